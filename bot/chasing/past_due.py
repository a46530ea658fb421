"""Which deliverables are past the day by which they were to be done, and which of them are done, by what is said."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.chasing.complete import is_complete
from bot.chasing.due import given_by
from bot.chasing.register import Deliverable, Frequency, Register
from bot.chasing.updates import Update


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
