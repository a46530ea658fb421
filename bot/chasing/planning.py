"""Planning: the next step of a request and its time, worked out anew from the facts whenever one of them changes."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.chasing.requests import Next, Request, State, Step
from bot.chasing.timetable import Timetable, Way, timetable
from bot.chasing.working_days import day_of

AT_ONCE = (Step.CLOSE, Step.FALL_OVERDUE, Step.OFFER_BACK, Step.END_SNOOZE)
"""Steps whose order matters where several are due at one moment, the first first; nudges come after them."""


def planned(request: Request, way: Way, now: datetime) -> tuple[Next | None, str]:
    """The next step with its time, or None and why nothing is due.

    A nudge that should have come earlier comes at the next working moment, and never on the day of another one.
    """
    if not request.state.is_open:
        return None, "it is over"
    steps = sorted(_candidates(request, way, timetable(request, way), now), key=_order)
    return (steps[0], "") if steps else (None, "its papers are closed")


def _order(one: Next) -> tuple[datetime, int]:
    return one.at, AT_ONCE.index(one.step) if one.step in AT_ONCE else len(AT_ONCE)


def _candidates(request: Request, way: Way, times: Timetable, now: datetime) -> Iterator[Next]:
    yield Next(Step.CLOSE, times.close)
    match request.state:
        case State.SCHEDULED:
            # Somebody waits for the answer to a question about an alert: it is asked at once.
            yield Next(Step.ASK, _nudge(request, way, now if request.about.alert else times.ask, now))
        case State.ASKED:
            yield Next(Step.FALL_OVERDUE, times.deadline)
            yield from _personal(request, way, now)
            yield from _reminders(request, way, times, now)
        case State.OVERDUE:
            yield from _personal(request, way, now)
            yield Next(*_pressing(request, way, times, now))
        case State.ANSWERED if request.checked_by:
            yield Next(Step.SIGN_OFF, _nudge(request, way, _day_after(request.answered_at or now, way), now))
        case State.ANSWERED:
            yield Next(Step.CHECK, _nudge(request, way, _day_after(request.answered_at or now, way), now))
        case State.RETURNED:
            asked = request.question.at if request.question else now
            yield Next(Step.REMIND, _nudge(request, way, _day_after(asked, way), now))


def _personal(request: Request, way: Way, now: datetime) -> Iterator[Next]:
    """What the lead started: an offer, a snooze, a draft."""
    if request.offer:
        yield Next(Step.OFFER_BACK, way.working.first_from(max(request.offer.until, now)))
    if request.snoozed_until:
        yield Next(Step.END_SNOOZE, way.working.first_from(max(request.snoozed_until, now)))
    elif request.draft and not _confirming(request):
        yield Next(Step.CONFIRM, _nudge(request, way, _day_after(request.draft.at, way), now))


def _confirming(request: Request) -> bool:
    """Whether the lead was asked for the draft's confirmation already: from then on the usual reminders go on."""
    return bool(request.draft and request.nudged_on and request.nudged_on > day_of(request.draft.at))


def _reminders(request: Request, way: Way, times: Timetable, now: datetime) -> Iterator[Next]:
    if request.offer or request.snoozed_until or (request.draft and not _confirming(request)):
        return
    since = request.nudged_on or day_of(request.asked_at or now)
    # Of several that were missed only the last is made up for.
    missed = [one for one in times.reminders if since < day_of(one) and one <= now]
    ahead = [one for one in times.reminders if since < day_of(one) and one > now]
    for one in (*missed[-1:], *ahead[:1]):
        yield Next(Step.REMIND, _nudge(request, way, one, now))


def _pressing(request: Request, way: Way, times: Timetable, now: datetime) -> tuple[Step, datetime]:
    """What comes of words that are overdue: the lead is told, then the next up, one at a time.

    Any sign of life gives a working day; so does an offer or a snooze as long as it lasts.
    """
    earliest = now - timedelta(days=366)
    if request.alive_at:
        earliest = max(earliest, _day_after(request.alive_at, way))
    if request.offer:
        earliest = max(earliest, request.offer.until)
    if request.snoozed_until:
        earliest = max(earliest, request.snoozed_until)
    if request.warned_on is None:
        return Step.WARN, _nudge(request, way, max(times.warn, earliest), now)
    if request.escalated_on is not None:
        due = way.nudge_after(request.escalated_on, way.terms.escalate_every)
    else:
        due = max(times.escalate, way.nudge_after(request.warned_on))
    return Step.ESCALATE, _nudge(request, way, max(due, earliest), now)


def _nudge(request: Request, way: Way, wanted: datetime, now: datetime) -> datetime:
    """When a nudge comes that is wanted at a time: in working hours, and on another day than the one before it."""
    moment = max(wanted, now)
    if request.nudged_on is not None and day_of(moment) <= request.nudged_on:
        moment = way.nudge_after(request.nudged_on)
    return way.working.first_from(moment)


def _day_after(moment: datetime, way: Way) -> datetime:
    return way.nudge_after(day_of(moment))
