"""A time that is asked of a percentage within a limit is the time that is held of the same thing, where one is."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_MEDIAN = "immediate-median"


@pytest.mark.parametrize(
    "asked",
    [
        "how quick are we getting to immediates in fernhill",
        "how fast are we getting to immediates in fernhill",
        "how long does it take us to get to immediates in fernhill",
    ],
)
def test_how_quick_is_the_time_that_is_held(talking_of: dict[str, World], asked: str) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert (told.answers[0]["measure"], told.answers[0]["area"]) == (_MEDIAN, "fernhill-lees")


@pytest.mark.parametrize(
    "asked",
    ["how many minutes is that on the median", "what's the median time", "how long does that take", "in minutes"],
)
def test_it_is_asked_of_the_percentage_in_a_thread(talking_of: dict[str, World], asked: str) -> None:
    *_, told = talk(talking_of, ["immediates in 15 in saltwell in september", asked], "seventh_force")
    assert (told.answers[0]["measure"], told.answers[0]["area"]) == (_MEDIAN, "saltwell")
    assert told.answers[0]["period"] == "2026-09"


def test_where_no_time_is_held_it_is_said(talking_of: dict[str, World]) -> None:
    (told,) = talk(talking_of, ["how quick are we answering 999"], "seventh_force")
    assert "no time is held of it" in told.text


@pytest.mark.parametrize(
    "asked", ["are immediate response times hitting 85%", "immediate response times - are we hitting 85 percent"]
)
def test_so_many_percent_can_only_be_of_those_in_time(talking_of: dict[str, World], asked: str) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert told.status is Status.ANSWERED
    assert told.answers[0]["measure"] == "immediate-attended"


def test_within_a_limit_is_still_the_percentage(talking_of: dict[str, World]) -> None:
    (told,) = talk(
        talking_of, ["how quick are we getting to immediates in fernhill within 15 minutes"], "seventh_force"
    )
    assert told.answers[0]["measure"] == "immediate-attended"
