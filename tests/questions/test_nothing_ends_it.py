"""Whatever is said behind whatever was answered: it is answered or refused, and never ends the process."""

import os
from itertools import product

import pytest

from bot.duties.answer import Asked, World, answer
from bot.duties.answer_threads import last_thread
from tests.questions.conversations import DAY, said

FIRST = (
    "which boroughs are above the force rate for burglary in March 2026",
    "burglary by borough in March 2026 per 1,000",
    "which borough is worst for robbery",
    "recorded robbery year to date",
    "rank our most similar forces for recorded burglary",
    "share of robbery in Birmingham in the last 12 months",
    "share of robbery by borough",
    "robbery in Dudley per 1,000",
    "recorded robbery against target",
    "which targets are missed",
    "how is Walsall doing",
    "robbery in Birmingham and Dudley in March 2026",
    "average monthly robbery in Coventry in the last 12 months",
    "highest quarter for burglary",
    "robbery by month since September 2025",
    "which boroughs rose most for burglary",
    "difference in robbery between Birmingham and Dudley",
    "which deliverables are late",
    "public confidence",
    "stop and search by ethnicity",
    "how many months was robbery above 550",
)
"""A list, an order, a share, a rate, a target, an overview, several areas, a group and what else can be asked."""
BEHIND = (
    *("and the lowest", "the worst", "top three", "the second one", "which rose most", "and the others", "both"),
    *("as at September", "as at March 2025", "as of last month", "year to date", "last 12 months", "in 2024/25"),
    *("against the 12 months before", "against the month before", "compared with the average", "and a year ago"),
    *("per 1,000", "as a share of the force", "average a month", "in total", "by month", "by borough", "by force"),
    *("against target", "is it on track", "by how much", "the gap", "how many times higher", "is that unusual", "why"),
    *("and Dudley and Walsall", "burglary and robbery", "the same for burglary", "most similar forces", "chart it"),
    *(
        "lowest quarter since 2015",
        "when is the next out",
        "how many months in a row",
        "which are missing",
        "and below",
    ),
)
EVERY = 1 if "REEVE_RANDOM" in os.environ else 13
"""Of the pairs one in so many is tried, unless all are."""


def test_what_is_said_behind_an_answer_is_answered_or_refused(talking: World) -> None:
    threads = {}
    for number, asked in enumerate(FIRST):
        said(talking, [asked], thread=str(number))
        threads[asked] = last_thread(talking, str(number))
    for asked, then in [*product(FIRST, BEHIND)][::EVERY]:
        found = answer(talking, Asked(question=then, as_of=DAY), threads[asked])
        assert found.text, (asked, then)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("share of robbery in Birmingham in the last 6 months against the 6 months before", ("57.2%", "56.0%")),
        ("share of robbery in Birmingham in Q4 2025/26 against the quarter before", ("56.3%", "58.0%")),
        ("share of robbery in Birmingham in the last 12 months against the 12 months before", ("no figure is held",)),
    ],
)
def test_a_share_is_held_against_the_stretch_straight_before(asked: str, told: tuple[str, ...], talking: World) -> None:
    (found,) = said(talking, [asked])
    assert all(one in found.text for one in told)


def test_a_year_to_date_as_at_another_day_is_that_of_the_year_it_lies_in(talking: World) -> None:
    _, then = said(talking, ["recorded robbery year to date", "as at September"])
    alone = answer(talking, Asked(question="recorded robbery year to date as at September 2025", as_of=DAY))
    assert then.answers == alone.answers
    assert "3,630 in the year to date, from April to September 2025" in then.text


@pytest.mark.parametrize(("then", "area"), [("and the lowest", "sandwell"), ("and the highest", "birmingham")])
def test_an_end_after_those_above_another_is_that_of_all(then: str, area: str, talking: World) -> None:
    *_, found = said(talking, ["which boroughs are above the force rate for burglary in March 2026", then])
    assert (found.answers[0]["area"], "All: " in found.text) == (area, True)


@pytest.mark.parametrize(
    "asked", ["#. which dimension goes", "👍. which of the sausages are fine", "how many in custody now"]
)
def test_a_sentence_without_a_word_and_a_thing_that_is_not_counted_end_nothing(asked: str, talking: World) -> None:
    found = answer(talking, Asked(question=asked, as_of=DAY))
    assert (found.answers, ": ." in found.text) == ((), False)
