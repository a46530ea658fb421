"""Explaining an alert: its rule in words, its figures and where they are from, how it is worked out, and its story."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.duties.alert_book import Entry, Happened
from bot.duties.alert_words import values_for
from bot.duties.origins import Origin, Origins
from bot.duties.rule_words import rule_values
from bot.duties.speaking import chart_id
from bot.duties.watching import Watching
from bot.figures.measures import Measure
from bot.figures.periods import Period, PeriodError, day_in_words, parse_period
from bot.figures.series import SeriesKey
from bot.watching.alerts import Reason
from bot.watching.quiet import LONDON

NEWEST_PERIODS = 6
NEWEST_EVENTS = 12
SECTIONS = ("why", "rule", "formula", "figures", "story")


@dataclass(frozen=True, slots=True)
class Explanation:
    """An alert explained: a title, sections of words, and the id of its chart's picture where one was posted."""

    title: str
    sections: tuple[str, ...]
    context: str
    picture: str | None


def explain(world: Watching, origins: Origins, entry: Entry, message: str | None, now: datetime) -> Explanation:
    """Explain an alert as it stands; `message` is the id of the one whose button was pressed, for its chart."""
    evaluated = world.book.last_evaluated()
    as_at = evaluated[0] if evaluated else now.astimezone(LONDON).date()
    rule = world.rule(entry.identity.rule)
    values = {
        **values_for(entry, Reason.NOTHING_NEW, rule, world.catalogue, world.templates, as_at),
        **rule_values(rule if rule.id in world.rules_by_id else None, world.catalogue.framework, now),
        **_figures(world, origins, entry, as_at),
        **_story(world, entry),
    }
    parts = world.templates.render("explain", "alert", values)
    sections = tuple(parts[name] for name in SECTIONS if parts[name])
    return Explanation(parts["title"], sections, parts["context"], _picture(world, entry, message))


def _picture(world: Watching, entry: Entry, message: str | None) -> str | None:
    """The picture of the pressed message, or the one that was posted of this alert in its thread."""
    places = [message, *(own for _, own in entry.messages)]
    for place in (one for one in places if one is not None):
        charts = [chart_id(place, entry.episode_id), place]
        shown = world.book.contents(charts)
        found = next((shown[one].picture for one in charts if one in shown and shown[one].picture), None)
        alone = len(world.book.entries_of([place])[place]) == 1
        if found is not None and (alone or charts[0] in shown or _is_head(world, entry, place)):
            return found
    return None


def _is_head(world: Watching, entry: Entry, message: str) -> bool:
    """Whether a message with one picture shows this alert's: those listed under it come after it."""
    return world.book.entries_of([message])[message][0].episode_id == entry.episode_id


def _figures(world: Watching, origins: Origins, entry: Entry, as_at: date) -> dict[str, Any]:
    """The newest periods of the series with their origins; for a sum of areas those it was made of."""
    subject, framework = entry.identity.subject, world.catalogue.framework
    if subject.measure is None or subject.area is None:
        return {"origins": [], "parts": [], "withheld": False}
    measure = framework.measures.get(subject.measure)
    key = SeriesKey(subject.measure, subject.area, subject.group)
    found = [one for one in origins.observations_behind([key]) if _ended_by(one, framework.waves, as_at)]
    newest = list(dict.fromkeys(one.period for one in found))[-NEWEST_PERIODS:]
    own = [_origin(world, one, measure) for one in found if one.period in newest]
    period = entry.episode.newest.period
    made_of: list[dict[str, Any]] = []
    if period is not None and period.text not in newest:
        below = [key._replace(area=area) for area in framework.areas if key.area in framework.with_ancestors(area)[1:]]
        made_of = [_origin(world, one, measure) for one in origins.observations_behind(below, [period.text])]
    return {
        "origins": _holding(own)[::-1],
        "parts": _holding(made_of),
        # What is small is hidden elsewhere by rules that look at the whole; here no value is shown at all.
        "withheld": bool(measure and measure.suppress_below > 0),
    }


def _ended_by(origin: Origin, waves: Mapping[str, Period], day: date) -> bool:
    period = _period(origin.period, waves)
    return period is None or period.end <= day


def _origin(world: Watching, origin: Origin, measure: Measure | None) -> dict[str, Any]:
    framework = world.catalogue.framework
    period = _period(origin.period, framework.waves)
    area = framework.areas.get(origin.key.area)
    return {
        "place": (origin.key, origin.period),
        "area": area.name if area else origin.key.area,
        "period": period.in_words if period else origin.period,
        "value": origin.value,
        "unit": measure.unit if measure else None,
        "provisional": origin.provisional,
        "note": origin.note or None,
        "file": origin.file,
        "line": origin.line,
        "known": day_in_words(origin.known_at.astimezone(LONDON).date()),
        "before": None,
    }


def _holding(origins: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The value that holds of each period, with the one it replaced under `before`."""
    holding: dict[Any, dict[str, Any]] = {}
    for one in origins:
        before = holding.get(one["place"])
        holding[one["place"]] = one | {
            "before": before["value"] if before and before["value"] != one["value"] else None
        }
    return list(holding.values())


def _story(world: Watching, entry: Entry) -> dict[str, Any]:
    happened = world.book.story(entry.identity.alert_id)
    waves = world.catalogue.framework.waves
    return {
        "happened": [_event(one, waves) for one in happened[-NEWEST_EVENTS:]],
        "earlier": max(0, len(happened) - NEWEST_EVENTS),
    }


def _event(event: Happened, waves: Mapping[str, Period]) -> dict[str, Any]:
    period = _period(event.period, waves) if event.period else None
    return {
        "on": day_in_words(event.at.astimezone(LONDON).date()),
        "reason": event.reason,
        "state": event.state_after,
        "by": event.by.rpartition(" (")[0] or event.by or None,
        "words": event.words or None,
        "period": period.in_words if period else event.period,
        "value": event.value,
    }


def _period(text: str, waves: Mapping[str, Period]) -> Period | None:
    try:
        return parse_period(text, waves)
    except PeriodError:
        return None
