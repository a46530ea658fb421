"""The timetable of a request: when it is asked for, reminded of, due and closed."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache

from bot.chasing.requests import Request
from bot.chasing.terms import ChasingRules, Terms
from bot.chasing.working_days import WorkingTime, at


@dataclass(frozen=True, slots=True)
class Timetable:
    """The moments (UTC) of one request. `last_snooze` is as far as it may be put off before papers are due."""

    ask: datetime
    reminders: tuple[datetime, ...]
    last_snooze: datetime
    deadline: datetime
    warn: datetime
    escalate: datetime
    close: datetime


@dataclass(frozen=True, slots=True)
class Way:
    """How one request is chased: the rules in force, the terms of its deliverable, and when people work."""

    rules: ChasingRules
    terms: Terms
    working: WorkingTime

    def nudge_on(self, day: date) -> datetime:
        """The time at which people are disturbed on a working day; on any other day, on the next working one."""
        return at(self.working.days_after(day, 0), self.rules.nudge_at)

    def nudge_after(self, day: date, number: int = 1) -> datetime:
        """The time at which people are disturbed so many working days after a day."""
        return at(self.working.days_after(day, number), self.rules.nudge_at)


def timetable(request: Request, way: Way) -> Timetable:
    """The timetable of a request as things are now."""
    rules = way.rules
    return _timetable(request.due, request.about.held_on, way.terms, rules.nudge_at, rules.due_by, way.working)


@lru_cache(maxsize=4_096)
def _timetable(
    due: date, held_on: date | None, terms: Terms, nudge_at: time, due_by: time, working: WorkingTime
) -> Timetable:
    """Remembered: most requests that are looked at were looked at a round ago, and many are due on one day."""

    def nudge_before(number: int) -> datetime:
        return at(working.days_before(due, number), nudge_at)

    def nudge_after(number: int) -> datetime:
        return at(working.days_after(due, number), nudge_at)

    if held_on is not None:
        close_on = working.days_before(held_on, terms.close)
    else:
        close_on = working.days_after(due, terms.close_once)
    deadline = at(due, due_by)
    return Timetable(
        ask=nudge_before(terms.ask),
        reminders=tuple(nudge_before(number) for number in sorted(terms.remind, reverse=True)),
        last_snooze=nudge_before(1),
        deadline=deadline,
        warn=nudge_after(terms.warn),
        escalate=nudge_after(terms.escalate),
        # A board that meets on the day on which papers are due closes them then, and not before.
        close=max(at(close_on, due_by), deadline),
    )
