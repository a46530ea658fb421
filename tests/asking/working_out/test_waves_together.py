"""A year of a survey that its waves make up exactly is theirs together; any other is not."""

from datetime import date

import numpy as np
import pytest

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Statistic
from bot.asking.working_out.waves_together import waves_together
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import Period, PeriodKind, named_period, parse_period
from bot.figures.series import Series, SeriesKey

SURVEY = Measure(
    key="satisfaction",
    name="Satisfaction",
    unit=Unit.PERCENT,
    better=Better.HIGHER,
    cadence=PeriodKind.WAVE,
    combine=Combine.RATIO,
)
DAY = date(2026, 9, 15)


def _wave(number: int, start: date, end: date) -> Period:
    return named_period(f"wave-{number}", f"Wave {number}", start, end)


QUARTERLY = tuple(
    _wave(number, parse_period(text).start, parse_period(text).end)
    for number, text in enumerate(("2025/26-Q1", "2025/26-Q2", "2025/26-Q3", "2025/26-Q4", "2026/27-Q1"), start=9)
)
WITH_A_GAP = (QUARTERLY[0], *QUARTERLY[2:])
IN_SOME_WEEKS = (_wave(1, date(2025, 4, 7), date(2025, 6, 1)), _wave(2, date(2025, 10, 6), date(2025, 12, 1)))


def _series(waves: tuple[Period, ...]) -> Series:
    numbers = np.full(len(waves), 100.0)
    provisional = np.zeros(len(waves), dtype=bool)
    return Series(SeriesKey("satisfaction", "force"), waves, numbers, numbers, numbers, provisional)


def _asked(text: str, form: Form = Form.NAMED, *, relative: bool = False) -> AskedPeriod:
    return AskedPeriod(form, (parse_period(text),), relative=relative, words=text)


@pytest.mark.parametrize(
    ("asked", "number", "statistic"),
    [
        (_asked("2025/26"), 4, Statistic.VALUE),
        (_asked("2025-04..2025-09"), 2, Statistic.VALUE),
        (_asked("2026/27", Form.TO_DATE, relative=True), 1, Statistic.YEAR_TO_DATE),
        (_asked("2025-04", Form.SINCE), 5, Statistic.VALUE),
        (AskedPeriod(Form.ROLLING, relative=True), 4, Statistic.ROLLING_12_MONTHS),
        (AskedPeriod(Form.LAST, relative=True, number=6, unit=PeriodKind.MONTH), 2, Statistic.VALUE),
    ],
)
def test_waves_that_fill_a_time_are_given_together(asked: AskedPeriod, number: int, statistic: Statistic) -> None:
    found = waves_together(asked, SURVEY, _series(QUARTERLY), DAY)
    assert found is not None
    assert (len(found.waves), found.statistic) == (number, statistic)


@pytest.mark.parametrize(
    ("asked", "waves"),
    [
        (_asked("2025/26"), WITH_A_GAP),
        (_asked("2025/26"), IN_SOME_WEEKS),
        (_asked("2024/25"), QUARTERLY),
        (_asked("2025"), QUARTERLY),
        (_asked("2025-08"), QUARTERLY),
        (_asked("2026/27"), QUARTERLY),
        (AskedPeriod(Form.ROLLING, relative=True), IN_SOME_WEEKS),
        (AskedPeriod(Form.LAST, relative=True, number=7, unit=PeriodKind.MONTH), QUARTERLY),
    ],
)
def test_waves_that_leave_a_part_of_it_open_are_not(asked: AskedPeriod, waves: tuple[Period, ...]) -> None:
    assert waves_together(asked, SURVEY, _series(waves), DAY) is None
