"""What is said for short behind a measure: whether it is beyond a number, its target, and what it is for."""

import pytest

from bot.asking.answers import Status
from bot.asking.question import Condition
from bot.duties.answer import World
from tests.questions.conversations import first, of, talk


@pytest.mark.parametrize(
    ("asked", "condition"),
    [
        ("robbery in june, still under 300?", Condition.LESS_THAN),
        ("robbery in june still over 300", Condition.MORE_THAN),
        ("is grade 1 attendance in june back over 85 yet", Condition.MORE_THAN),
        ("grade 1 attendance june over 85%", Condition.MORE_THAN),
        ("grade 1 attendance june, back above 85 yet?", Condition.MORE_THAN),
        ("grade 1 attendance june hit 85 or not", Condition.AT_LEAST),
    ],
)
def test_a_number_behind_a_measure_asks_whether_it_is_beyond_it(
    asked: str, condition: Condition, talking_of: dict[str, World]
) -> None:
    (found,) = talk(talking_of, [asked], "fifth_force")
    assert found.question is not None
    assert (found.question.condition, first(found)["period"]) == (condition, "2026-06")


@pytest.mark.parametrize(
    "asked",
    [
        *("robbery over 60 in june", "robbery victims under 18 in june", "robbery in june over 30 minutes"),
        *("how many robberies in june over 50%", "grade 1 attendance of over 60s in june", "confidence over 60"),
    ],
)
def test_a_number_that_may_be_an_age_or_of_another_thing_is_none(asked: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked], "fifth_force")
    assert not found.answers, found.text


@pytest.mark.parametrize(
    "asked",
    [
        ["grade 1 attendance in june v target", "what about harwick"],
        ["is grade 1 attendance in harwick on target"],
        ["how far off the grade 1 attendance target is harwick"],
    ],
)
def test_a_place_without_a_target_has_its_figure_and_it_is_said_whose_the_target_is(
    asked: list[str], talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, asked, "fifth_force")
    assert last.text.startswith("(No target is held of"), last.text
    assert (first(last)["area"], first(last)["statistic"]) == ("harwick", "value")
    assert [one.question for one in last.choices if one.question.startswith("target for")]


@pytest.mark.parametrize(
    "asked", ["is sickness in harwick on target", "what is the grade 1 attendance target in harwick"]
)
def test_where_no_figure_is_held_or_the_target_itself_is_asked_for_none_is_given(
    asked: str, talking_of: dict[str, World]
) -> None:
    (found,) = talk(talking_of, [asked], "fifth_force")
    assert found.status is Status.UNKNOWN


@pytest.mark.parametrize(
    "beside",
    ["for the pvp board", "for the VAWG board", "for the retail mtg", "for the lpa commanders 1-1", "for our dv panel"],
)
def test_what_an_occasion_is_called_after_is_passed_over_and_told(beside: str, talking_of: dict[str, World]) -> None:
    for asked in (f"robbery in june {beside}", f"robbery in june, {beside}"):
        (found,) = talk(talking_of, [asked], "fifth_force")
        assert of(found) == ("robbery", "2026-06"), found.text
        assert found.text.startswith("(Not taken into account")


@pytest.mark.parametrize("beside", ["for the parole board", "for the bame group", "for the u18 panel", "for women"])
def test_whom_it_may_be_of_is_not_passed_over(beside: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"robbery in june {beside}"], "fifth_force")
    assert not found.answers, found.text


@pytest.mark.parametrize(
    "behind", ["or should i flag it", "or do i need to raise it with the chief", "- should we escalate that"]
)
def test_whether_to_speak_of_it_changes_nothing(behind: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"is robbery in june stable {behind}"], "fifth_force")
    assert of(found) == ("robbery", "2026-06")
