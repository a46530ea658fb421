"""Delivery to the local workspace by real HTTP, with its faults ordered: nothing lost, nothing doubled."""

from __future__ import annotations

import socket
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.duties.content import Content
from bot.duties.deliver import Delivered
from bot.duties.outbox import Edit, Picture
from bot.watching.rules import Severity
from tests.duties.delivery_world import SHORT, Post, on_one_database, post, slack
from tests.end_to_end.slack_force import eventually
from tests.store.mail import message

__all__ = ["post", "slack"]


def test_what_is_queued_is_posted_and_then_there_is_nothing_to_do(post: Post) -> None:
    post.queue(message("a"), message("b", thread_of="a"), message("c", channel="general"))
    assert post.deliver() == Delivered(posted=3)
    assert post.deliver() == Delivered()
    post.check(posted=3)
    root, reply = (next(one for one in post.on_slack() if one["id"].endswith(name)) for name in ("a", "b"))
    assert reply["thread_ts"] == root["ts"]


def test_stopping_ends_a_pass_between_two_messages_and_loses_none(post: Post) -> None:
    post.queue(*(message(f"m{number}") for number in range(4)))
    stopped = iter([False, False, True])
    assert post.deliver(stopping=lambda: next(stopped)).posted == 2
    assert len(post.on_slack()) == 2
    post.deliver()
    post.check(posted=4)


def test_an_edit_before_the_post_is_what_is_posted_and_one_after_it_changes_it(post: Post) -> None:
    post.queue(message("a"))
    post.queue(edits=(Edit("a", Content("first edit")),))
    assert post.deliver() == Delivered(posted=1)
    post.queue(edits=(Edit("a", Content("second edit")),))
    assert post.deliver() == Delivered(edited=1)
    post.check(posted=1)
    assert post.on_slack()[0]["text"] == "second edit"


FAULTS = ["lost_reply", "dropped", "server_error"]


@pytest.mark.parametrize("kind", FAULTS)
def test_a_post_whose_reply_is_lost_is_looked_for_and_never_sent_blind(post: Post, kind: str) -> None:
    post.queue(message("a"), message("b", thread_of="a"), message("c", channel="general"))
    post.slack.control.fault(kind, method="chat.postMessage", times=2)
    done = post.deliver()
    assert (done.posted + done.found, done.found > 0) == (3, kind == "lost_reply")
    post.check(posted=3)


@on_one_database
@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize(
    "method", ["chat.update", "conversations.history", "conversations.replies", "conversations.info", "files.info", "*"]
)
def test_a_fault_of_any_method_loses_and_doubles_nothing(post: Post, kind: str, method: str) -> None:
    picture = Picture(f"picture-{kind}", b"\x89PNG\r\n\x1a\n", "title", "words")
    for passes in range(2):
        names = [f"{name}{passes}" for name in "abc"]
        content = Content(f"with a picture {passes}", picture=picture.id)
        post.queue(
            message(names[0], content=content),
            message(names[1], thread_of=names[0]),
            message(names[2]),
            pictures=(picture,),
        )
        post.queue(edits=(Edit("a0", Content(f"changed {passes}")),))
        post.slack.control.fault("lost_reply", method="chat.postMessage", times=2, skip=passes)
        post.slack.control.fault(kind, method=method, times=3, skip=1)
        post.deliver()
    post.slack.control.order("clear_faults")
    post.deliver()
    post.check(posted=6)


@on_one_database
def test_slow_answers_change_nothing(post: Post) -> None:
    post.queue(message("a"), message("b"))
    post.slack.control.fault("slow", method="chat.postMessage", seconds=0.3)
    assert post.deliver() == Delivered(posted=2)
    post.check(posted=2)


@on_one_database
def test_an_answer_that_is_slower_than_reeve_waits_is_found_once_it_has_arrived(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.slack.app.TIMEOUT_SECONDS", 0.5)
    post.queue(message("a"))
    post.slack.control.fault("slow", method="chat.postMessage", seconds=1)

    def arrive(seconds: float) -> None:
        """Let the test's own clock go on, once the message has arrived: a slow machine may take its time."""
        eventually(post.on_slack)
        post.let_pass(seconds)

    an_hour = timedelta(hours=1)
    done = post.deliver(wait=arrive, waits=replace(SHORT, slow_settling=an_hour), patience=an_hour)
    assert (done.posted, done.found) == (0, 1)
    post.check(posted=1)


@on_one_database
def test_retry_after_is_waited_out_before_anything_else_is_sent_and_the_most_severe_goes_first(post: Post) -> None:
    post.queue(message("low", severity=Severity.LOW), message("low2", channel="general", severity=Severity.LOW))
    post.slack.control.fault("ratelimited", method="chat.postMessage", seconds=3600)
    limited_at = post.now()
    short = post.deliver(patience_when_limited=timedelta(0))
    assert short.posted == 0
    assert short.waiting_until is not None
    assert short.waiting_until - limited_at >= timedelta(hours=1)
    post.queue(message("high", severity=Severity.HIGH))
    # The hour passes on the test's own clock: a machine that is slow for a second changes nothing.
    assert post.deliver(wait=post.let_pass, patience_when_limited=timedelta(hours=1)).posted == 3
    assert timedelta(minutes=30) < timedelta(seconds=sum(post.slept)) <= timedelta(hours=1)
    post.check(posted=3)
    assert [one["id"] for one in post.on_slack()] == ["high", "low", "low2"]


@on_one_database
def test_a_limit_on_looking_keeps_the_message_unsure(post: Post) -> None:
    post.queue(message("a"))
    post.slack.control.fault("lost_reply", method="chat.postMessage")
    post.slack.control.fault("ratelimited", method="conversations.history", seconds=1)
    assert post.deliver() == Delivered(found=1)
    post.check(posted=1)


def test_a_slack_that_nobody_runs_ends_the_pass_and_everything_is_kept(post: Post) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/api/"
    post.queue(message("a"), message("b"))
    done = post.deliver(nobody)
    assert "cannot be reached" in done.unreached
    assert done.waiting_until is not None
    assert post.deliver().posted == 2
    post.check(posted=2)


def test_a_token_that_slack_does_not_know_ends_the_pass_with_what_to_do(post: Post) -> None:
    post.queue(message("a"))
    post.slack.control.fault("error", method="chat.postMessage", code="invalid_auth")
    assert "check SLACK_BOT_TOKEN" in post.deliver().unreached
    assert post.deliver().posted == 1
    post.check(posted=1)
