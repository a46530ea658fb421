"""Areas whose names are written short word by word: uni quarter, dunmoor mkt, c+v for Castle and Vale."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.english_words import is_english
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.slips import VOWELS, consonants, is_left_out_or_exchanged
from bot.asking.words.tokens import Token, words_of
from bot.asking.words.word_sets import word_set

_AND = frozenset({"and", "n", "plus"})
_SHORTEST, _LEAST_CUT_OFF = 3, 2
_SHORTEST_OF_CONSONANTS = 2
_LONG_ENOUGH_FOR_A_SLIP = 4
_LEAST_OF_A_WORD = 4
_SMALL_LETTERS = frozenset("ainvrupsx")
"""Letters that stand for something by themselves: and, versus, are, you."""
_QUARTERS = frozenset("1234")
_OF_PLACES = word_set(
    "hill hills wood woods park mill market bridge field fields church castle town ford stone high long north south "
    "east west over under upper lower great little king kings queen queens abbey bank brook beck lake moor marsh heath "
    "green grove harbour haven port dock sand sands cross gate manor hall mount rose oak ash elm red white black"
)
"""With these begin names of places that are others: Hill Top is not Hillside Top."""
_OF_TWO = 3


@dataclass(frozen=True, slots=True)
class WrittenInFull:
    """A question with its areas by their names: what is left over of it, and what was said of each with its name."""

    tokens: tuple[Token, ...]
    left: tuple[int, ...]
    taken: tuple[tuple[str, str], ...]


def in_full(tokens: Sequence[Token], left: Sequence[int], vocabulary: Vocabulary) -> WrittenInFull:
    """The question with each area in full, of which a stretch with a word left over is short for the name."""
    put, still, taken = tuple(tokens), tuple(left), list[tuple[str, str]]()
    for length in sorted(_names(vocabulary), reverse=True):
        for at in range(len(put) - length + 1):
            places = range(at, at + length)
            if {*places}.isdisjoint(still) or any(put[place].parted or put[place].opens for place in places[1:]):
                continue
            said = tuple(put[place].word for place in places)
            if said in vocabulary.names or not (name := _only_area(said, vocabulary)):
                continue
            if len(said[-1]) == 1 and any(one.word in _QUARTERS for one in put[at + length : at + length + 1]):
                continue  # lace q 1
            put = (
                *put[:at],
                *(replace(put[at + one], word=word) for one, word in enumerate(name)),
                *put[at + length :],
            )
            still = tuple(place for place in still if place not in places)
            taken.append((" ".join("+" if word == "plus" else word for word in said), " ".join(name)))
    return WrittenInFull(put, still, tuple(taken))


@lru_cache(maxsize=8_192)
def _only_area(said: tuple[str, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The name that some words are short for, where all such names are of one area."""
    if (known := _by_key(vocabulary).get(said)) is not None:
        return known
    names = {name: keys for name, keys in _names(vocabulary)[len(said)].items() if _is_short_for(said, name)}
    return next(iter(names)) if names and len(frozenset[str]().union(*names.values())) == 1 else ()


def _is_short_for(said: tuple[str, ...], name: tuple[str, ...]) -> bool:
    pairs = [(one, word) for one, word in zip(said, name, strict=True) if word != "and"]
    if sum(one[:1] != word[:1] and SHORTHAND.get(one) != word for one, word in pairs) > 1:
        return False  # as nearly every name
    if "and" in name and any(one not in _AND for one, word in zip(said, name, strict=True) if word == "and"):
        return False
    said = tuple("and" if word == "and" else one for one, word in zip(said, name, strict=True))
    if len(name) == _OF_TWO and name[1] == "and" and all(one == word[:1] for one, word in pairs):
        return True  # c+v
    others = [(one, word) for one, word in pairs if one != word]
    if len(others) == 1 < len(pairs) and (_is_its_last_letter(said, name) or _is_an_english_beginning(said, name)):
        return True
    if len(others) == 1 < len(pairs) and is_left_out_or_exchanged(*others[0]) and not is_english(others[0][0]):
        return len(others[0][0]) >= _LONG_ENOUGH_FOR_A_SLIP  # holt vally
    return all(_is_word_short(one, word) for one, word in others)


def _is_its_last_letter(said: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a name is whole but for its last word, of which the letter stands: lace q."""
    return said[:-1] == name[:-1] and said[-1] == name[-1][:1] and said[-1] not in _SMALL_LETTERS


def _is_an_english_beginning(said: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a name is whole but for one word that begins it, or ends one with `and`: stan central, whin and fell."""
    at = next(place for place, (one, word) in enumerate(zip(said, name, strict=True)) if one != word)
    one, word = said[at], name[at]
    begins = len(one) >= _LEAST_OF_A_WORD and len(one) <= len(word) - _LEAST_CUT_OFF and word.startswith(one)
    return begins and ((at == 0 and one not in _OF_PLACES) or (at == len(name) - 1 and name[at - 1] == "and"))


@lru_cache(maxsize=16_384)
def _is_word_short(said: str, word: str) -> bool:
    """Whether a word is the beginning of another, or some of its consonants with the last; no English word is."""
    if SHORTHAND.get(said) == word:
        return True
    if not said.isalpha() or said[0] != word[0] or is_english(said):
        return False
    if _SHORTEST <= len(said) <= len(word) - _LEAST_CUT_OFF and word.startswith(said):
        return True
    own, letters = consonants(word), iter(word)
    bare = len(said) >= _SHORTEST_OF_CONSONANTS and VOWELS.isdisjoint(said) and said != word
    return bare and own.endswith(said[-1]) and all(letter in letters for letter in said)


@lru_cache(maxsize=4)
def _names(vocabulary: Vocabulary) -> Mapping[int, Mapping[tuple[str, ...], frozenset[str]]]:
    """The names of areas by how many words they are, of two and more, with the areas that each is of."""
    found: dict[int, dict[tuple[str, ...], frozenset[str]]] = {}
    for key, words in _every_name(vocabulary):
        if len(words) > 1:
            alike = found.setdefault(len(words), {})
            alike[words] = alike.get(words, frozenset()) | {key}
    return found


def _every_name(vocabulary: Vocabulary) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, area in vocabulary.framework.areas.items():
        for name in (area.name, *area.aliases):
            words = words_of(name)
            yield key, words
            yield key, tuple(word for word in words if word not in ("and", "the"))


@lru_cache(maxsize=4)
def _by_key(vocabulary: Vocabulary) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """The names of areas by the words of their keys, where each begins a word of the name: whin fell."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for key, area in vocabulary.framework.areas.items():
        words, name = words_of(key.replace("-", " ")), tuple(one for one in words_of(area.name) if one != "and")
        if len(words) == len(name) > 1 and all(one.startswith(word) for word, one in zip(words, name, strict=True)):
            found[words] = name
    return found
