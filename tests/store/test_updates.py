"""Updates kept beside the ones that came before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Engine

from bot.chasing.updates import Outcome, Status, Update
from bot.store.updates import UpdateStore

GIVEN = Update(
    deliverable="stop-and-search-plan",
    meeting=date(2014, 12, 2),
    outcome=Outcome.ANSWERED,
    at=datetime(2014, 11, 20, 9, tzinfo=UTC),
    status=Status.AMBER,
    text="11 of 16 elements\nare delivered.",
    next="=the rest",
    elements_done=11,
    by="acc-operations",
)
SPARSE = Update(deliverable="plan", meeting=date(2014, 12, 2), outcome=Outcome.NOT_REQUIRED, at=GIVEN.at)


def test_an_update_comes_back_as_it_was_given(engine: Engine) -> None:
    store = UpdateStore(engine)
    assert store.add([GIVEN, SPARSE]) == 2
    assert store.all() == (GIVEN, SPARSE)


def test_the_same_update_again_is_not_kept_twice(engine: Engine) -> None:
    store = UpdateStore(engine)
    store.add([GIVEN])
    assert store.add([GIVEN, SPARSE, SPARSE]) == 1
    assert store.all() == (GIVEN, SPARSE)


def test_what_is_said_anew_is_kept_beside_the_old_by_the_time_it_was_said(engine: Engine) -> None:
    store = UpdateStore(engine)
    later = replace(GIVEN, at=GIVEN.at + timedelta(days=1), elements_done=12)
    store.add([later])
    store.add([GIVEN])
    assert store.all() == (GIVEN, later)
