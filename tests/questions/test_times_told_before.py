"""Behind figures: a year before them, the change between two of them, each of both times, and the month with most."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk

_BOTH = ["personal robbery in dockhead in november 2026", "december"]


@pytest.mark.parametrize(
    ("before", "then", "period"),
    [
        ("personal robbery by borough", "what was dockhead a yr ago", "2025-12"),
        ("personal robbery in october 2026", "and dockhead a year ago", "2025-10"),
        ("personal robbery this year to date", "what was dockhead a year ago", "2025-04..2025-12"),
    ],
)
def test_a_year_ago_is_a_year_before_what_was_told(
    talking_of: dict[str, World], before: str, then: str, period: str
) -> None:
    found = talk(talking_of, [before, then], "tenth_force")[1]
    assert (first(found)["area"], first(found)["period"]) == ("dockhead", period)


@pytest.mark.parametrize("then", ["so whats that in %", "and what is that as a percentage"])
def test_of_two_times_a_percentage_is_their_change(talking_of: dict[str, World], then: str) -> None:
    assert "+167 (+61.4%), 439 in December 2026" in talk(talking_of, [*_BOTH, then], "tenth_force")[2].text


@pytest.mark.parametrize("then", ["whats the % change", "what is the percentage change on last year"])
def test_of_one_time_the_percentage_change_is_since_the_year_before(talking_of: dict[str, World], then: str) -> None:
    assert "-4 (-1.4%), 272 in November 2026 against 276" in talk(talking_of, [_BOTH[0], then], "tenth_force")[1].text


def test_of_one_time_no_change_is_made_up(talking_of: dict[str, World]) -> None:
    assert talk(talking_of, [_BOTH[0], "so whats that in %"], "tenth_force")[1].status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("then", "periods"),
    [
        ("residential burglary for both months", ["2026-11", "2026-12"]),
        ("residential burglary in both of those months", ["2026-11", "2026-12"]),
        ("and last year both months", ["2025-11", "2025-12"]),
        ("residential burglary in june for both months", []),
        ("residential burglary for both weeks", []),
        ("residential burglary by students for both months", []),
    ],
)
def test_both_times_are_each_of_them(talking_of: dict[str, World], then: str, periods: list[str]) -> None:
    found = talk(talking_of, [*_BOTH, then], "tenth_force")[2]
    assert [row["period"] for row in found.answers if row["statistic"] == "value"] == periods


@pytest.mark.parametrize("then", ["busiest month in last year?", "which month was highest last year"])
def test_the_month_with_most_of_last_year_is_not_that_of_one_month(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["personal robbery in dockhead in december 2026", then], "tenth_force")[1]
    assert "of the 12 figures held for April 2025 to March 2026" in found.text


@pytest.mark.parametrize("then", ["any change from the one before", "is there a difference from the wave before"])
def test_of_a_wave_any_change_is_since_the_one_before(talking_of: dict[str, World], then: str) -> None:
    *_, changed, there = talk(talking_of, ["public confidence survey results", then, "and for harwick"], "fifth_force")
    assert "-2 percentage points, 57% in Wave 5" in changed.text
    assert "in Harwick: -1 percentage points, 53% in Wave 5" in there.text


@pytest.mark.parametrize(
    ("before", "then", "period"),
    [
        ("shoplifting in Coventry last month", "and a month ago", "2026-02"),
        ("shoplifting in Coventry in January", "what about a month ago", "2025-12"),
        ("robbery in quarter 3", "and a quarter ago", "2025/26-Q2"),
    ],
)
def test_a_month_ago_is_a_month_before_what_was_told(talking: World, before: str, then: str, period: str) -> None:
    assert first(talk({"sample": talking}, [before, then], "sample")[1])["period"] == period


@pytest.mark.parametrize(
    ("before", "then", "periods"),
    [
        ("robbery last 3 months by month", "and the previous 3", ["2026-01", "2026-02", "2026-03"]),
        ("robbery last 3 months", "and the three months before those", ["2026-01..2026-03"]),
        ("robbery in april", "through to june", ["2026-04..2026-06"]),
        ("robbery in may", "up to june", []),
    ],
)
def test_so_many_before_and_on_to_a_time_begin_at_what_was_told(
    talking_of: dict[str, World], before: str, then: str, periods: list[str]
) -> None:
    found = talk(talking_of, [before, then], "fifth_force")[1]
    assert [row["period"] for row in found.answers if row["statistic"] in ("value", "total")][: len(periods)] == periods
    assert periods or "May to June" not in found.text


def test_how_a_time_compares_with_as_long_before_is_a_change(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["robbery last 3 months", "hows that compare to the 3 months before"], "fifth_force")[1]
    assert "from April to June 2026 against" in found.text


def test_a_record_was_last_so_before_it(talking_of: dict[str, World]) -> None:
    highest = ["robbery by month for last year", "highest?", "when was it last that high"]
    of_a_month = talk(talking_of, highest, "fifth_force")
    assert first(of_a_month[1])["period"] == first(of_a_month[2])["period"]
    of_a_quarter = talk(talking_of, ["robbery by quarter for last year", *highest[1:]], "fifth_force")
    assert "It is the last of them." in of_a_quarter[1].text
    assert of_a_quarter[2].status is not Status.ANSWERED
