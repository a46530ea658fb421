from datetime import date

import pytest

from bot.asking.answers import NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.working_out.closing_periods import at_the_end, is_an_end
from bot.figures.measures import Combine, Measure
from bot.figures.periods import PeriodKind, parse_period
from tests.asking.catalogue import measure
from tests.asking.rural_catalogue import understood

STOCK = measure("officers", "Officers", combine=Combine.LAST)


def at_end_of(period: str, of: Measure) -> AskedPeriod | NoFigure:
    return at_the_end(AskedPeriod(Form.NAMED, (parse_period(period),), closing=True), of)


@pytest.mark.parametrize(
    ("asked", "last"), [("2025-03", "2025-03"), ("2024/25", "2025-03"), ("2025/26-Q2", "2025-09"), ("2024", "2024-12")]
)
def test_a_stock_at_the_end_of_a_period_is_that_of_its_last_month(asked: str, last: str) -> None:
    found = at_end_of(asked, STOCK)
    assert isinstance(found, AskedPeriod)
    assert [one.text for one in found.candidates] == [last]


def test_of_what_adds_up_the_end_may_be_the_month_or_the_year_to_then() -> None:
    found = at_end_of("2025-09", measure("burglary", "Burglary"))
    assert isinstance(found, NoFigure)
    assert [one.text for one in found.periods] == ["2025-09", "2025-04..2025-09"]


def test_a_period_that_ends_within_one_of_the_measure_has_no_end_of_it() -> None:
    found = at_end_of("2025-08", measure("staff", "Staff", combine=Combine.LAST, cadence=PeriodKind.FINANCIAL_QUARTER))
    assert isinstance(found, NoFigure)
    assert found.reason == "cadence"


@pytest.mark.parametrize("said", ["at the end of march", "end of march", "as at the end of march 2025"])
def test_the_end_of_a_month_is_read(said: str) -> None:
    period = understood(f"officers in post {said}").period
    assert (period.closing, period.candidates[0].end) == (True, date(2025, 3, 31))


@pytest.mark.parametrize(("day", "is_one"), [("2025-03-31", True), ("2025-03-30", False)])
def test_the_last_day_of_a_month_is_the_end_of_it_for_a_stock(day: str, *, is_one: bool) -> None:
    asked = AskedPeriod(Form.NAMED, (parse_period(day),))
    assert is_an_end(asked, STOCK) is is_one
    assert not is_an_end(asked, measure("burglary", "Burglary"))
