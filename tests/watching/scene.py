"""A force with two areas, and facts about it as of a day."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from bot.chasing.register import Register
from bot.figures.areas import Area, PeerGroup
from bot.figures.framework import Framework
from bot.figures.held import with_area_sums
from bot.figures.measures import Measure
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.watching.facts import Facts
from bot.watching.rules import Condition, Notify, Rule, Select, Severity
from tests.figures.small_world import measure

AREAS = (
    Area("force", "The Force", "force"),
    Area("coventry", "Coventry", "lpu", "force"),
    Area("dudley", "Dudley", "lpu", "force"),
    Area("shire", "Shire", "force"),
)
DAY = date(2026, 4, 20)


def facts(
    held: Mapping[SeriesKey, Iterable[Observation]],
    *measures: Measure,
    day: date = DAY,
    register: Register | None = None,
    updates: tuple[Any, ...] = (),
    **framework: Any,
) -> Facts:
    """What rules look at: figures of these series, and of the force the sums of Coventry and Dudley."""
    known = measures or (measure(),)
    groups = {"msf": PeerGroup("msf", "Most Similar Forces", ("force", "shire"))}
    whole = Framework({area.key: area for area in AREAS}, {one.key: one for one in known}, "force", groups, **framework)
    figures = with_area_sums(figures_of(held.items()).seen_on(day), whole)
    return Facts(day, whole, figures, register or Register(), updates)


def key(area: str = "coventry", name: str = "burglary", group: str = "") -> SeriesKey:
    """A series of burglary in Coventry, unless said otherwise."""
    return SeriesKey(name, area, group)


def rule(when: Condition, select: Select | None = None, rule_id: str = "the-rule") -> Rule:
    """A rule of high severity about everything, unless said otherwise."""
    return Rule(
        id=rule_id,
        title="{{ measure.name }}",
        when=when,
        severity=Severity.HIGH,
        every="0 7 * * mon-fri",
        notify=Notify("command-team"),
        select=select or Select(),
    )
