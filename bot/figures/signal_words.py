"""What each signal and label of a chart is called, for titles, keys and descriptions."""

from collections.abc import Iterable

from bot.figures.chart_picture import ChartPicture
from bot.figures.control_charts import Label, Signal

SIGNAL_WORDS = {
    Signal.ABOVE_UPPER_LIMIT: "above the upper control limit",
    Signal.BELOW_LOWER_LIMIT: "below the lower control limit",
    Signal.SHIFT_ABOVE: "in a run above the process average",
    Signal.SHIFT_BELOW: "in a run below the process average",
    Signal.TREND_UP: "in a rising trend",
    Signal.TREND_DOWN: "in a falling trend",
    Signal.TWO_OF_THREE_HIGH: "among two of three close to the upper control limit",
    Signal.TWO_OF_THREE_LOW: "among two of three close to the lower control limit",
    Signal.NEAR_UPPER_LIMIT: "close to the upper control limit",
    Signal.NEAR_LOWER_LIMIT: "close to the lower control limit",
}
"""A point that carries the signal is (or is one of) these words."""

LABEL_WORDS = {
    Label.COMMON_CAUSE: "usual variation",
    Label.CONCERN_HIGH: "a concern (high)",
    Label.CONCERN_LOW: "a concern (low)",
    Label.IMPROVEMENT_HIGH: "an improvement (high)",
    Label.IMPROVEMENT_LOW: "an improvement (low)",
    Label.NEUTRAL_HIGH: "unusually high",
    Label.NEUTRAL_LOW: "unusually low",
}

MARKED = tuple(signal for signal in Signal if not signal.value.startswith("near_"))
"""The signals that make a point special cause; being close to a limit once does not."""

_SHORT = {
    Signal.ABOVE_UPPER_LIMIT: "above limit",
    Signal.BELOW_LOWER_LIMIT: "below limit",
    Signal.SHIFT_ABOVE: "run above average",
    Signal.SHIFT_BELOW: "run below average",
    Signal.TREND_UP: "rising trend",
    Signal.TREND_DOWN: "falling trend",
    Signal.TWO_OF_THREE_HIGH: "2 of 3 near upper limit",
    Signal.TWO_OF_THREE_LOW: "2 of 3 near lower limit",
}

_HIGH = {Signal.ABOVE_UPPER_LIMIT, Signal.SHIFT_ABOVE, Signal.TREND_UP, Signal.TWO_OF_THREE_HIGH}

_SAID_BY_TWO_OF_THREE = {
    Signal.NEAR_UPPER_LIMIT: Signal.TWO_OF_THREE_HIGH,
    Signal.NEAR_LOWER_LIMIT: Signal.TWO_OF_THREE_LOW,
}


def judged_in_words(label: str | None) -> str:
    """What a point is by the direction that is better; empty for usual variation and for a neutral measure."""
    kind = str(label or "").partition("_")[0]
    return {"concern": "a concern", "improvement": "an improvement"}.get(kind, "")


def signal_is_high(signal: str) -> bool:
    """Whether a signal is of figures that are high or rising."""
    return Signal(signal) in {*_HIGH, Signal.NEAR_UPPER_LIMIT}


def signals_in_words(signals: Iterable[str]) -> list[str]:
    """The signals of a point in words; being near a limit goes without saying where two of three says it."""
    carried = [Signal(signal) for signal in signals]
    return [SIGNAL_WORDS[signal] for signal in carried if _SAID_BY_TWO_OF_THREE.get(signal) not in carried]


def key_words(picture: ChartPicture, label: str) -> str:
    """What a marker in the picture stands for: the label, and the signals of its direction that its points carry."""
    carried = {signal for point in picture.held if point.label == label for signal in point.signals}
    kind, _, direction = label.partition("_")
    agreeing = carried & (_HIGH if direction == "high" else set(_SHORT) - _HIGH)
    names = [words for signal, words in _SHORT.items() if signal in (agreeing or carried)]
    name = f"Unusually {direction}" if kind == "neutral" else kind.capitalize()
    return f"{name}: {', '.join(names)}" if names else name
