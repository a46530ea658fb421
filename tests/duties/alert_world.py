"""A force whose figures a test can add to and revise, and everything that watching and delivering do with it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.chasing.register import Lead, Register
from bot.chasing.updates import Update
from bot.duties.alert_book import Entry
from bot.duties.catalogue import Catalogue
from bot.duties.outbox import Picture
from bot.duties.watch import Watched, watch
from bot.duties.watching import Watching
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Marking, Measure
from bot.figures.periods import Period, parse_period
from bot.figures.series import Figures, Observation, SeriesKey, figures_of
from bot.figures.targets import LevelTarget
from bot.files.templates import FileTemplates
from bot.store.alert_book import DatabaseAlertBook
from bot.store.outbox import DatabaseOutbox
from bot.store.tables.outbox import StoredMessage
from bot.watching.channels import Channel
from bot.watching.rules import Notify, Rule, Select, Severity, TargetMissed
from tests.figures.small_world import measure

SECRET = Marking.OFFICIAL_SENSITIVE
CHANNELS = (
    Channel("command-team", "C0COMMAND", SECRET),
    Channel("coventry", "C0COVENTRY", Marking.OFFICIAL, ("coventry",)),
    Channel("operators", "C0OPERATORS"),
)
AREAS = (
    Area("force", "The Force", "force"),
    Area("coventry", "Coventry", "lpu"),
    Area("dudley", "Dudley", "lpu"),
    Area("walsall", "Walsall", "lpu"),
)


class Ledger:
    """Figures with the time at which each became known; implements the source of figures."""

    def __init__(self) -> None:
        self._rows: list[tuple[datetime, SeriesKey, Period, float]] = []
        self.given: list[Update] = []

    def hold(self, at: datetime, area: str, figures: Mapping[str, float], name: str = "burglary") -> None:
        """Make some figures known; a period that is known already is revised."""
        self._rows += [(at, SeriesKey(name, area), parse_period(text), value) for text, value in figures.items()]

    def figures(
        self,
        waves: Mapping[str, Period],
        *,
        measures: Collection[str] | None = None,
        known_on: datetime | None = None,
    ) -> Figures:
        held: dict[SeriesKey, dict[Period, Observation]] = {}
        for at, key, period, value in sorted(self._rows, key=lambda row: row[0]):
            if (known_on is None or at <= known_on) and (measures is None or key.measure in measures):
                held.setdefault(key, {})[period] = Observation(period, value)
        return figures_of((key, rows.values()) for key, rows in held.items())

    def updates(self) -> Sequence[Update]:
        return self.given


class SmallPictures:
    """Pictures of one point, so that what is said can be tested without drawing; the real ones are drawn end to end."""

    def __init__(self, framework: Framework | None = None) -> None:
        self._notes = framework.annotations if framework else ()

    def under(self, framework: Framework) -> SmallPictures:
        return SmallPictures(framework)

    def draw(self, key: SeriesKey, rule: Rule, figures: Figures, day: date) -> Picture | None:
        series = figures.series(key)
        if series is None:
            return None
        text = f"{key.measure}-{key.area}-{len(series)}-{series.newest.value:g}-{rule.id}-{len(self._notes)}"
        name = hashlib.sha256(text.encode()).hexdigest()[:32]
        return Picture(name, b"\x89PNG", f"{key.measure} in {key.area}", f"{len(series)} periods")


def the_rule(rule_id: str = "target-missed", **given: Any) -> Rule:
    """A rule that finds what lies over its target, for the command team."""
    wanted = {
        "title": "{{ measure.name }} in {{ area.name }} misses its target",
        "when": TargetMissed(),
        "severity": Severity.MEDIUM,
        "every": "0 7 * * mon-fri",
        "notify": Notify("command-team", mention="owner"),
        "select": Select(),
        "repeat_after": timedelta(days=7),
    }
    return Rule(id=rule_id, **{**wanted, **given})


@dataclass(slots=True)
class World:
    """One force and its book of alerts. At most 100 a month is the target of every series."""

    engine: Engine
    measures: tuple[Measure, ...] = (measure(owner="acc-crime", source="Crimes"),)
    channels: tuple[Channel, ...] = CHANNELS
    rules: tuple[Rule, ...] = field(default_factory=lambda: (the_rule(),))
    areas: tuple[Area, ...] = AREAS
    ledger: Ledger = field(default_factory=Ledger)
    templates: FileTemplates = field(default_factory=FileTemplates)
    at_most: Decimal = Decimal(100)
    _ids: Any = field(default_factory=lambda: count(1))

    @property
    def catalogue(self) -> Catalogue:
        targets = tuple(
            LevelTarget(measure=one.key, area=area.key, at_most=self.at_most)
            for one in self.measures
            for area in self.areas
        )
        framework = Framework(
            {area.key: area for area in self.areas}, {one.key: one for one in self.measures}, "force", targets=targets
        )
        leads = {"acc-crime": Lead("acc-crime", "ACC Crime", "U0ACC")}
        return Catalogue(framework, Register(leads=leads), {channel.key: channel for channel in self.channels})

    @property
    def book(self) -> DatabaseAlertBook:
        return DatabaseAlertBook(self.engine)

    @property
    def outbox(self) -> DatabaseOutbox:
        return DatabaseOutbox(self.engine, lambda: datetime(2100, 1, 1, tzinfo=UTC))

    @property
    def watching(self) -> Watching:
        return Watching(
            catalogue=self.catalogue,
            rules=self.rules,
            source=self.ledger,
            book=self.book,
            templates=self.templates,
            pictures=SmallPictures(),
            new_id=lambda: f"m{next(self._ids):03}",
        )

    def hold(self, figures: Mapping[str, float], area: str = "coventry", on: str = "2026-01-01", **given: Any) -> None:
        """Figures of an area, known from noon of a day on."""
        self.ledger.hold(noon(on), area, figures, **given)

    def watch(self, day: str, **given: Any) -> Watched:
        """Evaluate as of a day, at its noon."""
        return watch(self.watching, date.fromisoformat(day), noon(day), **given)

    def entry(self, area: str = "coventry", rule: str = "target-missed") -> Entry:
        """The newest episode of the alert about an area."""
        entries = self.book.newest_entries().items()
        return next(entry for identity, entry in entries if (identity.rule, identity.subject.area) == (rule, area))

    def messages(self, channel: str | None = None) -> list[StoredMessage]:
        """Everything in the outbox, in its order."""
        with Session(self.engine) as session:
            rows = list(session.scalars(select(StoredMessage).order_by(StoredMessage.sequence)))
            session.expunge_all()
        return [row for row in rows if channel is None or row.channel == channel]

    def texts(self, channel: str = "command-team") -> list[str]:
        """The texts of a channel in order; a line in a thread is indented."""
        return [("  " if row.thread_of else "") + row.content["text"] for row in self.messages(channel)]

    def pictured(self, channel: str) -> list[str]:
        """The titles of the pictures in a channel."""
        ids = [row.content["picture"] for row in self.messages(channel)]
        return [self.outbox.picture(one)[0].title for one in ids if one]

    def without(self, *rules: str) -> World:
        """The same force without some rules."""
        return replace(self, rules=tuple(rule for rule in self.rules if rule.id not in rules))


def noon(day: str) -> datetime:
    """Noon of a day."""
    return datetime.combine(date.fromisoformat(day), time(12), UTC)


def words_in(content: Mapping[str, Any]) -> str:
    """Every word of a message's content, wherever it stands."""

    def all_texts(part: Any) -> Iterable[str]:
        if isinstance(part, str):
            yield part
        elif isinstance(part, Mapping):
            for value in part.values():
                yield from all_texts(value)
        elif isinstance(part, list | tuple):
            for value in part:
                yield from all_texts(value)

    return re.sub(r"\s+", " ", " ".join(all_texts(content)))
