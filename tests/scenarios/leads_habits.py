"""What the leads of December 2014 do about a request: each with habits of their own, none of them a person's."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import clock
from bot.chasing.requests import Ending, Request, State
from bot.chasing.working_days import day_of
from bot.duties.access import Person
from bot.duties.chase_buttons import Verb
from tests.scenarios.year_of_chasing import Habit, Year

NOTHING = "Nothing to report since the last update."
"""What the board reads where somebody presses that there is nothing to report (templates/chase/modal_nothing.j2)."""


def _working_days_since(request: Request, now: datetime) -> int:
    since = day_of(request.asked_at or now)
    days = (day_of(now) - since).days
    return sum(
        (since + timedelta(days=n)).weekday() < 5 and not clock.is_bank_holiday(since + timedelta(days=n))
        for n in range(1, days + 1)
    )


def answers_after(days: int, nothing_on: str = "") -> Habit:
    """Gives an update so many working days after being asked; on one deliverable there is nothing to report."""

    def habit(year: Year, request: Request, now: datetime) -> None:
        if _working_days_since(request, now) < days:
            return
        if request.deliverable == nothing_on:
            year.do(year.holder(request), Verb.NOTHING, request, now, words=NOTHING)
        else:
            year.do(year.holder(request), Verb.GIVE, request, now, words="Progress as planned.")

    return habit


def answers_once_warned(year: Year, request: Request, now: datetime) -> None:
    """Puts it off once, and answers when told that it will be escalated; in winter only once the next up knows."""
    if request.state is State.ASKED and request.reminders == 1 and not year.was(request, "snoozed"):
        year.do(year.holder(request), Verb.LATER, request, now, until="next_working_day")
    if request.level or (request.warned_on and now.month in range(4, 11)):
        year.do(year.holder(request), Verb.GIVE, request, now, words="Late, and as planned.")


def replies_and_confirms(year: Year, request: Request, now: datetime) -> None:
    """Replies in the thread on the second day, and confirms on the next."""
    if request.draft is None and _working_days_since(request, now) >= 2:
        year.reply(year.holder(request), request, now, f"We delivered part of {request.deliverable}.")
    elif request.draft is not None and day_of(request.draft.at) < day_of(now):
        year.do(year.holder(request), Verb.GIVE, request, now, words=request.draft.words)


def of_the_dcc(year: Year, request: Request, now: datetime) -> None:
    """Defers one to the next meeting, points to another paper, passes one on.

    In July nobody says whether they take it, in October it is declined.
    """
    person = year.holder(request)
    if request.deliverable == "engagement-with-health-and-business" and request.due.month in (1, 10):
        asked = {"ending": Ending.DEFERRED, "words": "To be included next quarter."}
        year.do(person, Verb.NOT_NOW, request, now, **asked)
    elif request.deliverable == "innovation-partners":
        asked = {"ending": Ending.COVERED_BY, "words": "See the change report.", "other": "invest-to-save"}
        year.do(person, Verb.NOT_NOW, request, now, **asked)
    elif request.deliverable == "evidence-based-policing" and request.offer is None and request.passed_to is None:
        if year.was(request, "offered"):
            answers_after(3)(year, request, now)
        else:
            year.do(person, Verb.HAND_ON, request, now, to="head-of-performance")
    elif request.deliverable == "evidence-based-policing" and request.offer is not None:
        if request.due.month != 7 and day_of(now) > day_of(request.asked_at or now):
            answer = Verb.DECLINE if request.due.month == 10 else Verb.TAKE
            year.do(Person("U0PERFORM", "Head of Performance"), answer, request, now)
    else:
        answers_after(4)(year, request, now)


def of_the_commissioner(year: Year, request: Request, now: datetime) -> None:
    """Says once that grants are not required; of all else nothing is heard, as in December 2014."""
    if request.deliverable in ("grants-to-local-authorities", "procurement-consultation", "summit-action-plans"):
        year.do(
            year.holder(request),
            Verb.NOT_NOW,
            request,
            now,
            words="Not required this period.",
            ending=Ending.NOT_REQUIRED if request.deliverable != "summit-action-plans" else Ending.MERGED_INTO,
            other="local-board-outcomes",
        )


HABITS: dict[str, tuple[Habit, ...]] = {
    "acc-local-policing": (answers_after(3),),
    "supt-local-policing": (answers_after(5),),
    "acc-crime": (answers_after(7, "information-sharing"),),
    "acc-operations": (replies_and_confirms,),
    "director-of-resources": (answers_once_warned,),
    "dcc": (of_the_dcc,),
    "head-of-performance": (answers_after(2),),
    "pcc": (of_the_commissioner,),
}
