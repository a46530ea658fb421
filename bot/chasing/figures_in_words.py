"""Figures in what a lead writes that come near to one that is held and are not it: pointed out, never put right.

A number is held against every figure that it may mean: of the measures that bear on the deliverable, over the periods
of the last two years. One that is held by any of them is right. One that is near to none is about something else.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.chasing.bearing import Stated
from bot.figures.measures import Unit

NEAR = Decimal("0.05")
"""How far, as a part of the figure held, a number may lie from it to be taken as meant for it."""
NEAR_POINTS = Decimal(1)
"""Likewise for percentages, in percentage points."""
SMALLEST = 100
"""Smaller counts are mostly of other things: elements, officers, boards."""

_NUMBER = re.compile(
    r"(?<![\w.,/£#-])(?P<digits>\d{1,3}(?:,\d{3})+|\d+)(?P<part>\.\d+)?(?P<after>\s?(?:%|per ?cent\b)?)"
)
_ROUNDED = re.compile(
    r"(?:about|around|some|roughly|nearly|almost|over|under|more than|less than|approximately|circa|up to)\s*$", re.I
)
_OF_TIME = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*$"
)
_MONTH_AFTER = re.compile(
    r"^(?:st|nd|rd|th)?\s*(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|/\d{2}\b|:\d{2}\b)"
)


@dataclass(frozen=True, slots=True)
class Differing:
    """A number as it was written, and the figure held that it comes nearest to."""

    written: str
    held: Stated


def differing(words: str, held: Iterable[Stated]) -> tuple[Differing, ...]:
    """The numbers in some words that come near to a figure held and are none; each once, in their order."""
    known = tuple(held)
    found: dict[str, Differing] = {}
    for number in _numbers(words):
        figures = [one for one in known if (one.measure.unit is Unit.PERCENT) == number.is_percent]
        if any(_is_meant(number, one.value) for one in figures):
            continue
        near = [one for one in figures if _is_near(number, one.value)]
        if near:
            nearest = min(near, key=lambda one: (abs(one.value - number.value), -one.about.end.toordinal()))
            found.setdefault(number.written, Differing(number.written, nearest))
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Number:
    written: str
    value: Decimal
    is_percent: bool
    is_rounded: bool

    @property
    def decimals(self) -> int:
        return max(0, -int(self.value.as_tuple().exponent))


def _numbers(words: str) -> Iterator[_Number]:
    for match in _NUMBER.finditer(words):
        before, after = words[: match.start()], words[match.end() :]
        value = Decimal(match["digits"].replace(",", "") + (match["part"] or ""))
        is_percent = bool(match["after"].strip())
        if not is_percent and (value < SMALLEST or _is_a_date(match, before, after, value)):
            continue
        yield _Number(match[0].strip(), value, is_percent, bool(_ROUNDED.search(before)))


def _is_a_date(match: re.Match[str], before: str, after: str, value: Decimal) -> bool:
    is_year = "," not in match["digits"] and not match["part"] and 1900 <= value <= 2100
    return is_year or bool(_OF_TIME.search(before)) or bool(_MONTH_AFTER.match(after))


def _is_meant(number: _Number, value: Decimal) -> bool:
    """Whether a number is the figure, at the decimals that were written; said to be rounded, at its own rounding."""
    if round(value, number.decimals) == number.value:
        return True
    if not number.is_rounded:
        return False
    digits = str(int(number.value))
    scale = Decimal(10) ** (len(digits) - len(digits.rstrip("0")))
    return abs(value - number.value) <= scale


def _is_near(number: _Number, value: Decimal) -> bool:
    distance = abs(value - number.value)
    return distance <= NEAR_POINTS if number.is_percent else value != 0 and distance <= abs(value) * NEAR
