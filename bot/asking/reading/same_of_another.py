"""`Robbery 2025/26 against 2024/25, and burglary the same`: what is asked of one measure is asked of another, too."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.asking.names.names_unmeant import stands_in_a_name
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question, Read
from bot.asking.reading.part import Part
from bot.asking.words.tokens import words_of

_AND = re.compile(r"[\s,;]+(?:and|plus|&|\+|also|then)\s+|\s*[,;]\s+", re.IGNORECASE)
_SAME = re.compile(
    r"[\s,]+(?:(?:the )?same(?: again| (?:thing )?for)?|likewise|too|as well|also|ditto|please|pls)[\s?.!]*$|[\s?.!]+$",
    re.IGNORECASE,
)
_FOR = re.compile(r"^(?:(?:the )?same (?:again )?(?:for|in|of|with)|also|in|for|of)\s+", re.IGNORECASE)
_OF_BOTH = re.compile(
    r"\b(?:between|than|apart|gap|difference|sum|summed|combined|together|altogether|total)\b", re.IGNORECASE
)
"""Who says so may want one number of the two, or hold the one against the other."""
_SAYS_MORE = re.compile(r"\b(?:how|what|which|who|many|much|share|with|were|was|is|are|did|number)\b", re.IGNORECASE)
"""How many with a knife, what share were solved: asked of what stands before it, though a measure is called so."""
_MOST = 5

Reads = Callable[[str, Question | None], Read]


def same_of_another(text: str, read: Reads, previous: Question | None, vocabulary: Vocabulary) -> tuple[Part, ...]:
    """The question of the first measure, and the same of another one, which alone is named at the end; else none."""
    if _OF_BOTH.search(text):
        return ()
    words = words_of(text)
    for joint in [*_AND.finditer(text)][-_MOST:][::-1]:
        before, behind = text[: joint.start()], _FOR.sub("", _SAME.sub("", text[joint.end() :]))
        if not behind or _SAYS_MORE.search(behind) or stands_in_a_name(words, len(words_of(before)), vocabulary):
            continue
        first = Part(before, read(before, previous))
        if first.question is None or len(first.question.measures) != 1 or first.question.more_periods:
            continue
        then = Part(behind, read(behind, first.question))
        if then.question is not None and _differ_in_measure(first.question, then.question):
            return first, then
    return ()


def _differ_in_measure(one: Question, other: Question) -> bool:
    """Whether the same is asked of two measures: of the same place and time, held against the same."""
    alike = replace(other, measures=one.measures, home_meant=one.home_meant)
    return one.measures != other.measures and len(other.measures) == 1 and alike == one
