"""What is owed: which deliverable owes an update for which meeting, by when, and whether it has been given."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.chasing.complete import is_complete
from bot.chasing.register import Deliverable, Frequency, Meeting, Register
from bot.chasing.updates import Outcome, Update

LONDON = ZoneInfo("Europe/London")

_STILL_OWED = frozenset({Outcome.NOT_SUPPLIED, Outcome.DEFERRED})
"""Outcomes after which words are still to come: for this meeting, or for the next one."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """An update that a deliverable owes by a day. `meeting` is None for what is owed once, by its own date."""

    deliverable: Deliverable
    due: date
    meeting: Meeting | None = None

    @property
    def held_on(self) -> date | None:
        """The day of the meeting that the update is for."""
        return self.meeting.held_on if self.meeting else None


def given_by(updates: Iterable[Update], day: date) -> tuple[Update, ...]:
    """The updates given by the end of a day in London, in the order of their times."""
    return tuple(sorted((one for one in updates if _day_of(one) <= day), key=lambda one: one.at))


def obligations(register: Register, deliverable: Deliverable, updates: Sequence[Update]) -> tuple[Obligation, ...]:
    """Every update that a deliverable owes, whenever it falls due, in order.

    One at the first day in each month, quarter, half-year or financial year on which papers are due; an update that
    was deferred is owed again at the next. What is owed until complete ends when all its elements are reported done.
    `updates` are those of this deliverable that are known.
    """
    meetings = sorted(register.meetings, key=lambda one: (one.papers_due, one.held_on, one.board))
    if deliverable.every is Frequency.ONCE:
        first = [Obligation(deliverable, deliverable.due)] if deliverable.due else []
        return tuple(first + _deferred_once(deliverable, meetings, updates))
    deferred = {one.meeting for one in _newest_for_each_meeting(updates).values() if one.outcome is Outcome.DEFERRED}
    owed: list[Obligation] = []
    seen: set[tuple[int, int]] = set()
    put_off = False
    for meeting in _one_a_day(meetings):
        part = part_of_year(deliverable.every, meeting.papers_due)
        if part in seen and not put_off:
            continue
        seen.add(part)
        owed.append(Obligation(deliverable, meeting.papers_due, meeting))
        put_off = meeting.held_on in deferred
    end = _completed_on(deliverable, updates)
    return tuple(one for one in owed if end is None or one.due <= end)


def overdue(register: Register, updates: Iterable[Update], day: date, by: timedelta) -> tuple[Obligation, ...]:
    """The obligations that are overdue on a day: later than `by` after they were due, and without an update.

    Any outcome but `not_supplied` supplies what was owed. An update for a later meeting makes up for the earlier ones:
    what was missed then is not asked for any more. What is owed once and until complete is supplied by none that says
    less than that, but for one that put it off to a later meeting.
    """
    known = given_by(updates, day)
    late: list[Obligation] = []
    for deliverable in register.deliverables.values():
        own = tuple(one for one in known if one.deliverable == deliverable.key)
        past = [one for one in obligations(register, deliverable, own) if day > one.due + by]
        late.extend(one for one in past if not _supplied(one, own))
    return tuple(late)


def settled(
    register: Register, updates: Iterable[Update], day: date, within: tuple[date, date]
) -> tuple[tuple[Obligation, bool], ...]:
    """The obligations that fell due on some days before a day and are not overdue, each with whether its update came.

    None came of what was put off or is not required any more, nor of what a later update made up for.
    """
    known = given_by(updates, day)
    late = set(overdue(register, known, day, timedelta(0)))
    found: list[tuple[Obligation, bool]] = []
    for deliverable in register.deliverables.values():
        own = tuple(one for one in known if one.deliverable == deliverable.key)
        newest = _newest_for_each_meeting(own)
        for one in obligations(register, deliverable, own):
            if within[0] <= one.due <= within[1] and one.due < day and one not in late:
                found.append((one, _came(one, newest)))
    return tuple(found)


def part_of_year(every: Frequency, day: date) -> tuple[int, int]:
    """The financial year, and the month, quarter or half of it, in which a day falls."""
    year, month = (day.year, day.month - 4) if day.month >= 4 else (day.year - 1, day.month + 8)
    months = {Frequency.MONTH: 1, Frequency.QUARTER: 3, Frequency.HALF_YEAR: 6, Frequency.YEAR: 12}
    return year, month // months.get(every, 12)


def last_day_of_part(every: Frequency, day: date) -> date:
    """The last day of the month, quarter, half or year of the financial year in which a day falls."""
    part, last = part_of_year(every, day), day
    while part_of_year(every, last + timedelta(days=1)) == part:
        last += timedelta(days=1)
    return last


def _day_of(update: Update) -> date:
    return update.at.astimezone(LONDON).date()


def _newest_for_each_meeting(updates: Iterable[Update]) -> Mapping[date, Update]:
    """The last word on each meeting; `updates` are in the order of their times."""
    return {one.meeting: one for one in updates}


def _supplied(owed: Obligation, own: Sequence[Update]) -> bool:
    """Whether an update was given for what was owed; `own` are its deliverable's, in the order of their times."""
    newest, held_on = _newest_for_each_meeting(own), owed.held_on
    if held_on is None:
        return _supplied_once(owed.deliverable, own)
    given = newest.get(held_on)
    if given is not None and given.outcome is not Outcome.NOT_SUPPLIED:
        return True
    return any(meeting > held_on and one.outcome not in _STILL_OWED for meeting, one in newest.items())


def _supplied_once(deliverable: Deliverable, own: Sequence[Update]) -> bool:
    """Owed once, any word is the word; owed until complete, only that it is, or that it was put off for now."""
    words = [one for one in _newest_for_each_meeting(own).values() if one.outcome is not Outcome.NOT_SUPPLIED]
    if not deliverable.until_complete or not words:
        return bool(words)
    last = max(words, key=lambda one: one.at)
    said = [one for one in own if one.outcome is not Outcome.NOT_SUPPLIED]
    return is_complete(deliverable, said) or last.outcome is Outcome.DEFERRED


def _came(owed: Obligation, newest: Mapping[date, Update]) -> bool:
    """Whether words came for what was owed, and not only for a later meeting."""
    own = [one for meeting, one in newest.items() if owed.held_on in (None, meeting)]
    return any(one.outcome is Outcome.ANSWERED for one in own)


def _deferred_once(
    deliverable: Deliverable, meetings: Iterable[Meeting], updates: Sequence[Update]
) -> list[Obligation]:
    """What is owed once and was deferred is owed for the first meeting after the one it was deferred from."""
    put_off = [one.meeting for one in _newest_for_each_meeting(updates).values() if one.outcome is Outcome.DEFERRED]
    if not put_off:
        return []
    return [Obligation(deliverable, one.papers_due, one) for one in meetings if one.held_on > max(put_off)][:1]


def _one_a_day(meetings: Iterable[Meeting]) -> Iterator[Meeting]:
    """Two boards whose papers are due on one day are served by one update."""
    last = None
    for meeting in meetings:
        if meeting.papers_due != last:
            yield meeting
        last = meeting.papers_due


def _completed_on(deliverable: Deliverable, updates: Iterable[Update]) -> date | None:
    """The day on which what is owed until complete was first reported complete."""
    if not deliverable.until_complete or deliverable.elements is None:
        return None
    done = (_day_of(one) for one in updates if (one.elements_done or 0) >= deliverable.elements)
    return next(done, None)
