"""`Robbery in Sale and Hope and the total`: the figure of each place, and then all of them together."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.asking.question import Intent, Question, Read
from bot.asking.reading.in_parts import Part

_TOTAL = re.compile(
    r"\s*,?\s+(?:and|plus|&|with) (?=(?:the |a |their )?(?:(?:combined |overall )?(?:total|sum))[?.!\s]*$)",
    re.IGNORECASE,
)


def total_behind(text: str, found: Read, again: Callable[[str], Read]) -> tuple[Part, ...]:
    """Several places as they are told each by itself, and their total; nothing where no total is asked behind them."""
    joint = _TOTAL.search(text)
    asked = found.outcome
    if joint is None or not isinstance(asked, Question) or asked.summed or len(asked.areas) < 2:
        return ()
    each = again(text[: joint.start()])
    plain = asked.intent is Intent.VALUE and not (asked.by or asked.more_periods or len(asked.measures) > 1)
    if each.outcome != asked or not plain:
        return ()
    return Part(text[: joint.start()], each), Part(text[joint.end() :], Read(replace(asked, summed=True)))
