"""Whether a longer time went the other way than the newest figure did: the year to date, the last 12 months."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.working_out.beside import called_like
from bot.asking.working_out.work import Given, Subject
from bot.figures.measures import Combine, Unit
from bot.figures.milestones import percent_change
from bot.figures.periods import PeriodKind, financial_year_of
from bot.figures.windows import a_year_earlier

_ADD_UP = (Combine.SUM, Combine.RATIO)
_WITHIN_A_YEAR = (PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)


class Longer(NamedTuple):
    """How a figure over a longer time changed from the same time a year before; of percentages in points."""

    called: str
    period: str
    against: str
    now: Decimal
    before: Decimal
    change: Decimal
    percent: Decimal | None


def the_other_way(subject: Subject, now: Given, change: Decimal) -> list[Longer]:
    """The longer times up to the newest figure that moved against it, from the same figures; none where none did.

    A single month against the same month a year before says little of where a measure is going.
    """
    measure = subject.measure
    if measure.combine not in _ADD_UP or measure.cadence not in _WITHIN_A_YEAR or len(now.chosen.periods) > 1:
        return []
    return [one for one in _longer(subject, now) if one.change * change < 0]


def _longer(subject: Subject, now: Given) -> Iterator[Longer]:
    year = financial_year_of(subject.work.day)
    times = (
        ("year to date", AskedPeriod(Form.TO_DATE, (year,), relative=True)),
        ("last 12 months", AskedPeriod(Form.ROLLING, relative=True)),
    )
    for called, asked in times:
        given = subject.given(asked)
        if not isinstance(given, Given) or given.chosen.wanted is not None:
            continue
        periods = given.chosen.periods
        if len(periods) < 2 or periods[-1] != now.chosen.periods[-1]:
            continue
        before = a_year_earlier(subject.measure, subject.series, given.window)
        if before.value is None or any(one.text in subject.hidden for one in before.periods):
            continue
        percent = None if subject.measure.unit is Unit.PERCENT else percent_change(before.value, given.value)
        then = called_like(before.periods, given.chosen.called)
        yield Longer(
            called=called,
            period=given.chosen.called.in_words,
            against=then.in_words,
            now=given.value,
            before=before.value,
            change=given.value - before.value,
            percent=percent,
        )
