"""Feast days of what is counted by the month: all of December for Christmas, which is said, and no month for Easter."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk


@pytest.mark.parametrize("said", ["over christmas", "over the festive period", "at xmas"])
def test_december_is_given_for_christmas_and_that_is_said(said: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"knife crime in northern {said}"], "tenth_force")
    assert first(found)["period"] == "2026-12"
    assert found.text.startswith("(Taking ")
    assert "for all of December 2026.)" in found.text


@pytest.mark.parametrize("said", ["in december", "in christmas month", "over christmas so december"])
def test_nothing_is_said_where_the_month_is_meant(said: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"knife crime in northern {said}"], "tenth_force")
    assert first(found)["period"] == "2026-12"
    assert not found.text.startswith("(Taking")


@pytest.mark.parametrize("said", ["easter", "over the easter weekend", "at halloween", "over new years week"])
def test_no_month_stands_for_a_few_of_its_days(said: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"knife crime in northern {said}"], "tenth_force")
    assert found.status is Status.UNKNOWN
    assert not found.answers


def test_since_easter_is_asked_back(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["knife crime in northern since easter"], "tenth_force")
    assert found.status is Status.AMBIGUOUS
    assert [one.question for one in found.choices] == [
        "knife crime in northern April to December 2026",
        "knife crime in northern May to December 2026",
    ]
