"""The board of deliverables: of each its lead, where its update stands, how long overdue, and its colours so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.chasing.calendar import due_ahead
from bot.chasing.due import Obligation, given_by, overdue
from bot.chasing.register import Deliverable
from bot.chasing.requests import Request, State
from bot.chasing.updates import Outcome, Status, Update
from bot.chasing.working_days import day_of
from bot.duties.chasing import Chasing

HISTORY = 6


class Order(StrEnum):
    """By what the board is put in order."""

    LEAD = "lead"
    OUTCOME = "outcome"
    STATUS = "status"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One deliverable. `request` is the one that matters now: the oldest still open that was asked, else the next.

    `due` and `meeting` are its; where no request is known yet, those of what the calendar says is owed next. `history`
    are the colours of its last updates, the oldest first; `overdue` counts days past the due day.
    """

    deliverable: Deliverable
    lead: str
    request: Request | None
    overdue: int
    last: Update | None
    history: tuple[Status | None, ...]
    due: date | None = None
    meeting: date | None = None


def board(world: Chasing, day: date, order: Order = Order.LEAD) -> tuple[BoardRow, ...]:
    """Every deliverable of the register as on a day."""
    requests: dict[str, list[Request]] = {}
    for entry in world.book.entries(day.replace(day=1)):
        requests.setdefault(entry.request.deliverable, []).append(entry.request)
    ahead = due_ahead(world.register, given_by(world.given, day), day)
    late = overdue(world.register, [one for one in world.given if day_of(one.at) <= day], day, timedelta(0))
    # Before anything was chased there is no request: what is late by the register comes before what is ahead.
    owed = {one.deliverable.key: one for one in reversed([*late, *ahead])}
    rows = [
        _row(world, one, requests.get(one.key, []), day, owed.get(one.key))
        for one in world.register.deliverables.values()
    ]
    return tuple(sorted(rows, key=lambda row: _place(row, order)))


def _row(
    world: Chasing, deliverable: Deliverable, requests: Sequence[Request], day: date, owed: Obligation | None
) -> BoardRow:
    said = [
        one
        for one in world.given
        if one.deliverable == deliverable.key and day_of(one.at) <= day and one.outcome is not Outcome.NOT_SUPPLIED
    ]
    newest = list({one.meeting: one for one in said}.values())
    request = _that_matters(requests, day)
    due = request.due if request else owed.due if owed else None
    wanted = request is None or request.state.wants_words or _is_owed_until_complete(deliverable, owed, due, day)
    return BoardRow(
        deliverable=deliverable,
        lead=world.title(request.lead if request else deliverable.lead),
        request=request,
        overdue=max(0, (day - due).days) if due is not None and wanted else 0,
        last=newest[-1] if newest else None,
        history=tuple(one.status for one in newest[-HISTORY:]),
        due=due,
        meeting=request.meeting if request else owed.held_on if owed else None,
    )


def _is_owed_until_complete(deliverable: Deliverable, owed: Obligation | None, due: date | None, day: date) -> bool:
    """Whether it is still owed, though words came: they did not say that it is complete."""
    return deliverable.until_complete and owed is not None and owed.due == due and owed.due < day


def _that_matters(requests: Sequence[Request], day: date) -> Request | None:
    by_due = sorted(requests, key=lambda one: one.due)
    pressing = [one for one in by_due if one.state.is_open and one.state is not State.SCHEDULED]
    ahead = [one for one in by_due if one.state.is_open]
    over = [one for one in by_due if one.meeting >= day]
    return next(iter([*pressing, *over, *ahead, *by_due[-1:]]), None)


def _place(row: BoardRow, order: Order) -> tuple[object, ...]:
    status = [Status.RED, Status.AMBER, Status.GREEN]
    newest = row.last.status if row.last else None
    match order:
        case Order.OUTCOME:
            return (row.deliverable.outcome, row.lead, row.deliverable.key)
        case Order.STATUS:
            return (status.index(newest) if newest else len(status), row.lead, row.deliverable.key)
        case Order.OVERDUE:
            return (-row.overdue, row.lead, row.deliverable.key)
    return (row.lead, row.deliverable.outcome, row.deliverable.key)
