"""Messages, and the log that keeps them in order for each conversation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from bot.workspace import timestamps
from bot.workspace.team import Team

Json = dict[str, object]


@dataclass(slots=True)
class Message:
    """One message. `metadata` is only shown to those who ask for it; `seen_by` makes it ephemeral to one person."""

    channel: str
    ts: str
    user: str
    text: str
    by_app: bool = False
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    files: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str | None = None
    broadcast: bool = False
    subtype: str | None = None
    edited: Json | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    seen_by: str | None = None

    @property
    def is_reply(self) -> bool:
        """Whether it stands in a thread under another message."""
        return self.thread_ts is not None and self.thread_ts != self.ts


class MessageLog:
    """Every message of every conversation, oldest first."""

    def __init__(self, team: Team) -> None:
        self.team = team
        self._by_channel: dict[str, dict[str, Message]] = {}
        self._last = 0

    def new_ts(self, now: datetime) -> str:
        """A `ts` that no message has, later than every one before."""
        self._last = timestamps.next_after(self._last, now)
        return timestamps.written(self._last)

    @property
    def last(self) -> int:
        """The newest moment that was given out, in microseconds since 1970."""
        return self._last

    def go_on_from(self, moment: int) -> None:
        """Give out no moment that was given out before."""
        self._last = max(self._last, moment)

    def add(self, message: Message) -> None:
        """Keep a message, whose `ts` is the newest."""
        self._by_channel.setdefault(message.channel, {})[message.ts] = message

    def get(self, channel: str, ts: str) -> Message | None:
        """A message by its name."""
        return self._by_channel.get(channel, {}).get(ts)

    def remove(self, message: Message) -> None:
        """Forget a message."""
        del self._by_channel[message.channel][message.ts]

    def all(self, channel: str) -> Iterator[Message]:
        """Every message of a conversation, replies among them, oldest first."""
        return iter(self._by_channel.get(channel, {}).values())

    def top_level(self, channel: str) -> Iterator[Message]:
        """What the channel itself shows: no replies, but for those also sent to the channel."""
        return (message for message in self.all(channel) if not message.is_reply or message.broadcast)

    def replies(self, channel: str, thread_ts: str) -> list[Message]:
        """The replies under a message, oldest first."""
        return [message for message in self.all(channel) if message.is_reply and message.thread_ts == thread_ts]

    def as_slack(self, message: Message, *, metadata: bool = False) -> Json:
        """The message object as Slack's API gives it."""
        shown: Json = {"type": "message", "user": message.user, "ts": message.ts, "text": message.text}
        shown["team"] = self.team.id
        if message.subtype or message.broadcast:
            shown["subtype"] = message.subtype or "thread_broadcast"
        if message.by_app:
            shown["bot_id"] = self.team.bot_id
            shown["app_id"] = self.team.app_id
            shown["bot_profile"] = self.bot_profile()
        for name in ("blocks", "attachments", "files", "edited"):
            if getattr(message, name):
                shown[name] = getattr(message, name)
        if message.reactions:
            shown["reactions"] = [
                {"name": name, "users": users, "count": len(users)} for name, users in message.reactions.items()
            ]
        if metadata and message.metadata:
            shown["metadata"] = message.metadata
        return shown | self._thread(message)

    def bot_profile(self) -> Json:
        """Who the app is, as messages carry it."""
        team = self.team
        return {
            "id": team.bot_id,
            "app_id": team.app_id,
            "user_id": team.bot.id,
            "name": team.bot.real_name,
            "deleted": False,
            "updated": 0,
            "team_id": team.id,
        }

    def _thread(self, message: Message) -> Json:
        if message.is_reply:
            parent = self.get(message.channel, message.thread_ts or "")
            return {"thread_ts": message.thread_ts, **({"parent_user_id": parent.user} if parent else {})}
        replies = self.replies(message.channel, message.ts) if message.thread_ts else []
        if not replies:
            return {}
        users = list(dict.fromkeys(reply.user for reply in replies))
        return {
            "thread_ts": message.ts,
            "reply_count": len(replies),
            "reply_users_count": len(users),
            "latest_reply": replies[-1].ts,
            "reply_users": users[:5],
            "is_locked": False,
            "subscribed": False,
        }
