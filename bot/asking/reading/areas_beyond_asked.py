"""Whether a question asks which areas of a kind are beyond a number: which districts had more than 200 burglaries.

In a thread those of a list are asked for so without their kind: which are above 5%.
"""

from dataclasses import replace

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.question import EACH_PERIOD, Intent, Question, Statistic
from bot.asking.reading.parts import Parts
from bot.asking.reading.thresholds import OLDEST
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework

_OF_THEIR_MEAN = (Field.ABOVE_AVERAGE, Field.BELOW_AVERAGE)
_BESIDE_THE_MEAN = frozenset({*_OF_THEIR_MEAN, Field.WHICH, Field.ANY, Field.RATE, Field.HOME, Field.AS_NUMBERS})
_OF_EACH = word_set("its their own our my process or")
"""Each has an average over time, too; on which side of it something lies is asked with `or`."""
_OTHERWISE = (Field.CHANGE, Field.COMPARE, Field.DIFFERENCE, Field.HOW_OFTEN, Field.RANK, Field.SHARE, Field.PERCENT)


def asks_which_are_beyond(parts: Parts) -> bool:
    """Whether areas of a kind are held against a number.

    Behind what is counted a number may say of whom it is: missing persons under 18 by district. The average may stand
    for one.
    """
    if _are_beyond_their_mean(parts):
        return True
    at = [place for place, (span, _) in enumerate(parts.taken) if span.threshold is not None]
    named = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.MEASURE]
    kinds = [place for place, (_, one) in enumerate(parts.taken) if one is not None and _is_of_areas(one)]
    if len(at) != 1 or len(named) > 1 or not parts.kinds or parts.has(*_OTHERWISE):
        return False
    if not named:
        return not kinds or kinds[0] < at[0]  # of what was listed
    return bool(kinds) and (kinds[0] < at[0] < named[0] or (named[0] < at[0] and _is_no_age(parts, at[0])))


def _is_no_age(parts: Parts, place: int) -> bool:
    """Whether a number that stands behind what is counted can be none of those whom it was done to or by."""
    span = parts.taken[place][0]
    compares = not _OF_AN_AGE.isdisjoint(parts.words_at(place)[:1])
    return span.unit is not None or not compares or (span.threshold is not None and span.threshold[1] > OLDEST)


_OF_AN_AGE = frozenset({"over", "under", "above", "below"})


def those_beyond(parts: Parts, previous: Question, framework: Framework) -> Parts:
    """`Which are above 5%` after the figures of areas: the parts as of these; else as they are."""
    of_areas = previous.by not in ("", EACH_PERIOD) and ":" not in previous.by
    others = parts.names or parts.groups or parts.dimensions or parts.peers or parts.cadences or parts.rate
    if parts.threshold is None or not of_areas or others or parts.home_said or {*parts.kinds} - {previous.by}:
        return parts
    if not _tells_figures(previous, framework) or not _asks_which(parts) or _may_be_of_whom(parts):
        return parts
    return replace(parts, kinds=[previous.by], fields={Field.BY: 0})


def are_of_other_figures(parts: Parts, previous: Question, framework: Framework) -> bool:
    """`Which districts are above 20` after how each has changed, or its rate: a number of them is no figure's."""
    of_kinds = parts.threshold is not None and bool(parts.kinds) and not parts.measures
    return of_kinds and not _tells_figures(previous, framework)


def _asks_which(parts: Parts) -> bool:
    """`Which are`, `how many of them are`, and not how often one of them was so, nor the top three."""
    if "top" in parts.words:
        return False
    asked = {*parts.fields} - _ASKS_WHICH
    return not asked or (asked == {Field.HOW_OFTEN} and parts.words_at(parts.fields[Field.HOW_OFTEN]) == _HOW_MANY_OF)


_HOW_MANY_OF = ("how", "many", "of")


def _may_be_of_whom(parts: Parts) -> bool:
    """`How many were under 18`, `those over 60`: people, where it is not asked which areas are so."""
    at = next(place for place, (span, _) in enumerate(parts.taken) if span.threshold is not None)
    asks_which = not {"which", "any"}.isdisjoint(parts.words) or bool(parts.kinds)
    return not asks_which and parts.words_at(at)[0] in ("over", "under") and not _is_no_age(parts, at)


def _tells_figures(previous: Question, framework: Framework) -> bool:
    """Whether the figures themselves were told, and no rates, changes or shares of them, nor numbers behind them.

    Where best is asked for, areas are put in order by their rates, if there is one.
    """
    if len(previous.measures) != 1:
        return False
    of_no_rate = framework.measures[previous.measures[0]].default_rate is None or previous.by_number
    in_order = previous.extreme in (Statistic.HIGHEST, Statistic.LOWEST) or of_no_rate
    compared = previous.against is not None or previous.against_period is not None
    plain = previous.rate is None and not (compared or previous.changed or previous.beside or previous.count_behind)
    return (previous.intent is Intent.VALUE or (previous.intent is Intent.RANKING and in_order)) and plain


_ASKS_WHICH = frozenset({Field.WHICH, Field.ANY, Field.BY, Field.HOME})


def _are_beyond_their_mean(parts: Parts) -> bool:
    """`Which districts are above average`: above the mean of what the districts have."""
    place = next((parts.fields[one] for one in _OF_THEIR_MEAN if one in parts.fields), None)
    plain = len(parts.kinds) == len(parts.measures) == 1 and not (parts.cadences or parts.peers or parts.dimensions)
    if place is None or not plain or len(parts.periods) > 1 or not {*parts.fields} <= _BESIDE_THE_MEAN:
        return False
    return _OF_EACH.isdisjoint(parts.words_at(place))


def _is_of_areas(reading: Reading) -> bool:
    """Whether areas are asked for: by their kind, or as areas alone."""
    return reading.sort is Sort.KIND or reading == _AREAS


_AREAS = Reading(Sort.FIELD, Field.AREAS.value)
