"""Why a control chart's newest point matters, in words and numbers."""

from collections.abc import Sequence

from bot.figures.control_charts import Signal
from bot.figures.measures import Measure
from bot.figures.number_words import counted, figure_in_words, line_in_words, told_apart
from bot.figures.word_lists import ordinal
from bot.watching.charted_point import ChartedPoint
from bot.watching.subject_words import when_in_words

_BEYOND = {
    Signal.ABOVE_UPPER_LIMIT: ("above the upper control limit", "upper"),
    Signal.BELOW_LOWER_LIMIT: ("below the lower control limit", "lower"),
    Signal.NEAR_UPPER_LIMIT: ("close to the upper control limit", "upper"),
    Signal.NEAR_LOWER_LIMIT: ("close to the lower control limit", "lower"),
}
_TWO_OF_THREE = {
    Signal.TWO_OF_THREE_HIGH: (Signal.NEAR_UPPER_LIMIT, "two of three points close to the upper control limit"),
    Signal.TWO_OF_THREE_LOW: (Signal.NEAR_LOWER_LIMIT, "two of three points close to the lower control limit"),
}


def chart_reason(subject: str, measure: Measure, point: ChartedPoint, signals: Sequence[Signal]) -> str:
    """One sentence: the figure, the signals that were asked for and hold, and what they are measured against."""
    clauses = ", and ".join(_clauses(measure, point, signals))
    context = _context(measure, point, signals)
    provisional = " The figure is provisional." if point.provisional else ""
    if point.value is None:
        return (
            f"{subject}: the figure for {point.period.in_words} is not shown, since it is of counts under "
            f"{measure.suppress_below}. It is {clauses} ({context}).{provisional}"
        )
    value = _value(measure, point, signals)
    return f"{subject} stood at {value} {when_in_words(point.period)}, {clauses} ({context}).{provisional}"


def _clauses(measure: Measure, point: ChartedPoint, signals: Sequence[Signal]) -> list[str]:
    # A point near a limit that is one of two in three is said once.
    within = {near for signal, (near, _) in _TWO_OF_THREE.items() if signal in signals}
    return [_clause(signal, measure, point) for signal in signals if signal not in within]


def _clause(signal: Signal, measure: Measure, point: ChartedPoint) -> str:
    match signal:
        case Signal.SHIFT_ABOVE | Signal.SHIFT_BELOW:
            side = "above" if signal is Signal.SHIFT_ABOVE else "below"
            return f"{_in_a_row(point.run, point.preset.shift_points)} {side} the process average"
        case Signal.TREND_UP | Signal.TREND_DOWN:
            higher = "higher" if signal is Signal.TREND_UP else "lower"
            return f"{_in_a_row(point.steps, point.preset.trend_points)} of a trend, each {higher} than the one before"
        case Signal.TWO_OF_THREE_HIGH | Signal.TWO_OF_THREE_LOW:
            near, words = _TWO_OF_THREE[signal]
            return f"one of {words}{_of_limit(near, measure, point)}"
    return f"{_BEYOND[signal][0]}{_of_limit(signal, measure, point)}"


def _in_a_row(length: int, least: int) -> str:
    """Which point in a row it is; without the number where the run began before a re-base that it may cross."""
    return f"the {ordinal(length)} point in a row" if length >= least else "one of a run of points"


def _of_limit(signal: Signal, measure: Measure, point: ChartedPoint) -> str:
    limit = _limit(signal, point)
    if limit is None:
        return ""
    words = (
        line_in_words(limit, measure.unit) if point.value is None else told_apart(point.value, limit, measure.unit)[1]
    )
    return f" of {words}"


def _limit(signal: Signal, point: ChartedPoint) -> float | None:
    return point.upper if _BEYOND[signal][1] == "upper" else point.lower


def _value(measure: Measure, point: ChartedPoint, signals: Sequence[Signal]) -> str:
    """The value, with the decimals it takes to tell it from the limit it is beyond."""
    assert point.value is not None  # noqa: S101 - the caller has dealt with suppressed points
    for signal in signals:
        limit = _limit(signal, point) if signal in _BEYOND else None
        if limit is not None:
            return told_apart(point.value, limit, measure.unit)[0]
    return figure_in_words(point.value, measure.unit)


def _context(measure: Measure, point: ChartedPoint, signals: Sequence[Signal]) -> str:
    parts = []
    if point.mean is not None:
        parts.append(f"process average {line_in_words(point.mean, measure.unit)}")
    parts.append(counted(point.points, "point"))
    if point.gaps:
        parts.append(f"{counted(point.gaps, 'period')} missing")
    parts.append(f"preset {point.preset.name}")
    if point.trial and any(signal in _BEYOND or signal in _TWO_OF_THREE for signal in signals):
        parts.append("trial limits")
    return "; ".join([", ".join(parts[:1]), ", ".join(parts[1:])]) if point.mean is not None else ", ".join(parts)
