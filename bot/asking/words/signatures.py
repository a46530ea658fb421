"""Who signs a question: a rank and a name, or a name below the thanks."""

import re
from collections.abc import Callable

from bot.asking.words.ordinary_words import ORDINARY
from bot.asking.words.passing_words import TITLES
from bot.asking.words.tokens import Token

_LONGEST = 6
_THANKS = frozenset({"thanks", "thank", "regards", "cheers", "ta", "wishes", "yours"})


def without_signature(tokens: tuple[Token, ...], written: str, is_name: Callable[[str], bool]) -> tuple[Token, ...]:
    """The words of a question without the rank and name below `many thanks`, or behind a dash at the end.

    `written` is the question as typed: a name has a capital there. What the catalogue calls so is no signature.
    """
    for place in range(max(len(tokens) - _LONGEST, 1), len(tokens)):
        behind = tokens[place:]
        thanked = tokens[place - 1].word in _THANKS
        if thanked and behind[0].word in TITLES:
            return tokens[:place]
        ranked = behind[0].word in TITLES and len(behind) > 1
        signed = behind[0].opens and ranked
        names = _without_a_desk(behind[1:] if ranked else behind, written, is_name)
        if (signed or thanked) and len(names) <= 2 and all(_is_a_person(one.word, written, is_name) for one in names):
            return tokens[:place]
    return tokens


def _without_a_desk(signed: tuple[Token, ...], written: str, is_name: Callable[[str], bool]) -> tuple[Token, ...]:
    """A name without the letters of an office behind it: Helen (OPCC)."""
    *names, last = signed
    letters = re.search(rf"[(,] ?{re.escape(last.word.upper())}\b\)?\W*$", written) is not None
    return tuple(names) if names and letters and last.word.isalpha() and not is_name(last.word) else signed


def _is_a_person(word: str, written: str, is_name: Callable[[str], bool]) -> bool:
    """Whether a word is written as a name, and is neither one of the catalogue nor a word of the language."""
    capital = re.search(rf"\b{re.escape(word.capitalize())}\b", written) is not None
    return word.isalpha() and capital and word not in ORDINARY and not is_name(word)
