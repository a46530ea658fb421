"""Areas cut short as they are typed: Wex for Wexcombe, Sol for Solihull, where only one area is called so."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort, Vocabulary
from bot.asking.words.english_words import ENGLISH, is_english
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set

_BEFORE_PLACES = word_set("in at near around across within for from and or vs v versus than with")
_OF_MANY_PLACES = word_set(
    "aber avon brig caer dun fen glen inver kirk llan lough penn pont port strath tref whit ynys"
)
"""What many places begin with, so that it is none of them by itself."""
_OF_A_PLACE = word_set(
    "green fields field fen fens valley vale dale bay heath common moor wood woods hill hills edge long regis magna"
)
"""What stands beside a place's own name in its name, and tells it from no other place around it."""
_SIDES = word_set("upper lower high low north south east west inner outer central great little old new")
_STANDING = word_set("in at across around for")
_NOT_THERE = word_set("near outside beyond from to by of mr mrs ms sgt insp supt sergeant inspector pc the not except")
_SHORTEST, _SHORTEST_OF_ALL, _LONGEST, _LEAST_CUT_OFF = 4, 3, 8, 3


def meant_area(typed: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The only word that is an area's name, by itself or with that before it, of which a word is the beginning."""
    word = typed[place]
    if len(word) < _SHORTEST or word in _OF_MANY_PLACES:
        return ()
    return may_be_area(typed, place, vocabulary) or _by_its_own_word(typed, place, vocabulary)


def _by_its_own_word(typed: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """`Ashwell` of Ashwell Green: the name of the only area with a word that is no word for a kind of place.

    An English word stands behind what is said before places. What is near a place or outside it is not in it.
    """
    word, before = typed[place], typed[max(place - 1, 0) : place]
    named = _by_word(vocabulary).get(word, "")
    if not named or not _NOT_THERE.isdisjoint(before):
        return ()
    stands = not _STANDING.isdisjoint(before) if word in ENGLISH else bool(before) or not is_english(word)
    return (named,) if stands else ()


@lru_cache(maxsize=4)
def _by_word(vocabulary: Vocabulary) -> Mapping[str, str]:
    """The words that stand in the names of one area only, and in no other name, each with that area's name."""
    found: dict[str, str] = {}
    areas, home = vocabulary.framework.areas, vocabulary.framework.home or ""
    for area in (one for one in areas.values() if home not in areas or one.kind != areas[home].kind):
        for name in (words_of(one) for one in (area.name, *area.aliases)):
            own = [word for word in name if word not in _OF_A_PLACE]
            if len(name) != _MOST_WORDS or len(own) != 1 or own[0] in _SIDES:
                continue
            if vocabulary.parts.get(stem(own[0]), frozenset()) == frozenset({Reading(Sort.AREA, area.key)}):
                found[own[0]] = " ".join(name)
    return found


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
    placed = placed or _stands_behind_a_name(typed, place, vocabulary)
    return (whole,) if placed or len(word) >= _SHORTEST else ()


def _stands_behind_a_name(typed: Sequence[str], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a word stands where a telegram has the place: straight behind what is counted, as in `robs est feb`."""
    before = (tuple(typed[start:place]) for start in range(max(place - LONGEST_PHRASE, 0), place))
    named = {one.sort for phrase in before for one in vocabulary.readings(phrase)}
    return not named.isdisjoint({Sort.MEASURE, Sort.GROUP})


@lru_cache(maxsize=4)
def _areas(vocabulary: Vocabulary) -> Mapping[tuple[str, ...], frozenset[str]]:
    """The areas of each name of one word or two."""
    named = (
        (words, {one.key for one in readings if one.sort is Sort.AREA}) for words, readings in vocabulary.names.items()
    )
    return {words: frozenset(keys) for words, keys in named if keys and len(words) <= _MOST_WORDS}


_MOST_WORDS = 2
