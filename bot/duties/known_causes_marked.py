"""The known causes that were marked on the series of alerts, each with what its button carries to take it back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.chasing.working_days import day_of
from bot.duties.act_words import modal_words
from bot.duties.alert_book import Entry
from bot.duties.known_causes import KnownCause
from bot.duties.watching import Watching
from bot.duties.words import Parts
from bot.figures.periods import day_in_words

TAKE_BACK = "alert_known_back"
"""The action of the button that takes a known cause back."""
MOST_OFFERED = 10


@dataclass(frozen=True, slots=True)
class Marked:
    """A known cause that stands, the episode of the alert that it is shown with, and the words of its line."""

    cause: KnownCause
    episode: str
    words: Parts


def marked_on(
    world: Watching, entries: Sequence[Entry], standing: Sequence[KnownCause], subjects: Mapping[str, str]
) -> tuple[Marked, ...]:
    """Those that stand on the series of some alerts, the newest first; `subjects` name the alerts by their episodes."""
    found: dict[int, Marked] = {}
    for entry in entries:
        subject = subjects[entry.episode_id] if len(entries) > 1 else ""
        for cause in standing:
            if is_on_series_of(cause, entry) and cause.id not in found:
                found[cause.id] = Marked(cause, entry.episode_id, _words(world, cause, subject))
    return tuple(found[number] for number in sorted(found, reverse=True)[:MOST_OFFERED])


def is_on_series_of(cause: KnownCause, entry: Entry) -> bool:
    """Whether a known cause is shown with the series of an alert."""
    note, subject = cause.note, entry.identity.subject
    return (note.measure, note.area) == (subject.measure, subject.area) and note.group in ("", subject.group)


def value_of(cause: int, place: Mapping[str, str | None]) -> str:
    """What the button carries: the known cause, and the alert, message and channel that it was shown with."""
    return json.dumps({**place, "cause": cause})


def pressed_of(value: str) -> tuple[int, Mapping[str, str | None]] | None:
    """What `value_of` was given; None for a value that no button of Reeve's has."""
    try:
        carried = json.loads(value)
    except (ValueError, RecursionError):
        return None
    if not isinstance(carried, dict) or set(carried) != {"cause", "episode", "message", "channel"}:
        return None
    cause = carried.pop("cause")
    known = isinstance(carried["episode"], str) and isinstance(carried["channel"], str)
    whole = all(one is None or (isinstance(one, str) and one.isprintable()) for one in carried.values())
    return (cause, carried) if known and whole and type(cause) is int and 0 < cause < 2**31 else None


def _words(world: Watching, cause: KnownCause, subject: str) -> Parts:
    note = cause.note
    values: dict[str, Any] = {
        "subject": subject,
        "first": note.start.in_words,
        "last": note.end.in_words if note.end and note.end != note.start else None,
        "words": note.text,
        "who": cause.by.rpartition(" (")[0] or cause.by,
        "on": day_in_words(day_of(cause.at)),
    }
    return modal_words(world, "known_noted", values)
