"""Where a chart's signals are: each as stretches of neighbouring points, and the stretch that the newest is in."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.figures.chart_picture import ChartPicture, PicturePoint
from bot.figures.control_charts import Signal

_TRENDS = {Signal.TREND_UP: 1, Signal.TREND_DOWN: -1}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring points that carry one signal, oldest first."""

    signal: Signal
    points: tuple[PicturePoint, ...]

    def __len__(self) -> int:
        return len(self.points)


def stretches_of(picture: ChartPicture, signal: Signal) -> tuple[Stretch, ...]:
    """Every stretch of a signal, oldest first.

    A stretch ends at a gap, at a re-base (unless the preset's runs go on over one), and a trend where it turns.
    """
    return tuple(Stretch(signal, points) for points in _runs(picture, signal))


def newest_stretch(picture: ChartPicture, signal: Signal) -> Stretch | None:
    """The stretch of a signal that the newest point is in, or None."""
    if signal.value not in picture.newest.signals:
        return None
    return stretches_of(picture, signal)[-1]


def _runs(picture: ChartPicture, signal: Signal) -> Iterator[tuple[PicturePoint, ...]]:
    run: list[PicturePoint] = []
    for point in picture.points:
        carries = signal.value in point.signals
        if run and not (carries and _goes_on(picture, signal, run[-1], point)):
            yield tuple(run)
            run = []
        if carries:
            run.append(point)
    if run:
        yield tuple(run)


def _goes_on(picture: ChartPicture, signal: Signal, before: PicturePoint, point: PicturePoint) -> bool:
    if before.phase != point.phase and not picture.rules_cross_rebases:
        return False
    direction = _TRENDS.get(signal)
    if direction is None or before.value is None or point.value is None:
        return True
    return (point.value - before.value) * direction > 0
