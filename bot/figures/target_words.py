"""Targets of every kind in words, and the level that holds in a period."""

from collections.abc import Iterable

from bot.figures.framework import Framework
from bot.figures.measures import Unit
from bot.figures.number_words import figure_in_words, signed_percent_in_words
from bot.figures.periods import Period
from bot.figures.targets import (
    ChangeTarget,
    Direction,
    LevelTarget,
    RankTarget,
    Target,
    TrajectoryTarget,
)
from bot.figures.word_lists import ordinal


def target_in_words(target: Target, framework: Framework) -> str:
    """What is to be reached, without a verb: `at least 50%`, `-2% in 2014/15 against the year before`."""
    year = f" in {target.year}" if target.year is not None else ""
    match target:
        case LevelTarget():
            measure = framework.measures.get(target.measure)
            return f"{_level(target, measure.unit if measure else Unit.COUNT)}{year}"
        case ChangeTarget():
            return f"{signed_percent_in_words(target.percent)}{year} against the year before"
        case TrajectoryTarget():
            way = "lower" if target.direction is Direction.DECREASE else "higher"
            return f"a {way} figure over 12 months than in {_baseline(target.baseline)}{year}"
        case RankTarget():
            peers = framework.peer_groups.get(target.peers)
            place = "1st" if target.at_worst == 1 else f"{ordinal(target.at_worst)} or better"
            return f"{place} of {peers.name if peers else target.peers}{year}"
    return f"monitored{year}: act when it changes"


def level_target(targets: Iterable[Target], period: Period) -> LevelTarget | None:
    """The level that holds in a period: that of its year if there is one, else the one without a year."""
    levels = [target for target in targets if isinstance(target, LevelTarget)]
    for target in levels:
        if target.year is not None and target.year.start <= period.start and period.end <= target.year.end:
            return target
    return next((target for target in levels if target.year is None), None)


def _level(target: LevelTarget, unit: Unit) -> str:
    low = None if target.at_least is None else figure_in_words(target.at_least, unit)
    high = None if target.at_most is None else figure_in_words(target.at_most, unit)
    if low is not None and high is not None:
        return f"between {low} and {high}"
    return f"at least {low}" if low is not None else f"at most {high}"


def _baseline(period: Period) -> str:
    return period.in_words.removeprefix("the financial year ")
