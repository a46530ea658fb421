"""The waves of a survey by the word that the catalogue has for them: the latest sweep, the last two rounds."""

import re
from functools import lru_cache

from bot.asking.names.names_of_surveys import measure_of_waves
from bot.asking.names.vocabulary import LONGEST_PHRASE, Sort, Vocabulary
from bot.asking.names.waves_called import noun_of_waves
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.name_forms import plural
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

_ORDERS = frozenset(NUMBER_WORDS) | word_set(
    "last latest previous prior preceding past newest recent current this next first earliest every each all by per on "
    "penultimate few survey which what best worst highest lowest single many"
)
_BEHIND = word_set("before ago by on earlier")


def with_waves_in_plain_words(text: str, vocabulary: Vocabulary) -> str:
    """A text in which what the catalogue calls its waves is a wave, where one is told by its place among them.

    One that goes by its name stays (sweep 12), and so does the word where it is part of another name.
    """
    text = _each_of_several(_as_waves(text, vocabulary), vocabulary)
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


_FOR_SHORT = re.compile(r"\bw ?([0-9]{1,3})\b", re.IGNORECASE)
_FROM_TO = re.compile(
    r"\bwaves? ([0-9]{1,3}) ?(?:to|through|until|up to|-|\u2013) ?(?:wave )?([0-9]{1,3})\b", re.IGNORECASE
)
_COMING = re.compile(r"\b(?:(?:the )?next wave|wave ([0-9]{1,3}))(?: of (?:the )?survey)?\b", re.IGNORECASE)
_OUT = re.compile(r"\b(?:when|whens|out|due|date|published|publication|released|release|yet)\b", re.IGNORECASE)
_MOST_WAVES = 8


def _as_waves(text: str, vocabulary: Vocabulary) -> str:
    """`W19` where the catalogue has a wave of that number and counts nothing by the week; the next wave by its measure.

    A wave that is not in the catalogue yet is the next of the only survey where it is asked when it is out.
    """
    framework = vocabulary.framework
    numbers = _numbers_of_waves(vocabulary)
    if not numbers:
        return text
    by_the_week = (PeriodKind.WEEK, PeriodKind.DAY)
    if _FOR_SHORT.search(text) and not any(one.cadence in by_the_week for one in framework.measures.values()):
        text = _FOR_SHORT.sub(lambda found: f"wave {found[1]}" if int(found[1]) in numbers else found[0], text)
    found = _COMING.search(text)
    is_next = found is not None and (found[1] is None or int(found[1]) == max(numbers) + 1)
    if found is None or not is_next or not _OUT.search(text.replace("'", "")):
        return text
    if (measure := measure_of_waves(framework)) is None:
        return text
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    named = any(
        one.sort is Sort.MEASURE
        for start in range(len(words_of(rest)))
        for end in range(start + 1, len(words_of(rest)) + 1)
        for one in vocabulary.readings(words_of(rest)[start:end])
    )
    return f"{text[: found.start()]}next {'' if named else measure.name} figures{text[found.end() :]}"


def _each_of_several(text: str, vocabulary: Vocabulary) -> str:
    """`Wave 17 to 20` as each wave from the one to the other, where the catalogue has all of them."""
    numbers = _numbers_of_waves(vocabulary)

    def each(found: re.Match[str]) -> str:
        first, last = int(found[1]), int(found[2])
        between = [*range(first, last + 1)]
        if not 1 < len(between) <= _MOST_WAVES or not {*between} <= numbers:
            return found[0]
        *before, end = (f"wave {number}" for number in between)
        return f"{', '.join(before)} and {end}"

    return _FROM_TO.sub(each, text) if numbers else text


@lru_cache(maxsize=4)
def _numbers_of_waves(vocabulary: Vocabulary) -> frozenset[int]:
    """The numbers that the waves of the catalogue bear at the end of their names."""
    ends = (words_of(wave.name or key)[-1:] for key, wave in vocabulary.framework.waves.items())
    return frozenset(int(end) for (end,) in ends if end.isdecimal() and len(end) < len("2026"))


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
