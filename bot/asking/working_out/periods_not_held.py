"""Why a period that was asked for has no figure: it is counted otherwise, or not over yet."""

from bot.asking.answers import NoFigure
from bot.asking.asked_period import AskedPeriod
from bot.figures.measures import Measure
from bot.figures.periods import Period
from bot.figures.series import Series

NIGHTS = frozenset({"last night", "yesterday night", "yesterday evening", "the night just gone", "last evening"})
_NOW = NIGHTS | {
    "today",
    "tonight",
    "this week",
    "this morning",
    "this afternoon",
    "so far today",
    "this weekend",
    "the weekend",
}


def other_cadence(asked: AskedPeriod, measure: Measure) -> NoFigure:
    """That what was asked for is of other periods than the measure is counted by."""
    words = " or ".join(one.in_words for one in asked.candidates[:1]) or asked.words
    live = asked.words in _NOW
    return NoFigure(reason="cadence", details={"words": words, "cadence": measure.cadence.value, "live": live})


def not_yet(reason: str, period: Period, series: Series) -> NoFigure:
    """That a period has no figure yet, with the newest that has."""
    details = {"words": period.in_words, "newest": series.newest.period.in_words}
    return NoFigure(reason=reason, details=details)
