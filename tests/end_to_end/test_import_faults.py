"""What goes wrong while figures are taken in over Slack: nothing is stored twice, half, or unsaid."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from bot.duties.audit import AuditWanted
from bot.duties.import_offers import AlreadyDecided, NotAsShown, Offer, OfferedFile
from bot.duties.load import import_observations
from bot.files.catalogue import read_catalogue
from bot.files.handed_in import Named, opened
from bot.store.audit import StoredAudit
from bot.store.import_offers import DatabaseOffers
from bot.store.tables.observations import StoredObservation
from tests.end_to_end.asking_force import COMMAND, NOW, AskingForce, asking_force
from tests.end_to_end.slack_force import eventually

ANALYST = "U0ANALYST"
LABEL = "Confirm the import"


@pytest.fixture(scope="module")
def connected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskingForce]:
    with asking_force(tmp_path_factory.mktemp("asking")) as here:
        yield here


@pytest.fixture
def slack(connected: AskingForce) -> Iterator[AskingForce]:
    yield connected
    connected.workspace.control.order("clear_faults")


def drop(slack: AskingForce, area: str, value: int) -> str:
    content = f"measure,area,period,value\nburglary,{area},2026-01,{value}\n".encode()
    return slack.workspace.control.upload(ANALYST, COMMAND, "figures.csv", content, "<@U0REEVE>")


def held(slack: AskingForce) -> int:
    with slack.engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(StoredObservation)).scalar_one())


def outcomes(slack: AskingForce, kind: str) -> list[str]:
    with slack.engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT outcome FROM inbound WHERE kind = ? ORDER BY received_at", (kind,))
        return [str(one) for (one,) in found]


def wait_for(slack: AskingForce, kind: str, words: str) -> None:
    eventually(lambda: any(words in one for one in outcomes(slack, kind)))


def text_of(slack: AskingForce, ts: str) -> str:
    (said,) = slack.replies(COMMAND, ts)
    return str(said["text"])


def test_an_offer_whose_reply_was_lost_is_shown_once(slack: AskingForce) -> None:
    slack.workspace.control.fault("lost_reply", method="chat.postMessage")
    ts = drop(slack, "sefton", 60)
    wait_for(slack, "app_mention", "lost")
    slack.a_minute_later()
    assert "1 new" in text_of(slack, ts)


def test_stored_before_a_stop_it_is_said_afterwards_and_stored_once(slack: AskingForce) -> None:
    before, ts = held(slack), drop(slack, "coventry", 61)
    slack.workspace.control.fault("server_error", method="chat.update")
    slack.press(ANALYST, slack.reply(COMMAND, ts), LABEL)
    wait_for(slack, "pressed import_confirm", "NotSaid")
    assert held(slack) == before + 1
    assert "Nothing is stored until" in text_of(slack, ts)
    slack.a_minute_later()
    assert "was imported: 1 new" in text_of(slack, ts)
    assert held(slack) == before + 1


def test_a_file_that_was_deleted_meanwhile_is_not_stored(slack: AskingForce) -> None:
    before, ts = held(slack), drop(slack, "dudley", 62)
    offered = slack.reply(COMMAND, ts)
    slack.workspace.control.fault("error", method="files.info", code="file_not_found")
    slack.press(ANALYST, offered, LABEL)
    slack.whispered(ANALYST, "can no longer be read on Slack")
    assert held(slack) == before


def test_where_slack_is_away_for_a_moment_the_file_is_fetched_later(slack: AskingForce) -> None:
    slack.workspace.control.fault("server_error", method="files.info")
    ts = drop(slack, "dudley", 63)
    wait_for(slack, "app_mention", "NotNow")
    slack.a_minute_later()
    assert "1 new" in slack.reply(COMMAND, ts)["text"]


def test_confirmed_by_several_at_once_it_is_stored_by_one(slack: AskingForce) -> None:
    book, known = DatabaseOffers(slack.engine), read_catalogue(slack.settings.home).framework
    files = [Named("f.csv", b"measure,area,period,value\nburglary,dudley,2025-06,5\nburglary,dudley,2025-07,6\n")]
    checking = book.checking()
    take_in(book_of=checking, files=files, known=known, dry_run=True)
    offer = Offer(
        id="several",
        files=(OfferedFile("F1", "f.csv", "d"),),
        offered_by="Sam (U0ANALYST)",
        offered_at=NOW,
        shown_at=NOW,
        shown=checking.changes.fingerprint,
    )
    book.keep(offer)
    before, ends = held(slack), []

    def confirm(press: str) -> None:
        while True:
            try:
                take_in(book_of=book.confirming(offer, f"by {press}", NOW, press), files=files, known=known)
                ends.append(press)
            except AlreadyDecided:
                ends.append("decided")
            except OperationalError:
                continue  # the database was busy with another for too long
            return

    threads = [threading.Thread(target=confirm, args=(f"press {number}",)) for number in range(5)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert held(slack) == before + 2
    assert sorted(ends)[:4] == ["decided"] * 4
    stored = book.offer("several")
    assert stored is not None and stored.press == sorted(ends)[4]
    changed = StoredAudit(slack.engine).audited(AuditWanted(kinds=("offer",), subject="f.csv"))
    assert [(one.what, one.who) for one in changed] == [
        ("offered", "Sam (U0ANALYST)"),
        ("stored", f"by {stored.press}"),
    ]


def test_what_is_not_as_shown_leaves_nothing_behind(slack: AskingForce) -> None:
    book, known = DatabaseOffers(slack.engine), read_catalogue(slack.settings.home).framework
    files = [Named("g.csv", b"measure,area,period,value\nburglary,dudley,2025-05,5\n")]
    offer = Offer(
        id="another", files=(), offered_by="Sam", offered_at=NOW, shown_at=NOW, shown="the fingerprint of other changes"
    )
    book.keep(offer)
    before = held(slack)
    with pytest.raises(NotAsShown):
        take_in(book_of=book.confirming(offer, "Sam", NOW, "press"), files=files, known=known)
    assert held(slack) == before
    kept = book.offer("another")
    assert kept is not None and kept.state == "offered"


def take_in(*, book_of: Any, files: list[Named], known: Any, dry_run: bool = False) -> None:
    with opened(files, known, NOW.date()) as checked:
        known_at = datetime(2026, 2, 20, tzinfo=UTC)
        import_observations(checked, book_of, who="the tests", known_at=known_at, dry_run=dry_run)
