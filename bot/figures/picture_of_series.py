"""From a series, its control chart and the framework to the description of its picture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from bot.figures.annotations import Annotation
from bot.figures.calendar_places import every_period
from bot.figures.chart_picture import ChartPicture, PictureNote, PicturePoint, PictureTarget, Standing
from bot.figures.control_charts import PTD, Chart, ChartPoint, Preset, chart_of, control_charts
from bot.figures.framework import Framework
from bot.figures.measures import Better, Measure
from bot.figures.periods import Period
from bot.figures.preset_words import preset_in_words
from bot.figures.series import Series
from bot.figures.suppression import suppressed_points, without_suppressed
from bot.figures.target_words import level_target, target_in_words
from bot.figures.targets import LevelTarget, MonitorTarget, Target


@dataclass(frozen=True, slots=True)
class _Laid:
    """A series laid out on every period it could have held, with its chart; points without a value are gaps."""

    periods: tuple[Period, ...]
    chart: Chart


def picture_of(
    series: Series, framework: Framework, as_at: date, *, preset: Preset = PTD, known_on: date | None = None
) -> ChartPicture:
    """The description of a series' picture, whose newest point is the series' newest.

    The chart is computed here, from the points that may be shown alone: an average over a suppressed count would
    give it away. Targets, notes and re-bases come from the framework; those that lie after the newest point are
    left out. `known_on` only says which figures these are.

    Raises ValueError for a measure or an area that the framework does not know.
    """
    measure, area = framework.measures.get(series.key.measure), framework.areas.get(series.key.area)
    if measure is None or area is None:
        raise ValueError(f"{series.key.measure} in {series.key.area} is not in the catalogue: it cannot be pictured")
    annotations = framework.annotations_for(*series.key)
    targets = framework.targets_for(measure.key, area.key) if not series.key.group else ()
    laid = _laid_out(series, measure, framework, annotations, level_target(targets, series.newest.period), preset)
    return ChartPicture(
        measure=measure.name,
        area=area.name,
        group=next((group.name for group in measure.groups if group.key == series.key.group), series.key.group),
        unit=measure.unit,
        better=measure.better,
        cadence=series.newest.period.kind,
        points=_points(series, measure, laid),
        source=measure.source,
        as_at=as_at,
        known_on=known_on,
        preset=preset_in_words(preset),
        targets=tuple(_targets(targets, laid.periods, framework)),
        notes=tuple(_notes(annotations, laid.periods)),
        variation=laid.chart.variation,
        assurance=laid.chart.assurance,
        suppress_below=measure.suppress_below,
        rules_cross_rebases=preset.rules_cross_rebase,
        may_leave_range=measure.beyond,
    )


def _laid_out(
    series: Series,
    measure: Measure,
    framework: Framework,
    annotations: Iterable[Annotation],
    level: LevelTarget | None,
    preset: Preset,
) -> _Laid:
    periods = every_period(series.periods, framework.waves)
    places = {period.text: place for place, period in enumerate(periods)}
    values = np.full((1, len(periods)), np.nan)
    shown = without_suppressed(series, measure)
    if shown is not None:
        values[0, [places[period.text] for period in shown.periods]] = shown.values
    phase = np.zeros((1, len(periods)), np.int64)
    for place in {_place_from(note.start, periods) for note in annotations if note.rebase} - {None, 0}:
        phase[0, place:] += 1
    charts = control_charts(
        values, better=measure.better.sign, target=_charted_level(level, measure.better), phase=phase, preset=preset
    )
    return _Laid(periods, chart_of(charts, 0, len(periods)))


def _place_from(start: Period, periods: Sequence[Period]) -> int | None:
    """The place of the first period that starts on or after another's first day; None where none does."""
    return next((place for place, period in enumerate(periods) if period.start >= start.start), None)


def _charted_level(level: LevelTarget | None, better: Better) -> float:
    """The side of a level target that assurance looks at: what must be reached, in the direction that is better."""
    if level is None:
        return float("nan")
    side = level.at_least if better is Better.HIGHER else level.at_most
    return float("nan") if side is None else float(side)


def _points(series: Series, measure: Measure, laid: _Laid) -> tuple[PicturePoint, ...]:
    hidden = suppressed_points(series, measure)
    points: list[PicturePoint] = []
    for period, charted in zip(laid.periods, laid.chart.points, strict=True):
        place = series.places.get(period.text)
        standing = Standing.MISSING if place is None else Standing.HELD
        if place is not None and hidden[place]:
            standing = Standing.SUPPRESSED
        provisional = place is not None and bool(series.provisional[place])
        points.append(_point(period, charted, standing, provisional))
    return tuple(points)


def _point(period: Period, charted: ChartPoint, standing: Standing, provisional: bool) -> PicturePoint:
    return PicturePoint(
        period=period,
        value=charted.value,
        standing=standing,
        mean=charted.mean,
        lower=charted.lower,
        upper=charted.upper,
        label=charted.label,
        signals=charted.signals,
        phase=charted.phase,
        trial=charted.trial,
        provisional=provisional,
    )


def _targets(targets: Iterable[Target], periods: Sequence[Period], framework: Framework) -> Iterable[PictureTarget]:
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


def _notes(annotations: Iterable[Annotation], periods: Sequence[Period]) -> Iterable[PictureNote]:
    for note in sorted(annotations, key=lambda one: one.start.start):
        end = periods[-1].end if note.end is None and not note.rebase else (note.end or note.start).end
        touched = [
            place for place, period in enumerate(periods) if period.end >= note.start.start and period.start <= end
        ]
        if note.rebase:
            place = _place_from(note.start, periods)
            if place:
                yield PictureNote(text=note.text, first=place, last=place, rebase=True)
        elif touched:
            yield PictureNote(text=note.text, first=touched[0], last=touched[-1])
