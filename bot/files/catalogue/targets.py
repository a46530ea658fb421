"""Targets of every kind. The kind is read first, so that what is said of the rest is about that kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.figures.areas import PeerGroup
from bot.figures.measures import Better, Measure
from bot.figures.periods import Period, PeriodKind
from bot.figures.targets import (
    ChangeTarget,
    Direction,
    LevelTarget,
    MonitorTarget,
    RankTarget,
    Target,
    TrajectoryTarget,
)
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.references import References
from bot.files.fields import NO_PERIOD, Fields

LOWEST_RANK = 10_000
YEARS = (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR)


class _Kind(StrEnum):
    LEVEL = "level"
    CHANGE = "change"
    TRAJECTORY = "trajectory"
    RANK = "rank"
    MONITOR = "monitor"


@dataclass(frozen=True, slots=True)
class _Subject:
    measure: str
    area: str
    known: References
    measures: Mapping[str, Measure]
    peer_groups: Mapping[str, PeerGroup]
    waves: Mapping[str, Period] | None


def read_targets(
    file: CatalogueFile,
    known: References,
    measures: Mapping[str, Measure],
    peer_groups: Mapping[str, PeerGroup],
    waves: Mapping[str, Period] | None,
) -> tuple[Target, ...]:
    """The targets, in the order written; two milestones for the same year would disagree, and are refused."""
    targets: list[Target] = []
    milestones: dict[tuple[str, str, str], int] = {}
    for fields in file.entries("targets", "this target"):
        kind = fields.choice("kind", _Kind)
        if fields.faulty or fields.node("kind") is None:
            fields.refuse_missing()
            continue
        fields.what = f"a {kind} target"
        measure = fields.reference("measure", known.measures, required=True) or ""
        area = fields.reference("area", known.areas, required=True) or ""
        target = _READERS[kind](fields, _Subject(measure, area, known, measures, peer_groups, waves))
        fields.done()
        targets.append(target)
        if isinstance(target, ChangeTarget) and target.year is not None and not fields.faulty:
            first = milestones.setdefault((measure, area, target.year.text), fields.entries.line)
            if first != fields.entries.line:
                fields.fault(fields.entries, f"a second milestone for the same year; the first is in line {first}")
    return tuple(targets)


def _level(fields: Fields, subject: _Subject) -> LevelTarget:
    at_least, at_most = fields.decimal("at_least"), fields.decimal("at_most")
    if fields.node("at_least") is None and fields.node("at_most") is None:
        fields.fault(fields.entries, "a level target needs 'at_least', 'at_most', or both")
    elif at_least is not None and at_most is not None and at_least > at_most:
        fields.fault(fields.place("at_most"), f"'at_most' {at_most} is below 'at_least' {at_least}")
    year = _year(fields)
    return LevelTarget(measure=subject.measure, area=subject.area, year=year, at_least=at_least, at_most=at_most)


def _change(fields: Fields, subject: _Subject) -> ChangeTarget:
    year = fields.period("year", {}, required=True, kinds=(PeriodKind.FINANCIAL_YEAR,)) or NO_PERIOD
    percent = fields.decimal("percent", required=True) or Decimal(0)
    if percent < -100:
        fields.fault(fields.place("percent"), f"'percent' is {percent}: nothing can fall by more than 100 per cent")
    return ChangeTarget(measure=subject.measure, area=subject.area, year=year, percent=percent)


def _trajectory(fields: Fields, subject: _Subject) -> TrajectoryTarget:
    return TrajectoryTarget(
        measure=subject.measure,
        area=subject.area,
        year=_year(fields),
        direction=fields.choice("direction", Direction),
        baseline=fields.period("baseline", subject.waves, required=True) or NO_PERIOD,
    )


def _rank(fields: Fields, subject: _Subject) -> RankTarget:
    peers = fields.reference("peers", subject.known.peer_groups, required=True) or ""
    at_worst = fields.whole("at_worst", 1, LOWEST_RANK, required=True) or 1
    measure, group = subject.measures.get(subject.measure), subject.peer_groups.get(peers)
    if measure is not None and measure.better is Better.NEITHER:
        fields.reading.warn(fields.entries, f"measure {measure.key!r} has no better side, so it has no rank")
    if group is not None and subject.area not in group.members:
        fields.reading.warn(fields.place("area"), f"area {subject.area!r} is not a member of {peers!r}")
    return RankTarget(measure=subject.measure, area=subject.area, year=_year(fields), peers=peers, at_worst=at_worst)


def _monitor(fields: Fields, subject: _Subject) -> MonitorTarget:
    return MonitorTarget(measure=subject.measure, area=subject.area, year=_year(fields))


def _year(fields: Fields) -> Period | None:
    return fields.period("year", {}, kinds=YEARS)


_READERS: Mapping[_Kind, Callable[[Fields, _Subject], Target]] = {
    _Kind.LEVEL: _level,
    _Kind.CHANGE: _change,
    _Kind.TRAJECTORY: _trajectory,
    _Kind.RANK: _rank,
    _Kind.MONITOR: _monitor,
}
