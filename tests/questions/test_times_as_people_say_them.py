"""Times by the clocks and the schools, rolling years ago, figures of each quarter, and averages of years and months."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk


@pytest.mark.parametrize(
    ("question", "period"),
    [
        ("robbery since the clocks changed", "2026-04..2026-06"),
        ("robbery since the clocks went back", "2025-11..2026-06"),
        ("robbery in the autumn term", "2025-09..2025-12"),
        ("robbery in the two months since April", "2026-05..2026-06"),
        ("robbery rolling 12 months a year ago", "YE-2025-06"),
        ("robbery moving annual total", "YE-2026-06"),
        ("robbery up to today", "2026-04..2026-06"),
    ],
)
def test_a_time_is_told_as_it_was_said(talking_of: dict[str, World], question: str, period: str) -> None:
    assert first(talk(talking_of, [question], "fifth_force")[0])["period"] == period


@pytest.mark.parametrize(
    "question",
    [
        *("robbery over the summer holidays", "robbery in the easter hols", "robbery in the school holidays"),
        *("robbery so far in july", "robbery so far in june", "robbery since the clocks stopped"),
    ],
)
def test_a_time_that_may_be_another_is_not_told(talking_of: dict[str, World], question: str) -> None:
    assert talk(talking_of, [question], "fifth_force")[0].status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how many robberies in an average year", "on average 568.5 a year from July 2024 to June 2026"),
        ("robbery last 2 years by year", "the 12 months to June 2025"),
        ("robbery average for june", "on average"),
        ("robbery average of the last 2 junes", "of the 2 years held"),
        ("robbery for the last two januaries", "in January 2025"),
        ("robbery every june", "of the 3 years held"),
        ("what would you normally expect for robbery in a month", "process average"),
        ("robbery v 12 month average", "in June 2026. "),
        ("figures for the last four quarters for robbery", "(Q2 2025/26)"),
        ("robbery m on m", "against 63 in May 2026"),
        ("whats the usual daily number of robberies", "a day from July 2025 to June 2026"),
        ("robbery since november by quarter", "November to December 2025"),
        ("officers v the start of the financial year", "in March 2026"),
        ("when did robbery bottom out", "lowest 34"),
    ],
)
def test_an_average_and_each_of_several_are_told(talking_of: dict[str, World], question: str, told: str) -> None:
    assert told in talk(talking_of, [question], "fifth_force")[0].text


@pytest.mark.parametrize(
    ("lines", "period"),
    [
        (["robbery in may", "and the may before", "and the one before that"], ["2024-05"]),
        (["robbery since april", "each month"], ["2026-04", "2026-05", "2026-06"]),
    ],
)
def test_what_follows_keeps_to_the_steps_that_were_told(
    talking_of: dict[str, World], lines: list[str], period: list[str]
) -> None:
    found = talk(talking_of, lines, "fifth_force")[-1]
    assert [row["period"] for row in found.answers if row["statistic"] == "value"] == period
