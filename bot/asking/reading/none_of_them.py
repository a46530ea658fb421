"""None of what is counted: months with no homicides, ever without a robbery, how often was it zero."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Condition
from bot.asking.reading.thresholds import Threshold, hits_a_number
from bot.asking.words.none_said import NONE_SAID
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Unit

_OF_THEM = frozenset({"a", "an", "any", "single", "one", "recorded", "reported", "of", "our"})
_FURTHEST = 3
_LONGEST = 5
_BEEN = word_set("been was were is are be at hit reached to stood")
_INTO = word_set("in into within hit reached to")
_FIGURES_SAID = {
    "single": (Condition.LESS_THAN, Decimal(10)),
    "double": (Condition.AT_LEAST, Decimal(10)),
    "triple": (Condition.AT_LEAST, Decimal(100)),
    "treble": (Condition.AT_LEAST, Decimal(100)),
}
_DIGITS = frozenset({"figures", "digits"})
NONE_BEGINNINGS = NONE_SAID | _INTO


def none_of_them(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> Iterator[Threshold]:
    """How many words from a place on ask for none of what is counted, where that is asked of several periods.

    `Without` and `no` say so straight before a measure that is a count; `zero` and `nil` behind a verb of state too.
    """
    word = tokens[at].word
    if word in _INTO and at + 2 < len(tokens) and tokens[at + 2].word in _DIGITS:
        said = _FIGURES_SAID.get(tokens[at + 1].word)
        if said is not None and hits_a_number(tokens):
            yield Threshold(at + 3, said, None)
    if word not in NONE_SAID or not hits_a_number(tokens):
        return
    before = tokens[at - 1].word if at else ""
    if word in ("zero", "nil") and before in _BEEN:
        yield Threshold(at + 1, (Condition.AT_MOST, Decimal(0)), None)
    place = at + 1
    while place < len(tokens) and place - at <= _FURTHEST and tokens[place].word in _OF_THEM:
        place += 1
    if _names_a_count([token.word for token in tokens[place : place + _LONGEST]], vocabulary):
        yield Threshold(place, (Condition.AT_MOST, Decimal(0)), None)


def _names_a_count(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a measure that is a count stands first of some words."""
    measures = vocabulary.framework.measures
    phrases = (tuple(words[:length]) for length in range(1, len(words) + 1))
    named = (one.key for phrase in phrases for one in vocabulary.readings(phrase) if one.sort is Sort.MEASURE)
    return any(measures[key].unit is Unit.COUNT for key in named)
