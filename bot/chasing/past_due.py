"""Which deliverables are past the day by which they were to be done, and which of them are done, by what is said."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.chasing.due import given_by
from bot.chasing.register import Deliverable, Frequency, Register
from bot.chasing.updates import Outcome, Status, Update

_DONE = re.compile(r"\b(?:complete|completed|finished|done|delivered|closed|achieved)\b", re.IGNORECASE)
_NOT_YET = re.compile(
    r"\b(?:not|no|never|yet|un\w+|in\w*complete|to be|will|would|should|expected|due|nearly|almost|partly|part|half|"
    r"most|until|once|when|before|after|if|by|remain|remains|remaining|still|awaiting|waiting|but|of)\b",
    re.IGNORECASE,
)
"""Words beside which a piece of work may be done only in part, or is yet to be."""
_NOTHING_MORE_OWED = frozenset({Outcome.NOT_REQUIRED, Outcome.COVERED_BY, Outcome.MERGED_INTO})


@dataclass(frozen=True, slots=True)
class ToDo:
    """A deliverable that is to be done once, by its own day."""

    deliverable: Deliverable
    due: date


def past_due(register: Register, updates: Iterable[Update], day: date) -> tuple[Deliverable, ...]:
    """The deliverables that were due once, by a day that is past, and that nobody has said to be complete.

    One that is not owed until it is complete owes one update, which ends it.
    """
    return tuple(one.deliverable for one in to_be_done(register, updates, day) if one.due < day)


def to_be_done(register: Register, updates: Iterable[Update], day: date) -> tuple[ToDo, ...]:
    """The deliverables that are due once, whenever that is, and that by a day nobody has said to be complete."""
    known = given_by(updates, day)
    return tuple(
        ToDo(one, one.due)
        for one in register.deliverables.values()
        if one.every is Frequency.ONCE
        and one.due is not None
        and not is_complete(one, [each for each in known if each.deliverable == one.key])
    )


def is_complete(deliverable: Deliverable, updates: Sequence[Update]) -> bool:
    """Whether its updates, in the order of their times, say that it is done, or that nothing more of it is owed."""
    last = updates[-1] if updates else None
    if last is None:
        return False
    if last.outcome in _NOTHING_MORE_OWED:
        return True
    if deliverable.elements and any((one.elements_done or 0) >= deliverable.elements for one in updates):
        return True
    if not deliverable.until_complete:
        return any(one.outcome is Outcome.ANSWERED for one in updates)
    told = last.outcome is Outcome.ANSWERED and last.status in (None, Status.GREEN)
    return told and _DONE.search(last.text) is not None and _NOT_YET.search(last.text) is None
