"""Putting a question as it may have been meant: with each word that is left over spelt as it should be."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, product

from bot.asking.names.areas_for_short import may_be_area, meant_area
from bot.asking.names.areas_word_by_word import in_full
from bot.asking.names.joined_amiss import meant_joined
from bot.asking.names.run_together import written_apart
from bot.asking.names.spelling import (
    may_be_meant,
    meant_beginning,
    meant_beside,
    meant_ordinary,
    meant_time,
    meant_words,
)
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.names.written_otherwise import is_no_slip
from bot.asking.question import Read
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.misspelt_words import MISSPELT
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import Token, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

MOST_SPELLINGS = 4


@dataclass(frozen=True, slots=True)
class Respelt:
    """A question in other spelling: its words, and each word that was taken for another with that other."""

    tokens: tuple[Token, ...]
    corrected: tuple[tuple[str, str], ...]


def respellings(tokens: Sequence[Token], left: Sequence[int], vocabulary: Vocabulary) -> Iterator[Respelt]:
    """A question with the words at some places as they may have been meant, in at most four ways."""
    full = in_full(tokens, left, vocabulary)
    typed = [token.word for token in full.tokens]
    first = {place: _meant(typed, place, vocabulary) for place in full.left}
    known = [first[place][0] if place in first and len(first[place]) == 1 else word for place, word in enumerate(typed)]
    meant = {place: first[place] or _meant(known, place, vocabulary) for place in full.left}
    spelt = [*_put(full.tokens, meant)] or ([Respelt(full.tokens, ())] if full.taken else [])
    return (replace(one, corrected=(*full.taken, *one.corrected)) for one in spelt)


def to_ask_back(tokens: Sequence[Token], left: Sequence[int], vocabulary: Vocabulary) -> Iterator[Respelt]:
    """A question with what one of its words may have been meant to be, where nobody can be sure: never to be taken."""
    sure = {place: _meant([token.word for token in tokens], place, vocabulary)[:1] for place in left}
    for place in left:
        if not sure[place]:
            yield from _put(tokens, sure | {place: near_words(tokens, place, vocabulary)})


def near_words(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What a word may be meant to be, of which nobody can be sure."""
    typed = [token.word for token in tokens]
    return may_be_meant(typed[place], vocabulary) or may_be_area(typed, place, vocabulary)


def _put(tokens: Sequence[Token], meant: Mapping[int, Sequence[str]]) -> Iterator[Respelt]:
    """The words in each of the ways in which those at some places may have been meant, at most four."""
    needed = [place for place in sorted(meant) if meant[place]]
    for words in islice(product(*(meant[place] for place in needed)) if needed else (), MOST_SPELLINGS):
        exchanged = dict(zip(needed, words, strict=True))
        put = tuple(
            one for place, token in enumerate(tokens) for one in _exchanged(token, exchanged.get(place, token.word))
        )
        # A number in words is the same in digits: nothing was put right.
        changed = ((tokens[place].word, word) for place, word in exchanged.items() if not word.isdecimal())
        yield Respelt(put, tuple(changed))


def _exchanged(token: Token, words: str) -> Iterator[Token]:
    """The words in the place of one, of which the first alone stands where it stood."""
    for number, word in enumerate(words.split()):
        if number == 0:
            yield token if word == token.word else replace(token, word=word)
        else:
            yield Token(word, token.start, token.end)


def is_passed_over(found: Read, corrected: Sequence[tuple[str, str]], may_be_name: Callable[[str], bool]) -> bool:
    """Whether a word was corrected to one of a name and then passed over: of searches, finds are not find.

    `may_be_name` says of a word whether it can stand for a name that holds it.
    """
    passed_over = {word for words, taken in found.steps if not taken for word in words.split()}
    sure = SHORTHAND.keys() | MISSPELT.keys()
    taken = (word for typed, word in corrected if typed not in sure and not is_no_slip(typed, word))
    return any(word in passed_over and may_be_name(word) for word in taken)


def worth_telling(found: Read, corrected: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """What a reader has to know of the words that were put right: not of those that were passed over then."""
    used = {word for words, taken in found.steps if taken for word in words.split()}
    guessed = (one for one in corrected if one[1] not in _WRITTEN_SHORT or SHORTHAND.get(one[0]) != one[1])
    return tuple((typed, word) for typed, word in guessed if _is_used(word, used) and not is_no_slip(typed, word))


def _is_used(word: str, used: Collection[str]) -> bool:
    """Whether a word was taken for something; of several those of an area's name: Ashwell, Ashwell Green."""
    typed, *more = word.split()
    return typed in used and all(one in used for one in more)


_WRITTEN_SHORT = word_set(
    "day days week weeks month months quarter quarters year years weekly monthly quarterly yearly are you your what "
    "with about this number numbers average percent previous compared since through from for"
)
"""What everybody writes short and nobody can take for another word."""


def _meant(typed: Sequence[str], place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What a word may have been meant to be; a short form also, where it is one, a slip in a name beside it."""
    meant = meant_words(typed[place], vocabulary) or meant_time(typed, place)
    if meant and typed[place] not in SHORTHAND:
        return meant
    found = tuple(dict.fromkeys((*meant, *meant_beside(typed, place, vocabulary))))
    word = typed[place]
    if place == 0 and word in _ASKED_IN_THE_NEGATIVE:
        return (_ASKED_IN_THE_NEGATIVE[word],)
    if apart := written_apart(word, vocabulary):
        return apart
    if word in words_of_surveys(vocabulary):
        return ("wave",)
    begun = found or meant_beginning(word, vocabulary) or meant_area(typed, place, vocabulary)
    in_digits = (str(NUMBER_WORDS[word]),) if word in NUMBER_WORDS else ()
    return begun or in_digits or meant_joined(word, vocabulary) or meant_ordinary(word, vocabulary)


def _is_of_waves(found: Collection[Reading]) -> bool:
    return all(one.sort is Sort.WAVE for one in found)


@lru_cache(maxsize=4)
def words_of_surveys(vocabulary: Vocabulary) -> frozenset[str]:
    """What the surveys are called that measures are from: the most recent Pulse is its newest wave."""
    measures = vocabulary.framework.measures.values()
    sources = [words_of(one.source) for one in measures if one.cadence is PeriodKind.WAVE and one.source]
    others = {word for one in measures if one.cadence is not PeriodKind.WAVE for word in words_of(one.source or "")}
    of_waves = {word for name, found in vocabulary.names.items() if _is_of_waves(found) for word in name}
    others |= {word for name, found in vocabulary.names.items() if not _is_of_waves(found) for word in name}
    named = {words[0] for words in sources if words[-1:] == ("survey",)} - others - (vocabulary.known_words - of_waves)
    return frozenset(word for word in named if word.isalpha())


_ASKED_IN_THE_NEGATIVE = {
    f"{verb}nt": verb for verb in ("is", "are", "was", "were", "has", "have", "had", "did", "does", "do")
}
"""`Hasnt robbery gone up?` asks whether it has."""
