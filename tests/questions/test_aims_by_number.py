"""A number that is aimed at, said another way, and whose it is where it is not the target's own."""

import pytest

from bot.asking.reading.aims_by_number import with_aims_by_number
from bot.duties.answer import World
from tests.questions.conversations import first, talk


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("shoplifting ytd, how does that sit with the 4% reduction", "987 above 6,283"),
        ("how's victim satisfaction looking next to the 76", "1 percentage points below the target (at least 76%)"),
        ("residential burglary milestone - where should we be and where are we", "47 below 1,794"),
        ("officer sickness absence against the max of 4.5%", "0.11 percentage points below the target (at most 4.5%)"),
        ("is officer sickness absence above the 4.5% standard", "0.11 percentage points below the target"),
    ],
)
def test_the_figure_is_held_against_it(talking_of: dict[str, World], asked: str, words: str) -> None:
    [told] = talk(talking_of, [asked], "sixth_force")
    assert first(told)["statistic"] == "variance"
    assert words in told.text


def test_another_number_is_not_the_targets(talking_of: dict[str, World]) -> None:
    [told] = talk(talking_of, ["officer sickness absence against the max of 6%"], "sixth_force")
    assert "not 6%" in told.text or not told.answers


@pytest.mark.parametrize(
    "said",
    [
        "is burglary over its upper limit",
        "how does Sale compare with the 3 other boroughs",
        "calls within the 15 minute target",
        "offences in the 20 mph limit",
        "how does that compare with 2023/24",
        "how does that compare with the 2023 figure",
        "how does it compare to the 12 months before",
    ],
)
def test_nothing_else_is_taken_for_one(said: str) -> None:
    assert with_aims_by_number(said) == said
