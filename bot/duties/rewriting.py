"""Rewriting: what messages about alerts say once some of those alerts have moved on."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.duties.alert_book import Entry
from bot.duties.alert_messages import AlertMessages
from bot.duties.content import Content
from bot.duties.outbox import Edit
from bot.duties.watching import Watching
from bot.duties.words import Mention
from bot.watching.alerts import Reason
from bot.watching.routing import may_be_told

DIRECT = "@"
"""A channel that begins with it is the direct message with a person: it is told what any internal channel is."""


def may_be_told_in(world: Watching, entry: Entry, channel: str) -> bool:
    """Whether a channel may see an alert now, whatever it was allowed to see when the alert opened."""
    finding = entry.episode.newest
    measure = world.catalogue.framework.measures.get(finding.subject.measure or "")
    return may_be_told(finding, measure, world.catalogue.channels.get(channel))


def edits_of(
    world: Watching,
    made: AlertMessages,
    touched: Mapping[str, str],
    moved: Iterable[Entry],
    reasons: Mapping[str, Reason],
) -> tuple[Edit, ...]:
    """An edit for each touched message (by its id, the channel's key), with the alerts that moved as they are now."""
    now = {entry.episode_id: entry for entry in moved}
    members = world.book.entries_of(tuple(touched))
    edits = []
    for message, channel in touched.items():
        stored = [now.get(entry.episode_id, entry) for entry in members.get(message, ())]
        ids = {entry.episode_id for entry in stored}
        joined = [e for e in now.values() if dict(e.messages).get(channel) == message and e.episode_id not in ids]
        entries = [*stored, *joined]
        current = [entry for entry in entries if dict(entry.messages).get(channel, message) == message]
        if entries and not current:
            edits.append(Edit(message, _said_again(world, made.title(entries[0]))))
        elif entries:
            entries = current
            stands = any(entry.episode.state.stands for entry in entries)
            told = [entry for entry in entries if may_be_told_in(world, entry, channel)]
            content = made.message(told, reasons) if told else _withheld(world)
            made_of = tuple((e.episode_id, e.version) for e in stored if e.episode_id not in now)
            edits.append(Edit(message, content, still_stands=stands, made_of=made_of))
    return tuple(edits)


def _said_again(world: Watching, title: str) -> Content:
    """What a message says once everything in it has been said again, in a newer message."""
    values: dict[str, Any] = {"title": Mention(title)}
    parts = world.templates.render("alert", "said_again", values)
    return Content(text=parts["text"], header=parts["header"], paragraphs=(parts["why"],))


def _withheld(world: Watching) -> Content:
    """What a message says whose marking was raised after it was posted."""
    nothing: dict[str, Any] = {}
    parts = world.templates.render("alert", "withheld", nothing)
    return Content(text=parts["text"], header=parts["header"], paragraphs=(parts["why"],))
