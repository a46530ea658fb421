"""The calendar a year ahead: each meeting, the day its papers are due, and what is owed to it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.chasing.calendar import A_YEAR, due_ahead, meeting_for
from bot.chasing.due import Obligation, given_by
from bot.chasing.register import Deliverable
from bot.chasing.requests import About, Request
from bot.chasing.timetable import timetable
from bot.chasing.working_days import day_of
from bot.duties.chasing import Chasing


@dataclass(frozen=True, slots=True)
class OwedAhead:
    """One update that is owed: the day it is due, and the day on which it is asked for, or would be if it were chased.

    `request` is the one that is known of already.
    """

    deliverable: Deliverable
    due: date
    ask_on: date
    request: Request | None = None


@dataclass(frozen=True, slots=True)
class MeetingAhead:
    """A meeting with what is owed to it, which may be nothing."""

    board: str
    held_on: date
    papers_due: date
    owed: tuple[OwedAhead, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """The year from a day on: its meetings, the first first, and what is owed once, by a day of its own."""

    since: date
    until: date
    meetings: tuple[MeetingAhead, ...]
    once: tuple[OwedAhead, ...]


def ahead(world: Chasing, day: date, wanted: Callable[[Deliverable], bool] = lambda one: True) -> Ahead:
    """What falls due within a year from a day on, as far as it is wanted, as the catalogue and the updates say then."""
    known = {entry.request.about: entry.request for entry in world.book.entries(day)}
    by_meeting: dict[tuple[str, date] | None, list[OwedAhead]] = {}
    for owed in due_ahead(world.register, given_by(world.given, day), day):
        if wanted(owed.deliverable):
            meeting = owed.meeting
            place = (meeting.board, meeting.held_on) if meeting else None
            by_meeting.setdefault(place, []).append(_owed(world, owed, known.get(_about(owed))))
    meetings = sorted(world.register.meetings, key=lambda one: (one.papers_due, one.held_on, one.board))
    return Ahead(
        since=day,
        until=day + A_YEAR,
        meetings=tuple(
            MeetingAhead(one.board, one.held_on, one.papers_due, tuple(by_meeting.get((one.board, one.held_on), ())))
            for one in meetings
            if day <= one.papers_due <= day + A_YEAR
        ),
        once=tuple(by_meeting.get(None, ())),
    )


def _about(owed: Obligation) -> About:
    if owed.meeting is None:
        return About(owed.deliverable.key, due=owed.due)
    return About(owed.deliverable.key, owed.meeting.board, owed.meeting.held_on)


def _owed(world: Chasing, owed: Obligation, known: Request | None) -> OwedAhead:
    meeting = owed.held_on or meeting_for(world.register, owed.due)
    request = known or Request(id="", about=_about(owed), due=owed.due, meeting=meeting, lead=owed.deliverable.lead)
    asked = known.asked_at if known else None
    ask_on = day_of(asked or timetable(request, world.way_of(request)).ask)
    return OwedAhead(owed.deliverable, owed.due, ask_on, known)
