"""The whole state of a workspace behind one lock: what a file would have to keep, should it be kept one day."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from threading import RLock
from typing import Protocol

from bot.workspace import timestamps
from bot.workspace.changes import Changes
from bot.workspace.directory import Conversation, Directory
from bot.workspace.errors import SlackError
from bot.workspace.interactions import Interactions, Views
from bot.workspace.messages import Message, MessageLog
from bot.workspace.rates import Rates
from bot.workspace.scopes import may_hear
from bot.workspace.team import Team
from bot.workspace.uploads import Uploads

Json = dict[str, object]


class EventSink(Protocol):
    """Takes events for the app, and sees to it that they arrive."""

    def event(self, event: Json) -> None:
        """Send one event."""


class Workspace:
    """People, conversations, messages, files and views. Hold `lock` while reading or changing any of them.

    `clock` gives the time that messages carry; `monotonic` measures waits, and is not moved with the clock.
    """

    def __init__(
        self,
        team: Team,
        clock: Callable[[], datetime],
        base_url: str,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        rate_scale: float | None = 1.0,
        pace: float = 1.0,
        processing_seconds: float = 0.0,
    ) -> None:
        self.lock = RLock()
        self.team = team
        self.clock = clock
        self.base_url = base_url
        self.monotonic = monotonic
        self.processing_seconds = processing_seconds
        self.directory = Directory(team, timestamps.whole_seconds(clock()))
        self.messages = MessageLog(team)
        self.ephemerals: list[Message] = []
        self.uploads = Uploads(base_url, team.id)
        self.interactions = Interactions(monotonic, base_url, pace)
        self.views = Views()
        self.rates = Rates(monotonic, rate_scale)
        self.scopes: frozenset[str] | None = None if team.scopes is None else frozenset(team.scopes)
        self.revoked: set[str] = set()
        self.read_until: dict[tuple[str, str], str] = {}
        self.prompts: dict[str, Json] = {}
        self.troubles: list[Json] = []
        self.changes = Changes()
        self.events: EventSink | None = None

    def now_seconds(self) -> int:
        """The workspace's time in seconds since 1970."""
        return timestamps.whole_seconds(self.clock())

    def post(self, message: Message) -> Message:
        """Keep a new message and tell the app and the pages of it."""
        self.messages.add(message)
        parent = self.messages.get(message.channel, message.thread_ts) if message.thread_ts else None
        if parent is not None and message.is_reply:
            parent.thread_ts = parent.ts
        self.changed()
        return message

    def changed(self) -> None:
        """Tell open pages that there is something new to see."""
        self.changes.happened()

    def tell_app(self, event: Json) -> None:
        """Send the app an event, where somebody carries events and the app has the scope to hear of it."""
        if self.events is not None and may_hear(event, self.directory, self.scopes):
            self.events.event(event)

    def trouble(self, user: str, channel: str, words: str) -> None:
        """Show one person that something they did had no effect."""
        message = Message(channel, self.messages.new_ts(self.clock()), self.team.bot.id, words, seen_by=user)
        message.subtype = "workspace_trouble"
        self.ephemerals.append(message)
        self.changed()

    def conversation_for_bot(self, named: str) -> Conversation:
        """A conversation that the bot may know of: public, or one that it is in.

        Raises SlackError `channel_not_found`, also for a private channel without the bot, as Slack does.
        """
        found = self.directory.conversation(named)
        if found is None or (found.is_private and self.team.bot.id not in found.members):
            raise SlackError("channel_not_found")
        return found

    def slack_file_ready(self, named: object) -> bool:
        """Whether a `slack_file` object names a picture that can be shown."""
        return isinstance(named, dict) and self.uploads.may_stand_in_a_block(named, self.monotonic())
