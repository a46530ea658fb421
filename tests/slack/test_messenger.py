"""The messenger against the local workspace, by real HTTP: what is said, and what it says became of it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest
from slack_sdk import WebClient

from bot.duties.content import Content, Table
from bot.duties.outbox import Message, Picture
from bot.duties.sending import Limited, NotSent, NotYet, Posted, Reach, Refused, Row, Unsure
from bot.slack.app import posting_client
from bot.slack.messenger import SlackMessenger
from bot.watching.rules import Severity
from bot.workspace import RunningWorkspace

CHANNELS = {"command-team": "C0COMMAND", "coffee": "C0COFFEE", "unknown": "C0NOWHERE", "general": "C0GENERAL"}
PICTURE = Picture("picture1", b"\x89PNG\r\n\x1a\nnot really", "A chart & more", "Rising <!here> since May")
_numbers = count(1)


def row(channel: str = "command-team", **given: object) -> Row:
    """A message that is new to Slack."""
    number = next(_numbers)
    content = Content(text=f"text {number}", header=f"head {number}")
    message = Message(
        id=f"id{number}",
        channel=channel,
        content=content,
        severity=Severity.HIGH,
        created_at=datetime(2026, 4, 20, tzinfo=UTC),
    )
    return replace(Row(message, 1, 0, None, None, False, None), **given)  # type: ignore[arg-type]


def saying(one: Row, content: Content) -> Row:
    return replace(one, message=replace(one.message, content=content))


@pytest.fixture
def client(workspace: RunningWorkspace) -> Iterator[WebClient]:
    yield posting_client(workspace.bot_token, workspace.api_url)
    workspace.control.order("clear_faults")


@pytest.fixture
def messenger(client: WebClient) -> SlackMessenger:
    return SlackMessenger(client, CHANNELS, lambda picture: PICTURE.words, sleep=lambda seconds: None)


def stored(workspace: RunningWorkspace, one: Row) -> list[dict[str, object]]:
    """The messages on Slack that carry a row's id."""
    return [
        message
        for channel in workspace.control.state("channels")["channels"]
        for message in channel["messages"]
        if (message.get("metadata") or {}).get("event_payload", {}).get("id") == one.message.id
    ]


def posted(messenger: SlackMessenger, one: Row) -> Row:
    """A row that is on Slack."""
    outcome = messenger.post(one, None)
    assert isinstance(outcome, Posted)
    return replace(one, ts=outcome.ts)


def test_a_message_carries_its_id_and_nothing_else_for_others_to_see(
    workspace: RunningWorkspace, messenger: SlackMessenger
) -> None:
    one = row()
    assert isinstance(messenger.post(one, None), Posted)
    (message,) = stored(workspace, one)
    assert message["metadata"] == {"event_type": "reeve_message", "event_payload": {"id": one.message.id}}


def test_an_edit_keeps_the_id_and_says_what_holds_now(workspace: RunningWorkspace, messenger: SlackMessenger) -> None:
    one = posted(messenger, row())
    later = replace(saying(one, Content("later", header="now")), version=2)
    assert messenger.edit(later, None) == Posted(str(one.ts))
    (message,) = stored(workspace, one)
    assert (message["text"], message["blocks"][0]["block_id"]) == ("later", "v2-0")  # type: ignore[index]


def test_a_reply_stands_in_its_thread(workspace: RunningWorkspace, messenger: SlackMessenger) -> None:
    root = posted(messenger, row())
    reply = row(thread_ts=root.ts)
    assert isinstance(messenger.post(reply, None), Posted)
    assert stored(workspace, reply)[0]["thread_ts"] == root.ts


def test_a_picture_is_uploaded_unshared_and_shown_with_its_words(
    workspace: RunningWorkspace, messenger: SlackMessenger
) -> None:
    file = messenger.upload(PICTURE)
    assert isinstance(file, str)
    assert next(one for one in workspace.control.state("files")["files"] if one["id"] == file).get("channels", []) == []
    one = saying(row(), Content("t", picture="picture1"))
    assert isinstance(messenger.post(one, file), Posted)
    (image,) = [block for block in stored(workspace, one)[0]["blocks"] if block["type"] == "image"]  # type: ignore[attr-defined]
    assert image["alt_text"] == "Rising <\u2060!here> since May"


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "files.completeUploadExternal"])
@pytest.mark.parametrize("kind", ["lost_reply", "server_error"])
def test_an_upload_of_which_nothing_is_known_is_tried_again(
    workspace: RunningWorkspace, messenger: SlackMessenger, method: str, kind: str
) -> None:
    workspace.control.fault(kind, method=method)
    assert isinstance(messenger.upload(PICTURE), NotYet)
    assert isinstance(messenger.upload(PICTURE), str)


def test_an_upload_that_is_refused_or_limited_says_so(workspace: RunningWorkspace, messenger: SlackMessenger) -> None:
    workspace.control.fault("error", method="files.getUploadURLExternal", code="missing_scope")
    assert isinstance(messenger.upload(PICTURE), Refused)
    workspace.control.fault("ratelimited", method="files.info", seconds=7)
    assert messenger.upload(PICTURE) == Limited(7)


@pytest.mark.parametrize(("kind", "there"), [("lost_reply", 1), ("dropped", 0), ("server_error", 0)])
def test_after_a_failure_it_is_not_known_whether_it_was_posted_until_it_is_looked_for(
    workspace: RunningWorkspace, messenger: SlackMessenger, kind: str, there: int
) -> None:
    one = row()
    workspace.control.fault(kind, method="chat.postMessage")
    assert isinstance(messenger.post(one, None), Unsure)
    assert len(stored(workspace, one)) == there
    found = messenger.find(replace(one, unsure=True))
    assert isinstance(found, Posted) if there else found is None


def test_a_reply_that_got_lost_is_looked_for_in_its_thread(
    workspace: RunningWorkspace, messenger: SlackMessenger
) -> None:
    root = posted(messenger, row())
    reply = row(thread_ts=root.ts)
    workspace.control.fault("lost_reply", method="chat.postMessage")
    assert isinstance(messenger.post(reply, None), Unsure)
    assert messenger.find(reply) == Posted(str(stored(workspace, reply)[0]["ts"]))
    assert messenger.find(row(thread_ts=root.ts)) is None


def test_a_message_is_found_behind_hundreds_of_others(workspace: RunningWorkspace, client: WebClient) -> None:
    messenger = SlackMessenger(client, CHANNELS, str)
    before = posted(messenger, row("general"))
    one = posted(messenger, row("general"))
    for number in range(230):
        workspace.control.post("U0ACC", "C0GENERAL", f"chatter {number}")
    assert messenger.find(replace(one, ts=None, searched_from=before.ts)) == Posted(str(one.ts))
    assert messenger.find(replace(one, ts=None, searched_from=None)) == Posted(str(one.ts))


def test_where_the_clock_of_slack_was_set_back_the_newest_messages_are_looked_at_all_the_same(
    messenger: SlackMessenger,
) -> None:
    one = posted(messenger, row())
    assert messenger.find(replace(one, ts=None, searched_from="9999999999.000000")) == Posted(str(one.ts))


def test_too_many_at_once_waits_as_long_as_slack_asks(workspace: RunningWorkspace, messenger: SlackMessenger) -> None:
    for method, send in (("chat.postMessage", messenger.post), ("chat.update", messenger.edit)):
        one = posted(messenger, row())
        workspace.control.fault("ratelimited", method=method, seconds=11)
        assert send(one, None) == Limited(11)


@pytest.mark.parametrize(
    ("code", "reach"),
    [
        ("is_archived", Reach.CHANNEL),
        ("not_in_channel", Reach.CHANNEL),
        ("channel_not_found", Reach.CHANNEL),
        ("restricted_action", Reach.CHANNEL),
        ("some_code_of_2031", Reach.CHANNEL),
        ("thread_not_found", Reach.GONE),
        ("msg_too_long", Reach.MESSAGE),
        ("invalid_auth", Reach.EVERYTHING),
        ("token_revoked", Reach.EVERYTHING),
        ("missing_scope", Reach.EVERYTHING),
    ],
)
def test_a_refusal_is_about_a_message_a_channel_or_everything(
    workspace: RunningWorkspace, messenger: SlackMessenger, code: str, reach: Reach
) -> None:
    workspace.control.fault("error", method="chat.postMessage", code=code)
    outcome = messenger.post(row(), None)
    assert isinstance(outcome, Refused)
    assert (outcome.code, outcome.reach) == (code, reach)
    assert outcome.words.endswith(".")


@pytest.mark.parametrize("code", ["internal_error", "fatal_error", "service_unavailable", "request_timeout"])
def test_an_error_within_slack_leaves_it_unknown(
    workspace: RunningWorkspace, messenger: SlackMessenger, code: str
) -> None:
    workspace.control.fault("error", method="chat.postMessage", code=code)
    assert isinstance(messenger.post(row(), None), Unsure)


@pytest.mark.parametrize("channel", ["coffee", "unknown", "not in the catalogue"])
def test_a_channel_that_reeve_is_not_in_or_that_is_not_there_is_refused(
    messenger: SlackMessenger, channel: str
) -> None:
    outcome = messenger.post(row(channel), None)
    assert isinstance(outcome, Refused)
    assert outcome.code in ("not_in_channel", "channel_not_found")
    assert isinstance(messenger.find(row(channel)), Refused)


@pytest.mark.parametrize("shared", ["is_ext_shared", "is_pending_ext_shared"])
def test_nothing_is_posted_or_changed_in_a_channel_that_another_organisation_sees(
    workspace: RunningWorkspace, client: WebClient, shared: str
) -> None:
    one = posted(SlackMessenger(client, CHANNELS, str), row())
    workspace.control.order("channel", channel="C0COMMAND", **{shared: True})
    try:
        after = SlackMessenger(client, CHANNELS, str)
        for outcome in (after.post(row(), None), after.edit(saying(one, Content("secret")), None)):
            assert isinstance(outcome, Refused)
            assert (outcome.code, outcome.reach) == ("external_channel", Reach.CHANNEL)
        assert stored(workspace, one)[0]["text"] != "secret"
    finally:
        workspace.control.order("channel", channel="C0COMMAND", **{shared: False})


def test_where_it_is_not_known_whether_a_channel_is_shared_nothing_is_posted(
    workspace: RunningWorkspace, messenger: SlackMessenger
) -> None:
    one = row()
    workspace.control.fault("server_error", method="conversations.info")
    assert isinstance(messenger.post(one, None), NotYet)
    assert stored(workspace, one) == []
    assert isinstance(messenger.post(one, None), Posted)


def test_a_message_that_was_deleted_is_gone_for_edits_and_its_thread(
    client: WebClient, messenger: SlackMessenger
) -> None:
    one = posted(messenger, row())
    client.chat_delete(channel="C0COMMAND", ts=str(one.ts))
    for outcome in (
        messenger.edit(one, None),
        messenger.post(row(thread_ts=one.ts), None),
        messenger.find(row(thread_ts=one.ts)),
    ):
        assert isinstance(outcome, Refused)
        assert outcome.reach is Reach.GONE


def test_blocks_that_slack_does_not_take_are_replaced_by_plainer_ones_and_then_by_text(
    workspace: RunningWorkspace, messenger: SlackMessenger
) -> None:
    table = Table("c", ("a", "b"), (("1", "2"),))
    for refusals, kinds in ((1, ["header", "section"]), (2, [])):
        one = saying(row(), Content("the text", header="h", table=table))
        workspace.control.fault("error", method="chat.postMessage", code="invalid_blocks", times=refusals)
        assert isinstance(messenger.post(one, None), Posted)
        (message,) = stored(workspace, one)
        assert [block["type"] for block in message.get("blocks", [])] == kinds  # type: ignore[attr-defined]
        assert message["text"] == "the text"


def test_a_file_that_is_gone_leaves_the_rest_of_the_message(
    workspace: RunningWorkspace, messenger: SlackMessenger
) -> None:
    one = saying(row(), Content("t", header="h", picture="picture1"))
    assert isinstance(messenger.post(one, "F0GONE"), Posted)
    assert [block["type"] for block in stored(workspace, one)[0]["blocks"]] == ["header"]  # type: ignore[attr-defined]


def test_a_server_that_nobody_runs_is_certainly_not_reached() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    messenger = SlackMessenger(posting_client("xoxb-0", f"http://127.0.0.1:{port}/api/"), CHANNELS, str)
    assert isinstance(messenger.post(row(), None), NotSent)
    assert isinstance(messenger.find(row()), NotSent)
    assert isinstance(messenger.upload(PICTURE), NotSent)


def test_a_name_that_nobody_has_is_certainly_not_reached() -> None:
    messenger = SlackMessenger(posting_client("xoxb-0", "http://slack.invalid/api/"), CHANNELS, str)
    assert isinstance(messenger.find(row()), NotSent)


def answering(reply: bytes) -> Iterator[str]:
    """A server that gives every request the same bytes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        done = threading.Event()

        def serve() -> None:
            while not done.is_set():
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                with connection:
                    connection.settimeout(2)
                    connection.recv(65_536)
                    connection.sendall(reply)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/api/"
        done.set()
        thread.join()


def http(status: str, body: str, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body.encode())}", "Connection: close", *headers, "", body]
    return "\r\n".join(lines).encode()


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (b"", Unsure),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{", Unsure),
        (http("200 OK", "<html>sign in to the network</html>"), Unsure),
        (http("200 OK", "[]"), Unsure),
        (http("200 OK", '{"ok": true}'), type(None)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n\xff\xfe", Unsure),
        (http("502 Bad Gateway", "<html>"), Unsure),
        (http("504 Gateway Timeout", "slow"), Unsure),
        (http("403 Forbidden", "<html>a proxy says no</html>"), Unsure),
        (http("429 Too Many Requests", "<html>", "Retry-After: 9"), Limited),
        (http("429 Too Many Requests", '{"ok": false, "error": "ratelimited"}'), Limited),
        (http("429 Too Many Requests", "{}", "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT"), Limited),
        (http("200 OK", '{"ok": false, "error": "not_in_channel"}'), Refused),
    ],
)  # fmt: skip
def test_whatever_a_server_answers_it_becomes_one_of_the_outcomes(reply: bytes, outcome: type) -> None:
    server = answering(reply)
    messenger = SlackMessenger(posting_client("xoxb-0", next(server)), CHANNELS, str)
    found = messenger.find(row())
    next(server, None)
    assert isinstance(found, outcome)
    assert not isinstance(found, Limited) or 1 <= found.seconds <= 30


def test_an_answer_that_does_not_come_in_time_may_still_be_at_work() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = posting_client("xoxb-0", f"http://127.0.0.1:{silent.getsockname()[1]}/api/")
        client.timeout = 1
        found = SlackMessenger(client, CHANNELS, str).find(row())
    assert isinstance(found, Unsure)
    assert found.slow


def test_a_server_on_this_machine_is_not_asked_for_through_a_proxy(
    workspace: RunningWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    messenger = SlackMessenger(posting_client(workspace.bot_token, workspace.api_url), CHANNELS, str)
    assert isinstance(messenger.post(row(), None), Posted)
    assert posting_client("xoxb-0", "https://slack.example/api/").proxy == "http://127.0.0.1:9"
