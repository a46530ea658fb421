"""`How many robberies last month, and how that compares with a year ago`: a figure, and what it is held against."""

import re
from collections.abc import Callable, Iterator

from bot.asking.question import Intent, Question, Read
from bot.asking.reading.compared_with_each import HOW

_JOINT = re.compile(
    r"\s*(?:[,;:?.]+|\s[-\u2013\u2014])\s+(?:(?:and|with)\s+(?:also\s+)?)?|\s+and\s+(?:also\s+)?", re.IGNORECASE
)
_HELD_AGAINST = re.compile(
    rf"(?:{HOW}\s+\S|how (?:does|do|did) .* compare"
    r"|(?:with )?(?:the |for the )?same\b.*\b(?:last|previous|before|ago|earlier)\b"
    r"|(?:the |a )?year (?:ago|before|earlier)\b|last year\b)",
    re.IGNORECASE,
)


def figure_before_its_comparison(text: str, compared: Question, read: Callable[[str], Read]) -> str:
    """What asks for the figure alone in a text that also holds it against an earlier time; empty where none does.

    Where only the change is asked for, the figure by itself is no answer.
    """
    if compared.intent is not Intent.CHANGE or compared.against_unsaid or compared.by:
        return ""
    for said in _said_before(text):
        asked = read(said).outcome
        if isinstance(asked, Question) and asked.intent is Intent.VALUE and _subject(asked) == _subject(compared):
            return said
    return ""


def _said_before(text: str) -> Iterator[str]:
    for joint in _JOINT.finditer(text):
        if _HELD_AGAINST.match(text[joint.end() :]):
            yield text[: joint.start()]


def _subject(question: Question) -> tuple[object, ...]:
    return question.measures, question.areas, question.groups, question.period, question.more_periods
