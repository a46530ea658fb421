"""From the period that was asked for to the periods that are held: whole ones only, and never another in silence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.asking.answers import Instead, NoFigure, Status
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.years_beside import moved
from bot.asking.question import Statistic
from bot.asking.words.tokens import words_of
from bot.asking.working_out.closing_periods import at_the_end, is_an_end
from bot.asking.working_out.periods_not_held import NIGHTS, not_yet, other_cadence
from bot.asking.working_out.periods_together import as_many_to, back_from, together, year_called
from bot.asking.working_out.waves import is_a_later_quarter, waves_then
from bot.asking.working_out.waves_together import waves_together
from bot.asking.working_out.years_ago import years_ago, years_before
from bot.figures.cadences import newest_ended, whole_periods
from bot.figures.measures import Combine, Measure
from bot.figures.periods import Period, PeriodKind, period_containing, span
from bot.figures.series import Series
from bot.figures.windows import a_year_earlier, rolling_year, to_date

_MONTHS = {PeriodKind.MONTH: 1, PeriodKind.FINANCIAL_QUARTER: 3, PeriodKind.FINANCIAL_YEAR: 12}
_QUARTERS = (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)
_FURTHEST_BACK = 60
_OF_WAVES = (Form.NEWEST, Form.EVERYTHING, Form.NAMED, Form.BEFORE_NEWEST, Form.FIRST)
_LATEST = (["latest"], ["newest"], ["most"])
_LONG_AGO = 366
_FEW_DAYS = 7
"""So many at the end of a month are no part of it that anybody misses: since Christmas is since January."""
A_FEW = (3, 4)
"""What `the last few` can be: nobody says how many."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The periods of a figure in order, what they are called together, and which statistic a sum of them is.

    `instead_of` are the words that were asked, where what they mean is not held yet and this is the newest that is;
    `wanted` is what they mean. `newest` is False where it is the one before, and newer ones of other months are held.
    """

    periods: tuple[Period, ...]
    called: Period
    statistic: Statistic
    instead_of: str = ""
    wanted: Period | None = None
    newest: bool = True
    state_of: Period | None = None
    """Of a state that adds up to no total: the time that was asked for, at whose end it is given."""

    @property
    def instead(self) -> Instead | None:
        """What these periods stand in the place of; None where they are those that were asked for."""
        return None if self.wanted is None else Instead(self.instead_of, self.wanted, self.called, self.newest)


def chosen(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    """The periods that were asked for, as a measure holds them (`series` as seen on the day).

    What moves with the day (`last month`) falls back to the newest that is held and says so. What names a period does
    not. NoFigure where it is ahead, is not made of whole periods of the measure, or can mean several things.
    """
    found = _as_counted(asked, measure, series, day)
    counted_otherwise = isinstance(found, NoFigure) and found.reason == "cadence"
    waves = waves_together(asked, measure, series, day) if counted_otherwise else None
    if waves is None:
        return found
    words = asked.words if waves.wanted is not None else ""
    return Chosen(waves.waves, waves.called, waves.statistic, words, waves.wanted)


def _as_counted(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    """The periods that were asked for, where they are those that a measure is counted by."""
    if asked.years_before:
        found = chosen(replace(asked, years_before=0), measure, series, day)
        return found if isinstance(found, NoFigure) else _some_years_before(found, asked.years_before)
    if asked.closing or is_an_end(asked, measure):
        ended = at_the_end(asked, measure)
        return ended if isinstance(ended, NoFigure) else chosen(ended, measure, series, day)
    of_waves = asked.unit is PeriodKind.WAVE and asked.form in _OF_WAVES
    if of_waves and measure.cadence is not PeriodKind.WAVE and not _is_of_a_survey(measure):
        return other_cadence(asked, measure)
    match asked.form:
        case Form.NEWEST | Form.BEFORE_NEWEST:
            return _newest_or_before(asked, series)
        case Form.NAMED:
            return _named(asked, measure, series, day)
        case Form.TO_DATE:
            return _to_date(asked, measure, series, day)
        case Form.ROLLING:
            return _rolling(asked, measure, series, day)
        case Form.LAST:
            return _last(asked, measure, series, day)
        case Form.YEAR_AGO:
            ago = years_ago(asked, measure, series, day)
            return ago if isinstance(ago, NoFigure) else _chosen(measure, (ago,), ago)
        case Form.EVERYTHING:
            return _everything(asked, measure, series)
        case Form.FIRST:
            return Chosen(series.periods[:1], series.periods[0], Statistic.VALUE)
    return _since(asked, measure, series, day)


def _newest_or_before(asked: AskedPeriod, series: Series) -> Chosen | NoFigure:
    """The newest that is held, or the wave so many before it."""
    back = asked.number if asked.form is Form.BEFORE_NEWEST else 0
    if len(series.periods) <= back:
        return NoFigure(reason="not so many held", details={"words": asked.words})
    period = series.periods[-1 - back] if back else series.newest.period
    return Chosen((period,), period, Statistic.VALUE)


def _some_years_before(found: Chosen, number: int) -> Chosen | NoFigure:
    """The same periods so many years before; waves have none of the same name."""
    if found.periods[0].kind is PeriodKind.WAVE:
        return NoFigure(reason="no counterpart", details={"words": found.called.in_words})
    periods = tuple(years_before(one, number) for one in found.periods)
    rolling = found.statistic is Statistic.ROLLING_12_MONTHS
    return Chosen(periods, year_called(periods) if rolling else together(periods), found.statistic)


def _is_of_a_survey(measure: Measure) -> bool:
    """Whether it is called a survey, or comes from one, though it is not counted by waves."""
    said = (measure.name, *measure.aliases, measure.source)
    return any(word in ("survey", "surveys") for name in said for word in words_of(name))


def parts_of(measure: Measure, period: Period) -> tuple[Period, ...]:
    """The periods of a measure that fill another period exactly; none where they do not."""
    if PeriodKind.WAVE in (measure.cadence, period.kind):
        return (period,) if measure.cadence is period.kind else ()
    parts = whole_periods(measure.cadence, period.start, period.end)
    filled = bool(parts) and (parts[0].start, parts[-1].end) == (period.start, period.end)
    return parts if filled else ()


def _named(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    if not asked.candidates:
        named = asked.words not in NIGHTS
        no_period = NoFigure(reason="no such period", details={"words": asked.words})
        return no_period if named else other_cadence(asked, measure)
    fitting = {(one.start, one.end): one for one in reversed(asked.candidates) if parts_of(measure, one)}
    if not fitting and (waves := waves_then(asked, series.periods)):
        return _chosen(measure, waves, waves[0]) if len(waves) == 1 else _which(asked, waves)
    if not fitting and measure.cadence is PeriodKind.WAVE and is_a_later_quarter(asked, series.newest.period):
        newest = series.newest.period
        return Chosen((newest,), newest, Statistic.VALUE, asked.words, asked.candidates[0])
    if not fitting:
        return other_cadence(asked, measure)
    if len(fitting) > 1:
        # What has not begun is meant by nobody who could mean one that has.
        fitting = {days: one for days, one in fitting.items() if one.start <= day} or fitting
    if len(fitting) > 1 and asked.floating:
        # What has only just begun cannot be given; what is meant is then the one before, and the answer says so.
        begun = {days: one for days, one in fitting.items() if one.start <= series.newest.period.end}
        if len(begun) == 1:
            (period,) = begun.values()
            ahead = next(one for one in fitting.values() if one is not period)
            return _instead(_chosen(measure, parts_of(measure, period), period), asked.words, ahead, newest=False)
    if len(fitting) > 1:
        return _which(asked, tuple(reversed(fitting.values())))
    (period,) = fitting.values()
    so_far = _so_far(period, measure, series) if asked.relative and period.kind in _QUARTERS else ()
    if so_far and period.end >= day:
        return _instead(_chosen(measure, parts_of(measure, so_far[0]), so_far[0]), asked.words, period)
    if asked.relative:
        return _or_newest(asked, period, measure, series)
    if period.end > series.newest.period.end:
        so_far = so_far or _so_far(period, measure, series)
        why = not_yet("ahead" if period.end > day else "not held yet", period, series)
        return replace(why, details={**why.details, "said": asked.words}, periods=so_far) if so_far else why
    return _chosen(measure, parts_of(measure, period), period)


def _so_far(period: Period, measure: Measure, series: Series) -> tuple[Period, ...]:
    """What is held of a period that is not over: the stretch to the newest figure, to be offered in its place."""
    if (
        measure.cadence is PeriodKind.WAVE
        or period.start > series.newest.period.start
        or period.kind is measure.cadence
    ):
        return ()
    parts = whole_periods(measure.cadence, period.start, series.newest.period.end)
    begins = bool(parts) and parts[0].start == period.start and all(one.text in series.places for one in parts)
    return (together(parts),) if begins else ()


def _or_newest(asked: AskedPeriod, period: Period, measure: Measure, series: Series) -> Chosen | NoFigure:
    """A period that moves with the day, or the newest of its kind that is held in its place."""
    newest = series.newest.period
    wanted = period
    for _ in range(_FURTHEST_BACK * 12):
        if wanted.end <= newest.end:
            found = _chosen(measure, parts_of(measure, wanted), wanted)
            return found if wanted is period else _instead(found, asked.words, period)
        # Of a stretch the one of the same name is meant: April to September of the year before.
        wanted = moved(wanted, -1) if wanted.kind is PeriodKind.SPAN else wanted.before()
    return not_yet("not held yet", period, series)


def _to_date(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    if measure.cadence is PeriodKind.WAVE:
        return other_cadence(asked, measure)
    if len(asked.candidates) > 1 and asked.candidates[1].end <= series.newest.period.end < asked.candidates[0].end:
        return _which(asked, asked.candidates)
    year = asked.candidates[0]
    if asked.number:
        return _as_far_as_this_year(year, measure, series)
    if year.kind is PeriodKind.SPAN:
        return _to_end_of(year, measure, series, day)
    if year.kind not in (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR):
        return _part_to_date(asked, measure, series)
    if not asked.relative and year.end <= day:
        return _to_end_of(year, measure, series, day)
    for back in range(_FURTHEST_BACK):
        window = to_date(measure, series, year)
        if window.periods:
            whole = parts_of(measure, year) == window.periods
            called = year if whole else together(window.periods)
            found = Chosen(window.periods, called, Statistic.YEAR_TO_DATE)
            return found if not back else _instead(found, asked.words, asked.candidates[0])
        year = year.year_before()
    return NoFigure(reason="nothing held", details={"words": asked.words})


def _as_far_as_this_year(year: Period, measure: Measure, series: Series) -> Chosen | NoFigure:
    """The year to date of last year: the same periods of it as are held of this year."""
    window = a_year_earlier(measure, series, to_date(measure, series, year.next()))
    if not window.periods:
        return not_yet("nothing so far", year.next(), series)
    return Chosen(window.periods, together(window.periods), Statistic.YEAR_TO_DATE)


def _to_end_of(stretch: Period, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    """The year to date as it stood at the end of a stretch that is over."""
    parts = parts_of(measure, stretch)
    if not parts:
        return NoFigure(reason="cadence", details={"words": stretch.in_words, "cadence": measure.cadence.value})
    if stretch.end > series.newest.period.end:
        return not_yet("ahead" if stretch.end > day else "not held yet", stretch, series)
    return Chosen(parts, stretch if len(parts) > 1 else parts[0], Statistic.YEAR_TO_DATE)


def _which(asked: AskedPeriod, periods: Sequence[Period]) -> NoFigure:
    details = {"words": asked.words, "meanings": [one.in_words for one in periods]}
    return NoFigure(reason="which period", details=details, periods=tuple(periods), status=Status.AMBIGUOUS)


def _part_to_date(asked: AskedPeriod, measure: Measure, series: Series) -> Chosen | NoFigure:
    """A month, quarter or week so far; never the one before in its place, nor whole weeks of it without a word."""
    part = asked.candidates[0]
    window = to_date(measure, series, part)
    if not window.periods:
        return not_yet("nothing so far", part, series)
    found = _chosen(measure, window.periods, together(window.periods))
    return found if found.called.start == part.start else _instead(found, asked.words, part)


def _everything(asked: AskedPeriod, measure: Measure, series: Series) -> Chosen | NoFigure:
    """All that is held, from the first period to the newest, or to the one that is named as its end."""
    periods = tuple(one for one in series.periods if not asked.candidates or one.end <= asked.candidates[0].end)
    if not periods:
        return NoFigure(reason="nothing held", details={"words": asked.words})
    if measure.cadence is not PeriodKind.WAVE:
        periods = whole_periods(measure.cadence, periods[0].start, periods[-1].end)
    return _chosen(measure, periods, together(periods))


def _rolling(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    if measure.cadence is PeriodKind.WAVE:
        return other_cadence(asked, measure)
    if not asked.candidates:
        window = rolling_year(measure, series)
        return Chosen(window.periods, year_called(window.periods), Statistic.ROLLING_12_MONTHS)
    if len(asked.candidates) > 1:
        return _which(asked, asked.candidates)
    year = asked.candidates[0]
    parts = parts_of(measure, year)
    if not parts:
        return other_cadence(asked, measure)
    if year.end > day:
        return not_yet("ahead", year, series)
    if year.end > series.newest.period.end:
        return not_yet("not held yet", year, series)
    return Chosen(parts, year, Statistic.ROLLING_12_MONTHS)


def _last(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    """The last so many days, weeks, months, quarters or years, up to the newest that is held."""
    kind, newest = asked.unit or measure.cadence, series.newest.period
    if not asked.number:
        few = [_last(replace(asked, number=number), measure, series, day) for number in A_FEW]
        spans = tuple(one.called for one in few if isinstance(one, Chosen))
        return _which(asked, spans) if len(spans) == len(few) else few[0]
    if asked.whole and kind is PeriodKind.FINANCIAL_YEAR:
        return _last_whole_years(asked, measure, series)
    if kind is measure.cadence:
        nominal = newest if kind is PeriodKind.WAVE else newest_ended(measure.cadence, day)
        periods = back_from(newest, asked.number, series)
        if periods is None:
            return NoFigure(reason="not so many held", details={"words": asked.words})
        found = _chosen(measure, periods, together(periods))
        if newest.end >= nominal.end:
            return found
        return _instead(found, asked.words, as_many_to(nominal, asked.number))
    if kind not in _MONTHS or measure.cadence in (PeriodKind.WAVE, PeriodKind.DAY, PeriodKind.WEEK):
        return _last_days(asked, measure, series, day)
    months = asked.number * _MONTHS[kind]
    nominal = newest_ended(kind if kind is not PeriodKind.FINANCIAL_YEAR else PeriodKind.MONTH, day)
    end = min(nominal.end, newest.end)
    start = period_containing(PeriodKind.MONTH, end)
    for _ in range(months - 1):
        start = period_containing(PeriodKind.MONTH, start.start - timedelta(days=1))
    parts = whole_periods(measure.cadence, start.start, end)
    if not parts or (parts[0].start, parts[-1].end) != (start.start, end):
        return other_cadence(asked, measure)
    found = _chosen(measure, parts, together(parts))
    if end == nominal.end:
        return found
    return _instead(found, asked.words, as_many_to(period_containing(PeriodKind.MONTH, nominal.end), months))


def _last_whole_years(asked: AskedPeriod, measure: Measure, series: Series) -> Chosen | NoFigure:
    """The last so many financial years that are over as far as figures are held."""
    last = newest_ended(PeriodKind.FINANCIAL_YEAR, series.newest.period.end)
    first = last
    for _ in range(asked.number - 1):
        first = first.year_before()
    parts = parts_of(measure, together((first, last) if first != last else (last,)))
    return (
        _chosen(measure, parts, together((first, last) if first != last else (last,)))
        if parts
        else other_cadence(asked, measure)
    )


def _last_days(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    """The last whole weeks or months of daily figures."""
    kind = asked.unit
    if kind is None or kind is PeriodKind.WAVE or measure.cadence is not PeriodKind.DAY:
        return other_cadence(asked, measure)
    nominal = newest_ended(kind, day)
    last = newest_ended(kind, min(nominal.end, series.newest.period.end))
    first = last
    for _ in range(asked.number - 1):
        first = period_containing(kind, first.start - timedelta(days=1))
    parts = whole_periods(measure.cadence, first.start, last.end)
    found = _chosen(measure, parts, together((first, last)))
    return found if last.end == nominal.end else _instead(found, asked.words, as_many_to(nominal, asked.number))


def _since(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Chosen | NoFigure:
    if not asked.candidates:
        return NoFigure(reason="no such period", details={"words": asked.words})
    if measure.cadence is PeriodKind.WAVE:
        return other_cadence(asked, measure)
    newest = series.newest.period
    begun = [one for one in asked.candidates if one.start <= newest.end]
    if len(begun) > 1 and not asked.floating:
        stretches = (whole_periods(measure.cadence, one.start, newest.end) for one in begun)
        return _which(asked, [span(parts[0], newest) for parts in stretches if parts])
    for place, start in enumerate(asked.candidates if asked.floating else begun or asked.candidates):
        parts = whole_periods(measure.cadence, start.start, newest.end)
        if not parts:
            continue
        within = start.kind is PeriodKind.YEAR and measure.cadence is PeriodKind.FINANCIAL_YEAR
        if parts[0].start != start.start and start.kind is not PeriodKind.DAY and not within:
            return other_cadence(asked, measure)
        if (before := _begun_within(start, parts[0], measure)) is not None:
            return _which(asked, [span(before, newest), together(parts)])
        found = _chosen(measure, parts, together(parts))
        return found if not place else _instead(found, asked.words, asked.candidates[0], newest=False)
    return not_yet("ahead" if asked.candidates[0].start > day else "not held yet", asked.candidates[0], series)


def _begun_within(day: Period, first: Period, measure: Measure) -> Period | None:
    """`Since Easter`, `since the 5th of April`: the month of that day, where most of it would be left out unsaid."""
    if day.kind is not PeriodKind.DAY or (first.start - day.start).days <= _FEW_DAYS:
        return None
    return period_containing(measure.cadence, day.start)


def _chosen(measure: Measure, periods: tuple[Period, ...], called: Period) -> Chosen:
    total = len(periods) > 1 and measure.combine is Combine.SUM
    if len(periods) == 1:
        called = periods[0]
    return Chosen(periods, called, Statistic.TOTAL if total else Statistic.VALUE)


def _instead(found: Chosen, words: str, wanted: Period, *, newest: bool = True) -> Chosen:
    """What is given in the place of something newer; the latest is just what is held, unless that is long ago."""
    if words.split()[:1] in _LATEST and (wanted.end - found.called.end).days < _LONG_AGO:
        return found
    return Chosen(found.periods, found.called, found.statistic, words, wanted, newest)
