"""From a series, its control chart and the framework to the description of its picture."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from bot.figures.annotations import Annotation
from bot.figures.calendar_places import every_period
from bot.figures.chart_picture import COMMON_CAUSE, ChartPicture, PictureNote, PicturePoint, PictureTarget, Standing
from bot.figures.charting import rebase_places
from bot.figures.control_charts import PTD, Chart, Preset, chart_of, control_charts
from bot.figures.framework import Framework
from bot.figures.measures import Better, Measure
from bot.figures.periods import Period
from bot.figures.preset_words import preset_in_words
from bot.figures.series import Series
from bot.figures.suppression import suppressed_points
from bot.figures.target_words import level_target, target_in_words
from bot.figures.targets import LevelTarget, MonitorTarget, Target


@dataclass(frozen=True, slots=True)
class _Charted:
    """A series laid out on every period it could have held, with its chart; `reason` says why there is none."""

    periods: tuple[Period, ...]
    chart: Chart | None = None
    rebases: tuple[int, ...] = ()
    reason: str = ""


def picture_of(
    series: Series, framework: Framework, as_at: date, *, preset: Preset = PTD, known_on: date | None = None
) -> ChartPicture:
    """The description of a series' picture, whose newest point is the series' newest.

    The chart is the one that rules judge by. Where a segment holds suppressed points its lines are withheld, and the
    signals of all its points but the newest: they would tell what is suppressed. Targets and notes come from the
    framework; those that lie after the newest point are left out. `known_on` only says which figures these are.

    Raises ValueError for a measure or an area that the framework does not know.
    """
    measure, area = framework.measures.get(series.key.measure), framework.areas.get(series.key.area)
    if measure is None or area is None:
        raise ValueError(f"{series.key.measure} in {series.key.area} is not in the catalogue: it cannot be pictured")
    annotations = framework.annotations_for(*series.key)
    targets = framework.targets_for(measure.key, area.key) if not series.key.group else ()
    level = level_target(targets, series.newest.period)
    charted = _charted(series, measure, framework, annotations, level, preset)
    points = _points(series, measure, charted)
    withheld = charted.chart is None or (points[-1].mean is None and charted.chart.points[-1].mean is not None)
    return ChartPicture(
        measure=measure.name,
        area=area.name,
        group=next((group.name for group in measure.groups if group.key == series.key.group), series.key.group),
        unit=measure.unit,
        better=measure.better,
        cadence=series.newest.period.kind,
        points=points,
        source=measure.source,
        as_at=as_at,
        known_on=known_on,
        preset=preset_in_words(preset),
        targets=tuple(_targets(targets, charted.periods, framework)),
        notes=tuple(_notes(annotations, charted)),
        variation=None if withheld or charted.chart is None else charted.chart.variation,
        assurance=None if withheld or charted.chart is None else charted.chart.assurance,
        suppress_below=measure.suppress_below,
        rules_cross_rebases=preset.rules_cross_rebase,
        may_leave_range=measure.beyond,
        not_computed=charted.reason,
    )


def _charted(
    series: Series,
    measure: Measure,
    framework: Framework,
    annotations: Iterable[Annotation],
    level: LevelTarget | None,
    preset: Preset,
) -> _Charted:
    periods = every_period(series.periods, framework.waves)
    if any(period.kind is not measure.cadence for period in series.periods):
        return _Charted(periods, reason=f"it holds figures of another cadence than {measure.cadence.value}")
    places = {period.text: place for place, period in enumerate(periods)}
    try:
        starts = rebase_places(series.periods, [note for note in annotations if _is_rebase(note)])
    except ValueError as fault:
        return _Charted(periods, reason=str(fault))
    rebases = tuple(places[series.periods[start].text] for start in starts)
    values = np.full((1, len(periods)), np.nan)
    values[0, [places[period.text] for period in series.periods]] = series.values
    phase = np.zeros((1, len(periods)), np.int64)
    for place in rebases:
        phase[0, place:] += 1
    charts = control_charts(
        values, better=measure.better.sign, target=_charted_level(level, measure.better), phase=phase, preset=preset
    )
    return _Charted(periods, chart_of(charts, 0, len(periods)), rebases)


def _is_rebase(note: Annotation) -> bool:
    """Nothing re-bases itself: a person has approved it."""
    return note.rebase and bool(note.approved_by)


def _charted_level(level: LevelTarget | None, better: Better) -> float:
    """The side of a level target that assurance looks at: what must be reached, in the direction that is better."""
    if level is None:
        return float("nan")
    side = level.at_least if better is Better.HIGHER else level.at_most
    return float("nan") if side is None else float(side)


def _points(series: Series, measure: Measure, charted: _Charted) -> tuple[PicturePoint, ...]:
    hidden = suppressed_points(series, measure)
    charted_points = charted.chart.points if charted.chart else (None,) * len(charted.periods)
    secret_phases = {
        point.phase
        for period, point in zip(charted.periods, charted_points, strict=True)
        if point is not None and (place := series.places.get(period.text)) is not None and hidden[place]
    }
    newest = len(series) - 1
    points = []
    for period, charted_point in zip(charted.periods, charted_points, strict=True):
        place = series.places.get(period.text)
        value = None if place is None or hidden[place] else float(series.values[place])
        standing = Standing.HELD if value is not None else Standing.MISSING if place is None else Standing.SUPPRESSED
        provisional = place is not None and bool(series.provisional[place])
        secret = charted_point is not None and charted_point.phase in secret_phases
        lines = charted_point if value is not None and not secret else None
        said = charted_point if value is not None and (not secret or place == newest) else None
        points.append(
            PicturePoint(
                period=period,
                value=value,
                standing=standing,
                mean=lines.mean if lines else None,
                lower=lines.lower if lines else None,
                upper=lines.upper if lines else None,
                label=said.label if said else COMMON_CAUSE,
                signals=said.signals if said else (),
                phase=charted_point.phase if charted_point else 0,
                trial=lines.trial if lines else False,
                provisional=provisional,
            )
        )
    return tuple(points)


def _targets(targets: Iterable[Target], periods: Sequence[Period], framework: Framework) -> Iterator[PictureTarget]:
    for target in targets:
        held = [
            place
            for place, period in enumerate(periods)
            if target.year is None or (target.year.start <= period.start and period.end <= target.year.end)
        ]
        if not held or isinstance(target, MonitorTarget):
            continue
        low, high = (target.at_least, target.at_most) if isinstance(target, LevelTarget) else (None, None)
        yield PictureTarget(
            words=target_in_words(target, framework),
            at_least=None if low is None else float(low),
            at_most=None if high is None else float(high),
            first=held[0],
            last=held[-1],
        )


def _notes(annotations: Iterable[Annotation], charted: _Charted) -> Iterator[PictureNote]:
    periods = charted.periods
    for note in sorted(annotations, key=lambda one: one.start.start):
        rebase = _is_rebase(note) and charted.chart is not None
        end = periods[-1].end if note.end is None and not rebase else (note.end or note.start).end
        touched = [
            place for place, period in enumerate(periods) if period.end >= note.start.start and period.start <= end
        ]
        start = next((place for place in charted.rebases if periods[place].start >= note.start.start), None)
        if rebase and start is not None:
            yield PictureNote(text=note.text, first=start, last=start, rebase=True)
        elif not rebase and touched:
            yield PictureNote(text=note.text, first=touched[0], last=touched[-1])
