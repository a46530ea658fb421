"""Delivery to the local workspace by real HTTP, with its faults ordered: nothing lost, nothing doubled."""

from __future__ import annotations

import socket
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from slack_sdk import WebClient
from sqlalchemy import Engine

from bot.duties.content import Content
from bot.duties.deliver import Delivered, Delivering, Waits, deliver
from bot.duties.operators import note
from bot.duties.outbox import Edit, Mail, Message, Picture
from bot.files.templates import FileTemplates
from bot.slack.app import posting_client
from bot.slack.messenger import SlackMessenger
from bot.store.outbox import DatabaseOutbox
from bot.watching.rules import Severity
from bot.workspace import Channel, RunningWorkspace, default_team, serve
from tests.store.mail import message, states

KEYS = {"command-team": "C0COMMAND", "general": "C0GENERAL", "coffee": "C0COFFEE", "operators": "C0OPERATORS"}
SHORT = Waits(
    settling=timedelta(milliseconds=20),
    slow_settling=timedelta(milliseconds=40),
    refused=timedelta(minutes=1),  # longer than a round takes on a slow machine: a test moves the clock past it
    first_backoff=timedelta(milliseconds=10),
    longest_backoff=timedelta(milliseconds=80),
)


# What depends on Slack alone is tried on one database; that both keep the same is tested in tests/store.
on_one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def real_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - Slack's clock, and the one that delivery goes by


@pytest.fixture(scope="module")
def slack() -> Iterator[RunningWorkspace]:
    team = default_team()
    operators = Channel("C0OPERATORS", "operators", (team.bot.id, "U0ANALYST"))
    with serve(replace(team, channels=(*team.channels, operators)), clock=real_now, rate_scale=None) as running:
        yield running


@dataclass
class Post:
    """A store and a workspace, and delivery between them."""

    engine: Engine
    slack: RunningWorkspace
    slept: list[float] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    ahead: timedelta = timedelta(0)

    @property
    def outbox(self) -> DatabaseOutbox:
        return DatabaseOutbox(self.engine, self.now)

    def now(self) -> datetime:
        return real_now() + self.ahead

    def a_minute_later(self) -> None:
        """Let as much time pass as a message waits that Slack has refused."""
        self.ahead += SHORT.refused

    def queue(self, *messages: Message, edits: tuple[Edit, ...] = (), pictures: tuple[Picture, ...] = ()) -> None:
        self.known |= {one.id for one in messages}
        self.outbox.add(Mail(messages, edits, pictures))

    def deliver(self, url: str | None = None, **given: Any) -> Delivered:
        client: WebClient = posting_client(self.slack.bot_token, url or self.slack.api_url)
        messenger = SlackMessenger(client, KEYS, lambda one: self.outbox.picture(one)[0].words, sleep=lambda _: None)
        world = Delivering(
            outbox=self.outbox,
            messenger=messenger,
            now=self.now,
            wait=self._wait,
            note=lambda head, words: note(FileTemplates(), self.now(), head, words),
            **{
                "waits": SHORT,
                "patience": timedelta(milliseconds=200),
                "patience_when_limited": timedelta(seconds=5),
                **given,
            },
        )
        return deliver(world)

    def _wait(self, seconds: float) -> None:
        self.slept.append(seconds)
        time.sleep(seconds)

    def on_slack(self) -> list[dict[str, Any]]:
        """The messages of this test on Slack, oldest first."""
        found = [
            {
                **message,
                "channel": channel["id"],
                "id": (message.get("metadata") or {}).get("event_payload", {}).get("id"),
            }
            for channel in self.slack.control.state()["channels"]
            for message in channel["messages"]
        ]
        stored = set(states(self.engine))
        return sorted((one for one in found if one["id"] in stored), key=lambda one: str(one["ts"]))

    def check(self, *, posted: int) -> None:
        """Everything queued is on Slack once, in the words it has now, and the store knows where."""
        there = Counter(one["id"] for one in self.on_slack())
        assert set(there.values()) <= {1}, "doubled"
        assert self.known <= set(there), "lost"
        assert len(there) == posted
        stored = states(self.engine)
        for one in self.on_slack():
            row = stored[one["id"]]
            assert (row.state, row.ts, row.posted_version) == ("posted", one["ts"], row.version)
            assert one["text"] == row.content["text"]


@pytest.fixture
def post(engine: Engine, slack: RunningWorkspace) -> Iterator[Post]:
    yield Post(engine, slack)
    slack.control.order("clear_faults")
    slack.control.order("join", user="U0REEVE", channel="C0GENERAL", present=True)
    with slack.workspace.lock:
        for channel in slack.workspace.directory.conversations:
            for one in list(slack.workspace.messages.all(channel)):
                slack.workspace.messages.remove(one)
    for channel in KEYS.values():
        shut = {"is_archived": False, "is_ext_shared": False, "is_pending_ext_shared": False}
        slack.control.order("channel", channel=channel, **shut)


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
    monkeypatch.setattr("bot.slack.app.TIMEOUT_SECONDS", 0.3)
    post.queue(message("a"))
    post.slack.control.fault("slow", method="chat.postMessage", seconds=0.6)
    done = post.deliver(waits=replace(SHORT, slow_settling=timedelta(seconds=0.6)), patience=timedelta(seconds=2))
    assert (done.posted, done.found) == (0, 1)
    post.check(posted=1)


@on_one_database
def test_retry_after_is_waited_out_before_anything_else_is_sent_and_the_most_severe_goes_first(post: Post) -> None:
    post.queue(message("low", severity=Severity.LOW), message("low2", channel="general", severity=Severity.LOW))
    post.slack.control.fault("ratelimited", method="chat.postMessage", seconds=1)
    limited_at = real_now()
    short = post.deliver(patience_when_limited=timedelta(0))
    assert short.posted == 0
    assert short.waiting_until is not None
    assert short.waiting_until - limited_at >= timedelta(seconds=1)
    post.queue(message("high", severity=Severity.HIGH))
    assert post.deliver().posted == 3
    assert sum(post.slept) >= 0.9
    post.check(posted=3)
    assert [one["id"] for one in post.on_slack()] == ["high", "low", "low2"]
    assert float(post.on_slack()[0]["ts"]) >= limited_at.timestamp() + 1


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
    before = len(post.slack.control.state()["files"])
    picture = Picture("p", b"\x89PNG\r\n\x1a\n", "title", "words")
    both = [message(name, content=Content(f"text of {name}", header="h", picture="p")) for name in "ab"]
    post.queue(*both, pictures=(picture,))
    post.deliver()
    post.queue(edits=(Edit("a", Content("edited", header="h", picture="p")),))
    post.deliver()
    assert len(post.slack.control.state()["files"]) == before + 1
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
