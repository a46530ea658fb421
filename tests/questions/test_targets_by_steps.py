"""`Against target by month`: the figure of each month, and whether it met the target."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            ["sickness target vs actual by month this year"],
            "April 2026 4.5% (missed by 0.043 points); May 2026 4.4% (met)",
        ),
        (["grade 1 attendance against target by month since January"], "the target at least 85%: January 2026 83.2%"),
        (["gap to target in each of the last three months for sickness"], "Missed in 1 of 3."),
        (["victim satisfaction against target by quarter"], "Q3 2024/25) 75.3% (met)"),
        (["sickness target vs actual by month this year", "and grade 1 attendance"], "the target at least 85%: April"),
    ],
)
def test_each_month_is_held_against_the_target(talking_of: dict[str, World], said: list[str], words: str) -> None:
    found = talk(talking_of, said, "fifth_force")[-1]
    assert words in found.text, found.text


@pytest.mark.parametrize(
    "question",
    [
        "residential burglary against target by month",
        "sickness against target by quarter in 2025/26",
        "grade 1 attendance against target by month by district",
    ],
)
def test_what_has_no_target_of_each_is_held_against_none(talking_of: dict[str, World], question: str) -> None:
    assert talk(talking_of, [question], "fifth_force")[-1].answers == ()


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("are we meeting the sickness target and the grade 1 attendance target", 2),
        ("the target for sickness and the target for victim satisfaction", 2),
        ("the sickness target in Harwick and the victim satisfaction target in Eastmere", 0),
    ],
)
def test_a_target_that_is_said_with_each_name_is_of_each(
    talking_of: dict[str, World], question: str, number: int
) -> None:
    found = talk(talking_of, [question], "fifth_force")[-1]
    assert len({one["measure"] for one in found.answers}) == number, found.text
