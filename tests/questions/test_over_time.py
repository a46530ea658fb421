"""A figure over time is each of its newest figures, and never the newest alone."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

YEAR = [*(f"2025-{month:02}" for month in range(7, 13)), *(f"2026-{month:02}" for month in range(1, 7))]


@pytest.mark.parametrize(
    "questions",
    [
        ["101 average time to answer over time"],
        ["the trajectory of 101 average time to answer"],
        ["trend in 101 average time to answer over the year"],
        ["101 average time to answer", "trend over the year"],
        ["101 average time to answer", "over time"],
        ["101 average time to answer", "how has it changed over time"],
    ],
)
def test_the_newest_figures_are_told_one_by_one(questions: list[str], talking_of: dict[str, World]) -> None:
    found = talk(talking_of, questions, "fifth_force")[-1]
    assert sorted(one["period"] for one in found.answers) == YEAR
