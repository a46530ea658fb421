"""The changes that the books hold, in one list."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine

from bot.duties.audit import AuditWanted, audit
from bot.duties.import_offers import Offer, OfferedFile, OfferState
from bot.store.audit import HOME, StoredAudit
from bot.store.file_sets import FileSetStore
from bot.store.import_offers import DatabaseOffers
from bot.store.updates import UpdateStore
from tests.store.test_updates import GIVEN


def test_an_amended_update_shows_what_was_said_before_and_after(engine: Engine) -> None:
    later = replace(GIVEN, at=GIVEN.at + timedelta(days=1), text="12 of 16.", by="deputy")
    UpdateStore(engine).add([GIVEN, later, replace(GIVEN, deliverable="another")])

    newest, *others = audit([StoredAudit(engine)], AuditWanted(subject="stop-and-search"))

    assert (newest.what, newest.who, newest.at) == ("amended", "deputy", later.at)
    assert (newest.before, newest.after) == (f"(amber) {GIVEN.text}", "(amber) 12 of 16.")
    assert [(one.what, one.before) for one in others] == [("given", "")]


def test_files_taken_into_force_name_what_changed(engine: Engine) -> None:
    sets = FileSetStore(engine)
    sets.keep("rules", {"rules/a.yaml": "1", "rules/b.yaml": "1"}, GIVEN.at)
    sets.keep("catalogue", {"data/catalogue/areas.yaml": "1"}, GIVEN.at)
    sets.keep("rules", {"rules/a.yaml": "2", "rules/b.yaml": "1"}, GIVEN.at + timedelta(hours=1))

    newest, first = audit([StoredAudit(engine)], AuditWanted(kinds=("rules",)))

    assert (newest.who, newest.subject) == (HOME, "rules/a.yaml")
    assert newest.before == first.after != newest.after
    assert first.subject == "rules/a.yaml, rules/b.yaml"


def test_the_newest_so_many_of_all_books_are_given(engine: Engine) -> None:
    FileSetStore(engine).keep("rules", {"rules/a.yaml": "1"}, GIVEN.at + timedelta(hours=1))
    UpdateStore(engine).add([GIVEN, replace(GIVEN, at=GIVEN.at + timedelta(hours=2), text="12")])
    found = audit([StoredAudit(engine)], AuditWanted(most=2))
    assert [one.kind for one in found] == ["update", "rules"]


def test_since_and_who_narrow_what_is_given(engine: Engine) -> None:
    later = replace(GIVEN, at=GIVEN.at + timedelta(days=1), text="12", by="DEPUTY_1")
    UpdateStore(engine).add([GIVEN, later])
    books = [StoredAudit(engine)]
    assert [one.who for one in audit(books, AuditWanted(since=later.at))] == ["DEPUTY_1"]
    assert [one.who for one in audit(books, AuditWanted(who="deputy_"))] == ["DEPUTY_1"]
    assert audit(books, AuditWanted(who="%")) == ()


def test_what_was_dropped_and_what_was_decided_are_two_lines(engine: Engine) -> None:
    book, file = DatabaseOffers(engine), OfferedFile("F1", "crime £.csv", "digest")
    offer = Offer(id="1", files=(file,), offered_by="Sam", offered_at=GIVEN.at, shown_at=GIVEN.at, shown="changes")
    book.keep(offer)
    book.keep(replace(offer, id="2", files=(file._replace(name="other.csv"),)))
    book.close("1", OfferState.DECLINED, "Ada", GIVEN.at + timedelta(hours=1), "press")
    found = audit([StoredAudit(engine)], AuditWanted(kinds=("offer",), subject="e £.csv"))
    assert [(one.what, one.who, one.before, one.after) for one in found] == [
        ("declined", "Ada", "offered", "declined"),
        ("offered", "Sam", "", "offered"),
    ]
