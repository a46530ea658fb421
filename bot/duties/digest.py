"""A channel's digest: what is new since the last one, what still stands, what was resolved, what is due and late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from bot.chasing.working_days import day_of
from bot.duties.alert_book import Entry
from bot.duties.alert_words import values_for
from bot.duties.board import BoardRow, board
from bot.duties.chasing import Chasing
from bot.duties.content import Content
from bot.duties.digest_figures import figures_due_here, figures_due_lines, tells_of_figures
from bot.duties.outbox import Mail
from bot.duties.rewriting import may_be_told_in
from bot.duties.watching import Watching
from bot.duties.words import Mention
from bot.figures.periods import day_in_words, weekday_in_words
from bot.watching.alerts import Reason
from bot.watching.digest import Parted, parted
from bot.watching.figures_due import FigureDue
from bot.watching.quiet import LONDON
from bot.watching.routing import route
from bot.watching.rules import DataLate, UpdateOverdue

DUE_AHEAD = timedelta(days=7)
FIRST_TELLS_OF = timedelta(days=1)
MOST_LINES = 8
"""Of each part; the others are counted."""


class DigestBook(Protocol):
    """What is remembered of the digests of channels."""

    def last(self, channel: str, until: datetime) -> datetime | None:
        """Up to when a channel's newest digest told, of those made by a time; None where there is none."""
        ...

    def ended(self, since: datetime, until: datetime) -> Sequence[str]:
        """The ids of the episodes that ended after one time and up to another, in that order."""
        ...

    def queue(self, channel: str, due: datetime, at: datetime, mail: Mail) -> bool:
        """Write down that a digest was made and queue it, in one transaction; False where it was before."""
        ...


@dataclass(frozen=True, slots=True)
class Digesting:
    """What a digest is made of."""

    alerts: Watching
    updates: Chasing
    book: DigestBook


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a channel's digest tells: alerts, updates (rows of the board) and figures that are due, since a moment."""

    since: datetime
    alerts: Parted[Entry]
    late_alerts: tuple[Entry, ...]
    due: tuple[BoardRow, ...]
    late: tuple[BoardRow, ...]
    figures_due: tuple[FigureDue, ...] = ()


def gathered(world: Digesting, channel: str, now: datetime, since: datetime | None = None) -> Gathered:
    """What there is to tell a channel; without `since`, from where its last digest ended."""
    start = since or world.book.last(channel, now) or now - FIRST_TELLS_OF
    rows = _updates(world, channel, day_of(now))
    overdue = {row.deliverable.key for row in rows if row.overdue}
    concerned = [
        entry
        for entry in _standing_and_ended(world, start, now)
        if _concerns(world.alerts, entry, channel) and entry.identity.subject.deliverable not in overdue
    ]
    late = [one for one in concerned if one.episode.state.stands and _is_lateness(world.alerts, one)]
    return Gathered(
        since=start,
        alerts=parted([one for one in concerned if one not in late], lambda one: one.episode, start),
        late_alerts=tuple(late),
        due=tuple(row for row in rows if not row.overdue),
        late=tuple(sorted((row for row in rows if row.overdue), key=lambda row: -row.overdue)),
        figures_due=figures_due_here(world.alerts, channel, day_of(now), day_of(now) + DUE_AHEAD),
    )


def digest_content(world: Digesting, channel: str, found: Gathered, now: datetime) -> Content:
    """The digest as a message: a part for each kind of news, or that there is none."""
    day = day_of(now)
    late_alerts = sorted((one.episode.severity.order, _alert(world, one, day)) for one in found.late_alerts)
    parts: dict[str, list[str]] = {
        "new": [_alert(world, one, day) for one in found.alerts.new],
        "late": [*(_update(world, row) for row in found.late), *(line for _, line in late_alerts)],
        "due": [*(_update(world, row) for row in found.due), *figures_due_lines(world.alerts, found.figures_due)],
        "resolved": [_alert(world, one, day) for one in found.alerts.resolved],
        "standing": [_alert(world, one, day) for one in found.alerts.standing],
    }
    values: dict[str, Any] = {
        "day": weekday_in_words(day),
        "since": f"{weekday_in_words(day_of(found.since))}, {found.since.astimezone(LONDON):%H:%M}",
        "counts": {name: len(lines) for name, lines in parts.items()},
        "lines": {name: [Mention(line) for line in lines[:MOST_LINES]] for name, lines in parts.items()},
        "evaluated": _evaluated(world.alerts),
        "updates": _tells_of_updates(world, channel),
        "figures": tells_of_figures(world.alerts),
    }
    words = world.alerts.templates.render("digest", "channel", values)
    sections = [words[name] for name in (*parts, "nothing") if words[name]]
    return Content(
        text=words["text"],
        header=words["header"],
        paragraphs=tuple(line for section in sections for line in section.splitlines() if line.strip()),
        context=words["context"],
    )


def _standing_and_ended(world: Digesting, since: datetime, until: datetime) -> list[Entry]:
    """What stands now, and what ended since; a new episode does not hide the one before it that ended."""
    standing = [one for one in world.alerts.book.newest_entries().values() if one.episode.state.stands]
    return [*standing, *world.alerts.book.episodes(world.book.ended(since, until))]


def _concerns(world: Watching, entry: Entry, channel: str) -> bool:
    """Whether a digest tells a channel of an alert: it was said there, or would be; an ended one only if it was."""
    if not may_be_told_in(world, entry, channel):
        return False
    if channel in dict(entry.messages):
        return True
    if not entry.episode.state.stands or entry.identity.rule not in world.rules_by_id:
        return False
    rule = world.rule(entry.identity.rule)
    known = world.catalogue.channels.get(channel)
    if isinstance(rule.when, DataLate) and known is not None and not known.areas:
        return True  # what is late concerns whoever looks at everything, wherever the alert was said
    return channel in route(entry.episode.newest, rule, world.catalogue.channels.values()).channels


def _is_lateness(world: Watching, entry: Entry) -> bool:
    return isinstance(world.rule(entry.identity.rule).when, DataLate | UpdateOverdue)


def _tells_of_updates(world: Digesting, channel: str) -> bool:
    """Updates are the force's: a channel that looks after an area is not told of them."""
    known = world.alerts.catalogue.channels.get(channel)
    return known is not None and not known.areas and bool(world.updates.register.deliverables)


def _updates(world: Digesting, channel: str, day: date) -> list[BoardRow]:
    """The updates that are late, and those that are due within days and not given, the soonest first."""
    if not _tells_of_updates(world, channel):
        return []
    rows = [row for row in board(world.updates, day) if row.overdue or _is_due(row, day)]
    return sorted(rows, key=lambda row: (row.due or date.max, row.lead, row.deliverable.key))


def _is_due(row: BoardRow, day: date) -> bool:
    wanted = row.request is None or row.request.state.wants_words
    return wanted and row.due is not None and day <= row.due <= day + DUE_AHEAD


def _alert(world: Digesting, entry: Entry, day: date) -> str:
    alerts, rule = world.alerts, world.alerts.rule(entry.identity.rule)
    values = values_for(entry, Reason.NOTHING_NEW, rule, alerts.catalogue, alerts.templates, day)
    return alerts.templates.render("digest", "alert", values)["text"]


def _update(world: Digesting, row: BoardRow) -> str:
    values = {
        "title": row.deliverable.title,
        "lead": row.lead,
        "due": weekday_in_words(row.due) if row.due else None,
        "overdue": row.overdue,
    }
    return world.alerts.templates.render("digest", "update", values)["text"]


def _evaluated(world: Watching) -> str | None:
    last = world.book.last_evaluated()
    return day_in_words(last[0]) if last else None
