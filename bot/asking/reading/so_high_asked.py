"""`Why is robbery so high`: how high it is says no more where the reason is asked for."""

from collections.abc import Iterator
from itertools import pairwise

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.judging_words import HOW_GOOD
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.word_sets import word_set

ASKS_WHY = word_set("why whys come")
_HOW = word_set("so too that this very still")
_LEVELS = HOW_GOOD | word_set("high low slow quick busy quiet")
SO_HIGH_BEGINNINGS = _HOW | _LEVELS
_BEHIND = word_set("in at for across over during on since last this right now lately recently there here though tho")


def so_high_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """How high or low it is, behind `why`, at the end or before a place or a time; of high risk it says which."""
    words, tokens = question.words, question.tokens
    if words[at] not in SO_HIGH_BEGINNINGS:
        return
    level = at + (words[at] in _HOW)
    if words[level : level + 1] == [] or words[level] not in _LEVELS or not _asks_why(words[:at] + words[-1:]):
        return
    end = level + 1
    ends = end == len(words) or tokens[end].opens or tokens[end].parted or words[end] in _BEHIND
    if ends or question.periods.period(end) is not None:
        yield Span(at, end, (Reading(Sort.HARMLESS, ASIDE),))


def _asks_why(before: list[str]) -> bool:
    return bool({"why", "whys"} & {*before}) or ("how", "come") in pairwise(before)
