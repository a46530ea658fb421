"""What is wrong with the fields in which a known cause is typed, in words; and what was marked already."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.chasing.working_days import day_of
from bot.duties.access import Person
from bot.duties.act_words import modal_words
from bot.duties.alert_book import Entry
from bot.duties.known_cause_acts import Marking, cause_of, said
from bot.duties.known_cause_periods import NoSeries, NotAStretch, markable, stretch_of
from bot.duties.known_causes import KnownCause, same_cause
from bot.duties.watching import Watching
from bot.figures.annotations import Annotation
from bot.figures.periods import day_in_words

WORDS, FIRST, LAST = "words", "first", "last"
MOST_NOTED = 3


def fields_at_fault(
    world: Watching, marking: Marking, entry: Entry, given: tuple[str, str, str], now: datetime
) -> dict[str, str]:
    """What is to stand under `words`, `first` and `last`, which are given in that order; nothing where all is right."""
    words, first, last = given
    errors: dict[str, str] = {}
    if not said(words):
        errors[WORDS] = _error(world, "cause_missing")
    try:
        stretch = stretch_of(markable(world, entry.identity.subject, day_of(now)), first, last)
    except NoSeries:
        return {WORDS: _error(world, "no_series")}
    except NotAStretch as refused:
        return errors | {LAST if refused.is_last else FIRST: _error(world, refused.why, right=refused.right)}
    if not errors:
        cause = cause_of(entry, Person("", ""), words, stretch, now)
        same = same_cause(marking.book.standing(), cause.note)
        if same is not None:
            errors[WORDS] = marked_already_words(world, same)
    return errors


def noted_already(
    world: Watching, entries: Sequence[Entry], but_for: Sequence[Annotation] = ()
) -> list[dict[str, str]]:
    """What is noted on the series of an alert already, the newest three; nothing where there are several alerts.

    `but_for` are notes that are shown otherwise.
    """
    if len(entries) != 1:
        return []
    subject = entries[0].identity.subject
    notes = world.catalogue.framework.annotations_for(subject.measure or "", subject.area or "", subject.group)
    newest = sorted((one for one in notes if one not in but_for), key=lambda one: one.start.start, reverse=True)[
        :MOST_NOTED
    ]
    return [{"first": one.start.in_words, "words": one.text} for one in newest]


def marked_already_words(world: Watching, same: KnownCause) -> str:
    """That somebody has marked just this before."""
    return _error(world, "marked_already", who=same.by.rpartition(" (")[0] or same.by, on=day_in_words(day_of(same.at)))


def _error(world: Watching, name: str, **values: Any) -> str:
    return modal_words(world, "known_fields", {"right": "", "who": "", "on": "", **values})[name]
