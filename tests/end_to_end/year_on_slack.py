"""The year of chasing on a local workspace: the app of `reeve bot`, the rounds of `reeve worker`, people who press."""

from __future__ import annotations

import json
import random
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Engine, and_, or_, select

from bot import main
from bot.chasing.requests import Request
from bot.chasing.working_days import at
from bot.duties.access import Person
from bot.duties.chase_buttons import Verb
from bot.duties.request_book import Listing
from bot.duties.update_wishes import Asked
from bot.main.serving import listening
from bot.settings import Settings
from bot.slack import update_modals as modal
from bot.slack.blocks import TEXT
from bot.slack.cutting import shorten
from bot.store.tables.inbound import StoredInbound
from bot.store.tables.outbox import StoredMessage
from bot.store.tables.requests import StoredRequestEvent
from bot.workspace import RunningWorkspace, serve
from bot.workspace.home_team import team_of
from tests.end_to_end.kills import victims
from tests.end_to_end.slack_force import eventually
from tests.end_to_end.worker_rounds import StandingClock, Worker
from tests.scenarios.leads_habits import HABITS
from tests.scenarios.year_of_chasing import FIRST, HOME, LAST, MORNING, Year

Json = dict[str, Any]
KILLED = -9
A_MOMENT = 0.003
FAULTS = ("lost_reply", "dropped", "server_error")
METHODS = ("chat.postMessage", "chat.postMessage", "chat.update", "conversations.history", "*")


class Rounds(Protocol):
    """Whoever does the worker's rounds."""

    def work(self, now: datetime) -> None:
        """Do what is due at a moment, and send what is queued."""
        ...

    def deliver(self, now: datetime) -> None:
        """Send what is queued."""
        ...


class Undisturbed:
    """One worker in this process, all year."""

    def __init__(self, settings: Settings, engine: Engine, its_clock: StandingClock) -> None:
        self._worker = Worker(settings, engine, its_clock)
        self._worker.start()

    def work(self, now: datetime) -> None:
        """Do what is due at a moment, and send what is queued."""
        self._worker.tick()
        self._worker.deliver()

    def deliver(self, now: datetime) -> None:
        """Send what is queued."""
        self._worker.deliver()


@dataclass
class KilledWorker:
    """A worker that is killed now and then, and started again, until a round is done; Slack fails now and then."""

    settings: Settings
    workspace: RunningWorkspace
    process: subprocess.Popen[str]
    chance: random.Random
    kills: int = 0
    faults: int = 0

    def work(self, now: datetime) -> None:
        """Do what is due at a moment, and send what is queued."""
        self._until_done({"now": now.isoformat()})

    def deliver(self, now: datetime) -> None:
        """Send what is queued."""
        self._until_done({"now": now.isoformat(), "only_deliver": True})

    def _until_done(self, order: Json) -> None:
        """Again and again until nobody kills it; three times in four nothing is in the way."""
        while True:
            fate: Json = {}
            match self.chance.randrange(4):
                case 0:
                    fate = {"die_at": self.chance.randrange(1, 60)}
                case 1:
                    fate = {"kill_after": self.chance.uniform(0, 0.5)}
            if fate and self.chance.random() < 0.5:
                self.faults += 1
                self.workspace.control.fault(
                    self.chance.choice(FAULTS), method=self.chance.choice(METHODS), skip=self.chance.randrange(3)
                )
            ended = self._ran({**order, **fate})
            if fate:
                self.workspace.control.order("clear_faults")
            if ended == 0:
                return
            assert ended == KILLED, ended
            self.kills += 1

    def _ran(self, order: Json) -> int:
        """How a process ended that did an order."""
        given = {
            "duty": "work",
            "home": str(self.settings.home),
            "database": self.settings.database,
            "token": self.settings.bot_token,
            "api_url": self.settings.slack_api_url,
            **order,
        }
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps([given]) + "\n")
        self.process.stdin.flush()
        return int(json.loads(self.process.stdout.readline())[0])


@dataclass(kw_only=True)
class YearOnSlack(Year):
    """The year, with its people on a workspace. `pressed` counts what they did."""

    workspace: RunningWorkspace
    clock: StandingClock
    pressed: Counter[str] = field(default_factory=Counter)
    rounds: Rounds = field(init=False)

    def connected(self) -> Settings:
        """The settings of processes that speak to the workspace."""
        here = self.workspace
        return replace(self._settings, bot_token=here.bot_token, app_token=here.app_token, slack_api_url=here.api_url)

    def work(self, now: datetime) -> None:
        self.clock.moment = now
        self.rounds.work(now)

    def _people_act(self, requests: Sequence[Request], now: datetime) -> None:
        self.clock.moment = now
        self._deliver(now)  # what was kept back until working hours
        super()._people_act(requests, now)
        self._deliver(now)

    def _deliver(self, now: datetime) -> None:
        is_behind = and_(StoredMessage.state == "posted", StoredMessage.posted_version < StoredMessage.version)
        is_new = StoredMessage.state.in_(["queued", "unsure", "sending"])
        waiting = self.rows(select(StoredMessage.not_before).where(or_(is_new, is_behind)).distinct())
        if any(until is None or until <= now for (until,) in waiting):
            self.rounds.deliver(now)

    def hand_in(
        self, person: Person, verb: Verb, filled: Asked, listing: Listing, ids: Sequence[str], now: datetime
    ) -> None:
        self.pressed[verb.value] += 1
        user, place, message = person.id, self.place(listing.channel), self.at(person.id, listing)
        (block,) = [one["block_id"] for one in message["blocks"] if one["type"] == "actions"]
        assert self.workspace.control.press(user, {"channel": place, "ts": message["ts"]}, block, verb.value)
        if self._is_settled(ids, now):
            return
        view = eventually(
            lambda: self.workspace.control.view(user)["modals"] or self._is_settled(ids, now), every=A_MOMENT
        )
        if view is not True:
            values = self.filled_in(view[-1], filled, ids)
            assert self.workspace.control.submit(user, view[-1]["id"], values), self.workspace.control.view(user)[
                "modals"
            ]
        eventually(lambda: self._is_settled(ids, now), every=A_MOMENT)

    def hand_in_reply(self, person: Person, request: Request, listing: Listing, words: str, now: datetime) -> None:
        self.pressed["replied"] += 1
        ts = self.at(person.id, listing)["ts"]
        self.workspace.control.post(person.id, self.place(listing.channel), words, ts)
        eventually(lambda: self._is_settled([request.id], now), every=A_MOMENT)

    def filled_in(self, view: Json, filled: Asked, ids: Sequence[str]) -> Json:
        """What a person fills into the fields that a modal has."""
        several: Json = {modal.WHICH: ids[0], modal.ALSO: list(ids[1:])}
        has = {block["block_id"] for block in view["blocks"]}
        if modal.ALSO not in has:
            several = {modal.WHICH: list(ids)}
        every: Json = {
            **several,
            modal.STATUS: filled.words.status and filled.words.status.value,
            modal.TEXT: filled.words.text,
            modal.ENDING: filled.ending and filled.ending.value,
            modal.OTHER: filled.other,
            modal.TO: filled.to,
            modal.UNTIL: filled.until,
        }
        return {name: value for name, value in every.items() if name in has}

    def place(self, channel: str) -> str:
        """The id on Slack of a channel of the book."""
        if channel.startswith("@"):
            return self.workspace.control.direct_message(channel[1:], "U0REEVE")
        return str(self._catalogue.channels[channel].slack)

    def at(self, user: str, listing: Listing) -> Json:
        """A message as it stands on Slack."""
        (row,) = self.rows(select(StoredMessage.ts).where(StoredMessage.id == listing.message))
        shown = self.workspace.control.view(user, self.place(listing.channel))["messages"]
        return dict(next(one for one in shown if one["ts"] == row[0]))

    def _is_settled(self, ids: Sequence[str], now: datetime) -> bool:
        """Whether something was done by a person at a moment to each of some requests, and nothing is in hand."""
        if self.rows(select(StoredInbound.id).where(StoredInbound.done_at.is_(None))):
            return False
        done = select(StoredRequestEvent.request_id).where(
            StoredRequestEvent.request_id.in_(ids), StoredRequestEvent.at == now, StoredRequestEvent.by != ""
        )
        return {one for (one,) in self.rows(done)} == {*ids}


@contextmanager
def year_on_slack(
    folder: Path,
    *,
    first: date = FIRST,
    last: date = LAST,
    seed: int | None = None,
    database: str | None = None,
) -> Iterator[YearOnSlack]:
    """The year lived on a workspace, which goes when the block ends. `seed` decides when the worker is killed."""
    its_clock = StandingClock(at(first, MORNING))
    catalogue = main.read_catalogue(HOME)
    with serve(team_of(catalogue), clock=its_clock.now, rate_scale=None, pace=10) as workspace:
        year = YearOnSlack(
            folder, HABITS, first=first, last=last, database=database, workspace=workspace, clock=its_clock
        )
        app = listening(year.connected(), catalogue, its_clock, lambda: None)
        try:
            eventually(workspace.control.connected)
            if seed is None:
                year.rounds = Undisturbed(year.connected(), year.engine, its_clock)
                year.live()
            else:
                with victims("tests.end_to_end.worker_rounds", str(folder)) as process:
                    year.rounds = KilledWorker(year.connected(), workspace, process, random.Random(seed))  # noqa: S311
                    year.live()
            yield year
        finally:
            app.stop()


def differences(year: YearOnSlack) -> list[str]:
    """Where the workspace does not hold each message of the store once, as it is now and where it belongs."""
    there: dict[str, list[Json]] = {}
    for channel in year.workspace.control.state("channels")["channels"]:
        for message in channel["messages"]:
            if message["user"] == "U0REEVE":
                there.setdefault(message["metadata"]["event_payload"]["id"], []).append(message)
    columns = (StoredMessage.id, StoredMessage.ts, StoredMessage.thread_of, StoredMessage.content, StoredMessage.state)
    stored = {row.id: row for row in year.rows(select(*columns))}
    found = [f"{one} is on Slack and not in the store" for one in there.keys() - stored.keys()]
    for key, row in stored.items():
        shown = there.get(key, [])
        # Slack takes no more of a text than so much; what is cut ends with dots.
        text = shorten(row.content["text"], TEXT)
        root = stored[row.thread_of].ts if row.thread_of else None
        if [(one["ts"], one["text"]) for one in shown] != [(row.ts, text)]:
            found.append(f"{key} ({row.state}) is on Slack {len(shown)} times: {[one['text'] for one in shown]}")
        elif shown[0].get("thread_ts", root) not in (root, row.ts):
            found.append(f"{key} is in the wrong thread")
    return found
