"""The home of the 2014 briefing table: its days add up to what the paper prints."""

import csv
from pathlib import Path

import pytest

DAILY = Path(__file__).parents[1] / "data" / "briefing_2014" / "data" / "observations" / "daily.csv"


def counted(measure: str, first: str, last: str) -> tuple[int, int]:
    """How many days are held from one to another, and what they add up to."""
    with DAILY.open(encoding="utf-8", newline="") as text:
        rows = csv.DictReader(text)
        values = [int(row["value"]) for row in rows if row["measure"] == measure and first <= row["period"] <= last]
    return len(values), sum(values)


# Board paper of 2 December 2014, paragraph 110.
@pytest.mark.parametrize(
    ("measure", "last_year", "this_year"),
    [
        ("burglary-dwelling", 8_045, 7_310),
        ("ppvwi", 6_623, 7_192),
        ("robbery", 3_360, 3_171),
        ("total-recorded-crime", 114_287, 115_245),
        ("business-crime", 22_978, 25_016),
    ],
)
def test_the_days_add_up_to_the_printed_years_to_date(measure: str, last_year: int, this_year: int) -> None:
    assert counted(measure, "2013-04-01", "2013-11-24") == (238, last_year)
    assert counted(measure, "2014-04-01", "2014-11-24") == (238, this_year)


@pytest.mark.parametrize("measure", ["burglary-dwelling", "ppvwi", "robbery", "total-recorded-crime", "business-crime"])
def test_last_year_goes_on_after_the_day_of_the_briefing(measure: str) -> None:
    """So that comparing with the whole of last year, and not with its same days, would be seen."""
    days, more = counted(measure, "2013-11-25", "2014-03-31")
    assert days == 127
    assert more > 0
    assert counted(measure, "2014-11-25", "2015-03-31") == (0, 0)
