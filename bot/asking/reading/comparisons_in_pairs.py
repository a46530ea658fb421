"""`Robbery March v February and Q4 v Q3`: two comparisons in one line, each of its own two times."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.asking.asked_period import NEWEST
from bot.asking.question import Intent, Question, Read
from bot.asking.reading.part import Part

_AND = re.compile(r"[\s,;]+(?:and|plus|&|then)\s+|\s*[,;]\s+", re.IGNORECASE)
_MOST = 4

Reads = Callable[[str, Question | None], Read]


def comparisons_in_pairs(text: str, read: Reads, previous: Question | None) -> tuple[Part, ...]:
    """Both comparisons, in the order in which they were said; none where there are not just two of one figure."""
    for joint in [*_AND.finditer(text)][:_MOST]:
        before, behind = text[: joint.start()], text[joint.end() :]
        for said in _either_way(before, behind, read, previous):
            one, other = (part.question for part in said)
            if one is not None and other is not None and _are_two(one, other):
                return said
    return ()


def _either_way(before: str, behind: str, read: Reads, previous: Question | None) -> Iterator[tuple[Part, Part]]:
    """What stands behind goes on from what stands before; or the figure is named behind, and is that of both."""
    first = Part(before, read(before, previous))
    if first.question is not None:
        yield first, Part(behind, read(behind, first.question))
    last = Part(behind, read(behind, None))
    if first.question is None and last.question is not None and last.question.measures:
        yield Part(before, read(before, last.question)), last


def _are_two(one: Question, other: Question) -> bool:
    """Whether two times are held against two others, of the same figure."""
    compared = all(each.intent is Intent.CHANGE and each.against_period is not None for each in (one, other))
    alike = {replace(each, period=NEWEST, against_period=None, home_meant=False) for each in (one, other)}
    return compared and len(alike) == 1 and one != other
