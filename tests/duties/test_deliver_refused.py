"""What Slack does not take, or no longer has: said once, kept or given up, and nothing else held back by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.duties.content import Content
from bot.duties.deliver import Delivered
from bot.duties.outbox import Edit, Mail, Picture
from bot.slack.app import posting_client
from bot.slack.messenger import SlackMessenger
from bot.workspace import RunningWorkspace
from tests.duties.delivery_world import KEYS, Post, on_one_database, post, real_now, slack
from tests.store.mail import message, states

__all__ = ["post", "slack"]


def shut(slack: RunningWorkspace, how: str, *, is_shut: bool) -> None:
    if how == "without Reeve":
        slack.control.order("join", user="U0REEVE", channel="C0GENERAL", present=not is_shut)
    else:
        slack.control.order("channel", channel="C0GENERAL", **{how: is_shut})


@on_one_database
@pytest.mark.parametrize("how", ["is_archived", "is_ext_shared", "is_pending_ext_shared", "without Reeve"])
def test_a_channel_that_takes_nothing_is_told_of_once_and_gets_everything_when_that_is_mended(
    post: Post, how: str
) -> None:
    post.queue(message("before", channel="general"))
    post.deliver()
    shut(post.slack, how, is_shut=True)
    post.queue(message("a", channel="general"), message("b", channel="general"), message("c"))
    post.queue(edits=(Edit("before", Content("secret since")),))
    for _ in range(3):
        post.deliver(patience=timedelta(milliseconds=20))
        post.a_minute_later()
    told = [one for one in post.on_slack() if one["channel"] == "C0OPERATORS"]
    assert [one["text"].split(":")[0] for one in told] == ["Nothing reaches the channel general"]
    assert {one["id"] for one in post.on_slack()} == {"before", "c", told[0]["id"]}
    assert "shared" not in how or all(one["text"] != "secret since" for one in post.on_slack())
    shut(post.slack, how, is_shut=False)
    post.a_minute_later()
    post.deliver()
    post.check(posted=5)


@on_one_database
def test_a_channel_that_is_shut_again_is_told_of_again(post: Post) -> None:
    for turn in range(2):
        shut(post.slack, "is_archived", is_shut=True)
        post.queue(message(f"m{turn}", channel="general"))
        post.deliver(patience=timedelta(0))
        shut(post.slack, "is_archived", is_shut=False)
        post.a_minute_later()
        post.deliver()
    told = [one for one in post.on_slack() if one["channel"] == "C0OPERATORS"]
    assert len(told) == 1  # the same words on the same day; on another day they are said again
    post.check(posted=3)


@on_one_database
@pytest.mark.parametrize("channel", ["coffee", "not-in-the-catalogue"])
def test_a_channel_that_reeve_cannot_reach_keeps_its_messages(post: Post, channel: str) -> None:
    post.outbox.add(Mail((message("a", channel=channel),)))
    done = post.deliver(patience=timedelta(0))
    assert (done.refused, done.posted) == (1, 1)  # the one posted is the word to the operators
    assert states(post.engine)["a"].state == "queued"


def test_an_operators_channel_that_refuses_is_not_told_of_itself(post: Post) -> None:
    post.slack.control.order("channel", channel="C0OPERATORS", is_archived=True)
    post.queue(message("a", channel="operators"), message("b", channel="coffee"))
    post.deliver(patience=timedelta(0))
    stored = states(post.engine)
    assert {row.channel for row in stored.values()} == {"operators", "coffee"}
    assert len(stored) == 3


def test_a_message_that_slack_does_not_take_holds_back_no_other(post: Post) -> None:
    post.queue(message("a"), message("b"))
    post.slack.control.fault("error", method="chat.postMessage", code="msg_too_long")
    assert post.deliver(patience=timedelta(0)).posted == 2  # b, and the word to the operators
    assert states(post.engine)["a"].state == "queued"
    told = next(one for one in post.on_slack() if one["channel"] == "C0OPERATORS")
    assert "its id is a" in told["text"]
    assert "text of" not in told["text"]  # nothing of what it says
    post.a_minute_later()
    post.deliver()
    post.check(posted=3)


def test_a_message_deleted_on_slack_is_given_up_with_its_thread_and_the_operators_know(post: Post) -> None:
    post.queue(message("a"), message("other"))
    post.deliver()
    there = next(one for one in post.on_slack() if one["id"] == "a")
    client = posting_client(post.slack.bot_token, post.slack.api_url)
    client.chat_delete(channel=there["channel"], ts=there["ts"])
    post.queue(message("line", thread_of="a"), edits=(Edit("a", Content("changed")), Edit("other", Content("changed"))))
    post.deliver()
    post.queue(message("later line", thread_of="a"), edits=(Edit("a", Content("again")),))
    assert post.deliver() == Delivered()
    stored = states(post.engine)
    assert {name: stored[name].state for name in ("a", "line", "later line")} == dict.fromkeys(
        ("a", "line", "later line"), "gone"
    )
    assert [one["text"] for one in post.on_slack() if one["id"] == "other"] == ["changed"]
    assert sum(one["channel"] == "C0OPERATORS" for one in post.on_slack()) == 1


def test_a_reply_to_a_message_deleted_meanwhile_is_given_up_as_well(post: Post) -> None:
    post.queue(message("a"))
    post.deliver()
    client = posting_client(post.slack.bot_token, post.slack.api_url)
    client.chat_delete(channel="C0COMMAND", ts=post.on_slack()[0]["ts"])
    post.queue(message("line", thread_of="a"))
    post.deliver()
    assert {states(post.engine)[name].state for name in ("a", "line")} == {"gone"}


@on_one_database
@pytest.mark.parametrize("kind", ["error", "server_error"])
def test_a_message_goes_without_its_picture_rather_than_not_at_all(post: Post, kind: str) -> None:
    picture = Picture("p", b"\x89PNG\r\n\x1a\n", "title", "words")
    post.queue(message("a", content=Content("text of a", header="h", picture="p")), pictures=(picture,))
    post.slack.control.fault(kind, method="files.getUploadURLExternal", code="storage_limit_reached", times=9)
    assert post.deliver().posted == 1
    post.check(posted=1)
    assert [block["type"] for block in post.on_slack()[0]["blocks"]] == ["header"]


def test_a_picture_is_uploaded_once_however_often_it_is_shown(post: Post) -> None:
    before = len(post.slack.control.state("files")["files"])
    picture = Picture("p", b"\x89PNG\r\n\x1a\n", "title", "words")
    both = [message(name, content=Content(f"text of {name}", header="h", picture="p")) for name in "ab"]
    post.queue(*both, pictures=(picture,))
    post.deliver()
    post.queue(edits=(Edit("a", Content("edited", header="h", picture="p")),))
    post.deliver()
    assert len(post.slack.control.state("files")["files"]) == before + 1
    post.check(posted=2)


def test_a_send_that_was_cut_off_is_looked_for_at_the_next_start(post: Post) -> None:
    post.queue(message("arrived"), message("never left"))
    outbox = post.outbox
    for _ in range(2):
        row = outbox.next_due(real_now())
        assert row is not None
        assert outbox.sending(row)
        if row.message.id == "arrived":
            client = posting_client(post.slack.bot_token, post.slack.api_url)
            SlackMessenger(client, KEYS, str).post(row, None)
    done = post.deliver()
    assert (done.posted, done.found) == (1, 1)
    post.check(posted=2)


def test_what_the_quiet_holds_back_is_not_waited_for(post: Post) -> None:
    later = replace(message("a"), not_before=real_now() + timedelta(hours=1))
    post.queue(later)
    assert post.deliver() == Delivered()
    assert states(post.engine)["a"].state == "queued"
