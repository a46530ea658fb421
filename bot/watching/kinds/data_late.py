"""The kind `data_late`: the newest figure that should be held by now is not."""

from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np

from bot.figures.cadences import newest_ended
from bot.figures.calendar_places import waves_like
from bot.figures.measures import Measure
from bot.figures.number_words import counted
from bot.figures.periods import Period, PeriodKind, day_in_words
from bot.figures.series import Integers, Series, SeriesKey
from bot.watching.facts import Facts
from bot.watching.findings import Finding
from bot.watching.found import Found
from bot.watching.rules import DataLate, Rule
from bot.watching.subject_words import subject_detail, subject_in_words, subject_of


def find_data_late(rule: Rule, when: DataLate, facts: Facts) -> Found:
    """One finding a series that does not hold the newest period that was due, though it has held figures before.

    Older gaps are gaps of the chart, not late figures.
    """
    places = facts.selected(rule.select)
    late = [*_late_by_calendar(places, when, facts), *_late_waves(places, when, facts)]
    order = {int(place): rank for rank, place in enumerate(places)}
    late.sort(key=lambda item: order[item[0]])
    return Found(tuple(_finding(rule, facts, facts.figures.keys[place], due) for place, due in late))


def _last_end(measure: Measure, when: DataLate, day: date) -> date:
    """The last day on which a period can have ended that should be held: the day is past its end and the lag."""
    return day - timedelta(days=measure.lag_days + 1) - when.by


def _late_by_calendar(places: Integers, when: DataLate, facts: Facts) -> Iterator[tuple[int, Period]]:
    figures = facts.figures
    due = {
        measure.key: newest_ended(measure.cadence, _last_end(measure, when, facts.day))
        for measure in facts.measures
        if measure.cadence is not PeriodKind.WAVE
    }
    chosen = places[np.array([figures.keys[place].measure in due for place in places.tolist()], dtype=np.bool_)]
    if not len(chosen):
        return
    periods = [due[figures.keys[place].measure] for place in chosen.tolist()]
    starts = np.array([period.start.toordinal() for period in periods], dtype=np.int64)
    counts = figures.offsets[chosen + 1] - figures.offsets[chosen]
    first = np.cumsum(counts) - counts
    rows = np.repeat(figures.offsets[chosen] - first, counts) + np.arange(int(counts.sum()))
    holds = np.logical_or.reduceat(figures.starts[rows] == np.repeat(starts, counts), first)
    began = figures.starts[figures.offsets[chosen]] < starts
    for late in np.flatnonzero(began & ~holds).tolist():
        yield int(chosen[late]), periods[late]


def _late_waves(places: Integers, when: DataLate, facts: Facts) -> Iterator[tuple[int, Period]]:
    """Waves are due as the catalogue lists them: those of the same survey as the series' newest one."""
    for place in places.tolist():
        measure = facts.measure_of(facts.figures.keys[place])
        series = facts.figures.series(facts.figures.keys[place]) if measure.cadence is PeriodKind.WAVE else None
        if series is None:
            continue
        last_end = _last_end(measure, when, facts.day)
        due = [wave for wave in waves_like(series.newest.period, facts.framework.waves) if wave.end <= last_end]
        if due and due[-1].start > series.periods[0].start and series.holding(due[-1]) is None:
            yield place, due[-1]


def _finding(rule: Rule, facts: Facts, key: SeriesKey, late: Period) -> Finding:
    measure, series = facts.measure_of(key), facts.figures.series(key)
    assert series is not None  # noqa: S101 - only series that hold something are selected
    due = late.end + timedelta(days=measure.lag_days)
    days = (facts.day - due).days
    newest = _newest_before(series, late)
    subject = subject_in_words(key, facts.framework)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        subject=subject_of(key),
        period=late,
        value=None,
        reason=(
            f"{subject}: the figure for {late.in_words} was due on {day_in_words(due)} and is not held, "
            f"{counted(days, 'day')} late. The newest figure before it is for {newest.in_words}."
            f"{_in_a_row(newest, late)}"
        ),
        marking=measure.marking,
        detail={
            **subject_detail(key, late, facts.framework),
            "due": due.isoformat(),
            "due_in_words": day_in_words(due),
            "days_late": days,
            "lag_days": measure.lag_days,
            "newest_held": newest.text,
            "newest_held_in_words": newest.in_words,
        },
    )


def _in_a_row(newest: Period, late: Period) -> str:
    """That more than one figure is missing, and from which period on; nothing where it is the only one."""
    if late.kind is PeriodKind.WAVE:
        return ""
    first = missing = newest.next()
    number = 1
    while missing.start < late.start:
        missing, number = missing.next(), number + 1
    return f" {number} in a row are missing, from {first.in_words} on." if number > 1 else ""


def _newest_before(series: Series, late: Period) -> Period:
    return [period for period in series.periods if period.start < late.start][-1]
