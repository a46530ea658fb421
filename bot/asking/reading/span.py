"""A stretch of a question, and what it can mean."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from bot.asking.asked_period import AskedPeriod
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.question import Aim, AskedRate, Condition, Occurs
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit

ASIDE = "aside"
"""What is said beside the question, as a reading."""


class Span(NamedTuple):
    """Words from `start` up to `end` and what they can mean; a word left over means nothing (`readings` is empty)."""

    start: int
    end: int
    readings: tuple[Reading, ...] = ()
    period: AskedPeriod | None = None
    rate: AskedRate | None = None
    known_on: date | None = None
    as_at: date | None = None
    per_time: bool = False
    first: int = 0
    """How many are asked for: the top three."""
    only_place: bool = False
    """Whether only the last of those is: the second highest month."""
    threshold: tuple[Condition, Decimal] | None = None
    """A number that figures are held against: more than 200."""
    unit: Unit | None = None
    """What that number was said to be of: more than 15 minutes."""
    occurs: Occurs | None = None
    """What is asked of the periods in which something was so: the last of them, the first."""
    beyond_then: Condition | None = None
    """Which way all that is held is set against the figure of a time that is named."""
    aim: Aim | None = None
    """A number said of a target: the 5% reduction."""

    @property
    def placed(self) -> bool:
        """Whether it means anything."""
        if self.readings:
            return True  # as nearly always
        return bool(
            self.period or self.rate or self.known_on or self.as_at or self.per_time or self.threshold or self.aim
        )

    def is_a(self, sort: Sort) -> bool:
        """Whether it can be a name of this sort."""
        for reading in self.readings:  # noqa: SIM110 - asked some 20 times a question, mostly of one or none
            if reading.sort is sort:
                return True
        return False


Segmentation = tuple[Span, ...]


def of_field(at: int, length: int, field: Field) -> Span:
    """So many words from a place on as a word of the field."""
    return Span(at, at + length, (Reading(Sort.FIELD, field.value),))
