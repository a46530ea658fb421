"""The short forms of last year's year to date, beside this year's and by themselves."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

THIS, LAST = "2026-04..2026-06", "2025-04..2025-06"


@pytest.mark.parametrize(
    ("question", "periods"),
    [
        ("residential burglary lfytd", [LAST]),
        ("residential burglary fytd, lfytd", [THIS, LAST]),
        ("residential burglary ytd, lytd and % change", [THIS, LAST, THIS, THIS]),
        ("residential burglary ytd and last year to date", [THIS, LAST]),
    ],
)
def test_each_is_as_long(question: str, periods: list[str], talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert [one["period"] for one in found.answers] == periods


@pytest.mark.parametrize(
    ("before", "then", "period"),
    [
        ("residential burglary ytd", "and last year", LAST),
        ("residential burglary this year by district", "and last year?", LAST),
        ("residential burglary since May", "how many last year", "2025-05..2025-06"),
        ("residential burglary this calendar year", "and last year", "2025-01..2025-06"),
        ("residential burglary ytd", "the whole of last year", "2025/26"),
        ("residential burglary ytd", "and shoplifting last year", "2025/26"),
        ("residential burglary ytd", "which month was highest last year", "2026-03"),
        ("residential burglary since May 2025", "and last year", "2025/26"),
        ("residential burglary last year to date", "and last year", "2025/26"),
    ],
)
def test_last_year_after_the_year_to_date_is_as_long(
    before: str, then: str, period: str, talking_of: dict[str, World]
) -> None:
    assert talk(talking_of, [before, then], "fifth_force")[-1].answers[0]["period"] == period


def test_this_time_some_years_ago_is_of_the_figure_before(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["residential burglary", "this time two years ago"], "fifth_force")[-1]
    assert [one["period"] for one in found.answers] == ["2024-06"]
