"""From stored figures to control charts: series laid on their calendar, so that a missing period is a gap."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.figures.annotations import Annotation
from bot.figures.cadences import place_in_cadence
from bot.figures.calendar_places import every_period
from bot.figures.control_charts import PTD, ControlCharts, Preset, control_charts
from bot.figures.framework import Framework
from bot.figures.periods import Period, PeriodKind
from bot.figures.series import Figures, Flags, Floats, Integers

_NARROWEST = 64
_LARGEST = 1e150
"""Values beyond this cannot be added up; no figure is that large, so a series that holds one holds a mistake."""


@dataclass(frozen=True, slots=True)
class NewestPoints:
    """The newest point of the charts of many series, with the lines of its segment; arrays have one entry a series.

    `flags` are its signals; lines are NaN where they are not computed. `points` counts the values of its segment,
    `gaps` the missing periods of the series. `faults` tells of those series (by their place here) that cannot be
    charted, and why: nothing else about them holds.
    """

    series: Integers
    flags: Integers
    mean: Floats
    lower: Floats
    upper: Floats
    near_lower: Floats
    near_upper: Floats
    points: Integers
    gaps: Integers
    segment_start: Integers
    faults: Mapping[int, str]


def newest_points(figures: Figures, series: Integers, framework: Framework, preset: Preset = PTD) -> NewestPoints:
    """Chart many series (their places in `figures`) and keep what is said of the newest point of each.

    Series of about the same length are charted together, in one vectorised pass a length: one long daily series does
    not make the table of all monthly ones as wide.
    """
    laid = _LaidOut.of(figures, series, framework)
    n = len(series)
    lines = {name: np.full(n, np.nan) for name in ("mean", "lower", "upper", "near_lower", "near_upper")}
    flags, points, starts = (np.zeros(n, dtype=np.int64) for _ in range(3))
    for chosen in laid.of_similar_length():
        table, phase = laid.table(chosen)
        charts = control_charts(table, better=_better(figures, series[chosen], framework), phase=phase, preset=preset)
        segment = charts.first_segment + charts.phase[np.arange(len(chosen)), charts.last_point]
        for name, line in lines.items():
            line[chosen] = getattr(charts.segments, name)[segment]
        flags[chosen] = charts.newest_signals
        points[chosen] = charts.segments.points[segment]
        starts[chosen] = _starts_of_last_segments(charts, table)
    gaps = laid.lengths - laid.counts
    return NewestPoints(series, flags, **lines, points=points, gaps=gaps, segment_start=starts, faults=laid.faults)


def approved_rebases(framework: Framework) -> Mapping[tuple[str, str], tuple[Annotation, ...]]:
    """The re-bases that a person has approved, by measure and area; nothing re-bases itself."""
    found: dict[tuple[str, str], list[Annotation]] = defaultdict(list)
    for note in framework.annotations:
        if note.rebase and note.approved_by:
            found[note.measure, note.area].append(note)
    return {key: tuple(notes) for key, notes in found.items()}


def rebase_places(periods: Sequence[Period], notes: Sequence[Annotation]) -> tuple[int, ...]:
    """Where in a series (its periods held, in order) a new segment starts.

    A re-base after the newest period is still to come and is left out. One that is written in another cadence starts
    at the first period that begins within it. Raises ValueError for a re-base at a period that is not held: a chart
    without it would look as if nobody had asked for it.
    """
    places = []
    for note in notes:
        if note.start.start > periods[-1].start:
            continue
        within = (place for place, period in enumerate(periods) if note.start.start <= period.start <= note.start.end)
        place = next(within, None)
        if place is None:
            raise ValueError(f"it is re-based at {note.start.in_words}, for which no figure is held")
        places.append(place)
    return tuple(sorted(set(places)))


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """The chosen series on their calendars: `columns` is each row's place, counted from the series' first period."""

    rows: Integers
    first_row: Integers
    columns: Integers
    values: Floats
    counts: Integers
    lengths: Integers
    rebases: Mapping[int, tuple[int, ...]]
    faults: Mapping[int, str]

    @classmethod
    def of(cls, figures: Figures, series: Integers, framework: Framework) -> "_LaidOut":
        counts = figures.offsets[series + 1] - figures.offsets[series]
        first_row = np.cumsum(counts) - counts
        rows = np.repeat(figures.offsets[series] - first_row, counts) + np.arange(int(counts.sum()))
        places = _calendar_places(figures)[figures.period_places[rows]]
        columns = places - np.repeat(places[first_row], counts) if len(rows) else places
        faults: dict[int, str] = {}
        _lay_waves(figures, series, framework, first_row, columns)
        wrong = _other_cadences(figures, series, framework, rows, first_row)
        for place in np.flatnonzero(wrong).tolist():
            kind = framework.measures[figures.keys[series[place]].measure].cadence
            faults[place] = f"it holds figures of another cadence than its measure's, which is {kind.value}"
        for place in _too_large(figures.values[rows], first_row).tolist():
            faults[place] = "it holds a value too large to be charted"
        rebases: dict[int, tuple[int, ...]] = {}
        for place, notes in _rebased(figures, series, framework):
            if place in faults:
                continue
            held = figures.series(figures.keys[series[place]])
            try:
                rebases[place] = rebase_places(held.periods, notes) if held else ()
            except ValueError as fault:
                faults[place] = str(fault)
        lengths = columns[first_row + counts - 1] + 1 if len(rows) else counts
        return cls(rows, first_row, columns, figures.values[rows], counts, lengths, rebases, faults)

    def of_similar_length(self) -> Iterator[Integers]:
        """The series that can be charted, in groups whose lengths are within a factor of two."""
        charted = np.ones(len(self.counts), dtype=np.bool_)
        charted[list(self.faults)] = False
        widths = np.ceil(np.log2(np.maximum(self.lengths, _NARROWEST))).astype(np.int64)
        for width in np.unique(widths[charted]):
            yield np.flatnonzero(charted & (widths == width))

    def table(self, chosen: Integers) -> tuple[Floats, Integers | None]:
        """The values of some series side by side, NaN for gaps and past the end, and their phases."""
        counts = self.counts[chosen]
        table = np.full((len(chosen), int(self.lengths[chosen].max())), np.nan)
        start = np.cumsum(counts) - counts
        taken = np.repeat(self.first_row[chosen] - start, counts) + np.arange(int(counts.sum()))
        table[np.repeat(np.arange(len(chosen)), counts), self.columns[taken]] = self.values[taken]
        if not self.rebases or self.rebases.keys().isdisjoint(chosen.tolist()):
            return table, None
        phase = np.zeros(table.shape, dtype=np.int64)
        for row, place in enumerate(chosen):
            for held in self.rebases.get(int(place), ()):
                phase[row, self.columns[self.first_row[place] + held] :] += 1
        return table, phase


def _calendar_places(figures: Figures) -> Integers:
    """The place of each distinct period in its cadence; 0 for waves, which are laid out by the catalogue."""
    no_calendar = (PeriodKind.WAVE, PeriodKind.SPAN, PeriodKind.YEAR_ENDING)
    places = [0 if period.kind in no_calendar else place_in_cadence(period) for period in figures.periods]
    return np.array(places, dtype=np.int64)


def _lay_waves(
    figures: Figures, series: Integers, framework: Framework, first_row: Integers, columns: Integers
) -> None:
    waves = {key for key, measure in framework.measures.items() if measure.cadence is PeriodKind.WAVE}
    for place in [place for place, one in enumerate(series) if waves and figures.keys[one].measure in waves]:
        held = figures.series(figures.keys[series[place]])
        if held is not None:
            where = {period.text: column for column, period in enumerate(every_period(held.periods, framework.waves))}
            start = int(first_row[place])
            columns[start : start + len(held)] = [where[period.text] for period in held.periods]


def _other_cadences(
    figures: Figures, series: Integers, framework: Framework, rows: Integers, first_row: Integers
) -> Flags:
    """Which series hold a period of another kind than their measure's cadence, as after a change of the catalogue."""
    if not len(rows):
        return np.zeros(len(series), dtype=np.bool_)
    kinds = list(PeriodKind)
    kind_of_period = np.array([kinds.index(period.kind) for period in figures.periods], dtype=np.int64)
    wanted = {key: kinds.index(measure.cadence) for key, measure in framework.measures.items()}
    of_series = np.array([wanted[figures.keys[one].measure] for one in series], dtype=np.int64)
    counts = np.diff(np.append(first_row, len(rows)))
    wrong = kind_of_period[figures.period_places[rows]] != np.repeat(of_series, counts)
    return np.asarray(np.logical_or.reduceat(wrong, first_row))


def _too_large(values: Floats, first_row: Integers) -> Integers:
    """Which series hold a value that no chart can be computed from."""
    if not len(values) or np.abs(values).max() < _LARGEST:
        return np.empty(0, dtype=np.int64)
    return np.flatnonzero(np.logical_or.reduceat(~(np.abs(values) < _LARGEST), first_row))


def _rebased(figures: Figures, series: Integers, framework: Framework) -> Iterator[tuple[int, Sequence[Annotation]]]:
    rebases = approved_rebases(framework)
    if not rebases:
        return
    for place, one in enumerate(series):
        key = figures.keys[one]
        notes = [note for note in rebases.get((key.measure, key.area), ()) if note.group in ("", key.group)]
        if notes:
            yield place, notes


def _better(figures: Figures, series: Integers, framework: Framework) -> Integers:
    signs = {key: measure.better.sign for key, measure in framework.measures.items()}
    return np.array([signs[figures.keys[one].measure] for one in series], dtype=np.int64)


def _starts_of_last_segments(charts: ControlCharts, table: Floats) -> Integers:
    """How many values each series holds before its last segment."""
    last = charts.phase[np.arange(len(table)), charts.last_point]
    return np.asarray(((charts.phase < last[:, np.newaxis]) & ~np.isnan(table)).sum(axis=1), dtype=np.int64)
