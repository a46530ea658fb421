"""Delivery as it is tried: a store, the local workspace over real HTTP, and delivery between them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from slack_sdk import WebClient
from sqlalchemy import Engine

from bot.duties.deliver import Delivered, Delivering, Waits, deliver
from bot.duties.operators import note
from bot.duties.outbox import Edit, Mail, Message, Picture
from bot.files.templates import FileTemplates
from bot.slack.app import posting_client
from bot.slack.messenger import SlackMessenger
from bot.store.outbox import DatabaseOutbox
from bot.workspace import Channel, RunningWorkspace, default_team, serve
from tests.store.mail import states

KEYS = {"command-team": "C0COMMAND", "general": "C0GENERAL", "coffee": "C0COFFEE", "operators": "C0OPERATORS"}
SHORT = Waits(
    settling=timedelta(milliseconds=20),
    slow_settling=timedelta(milliseconds=40),
    refused=timedelta(minutes=1),  # longer than a round takes on a slow machine: a test moves the clock past it
    first_backoff=timedelta(milliseconds=10),
    longest_backoff=timedelta(milliseconds=80),
)


# What depends on Slack alone is tried on one database; that both keep the same is tested in tests/store.
on_one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def real_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - Slack's clock, and the one that delivery goes by


@pytest.fixture(scope="module")
def slack() -> Iterator[RunningWorkspace]:
    team = default_team()
    operators = Channel("C0OPERATORS", "operators", (team.bot.id, "U0ANALYST"))
    with serve(replace(team, channels=(*team.channels, operators)), clock=real_now, rate_scale=None) as running:
        yield running


@dataclass
class Post:
    """A store and a workspace, and delivery between them."""

    engine: Engine
    slack: RunningWorkspace
    slept: list[float] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    ahead: timedelta = timedelta(0)

    @property
    def outbox(self) -> DatabaseOutbox:
        return DatabaseOutbox(self.engine, self.now)

    def now(self) -> datetime:
        return real_now() + self.ahead

    def a_minute_later(self) -> None:
        """Let as much time pass as a message waits that Slack has refused."""
        self.ahead += SHORT.refused

    def queue(self, *messages: Message, edits: tuple[Edit, ...] = (), pictures: tuple[Picture, ...] = ()) -> None:
        self.known |= {one.id for one in messages}
        self.outbox.add(Mail(messages, edits, pictures))

    def deliver(self, url: str | None = None, **given: Any) -> Delivered:
        client: WebClient = posting_client(self.slack.bot_token, url or self.slack.api_url)
        messenger = SlackMessenger(client, KEYS, lambda one: self.outbox.picture(one)[0].words, sleep=lambda _: None)
        world = Delivering(
            outbox=self.outbox,
            messenger=messenger,
            now=self.now,
            note=lambda head, words: note(FileTemplates(), self.now(), head, words),
            **{
                "wait": self._wait,
                "waits": SHORT,
                "patience": timedelta(milliseconds=200),
                "patience_when_limited": timedelta(seconds=5),
                **given,
            },
        )
        return deliver(world)

    def _wait(self, seconds: float) -> None:
        self.slept.append(seconds)
        time.sleep(seconds)

    def let_pass(self, seconds: float) -> None:
        """Wait without sleeping: the test's own clock goes on."""
        self.slept.append(seconds)
        self.ahead += timedelta(seconds=seconds)

    def on_slack(self) -> list[dict[str, Any]]:
        """The messages of this test on Slack, oldest first."""
        found = [
            {
                **message,
                "channel": channel["id"],
                "id": (message.get("metadata") or {}).get("event_payload", {}).get("id"),
            }
            for channel in self.slack.control.state("channels")["channels"]
            for message in channel["messages"]
        ]
        stored = set(states(self.engine))
        return sorted((one for one in found if one["id"] in stored), key=lambda one: str(one["ts"]))

    def check(self, *, posted: int) -> None:
        """Everything queued is on Slack once, in the words it has now, and the store knows where."""
        there = Counter(one["id"] for one in self.on_slack())
        assert set(there.values()) <= {1}, "doubled"
        assert self.known <= set(there), "lost"
        assert len(there) == posted
        stored = states(self.engine)
        for one in self.on_slack():
            row = stored[one["id"]]
            assert (row.state, row.ts, row.posted_version) == ("posted", one["ts"], row.version)
            assert one["text"] == row.content["text"]


@pytest.fixture
def post(engine: Engine, slack: RunningWorkspace) -> Iterator[Post]:
    yield Post(engine, slack)
    slack.control.order("clear_faults")
    slack.control.order("join", user="U0REEVE", channel="C0GENERAL", present=True)
    with slack.workspace.lock:
        for channel in slack.workspace.directory.conversations:
            for one in list(slack.workspace.messages.all(channel)):
                slack.workspace.messages.remove(one)
    for channel in KEYS.values():
        shut = {"is_archived": False, "is_ext_shared": False, "is_pending_ext_shared": False}
        slack.control.order("channel", channel=channel, **shut)
