"""From a series, its control chart and the framework to the description of its picture."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.figures.annotations import Annotation
from bot.figures.chart_picture import ChartPicture, PictureNote, PictureTarget
from bot.figures.charted_series import ChartedSeries, charted, is_rebase, targets_of
from bot.figures.control_charts import PTD, Preset
from bot.figures.framework import Framework
from bot.figures.periods import Period
from bot.figures.preset_words import preset_in_words
from bot.figures.series import Series
from bot.figures.target_words import target_in_words
from bot.figures.targets import LevelTarget, MonitorTarget, Target


def picture_of(
    series: Series, framework: Framework, as_at: date, *, preset: Preset = PTD, known_on: date | None = None
) -> ChartPicture:
    """The description of a series' picture, whose newest point is the series' newest.

    The chart is the one that rules judge by. Where a segment holds suppressed points its lines are withheld, and the
    signals of all its points but the newest: they would tell what is suppressed. Targets and notes come from the
    framework; those that lie after the newest point are left out. `known_on` only says which figures these are.

    Raises ValueError for a measure or an area that the framework does not know.
    """
    return pictured(charted(series, framework, preset), framework, as_at, preset=preset, known_on=known_on)


def pictured(
    on_chart: ChartedSeries, framework: Framework, as_at: date, *, preset: Preset = PTD, known_on: date | None = None
) -> ChartPicture:
    """The description of the picture of a series that was charted, by the same preset."""
    series, measure = on_chart.series, on_chart.measure
    annotations = framework.annotations_for(*series.key)
    points, chart = on_chart.points, on_chart.chart
    withheld = chart is None or (points[-1].mean is None and chart.points[-1].mean is not None)
    return ChartPicture(
        measure=measure.name,
        area=framework.areas[series.key.area].name,
        group=next((group.name for group in measure.groups if group.key == series.key.group), series.key.group),
        unit=measure.unit,
        better=measure.better,
        cadence=series.newest.period.kind,
        points=points,
        source=measure.source,
        as_at=as_at,
        known_on=known_on,
        preset=preset_in_words(preset),
        targets=tuple(_targets(targets_of(series, framework), on_chart.periods, framework)),
        notes=tuple(_notes(annotations, on_chart)),
        variation=None if withheld or chart is None else chart.variation,
        assurance=None if withheld or chart is None else chart.assurance,
        suppress_below=measure.suppress_below,
        rules_cross_rebases=preset.rules_cross_rebase,
        may_leave_range=measure.beyond,
        not_computed=on_chart.reason,
    )


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


def _notes(annotations: Iterable[Annotation], on_chart: ChartedSeries) -> Iterator[PictureNote]:
    periods = on_chart.periods
    for note in sorted(annotations, key=lambda one: one.start.start):
        rebase = is_rebase(note) and on_chart.charts is not None
        end = periods[-1].end if note.end is None and not rebase else (note.end or note.start).end
        touched = [
            place for place, period in enumerate(periods) if period.end >= note.start.start and period.start <= end
        ]
        start = next((place for place in on_chart.rebases if periods[place].start >= note.start.start), None)
        if rebase and start is not None:
            yield PictureNote(text=note.text, first=start, last=start, rebase=True)
        elif not rebase and touched:
            yield PictureNote(text=note.text, first=touched[0], last=touched[-1])
