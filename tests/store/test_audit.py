"""The changes that the books hold, in one list."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.duties.access import Person
from bot.duties.audit import KINDS, AuditWanted, audit
from bot.duties.content import Content
from bot.duties.figure_doubts import Doubt, KeptDoubt
from bot.duties.follows import Follow
from bot.duties.import_offers import Offer, OfferedFile, OfferState
from bot.duties.outbox import Mail, Message
from bot.duties.pausing import CatchUp
from bot.figures.series import SeriesKey
from bot.store.audit import HOME, READERS, StoredAudit
from bot.store.figure_doubts import DatabaseDoubts
from bot.store.file_sets import FileSetStore
from bot.store.follows import FollowStore
from bot.store.import_offers import DatabaseOffers
from bot.store.known_causes import KnownCauseStore
from bot.store.outbox import DatabaseOutbox
from bot.store.pauses import PauseStore
from bot.store.tables.base import Base
from bot.store.updates import UpdateStore
from bot.watching.rules import Severity
from tests.store.test_known_causes import CAUSE
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


HOUR = timedelta(hours=1)
BURGLARY = SeriesKey("burglary", "coventry", "kind=dwelling")
NO_CHANGE_OF_A_PERSON_S = {
    "series": "figures: the import is listed that brought them",
    "period": "figures: the import is listed that brought them",
    "observation": "figures: the import is listed that brought them",
    "touch": "figures: the import is listed that brought them",
    "picture": "what Reeve says: what it says it of is listed",
    "episode_message": "which message says what",
    "request_message": "which message says what",
    "channel_hold": "what Slack refuses",
    "digest": "what was posted when",
    "job_run": "what ran when",
    "evaluation": "what ran when",
    "inbound": "what was sent, until it is done; what came of it is listed",
    "thread_question": "what was asked: asking changes nothing",
    "recent_question": "what was asked: asking changes nothing",
    "unanswered_question": "what was asked, kept without who asked",
}
"""The tables that the audit does not read, and why a person's act changes nothing there."""


def doubted(press: str, at: datetime = GIVEN.at, words: str = "It was 95") -> KeptDoubt:
    """A doubt of a person's, and the message to the figure's owner."""
    told = Message(
        id=f"doubt {press}",
        channel="@U0ACC",
        content=Content(text="Vic Viewer says"),
        severity=Severity.HIGH,
        created_at=at,
    )
    doubt = Doubt(press, Person("U0VIC", "Vic Viewer"), words, at)
    return KeptDoubt(doubt, "burglary in coventry", "It is 96.", "ACC Crime", told)


def paused(engine: Engine) -> PauseStore:
    return PauseStore(engine, lambda pause: Mail())


def test_every_table_is_read_for_the_audit_or_holds_no_change_of_a_person_s(engine: Engine) -> None:
    asked: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    StoredAudit(engine).audited(AuditWanted(own=True))
    read = set(re.findall(r'(?:FROM|JOIN) "?(\w+)"?', "\n".join(asked)))
    known = {table.name for table in Base.metadata.sorted_tables}
    assert known - read == set(NO_CHANGE_OF_A_PERSON_S)


def test_every_kind_has_its_reader() -> None:
    assert tuple(READERS) == KINDS


def test_each_act_of_a_person_has_one_line_with_who_and_when(engine: Engine) -> None:
    """Those on alerts and requests: tests/duties/test_act.py and test_update_drafts.py."""
    UpdateStore(engine).add([GIVEN])
    offers = DatabaseOffers(engine)
    file = OfferedFile("F1", "crime.csv", "digest")
    offers.keep(Offer(id="1", files=(file,), offered_by="Sam", offered_at=GIVEN.at, shown_at=GIVEN.at, shown="it"))
    offers.close("1", OfferState.DECLINED, "Ada", GIVEN.at + HOUR, "press")
    causes = KnownCauseStore(engine)
    marked = causes.mark(CAUSE, CAUSE.at.date(), Mail(), seen=())
    causes.take_back(marked, "Ada", CAUSE.at + HOUR, CAUSE.at.date(), Mail(), seen=causes.standing())
    pause = paused(engine).begin(GIVEN.at, "Ada", "a correction", None)
    assert pause is not None
    assert paused(engine).end(pause, "Bo", GIVEN.at + HOUR)
    assert not paused(engine).end(pause, "Cy", GIVEN.at + 2 * HOUR)
    FollowStore(engine).add(Follow("U1", BURGLARY, GIVEN.at))
    FollowStore(engine).end("U1", BURGLARY, GIVEN.at + HOUR)
    DatabaseDoubts(engine).keep(doubted("press 1"))
    FileSetStore(engine).keep("rules", {"rules/a.yaml": "1"}, GIVEN.at)

    found = audit([StoredAudit(engine)], AuditWanted())

    assert Counter(one.kind for one in found) == {
        "update": 1,
        "offer": 2,
        "annotation": 2,
        "pause": 2,
        "follow": 2,
        "doubt": 1,
        "rules": 1,
    }
    assert all(one.who and one.what and one.subject for one in found)


def test_what_is_followed_no_longer_says_since_when_and_following_again_is_a_line_of_its_own(engine: Engine) -> None:
    book = FollowStore(engine)
    book.add(Follow("U1", BURGLARY, GIVEN.at))
    book.end("U1", BURGLARY, GIVEN.at + HOUR)
    book.add(Follow("U1", BURGLARY, GIVEN.at + 2 * HOUR))
    found = audit([StoredAudit(engine)], AuditWanted(kinds=("follow",), subject="coventry", who="U1"))
    assert [(one.at, one.what, one.before, one.after) for one in found] == [
        (GIVEN.at + 2 * HOUR, "followed", "", "followed"),
        (GIVEN.at + HOUR, "unfollowed", "followed", "not followed"),
        (GIVEN.at, "followed", "", "followed"),
    ]


def test_a_doubt_says_who_when_of_what_figure_and_what_became_of_it(engine: Engine) -> None:
    book, outbox = DatabaseDoubts(engine), DatabaseOutbox(engine, lambda: GIVEN.at)
    book.keep(doubted("press 1"))
    book.keep(doubted("press 1", words="the same press once more"))
    book.keep(replace(doubted("press 2", at=GIVEN.at + HOUR), message=None, told=""))
    wanted = AuditWanted(kinds=("doubt",), subject="burglary in cov")
    nobody, told = audit([StoredAudit(engine)], wanted)
    assert (told.who, told.at, told.before) == ("Vic Viewer (U0VIC)", GIVEN.at, "It is 96.")
    assert (told.words, told.after) == ("It was 95", "waits to be sent to ACC Crime")
    assert (nobody.at, nobody.after) == (GIVEN.at + HOUR, "nobody to tell")
    row = outbox.next_due(GIVEN.at)
    assert row is not None and outbox.sending(row)
    assert audit([StoredAudit(engine)], wanted)[1].after == "is being sent to ACC Crime"
    outbox.posted(row, "1.1")
    assert audit([StoredAudit(engine)], wanted)[1].after == "sent to ACC Crime"


def test_a_pause_and_its_end_say_who_why_and_until_when(engine: Engine) -> None:
    begun = paused(engine).begin(GIVEN.at, "Ada", "a correction", GIVEN.at + 24 * HOUR)
    assert begun is not None
    paused(engine).end(begun, "Bo", GIVEN.at + HOUR)
    resumed, first = audit([StoredAudit(engine)], AuditWanted(kinds=("pause",), subject="everything"))
    assert (first.who, first.what, first.before, first.words) == ("Ada", "paused", "running", "a correction")
    assert first.after.startswith("paused until 20")
    assert (resumed.who, resumed.at, resumed.what) == ("Bo", GIVEN.at + HOUR, "resumed")
    assert (resumed.before, resumed.after) == ("paused", "running")
    assert audit([StoredAudit(engine)], AuditWanted(kinds=("pause",), subject="burglary")) == ()


def test_a_pause_that_still_holds_has_no_end_and_one_whose_time_came_was_ended_by_nobody(engine: Engine) -> None:
    books = [StoredAudit(engine)]
    begun = paused(engine).begin(GIVEN.at, "Ada", "a correction", GIVEN.at + HOUR)
    assert begun is not None
    assert len(audit(books, AuditWanted(own=True))) == 1
    paused(engine).catch_up(begun.id, GIVEN.at + 2 * HOUR, CatchUp())
    assert [one.what for one in audit(books, AuditWanted())] == ["paused"]
    ended, _ = audit(books, AuditWanted(own=True))
    assert (ended.who, ended.what, ended.at) == ("Reeve", "its time came", GIVEN.at + HOUR)


@pytest.mark.parametrize("words", ["burglary in coventry", "COVENTRY (kind=", "dwelling"])
def test_what_a_line_is_about_is_found_by_any_part_of_it_as_it_is_shown(engine: Engine, words: str) -> None:
    FollowStore(engine).add(Follow("U1", BURGLARY, GIVEN.at))
    FollowStore(engine).add(Follow("U2", SeriesKey("burglary", "dudley"), GIVEN.at))
    (found,) = audit([StoredAudit(engine)], AuditWanted(subject=words))
    assert (found.who, found.subject) == ("U1", "burglary in coventry (kind=dwelling)")


def test_an_older_set_of_files_is_found_among_many_others(engine: Engine) -> None:
    sets = FileSetStore(engine)
    for place in range(4):
        sets.keep("rules", {"rules/a.yaml": "1", "rules/b.yaml": str(place)}, GIVEN.at + place * HOUR)
    (found,) = audit([StoredAudit(engine)], AuditWanted(subject="a.yaml", most=2))
    assert found.subject == "rules/a.yaml, rules/b.yaml"
