"""App Home: what one person is shown, by what they are, free of any platform."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Protocol

from bot.duties.access import Access, People, Person
from bot.duties.answer import Asked, World
from bot.duties.asker import TRUSTED_ROLES
from bot.duties.chasing import Chasing
from bot.duties.content import Button
from bot.duties.follows import FollowBook
from bot.duties.pausing import Pause, pause_values
from bot.duties.watching import Watching
from bot.duties.words import Parts
from bot.figures.chart_picture import ChartPicture
from bot.figures.measures import Marking
from bot.watching.episodes import State
from bot.watching.rules import Severity

ADMINISTRATOR, ANALYST, COMMAND_TEAM = "administrator", "analyst", "command-team"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a Home: words, the chart beside them, and what can be done with it."""

    text: str
    buttons: tuple[Button, ...] = ()
    chart: ChartPicture | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a Home: a heading, its things in their order, and a line below them."""

    heading: str
    items: tuple[Item, ...] = ()
    context: str = ""
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class HomeView:
    """What a person's Home shows, from top to bottom."""

    parts: tuple[Part, ...]
    context: str = ""


@dataclass(frozen=True, slots=True)
class StandingCount:
    """How many alerts of a severity stand in an area (None for those of deliverables) in one state."""

    severity: Severity
    area: str | None
    state: State
    number: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How many alerts stand, and some of them (ids of episodes)."""

    number: int
    episodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """How many questions were not understood; of some the words, how often and when last."""

    number: int
    often: tuple[tuple[str, int, date], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxCounts:
    """What is not on Slack yet. `failing` are those of `waiting` that were tried in vain."""

    waiting: int
    oldest: datetime | None
    held_by_quiet: int
    failing: int
    gone: int
    refusing: tuple[str, ...] = ()
    limited_until: datetime | None = None
    failed_runs: tuple[tuple[str, datetime], ...] = ()


class Numbers(Protocol):
    """What a Home counts. Nothing here reads every alert."""

    def pulse(self) -> str:
        """A text that is another one whenever something was written that a Home may show."""
        ...

    def standing(self) -> tuple[StandingCount, ...]:
        """How many alerts stand, by severity, area and state."""
        ...

    def worst(self, most: int, skipped: int = 0) -> tuple[str, ...]:
        """The episodes (ids) of the worst open alerts, the newest of a severity first."""
        ...

    def of_rules(self, rules: Collection[str], most: int, signals: Collection[str] = (), skipped: int = 0) -> Standing:
        """The standing alerts of some rules; with `signals`, those whose newest figure shows one of them."""
        ...

    def unanswered(self, most: int, skipped: int = 0) -> Unanswered:
        """How many questions were not understood, and those asked most often."""
        ...

    def outbox(self, now: datetime) -> OutboxCounts:
        """What waits to be sent, what could not be, and what holds it."""
        ...


class Recent(Protocol):
    """The last few questions of each person."""

    def of(self, person: str) -> tuple[str, ...]:
        """A person's last questions, the newest first."""
        ...

    def keep(self, person: str, question: str, at: datetime) -> None:
        """Keep a question as a person's newest."""
        ...


@dataclass(frozen=True)
class HomeWorld:
    """What a Home is made of, as everything stands at a moment; `day` is that moment's in London.

    `pause` gives the pause that holds; it is None itself where that cannot be known. `pages` are those that the person
    has turned to, by part, counted from 0; the first of every other part.
    """

    chasing: Chasing
    watching: Watching
    answers: World
    follows: FollowBook
    recent: Recent
    numbers: Numbers
    people: People
    day: date
    now: datetime
    pause: Callable[[], Pause | None] | None = None
    pages: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def access(self) -> Access:
        """Who holds which role now."""
        return Access(self.watching.catalogue.register, self.people)

    def asked(self, person: Person, question: str = "") -> Asked:
        """A question of a person's own, with their rights where nobody else reads the answer."""
        register = self.watching.catalogue.register
        known = {one for role in TRUSTED_ROLES for one in register.roles.get(role, ()) if one.startswith("S")}
        groups = tuple(sorted(one for one in known if self.people.is_in_group(person.id, one)))
        return Asked(question=question, as_of=self.day, person=person.id, groups=groups)

    @cached_property
    def example(self) -> str:
        """A measure that anybody may ask about, for sentences that say how."""
        measures = self.watching.catalogue.framework.measures.values()
        return next((one.name.lower() for one in measures if one.marking is Marking.OFFICIAL), "")

    @cached_property
    def paused(self) -> dict[str, Any] | None:
        """What templates are told of the pause that holds; None where there is none."""
        held = self.pause() if self.pause else None
        return pause_values(held) if held else None

    def words(self, name: str, /, **values: object) -> Parts:
        """The parts of a template of Home; each may say the `example`."""
        return self.watching.templates.render("home", name, {"example": self.example, **values})


def leads_of(world: HomeWorld, person: Person) -> frozenset[str]:
    """The keys of the leads that a person is."""
    leads = world.watching.catalogue.register.leads
    return frozenset(key for key, lead in leads.items() if lead.slack == person.id)


def listed(texts: Sequence[str]) -> tuple[Item, ...]:
    """Things that are words alone."""
    return tuple(Item(text) for text in texts)
