"""The history of an alert, a page at a time: who did what and when, the newest first, and what else is about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from bot.chasing.working_days import LONDON, day_of
from bot.duties.alert_book import Entry, Happened
from bot.duties.alert_words import values_for
from bot.duties.known_causes import MarkedCause
from bot.duties.rewriting import may_be_told_in
from bot.duties.watching import Watching
from bot.duties.words import Mention
from bot.figures.periods import day_in_words, parse_period
from bot.watching.alerts import Reason

A_PAGE, MOST_OTHERS = 10, 10
"""How many changes stand on a page, and how many other alerts are named; those that are left are counted."""
OLDER, NEWER, PREVIOUS, NEXT = "history_older", "history_newer", "history_previous", "history_next"
"""The buttons: to older and newer changes, and to the alert before and after in a message of several."""


@dataclass(frozen=True, slots=True)
class Place:
    """What of the history of some alerts is shown: which of them, and which page; both count from 0."""

    alert: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """A button that shows another place."""

    action: str
    label: str
    to: Place


@dataclass(frozen=True, slots=True)
class History:
    """What a modal shows: a title, sections with a heading and lines each, a line below, and where one can turn to."""

    title: str
    close: str
    sections: tuple[str, ...]
    context: str
    turns: tuple[Turn, ...] = ()


def history_of(
    world: Watching,
    entries: Sequence[Entry],
    channel: str,
    now: datetime,
    place: Place = Place(),
    causes: Sequence[MarkedCause] = (),
) -> History:
    """A page of the history of one of some alerts, with what the channel (a key) may see of others about its series.

    `causes` are those that were ever marked on any series. A place that there is not is the nearest that there is.
    """
    alert = min(max(place.alert, 0), len(entries) - 1)
    entry = entries[alert]
    happened = sorted([*_events(world, entry), *_marked(entry, causes)], key=lambda one: one[0])[::-1]
    last = (len(happened) - 1) // A_PAGE
    page = min(max(place.page, 0), last)
    shown, others = happened[page * A_PAGE : (page + 1) * A_PAGE], _others(world, entry, channel)
    rule = world.rule(entry.identity.rule)
    values = {
        **values_for(entry, Reason.NOTHING_NEW, rule, world.catalogue, world.templates, day_of(now)),
        "days": _by_day(world, shown),
        "first": page * A_PAGE + 1,
        "last": page * A_PAGE + len(shown),
        "number": len(happened),
        "others": [_other(world, one, now) for one in others[:MOST_OTHERS]],
        "more_others": max(0, len(others) - MOST_OTHERS),
        "episodes": entry.number,
        "alert_number": alert + 1,
        "alerts": len(entries),
    }
    words = world.templates.render("history", "alert", values)
    sections = ("head", "events_list", "others_list") if page == 0 else ("head", "events_list")
    turns = _turns(Place(alert, page), last, len(entries))
    return History(
        words["modal_title"],
        words["close"],
        tuple(words[name] for name in sections if words[name]),
        words["foot"],
        tuple(Turn(action, words[action], to) for action, to in turns.items() if to is not None),
    )


def _turns(at: Place, last: int, alerts: int) -> dict[str, Place | None]:
    """Where each turn leads from a place, where it leads anywhere: `last` is the alert's last page."""
    return {
        NEWER: Place(at.alert, at.page - 1) if at.page > 0 else None,
        OLDER: Place(at.alert, at.page + 1) if at.page < last else None,
        PREVIOUS: Place(at.alert - 1) if at.alert > 0 else None,
        NEXT: Place(at.alert + 1) if at.alert < alerts - 1 else None,
    }


def _others(world: Watching, entry: Entry, channel: str) -> list[Entry]:
    """The alerts of other rules about the same subject, the newest first."""
    found = [
        one
        for identity, one in world.book.newest_entries().items()
        if identity.subject == entry.identity.subject
        and identity.rule != entry.identity.rule
        and may_be_told_in(world, one, channel)
    ]
    return sorted(found, key=lambda one: one.episode.opened_at, reverse=True)


def _events(world: Watching, entry: Entry) -> Iterator[tuple[datetime, dict[str, Any]]]:
    measure = world.catalogue.framework.measures.get(entry.identity.subject.measure or "")
    # What is not to be shown is suppressed where the figure is: a history tells of no value of such a measure.
    shows_values = measure is not None and measure.suppress_below == 0
    for one in world.book.story(entry.identity.alert_id):
        yield one.at, _event(one, shows_values=shows_values, unit=measure.unit if measure else None)


def _event(one: Happened, *, shows_values: bool, unit: str | None) -> dict[str, Any]:
    return {
        "event": one.event,
        "reason": one.reason,
        "by": _who(one.by) or None,
        # What people wrote is theirs to show; what Reeve says of an end may hold the value.
        "words": one.words if one.words != one.reason and (one.by or shows_values) else None,
        "period": parse_period(one.period).in_words if one.period else None,
        "value": one.value if shows_values else None,
        "unit": unit,
        "first": None,
        "last": None,
    }


def _marked(entry: Entry, causes: Sequence[MarkedCause]) -> Iterator[tuple[datetime, dict[str, Any]]]:
    """The known causes of an alert's series, each as it was marked, and as it was taken back."""
    subject = entry.identity.subject
    for one in causes:
        note = one.cause.note
        if (note.measure, note.area) != (subject.measure, subject.area) or note.group not in ("", subject.group):
            continue
        said = {"reason": "", "period": None, "value": None, "unit": None, "words": note.text}
        first, last = note.start.in_words, note.end.in_words if note.end and note.end != note.start else None
        said |= {"first": first, "last": last}
        yield one.cause.at, {**said, "event": "marked", "by": _who(one.cause.by)}
        if one.taken_back_at is not None:
            yield one.taken_back_at, {**said, "event": "taken_back", "by": _who(one.taken_back_by)}


def _by_day(world: Watching, happened: Sequence[tuple[datetime, dict[str, Any]]]) -> list[dict[str, Any]]:
    """The changes under the day on which each came, with a line in words and the wall time in London."""
    days = []
    for day, those in groupby(happened, key=lambda one: one[0].astimezone(LONDON).date()):
        lines = []
        for at, values in those:
            said = world.templates.render("history", "event", values)["text"]
            lines.append(Mention(f"{at.astimezone(LONDON):%H:%M} {said}"))
        days.append({"day": day_in_words(day), "lines": lines})
    return days


def _who(by: str) -> str:
    """The name of somebody who was written down with their id."""
    return by.rpartition(" (")[0] or by


def _other(world: Watching, entry: Entry, now: datetime) -> dict[str, object]:
    rule = world.rule(entry.identity.rule)
    values = values_for(entry, Reason.NOTHING_NEW, rule, world.catalogue, world.templates, day_of(now))
    return {name: values[name] for name in ("title", "state", "opened", "ended")}
