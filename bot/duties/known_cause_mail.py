"""What is said of a known cause: a line in the threads of the series' alerts, and their charts drawn anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.chasing.working_days import day_of
from bot.duties.alert_book import Entry
from bot.duties.alert_messages import AlertMessages
from bot.duties.content import Content
from bot.duties.known_causes import KnownCause
from bot.duties.outbox import Edit, Mail, Message, Picture
from bot.duties.rewriting import may_be_told_in
from bot.duties.series_held import figures_of_measure
from bot.duties.watching import Watching
from bot.figures.annotations import Annotation
from bot.figures.periods import day_in_words
from bot.figures.series import Figures, SeriesKey


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of: `what` is `marked` or `taken_back`, `who` did it, as people read it, and when."""

    what: str
    cause: KnownCause
    who: str
    at: datetime


def known_cause_mail(world: Watching, told: Told) -> Mail:
    """The mail about a known cause; the catalogue and the pictures of `world` are those from now on.

    Each alert about the series that stands has a line in its thread, and so has the one that it was marked from. The
    chart in a message is drawn anew where it would show the same newest figure; else the line carries the chart.
    """
    evaluated = world.book.last_evaluated()
    as_at, known_on = evaluated or (day_of(told.at), None)
    figures = figures_of_measure(world, told.cause.note.measure, as_at, known_on)
    made = AlertMessages(world, figures, as_at)
    entries = _about_the_series(world, told.cause)
    messages: list[Message] = []
    edits: list[Edit] = []
    for channel, message in dict.fromkeys(place for entry in entries for place in entry.messages):
        here = [one for one in entries if (channel, message) in one.messages and may_be_told_in(world, one, channel)]
        if here:
            edit = _drawn_anew(world, made, figures, message, here)
            carried = None if edit else next(_charts(made, here), None)
            edits += [edit] if edit else []
            messages.append(_line(world, told, channel, message, here, bool(edit), carried))
    return Mail(tuple(messages), tuple(edits), made.pictures)


def _about_the_series(world: Watching, cause: KnownCause) -> list[Entry]:
    standing = [entry for entry in world.book.newest_entries().values() if entry.episode.state.stands]
    about = [entry for entry in standing if _shows(entry, cause.note)]
    return [*about, *(one for one in world.book.episodes([cause.episode]) if one not in about)]


def _shows(entry: Entry, note: Annotation) -> bool:
    """Whether the chart of an alert shows a note: that of a whole measure stands on each of its groups."""
    subject = entry.identity.subject
    return (subject.measure, subject.area) == (note.measure, note.area) and note.group in ("", subject.group)


def _drawn_anew(
    world: Watching, made: AlertMessages, figures: Figures, message: str, entries: Sequence[Entry]
) -> Edit | None:
    """The message with its chart drawn anew and its words as they are; None where its chart is to stay."""
    members = world.book.entries_of([message])[message]
    content = world.book.contents([message]).get(message)
    pictured = made.pictured(members)
    if content is None or content.picture is None or pictured is None or pictured not in entries:
        return None
    if not pictured.episode.state.stands or not _says_the_newest(pictured, figures):
        return None
    picture = made.picture(pictured)
    if picture is None:
        return None
    made_of = tuple((one.episode_id, one.version) for one in members)
    return Edit(message, replace(content, picture=picture.id), made_of=made_of)


def _says_the_newest(entry: Entry, figures: Figures) -> bool:
    """Whether a chart drawn now would end with the figure that the alert speaks of."""
    subject, newest = entry.identity.subject, entry.episode.newest
    series = figures.series(SeriesKey(subject.measure or "", subject.area or "", subject.group))
    return series is not None and (series.newest.period, series.newest.value) == (newest.period, newest.value)


def _charts(made: AlertMessages, entries: Sequence[Entry]) -> Iterator[Picture]:
    return (chart for one in entries if one.episode.state.stands and (chart := made.picture(one)) is not None)


def _line(
    world: Watching,
    told: Told,
    channel: str,
    message: str,
    entries: Sequence[Entry],
    above: bool,
    carried: Picture | None,
) -> Message:
    note, framework = told.cause.note, world.catalogue.framework
    measure = framework.measures[note.measure]
    values: dict[str, Any] = {
        "who": told.who,
        "marked_by": told.cause.by.rpartition(" (")[0] or told.cause.by,
        "marked_on": day_in_words(day_of(told.cause.at)),
        "words": note.text,
        "first": note.start.in_words,
        "last": note.end.in_words if note.end and note.end != note.start else None,
        "measure": measure.name,
        "group": next((one.name for one in measure.groups if one.key == note.group), note.group) or None,
        "area": framework.areas[note.area].name,
        "chart": "above" if above else "here" if carried else "later",
    }
    words = world.templates.render("acts", f"known_{told.what}", values)["text"]
    return Message(
        id=world.new_id(),
        channel=channel,
        content=Content(text=words, picture=carried.id if carried else None),
        severity=min((one.episode.severity for one in entries), key=lambda one: one.order),
        created_at=told.at,
        thread_of=message,
    )
