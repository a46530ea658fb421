"""What is due: the deliverables by their own days and the updates that are owed, each named as what it is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.asking.answers import Listed, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Question
from bot.asking.working_out.meetings import papers_past
from bot.asking.working_out.one_deliverable import known_of_one
from bot.asking.working_out.said_updates import (
    Stretch,
    days_asked,
    meant,
    no_deliverable,
    none_of_an_objective,
    owed_row,
)
from bot.asking.working_out.what_came import what_came
from bot.asking.working_out.work import Work
from bot.chasing.due import Obligation, overdue
from bot.chasing.past_due import to_be_done
from bot.figures.periods import Period, PeriodKind, day_in_words, period_containing

LOOKED_AHEAD = timedelta(days=31)
"""How far what is due is looked for where neither a period nor a meeting says it."""

A_YEAR_AHEAD = timedelta(days=366)


def what_is_due(question: Question, work: Work) -> Listed | NoFigure:
    """What falls due in the stretch asked about, or is owed by the next papers: deliverables, and updates not given.

    Who owes an update is asked of updates alone, and so is what names them.
    """
    stretch = _when_due(question, work)
    if stretch is None:
        return NoFigure(reason="updates of when", details={"words": question.period.words})
    first, last = stretch
    owed = overdue(work.facts.register, work.facts.updates, work.day, work.day - last - timedelta(days=1))
    keys = {one.key for one in meant(question, work)}
    if not keys:
        return none_of_an_objective(question) or no_deliverable(question, work)
    if question.topic and len(keys) == 1 and not question.topics:
        question = replace(question, topics=((Sort.DELIVERABLE.value, next(iter(keys))),))
    wanted = [one for one in owed if first <= one.due <= last and one.deliverable.key in keys]
    wanted.sort(key=lambda one: (one.due, one.deliverable.key))
    if first == date.min and not question.overdue_too:
        wanted = [*_next_of_each(wanted, work.day)]
    # Nobody who asks what is due is to take it that nothing is overdue.
    passed = min(first, work.day)
    before = [one for one in owed if one.due < passed and one.deliverable.key in keys]
    only_updates = question.overdue_too or question.updates_alone
    details: dict[str, Any] = {
        "first": day_in_words(first) if first > work.day or (last < work.day and first != date.min) else "",
        "last": day_in_words(last),
        "not_answered": question.overdue_too,
        "only_updates": only_updates,
        "overdue": len(before),
        "past": 0,
        "papers": [],
        "one": known_of_one(question, work),
        "is_over": last < work.day,
        "of": " and ".join((*question.objectives, *_leads_named(question, work))),
        "gone": None,
    }
    if (question.period.form is not Form.NEWEST or question.was_due) and not question.overdue_too:
        gone = what_came(keys, stretch, work)
        details["gone"] = {**gone, "done": [], "ended": []} if only_updates else gone
    deliverables: list[Mapping[str, Any]] = []
    if not only_updates:
        every = to_be_done(work.facts.register, work.facts.updates, work.day)
        undone = [Obligation(one.deliverable, one.due) for one in every if one.deliverable.key in keys]
        within = [one for one in undone if first <= one.due <= last]
        within.sort(key=lambda one: (one.due, one.deliverable.key))
        deliverables = [{**owed_row(one, work), "deliverable_due": True} for one in within]
        details["past"] = sum(one.due < passed for one in undone)
    if question.before_meeting:
        boards = _boards(question)
        details["papers"] = [one for one in papers_past(work) if not boards or one["board"] in boards]
    updates = [{**owed_row(one, work), "deliverable_due": False} for one in wanted]
    return Listed(kind="owed", rows=(*deliverables, *updates), details=details)


def _leads_named(question: Question, work: Work) -> list[str]:
    return [work.facts.register.leads[key].title for sort, key in question.topics if sort == Sort.LEAD.value]


def _boards(question: Question) -> set[str]:
    return {key for sort, key in question.topics if sort == Sort.BOARD.value}


def _next_of_each(owed: Iterable[Obligation], day: date) -> Iterator[Obligation]:
    """What is overdue of each deliverable, and of what is yet to fall due the next."""
    ahead: set[str] = set()
    for one in owed:
        if one.due < day or one.deliverable.key not in ahead:
            yield one
        if one.due >= day:
            ahead.add(one.deliverable.key)


def _when_due(question: Question, work: Work) -> Stretch | None:
    """From when to when what is owed must fall due; None where the time that was named is no such stretch."""
    register, day = work.facts.register, work.day
    boards = _boards(question)
    meetings = sorted(
        one.held_on for one in register.meetings if one.held_on >= day and (not boards or one.board in boards)
    )
    papers = sorted(one.papers_due for one in register.meetings if one.papers_due >= day)
    if question.period.form is not Form.NEWEST:
        asked = _begun(question.period, day) if question.was_due else _coming(question.period, day)
        stretch = _stretch(asked, day)
        return _up_to(stretch, question, work) if stretch is not None and question.period.closing else stretch
    if question.overdue_too:
        return date.min, papers[0] if papers else day
    if question.before_meeting and meetings:
        return _up_to((meetings[0], meetings[0]), question, work)
    if question.topic or any(sort == Sort.DELIVERABLE.value for sort, _ in question.topics):
        return date.min, day + A_YEAR_AHEAD  # whatever is next of the one that is named
    if question.topics:
        return date.min, day + LOOKED_AHEAD  # what somebody owes is what is overdue before all
    return day, day + LOOKED_AHEAD


def _up_to(stretch: Stretch, question: Question, work: Work) -> Stretch:
    """All that falls due by the end of a time; of a board that is past what fell due since the one before it."""
    first, last = stretch
    over = question.was_due or last < work.day
    boards = _boards(question)
    held = sorted(one.held_on for one in work.facts.register.meetings if not boards or one.board in boards)
    own = [one for one in held if first <= one <= last]
    if over and question.before_meeting and own:
        before = [one for one in held if one < own[0]]
        return before[-1] + timedelta(days=1) if before else date.min, own[-1]
    last = own[-1] if question.before_meeting and own else last  # of a month that is named, the meeting in it
    return date.min if over else work.day, last


def _stretch(asked: AskedPeriod, day: date) -> Stretch | None:
    """The days of a time that was named; what is due this year may fall due until the year is over."""
    if asked.form is Form.TO_DATE and asked.candidates:
        return asked.candidates[0].start, max(day, asked.candidates[0].end)
    return days_asked(asked, day)


def _begun(asked: AskedPeriod, day: date) -> AskedPeriod:
    """What was due in June was due in the newest June that has begun, where no year was named."""
    if asked.form is not Form.NAMED or not asked.floating or not asked.candidates:
        return asked
    begun = [one for one in asked.candidates if one.start <= day] or [*asked.candidates]
    return replace(asked, candidates=(max(begun, key=lambda one: one.start),), floating=False)


def _coming(asked: AskedPeriod, day: date) -> AskedPeriod:
    """What falls due in June falls due in the June that comes, where no year was named."""
    if asked.form is not Form.NAMED or not asked.floating or not asked.candidates:
        return asked
    ahead = [one for one in asked.candidates if one.end >= day] or [_a_year_later(asked.candidates[0], day)]
    return replace(asked, candidates=(min(ahead, key=lambda one: one.start),), floating=False)


def _a_year_later(period: Period, day: date) -> Period:
    """A period of the year by the first year in which it is not over."""
    while period.end < day:
        if period.kind is PeriodKind.DAY:
            leap = (period.start.month, period.start.day) == (2, 29)
            period = period_containing(period.kind, period.start.replace(year=period.start.year + (4 if leap else 1)))
            continue
        # The middle of a month, a quarter or a season lies in it in every year.
        middle = period.start + (period.end - period.start) / 2
        later = middle.replace(year=middle.year + 1, day=min(middle.day, 28))
        of_calendar = period.kind not in (PeriodKind.SPAN, PeriodKind.WAVE, PeriodKind.YEAR_ENDING)
        moved = period_containing(period.kind, later) if of_calendar else None
        if moved is None or moved.end <= period.end:
            return period
        period = moved
    return period
