"""What stands beside a figure and bears on what it means: its targets, and what is known of its periods."""

from collections.abc import Sequence
from typing import Any

from bot.asking.working_out.work import Given, Subject
from bot.figures.annotations import Annotation
from bot.figures.judgements import Judgement, judge, targets_in_force
from bot.figures.measures import Unit
from bot.figures.periods import Period, PeriodError, span, year_ending
from bot.figures.periods import PeriodKind as Kind
from bot.figures.target_words import target_in_words
from bot.figures.targets import ChangeTarget, RankTarget

MOST_NOTES = 2


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
    return [one.text for one in sorted(notes, key=lambda one: one.start.start, reverse=True)[:MOST_NOTES]]


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
    by = None if judged.value is None or judged.line is None else abs(judged.value - judged.line)
    return {
        "words": target_in_words(judged.target, subject.work.framework),
        "missed": judged.missed,
        "left": _is_running(judged),
        "by": by,
        "line": judged.line,
        "points": subject.measure.unit is Unit.PERCENT,
    }


def _is_running(judged: Judgement) -> bool:
    """Whether a milestone's year is not all held yet, so that it is neither missed nor met."""
    year = judged.target.year
    return isinstance(judged.target, ChangeTarget) and year is not None and judged.now.periods[-1].end < year.end


def _is_of(judged: Judgement, given: Given) -> bool:
    return judged.missed is not None and judged.now.periods == given.chosen.periods


def _is_hidden(subject: Subject, judged: Judgement) -> bool:
    texts = {period.text for period in (*judged.now.periods, *judged.before.periods)}
    return judged.now.hidden or judged.before.hidden or bool(texts & subject.hidden)


def _touches(note: Annotation, periods: Sequence[Period]) -> bool:
    first, last = periods[0].start, periods[-1].end
    if note.rebase and note.end is None:
        return first <= note.start.start <= last
    end = note.end.end if note.end is not None else last
    return note.start.start <= last and end >= first
