"""The calendar: every update that is owed in the year ahead, and what has changed about those that are known."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.chasing.due import Obligation, obligations
from bot.chasing.events import Event, Moved, NoLongerOwed, Owed
from bot.chasing.register import Meeting, Register
from bot.chasing.requests import About, Request
from bot.chasing.updates import Update

A_YEAR = timedelta(days=366)
SAME_MEETING = timedelta(days=45)
"""A board's meeting that is gone and another one within these days are taken as one that was moved."""


@dataclass(frozen=True, slots=True)
class Calendared:
    """Something that the calendar says about a request; `request` is None where it has none yet."""

    request: Request | None
    event: Event


def calendared(
    register: Register, updates: Sequence[Update], requests: Sequence[Request], day: date
) -> Iterator[Calendared]:
    """What the register, as it stands on a day, says anew about the requests: owed, moved, or no longer owed.

    `updates` are all that are known by the day. What fell due before the day and whose meeting is over is not asked
    for any more: where there is no request, none is made.
    """
    by_deliverable: dict[str, list[Request]] = {}
    for request in requests:
        by_deliverable.setdefault(request.deliverable, []).append(request)
    given: dict[str, list[Update]] = {}
    for update in updates:
        given.setdefault(update.deliverable, []).append(update)
    for deliverable in register.deliverables.values():
        own = tuple(given.get(deliverable.key, ()))
        owed = [one for one in obligations(register, deliverable, own) if _is_near(one, register, day)]
        yield from _of_one(register, owed, by_deliverable.get(deliverable.key, []), day)
    for key, left in by_deliverable.items():
        if key and key not in register.deliverables:
            words = f"the deliverable {key} is not in the catalogue any more"
            yield from (Calendared(one, NoLongerOwed(words)) for one in left if one.state.is_open)


def due_ahead(register: Register, updates: Sequence[Update], day: date) -> tuple[Obligation, ...]:
    """Every update that falls due within a year from a day on, the first first."""
    found = [
        one
        for deliverable in register.deliverables.values()
        for one in obligations(register, deliverable, [each for each in updates if each.deliverable == deliverable.key])
        if day <= one.due <= day + A_YEAR
    ]
    return tuple(sorted(found, key=lambda one: (one.due, one.deliverable.key)))


def meeting_for(register: Register, due: date) -> date:
    """The meeting that what is owed once is for: the first one after its day, else the last there is, else the day."""
    held = sorted(meeting.held_on for meeting in register.meetings)
    return next((one for one in held if one >= due), held[-1] if held else due)


def _is_near(owed: Obligation, register: Register, day: date) -> bool:
    over = owed.held_on or meeting_for(register, owed.due)
    return day <= max(over, owed.due) and owed.due <= day + A_YEAR


def _of_one(
    register: Register, owed: Sequence[Obligation], known: Sequence[Request], day: date
) -> Iterator[Calendared]:
    stored = {one.about: one for one in known}
    wanted = {_about(one): one for one in owed}
    gone = [one for one in known if one.about not in wanted and one.state.is_open]
    for about, one in wanted.items():
        request = stored.get(about) or _moved_from(about, gone, register.meetings)
        event = _as_owed(register, about, one)
        if request is None:
            yield Calendared(None, event)
            continue
        if request in gone:
            gone.remove(request)
        same = (request.about, request.due, request.meeting, request.lead)
        if request.state.is_open and same != (about, event.due, event.meeting, event.lead):
            yield Calendared(request, Moved(about, event.due, event.meeting, event.lead))
    for request in gone:
        if request.state.wants_words and not _is_over(request, day):
            yield Calendared(request, NoLongerOwed("the calendar does not ask for it any more"))


def _is_over(request: Request, day: date) -> bool:
    # A meeting that was held has its papers closed in its own time, whatever became of the calendar since.
    return max(request.about.held_on or request.due, request.due) < day


def _about(owed: Obligation) -> About:
    if owed.meeting is None:
        return About(owed.deliverable.key, due=owed.due)
    return About(owed.deliverable.key, owed.meeting.board, owed.meeting.held_on)


def _as_owed(register: Register, about: About, owed: Obligation) -> Owed:
    meeting = owed.held_on or meeting_for(register, owed.due)
    return Owed(about, owed.due, meeting, owed.deliverable.lead)


def _moved_from(about: About, gone: Sequence[Request], meetings: Sequence[Meeting]) -> Request | None:
    """The open request whose meeting, or day, was moved to this one; the nearest, where there are several."""
    still_held = {(one.board, one.held_on) for one in meetings}
    day = about.held_on or about.due or date.min
    lost = [
        (abs(then - day), request)
        for request in gone
        if request.about.board == about.board
        and (request.about.board, request.about.held_on) not in still_held
        and (then := request.about.held_on or request.about.due) is not None
        and abs(then - day) <= SAME_MEETING
    ]
    return min(lost, key=lambda one: one[0])[1] if lost else None


def newest_for(updates: Sequence[Update]) -> Mapping[tuple[str, date], Update]:
    """The last word on each deliverable and meeting; `updates` are in the order of their times."""
    return {(one.deliverable, one.meeting): one for one in updates}
