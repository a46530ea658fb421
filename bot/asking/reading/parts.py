"""What the stretches of a question say, taken together: names, periods and words of the field."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bot.asking.asked_period import AskedPeriod
from bot.asking.names.vocabulary import Reading
from bot.asking.question import AskedRate, Condition
from bot.asking.reading.span import Span
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit
from bot.figures.periods import PeriodKind


@dataclass(slots=True)
class Parts:
    """One way of taking a segmentation: one reading a stretch. `periods` come with their place among the stretches."""

    measures: list[str] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)
    groups: list[tuple[str, str]] = field(default_factory=list)
    dimensions: list[tuple[str, str]] = field(default_factory=list)
    peers: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    objectives: list[str] = field(default_factory=list)
    names: list[Reading] = field(default_factory=list)
    periods: list[tuple[int, AskedPeriod]] = field(default_factory=list)
    fields: dict[Field, int] = field(default_factory=dict)
    rate: AskedRate | None = None
    rates: int = 0
    numbers: int = 0
    """How many numbers figures are to be held against."""
    per_time: bool = False
    each: bool = False
    stepped: bool = False
    """Whether figures were asked for step by step: month by month."""
    known_on: date | None = None
    as_at: date | None = None
    taken: list[tuple[Span, Reading | None]] = field(default_factory=list)
    harmless: dict[int, str] = field(default_factory=dict)
    linked: bool = True
    home_said: bool = False
    kinds_alone: bool = False
    peers_said_at: int = -2
    low_said: bool = False
    targets_said: bool = False
    """Whether more than one target was asked for."""
    held_to_target: bool = False
    """Whether the figure of each step of time is to be held against its target."""
    ends_apart: bool = False
    """Whether it is asked how far the best and the worst of some areas are apart."""
    of_times: bool = False
    """Whether the slowest or the fastest was asked for, or what is slower, which only what is timed can be."""
    in_numbers: bool = False
    """Whether what is counted was asked for by number, and so by no rate."""
    waves: list[Reading] = field(default_factory=list)
    cadences: list[PeriodKind] = field(default_factory=list)
    parted: frozenset[int] = frozenset()
    directions: list[Field] = field(default_factory=list)
    areas_asked: bool = False
    level_open: bool = False
    """Whether areas are asked through whose kind follows from what is asked about alone."""
    others: bool = False
    """Whether the other areas of a kind were named."""
    first: int = 0
    threshold: tuple[Condition, Decimal] | None = None
    threshold_unit: Unit | None = None
    units_earlier: list[PeriodKind] = field(default_factory=list)
    against_at: frozenset[int] = frozenset()
    """Where it is said that something is held against what follows."""
    words: tuple[str, ...] = ()
    after_times: bool = False
    """Whether the question before in the thread asked which of the periods: the end of another measure is of them."""

    def has(self, *fields: Field) -> bool:
        """Whether any of these words of the field was said."""
        # Some 100 times a question this is asked, mostly where one word of the field or none was said.
        return bool(self.fields) and not self.fields.keys().isdisjoint(fields)

    def words_at(self, place: int) -> tuple[str, ...]:
        """The words of a stretch."""
        span = self.taken[place][0]
        return self.words[span.start : span.end]

    def before(self, place: int) -> str:
        """The harmless word just before a stretch."""
        return self.harmless.get(place - 1, "")
