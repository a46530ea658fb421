"""Spelling: what a word that is not known may have been meant to be. Strict: short words are never guessed at."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.asking.names.field_names import SHORT_OF_THE_FIELD
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import SHORTEST_SPELT, Sort, Vocabulary
from bot.asking.names.written_otherwise import known_word
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.words.common_words import COMMON
from bot.asking.words.english_words import ENGLISH, is_english
from bot.asking.words.name_forms import Words, plural
from bot.asking.words.passing_words import SHORT_FOR_EITHER, SHORTHAND
from bot.asking.words.slips import Slip, consonants, is_left_out_or_exchanged, only_vowels_left_out, slip_between
from bot.asking.words.tokens import stem
from bot.asking.words.words_without_bearing import CRIED_OUT

_SHORT, _ONE_SLIP_FROM, _TWO_SLIPS_FROM, _TWO_SLIPS_FROM_OF_A_PLACE = 5, 6, 8, 9
_SHORTEST = 3
_LONGEST_BESIDE = 5
_TWO_SLIPS_BESIDE_FROM = 6
_LONG_ENOUGH = 5
_MOST_ASKED_BACK = 3


_TIMES_OF_DAY = frozenset({"night", "nights", "tonight"})


@lru_cache(maxsize=4_096)
def meant_words(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words of names and of questions that a word can be a misspelling of; none where it is no misspelling.

    A word that is itself known, of everyday English or borne as a name elsewhere is nobody's misspelling; and of one
    that is as near to an ordinary word nothing is taken for meant.
    """
    if (short := SHORTHAND.get(word)) is not None and all(
        {one, stem(one)} & (vocabulary.known_words | COMMON | _TIMES_OF_DAY) for one in short.split()
    ):
        return (short,)
    if either := _either_word(word, vocabulary):
        return either
    if otherwise := known_word(word, vocabulary) if word.isalpha() else "":
        return (otherwise,)
    if not word.isalpha() or _is_meant_as_typed(word, vocabulary):
        return ()
    asked, slip = _nearest_known(word, vocabulary)
    rivals, other = _nearest_rivals(word, asked, vocabulary)
    return asked if not rivals or slip < other else ()


def _either_word(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words that a short form may stand for which the names have; else those that come down to what they have."""
    words = SHORT_FOR_EITHER.get(word, ())
    said = tuple(one for one in words if {one, stem(one)} & vocabulary.known_words)
    return said or tuple(one for one in words if sense_of((one,)).bag & _senses_of_measures(vocabulary))


@lru_cache(maxsize=4)
def _senses_of_measures(vocabulary: Vocabulary) -> frozenset[str]:
    named = (words for words, found in vocabulary.names.items() if any(one.sort is Sort.MEASURE for one in found))
    return frozenset().union(*(sense_of(words).bag for words in named))


def meant_ordinary(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The word of everyday English that a word can only be by a plain slip: becuase, recieved."""
    if len(word) < _SHORT or not word.isalpha() or _is_meant_as_typed(word, vocabulary):
        return ()
    asked, slip = _nearest_known(word, vocabulary)
    rivals, other = _nearest_rivals(word, asked, vocabulary)
    plain = other == Slip.PLAIN and len({*map(stem, rivals)}) == 1
    return rivals if plain and (not asked or other < slip) else ()


def may_be_meant(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words of names and questions one slip from a word, whatever else it may be: to ask back, not to take."""
    if len(word) < SHORTEST_SPELT or not word.isalpha() or _is_meant_as_typed(word, vocabulary):
        return ()
    slips = {known: slip for known, slip in _slips(word, _spellable(vocabulary)).items() if slip < Slip.TWO_LETTERS}
    likeliest = sorted(slips, key=lambda known: (known not in vocabulary.words_of_names, slips[known], known))
    return tuple(likeliest[:_MOST_ASKED_BACK])


def _nearest_known(word: str, vocabulary: Vocabulary) -> tuple[tuple[str, ...], Slip]:
    """The words of names and of questions that a word may be; of two names by one letter none is the likelier."""
    near = _slips(word, _spellable(vocabulary))
    slips = {known: slip for known, slip in near.items() if _may_be(word, known, slip, vocabulary)}
    least = min(slips.values(), default=Slip.NONE)
    names = vocabulary.words_of_names if least <= Slip.ONE_LETTER else frozenset()
    barred = min((slip for known, slip in near.items() if known not in slips), default=Slip.NONE)
    if vocabulary.words_of_names & slips.keys() and barred <= min(least, Slip.ONE_LETTER):
        return (), Slip.NONE  # munder is as near to under, which is too short to be sure of
    either = (known for known, slip in slips.items() if slip == least or (known in names and slip <= Slip.ONE_LETTER))
    return tuple(either), least


def _nearest_rivals(word: str, asked: Sequence[str], vocabulary: Vocabulary) -> tuple[tuple[str, ...], Slip]:
    """The words of everyday English that a word may be as well, but for other forms of those that it was taken for."""
    stems = {*map(stem, asked)}
    slips = {known: slip for known, slip in _slips(word, _ORDINARY).items() if slip < Slip.TWO_LETTERS}
    least = min(slips.values(), default=Slip.NONE)
    nearest = (known for known, slip in slips.items() if slip == least)
    return tuple(one for one in nearest if stem(one) not in stems and one not in vocabulary.known_words), least


def _is_meant_as_typed(word: str, vocabulary: Vocabulary) -> bool:
    return is_english(word) or word in SHORT_OF_THE_FIELD or bool({word, stem(word)} & vocabulary.known_words)


@dataclass(frozen=True, eq=False)
class _Compared:
    """Words that another is compared with, and those of them that have the same consonants."""

    words: tuple[str, ...]

    @cached_property
    def by_consonants(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {}
        for word in self.words:
            found.setdefault(consonants(word), []).append(word)
        return found


_ORDINARY = _Compared(tuple(sorted(word for word in ENGLISH - CRIED_OUT if len(word) >= SHORTEST_SPELT)))


@lru_cache(maxsize=4)
def _spellable(vocabulary: Vocabulary) -> _Compared:
    forms = {form for word in vocabulary.words_of_measures for form in _forms(word)}
    return _Compared(tuple(sorted({*vocabulary.spellable, *(form for form in forms if is_english(form))})))


def _forms(word: str) -> Iterator[str]:
    """The plural of a word of a measure's name, and its verb in another form: burglaries, answering."""
    if word.isalpha() and len(word) >= _TWO_SLIPS_BESIDE_FROM:
        yield plural(word)
        yield from (word.removesuffix(ending) + put for ending, put in _VERB_FORMS if word.endswith(ending))


_VERB_FORMS = (("ed", "ing"), ("ing", "ed"))


@lru_cache(maxsize=1_024)
def _slips(word: str, compared: _Compared) -> Mapping[str, Slip]:
    """The words that a word may be, each with the slip that it would be."""
    words = compared.words
    near = {known for known, _, _ in process.extract(word, words, scorer=OSA.distance, score_cutoff=2, limit=None)}
    alike = compared.by_consonants.get(consonants(word), ())
    near |= {known for known in alike if only_vowels_left_out(word, known)}
    return {known: slip_between(word, known) for known in sorted(near) if not _is_who_does(word, known)}


def _is_who_does(word: str, known: str) -> bool:
    """An abuser is no misspelt abuse: the persons of a thing are counted otherwise than the thing."""
    who = word.removesuffix("s")
    exchanged = sorted(word) == sorted(known)  # kingsmeer is Kingsmere
    does = who.endswith(("er", "or")) and not stem(known).endswith(("er", "or", "ar"))
    return does and known.startswith(who[:-2]) and not exchanged


def meant_beside(words: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What a short word may be a misspelling of in a name of which the word before or after it is part: Yns Wen.

    One letter left out, put in, or exchanged with its neighbour; a letter changed may make it another place, but in a
    word of five letters no other of what is counted: moter vehicles.
    """
    word = words[place]
    if (rank := _RANKS.get(word)) and (rank, *map(stem, words[place + 1 : place + 2])) in _stems_side_by_side(
        vocabulary
    ):
        return (rank,)
    if len(word) < _SHORTEST or not word.isalpha() or _is_meant_as_typed(word, vocabulary):
        return ()
    short = len(word) < _LONG_ENOUGH
    # What is a name already needs no other word: North Bank and something wet is not North Bank West.
    # A word of five letters is long enough to be seen for what it was: markt deal is Market Deal, beside Deal.
    before = (tuple(words[max(place - length, 0) : place]) for length in range(1, _LONGEST_BESIDE))
    after = (tuple(words[place + 1 : place + 1 + length]) for length in range(1, _LONGEST_BESIDE))
    beside = {
        *(() if short and _is_named(before, vocabulary) else words[max(place - 1, 0) : place]),
        *(() if short and _is_named(after, vocabulary) else words[place + 1 : place + 2]),
    }
    meant = (
        known
        for _, known in sorted(one for other in beside for one in _beside_in_names(vocabulary).get(other, ()))
        if len(known) >= _SHORTEST and known[0] == word[0] and _is_one_slip(word, known)
        if not _is_who_does(word, known)
    )
    completing = _completing(word, words[place + 1 : place + 2], vocabulary)
    return (
        tuple(dict.fromkeys((*meant, *completing)))
        or _changed_in_a_measure(word, words, place, vocabulary)
        or _cut_short(word, words, place, vocabulary)
    )


_RANKS = {"det": "detective"}
"""What is short for another word of the field by itself, and for this one before what the name has behind it."""


@lru_cache(maxsize=4)
def _stems_side_by_side(vocabulary: Vocabulary) -> frozenset[tuple[str, ...]]:
    return frozenset((first, stem(second)) for first, second in vocabulary.pairs_of_measures)


@lru_cache(maxsize=4)
def _beside_in_names(vocabulary: Vocabulary) -> Mapping[str, Sequence[tuple[int, str]]]:
    """The words that stand straight before or behind a word in names, in the order in which they come there."""
    found: dict[str, list[tuple[int, str]]] = {}
    for place, (first, second) in enumerate(vocabulary.pairs):
        found.setdefault(second, []).append((2 * place, first))
        found.setdefault(first, []).append((2 * place + 1, second))
    return found


class _Pairs(NamedTuple):
    """Every two words that stand side by side in names of measures, by the first two letters of either."""

    by_first: Mapping[str, Sequence[Words]]
    by_second: Mapping[str, Sequence[Words]]


@lru_cache(maxsize=4)
def _pairs_of_measures(vocabulary: Vocabulary) -> _Pairs:
    by_first, by_second = defaultdict[str, list[Words]](list), defaultdict[str, list[Words]](list)
    for first, second in vocabulary.pairs_of_measures:
        by_first[first[:2]].append((first, second))
        by_second[second[:2]].append((first, second))
    return _Pairs(by_first, by_second)


def _completing(word: str, after: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """`Haet crime`: what makes a whole name of a measure of it and the word behind it, though that is one too."""
    for known, other in _pairs_of_measures(vocabulary).by_second.get(after[0][:2] if after else "", ()):
        if other == after[0] and len(known) >= _SHORTEST_SPELT and _is_one_slip(word, known):
            named = vocabulary.names.get((known, other), frozenset())
            if known[0] == word[0] and any(one.sort is Sort.MEASURE for one in named):
                yield known


_SHORTEST_SPELT = 4


def _changed_in_a_measure(word: str, words: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """`Moter vehicles`: the one word of a measure's name that is a letter from a longer word beside the next of it."""
    after = stem(words[place + 1]) if place + 1 < len(words) else ""
    near = {
        known
        for known, other in _pairs_of_measures(vocabulary).by_second.get(after[:2], ())
        if stem(other) == after and len(known) >= _LONG_ENOUGH and known[0] == word[0]
        if OSA.distance(word, known, score_cutoff=1) == 1 and not _is_who_does(word, known)
    }
    return tuple(near) if len(near) == 1 else ()


def _cut_short(word: str, words: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What a word may be the beginning, or a worse misspelling, of in a measure's name that goes on beside it.

    `Pub order`, `viol with injury`, `vehical crime`. The beginning of many words is that of none.
    """
    before, after = _said_beside(words, place - 1), _said_beside(words, place + 1)
    pairs = _pairs_of_measures(vocabulary)
    beside = {first for first, second in pairs.by_second.get(after[:2], ()) if _is_or_begins(after, second)}
    beside |= {second for first, second in pairs.by_first.get(before[:2], ()) if _is_or_begins(before, first)}
    short = word.removesuffix("s") if len(word) > _SHORTEST else word
    begun = {known for known in beside if known.startswith((word, short)) and len(known) > len(word)}
    if 1 <= len({stem(known) for known in begun}) <= _MOST_BEGUN:
        return tuple({stem(known): known for known in sorted(begun, key=len, reverse=True)}.values())
    spelt = {known for known in beside if len(word) >= _TWO_SLIPS_BESIDE_FROM and known[0] == word[0]}
    near = {known for known in spelt if OSA.distance(word, known, score_cutoff=2) <= 2}
    near = {known for known in near if not _is_who_does(word, known)}
    return tuple(sorted(near)) if len({stem(known) for known in near}) == 1 and not begun else ()


def _said_beside(words: Sequence[str], place: int) -> str:
    word = words[place] if 0 <= place < len(words) else ""
    return SHORTHAND.get(word, word)


def _is_or_begins(said: str, known: str) -> bool:
    """Whether a word beside is that of the name, or is cut short as well: anti soc behav."""
    return said == known or (len(said) >= _SHORTEST and known.startswith(said.removesuffix("s")))


_MOST_BEGUN = 2


def meant_beginning(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """`Burgl`: the only word of the measures' names that a word is the beginning of."""
    if len(word) < _SHORTEST_BEGINNING or _is_meant_as_typed(word, vocabulary):
        return ()
    begun = [one for one in vocabulary.words_of_measures if one.startswith(word) and one != word]
    if any(len(one) < len(word) + _LEAST_CUT_OFF for one in begun):
        return ()  # a robber is no robbery
    return (min(begun, key=len),) if len({stem(one) for one in begun}) == 1 else ()


_SHORTEST_BEGINNING, _LEAST_CUT_OFF = 5, 3


def meant_time(words: Sequence[str], place: int) -> tuple[str, ...]:
    """`Last moth`, `this qaurter`: the noun of time that a word beside `last` or a number can only be."""
    before, word = words[place - 1] if place else "", words[place]
    if word.removesuffix("s") in _MONTHS and word not in _MONTHS and before in _BEFORE_A_MONTH and words[place + 1 :]:
        return (word.removesuffix("s"),)  # is septembers theft high: that of September
    if not (before in _BEFORE_TIMES or before.isdecimal()) or len(word) < _SHORTEST or not word.isalpha():
        return ()
    near = {one for one in _NOUNS_OF_TIME if one[0] == word[0] and OSA.distance(word, one, score_cutoff=1) <= 1}
    return tuple(sorted(near)) if len({one.removesuffix("s") for one in near}) == 1 else ()


_MONTHS = frozenset(word for word in MONTH_NUMBERS if len(word) > _LONG_ENOUGH - 1)
_BEFORE_A_MONTH = frozenset({"", "is", "are", "was", "were", "of", "for", "on", "about", "whats", "hows"})
_BEFORE_TIMES = frozenset({"last", "this", "past", "previous", "latest", "rolling", "per", "each", "every"})
_NOUNS_OF_TIME = ("month", "months", "quarter", "quarters", "week", "weeks", "year", "years")


def _is_named(phrases: Iterable[tuple[str, ...]], vocabulary: Vocabulary) -> bool:
    named = (Sort.AREA, Sort.MEASURE)
    return any(one.sort in named for phrase in phrases for one in vocabulary.names.get(phrase, ()))


def _is_one_slip(word: str, known: str) -> bool:
    changed = len(word) == len(known) and sorted(word) != sorted(known)
    return not changed and OSA.distance(word, known, score_cutoff=1) == 1


@lru_cache(maxsize=1_024)
def nearest_names(word: str, vocabulary: Vocabulary, at_most: int = 3) -> tuple[str, ...]:
    """Names of the catalogue that look like a word that is not known, for a reader to choose from."""
    if len(word) < _ONE_SLIP_FROM - 1 or not word.isalpha():
        return ()
    # A person sees the likeness of a word that is at most a third other than the one meant.
    near = process.extract(word, vocabulary.spellable, scorer=OSA.normalized_similarity, score_cutoff=0.7, limit=6)
    alike = [known for known, _, _ in near if known not in vocabulary.words_of_areas or known[0] == word[0]]
    found = [name for known in alike for name in _names_with(known, vocabulary)]
    return tuple(dict.fromkeys(found))[:at_most]


def _may_be(word: str, known: str, slip: Slip, vocabulary: Vocabulary) -> bool:
    """Whether a word may be one of names or of questions by a slip: the longer, the more it may be amiss."""
    shortest = min(len(word), len(known))
    place = known in vocabulary.words_of_areas
    begins_alike = word[0] == known[0]
    if slip == Slip.TWO_LETTERS:
        return shortest >= (_TWO_SLIPS_FROM_OF_A_PLACE if place else _TWO_SLIPS_FROM) and begins_alike
    if slip == Slip.NONE or shortest < SHORTEST_SPELT or (place and not begins_alike):
        return False
    if shortest >= _ONE_SLIP_FROM or slip == Slip.IN_SOUND:
        return True
    if place or shortest < _SHORT:
        return (len(known) >= _SHORT or not place) and is_left_out_or_exchanged(word, known)
    return begins_alike or sorted(word) == sorted(known)


def _names_with(known: str, vocabulary: Vocabulary) -> list[str]:
    named = {vocabulary.name_of(one) for one in vocabulary.parts.get(stem(known), ())}
    return sorted(named, key=lambda name: (len(name), name))
