"""`How many cats went from Kingsmarsh`, `bikes that have gone`: what goes missing of what thefts are counted of."""

import re
from itertools import pairwise

from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.reading.groups_alone import is_of_theft
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_GONE = word_set("went gone walked vanished disappeared lifted swiped taken")
_SAID = re.compile(rf"\b(?:(?:have|has|had|was|were|got|that) )*(?:{'|'.join(sorted(_GONE))})\b(?! missing)", re.I)
_WHERE_OR_WHEN = word_set("from in at across on during over since last this yesterday today") | {*MONTH_NUMBERS}
_TO_A_NUMBER = word_set("from to over by")
_MOST_WORDS = 5


def with_what_is_gone_as_stolen(text: str, vocabulary: Vocabulary) -> str:
    """The text with what went, straight behind the name of a theft and before where or when, said to be stolen."""
    found = _SAID.search(text)
    if found is None or not _goes_on_with_where(text[found.end() :]):
        return text
    before = words_of(text[: found.start()])[-_MOST_WORDS:]
    measures = vocabulary.framework.measures
    of_theft = any(
        one.sort is Sort.MEASURE and is_of_theft(measures[one.key])
        for start in range(len(before))
        for one in vocabulary.readings(before[start:])
    )
    return f"{text[: found.start()]}stolen{text[found.end() :]}" if of_theft else text


def _goes_on_with_where(behind: str) -> bool:
    """Whether a place, a time or nothing follows, and no figure that it went from or to."""
    words = words_of(behind)
    moved = any(one in _TO_A_NUMBER and two.isdecimal() for one, two in pairwise(words))
    return not moved and (not words or words[0] in _WHERE_OR_WHEN)
