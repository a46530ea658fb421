"""What came of a crime that stands in a thread: its own rate where it is held, and never that of all crime."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize("asked", ["what is the positive outcome rate", "and positive outcomes"])
def test_its_own_rate_is_told_and_named(talking: World, asked: str) -> None:
    found = said(talking, ["recorded violence against the person 2024/25", asked], thread=asked)[-1]
    assert [one["measure"] for one in found.answers] == ["positive-outcomes-violence"]
    assert "for Positive outcomes, violence against the person" in found.text


@pytest.mark.parametrize(
    ("crime", "asked"),
    [
        ("recorded rape 2024/25", "what proportion led to a positive outcome"),
        ("recorded rape 2024/25", "how many ended in a positive outcome"),
        ("recorded burglary 2024/25", "positive outcome rate"),
        ("sexual offences 2024/25", "and charge rate"),
    ],
)
def test_that_of_all_crime_is_not_told_for_it(talking: World, crime: str, asked: str) -> None:
    found = said(talking, [crime, asked], thread=crime + asked)[-1]
    assert found.status is not Status.ANSWERED
    assert found.answers == ()


def test_that_of_all_crime_is_told_where_all_is_said_or_stands_there(talking: World) -> None:
    for lines in (
        ["recorded rape 2024/25", "and positive outcomes, all offences"],
        ["total recorded crime 2024/25", "positive outcomes"],
    ):
        found = said(talking, lines, thread=lines[0])[-1]
        assert [one["measure"] for one in found.answers] == ["positive-outcomes"]
