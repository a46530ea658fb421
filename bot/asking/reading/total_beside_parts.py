"""`Robbery in Q3: total, personal, business`: the whole of a measure, and the groups that are named beside it."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.asking.asked_period import NEWEST
from bot.asking.names.names_unmeant import stands_in_a_name
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Read
from bot.asking.reading.part import Part
from bot.asking.words.tokens import words_of

_TOTAL_TOO = re.compile(
    r"\b(?:the )?(?:total|overall)(?P<named>(?: [\w-]+){0,3}?)(?:\s*,\s*(?:and )?|\s+(?:and|&|plus)\s+)(?=\w)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*,?\s+(?:and|plus|&) (?=\w)", re.IGNORECASE)
_SAYS_TOTAL = re.compile(r"(?:the )?(?:total|overall|all)\b", re.IGNORECASE)
_ONLY_TOTAL = re.compile(r"(?:the )?(?:total|overall|all)[.?!]*", re.IGNORECASE)


def total_beside_parts(
    text: str, found: Read, again: Callable[[str], Read], vocabulary: Vocabulary
) -> tuple[Part, ...]:
    """The whole and its parts as two questions, in the order in which they were said; nothing where not both were."""
    return _part_and_total(text, found, again, vocabulary) or _total_and_parts(text, found, again, vocabulary)


def _total_and_parts(text: str, found: Read, again: Callable[[str], Read], vocabulary: Vocabulary) -> tuple[Part, ...]:
    total, whole = _TOTAL_TOO.search(text), found.outcome
    if total is None or (isinstance(whole, Question) and not (whole.summed or whole.groups)):
        return ()
    before, behind = text[: total.start()], text[total.end() :]
    parts = again(f"{before}{behind}")
    asked = parts.outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.VALUE or asked.more_periods:
        return ()
    first = f"total{total['named']}" if total["named"] else f"{before}total"
    named = again(first).outcome
    if not isinstance(named, Question) or named.groups or not asked.groups or named.measures != asked.measures:
        return ()
    own = replace(parts, outcome=replace(asked, groups=()))
    return Part(in_words_with(first, named, asked, vocabulary), own), Part(behind, told_once(parts, own))


def _part_and_total(text: str, found: Read, again: Callable[[str], Read], vocabulary: Vocabulary) -> tuple[Part, ...]:
    """`Dwelling burglary and total burglary in Q3`: a group, and then the whole that it is of.

    The *and* of a name joins no two: arrests from stop and search are no arrests from stop.
    """
    asked = found.outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.VALUE or not asked.groups or asked.more_periods:
        return ()
    for joint in _AND.finditer(text):
        before, behind = text[: joint.start()].strip(), text[joint.end() :].strip()
        if stands_in_a_name(words_of(text), len(words_of(before)), vocabulary):
            continue
        whole = again(behind).outcome
        same = isinstance(whole, Question) and (whole.measures, whole.groups) == (asked.measures, ())
        if not (same or _ONLY_TOTAL.fullmatch(behind)):
            continue
        first = again(before).outcome
        if _SAYS_TOTAL.match(behind):
            return Part(before, found), Part(behind, Read(replace(asked, groups=())))
        if isinstance(first, Question) and (first.measures, first.groups) == (asked.measures, asked.groups):
            return Part(before, found), Part(behind, Read(replace(asked, groups=())))
    return ()


def told_once(whole: Read, alone: Read) -> Read:
    """How the whole was read, without what was taken in the first wish already."""
    corrected = tuple(one for one in whole.corrected if one not in alone.corrected)
    return replace(
        whole, corrected=corrected, only_held=tuple(one for one in whole.only_held if one not in alone.only_held)
    )


def in_words_with(said: str, own: Question, filled: Question, vocabulary: Vocabulary) -> str:
    """Some words with the place and the time that were taken for them from behind: as they may be offered alone."""
    areas = filled.areas if own.home_meant and not filled.home_meant else ()
    names = [vocabulary.framework.areas[key].name for key in areas]
    place = f" in {' and '.join(names)}" if names else ""
    time = f" {filled.period.words}" if own.period == NEWEST and filled.period != NEWEST else ""
    return f"{said}{place}{time}"
