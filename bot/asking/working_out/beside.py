"""What stands beside a figure and bears on what it means: its targets, and what is known of its periods."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from bot.asking.working_out.aim_figures import is_of_part
from bot.asking.working_out.work import Given, Subject
from bot.figures.annotations import Annotation
from bot.figures.judgements import Judgement, judge, targets_in_force
from bot.figures.measures import Unit
from bot.figures.periods import Period, PeriodError, span, year_ending
from bot.figures.periods import PeriodKind as Kind
from bot.figures.target_words import target_in_words
from bot.figures.targets import RankTarget

MOST_NOTES = 2


class Noted(NamedTuple):
    """A note with when it began, for what lies on either side of it."""

    when: str
    text: str


def targets_beside(subject: Subject, given: Given) -> list[dict[str, Any]]:
    """The targets in force that are judged by just this figure, each with whether it is missed and by how much.

    A rank is judged by the figures of peers, which are not looked at for a plain figure.
    """
    work, key = subject.work, subject.key
    if key.group:
        return []
    every = work.framework.targets_for(key.measure, key.area)
    wanted = [one for one in targets_in_force(every, work.day) if not isinstance(one, RankTarget)]
    judged = [judge(one, work.facts.figures, work.framework, work.day) for one in wanted]
    return [_told(subject, one) for one in judged if _is_of(one, given) and not _is_hidden(subject, one)]


def notes_beside(subject: Subject, periods: Sequence[Period]) -> list[str]:
    """What is known of some periods of a series, the newest first."""
    notes = [one for one in subject.work.framework.annotations_for(*subject.key) if _touches(one, periods)]
    newest = sorted(notes, key=lambda one: one.start.start, reverse=True)[:MOST_NOTES]
    whole = f"on all {subject.measure.name}, "
    return [f"{whole if subject.key.group and not one.group else ''}{one.text}" for one in newest]


def notes_since(subject: Subject, first: Period, last: Period) -> list[Noted]:
    """What changed what is counted from one period on to another, in the area or in one that it lies in, each once.

    Two figures on either side of it are not of the same thing. What held all of both alike is none of it.
    """
    line = subject.work.framework.with_ancestors(subject.key.area)
    notes = [
        one
        for area in line
        for one in subject.work.framework.annotations_for(subject.key.measure, area, subject.key.group)
    ]
    between = [one for one in notes if one.changes_what_is_counted and _comes_between(one, first, last)]
    return _told_once(between, subject)


def rebased_around(subject: Subject, last: Period) -> list[Noted]:
    """Where what is counted changed in an area around, and its chart began anew, while the chart of this one did not.

    Its limits are of figures from before and after, so that a signal on it may be of nothing but that.
    """
    framework, key, series = subject.work.framework, subject.key, subject.series
    if series is None:
        return []
    first = series.periods[0].start
    own = [one.start.start for one in framework.annotations_for(*key) if one.rebase]
    around = [
        one
        for area in framework.with_ancestors(key.area)[1:]
        for one in framework.annotations_for(key.measure, area, key.group)
        if one.rebase and one.approved_by and first < one.start.start <= last.start
    ]
    return _told_once([one for one in around if not any(mine >= one.start.start for mine in own)], subject)


def notes_of_change(subject: Subject, before: Sequence[Period], now: Sequence[Period]) -> list[Noted]:
    """What is known of either of two stretches held against one another, or changed what is counted between them."""
    own = subject.work.framework.annotations_for(*subject.key)
    of_one = [one for one in own if (_touches(one, before) or _touches(one, now)) and not _holds_both(one, before[0])]
    told = _told_once(of_one, subject)
    return list(dict.fromkeys([*notes_since(subject, before[0], now[-1]), *told]))[:MOST_NOTES]


def called_like(periods: tuple[Period, ...], like: Period) -> Period:
    """What some earlier periods are called, in the manner of the later ones that they are held against."""
    if like.kind is Kind.YEAR_ENDING:
        return year_ending(periods[-1].end.year, periods[-1].end.month)
    try:
        before = like.year_before()
    except PeriodError:
        before = like
    if (before.start, before.end) == (periods[0].start, periods[-1].end):
        return before
    return periods[0] if len(periods) == 1 else span(periods[0], periods[-1])


def _told(subject: Subject, judged: Judgement) -> dict[str, Any]:
    apart = None if judged.value is None or judged.line is None else abs(judged.value - judged.line)
    return {
        "words": target_in_words(judged.target, subject.work.framework),
        "missed": judged.missed,
        "left": is_of_part(judged),
        "by": apart if judged.from_ends is None else None,
        "line": judged.line,
        "points": subject.measure.unit is Unit.PERCENT,
    }


def _is_of(judged: Judgement, given: Given) -> bool:
    return judged.missed is not None and judged.now.periods == given.chosen.periods


def _is_hidden(subject: Subject, judged: Judgement) -> bool:
    texts = {period.text for period in (*judged.now.periods, *judged.before.periods)}
    return judged.now.hidden or judged.before.hidden or bool(texts & subject.hidden)


def _told_once(notes: Sequence[Annotation], subject: Subject) -> list[Noted]:
    """Some notes, the newest first, with when each began, and where, if that is not the very area."""
    home = subject.key.area
    in_order = sorted(notes, key=lambda one: (one.start.start, one.area == home), reverse=True)
    kept = {one.text: one for one in reversed(in_order)}
    areas = subject.work.framework.areas
    told = [
        Noted(one.start.in_words + ("" if one.area == home else f", {areas[one.area].name}"), one.text)
        for one in in_order
        if kept[one.text] is one
    ]
    return told[:MOST_NOTES]


def _comes_between(note: Annotation, first: Period, last: Period) -> bool:
    """Whether a note begins behind the beginning of a period and before the end of another; at a point, also in it."""
    at = note.start.start
    return (first.start < at or (note.end is not None and first.start == at)) and at <= last.end


def _holds_both(note: Annotation, first: Period) -> bool:
    return note.end is None and note.start.start <= first.start


def _touches(note: Annotation, periods: Sequence[Period]) -> bool:
    first, last = periods[0].start, periods[-1].end
    if note.rebase and note.end is None:
        return first <= note.start.start <= last
    end = note.end.end if note.end is not None else last
    return note.start.start <= last and end >= first
