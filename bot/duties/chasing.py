"""What chasing works with: the catalogue and terms in force, the book of requests, figures, words, people."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Protocol

from bot.chasing.register import Deliverable, Lead, Register
from bot.chasing.requests import Request
from bot.chasing.standing_in import Chosen, above, who_is_asked
from bot.chasing.terms import ChasingRules
from bot.chasing.timetable import Way
from bot.chasing.updates import Update
from bot.chasing.working_days import WorkingTime
from bot.duties.catalogue import Catalogue
from bot.duties.evaluate import FiguresSource
from bot.duties.outbox import Picture
from bot.duties.request_book import RequestBook
from bot.duties.watching import Watching
from bot.duties.words import Templates
from bot.figures.held import with_area_sums
from bot.figures.series import Figures, SeriesKey
from bot.watching.rules import Rule

OPERATORS = "operators"
DIRECT = "@"
"""A channel that begins with it is the direct message with the person whose Slack id follows."""


class Pictures(Protocol):
    """Draws the control chart of a series as it stands on a day, or None where there is nothing to draw."""

    def draw(self, key: SeriesKey, rule: Rule, figures: Figures, day: date) -> Picture | None:
        """The picture with its words."""
        ...


def nobody_is_missing(person: str) -> str:
    """For a run that cannot ask the platform who is there."""
    return ""


@dataclass(frozen=True)
class Chasing:
    """What chasing works with. `missing` says of a Slack id why that person cannot be asked now.

    `alerts` is the world of those that leads are asked about; without it they are asked about none.
    """

    catalogue: Catalogue
    rules: ChasingRules
    source: FiguresSource
    book: RequestBook
    templates: Templates
    is_bank_holiday: Callable[[date], bool]
    pictures: Pictures | None = None
    missing: Callable[[str], str] = field(default=nobody_is_missing)
    alerts: Watching | None = None

    @property
    def register(self) -> Register:
        """Who owes what to which meeting."""
        return self.catalogue.register

    @cached_property
    def working(self) -> WorkingTime:
        """When people may be disturbed."""
        return WorkingTime(self.is_bank_holiday, self.rules.since, self.rules.until)

    @cached_property
    def not_reached(self) -> Mapping[str, str]:
        """The Slack ids of people whom no message reaches, with why; looked up once a run."""
        return self.book.not_reached()

    def why_not_there(self, person: str) -> str:
        """Why somebody, by Slack id, cannot be asked now; empty where they can."""
        return self.not_reached.get(person) or self.missing(person)

    @cached_property
    def given(self) -> Sequence[Update]:
        """Every update that was ever given, in the order of their times."""
        return tuple(self.source.updates())

    @cached_property
    def given_for(self) -> Mapping[str, Sequence[Update]]:
        """The updates of each deliverable, in the order of their times."""
        found: dict[str, list[Update]] = defaultdict(list)
        for update in self.given:
            found[update.deliverable].append(update)
        return found

    def figures(self, day: date) -> Figures:
        """The figures as seen on a day, area sums included."""
        figures = self.source.figures(self.catalogue.framework.waves).seen_on(day)
        return with_area_sums(figures, self.catalogue.framework)

    def way_of(self, request: Request) -> Way:
        """How a request is chased."""
        terms = self.rules.terms_of_question if request.about.alert else self.rules.terms_for(self.deliverable(request))
        return Way(self.rules, terms, self.working)

    def deliverable(self, request: Request) -> Deliverable | None:
        """The deliverable that a request is about; None for a question about an alert, or one that is gone."""
        return self.register.deliverables.get(request.deliverable)

    def lead(self, key: str | None) -> Lead | None:
        """A lead by key."""
        return self.register.leads.get(key or "")

    def title(self, key: str | None) -> str:
        """A lead's title, for people."""
        lead = self.lead(key)
        return lead.title if lead else (key or "nobody")

    def asked_now(self, request: Request, day: date) -> Chosen:
        """Who is to be asked, if it were now."""
        return who_is_asked(request, self.register, day, self.why_not_there)

    def line_above(self, request: Request) -> tuple[str, ...]:
        """The leads above the one who answers for it, the next up first."""
        return above(self.register, request.lead)

    def direct(self, key: str | None) -> str | None:
        """The channel of the direct message with a lead; None where the catalogue has no Slack id."""
        lead = self.lead(key)
        return DIRECT + lead.slack if lead and lead.slack else None

    @property
    def checkers(self) -> tuple[str, ...]:
        """The channels where answers are checked: the one of the rules, else each analyst's direct message."""
        if self.rules.check_in:
            return (self.rules.check_in,)
        people = [one for one in self.register.roles.get("analyst", ()) if not one.startswith("S")]
        return tuple(DIRECT + one for one in people)
