"""A change of what is no longer fed says how old its newest figure is, as the figure alone does."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer

OLD = "is the newest that is held, and more than a year old"
COUNTED = "the years are counted from it, and not from today"


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> str:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    "question",
    [
        "number of PCSOs now compared to ten years ago",
        "How many police officers do we have now compared with five years ago",
        "knife crime now versus five years ago",
        "stop and search now compared with ten years ago",
    ],
)
def test_years_ago_are_said_to_be_counted_from_the_newest(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert f"{OLD}: {COUNTED}." in said(worlds, days, question)


def test_without_years_ago_only_its_age_is_said(worlds: dict[str, World], days: dict[str, date]) -> None:
    told = said(worlds, days, "is stop and search going up")
    assert f"{OLD}." in told
    assert COUNTED not in told


@pytest.mark.parametrize(
    "question", ["robbery now compared with two years ago", "number of PCSOs in 2022/23 compared with 2012/13"]
)
def test_nothing_is_said_of_what_is_new_or_named(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert OLD not in said(worlds, days, question)
