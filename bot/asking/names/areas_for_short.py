"""Areas cut short as they are typed: Wex for Wexcombe, Sol for Solihull, where only one area is called so."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.english_words import is_english
from bot.asking.words.word_sets import word_set

_BEFORE_PLACES = word_set("in at near around across within for from and or vs v versus than with")
_OF_MANY_PLACES = word_set(
    "aber avon brig caer dun fen glen inver kirk llan lough penn pont port strath tref whit ynys"
)
"""What many places begin with, so that it is none of them by itself."""
_SHORTEST, _SHORTEST_OF_ALL, _LONGEST, _LEAST_CUT_OFF = 4, 3, 8, 3


def meant_area(typed: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The only word that is an area's name, by itself or with that before it, of which a word is the beginning."""
    word = typed[place]
    return may_be_area(typed, place, vocabulary) if len(word) >= _SHORTEST and word not in _OF_MANY_PLACES else ()


def may_be_area(typed: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The same, of three letters too and of what many places begin with: to ask back, not to take.

    An English word is never taken for a beginning, and three letters stand where a place may stand.
    """
    word = typed[place]
    if not (_SHORTEST_OF_ALL <= len(word) <= _LONGEST and word.isalpha()) or is_english(word):
        return ()
    if word in vocabulary.words_of_names:
        return ()  # the Weald of North Weald is no beginning of Wealdshire
    begun = [one for one in vocabulary.words_of_names if one.startswith(word) and one != word]
    areas, before = _areas(vocabulary), typed[max(place - 1, 0) : place]
    named = [areas.get((one,)) or areas.get((*before, one), frozenset()) for one in begun]
    if not named or not all(named) or len(frozenset.union(*named)) != 1:
        return ()
    whole = max(begun, key=len)
    if len(whole) < len(word) + _LEAST_CUT_OFF:
        return ()
    beside = any((one,) in areas for one in (*before, *typed[place + 1 : place + 2]))
    placed = beside or not before or not _BEFORE_PLACES.isdisjoint(before) or (*before, whole) in areas
    return (whole,) if placed or len(word) >= _SHORTEST else ()


@lru_cache(maxsize=4)
def _areas(vocabulary: Vocabulary) -> Mapping[tuple[str, ...], frozenset[str]]:
    """The areas of each name of one word or two."""
    named = (
        (words, {one.key for one in readings if one.sort is Sort.AREA}) for words, readings in vocabulary.names.items()
    )
    return {words: frozenset(keys) for words, keys in named if keys and len(words) <= _MOST_WORDS}


_MOST_WORDS = 2
