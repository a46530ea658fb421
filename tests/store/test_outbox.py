"""The outbox in the database: order, waiting, holding, and what two processes may not do at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.duties.content import Button, Content, Table
from bot.duties.outbox import Edit, Mail, Picture
from bot.duties.sending import Row
from bot.store.outbox import DatabaseOutbox
from bot.watching.rules import Severity
from tests.store.mail import message, states

NOW = datetime(2026, 4, 20, 8, tzinfo=UTC)
LATER = NOW + timedelta(minutes=15)
FULL = Content(
    text="text <&>\u2060",
    header="header",
    fields=(("Now", "120"), ("Target", "100")),
    table=Table("caption", ("a", "b"), (("1", "2"), ("3", ""))),
    paragraphs=("one", "two"),
    context="context",
    buttons=(Button("take", "Take", "A1-1", "primary"),),
    picture="picture",
)


@pytest.fixture
def outbox(engine: Engine) -> DatabaseOutbox:
    return DatabaseOutbox(engine, lambda: NOW)


def due(outbox: DatabaseOutbox, now: datetime = NOW) -> Row:
    row = outbox.next_due(now)
    assert row is not None
    return row


def sent(outbox: DatabaseOutbox, ts: str) -> Row:
    row = due(outbox)
    assert outbox.sending(row)
    outbox.posted(row, ts)
    return row


def test_a_message_comes_back_as_it_was_queued(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("a", content=FULL, severity=Severity.LOW),)))
    assert due(outbox) == Row(message("a", content=FULL, severity=Severity.LOW), 1, 0, None, None, False, None)


def test_the_most_severe_goes_first_and_then_the_oldest(outbox: DatabaseOutbox) -> None:
    for name, severity in (
        ("low", Severity.LOW),
        ("medium", Severity.MEDIUM),
        ("high", Severity.HIGH),
        ("high2", Severity.HIGH),
    ):
        outbox.add(Mail((message(name, severity=severity),)))
    order = [sent(outbox, f"1.00000{place}").message.id for place in range(4)]
    assert order == ["high", "high2", "medium", "low"]
    assert outbox.next_due(NOW) is None


def test_a_message_whose_id_is_there_is_not_queued_again(outbox: DatabaseOutbox, engine: Engine) -> None:
    outbox.add(Mail((message("a"),)))
    outbox.add(Mail((message("a", content=Content("other")), message("b"))))
    stored = states(engine)
    assert [(name, row.sequence) for name, row in stored.items()] == [("a", 1), ("b", 3)]
    assert stored["a"].content["text"] == "text of a"


def test_a_reply_waits_for_its_root_to_be_on_slack(outbox: DatabaseOutbox) -> None:
    outbox.add(
        Mail((message("root", severity=Severity.LOW), message("reply", thread_of="root", severity=Severity.HIGH)))
    )
    assert sent(outbox, "7.000001").message.id == "root"
    assert (due(outbox).message.id, due(outbox).thread_ts) == ("reply", "7.000001")


def test_an_edit_of_what_is_posted_is_due_and_one_of_what_is_queued_changes_what_will_be(
    outbox: DatabaseOutbox,
) -> None:
    outbox.add(Mail((message("a"),)))
    outbox.add(Mail(edits=(Edit("a", Content("new words")),)))
    assert sent(outbox, "7.000001").message.content.text == "new words"
    assert outbox.next_due(NOW) is None
    outbox.add(Mail(edits=(Edit("a", Content("newer words")),)))
    row = due(outbox)
    assert (row.ts, row.version, row.message.content.text) == ("7.000001", 3, "newer words")


def test_a_message_that_says_so_already_is_not_edited(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("a", content=replace(FULL, picture=None)),)))
    sent(outbox, "7.000001")
    outbox.add(Mail(edits=(Edit("a", replace(FULL, picture=None)),)))
    assert outbox.next_due(NOW) is None


def test_an_edit_while_a_send_is_on_its_way_is_not_forgotten(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("a"),)))
    row = due(outbox)
    assert outbox.sending(row)
    outbox.add(Mail(edits=(Edit("a", Content("new words")),)))
    outbox.posted(row, "7.000001")
    assert due(outbox).message.content.text == "new words"


def test_only_one_process_begins_a_send(outbox: DatabaseOutbox, engine: Engine) -> None:
    outbox.add(Mail((message("a"),)))
    other = DatabaseOutbox(engine, lambda: NOW)
    mine, theirs = due(outbox), due(other)
    assert outbox.sending(mine)
    assert not other.sending(theirs)
    assert other.next_due(NOW) is None


def test_a_send_that_was_cut_off_is_unsure_and_looked_for_when_it_has_settled(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("before"), message("a"))))
    sent(outbox, "7.000001")
    assert outbox.sending(due(outbox))
    assert outbox.next_due(NOW) is None
    assert outbox.settle_interrupted(NOW + timedelta(seconds=3)) == 1
    assert outbox.settle_interrupted(NOW + timedelta(seconds=9)) == 0
    assert outbox.next_due(NOW) is None
    assert outbox.next_time() == NOW + timedelta(seconds=3)
    row = due(outbox, NOW + timedelta(seconds=3))
    assert (row.unsure, row.searched_from) == (True, "7.000001")
    outbox.posted(row, "7.000002")
    assert outbox.next_due(LATER) is None


def test_what_was_found_may_say_its_first_version_and_is_edited_to_its_newest(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("a"),)))
    row = due(outbox)
    assert outbox.sending(row)
    outbox.wait(row, NOW, "lost", unsure=True)
    outbox.add(Mail(edits=(Edit("a", Content("new words")),)))
    outbox.posted(due(outbox), "7.000001")
    assert (due(outbox).ts, due(outbox).message.content.text) == ("7.000001", "new words")


def test_what_failed_waits_and_counts_its_attempts_until_it_is_posted(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("a"),)))
    outbox.wait(due(outbox), LATER, "no", unsure=False)
    assert (outbox.next_due(NOW), outbox.next_time()) == (None, LATER)
    row = due(outbox, LATER)
    assert row.attempts == 1
    outbox.wait(row, NOW, "limited", unsure=False, failed=False)
    assert due(outbox).attempts == 1
    sent(outbox, "7.000001")
    outbox.add(Mail(edits=(Edit("a", Content("new words")),)))
    assert due(outbox).attempts == 0


def test_a_channel_that_is_held_keeps_its_messages_and_lets_others_go(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("a"), message("b"), message("c", channel="general"))))
    outbox.hold_channel(due(outbox), LATER, None)
    assert sent(outbox, "7.000001").message.id == "c"
    assert (outbox.next_due(NOW), outbox.next_time()) == (None, LATER)
    assert due(outbox, LATER).message.id == "a"


def test_the_operators_are_told_once_while_a_channel_is_held_and_again_after_it_took_something(
    outbox: DatabaseOutbox, engine: Engine
) -> None:
    outbox.add(Mail((message("a"),)))
    row = due(outbox)
    for name in ("first", "second"):
        outbox.hold_channel(row, LATER, message(name, channel="operators"))
    assert set(states(engine)) == {"a", "first"}
    outbox.posted(row, "7.000001")
    outbox.hold_channel(row, LATER, message("third", channel="operators"))
    assert set(states(engine)) == {"a", "first", "third"}


def test_when_slack_asks_to_wait_nothing_at_all_is_due_and_a_shorter_wait_does_not_shorten_it(
    outbox: DatabaseOutbox,
) -> None:
    outbox.add(Mail((message("a"), message("b", channel="general"))))
    assert outbox.limited_until() is None
    outbox.hold_all(LATER)
    outbox.hold_all(NOW + timedelta(seconds=1))
    assert (outbox.next_due(NOW), outbox.next_time(), outbox.limited_until()) == (None, LATER, LATER)
    assert outbox.next_due(LATER) is not None


def test_what_the_quiet_holds_back_is_not_due_and_nobody_waits_for_it(engine: Engine) -> None:
    outbox = DatabaseOutbox(engine, lambda: NOW)
    outbox.add(Mail((replace(message("a"), not_before=LATER),)))
    assert (outbox.next_due(NOW), outbox.next_time()) == (None, None)
    assert DatabaseOutbox(engine, lambda: LATER).next_due(NOW) is not None


def test_what_was_held_back_and_no_longer_stands_is_dropped_with_its_thread(
    outbox: DatabaseOutbox, engine: Engine
) -> None:
    quiet = replace(message("a"), not_before=LATER)
    outbox.add(Mail((quiet, replace(message("chart", thread_of="a"), not_before=LATER))))
    outbox.add(Mail(edits=(Edit("a", Content("resolved"), still_stands=False),)))
    assert {row.state for row in states(engine).values()} == {"dropped"}


def test_what_was_said_is_edited_when_it_no_longer_stands(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("a"),)))
    sent(outbox, "7.000001")
    outbox.add(Mail(edits=(Edit("a", Content("resolved"), still_stands=False),)))
    assert due(outbox).message.content.text == "resolved"


def test_a_message_that_was_deleted_is_given_up_and_so_is_all_that_belongs_to_it(
    outbox: DatabaseOutbox, engine: Engine
) -> None:
    outbox.add(Mail((message("a"), message("other"), message("reply", thread_of="a"))))
    sent(outbox, "7.000001")
    outbox.add(Mail(edits=(Edit("a", Content("changed")),)))
    row = next(row for row in [due(outbox)] if row.message.id == "a")
    outbox.gone(row, "message_not_found", message("told", channel="operators"))
    outbox.add(Mail((message("later", thread_of="a"),), edits=(Edit("a", Content("again")),)))
    assert {name: row.state for name, row in states(engine).items()} == {
        "a": "gone", "reply": "gone", "later": "gone", "other": "queued", "told": "queued",
    }  # fmt: skip


def test_a_reply_tells_that_its_root_was_deleted(outbox: DatabaseOutbox, engine: Engine) -> None:
    outbox.add(Mail((message("a"), message("reply", thread_of="a"))))
    sent(outbox, "7.000001")
    outbox.gone(due(outbox), "thread_not_found", None)
    assert {row.state for row in states(engine).values()} == {"gone"}


def test_a_picture_is_kept_once_and_knows_its_file(outbox: DatabaseOutbox) -> None:
    picture = Picture("p", b"\x89PNG\x00\xff", "title", "words")
    for name in "ab":
        outbox.add(Mail((message(name),), pictures=(picture,)))
    assert outbox.picture("p") == (picture, None)
    outbox.uploaded("p", "F1")
    assert outbox.picture("p") == (picture, "F1")
