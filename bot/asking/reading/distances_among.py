"""What a distance is asked of, and the distances of areas: from one another, from an end of them, or from a line."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.asking.asked_period import NEWEST, AskedPeriod
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import (
    EACH_PERIOD,
    AskedRate,
    Intent,
    NotUnderstood,
    Question,
    Read,
    Statistic,
    only_its_figures,
)
from bot.asking.reading.distances_said import Side, Sort
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework

Reader = Callable[[str, Question | None], Read]
Distance = Question | NotUnderstood | tuple[Question, ...]
LOW = word_set("lowest fewest least smallest minimum min quietest low bottom")
JUDGED = {"best": True, "leader": True, "leaders": True, "worst": False}
PLACES = {"second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5}
_OF_AREAS = (Intent.VALUE, Intent.RATE, Intent.RANKING)


@dataclass(frozen=True, slots=True)
class Among:
    """What a distance is asked of, and how names in it are read."""

    base: Question
    vocabulary: Vocabulary
    read_then: Reader

    @property
    def framework(self) -> Framework:
        """The catalogue."""
        return self.vocabulary.framework

    @property
    def tells_areas(self) -> bool:
        """Whether areas of a kind were told with their figures."""
        kind = self.base.by
        plain = not (self.base.changed or self.base.condition or self.base.more_periods or self.base.count_behind)
        of_areas = kind not in ("", EACH_PERIOD) and not kind.startswith("groups:")
        return plain and of_areas and self.base.intent in _OF_AREAS and len(self.base.measures) == 1

    @property
    def area(self) -> str | None:
        """The one area that a figure was told of."""
        return self.base.areas[0] if len(self.base.areas) == 1 and not self.base.by else None

    def named(self, said: str) -> Question | None:
        """The figure of what some words name: another place, group or time of what was told; None of all else."""
        base = self.base
        of_areas = base.by not in ("", EACH_PERIOD)
        plain = replace(only_its_figures(base), areas=() if of_areas else base.areas, period=self.time)
        plain = replace(plain, areas=plain.areas or ((self.framework.home,) if self.framework.home else ()))
        asked = self.read_then(f"and {said}", plain).outcome
        if not isinstance(asked, Question) or asked.intent is not Intent.VALUE or asked.by or asked.more_periods:
            return None
        alike = asked.measures == plain.measures and len(asked.areas) == 1 and len(asked.groups) < 2
        apart = (asked.areas != plain.areas, asked.groups != plain.groups, asked.period != plain.period)
        return asked if alike and sum(apart) < 2 else None

    @property
    def time(self) -> AskedPeriod:
        """The time of what was told; of several times told one by one that is no one time."""
        base = self.base
        return NEWEST if base.by == EACH_PERIOD or base.intent is Intent.EXTREME else base.period


def is_of_kind(noun: str, kind: str) -> bool:
    """Whether a noun says no more than of what kind the areas are that were told."""
    return noun in ("", kind.replace("-", " "), *kind.split("-"))


def gap_of(one: str, other: str, base: Question) -> Question:
    """How far one area is from another, by number or by rate as they were told."""
    of_two = replace(only_its_figures(base), intent=Intent.GAP, areas=(one, other), home_meant=False)
    return replace(of_two, rate=base.rate, by_number=base.rate is None)


def beside_an_end(base: Question, area: str, other: Side, framework: Framework) -> Question | None:
    """How far an area is from an end of those of its kind, or from a place in their order."""
    of_peers = base.by.startswith("peers:")
    if framework.home not in framework.with_ancestors(area)[1:] and not of_peers:
        return None  # forces are held against one another by their rates
    apart = replace(base, intent=Intent.RANKING, beside=area, both_ends=True, only_first=False, first=0)
    by_number = (base.by_number or (base.intent is Intent.VALUE and base.rate is None)) and not of_peers
    apart = replace(apart, by_number=by_number, only_place=False, with_whole=False, lines=())
    in_order = base.intent is Intent.RANKING and not base.beside
    if other.sort is Sort.PLACE:
        extreme = base.extreme if in_order else Statistic.HIGHEST
        return replace(apart, extreme=extreme, first=PLACES[other.end], only_place=True)
    if other.end in ("top", "bottom") and in_order:
        turned = other.end == "bottom"
        return replace(apart, extreme=_OTHER_END[base.extreme] if turned else base.extreme)
    if other.end in JUDGED:
        return replace(apart, extreme=None if JUDGED[other.end] else Statistic.RANK)
    return replace(apart, extreme=Statistic.LOWEST if other.end in LOW else Statistic.HIGHEST)


_OTHER_END = {
    Statistic.HIGHEST: Statistic.LOWEST,
    Statistic.LOWEST: Statistic.HIGHEST,
    None: Statistic.RANK,
    Statistic.RANK: None,
}


def from_a_line(base: Question, other: Side, framework: Framework) -> Question:
    """How far each of some areas is from the plain mean of what they have, or from a number."""
    peers = framework.peer_groups.get(base.by.removeprefix("peers:"))
    of_forces = base.by.startswith("peers:") and peers is not None and framework.home in peers.members
    measure = framework.measures[base.measures[0]]
    by_rate = base.rate is not None or base.intent is Intent.RATE
    by_rate = by_rate or (of_forces and other.sort is Sort.MEAN and measure.default_rate is not None)
    plain = replace(only_its_figures(base), by=base.by, level_open=base.level_open, rate=base.rate, how_far=True)
    plain = replace(plain, intent=Intent.RATE if by_rate else Intent.VALUE)
    plain = replace(plain, rate=(plain.rate or AskedRate()) if by_rate else None)
    return replace(plain, threshold=other.number, lines=() if other.number is not None else (Statistic.MEAN,))
