"""When the board meets, and by when its papers are due."""

from datetime import date
from typing import Any

from bot.asking.answers import Listed
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.names_of_boards import board_in_words
from bot.asking.question import PAPERS, Question
from bot.asking.working_out.work import Work
from bot.chasing.register import Meeting
from bot.figures.periods import PeriodKind, day_in_words


def listed_meetings(question: Question, work: Work) -> Listed:
    """The meetings to come, the next first; those of a period that was named, past or to come, where one was.

    Where papers are asked for, the period is the one in which they are due, and without one those that are past their
    day for a meeting to come stand first.
    """
    boards = {key for _, key in question.topics}
    of_papers = question.topic == PAPERS
    every = sorted(work.facts.register.meetings, key=lambda one: (one.held_on, one.board))
    meetings = [one for one in every if not boards or one.board in boards]
    ahead = [one for one in meetings if one.held_on >= work.day]
    named = question.period.form is not Form.NEWEST
    wanted = [
        one
        for one in meetings
        if named and any(_is_within(day, question.period, work.day) for day in _days_meant(one, question))
    ]
    details = {
        "words": question.period.words if named else "",
        "next": day_in_words(ahead[0].held_on) if ahead else None,
        "known": bool(meetings),
        "most": _MOST_NAMED if named else _MOST_AHEAD,
        "of_papers": of_papers,
    }
    return Listed(
        kind="meetings", rows=tuple(_row(one, work.day) for one in (wanted if named else ahead)), details=details
    )


def _days_meant(meeting: Meeting, question: Question) -> tuple[date, ...]:
    """The days of a meeting that a time can name: `papers for 26 January` are of the meeting on that day as well."""
    if question.topic != PAPERS:
        return (meeting.held_on,)
    one_day = any(one.kind is PeriodKind.DAY for one in question.period.candidates)
    return (meeting.papers_due, meeting.held_on) if one_day else (meeting.papers_due,)


def papers_past(work: Work) -> list[dict[str, Any]]:
    """The meetings to come whose papers were to be in by now."""
    meetings = sorted(work.facts.register.meetings, key=lambda one: (one.held_on, one.board))
    return [_row(one, work.day) for one in meetings if one.papers_due < work.day <= one.held_on]


def _is_within(held_on: date, asked: AskedPeriod, day: date) -> bool:
    """Whether a day lies in a period; a month without its year is the one to come, or else the one past."""
    if asked.form in (Form.SINCE, Form.TO_DATE):
        return bool(asked.candidates) and asked.candidates[0].start <= held_on
    for one in asked.candidates:
        if one.start <= held_on <= one.end:
            return True
        of_another_day = one.kind is PeriodKind.DAY and held_on.day != one.start.day
        if asked.floating and held_on >= day and held_on.month == one.start.month and not of_another_day:
            return (held_on - day).days < _A_YEAR
    return False


_A_YEAR = 366
_MOST_AHEAD, _MOST_NAMED = 3, 12
"""How many of a board's meetings are told: the next few, or those of a period that was named."""


def _row(meeting: Meeting, day: date) -> dict[str, Any]:
    return {
        "board": meeting.board,
        "board_in_words": board_in_words(meeting.board),
        "held_on": meeting.held_on.isoformat(),
        "held_on_in_words": day_in_words(meeting.held_on),
        "held": meeting.held_on < day,
        "papers_due": meeting.papers_due.isoformat(),
        "papers_due_in_words": day_in_words(meeting.papers_due),
        "papers_were_due": meeting.papers_due < day,
    }
