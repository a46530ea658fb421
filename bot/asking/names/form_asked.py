"""What is asked for by the form of a question, whatever it is of: how many a count, how quick a time, what % a rate."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from bot.asking.names.only_held import head_of
from bot.asking.names.same_words import WORDS_FOR_RATES, sense_of
from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, Unit

OF_TIME = (Unit.MINUTES, Unit.SECONDS)
_NUMBERS = (("how", "many"), ("number", "of"), ("numbers", "of"), ("count", "of"))
_STEPS = word_set("times months weeks quarters periods")
_POINTS = (("many", "points"), ("many", "percentage"))
ASKS_HOW_LONG = tuple(("how", word) for word in ("long", "quick", "quickly", "fast", "soon", "slow", "slowly"))
_TIMES_ASKED = tuple((word, "time") for word in ("average", "avg", "mean", "median", "typical", "usual"))
_PER_SO_MANY = frozenset({"rate", "rates"})
WORDS_FOR_AIMS = word_set("target targets milestone milestones track")


def asks_how_many(said: Sequence[str]) -> bool:
    """Whether a number of things is asked for, and neither percentage points nor in how many months it was so."""
    asked = {tuple(said[at : at + 3]) for at, pair in enumerate(pairwise(said)) if pair in _NUMBERS}
    counted = any(one[2:] == () or one[2] not in _STEPS for one in asked)
    return counted and not {*pairwise(said)} & {*_POINTS}


def is_a_time_counted(measure: Measure, words: Collection[str], said: Collection[str], *, counts: bool) -> bool:
    """`How many 101 calls did we answer`, `101 calls answered`, of how long they waited: that is another thing.

    `words` may stand for the measure, `said` is the whole question, in which a number may be asked for (`counts`).
    """
    done = "calls" in words and not _DONE_WITH_CALLS.isdisjoint(words) and _OF_A_TIME.isdisjoint(said)
    return measure.unit in OF_TIME and (counts or done) and _UNITS_OF_TIME.isdisjoint(said)


_UNITS_OF_TIME = word_set("second seconds sec secs minute minutes min mins hour hours")
_OF_A_TIME = word_set("time times wait waits waiting waited average avg long quick quickly speed slow fast soon")
_DONE_WITH_CALLS = word_set("answered received taken handled made answer receive take handle")


def form_fits(said: Sequence[str], measure: Measure) -> bool:
    """Whether a measure is counted or measured as a question asks."""
    if asks_how_many(said):
        return measure.unit is Unit.COUNT
    if {*pairwise(said)} & {*ASKS_HOW_LONG, *_TIMES_ASKED}:
        return measure.unit in OF_TIME
    return not WORDS_FOR_RATES & {*said} or measure.unit in (Unit.PERCENT, Unit.RATIO)


def of_the_form_asked(measures: Sequence[Measure], words: Collection[str], said: Sequence[str]) -> Sequence[Measure]:
    """Of the measures that some words may be part of the names of, those that fit what is asked; all if none does.

    Where no form is asked for, what is counted itself is meant and no rate of it: burglary is not how much of it was
    solved. Of a target any may be meant, and a rate may be per head.
    """
    if WORDS_FOR_AIMS & {*said} or not _PER_SO_MANY.isdisjoint(said):
        return measures
    fitting = [one for one in measures if form_fits(said, one)]
    if fitting and len(fitting) < len(measures):
        return fitting
    counted = [one for one in measures if one.unit is Unit.COUNT and _is_what_is_counted(words, one)]
    plain = counted and not WORDS_FOR_RATES & {*said}
    return [one for one in measures if one in counted or one.unit is Unit.COUNT] if plain else measures


def _is_what_is_counted(words: Collection[str], measure: Measure) -> bool:
    """Whether words are what a measure's name is of before what says which: burglary of burglary - business."""
    own = {root(word) for one in words for word in sense_of((one,)).bag}
    first = measure.name.partition(" - ")[0].partition("(")[0]
    return any(head_of(words_of(name)) in own for name in (first, *measure.aliases))
