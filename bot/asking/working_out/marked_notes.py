"""What is marked of a figure: of its own time, of how it is counted, of the year to it, of parts of it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.asking.answers import Figure
from bot.asking.asked_period import Form
from bot.asking.question import Question
from bot.asking.working_out.work import Work
from bot.figures.annotations import Annotation
from bot.figures.periods import Period, PeriodError, span

MOST_OF_EACH = 3


class Told(NamedTuple):
    """A note, and of which time, place and group it is."""

    of_what: str
    text: str


class Marked(NamedTuple):
    """Notes, each in words with its own time, and its own place and group where these are not the figure's."""

    notes: tuple[Told, ...]
    """Of the very time of the figure or of what it is held against, or of how it is counted since then."""
    standing: tuple[Told, ...]
    """Of how it is counted, since before the time that is looked at."""
    lately: tuple[Told, ...]
    """Of another time in the year to the end of the figure's."""
    of_parts: tuple[Told, ...]
    """Of a group of the measure, or of a place within the area."""


def is_of_a_time(question: Question) -> bool:
    """Whether a question names the time of which it asks."""
    return question.period.form is not Form.NEWEST


def marked_of(figure: Figure, work: Work, *, only_then: bool = False, several: bool = False) -> Marked:
    """What is marked of a figure; where just its own time is asked about, nothing of another time.

    Where it is one of several each note says of which place it is.
    """
    if figure.period is None:
        return Marked((), (), (), ())
    first = _beginning(figure, figure.period)
    own = [note for note in _of_the_line(figure, work) if note.area == figure.area.key]
    around = [note for note in _of_the_line(figure, work) if note.area != figure.area.key]
    times = [figure.period, *([figure.against] if figure.against is not None else [])]
    then = [note for note in own if any(_is_on(note, one) for one in times)]
    if not only_then:
        then += [note for note in (*own, *around) if note not in then and _changed(note, first, figure.period)]
    then = then or [note for note in around if _is_on(note, figure.period)]
    rest = [note for note in (*own, *around) if note not in then and not only_then]
    standing = [note for note in rest if _stands(note) and note.start.start <= first.start]
    lately = [note for note in rest if note.area == figure.area.key and note not in standing]
    lately = [note for note in lately if _is_on(note, first, figure.period)]
    parts = [*_of_parts(figure, work)]
    of_parts = [note for note in parts if any(_is_on(note, one) for one in times)]
    if not (of_parts or only_then):
        of_parts = [note for note in parts if _is_on(note, first, figure.period)]
    return Marked(*(_told(notes, figure, work, several=several) for notes in (then, standing, lately, of_parts)))


def _beginning(figure: Figure, period: Period) -> Period:
    """From when on it is looked: a year before, or what a figure is held against where that lies further back."""
    try:
        first = period.year_before()
    except PeriodError:  # of waves
        first = period
    return figure.against if figure.against is not None and figure.against.start < first.start else first


def in_words(told: Iterable[Told]) -> list[str]:
    """Some notes in words, one that is of several of them once."""
    of_what: dict[str, list[str]] = {}
    for one in dict.fromkeys(told):
        of_what.setdefault(one.text, []).append(one.of_what)
    return [f"{'; '.join(own)}: {text}" for text, own in of_what.items()]


def _of_the_line(figure: Figure, work: Work) -> list[Annotation]:
    """The notes on the figure's own series, and on that of the areas that it lies in."""
    line = work.framework.with_ancestors(figure.area.key)
    group = figure.group or ""
    return [note for area in line for note in work.framework.annotations_for(figure.measure.key, area, group)]


def _of_parts(figure: Figure, work: Work) -> Iterator[Annotation]:
    """The notes on a group of the measure, or on a place within the area, that are none of the figure's own."""
    for note in work.framework.annotations:
        within = figure.area.key in work.framework.with_ancestors(note.area)
        of_it = note.group in ("", figure.group) or not figure.group
        own = note.area == figure.area.key and note.group in ("", figure.group)
        if note.measure == figure.measure.key and within and of_it and not own:
            yield note


def _is_on(note: Annotation, first: Period, last: Period | None = None) -> bool:
    """Whether a note is of a time, or of any from one period to another; a re-base is of its first day."""
    start, end = first.start, (last or first).end
    until = note.end.end if note.end is not None else (note.start.start if note.rebase else end)
    return note.start.start <= end and until >= start


def _changed(note: Annotation, first: Period, last: Period) -> bool:
    """Whether what is counted changed from one period to another."""
    at = note.start.start
    since = first.start < at or (note.end is not None and first.start == at)
    return note.changes_what_is_counted and since and at <= last.end


def _stands(note: Annotation) -> bool:
    return note.rebase or note.end is None


def _told(notes: list[Annotation], figure: Figure, work: Work, *, several: bool) -> tuple[Told, ...]:
    """Some notes in words, the newest first."""
    in_order = sorted(notes, key=lambda one: one.start.start, reverse=True)[:MOST_OF_EACH]
    return tuple(Told(_of_what(one, figure, work, several=several), one.text.rstrip(".")) for one in in_order)


def _of_what(note: Annotation, figure: Figure, work: Work, *, several: bool) -> str:
    """Of which group, place and time a note is, as far as they are not the figure's own."""
    groups = {one.key: one.name for one in figure.measure.groups} | {"": f"all {figure.measure.name}"}
    group = groups.get(note.group, note.group) if note.group != (figure.group or "") else ""
    area = work.framework.areas[note.area].name if note.area != figure.area.key or several else ""
    area += (
        f", which {'they lie' if several else 'it lies'} in"
        if note.area in work.framework.with_ancestors(figure.area.key)[1:]
        else ""
    )
    what = f"{group} in {area or figure.area.name}" if group else area
    when = f"from {note.start.in_words} on" if note.end is None else span(note.start, note.end).in_words
    return f"for {what}, {when}" if what else when if note.end is None else f"for {when}"
