"""Forewarning: who silenced or acknowledged alerts is told by direct message, once, before that ends by itself.

Nothing is queued while the quiet holds: it is decided anew in the first round after it, so that what was ended or made
longer meanwhile is not spoken of.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.duties.act_words import subject_words
from bot.duties.alert_book import Entry
from bot.duties.alert_buttons import FOR_THE_HOLDER, offered, several_in_one
from bot.duties.alert_words import TAB
from bot.duties.content import Button, Content, Table
from bot.duties.forewarned import MOST_IN_ONE, message_id
from bot.duties.outbox import Message
from bot.duties.rewriting import DIRECT, may_be_told_in
from bot.duties.tick import InForce
from bot.duties.watching import Watching
from bot.duties.words import Parts
from bot.figures.periods import weekday_in_words
from bot.watching.forewarning import Ending, endings_to_tell
from bot.watching.quiet import LONDON
from bot.watching.rules import Severity


@dataclass(frozen=True, slots=True)
class Forewarner:
    """Implements `bot.duties.tick.Forewarning`. `world` gives the world of watching of what is in force."""

    world: Callable[[InForce], Watching]

    def due(self, in_force: InForce, now: datetime) -> Sequence[Message]:
        """The direct messages that are due. Their ids follow from whose it is and the day: queued again is not said."""
        world = self.world(in_force)
        if world.held_back_until(Severity.MEDIUM, now) is not None:
            return ()
        return tuple(_messages(world, now))


def _messages(world: Watching, now: datetime) -> Iterator[Message]:
    entries = sorted(world.book.newest_entries().values(), key=_by_subject)
    for ending in endings_to_tell([one.episode for one in entries], now, world.is_bank_holiday):
        for first in range(0, len(ending.places), MOST_IN_ONE):
            told = [entries[place] for place in ending.places[first : first + MOST_IN_ONE]]
            yield Message(
                id=message_id(ending.by, ending.step.value, ending.day.isoformat(), first),
                channel=DIRECT + ending.by,
                content=_content(world, ending, told, now),
                severity=Severity.MEDIUM,
                created_at=now,
                not_before=now,  # so that one that was not sent when nothing of it ends any more is not sent at all
            )


def _by_subject(entry: Entry) -> tuple[str, ...]:
    subject = entry.identity.subject
    return (subject.measure or "", subject.area or "", subject.group, subject.deliverable or "", entry.episode_id)


def _content(world: Watching, ending: Ending, entries: Sequence[Entry], now: datetime) -> Content:
    """What is about to end, and what can be done. A marking that a direct message may not show leaves the id alone."""
    shown = [entry for entry in entries if may_be_told_in(world, entry, DIRECT + ending.by)]
    values = [_values(world, entry, entry in shown, now) for entry in entries]
    parts = {"step": ending.step.value, "alerts": values, "number": len(entries), "shown": len(shown), "tab": TAB}
    if len(entries) == 1:
        words = world.templates.render("forewarning", "message", {**parts, **values[0]})
        return Content(text=words["text"], buttons=_buttons(shown, words, ""))
    words = world.templates.render("forewarning", "several", parts)
    rows = tuple(tuple(cell.strip() for cell in row.split(TAB)) for row in words["rows"].splitlines() if row.strip())
    return Content(
        text=words["text"],
        header=words["header"],
        paragraphs=tuple(line for line in words["why"].splitlines() if line.strip()),
        table=Table(words["caption"], tuple(words["columns"].split(TAB)), rows),
        buttons=_buttons(shown, words, "_several" if len(shown) > 1 else ""),
    )


def _values(world: Watching, entry: Entry, shown: bool, now: datetime) -> dict[str, Any]:
    taken, due = entry.episode.taken, entry.episode.next
    assert taken is not None and due is not None  # noqa: S101 - it is told of because it ends
    return {
        "ends": _moment(due.at),
        "since": _moment(taken.at),
        "words": taken.words if shown else "",
        "subject": subject_words(world, entry, now.astimezone(LONDON).date()) if shown else "",
        "reason": entry.episode.newest.reason if shown else "",
        "alert": entry.identity.alert_id,
    }


def _buttons(entries: Sequence[Entry], words: Parts, ending: str) -> tuple[Button, ...]:
    return tuple(
        Button(verb.value, words[verb.value.removeprefix("alert_") + ending], several_in_one(possible))
        for verb in FOR_THE_HOLDER
        if (possible := [entry for entry in entries if offered(verb, entry)])
    )


def _moment(at: datetime) -> str:
    wall = at.astimezone(LONDON)
    return f"{weekday_in_words(wall.date())} at {wall:%H:%M}"
