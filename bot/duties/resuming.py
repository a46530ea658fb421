"""The end of a pause: what was held is gathered into one message a channel, and what no longer holds is not said."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.chasing.working_days import day_of
from bot.duties.alert_book import Change, Entry, Identity
from bot.duties.alert_messages import AlertMessages
from bot.duties.content import Content
from bot.duties.evaluate import facts_of
from bot.duties.outbox import Mail, Message
from bot.duties.pausing import CatchUp, Held, Pause, PauseBook, Sent, notice_id, pause_values
from bot.duties.rewriting import may_be_told_in
from bot.duties.tick import InForce
from bot.duties.watching import Watching
from bot.duties.words import Mention
from bot.watching.alerts import Reason
from bot.watching.rules import Severity

MOST_OTHERS = 10


@dataclass(frozen=True, slots=True)
class Pauses:
    """Whether everything is paused; looked at in every round, which also ends a pause whose time has come."""

    book: PauseBook
    world: Callable[[InForce], Watching]

    def holds(self, in_force: InForce, now: datetime) -> bool:
        """Whether a pause holds now. Where it is over, what it held is gathered first, once."""
        pause = self.book.current()
        if pause is None:
            return False
        if not pause.is_over(now):
            return True
        self.book.catch_up(pause.id, now, catch_up(self.world(in_force), self.book, pause, now))
        return False

    def is_held(self) -> bool:
        """Whether a pause holds, or is over and what it held is not gathered yet."""
        return self.book.current() is not None

    def ends(self) -> datetime | None:
        """When the pause that holds ends by itself; None where there is none, or somebody has to end it."""
        pause = self.book.current()
        return pause.until if pause else None


def catch_up(world: Watching, book: PauseBook, pause: Pause, now: datetime) -> CatchUp:
    """What the end of a pause says: one message a channel, with the alerts that still stand, oldest first.

    A channel that was never told of the pause, and missed nothing by it, is told of its end no more than of itself.
    """
    notices = book.notices(pause.id)
    held = [one for one in book.held() if one.channel in world.catalogue.channels]
    made = AlertMessages(world, facts_of(world.catalogue, world.source, day_of(now)).figures, day_of(now))
    about = world.book.entries_of([one.id for one in held if one.thread_of is None])
    moved: dict[Identity, Entry] = {}
    dropped: list[str] = []
    messages: list[Message] = []
    for channel in world.catalogue.channels:
        here = [one for one in held if one.channel == channel]
        folded = [one for one in here if one.thread_of is None and (about[one.id] or not one.has_buttons)]
        dropped += [*(one.id for one in folded), *_no_longer_said(here, folded)]
        standing = _standing(world, channel, folded, about)
        others = [one for one in folded if not about[one.id]]
        if not (standing or others or notices.get(notice_id(pause.id, channel))):
            continue
        messages.append(_message(world, made, pause, channel, standing, others, now))
        for entry in standing:
            before = moved.get(entry.identity, entry)
            told = {**dict(before.messages), channel: messages[-1].id}
            moved[entry.identity] = replace(before, version=entry.version + 1, messages=tuple(told.items()))
    changes = tuple(_change(entry, now) for entry in moved.values())
    unsaid = tuple(notice for notice, said in notices.items() if not said)
    return CatchUp(tuple(dropped), unsaid, changes, Mail(tuple(messages), pictures=made.pictures))


def _no_longer_said(here: Sequence[Held], folded: Sequence[Held]) -> list[str]:
    """What was to stand in threads: all of it under a message that is not sent, else all but the newest of a thread."""
    gone = {one.id for one in folded}
    threads: dict[str, list[Held]] = defaultdict(list)
    for one in here:
        if one.thread_of is not None:
            threads[one.thread_of].append(one)
    return [
        line.id
        for root, lines in threads.items()
        for line in (lines if root in gone or not lines[-1].stands else lines[:-1])
        if root in gone or line.stands
    ]


def _standing(
    world: Watching, channel: str, folded: Sequence[Held], about: Mapping[str, tuple[Entry, ...]]
) -> list[Entry]:
    """The alerts that stand, may be told in a channel, and whose message there is one of those that are not sent."""
    gone = {one.id for one in folded}
    found: dict[str, Entry] = {}
    for one in folded:
        for entry in about[one.id]:
            if entry.episode.state.stands and dict(entry.messages).get(channel) in gone:
                found.setdefault(entry.episode_id, entry)
    allowed = [entry for entry in found.values() if may_be_told_in(world, entry, channel)]
    return sorted(allowed, key=lambda entry: entry.episode.opened_at)


def _message(
    world: Watching,
    made: AlertMessages,
    pause: Pause,
    channel: str,
    standing: Sequence[Entry],
    others: Sequence[Held],
    now: datetime,
) -> Message:
    values = {
        **pause_values(pause),
        "alerts": len(standing),
        "others": [Mention(one.text) for one in others[:MOST_OTHERS]],
        "more": max(0, len(others) - MOST_OTHERS),
    }
    words = world.templates.render("pause", "resumed", values)
    lines = tuple(line for line in words["others"].splitlines() if line.strip())
    said = Content(text=words["line"], header=words["header"])
    if standing:
        said = made.message(standing, {entry.episode_id: Reason.FIRST_TIME for entry in standing})
        said = replace(said, text=f"{words['line']} {said.text}")
    severity = min((one.episode.severity for one in standing), key=lambda one: one.order, default=Severity.LOW)
    return Message(
        id=f"catch-up-{pause.id}-{channel}",
        channel=channel,
        content=replace(
            said,
            text=" ".join([said.text, *lines]),
            paragraphs=(words["line"], *lines, *said.paragraphs),
        ),
        severity=severity,
        created_at=now,
        # That it is back is said as soon as that it was paused; what alerts say waits for the quiet to end.
        not_before=world.held_back_until(severity, now) if standing else None,
    )


def _change(entry: Entry, now: datetime) -> Change:
    return Change(
        entry=entry,
        before=entry.episode.state,
        event="resumed",
        reason=Reason.FIRST_TIME,
        words="told of after a pause",
        day=day_of(now),
        at=now,
    )


def end_of_pause(book: PauseBook, by: str, at: datetime, sent: Sent | None = None) -> bool:
    """Resume: the pause ends now; False where nothing is paused. What it held is gathered in the next round."""
    pause = book.current()
    return pause is not None and book.end(pause, by, at, sent)
