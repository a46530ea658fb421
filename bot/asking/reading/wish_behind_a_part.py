"""`Violence in Sale, how many were high harm, and is it up`: the figure, its part, and a wish that is of the figure.

As one question the wish would be of the part alone, and the figure that was asked first would not be told.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.going_on import following
from bot.asking.reading.part import Part
from bot.asking.reading.percentage_of_them import with_its_share_plain

_HOW_MANY = r"(?:how (?:many|much)|what (?:number|percentage|proportion|share)|what %)"
_PAUSE = r"(?:\s*[,;?.]+\s*(?:(?:and|plus|then|also)\s+){0,2}|\s+(?:and|plus|then)\s+(?:also\s+)?)"
_WISH = (
    r"(?:(?:is|was|are|were|has|have|had|did)\b|how (?:does|do|did|is|was|has|have|high)\b|where\b|which\b|"
    r"wh(?:at|o)(?:['\u2019]?s)?\b(?! (?:number|percentage|proportion|share|%))|"
    r"(?:the |its |their )?(?:change|trend|rank|ranking|position|target|average|difference|gap|lead|rate)\b|"
    r"(?:compared|versus|vs|against|per)\b)"
)
_OF_THREE = re.compile(
    rf"(?P<first>.+?){_PAUSE}(?P<part>(?:of (?:which|them|those|these),? )?{_HOW_MANY}\b.+?)"
    rf"{_PAUSE}(?P<wish>{_WISH}.+)",
    re.IGNORECASE,
)
_AGAIN = re.compile(rf"\b{_HOW_MANY}\b", re.IGNORECASE)


def wish_behind_a_part(
    text: str, found: Read, again: Callable[[str], Read], vocabulary: Vocabulary, day: date
) -> tuple[Part, ...]:
    """The figure, its part and the wish, each by itself; nothing where there are no three of them.

    Where a text that has an answer as one question has none so, the part of it that has none stands in the way.
    """
    said = _OF_THREE.fullmatch(text.strip())
    if said is None or _AGAIN.search(said["wish"]):
        return ()
    first, both = again(said["first"]), again(f"{said['first']}, {said['part']}")
    if isinstance(both.outcome, NotUnderstood):
        both = again(with_its_share_plain(f"{said['first']}, {said['part']}"))
    whole, part = first.outcome, both.outcome
    if not (isinstance(whole, Question) and _is_a_figure(whole)):
        return ()
    meant = found.outcome
    one = isinstance(meant, Question) and meant.intent is not Intent.LEAD and _is_less(meant, whole)
    if not (isinstance(part, Question) and part.intent in (Intent.VALUE, Intent.SHARE) and _is_less(part, whole)):
        return (Part(said["first"], first), Part(said["part"], _not_told(both))) if one else ()
    behind = following(f"and {said['wish']}", vocabulary, day, whole)
    wish = behind.outcome
    if not (isinstance(wish, Question) and _is_of(wish, whole)) and not one:
        return ()
    if isinstance(wish, Question) and wish.intent is Intent.VALUE and wish.areas == whole.areas and not wish.groups:
        behind = replace(behind, outcome=NotUnderstood("mixed"))  # the figure once more is not what was asked
    return Part(said["first"], first), Part(said["part"], both), Part(said["wish"], behind)


def _is_of(wish: Question, whole: Question) -> bool:
    """Whether a wish is of the measure of a figure, or of who leads on it."""
    return wish.measures == whole.measures or wish.topics == ((Sort.MEASURE.value, whole.measures[0]),)


def _is_a_figure(question: Question) -> bool:
    """Whether one figure of one whole measure is asked for."""
    several = question.more_periods or question.by or question.peers or len(question.areas) > 1
    plain = question.intent is Intent.VALUE and len(question.measures) == 1 and not question.groups
    return plain and not (several or question.why or question.explain or question.condition)


def _is_less(part: Question, whole: Question) -> bool:
    """Whether a question is of a part of what another is of: of a group, or of a place within it."""
    narrower = bool(part.groups) or (whole.home_meant and not part.home_meant and len(part.areas) == 1)
    return part.measures == whole.measures and narrower


def _not_told(both: Read) -> Read:
    """Why a part has no answer by itself; the two are read as one question where it is no plain figure."""
    return both if isinstance(both.outcome, NotUnderstood) else replace(both, outcome=NotUnderstood("two things"))
