"""A month of the year before, behind the figure of another month."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk


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


@pytest.mark.parametrize(
    "question",
    [
        "burglary in dudley in february vs feb before",
        "burglary in dudley in feb v february before",
        "burglary in dudley in february plus the same month last year",
    ],
)
def test_it_is_held_against_the_month_that_is_named_for_short(question: str, talking: World) -> None:
    (found,) = said(talking, [question])
    assert "98 in February 2026 against 105 in February 2025" in found.text


@pytest.mark.parametrize(
    "question", ["burglary in dudley in february vs january before", "burglary in feb before noon"]
)
def test_before_of_another_month_or_hour_has_no_figure(question: str, talking: World) -> None:
    (found,) = said(talking, [question])
    assert found.status is not Status.ANSWERED, found.text
