"""A month of the year before, behind the figure of another month."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("questions", "period"),
    [
        (["residential burglary in april", "and in march the year before"], "2025-03"),
        (["residential burglary in june", "how many in october", "and how many in oct the year before"], "2024-10"),
    ],
)
def test_it_is_that_of_the_year_before(questions: list[str], period: str, talking_of: dict[str, World]) -> None:
    assert [one["period"] for one in talk(talking_of, questions, "fifth_force")[-1].answers] == [period]


def test_it_is_asked_back_where_that_may_be_two_years(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["residential burglary in april", "and how many in oct the year before"], "fifth_force")[
        -1
    ]
    assert [one.label for one in found.choices] == ["oct 2025", "oct 2024"]
