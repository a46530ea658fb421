"""Slips of the pen: whether one word can be another that was typed or spelt amiss, and how far it is from it."""

from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

VOWELS = frozenset("aeiou")
_SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "k"),
    ("sc", "s"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("z", "s"),
)
_LIQUID_ENDINGS = (("le", "l"), ("re", "r"))
LEAST_CONSONANTS = 3
_LEAST_SOUNDING, _LONG, _LEAST_LEFT, _TWO = (5, 6), 5, 4, 2


class Slip(IntEnum):
    """How a word differs from the one that was meant, the likelier the less."""

    PLAIN = 1
    """A letter within was left out, doubled or exchanged with its neighbour, or the word sounds as it should."""
    ONE_LETTER = 2
    IN_SOUND = 3
    """More than one letter, but it sounds alike, or only vowels were left out."""
    TWO_LETTERS = 4
    NONE = 5
    """It is another word."""


def slip_between(word: str, known: str) -> Slip:
    """What lies between two words that are not the same."""
    apart = int(OSA.distance(word, known, score_cutoff=2))
    if apart == 1:
        plain = is_left_out_or_exchanged(word, known) or _sound_alike(word, known)
        return Slip.PLAIN if plain else Slip.ONE_LETTER
    if only_vowels_left_out(word, known) or (apart == _TWO and _sound_alike(word, known)):
        return Slip.IN_SOUND
    return Slip.TWO_LETTERS if apart == _TWO else Slip.NONE


def is_left_out_or_exchanged(word: str, known: str) -> bool:
    """Whether a letter was left out, put in twice, or exchanged with its neighbour: knfe, appril, dwon."""
    if word[:1] != known[:1] or OSA.distance(word, known, score_cutoff=1) != 1:
        return False
    if len(word) == len(known):
        return sorted(word) == sorted(known)
    if len(word) > len(known):
        return single(word) == single(known)
    return word[-1] == known[-1] or len(word) >= _LONG


def only_vowels_left_out(word: str, known: str) -> bool:
    """`Westbrk`: whether a word is another without some of its vowels."""
    if word[:1] != known[:1] or not _LEAST_LEFT <= len(word) < len(known) or consonants(word) != consonants(known):
        return False
    letters = iter(known)
    return len(consonants(word)) >= LEAST_CONSONANTS and all(letter in letters for letter in word)


@lru_cache(maxsize=65_536)
def consonants(word: str) -> str:
    """The consonants of a word, each that is doubled once."""
    return single("".join(letter for letter in word if letter not in VOWELS))


def _sound_alike(word: str, known: str) -> bool:
    """`Vehical`, `sicknis`: whether two words differ in vowels, doubled letters and ways of writing alone."""
    long_enough = min(len(word), len(known)) >= _LEAST_SOUNDING[OSA.distance(word, known) > 1]
    return long_enough and word[0] == known[0] and _sound(word) == _sound(known)


def _sound(word: str) -> str:
    for written, heard in _LIQUID_ENDINGS:
        word = word[: -len(written)] + "a" + heard if word.endswith(written) else word
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return single("".join("a" if letter in VOWELS else letter for letter in word.replace("y", "i")))


def single(word: str) -> str:
    """A word with each letter that is doubled once."""
    return "".join(letter for place, letter in enumerate(word) if place == 0 or letter != word[place - 1])
