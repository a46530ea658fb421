"""A force with people in it, for tests of what people may do with alerts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.chasing.register import Lead, Register
from bot.duties.access import Person
from bot.duties.act import Outcome, Wish, act
from bot.duties.alert_buttons import Verb
from bot.duties.catalogue import Catalogue
from tests.duties.alert_world import World

NOW = datetime(2026, 4, 20, 11, 0, tzinfo=UTC)
OWNER, DEPUTY, ANALYST = (
    Person("U0ACC", "Alex Hughes"),
    Person("U0DEPUTY", "Dev Shah"),
    Person("U0ANALYST", "Sam Okafor"),
)
VIEWER, GUEST = Person("U0VIEWER", "Vic Viewer"), Person("U0GUEST", "Pat Lee", "a guest")
REGISTER = Register(
    leads={
        "acc-crime": Lead("acc-crime", "ACC Crime", "U0ACC", deputy="supt-crime", escalates_to="dcc"),
        "supt-crime": Lead("supt-crime", "Superintendent Crime", "U0DEPUTY"),
        "dcc": Lead("dcc", "Deputy Chief Constable", "U0DCC"),
    },
    roles={"analyst": ("U0ANALYST",), "command-team": ("U0CHIEF", "S0CHIEFS"), "viewer": ("U0VIEWER",)},
)


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """People who are known without asking Slack; implements `bot.duties.access.People`."""

    known: Iterable[Person] = (OWNER, DEPUTY, ANALYST, VIEWER, GUEST)
    in_groups: Iterable[tuple[str, str]] = ()
    shared: Iterable[str] = ()

    def person(self, person_id: str) -> Person:
        found = {person.id: person for person in self.known}
        return found.get(person_id, Person(person_id, person_id, "unknown"))

    def is_in_group(self, person_id: str, group_id: str) -> bool:
        return (person_id, group_id) in self.in_groups

    def is_shared(self, channel: str) -> bool:
        return channel in self.shared


@dataclass(slots=True)
class Force(World):
    """The force of the alerts' tests, with leads, a deputy and roles."""

    people: KnownPeople = field(default_factory=KnownPeople)

    @property
    def catalogue(self) -> Catalogue:
        return replace(World.catalogue.fget(self), register=REGISTER)  # type: ignore[attr-defined]

    def raise_alerts(self, *areas: str) -> None:
        """A rule finds each of these areas over its target, in one run."""
        for area in areas:
            self.hold({"2026-02": 90, "2026-03": 130}, area)
        self.watch("2026-04-20")

    def do(self, verb: Verb, *areas: str, by: Person = ANALYST, words: str = "", settles: str | None = None) -> Outcome:
        """Act as a person on the alerts of some areas; a silence lasts until 27 April."""
        until = datetime(2026, 4, 27, 6, 0, tzinfo=UTC) if verb is Verb.SILENCE else None
        episodes = [self.entry(area).episode_id for area in areas]
        return act(self.watching, self.people, Wish(by, verb, words, until), episodes, NOW, settles=settles)
