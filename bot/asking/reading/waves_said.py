"""The waves of a survey by the word that the catalogue has for them: the latest sweep, the last two rounds."""

import re
from functools import lru_cache

from bot.asking.names.vocabulary import LONGEST_PHRASE, Sort, Vocabulary
from bot.asking.names.waves_called import noun_of_waves
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.name_forms import plural
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_ORDERS = frozenset(NUMBER_WORDS) | word_set(
    "last latest previous prior preceding past newest recent current this next first earliest every each all by per on "
    "penultimate few survey which what best worst highest lowest single many"
)
_BEHIND = word_set("before ago by on earlier")


def with_waves_in_plain_words(text: str, vocabulary: Vocabulary) -> str:
    """A text in which what the catalogue calls its waves is a wave, where one is told by its place among them.

    One that goes by its name stays (sweep 12), and so does the word where it is part of another name.
    """
    noun = _noun_of(vocabulary)
    if not noun or noun not in text.casefold():
        return text
    text = re.sub(
        rf"\b({noun}|wave)s ({_NUMBER})( (?:and|v|vs|versus|to|against) )(?={_NUMBER}\b)",
        r"\1 \2\3\1 ",
        text,
        flags=re.IGNORECASE,
    )
    put, at = "", 0
    for found in re.finditer(rf"\b(?:{noun}|(?P<many>{plural(noun)}))\b", text, re.IGNORECASE):
        if _is_told_by_its_place(text[: found.start()], found[0], text[found.end() :], vocabulary):
            put, at = put + text[at : found.start()] + ("waves" if found["many"] else "wave"), found.end()
    return put + text[at:]


@lru_cache(maxsize=4)
def _noun_of(vocabulary: Vocabulary) -> str:
    return noun_of_waves(vocabulary.framework)


def _is_told_by_its_place(before: str, said: str, behind: str, vocabulary: Vocabulary) -> bool:
    earlier, own, later = words_of(before), words_of(said), words_of(behind)
    word = own[0]
    for start in range(max(len(earlier) - LONGEST_PHRASE, 0), len(earlier) + 1):
        for end in range(len(later) + 1 if len(later) < LONGEST_PHRASE else LONGEST_PHRASE):
            readings = vocabulary.readings((*earlier[start:], word, *later[:end]))
            if any(one.sort not in (Sort.FIELD, Sort.HARMLESS) for one in readings):
                return False
    placed = earlier[-1:] != () and (earlier[-1] in _ORDERS or earlier[-1].isdecimal())
    return placed or bool({*later[:1]} & _BEHIND)


_NUMBER = r"[0-9]{1,3}"
