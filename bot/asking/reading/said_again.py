"""The same thing said twice: car theft in Sale - theft of vehicle I mean - has it gone up.

Behind a mark stands the name of a measure that says what was meant before it in everyday words.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.asking.names.names_in_other_words import measures_called
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import LONGEST_PHRASE, Sort, Vocabulary
from bot.asking.words.tokens import Token, words_of
from bot.asking.words.word_sets import word_set

_SAYS_SO = tuple(
    tuple(phrase.split())
    for phrase in (
        *("i mean", "i meant", "i suppose", "i guess", "i think", "thats what i mean", "to be precise"),
        *("is the proper name", "is the official name", "is the right name", "is what its called", "is its name"),
    )
)
_SAID_MORE = (("i", "think"), ("i", "suppose"), ("i", "guess"), ("i", "believe"))
_ALSO = frozenset({"the", "sorry", "so", "ie", "or", "aka"})
_MEASURE = ("measure",)
SAYING_SO = frozenset(word for phrase in (*_SAYS_SO, _MEASURE) for word in phrase[-1:])
_EVERYDAY = word_set(
    "car cars vehicle vehicles van vans bike bikes cycle cycles moped mopeds phone phones shop shops gun guns "
    "shot shots fired theft thefts stolen nicked pinched break breakin breakins ins in into broken burglary "
    "burglaries robbery robberies mugging muggings snatch snatches dip dips discharge discharges people online "
    "house houses home homes hurt injured fight fights fighting punched beaten attack attacks attacked assaulted"
)
"""What crimes are called by in passing. What may narrow them (knife, women, repeat) is none of it."""
_BETWEEN = _EVERYDAY | word_set("of from and or the crime crimes reported recorded got getting get being in that stuff")


class SaidAgain(NamedTuple):
    """The words of a question without what was said again, and the measure that it names, with that name."""

    tokens: tuple[Token, ...]
    measure: str
    name: tuple[str, ...]


def said_again(tokens: Sequence[Token], vocabulary: Vocabulary) -> SaidAgain | None:
    """The clause that only names the measure that was meant, taken out; None where there is none."""
    words = tuple(token.word for token in tokens)
    for at in (place for place, token in enumerate(tokens) if place and token.opens):
        first = at + next((step for step, word in enumerate(words[at:]) if word not in _ALSO), 0)
        for length in range(min(LONGEST_PHRASE, len(words) - first), 0, -1):
            name = words[first : first + length]
            measures = _measures(name, vocabulary)
            end = _end_of_saying_so(words, first + length, whole=words[at] == "the")
            closed = end == len(words) or (end and tokens[end].opens)
            if closed and len(measures) == 1:
                return SaidAgain((*tokens[:at], *tokens[end:]), min(measures), name)
    return None


def _measures(name: tuple[str, ...], vocabulary: Vocabulary) -> frozenset[str]:
    """The measures that a name is of, or that it calls otherwise; else those that it is part of."""
    found = vocabulary.readings(name)
    if not found:
        called = measures_called(name, vocabulary)
        part = sense_of(name).bag
        holding = (one for one in vocabulary.framework.measures.values() if part and part <= _bag(one.key, vocabulary))
        return frozenset(one.key for one in called or holding)
    return frozenset(one.key for one in found) if all(one.sort is Sort.MEASURE for one in found) else frozenset()


def _bag(measure: str, vocabulary: Vocabulary) -> frozenset[str]:
    return sense_of(words_of(vocabulary.framework.measures[measure].name)).bag


def _end_of_saying_so(words: Sequence[str], at: int, *, whole: bool) -> int:
    """Where the words end that say of a name that it was meant; 0 where there are none."""
    for phrase in (*_SAYS_SO, *((_MEASURE,) if whole else ())):
        if tuple(words[at : at + len(phrase)]) == phrase:
            end = at + len(phrase)
            return end + 2 if tuple(words[end : end + 2]) in _SAID_MORE else end
    return 0


def with_its_name(again: SaidAgain, left: Sequence[int], vocabulary: Vocabulary) -> tuple[tuple[Token, ...], str]:
    """The words with the name of the measure for those that are left over, where those only call it in passing.

    With it, those that were left over; nothing where they may say more.
    """
    words = [token.word for token in again.tokens]
    if not left or not all(words[place] in _EVERYDAY for place in left):
        return (), ""
    first, end = min(left), max(left) + 1
    while words[end : end + 1] == ["and"] and _EVERYDAY & {*words[end + 1 : end + 2]}:
        end += 2  # phone snatches, and dips
    if not all(word in _BETWEEN for word in words[first:end]):
        return (), ""
    whole = vocabulary.readings(again.name) or measures_called(again.name, vocabulary)
    if not (whole or sense_of(tuple(words[first:end])).bag <= _bag(again.measure, vocabulary)):
        return (), ""  # burglary, homes I mean
    start = again.tokens[first]
    called = vocabulary.framework.measures[again.measure].name.partition("(")[0]
    name = again.name if vocabulary.readings(again.name) else words_of(called)
    put = (Token(word, start.start, start.end) for word in name)
    return (*again.tokens[:first], *put, *again.tokens[end:]), " ".join(words[first:end])
