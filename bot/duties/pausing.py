"""Pausing everything: nothing is posted, said once in every channel; alerts still move, and their mail is queued."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.chasing.working_days import LONDON, day_of
from bot.duties.alert_book import Change
from bot.duties.catalogue import Catalogue
from bot.duties.content import Content
from bot.duties.outbox import Mail, Message
from bot.duties.words import Templates
from bot.figures.periods import weekday_in_words
from bot.watching.rules import Severity

NOTICE = "pause-"
"""With it begins the id of each message that says that Reeve is paused; only those are posted meanwhile."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause that holds: by whom (as people read it), why, until when; `ended_at` and `ended_by` once it is ended.

    It goes on holding until what was queued meanwhile has been gathered into one message a channel.
    """

    id: int
    since: datetime
    by: str
    why: str
    until: datetime | None = None
    ended_at: datetime | None = None
    ended_by: str = ""

    def is_over(self, now: datetime) -> bool:
        """Whether somebody has ended it, or its time has come."""
        return self.ended_at is not None or (self.until is not None and self.until <= now)


@dataclass(frozen=True, slots=True)
class Held:
    """A message that waits for the end of a pause, and was certainly not sent. `has_buttons` where it can be acted on.

    `thread_of` is the message in whose thread it is to stand, `stands` whether that one is on Slack.
    """

    id: str
    channel: str
    thread_of: str | None
    stands: bool
    has_buttons: bool
    text: str


@dataclass(frozen=True, slots=True)
class CatchUp:
    """What the end of a pause does: messages that are not sent any more, alerts that are told of anew, and the mail.

    `unsaid` are notices of the pause that were not sent: nobody read that it began, and nobody needs to.
    """

    dropped: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    mail: Mail = field(default_factory=Mail)


@dataclass(frozen=True, slots=True)
class Sent:
    """What a person sent: its id, settled in the transaction of what is done, and what they are told there of it."""

    id: str
    tell: Callable[[Pause], Message]


class PauseBook(Protocol):
    """Where pauses are kept. Each call is a transaction of its own."""

    def current(self) -> Pause | None:
        """The pause that holds, whether it is over and not caught up, or None."""
        ...

    def begin(
        self, since: datetime, by: str, why: str, until: datetime | None, sent: Sent | None = None
    ) -> Pause | None:
        """Begin a pause, with its notices (see `announce`); None where one holds already.

        Raises AlreadyDone where what a person sent was done before.
        """
        ...

    def end(self, pause: Pause, by: str, at: datetime, sent: Sent | None = None) -> bool:
        """End a pause; False where it is over already. Raises AlreadyDone where what a person sent was done before."""
        ...

    def held(self) -> Sequence[Held]:
        """Everything that waits to be posted, in its order, but for the notices of a pause."""
        ...

    def notices(self, pause: int) -> Mapping[str, bool]:
        """The notices of a pause by their ids, and whether each may be on Slack; one that may not still waits."""
        ...

    def catch_up(self, pause: int, at: datetime, done: CatchUp) -> bool:
        """Write the end of a pause; False where another process did.

        Raises StaleBook where an alert has moved on, or a notice was sent after all.
        """
        ...


def announcements(pause: Pause, catalogue: Catalogue, templates: Templates) -> Mail:
    """That everything is paused, once in every channel of the catalogue."""
    words = templates.render("pause", "paused", pause_values(pause))
    content = Content(text=words["text"], header=words["header"], paragraphs=(words["why"],), context=words["context"])
    return Mail(
        tuple(
            Message(
                id=notice_id(pause.id, channel),
                channel=channel,
                content=content,
                severity=Severity.HIGH,
                created_at=pause.since,
            )
            for channel in catalogue.channels
        )
    )


def notice_id(pause: int, channel: str) -> str:
    """The id of the message that tells a channel of a pause."""
    return f"{NOTICE}{pause}-{channel}"


def pause_values(pause: Pause) -> dict[str, Any]:
    """What templates are told of a pause."""
    return {
        "by": pause.by,
        "why": pause.why,
        "since": moment_in_words(pause.since),
        "until": moment_in_words(pause.until) if pause.until else None,
        "ended_by": pause.ended_by or None,
    }


def paused_words(pause: Pause | None, templates: Templates) -> str:
    """One line for whoever asks something meanwhile; empty where nothing is paused."""
    return templates.render("pause", "paused", pause_values(pause))["line"] if pause else ""


def moment_in_words(moment: datetime) -> str:
    """A moment by the clocks in London: `Monday 20 April 2026, 09:00`."""
    return f"{weekday_in_words(day_of(moment))}, {moment.astimezone(LONDON):%H:%M}"
