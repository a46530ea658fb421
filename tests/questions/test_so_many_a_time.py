"""`How many is that a day` after a figure is its total over its days; of what is no total none comes a day."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_SHOPLIFTING, _DAYS = 466, 31


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("how many is that a day", _DAYS),
        ("so that's how many a day", _DAYS),
        ("per day", _DAYS),
        ("daily?", _DAYS),
        ("what does that work out at per day", _DAYS),
        ("how many a week is that", _DAYS / 7),
        ("and a week", _DAYS / 7),
    ],
)
def test_a_total_is_told_by_the_days_of_its_own_time(talking_of: dict[str, World], asked: str, number: float) -> None:
    *_, told = talk(talking_of, ["shoplifting in kingsbridge last month", asked], "seventh_force")
    assert told.status is Status.ANSWERED
    assert (told.answers[0]["statistic"], told.answers[0]["area"]) == ("mean", "kingsbridge")
    assert told.answers[0]["value"] == pytest.approx(_SHOPLIFTING / number)
    assert f"{_SHOPLIFTING} over its {_DAYS} days" in told.text


def test_the_next_step_and_the_next_place_are_of_the_same_time(talking_of: dict[str, World]) -> None:
    asked = ["home burglary in kingsbridge in 2025/26", "how many is that a week", "and a day", "and in saltwell"]
    _, week, day, elsewhere = talk(talking_of, asked, "seventh_force")
    assert all("over its 365 days" in one.text for one in (week, day, elsewhere))
    assert ("a week" in week.text, "a day" in day.text, "a day" in elsewhere.text) == (True, True, True)
    assert elsewhere.answers[0]["area"] == "saltwell"


def test_each_area_of_a_list_has_its_own(talking_of: dict[str, World]) -> None:
    _, told = talk(talking_of, ["home burglary last month by borough", "how many is that a day"], "seventh_force")
    assert len(told.answers) == 7 and {one["statistic"] for one in told.answers} == {"mean"}


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("officers", "how many is that a day"),
        ("immediates in 15", "how many is that a day"),
        ("home burglary in october against september", "how many is that a day"),
        ("home burglary per 1,000 last month", "a day"),
        ("999 calls last month", "how many knife ones is that a day"),
        ("999 calls last month", "how many is that a working day"),
        ("999 calls last month", "how many is that an hour"),
        ("999 calls last month", "how many is that a year"),
    ],
)
def test_what_has_none_a_day_is_not_told_again_as_if_it_answered(
    talking_of: dict[str, World], first: str, asked: str
) -> None:
    *_, told = talk(talking_of, [first, asked], "seventh_force")
    assert told.status is not Status.ANSWERED


def test_a_number_behind_a_percentage_has_so_many_a_day_and_the_percentage_none(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["how many 101 calls were abandoned in june", "how many per day"], "fifth_force")
    assert "on average 87.4 a day in June 2026: 2,622 over its 30 days" in told.text
    *_, none = talk(talking_of, ["101 calls abandoned in june", "how many per day"], "fifth_force")
    assert none.status is not Status.ANSWERED
