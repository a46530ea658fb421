"""Snoozing: how long a lead may put a request off. The cap tightens as the papers come near."""

from datetime import datetime, timedelta

from bot.chasing.requests import Request, State
from bot.chasing.timetable import Way, timetable

ONCE_OVERDUE = timedelta(hours=2)


def longest_snooze(request: Request, now: datetime, way: Way) -> datetime:
    """The latest moment to which a request may be put off: the day before papers are due, or two hours once overdue.

    On the last day before they are due it is two hours as well. It ends in working hours.
    """
    times = timetable(request, way)
    shortly = way.working.first_from(now + ONCE_OVERDUE)
    if request.state is State.OVERDUE or times.last_snooze <= now:
        return shortly
    return max(times.last_snooze, min(shortly, times.deadline))
