"""Behind what a measure means: where it comes from, how often it is published, when the next figure is due."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

DUE = "one figure a month. January 2027 is due by 5 February 2027"


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("where do the figures come from", "Source: CAD."),
        ("where does it come from", "Source: CAD."),
        ("how often", DUE),
        ("how often is it updated", DUE),
        ("next figure?", DUE),
    ],
)
def test_behind_what_a_measure_means(talking_of: dict[str, World], second: str, words: str) -> None:
    assert words in talk(talking_of, ["define I calls", second], "tenth_force")[1].text


@pytest.mark.parametrize(
    "question", ["how often do we get public confidence figures", "how often is the public confidence survey done"]
)
def test_how_often_figures_come(talking_of: dict[str, World], question: str) -> None:
    assert "one figure a quarter" in talk(talking_of, [question], "tenth_force")[0].text
