"""The history of an alert: every change with who and when, the newest first, and what else was about its series."""

from dataclasses import dataclass
from datetime import datetime

from bot.chasing.working_days import LONDON, day_of
from bot.duties.alert_book import Entry, Happened
from bot.duties.alert_words import values_for
from bot.duties.rewriting import may_be_told_in
from bot.duties.watching import Watching
from bot.figures.periods import day_in_words, parse_period
from bot.watching.alerts import Reason

MOST_EVENTS, MOST_OTHERS = 40, 10
"""How many changes and other alerts are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class History:
    """What a modal shows: a title, sections with a heading and lines each, and a line below."""

    title: str
    close: str
    sections: tuple[str, ...]
    context: str


def history_of(world: Watching, entry: Entry, channel: str, now: datetime) -> History:
    """The history of one alert, with what its channel (a key) may see of other alerts about the same series."""
    story = world.book.story(entry.identity.alert_id)
    newest = list(reversed(story))[:MOST_EVENTS]
    others = _others(world, entry, channel)
    values = {
        **values_for(
            entry, Reason.NOTHING_NEW, world.rule(entry.identity.rule), world.catalogue, world.templates, day_of(now)
        ),
        "events": [_event(one) for one in newest],
        "more": len(story) - len(newest),
        "others": [_other(world, one, now) for one in others[:MOST_OTHERS]],
        "more_others": max(0, len(others) - MOST_OTHERS),
        "episodes": entry.number,
    }
    words = world.templates.render("history", "alert", values)
    sections = tuple(words[name] for name in ("head", "events_list", "others_list") if words[name])
    return History(words["modal_title"], words["close"], sections, words["foot"])


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


def _event(one: Happened) -> dict[str, object]:
    wall = one.at.astimezone(LONDON)
    return {
        "at": f"{day_in_words(wall.date())}, {wall:%H:%M}",
        "reason": one.reason,
        "state": one.state_after,
        "by": one.by.rpartition(" (")[0] or one.by or None,
        "words": one.words or None,
        "period": parse_period(one.period).in_words if one.period else None,
    }


def _other(world: Watching, entry: Entry, now: datetime) -> dict[str, object]:
    rule = world.rule(entry.identity.rule)
    values = values_for(entry, Reason.NOTHING_NEW, rule, world.catalogue, world.templates, day_of(now))
    return {name: values[name] for name in ("title", "state", "opened", "ended")}
