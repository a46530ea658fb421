"""Where a question was asked, and so where its answer goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Body = Mapping[str, Any]
_DIRECT = "directmessage"


@dataclass(frozen=True, slots=True)
class Place:
    """A place to answer in. `private` where only the asker sees it: `address` is Slack's to answer them for a while.

    `thread_ts` is None in no thread; `new` says that the question begins a thread in a direct message.
    """

    channel: str
    user: str
    thread_ts: str | None = None
    direct: bool = False
    private: bool = False
    new: bool = False
    address: str = field(default="", repr=False)

    @property
    def shown_in(self) -> str | None:
        """The channel whose marking decides what may be shown; None where the person decides."""
        return None if self.direct else self.channel

    @property
    def thread(self) -> str | None:
        """The thread in which a question follows up the last one; None where there is none."""
        return None if self.private or self.thread_ts is None else f"{self.channel}:{self.thread_ts}"

    @property
    def alone(self) -> str | None:
        """The conversation between Reeve and one person, outside all threads; None where others listen."""
        return f"{self.channel}:{self.user}" if self.private or (self.direct and self.new) else None


def of_event(event: Body) -> Place:
    """Where a mention or a direct message was said."""
    thread = str(event.get("thread_ts") or event["ts"])
    direct = event.get("channel_type") == "im"
    return Place(str(event["channel"]), str(event["user"]), thread, direct, new=not event.get("thread_ts"))


def of_command(body: Body) -> Place:
    """Where a command was typed. Its answer is for the asker alone."""
    return Place(
        channel=str(body["channel_id"]),
        user=str(body["user_id"]),
        direct=body.get("channel_name") == _DIRECT,
        private=True,
        address=str(body.get("response_url") or ""),
    )


def of_press(body: Body) -> Place:
    """Where a button was pressed: in the thread of its message, or under what only the person sees."""
    container, channel = body["container"], body["channel"]
    private = bool(container.get("is_ephemeral"))
    thread = container.get("thread_ts") or container["message_ts"]
    return Place(
        channel=str(channel["id"]),
        user=str(body["user"]["id"]),
        thread_ts=None if private else str(thread),
        direct=channel.get("name") == _DIRECT,
        private=private,
        address=str(body.get("response_url") or "") if private else "",
    )
