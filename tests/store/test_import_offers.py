"""Offers to import: decided once, in the transaction that stores what was shown."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.duties.import_offers import (
    AlreadyDecided,
    Changes,
    Confirmed,
    Named,
    NotAsShown,
    Offer,
    OfferedFile,
    OfferState,
    check,
    store,
)
from bot.duties.load import Counts
from bot.files.catalogue import read_catalogue
from bot.files.handed_in import opened
from bot.store.import_offers import DatabaseOffers
from bot.store.imports import ImportStore
from tests.end_to_end.asking_force import write_home

NOW = datetime(2026, 2, 20, 9, 30, tzinfo=UTC)


class Desk:
    """Checks and stores files as the desk in Slack does."""

    def __init__(self, engine: Engine, home: Path) -> None:
        self.book = DatabaseOffers(engine)
        self.known = read_catalogue(write_home(home)).framework

    def check(self, *files: Named) -> Changes:
        seen = check(self.book, opened, files, self.known, NOW.date(), NOW)
        assert seen.changes is not None
        return seen.changes

    def offer(self, offer_id: str, *files: Named) -> Offer:
        offer = Offer(
            id=offer_id,
            files=tuple(OfferedFile("F1", file.name, "digest") for file in files),
            offered_by="Sam (U0ANALYST)",
            offered_at=NOW,
            shown_at=NOW,
            shown=self.check(*files).fingerprint,
        )
        assert self.book.keep(offer)
        return offer

    def store(self, offer: Offer, *files: Named, press: str = "press") -> Changes:
        confirmed = Confirmed(f"by {press}", NOW, press)
        return store(self.book, opened, offer, files, self.known, NOW.date(), confirmed)


@pytest.fixture
def desk(engine: Engine, tmp_path: Path) -> Desk:
    return Desk(engine, tmp_path / "home")


def figures(value: int, name: str = "f.csv") -> Named:
    rows = [f"burglary,coventry,2025-0{month},{value + month}" for month in (1, 2)]
    return Named(name, "\n".join(["measure,area,period,value", *rows, ""]).encode())


def test_what_is_checked_is_counted_and_not_stored(desk: Desk) -> None:
    assert desk.check(figures(1)).counts == Counts(2, 0, 0)
    assert desk.check(figures(1)).counts == Counts(2, 0, 0)


def test_what_was_stored_is_told_as_it_was_shown(desk: Desk) -> None:
    desk.store(desk.offer("first", figures(1)), figures(1))
    offer = desk.offer("second", figures(5))
    shown = desk.check(figures(5))
    assert desk.store(offer, figures(5)) == shown
    kept = desk.book.offer("second")
    assert kept is not None
    assert (kept.state, kept.decided_by, kept.press) == (OfferState.STORED, "by press", "press")
    assert replace(desk.book.brought(kept), counts=shown.counts) == shown
    assert [(one.period, one.columns) for one in shown.revisions] == [
        ("2025-01", (("value", 2.0, 6.0),)),
        ("2025-02", (("value", 3.0, 7.0),)),
    ]


def test_files_of_one_offer_are_stored_together(desk: Desk) -> None:
    other = Named("g.csv", b"measure,area,period,value\nhate,dudley,2025-01,9\n")
    changes = desk.store(desk.offer("both", figures(1), other), figures(1), other)
    assert changes.counts == Counts(3, 0, 0)
    assert [(one.measure, one.new) for one in changes.measures] == [("burglary", 2), ("hate", 1)]


def test_of_several_who_confirm_at_once_one_stores(desk: Desk, engine: Engine) -> None:
    offer, ends = desk.offer("several", figures(1)), []

    def confirm(press: str) -> None:
        try:
            desk.store(offer, figures(1), press=press)
            ends.append(press)
        except AlreadyDecided:
            ends.append("decided")

    threads = [threading.Thread(target=confirm, args=(f"press {number}",)) for number in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(ends)[:3] == ["decided"] * 3
    kept = desk.book.offer("several")
    assert kept is not None and kept.press == sorted(ends)[3]


def test_where_figures_have_changed_nothing_is_stored_and_the_offer_stays_open(desk: Desk, engine: Engine) -> None:
    offer = desk.offer("one", figures(5))
    desk.store(desk.offer("between", figures(1, "g.csv")), figures(1, "g.csv"), press="another")
    with pytest.raises(NotAsShown):
        desk.store(offer, figures(5))
    kept = desk.book.offer("one")
    assert kept is not None and kept.state is OfferState.OFFERED
    assert desk.check(figures(5)).counts == Counts(0, 2, 0)
    assert ImportStore(engine).taken_before("nothing of this digest") is None


def test_what_was_decided_is_neither_decided_nor_shown_again(desk: Desk) -> None:
    offer = desk.offer("one", figures(1))
    assert desk.book.close("one", OfferState.DECLINED, "Sam", NOW, "press")
    assert not desk.book.close("one", OfferState.EXPIRED, "", NOW, "later")
    assert not desk.book.keep(replace(offer, showing=2, shown_at=NOW + timedelta(hours=1)))
    with pytest.raises(AlreadyDecided):
        desk.store(offer, figures(1))


def test_of_two_who_show_it_anew_the_first_is_kept(desk: Desk) -> None:
    offer = desk.offer("one", figures(1))
    assert desk.book.keep(replace(offer, showing=2, shown="a"))
    assert not desk.book.keep(replace(offer, showing=2, shown="b"))
    assert desk.book.keep(replace(offer, showing=3, shown="c"))
    kept = desk.book.offer("one")
    assert kept is not None and (kept.showing, kept.shown) == (3, "c")
