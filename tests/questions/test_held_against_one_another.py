"""Changes of two areas over one time, and so many a day over two times: each is given for both."""

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "our vehicle offences change against England and Wales in the year to December 2025",
            ["27,232 in the 12 months to December 2025 against 31,541", "314,366 in the 12 months to December 2025"],
        ),
        (
            "our recorded robbery change against GMP in the year to December 2025",
            ["6,605 in the 12 months to December 2025 against 7,402", "4,566 in the 12 months to December 2025"],
        ),
        (
            "how has recorded robbery changed compared with GMP in 2024/25",
            ["6,806 in the financial year 2024/25 against 8,452", "4,560 in the financial year 2024/25"],
        ),
        (
            "change in burglary in Birmingham against Dudley in February 2026",
            ["515 in February 2026 against 580 in February 2025", "98 in February 2026 against 105"],
        ),
    ],
)
def test_a_change_against_another_area_is_of_both_over_that_time(
    question: str, told: list[str], worlds: dict[str, World]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=DAY))
    assert {one["area"] for one in found.answers} != {"west-midlands"}
    assert all(one in found.text for one in told)


@pytest.mark.parametrize(
    "question", ["robbery in Dudley against February 2026", "robbery in Dudley v the month before"]
)
def test_a_time_behind_against_is_still_what_it_is_held_against(question: str, worlds: dict[str, World]) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=DAY))
    assert "25 in March 2026 against 26 in February 2026" in found.text


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("burglary per day in February 2026 against January 2026", ["38.8 a day", "39.2 a day"]),
        ("burglary per day last month against the month before", ["36.8 a day", "38.8 a day"]),
        ("recorded robbery per month in 2024/25 against 2023/24", ["567.2 a month", "704.3 a month"]),
    ],
)
def test_so_many_a_day_is_given_of_both_times(question: str, values: list[str], worlds: dict[str, World]) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=DAY))
    assert len(found.answers) == 2
    assert all(one in found.text for one in values)


@pytest.mark.parametrize("question", ["has burglary per day gone up", "burglary per day against target"])
def test_what_else_is_asked_per_day_gets_none(question: str, worlds: dict[str, World]) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=DAY))
    assert (found.answers, found.reason) == ((), "per time")
