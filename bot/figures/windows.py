"""Figures over several periods: totals, the year to date, the rolling 12 months, and the same a year before.

Exact throughout: stored values are taken as the decimals they were written as. What cannot be given says why.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from bot.figures.cadences import PERIODS_IN_A_YEAR, whole_periods
from bot.figures.disclosure import total_is_hidden
from bot.figures.exact import exact
from bot.figures.measures import Combine, Measure
from bot.figures.periods import Period, PeriodKind, a_year_before, period_containing
from bot.figures.rate_scales import scale_of
from bot.figures.series import Observation, Series
from bot.figures.word_lists import listed

_MOST_NAMED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A figure over `periods`, or why it is not given.

    `value` is None where it is not given; `reason` then says why, and `missing` names the periods that are not held.
    `numerator` and `denominator` are the sums that a ratio was made from; a `denominator` alone says of how many a
    count is. A figure that is held but not shown is in `unshown`: it may be judged, and nothing of it may be said.
    """

    periods: tuple[Period, ...] = ()
    value: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    missing: tuple[Period, ...] = ()
    provisional: bool = False
    unshown: Decimal | None = None
    reason: str = ""

    @property
    def judged(self) -> Decimal | None:
        """The figure to hold against a target, shown or not."""
        return self.value if self.value is not None else self.unshown

    @property
    def hidden(self) -> bool:
        """Whether the figure is held but not shown."""
        return self.unshown is not None

    @property
    def start(self) -> date | None:
        """The first day that the figure is about."""
        return self.periods[0].start if self.periods else None

    @property
    def end(self) -> date | None:
        """The last day that the figure is about."""
        return self.periods[-1].end if self.periods else None


def over(measure: Measure, series: Series | None, periods: Sequence[Period]) -> Window:
    """The figure over some periods, as the measure combines them; `periods` in order of time.

    A sum adds the values; a ratio is the sum of numerators over the sum of denominators; a mean is the plain mean of
    the values; `last` is the value of the last period. Over a missing period nothing is given.
    """
    wanted = tuple(periods)
    if not wanted:
        return Window(reason="there is no whole period in it")
    needed = wanted[-1:] if measure.combine is Combine.LAST else wanted
    found = [None if series is None else series.holding(period) for period in needed]
    missing = tuple(period for period, one in zip(needed, found, strict=True) if one is None)
    if missing:
        return Window(periods=wanted, missing=missing, reason=f"no figure is held for {_named(missing)}")
    held = tuple(one for one in found if one is not None)
    window = _combined(measure, wanted, held)
    if window.value is not None and total_is_hidden(measure, held):
        return Window(
            periods=wanted,
            provisional=window.provisional,
            unshown=window.value,
            reason=f"it would show a count under {measure.suppress_below}",
        )
    return window


def to_date(measure: Measure, series: Series | None, year: Period) -> Window:
    """The figure of a year so far: its whole periods up to the newest that is held.

    `series` is as seen on the day, so that nothing later counts.
    """
    periods = _in_year(measure, series, year)
    held = [] if series is None else [period for period in periods if period.text in series.places]
    if not held:
        return Window(reason=f"no whole {_noun(measure)} of {year.text} is held")
    return over(measure, series, periods[: periods.index(held[-1]) + 1])


def rolling_year(measure: Measure, series: Series | None, ends_with: Period | None = None) -> Window:
    """The figure of the 12 months that end with a period, the newest held by default.

    12 months, 4 quarters, 1 year or 52 weeks; of days, those since the same date a year earlier. Waves make no year.
    """
    if series is None:
        return Window(reason="no figure is held")
    newest = ends_with or series.newest.period
    if newest.kind not in PERIODS_IN_A_YEAR and newest.kind is not PeriodKind.DAY:
        return Window(reason=f"a {newest.kind.value} is no part of a year")
    return over(measure, series, _year_up_to(newest))


def a_year_earlier(measure: Measure, series: Series | None, window: Window) -> Window:
    """The same periods one year earlier.

    Days are those from the same first date to the same last date, so that a 29 February counts where there is one.
    Weeks are those 52 weeks earlier, so that both years have as many.
    """
    if not window.periods:
        return Window(reason="there is nothing to compare with")
    first, last = window.periods[0], window.periods[-1]
    if first.kind in (PeriodKind.WAVE, PeriodKind.SPAN):
        return Window(reason=f"{first.in_words} has no counterpart a year earlier")
    if first.kind is PeriodKind.DAY:
        return over(measure, series, whole_periods(first.kind, a_year_before(first.start), a_year_before(last.start)))
    if first.kind is PeriodKind.WEEK:
        year = timedelta(weeks=52)
        return over(measure, series, whole_periods(first.kind, first.start - year, last.end - year))
    return over(measure, series, [period.year_before() for period in window.periods])


def within(measure: Measure, series: Series | None, span: Period) -> Window:
    """The figure of a whole stretch, such as a baseline year; it is not given where whole periods do not fill it."""
    if span.kind is PeriodKind.WAVE:
        return over(measure, series, (span,))
    periods = _in_year(measure, series, span)
    if measure.cadence is not PeriodKind.WAVE and not _fills(periods, span):
        return Window(periods=periods, reason=f"{span.in_words} is not made of whole {_noun(measure)}s")
    return over(measure, series, periods)


def _combined(measure: Measure, periods: tuple[Period, ...], held: tuple[Observation, ...]) -> Window:
    provisional = any(one.provisional for one in held)

    def window(
        value: Decimal | None, *, numerator: Decimal | None = None, denominator: Decimal | None = None, reason: str = ""
    ) -> Window:
        return Window(
            periods=periods,
            value=value,
            numerator=numerator,
            denominator=denominator,
            provisional=provisional,
            reason=reason,
        )

    if len(held) == 1:
        only = held[0]
        numerator, denominator = _exact_or_none(only.numerator), _exact_or_none(only.denominator)
        return window(exact(only.value), numerator=numerator, denominator=denominator)
    match measure.combine:
        case Combine.SUM:
            return window(sum((exact(one.value) for one in held), Decimal(0)), denominator=_out_of(held))
        case Combine.MEAN:
            return window(sum((exact(one.value) for one in held), Decimal(0)) / len(held))
        case Combine.RATIO:
            without = tuple(one.period for one in held if one.numerator is None or one.denominator is None)
            if without:
                return window(None, reason=f"the numbers behind the figure are not held for {_named(without)}")
            numerator = sum((exact(one.numerator or 0.0) for one in held), Decimal(0))
            denominator = sum((exact(one.denominator or 0.0) for one in held), Decimal(0))
            if not denominator:
                return window(None, reason="its denominators add up to nothing")
            scale = scale_of(measure, ((one.value, one.numerator, one.denominator) for one in held))
            return window(numerator * scale / denominator, numerator=numerator, denominator=denominator)
    return window(None, reason=f"{measure.name} does not add up over several periods")


def _out_of(held: tuple[Observation, ...]) -> Decimal | None:
    """Of how many a count is, where each part of it is known to be one of so many; None where it is not."""
    given = [one.denominator for one in held if one.numerator is None and one.denominator is not None]
    return sum((exact(one) for one in given), Decimal(0)) if len(given) == len(held) else None


def _exact_or_none(value: float | None) -> Decimal | None:
    return None if value is None else exact(value)


def _in_year(measure: Measure, series: Series | None, year: Period) -> tuple[Period, ...]:
    """The whole periods of a measure within a stretch; of waves, those held that end in it."""
    if measure.cadence is PeriodKind.WAVE:
        held = () if series is None else series.periods
        return tuple(period for period in held if year.start <= period.end <= year.end)
    return whole_periods(measure.cadence, year.start, year.end)


def _year_up_to(newest: Period) -> tuple[Period, ...]:
    if newest.kind is PeriodKind.DAY:
        return whole_periods(newest.kind, a_year_before(newest.start) + timedelta(days=1), newest.end)
    periods = [newest]
    while len(periods) < PERIODS_IN_A_YEAR[newest.kind]:
        periods.append(period_containing(newest.kind, periods[-1].start - timedelta(days=1)))
    return tuple(reversed(periods))


def _fills(periods: tuple[Period, ...], span: Period) -> bool:
    return bool(periods) and periods[0].start == span.start and periods[-1].end == span.end


def _noun(measure: Measure) -> str:
    return measure.cadence.value.replace("-", " ")


def _named(periods: Sequence[Period]) -> str:
    """Missing periods by name; where there are many, the first of them and how many more."""
    names = [period.in_words for period in periods[:_MOST_NAMED]]
    more = len(periods) - len(names)
    return f"{', '.join(names)} and {more:,} more" if more else listed(names)
