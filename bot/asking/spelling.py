"""Spelling: what a word that is not known may have been meant to be. Strict: short words are never guessed at."""

from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.asking.passing_words import SHORTHAND
from bot.asking.tokens import stem
from bot.asking.vocabulary import KNOWN_ELSEWHERE, Sort, Vocabulary

_ONE_SLIP_FROM, _TWO_SLIPS_FROM = 6, 8
_SHORTEST = 3
_LONGEST_BESIDE = 5
_TWO_SLIPS_BESIDE_FROM = 6
_LONG_ENOUGH = 5
_ONE_SLIP_FROM_OF_A_PLACE, _TWO_SLIPS_FROM_OF_A_PLACE = 6, 9


def meant_words(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The known words that a word can be a misspelling of, equally near; none where it is no misspelling.

    One letter put in, left out, changed or exchanged with its neighbour in words of six letters, two in words of eight
    with the same first letter (nine in names of places). A word that is itself known, or an ordinary one, is
    nobody's misspelling; and two names that are equally near are both meant.
    """
    plain = stem(word)
    if SHORTHAND.get(word) in vocabulary.known_words:
        return (SHORTHAND[word],)
    if not word.isalpha() or word in vocabulary.known_words or plain in vocabulary.known_words:
        return ()
    if word in KNOWN_ELSEWHERE or plain in KNOWN_ELSEWHERE:
        return ()
    near = process.extract(word, vocabulary.spellable, scorer=OSA.distance, score_cutoff=2, limit=None)
    allowed = [(known, int(slips)) for known, slips, _ in near if _may_be(word, known, int(slips), vocabulary)]
    allowed = [(known, slips) for known, slips in allowed if not _is_who_does(word, known)]
    least = min((slips for _, slips in allowed), default=0)
    meant = tuple(dict.fromkeys(known for known, slips in allowed if slips == least))
    return meant or _with_a_letter_left_out(word, [known for known, _, _ in near], vocabulary)


def _is_who_does(word: str, known: str) -> bool:
    """An abuser is no misspelt abuse: the persons of a thing are counted otherwise than the thing."""
    who = word.removesuffix("s")
    return who.endswith(("er", "or")) and not stem(known).endswith(("er", "or")) and known.startswith(who[:-2])


def _with_a_letter_left_out(word: str, near: Sequence[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """`Dudly`: the only place of which a short word is the name without one letter in its midst."""
    if len(word) != _ONE_SLIP_FROM_OF_A_PLACE - 1:
        return ()
    places = [one for one in near if one in vocabulary.words_of_areas and len(one) == len(word) + 1]
    fitting = [one for one in places if word in {one[:place] + one[place + 1 :] for place in range(1, len(word))}]
    return tuple(fitting) if len(fitting) == 1 else ()


def meant_beside(words: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What a short word may be a misspelling of in a name of which the word before or after it is part: Yns Wen.

    One letter left out, put in, or exchanged with its neighbour; a letter changed may make it another place.
    """
    word = words[place]
    if len(word) < _SHORTEST or not word.isalpha() or word in KNOWN_ELSEWHERE or word in vocabulary.known_words:
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
        for first, second in vocabulary.pairs
        for known, other in ((first, second), (second, first))
        if other in beside and len(known) >= _SHORTEST and known[0] == word[0] and _is_one_slip(word, known)
        if not _is_who_does(word, known)
    )
    return tuple(dict.fromkeys(meant)) or _cut_short(word, words, place, vocabulary)


def _cut_short(word: str, words: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What a word may be the beginning, or a worse misspelling, of in a measure's name that goes on beside it.

    `Pub order`, `viol with injury`, `vehical crime`. The beginning of many words is that of none.
    """
    before, after = _said_beside(words, place - 1), _said_beside(words, place + 1)
    beside = {first for first, second in vocabulary.pairs_of_measures if _is_or_begins(after, second)}
    beside |= {second for first, second in vocabulary.pairs_of_measures if _is_or_begins(before, first)}
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
    if len(word) < _SHORTEST_BEGINNING or word in KNOWN_ELSEWHERE or word in vocabulary.known_words:
        return ()
    begun = [one for one in vocabulary.words_of_measures if one.startswith(word) and one != word]
    if any(len(one) < len(word) + _LEAST_CUT_OFF for one in begun):
        return ()  # a robber is no robbery
    return (min(begun, key=len),) if len({stem(one) for one in begun}) == 1 else ()


_SHORTEST_BEGINNING, _LEAST_CUT_OFF = 5, 3


def meant_time(words: Sequence[str], place: int) -> tuple[str, ...]:
    """`Last moth`, `this qaurter`: the noun of time that a word beside `last` or a number can only be."""
    before, word = words[place - 1] if place else "", words[place]
    if not (before in _BEFORE_TIMES or before.isdecimal()) or len(word) < _SHORTEST or not word.isalpha():
        return ()
    near = {one for one in _NOUNS_OF_TIME if one[0] == word[0] and OSA.distance(word, one, score_cutoff=1) <= 1}
    return tuple(sorted(near)) if len({one.removesuffix("s") for one in near}) == 1 else ()


_BEFORE_TIMES = frozenset({"last", "this", "past", "previous", "latest", "rolling", "per", "each", "every"})
_NOUNS_OF_TIME = ("month", "months", "quarter", "quarters", "week", "weeks", "year", "years")


def _is_named(phrases: Iterable[tuple[str, ...]], vocabulary: Vocabulary) -> bool:
    named = (Sort.AREA, Sort.MEASURE)
    return any(one.sort in named for phrase in phrases for one in vocabulary.names.get(phrase, ()))


def _is_one_slip(word: str, known: str) -> bool:
    changed = len(word) == len(known) and sorted(word) != sorted(known)
    return not changed and OSA.distance(word, known, score_cutoff=1) == 1


def nearest_names(word: str, vocabulary: Vocabulary, at_most: int = 3) -> tuple[str, ...]:
    """Names of the catalogue that look like a word that is not known, for a reader to choose from."""
    if len(word) < _ONE_SLIP_FROM - 1 or not word.isalpha():
        return ()
    # A person sees the likeness of a word that is at most a third other than the one meant.
    near = process.extract(word, vocabulary.spellable, scorer=OSA.normalized_similarity, score_cutoff=0.7, limit=6)
    alike = [known for known, _, _ in near if known not in vocabulary.words_of_areas or known[0] == word[0]]
    found = [name for known in alike for name in _names_with(known, vocabulary)]
    return tuple(dict.fromkeys(found))[:at_most]


def _may_be(word: str, known: str, slips: int, vocabulary: Vocabulary) -> bool:
    place = known in vocabulary.words_of_areas
    shortest = min(len(word), len(known))
    one, two = (_ONE_SLIP_FROM_OF_A_PLACE, _TWO_SLIPS_FROM_OF_A_PLACE) if place else (_ONE_SLIP_FROM, _TWO_SLIPS_FROM)
    if place and word[0] != known[0]:
        return False
    if slips == 1:
        return shortest >= one
    return slips == 2 and shortest >= two and word[0] == known[0]


def _names_with(known: str, vocabulary: Vocabulary) -> list[str]:
    named = {vocabulary.name_of(one) for one in vocabulary.parts.get(stem(known), ())}
    return sorted(named, key=lambda name: (len(name), name))
