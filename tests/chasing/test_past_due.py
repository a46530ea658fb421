"""Which deliverables are past the day by which they were to be done."""

from datetime import UTC, date, datetime

import pytest

from bot.chasing.past_due import past_due
from bot.chasing.register import Deliverable, Frequency, Register
from bot.chasing.updates import Outcome, Status, Update

DAY = date(2026, 6, 16)
_HUB = Deliverable("hub", "Open the hub", Frequency.ONCE, due=date(2026, 5, 29), until_complete=True)


def said(text: str, status: Status | None = Status.GREEN, **more: object) -> Update:
    whole = {"outcome": Outcome.ANSWERED, "at": datetime(2026, 5, 1, 9, tzinfo=UTC), **more}
    return Update(deliverable="hub", meeting=date(2026, 5, 12), status=status, text=text, **whole)  # type: ignore[arg-type]


def is_past(one: Deliverable, *updates: Update) -> bool:
    return bool(past_due(Register(deliverables={one.key: one}), updates, DAY))


@pytest.mark.parametrize(
    "update",
    [
        said("Fit-out delayed by the landlord", Status.RED),
        said("Not yet complete"),
        said("Block B finished; block A to be finished in June."),
        said("Two of three rooms completed"),
        said("Complete", Status.AMBER),
        said("Will be completed by July"),
        said("", None, outcome=Outcome.NOT_SUPPLIED),
        said("", None, outcome=Outcome.DEFERRED),
    ],
)
def test_what_is_not_said_to_be_complete_is_past_its_day_whatever_was_sent(update: Update) -> None:
    assert is_past(_HUB, update)


@pytest.mark.parametrize(
    "update",
    [
        said("Now complete."),
        said("The hub opened on 4 May. All work finished"),
        said("", None, outcome=Outcome.NOT_REQUIRED),
        said("", None, outcome=Outcome.MERGED_INTO),
    ],
)
def test_what_is_said_to_be_complete_is_not(update: Update) -> None:
    assert not is_past(_HUB, update)


def test_what_is_reported_by_its_elements_is_complete_with_the_last_of_them() -> None:
    one = Deliverable("hub", "Open", Frequency.ONCE, due=date(2026, 5, 29), until_complete=True, elements=4)
    assert is_past(one, said("Going well", elements_done=3))
    assert not is_past(one, said("Going well", elements_done=4))


def test_its_own_day_and_what_is_owed_time_and_again_are_no_such_thing() -> None:
    assert not is_past(Deliverable("hub", "Open", Frequency.ONCE, due=DAY, until_complete=True))
    assert not is_past(Deliverable("hub", "Open", Frequency.MONTH, until_complete=True))


def test_what_owes_one_update_is_ended_by_it() -> None:
    once = Deliverable("hub", "Open", Frequency.ONCE, due=date(2026, 5, 29))
    assert is_past(once)
    assert not is_past(once, said("Half done", Status.RED))
