"""A follow-up that names another area, measure or group is told of that, or of nothing, whatever stands there."""

import pytest

from bot.asking.answers import Status
from bot.asking.threads.thread import Thread
from bot.duties.answer import Asked, World, answer
from bot.duties.answer_threads import thread_after
from tests.questions.conversations import DAYS_OF_FORCES, first, talk

DAY = DAYS_OF_FORCES["tenth_force"]
BEFORE = (
    "personal robbery in {area} last month",
    "personal robbery by month in {area} since April",
    "personal robbery in {area} compared with last year",
    "what share of personal robbery is {area}",
    "highest month for personal robbery in {area}",
    "is personal robbery in {area} on target",
    "personal robbery in {area} year to date",
    "average personal robbery a month in {area} this year",
    "personal robbery in {area} last month and the month before",
    "when was personal robbery in {area} last this high",
)
THEN = (
    "{named}",
    "what about {named}",
    "is {named} up on last year",
    "{named} by month",
    "highest month for {named}",
    "{named} rolling 12 months",
    "no, {named}",
    "was {named} any better",
    "is {named} above its limit",
    "average for {named}",
)


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize(
    ("named", "measure", "area"),
    [
        ("Dockhead", "personal-robbery", "dockhead"),
        ("residential burglary", "burglary-residential", None),
        ("residential burglary in Dockhead", "burglary-residential", "dockhead"),
    ],
)
def test_what_is_named_is_what_is_told(
    talking_of: dict[str, World], before: str, named: str, measure: str, area: str | None
) -> None:
    world, asked = talking_of["tenth_force"], before.format(area="Guildhall")
    found = answer(world, Asked(question=asked, as_of=DAY), Thread())
    thread = thread_after(Thread(), asked, found, world, DAY)
    told = [answer(world, Asked(question=one.format(named=named), as_of=DAY), thread) for one in THEN]
    answered = [one for one in told if one.status is Status.ANSWERED and one.answers]
    assert answered
    for one in answered:
        of = [(figure["measure"], figure["area"]) for figure in one.answers]
        assert any(key == measure and area in (None, where) for key, where in of), one.text


def test_a_share_of_others_behind_a_group_is_of_those_who_are_named(talking_of: dict[str, World]) -> None:
    *_, found = talk(
        talking_of, ["faith hate crime last month", "what share of all hate crime was race"], "tenth_force"
    )
    assert first(found)["group"] == "race"


@pytest.mark.parametrize("then", ["who is top of it", "whos top of the table", "and who is at the top of that"])
def test_the_top_of_our_place_among_peers_is_a_peer(talking_of: dict[str, World], then: str) -> None:
    before, found = talk(talking_of, ["where do we rank among our peers for personal robbery", then], "tenth_force")
    assert before.status is Status.ANSWERED
    assert "1st" in found.text
    assert len(found.answers) == len(
        talk(talking_of, ["where do we rank among our peers for personal robbery", "who is top"], "tenth_force")[
            1
        ].answers
    )
