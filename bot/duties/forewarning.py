"""Forewarning: who silenced or acknowledged an alert is told by direct message, once, before that ends by itself.

Nothing is queued while the quiet holds: it is decided anew in the first round after it, so that what was ended or made
longer meanwhile is not spoken of.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.duties.act_words import subject_words
from bot.duties.alert_book import Entry
from bot.duties.alert_buttons import FOR_THE_HOLDER, offered
from bot.duties.content import Button, Content
from bot.duties.outbox import Message
from bot.duties.rewriting import DIRECT, may_be_told_in
from bot.duties.tick import InForce
from bot.duties.watching import Watching
from bot.figures.periods import weekday_in_words
from bot.watching.episodes import Next, Taken
from bot.watching.forewarning import is_to_be_forewarned
from bot.watching.quiet import LONDON
from bot.watching.rules import Severity


@dataclass(frozen=True, slots=True)
class Forewarner:
    """Implements `bot.duties.tick.Forewarning`. `world` gives the world of watching of what is in force."""

    world: Callable[[InForce], Watching]

    def due(self, in_force: InForce, now: datetime) -> Sequence[Message]:
        """The direct messages that are due. Their ids follow from the alert and its end: queued again is not said."""
        world = self.world(in_force)
        if world.held_back_until(Severity.MEDIUM, now) is not None:
            return ()
        return tuple(_messages(world, now))


def _messages(world: Watching, now: datetime) -> Iterator[Message]:
    for entry in world.book.newest_entries().values():
        taken, due = entry.episode.taken, entry.episode.next
        if taken is None or due is None or not is_to_be_forewarned(entry.episode, now, world.is_bank_holiday):
            continue
        key = "\x1f".join(("forewarning", entry.episode_id, taken.by, due.step.value, due.at.isoformat()))
        yield Message(
            id=hashlib.sha256(key.encode()).hexdigest()[:32],
            channel=DIRECT + taken.by,
            content=_content(world, entry, taken, due, now),
            severity=Severity.MEDIUM,
            created_at=now,
        )


def _content(world: Watching, entry: Entry, taken: Taken, due: Next, now: datetime) -> Content:
    """What is about to end, and what can be done. A marking that a direct message may not show leaves the id alone."""
    told = may_be_told_in(world, entry, DIRECT + taken.by)
    as_at = now.astimezone(LONDON).date()
    values = {
        "step": due.step.value,
        "ends": _moment(due.at),
        "since": _moment(taken.at),
        "words": taken.words if told else "",
        "subject": subject_words(world, entry, as_at) if told else "",
        "reason": entry.episode.newest.reason if told else "",
        "alert": entry.identity.alert_id,
    }
    words = world.templates.render("forewarning", "message", values)
    buttons = tuple(
        Button(verb.value, words[verb.value.removeprefix("alert_")], entry.episode_id)
        for verb in FOR_THE_HOLDER
        if told and offered(verb, entry)
    )
    return Content(text=words["text"], buttons=buttons)


def _moment(at: datetime) -> str:
    wall = at.astimezone(LONDON)
    return f"{weekday_in_words(wall.date())} at {wall:%H:%M}"
