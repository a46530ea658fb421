"""`The overtime limit`, `the officers floor`, `the 150k a quarter target`: the target of a measure, called otherwise.

A limit said straight behind what it is of, or set for it, is the one that the catalogue aims at, where it has one on
that side. The limits of a control chart are two, and are said to be its own.
"""

import re
from collections.abc import Collection

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind
from bot.figures.targets import LevelTarget

_MOST, _LEAST = word_set("limit cap ceiling maximum"), word_set("floor minimum")
_OF_CHARTS = word_set("control upper lower chart spc process natural limits age speed drink drug time")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LIMIT_SAID = re.compile(r"(?i)\b(?:limit|cap|ceiling|maximum|floor|minimum)\b")
_A_TIME = re.compile(
    r"(?i)(?P<number>£?\b\d[\d,.]*(?:k|%)?(?: ?per ?cent)?) (?:an?|per|each|every) (?P<step>week|month|quarter|year)"
    r"(?P<noun> (?:target|floor|limit|cap|ceiling|goal|minimum|maximum))\b"
)
_STEPS = {
    "week": (PeriodKind.WEEK,),
    "month": (PeriodKind.MONTH,),
    "quarter": (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER),
    "year": (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR),
}


def with_limits_as_targets(text: str, vocabulary: Vocabulary) -> str:
    """A text in which what is aimed at is called a target."""
    text = _without_its_step(text, vocabulary)
    if not _LIMIT_SAID.search(text):
        return text
    found = [*_WORD.finditer(text)]
    words = [one[0].lower() for one in found]
    at = next((place for place, word in enumerate(words) if word in _MOST | _LEAST), len(words))
    if at == len(words) or not _OF_CHARTS.isdisjoint(words):
        return text
    # `The limit for overtime` as well as `the overtime limit`.
    set_for = at + 2 + (words[at + 2 : at + 3] == ["the"]) if words[at + 1 : at + 2] in (["on"], ["for"]) else -1
    named = {
        reading.key
        for name in names_said(tuple(words), vocabulary)
        for reading in name.readings
        if reading.sort is Sort.MEASURE and (name.end == at or name.first == set_for)
    }
    if len(named) != 1 or not _is_aimed_at(named.pop(), vocabulary, least=words[at] in _LEAST):
        return text
    return f"{text[: found[at].start()]}target{text[found[at].end() :]}"


def _is_aimed_at(measure: str, vocabulary: Vocabulary, *, least: bool) -> bool:
    """Whether the measure has a target on that side: a floor is at least so much, a limit at most."""
    levels = (one for one in vocabulary.framework.targets if isinstance(one, LevelTarget) and one.measure == measure)
    return any((one.at_least if least else one.at_most) is not None for one in levels)


def _without_its_step(text: str, vocabulary: Vocabulary) -> str:
    """The same of the measures that the text names."""
    if _A_TIME.search(text) is None:
        return text
    words = tuple(one[0].lower() for one in _WORD.finditer(text))
    readings = (reading for name in names_said(words, vocabulary) for reading in name.readings)
    named = {reading.key for reading in readings if reading.sort is Sort.MEASURE}
    return without_its_step(text, named, vocabulary)


def without_its_step(text: str, measures: Collection[str], vocabulary: Vocabulary) -> str:
    """`The 150k a quarter target` of measures that are counted by the quarter is their target of 150k."""
    said = _A_TIME.search(text)
    if said is None or not measures:
        return text
    cadences = {vocabulary.framework.measures[key].cadence for key in measures}
    if not cadences <= {*_STEPS[said["step"].lower()]}:
        return text
    return f"{text[: said.start()]}{said['number']}{said['noun']}{text[said.end() :]}"
