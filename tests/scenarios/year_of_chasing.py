"""The register of December 2014 chased for a year: the clock moved day by day, each lead with habits of their own."""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Select, func, select

from bot import main
from bot.chasing.auditing import lost
from bot.chasing.requests import Request, State
from bot.chasing.updates import Status
from bot.chasing.working_days import at, day_of
from bot.duties.access import Person
from bot.duties.chase import chase
from bot.duties.chase_buttons import Verb, verbs_for
from bot.duties.chasing import Chasing
from bot.duties.request_book import Listing
from bot.duties.update_acts import Words, carry_out
from bot.duties.update_drafts import keep_draft
from bot.duties.update_wishes import Asked, wish_of
from bot.files.templates import FileTemplates
from bot.settings import read_settings
from bot.store.requests import DatabaseRequestBook
from bot.store.tables.outbox import StoredMessage
from bot.store.tables.requests import StoredRequest, StoredRequestEvent, StoredRequestMessage

HOME = Path(__file__).parents[1] / "data" / "register_2014"
FIRST, LAST = date(2014, 3, 17), date(2015, 3, 4)
ANALYST = Person("U0ANALYST", "Analyst")
CHECKED_IN = "performance"
CALLED = {"checker": "answered"}
NUDGES = ("asked", "reminded", "confirm", "warned", "copied")
MORNING, ELEVEN, FIVE = time(9, 30), time(11), time(17)


Habit = Callable[["Year", Request, datetime], None]
"""What somebody who was asked does about a request when they look at it, if anything."""


class Killed(Exception):  # noqa: N818 - what happened to the process
    """The process was killed."""


class EverybodyIsOurs:
    """People of the organisation, none in a group and no channel shared."""

    def person(self, person_id: str) -> Person:
        return Person(person_id, person_id)

    def is_in_group(self, person_id: str, group_id: str) -> bool:
        return False

    def is_shared(self, channel: str) -> bool:
        return False


class FatefulBook:
    """A book whose process is killed now and then, before it has written or right after."""

    def __init__(self, book: Any, fate: Callable[[], bool]) -> None:
        self._book, self._fate = book, fate

    def __getattr__(self, name: str) -> Any:
        return getattr(self._book, name)

    def write(self, *given: Any, **named: Any) -> None:
        if self._fate():
            raise Killed("before")
        self._book.write(*given, **named)
        if self._fate():
            raise Killed("after")


@dataclass
class Year:
    """One year on one database. `seed` makes the process die at moments that it decides; None lets it live."""

    folder: Path
    habits: Mapping[str, Sequence[Habit]]
    seed: int | None = None
    first: date = FIRST
    last: date = LAST
    database: str | None = None
    kills: int = 0
    _decided: dict[tuple[Person, Verb, Asked], list[str]] = field(default_factory=dict)
    _replied: set[tuple[str, datetime]] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    _engine: Engine = field(init=False)

    def __post_init__(self) -> None:
        shutil.copytree(HOME, self.folder)
        self._settings = read_settings({}, home=str(self.folder), database=self.database)
        self._engine = main.open_migrated(self._settings)
        self._catalogue = main.read_catalogue(self._settings.home)
        self._rules = main.read_rule_set(self._settings.home, self._catalogue)
        self._working = self.world_as_it_is().working
        self._templates = FileTemplates()
        self._chance = random.Random(self.seed)  # noqa: S311 - a seed makes it happen again

    def world(self) -> Chasing:
        """What is in force, as a process that has just started sees it."""
        world = self.world_as_it_is()
        book = world.book if self.seed is None else FatefulBook(world.book, self._is_killed)
        # Compiling the templates takes longer than the rest: they are kept.
        return replace(world, templates=self._templates, book=book, pictures=None)

    def world_as_it_is(self) -> Chasing:
        """As `reeve run` wires it."""
        return main.chasing(self._engine, self._settings, self._catalogue, self._rules)

    def live(self) -> None:
        """Every day: people are asked in the morning, do what they do at eleven, and papers close at five."""
        day = self.first
        while day <= self.last:
            self._tick(at(day, MORNING), calendar_is_read=day.weekday() == 0)
            if self._working.is_working_day(day):
                requests = self.requests()
                self.lost += [one.words for one in lost(requests, at(day, ELEVEN))]
                self._people_act(requests, at(day, ELEVEN))
            self._tick(at(day, FIVE))
            day += timedelta(days=1)

    def _tick(self, now: datetime, *, calendar_is_read: bool = False) -> None:
        """One round of chasing, where anything is due: a round at which nothing is changes nothing."""
        due = self.rows(select(func.min(StoredRequest.next_at)))[0][0]
        if calendar_is_read or (due and due <= now):
            self.work(now)

    def work(self, now: datetime) -> None:
        """What the worker does in one round."""
        self.survived(lambda: chase(self.world(), now))

    def survived(self, do: Callable[[], Any]) -> Any:
        """Do something, again and again until nobody kills the process."""
        while True:
            try:
                return do()
            except Killed:
                self.kills += 1

    def _is_killed(self) -> bool:
        return self._chance.random() < 0.2

    @property
    def engine(self) -> Engine:
        """The database."""
        return self._engine

    def requests(self) -> list[Request]:
        """Every request there ever was."""
        return [entry.request for entry in self.book.entries(FIRST)]

    @property
    def book(self) -> DatabaseRequestBook:
        """The book that the duty of chasing writes; nobody who only looks in it is killed."""
        return DatabaseRequestBook(self._engine)

    def rows(self, query: Select[Any]) -> Sequence[Any]:
        """Rows of the database."""
        with self._engine.connect() as connection:
            return connection.execute(query).all()

    def _people_act(self, requests: Sequence[Request], now: datetime) -> None:
        for request in requests:
            if request.state is State.ANSWERED and request.answered_at and day_of(request.answered_at) < day_of(now):
                self._check(request, now)
            elif (request.asked_at is not None and request.state.wants_words) or request.state is State.RETURNED:
                for habit in self.habits.get(request.holder or "", ()):
                    habit(self, request, now)
        self._do_what_was_decided(now)

    def _check(self, request: Request, now: datetime) -> None:
        doubtful = request.deliverable == "diversity" and request.question is None and request.due.month == 10
        if doubtful and not self.was(request, "returned"):
            self.do(ANALYST, Verb.RETURN, request, now, words="How many officers is that?")
        else:
            self.do(ANALYST, Verb.ACCEPT, request, now)

    def do(self, person: Person, verb: Verb, request: Request, now: datetime, words: str = "", **asked: Any) -> None:
        """Press a button and fill in what is asked, as a person; the same for several at once is one answer."""
        filled = Asked(Words(words, Status.GREEN if verb is Verb.GIVE else None), **asked)
        self._decided.setdefault((person, verb, filled), []).append(request.id)

    def _do_what_was_decided(self, now: datetime) -> None:
        for (person, verb, filled), ids in self._decided.items():
            for listing, own in self._messages_for(person, verb, ids):
                self.hand_in(person, verb, filled, listing, own, now)
        self._decided.clear()

    def _messages_for(self, person: Person, verb: Verb, ids: Sequence[str]) -> Iterator[tuple[Listing, list[str]]]:
        """The newest messages to a person that have a button for some requests, and for which each has it."""
        book = self.book
        now = {entry.request.id: entry.request for entry in book.some(ids)}
        place = f"@{person.id}" if person != ANALYST else CHECKED_IN
        left = list(ids)
        for listing in reversed(book.listings(ids)):
            told = dict(listing.items)
            own = [one for one in left if one in told and verb in verbs_for(told[one], now[one])]
            if listing.channel == place and own:
                left = [one for one in left if one not in own]
                yield listing, own
        assert left == [], f"{person.name} finds no button {verb} for {left}"

    def hand_in(
        self, person: Person, verb: Verb, filled: Asked, listing: Listing, ids: Sequence[str], now: datetime
    ) -> None:
        """Press a button of a message as a person, and fill in what is asked for some of its requests."""

        def done() -> None:
            world = self.world()
            # What was written before the process was killed is not done again: Slack's id of it settles that.
            left = [one for one in ids if not self._is_done(world, one, now)]
            carry_out(world, EverybodyIsOurs(), wish_of(world, person, verb, filled, now), left, now)

        self.survived(done)

    def _is_done(self, world: Chasing, request: str, now: datetime) -> bool:
        return any(one.at == now and one.by for one in world.book.story(request)) if self.seed else False

    def reply(self, person: Person, request: Request, now: datetime, words: str) -> None:
        """Write in the thread of the newest message about a request; once for all that it is about."""
        listings = [one for one in self.book.listings([request.id]) if one.channel == f"@{person.id}"]
        if (listings[-1].message, now) not in self._replied:
            self._replied.add((listings[-1].message, now))
            self.hand_in_reply(person, request, listings[-1], words, now)

    def hand_in_reply(self, person: Person, request: Request, listing: Listing, words: str, now: datetime) -> None:
        """Keep a reply in the thread of a message as a draft."""

        def replied() -> None:
            world = self.world()
            draft = world.book.some([request.id])[0].request.draft
            if draft is None or draft.at != now:
                world.book.write = _unsettled(world.book.write)  # type: ignore[method-assign]
                keep_draft(world, EverybodyIsOurs(), person, words, listing, now, settles=f"{request.id}{now}")

        self.survived(replied)

    def was(self, request: Request, event: str) -> bool:
        """Whether something ever happened to a request."""
        return any(one.event == event for one in self.book.story(request.id))

    def holder(self, request: Request) -> Person:
        """The person who has a request."""
        lead = self._catalogue.register.leads[request.holder or ""]
        return Person(lead.slack or "", lead.title)


def _unsettled(write: Callable[..., None]) -> Callable[..., None]:
    """Write without an event of Slack's to settle: nobody sent one here."""

    def without(*given: Any, **named: Any) -> None:
        write(*given, **{**named, "settles": None})

    return without


def messages(year: Year) -> list[tuple[str, ...]]:
    """Every message as it stands, in a fixed order: when it was decided, to whom, and what it says."""
    columns = (StoredMessage.created_at, StoredMessage.channel, StoredMessage.thread_of, StoredMessage.content)
    return sorted(
        (str(at), channel, thread or "", json.dumps(said)) for at, channel, thread, said in year.rows(select(*columns))
    )


def told(year: Year) -> list[tuple[str, str, str, str]]:
    """Everything that was told of a request: when, what, of which, and in which state it stood before."""
    event = StoredRequestEvent
    rows = year.rows(select(event.request_id, event.at, event.told, event.state_before).order_by(event.id))
    return [(request, str(at), one, str(before)) for request, at, every, before in rows for one in every]


def kinds(year: Year) -> set[str]:
    """Every kind of thing that was told of a request, and every way in which one ended."""
    return {one for _, _, one, _ in told(year)} | {one.ending.value for one in year.requests() if one.ending}


def counts_by_board(year: Year) -> Iterator[str]:
    """A line a board: what was done about its updates, and how they ended."""
    happened: dict[str, Counter[str]] = {}
    for request, _, one, _ in told(year):
        happened.setdefault(request, Counter())[one] += 1
    requests = year.requests()
    for meeting in sorted({request.meeting for request in requests}):
        if meeting > LAST:
            break
        own = [request for request in requests if request.meeting == meeting]
        total: Counter[str] = sum((happened.get(request.id, Counter()) for request in own), Counter())
        ends = Counter(request.ending.value if request.ending else request.state.value for request in own)
        said = (
            "asked",
            "reminded",
            "confirm",
            "snooze_ended",
            "warned",
            "escalated",
            "to_operators",
            "offered",
            "offer_taken",
            "offer_back",
            "checker",
            "returned",
        )
        yield (
            f"{meeting}: owed {len(own)}; "
            + ", ".join(f"{CALLED.get(name, name)} {total[name]}" for name in said if total[name])
            + "; "
            + ", ".join(f"{name} {number}" for name, number in sorted(ends.items()))
        )


def broken(year: Year) -> Iterator[str]:
    """What was promised of every request and was not kept: none lost, none asked for twice, none after its answer."""
    yield from (f"lost: {one}" for one in year.lost)
    left = [one for one in year.requests() if one.meeting <= year.last and one.state.is_open]
    yield from (f"still {one.state.value}: {one.deliverable}, {one.meeting}" for one in left)
    columns = (StoredMessage.id, StoredMessage.channel, StoredMessage.created_at)
    listed = select(*columns, StoredRequestMessage.request_id, StoredRequestMessage.told).join(StoredRequestMessage)
    rows = year.rows(listed)
    asked = Counter((row.channel, row.request_id) for row in rows if row.told == "asked")
    yield from (f"asked {number} times: {channel}" for (channel, _), number in asked.items() if number > 1)
    late = [one for one in told(year) if one[2] in NUDGES and one[3] in ("answered", "accepted", "closed")]
    yield from (f"{what} at {when} though {before}" for _, when, what, before in late)
    direct = [row for row in rows if row.channel.startswith("@")]
    nudged = {(row.channel, day_of(row.created_at), row.id) for row in direct if row.told in NUDGES}
    a_day = Counter((channel, day) for channel, day, _ in nudged)
    yield from (f"{number} nudges on {day}: {channel}" for (channel, day), number in a_day.items() if number > 1)
