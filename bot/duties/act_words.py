"""The words around what people do with alerts: lines in threads, refusals, choices. All come from templates."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from bot.duties.access import Refusal
from bot.duties.alert_book import Entry
from bot.duties.alert_buttons import Verb
from bot.duties.alert_words import values_for
from bot.duties.watching import Watching
from bot.duties.words import Parts
from bot.figures.periods import weekday_in_words
from bot.watching.alerts import Reason
from bot.watching.silence_ends import LONDON, SilenceEnd, end_of_silence

EVENT = "acts"


def line_words(world: Watching, verb: Verb, who: str, entries: Sequence[Entry], as_at: date) -> str:
    """The line in a thread: who did what with which alerts, and the value that each fired on."""
    subjects = [_values(world, entry, as_at) for entry in entries]
    values = {**subjects[0], "verb": _name(verb), "who": who, "subjects": subjects}
    return world.templates.render(EVENT, "line", values)["text"]


def subject_words(world: Watching, entry: Entry, as_at: date) -> str:
    """An alert in a few words, for a choice among several."""
    return world.templates.render(EVENT, "subject", _values(world, entry, as_at))["text"]


def refusal_words(world: Watching, verb: Verb, refusals: Sequence[Refusal]) -> str:
    """Why somebody may not act on one or several alerts, and who may."""
    who_may = list(dict.fromkeys(one for refusal in refusals for one in refusal.who_may))
    values = {"verb": _name(verb), "why": refusals[0].why, "who_may": who_may, "number": len(refusals)}
    return world.templates.render(EVENT, "refused", values)["text"]


def too_late_words(world: Watching, verb: Verb, entry: Entry, as_at: date) -> str:
    """What has become of an alert since the button was put there."""
    return world.templates.render(EVENT, "too_late", {"verb": _name(verb), **_values(world, entry, as_at)})["text"]


def notice(world: Watching, name: str, *, number: int = 1, holds: str = "") -> str:
    """A word to one person, such as that something went wrong.

    `number` is that of the alerts it is about, `holds` how long an acknowledgement of them does (empty: they differ).
    """
    return world.templates.render(EVENT, "notices", {"number": number, "holds": holds})[name]


def modal_words(world: Watching, name: str, values: Mapping[str, Any]) -> Parts:
    """The words of a modal."""
    return world.templates.render(EVENT, name, values)


def ends_in_words(now: datetime, is_bank_holiday: Callable[[date], bool]) -> dict[str, str]:
    """The day on which a silence would end, for each choice that needs no date."""
    ends = {end: end_of_silence(end, None, now, is_bank_holiday) for end in SilenceEnd if end is not SilenceEnd.DATE}
    return {end.name.lower(): weekday_in_words(at.astimezone(LONDON).date()) for end, at in ends.items()}


def _values(world: Watching, entry: Entry, as_at: date) -> dict[str, Any]:
    rule = world.rule(entry.identity.rule)
    return values_for(entry, Reason.NOTHING_NEW, rule, world.catalogue, world.templates, as_at)


def _name(verb: Verb) -> str:
    return verb.value.removeprefix("alert_")
