from datetime import date

import pytest

from bot.asking.answers import NoFigure, Status
from bot.asking.asked_period import AskedPeriod
from bot.asking.periods.period_words import read_period
from bot.asking.question import Statistic
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.working_out.meant_periods import Chosen, chosen
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, Series, SeriesKey, figures_of

DAY = date(2026, 4, 20)
MONTHS = [f"2025-{month:02}" for month in range(1, 13)] + ["2026-01", "2026-02"]
QUARTERS = [f"2024/25-Q{quarter}" for quarter in (1, 2, 3, 4)] + [f"2025/26-Q{quarter}" for quarter in (1, 2, 3)]


def measure(cadence: PeriodKind, combine: Combine = Combine.SUM) -> Measure:
    return Measure("m", "M", Unit.COUNT, Better.LOWER, cadence, combine)


def series(periods: list[str]) -> Series:
    key = SeriesKey("m", "a")
    found = figures_of([(key, [Observation(parse_period(text), 1.0) for text in periods])]).series(key)
    assert found is not None
    return found


def asked(text: str, day: date = DAY) -> AskedPeriod:
    found = read_period(tokens_of(plain_text(text)), 0, day)
    assert found is not None
    return found[1]


def monthly(text: str) -> Chosen | NoFigure:
    return chosen(asked(text), measure(PeriodKind.MONTH), series(MONTHS), DAY)


def quarterly(text: str) -> Chosen | NoFigure:
    return chosen(asked(text), measure(PeriodKind.FINANCIAL_QUARTER), series(QUARTERS), DAY)


@pytest.mark.parametrize(
    ("text", "called", "statistic"),
    [
        ("january 2026", "2026-01", Statistic.VALUE),
        ("q3 2025/26", "2025/26-Q3", Statistic.TOTAL),
        ("latest", "2026-02", Statistic.VALUE),
        ("ytd", "2025-04..2026-02", Statistic.YEAR_TO_DATE),
        ("calendar year to date", "2026-01..2026-02", Statistic.YEAR_TO_DATE),
        ("rolling 12 months", "YE-2026-02", Statistic.ROLLING_12_MONTHS),
        ("12 months to december 2025", "YE-2025-12", Statistic.ROLLING_12_MONTHS),
        ("since november 2025", "2025-11..2026-02", Statistic.TOTAL),
        ("since christmas", "2026-01..2026-02", Statistic.TOTAL),
        ("since christmas 2024", "2025-01..2026-02", Statistic.TOTAL),
        ("since new year 2025", "2025-01..2026-02", Statistic.TOTAL),
        ("2025", "2025", Statistic.TOTAL),
    ],
)
def test_the_whole_periods_that_were_asked_for(text: str, called: str, statistic: Statistic) -> None:
    found = monthly(text)
    assert isinstance(found, Chosen)
    assert (found.called.text, found.statistic) == (called, statistic)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("since easter 2025", ["2025-04..2026-02", "2025-05..2026-02"]),
        ("since 5 november 2025", ["2025-11..2026-02", "2025-12..2026-02"]),
        ("from 20 november 2025", ["2025-11..2026-02", "2025-12..2026-02"]),
    ],
)
def test_most_of_a_month_is_not_left_out_unsaid(text: str, meant: list[str]) -> None:
    found = monthly(text)
    assert isinstance(found, NoFigure)
    assert (found.reason, [one.text for one in found.periods]) == ("which period", meant)


@pytest.mark.parametrize("text", ["since 27 november 2025", "since 1 december 2025"])
def test_the_last_days_of_a_month_are_not_missed(text: str) -> None:
    found = monthly(text)
    assert isinstance(found, Chosen)
    assert found.called.text == "2025-12..2026-02"


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("last month", "2026-02"),
        ("this month", "2026-02"),
        ("last quarter", "2025/26-Q3"),
        ("last 3 months", "2025-12..2026-02"),
        ("last year", "2024/25"),
    ],
)
def test_what_moves_with_the_day_falls_back_to_the_newest_and_says_so(text: str, called: str) -> None:
    found = monthly(text)
    assert isinstance(found, Chosen)
    assert (found.called.text, found.instead_of) == (called, text)
    assert found.wanted is not None
    assert found.wanted.end > found.called.end


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("march 2026", "not held yet"),
        ("july 2027", "ahead"),
        ("last week", "cadence"),
        ("3 march 2026", "cadence"),
        ("ye june 2027", "ahead"),
        ("since june 2027", "ahead"),
        ("13/13/2025", "no such period"),
        ("last wave", "cadence"),
    ],
)
def test_what_is_named_does_not_fall_back(text: str, reason: str) -> None:
    found = monthly(text)
    assert isinstance(found, NoFigure)
    assert found.reason == reason


def test_a_quarterly_measure_has_no_months() -> None:
    for text in ("last month", "july 2025", "since may 2025", "12 months to november 2025"):
        found = quarterly(text)
        assert isinstance(found, NoFigure), text
        assert found.reason == "cadence"
    spring = quarterly("april to june 2025")
    assert isinstance(spring, Chosen)
    assert [period.text for period in spring.periods] == ["2025/26-Q1"]


def test_last_six_months_are_two_quarters() -> None:
    found = quarterly("last 6 months")
    assert isinstance(found, Chosen)
    assert [period.text for period in found.periods] == ["2025/26-Q2", "2025/26-Q3"]
    assert found.instead_of


def test_of_two_meanings_the_one_that_fits_the_measure_is_taken_else_none() -> None:
    found = monthly("feb 26")
    assert isinstance(found, Chosen)
    assert found.called.text == "2026-02"
    both = monthly("winter 2025")
    assert isinstance(both, NoFigure)
    assert (both.reason, both.status) == ("which period", Status.AMBIGUOUS)
