"""Posting, changing and reading back, with the real WebClient; refusals carry Slack's own codes."""

from __future__ import annotations

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.workspace import RunningWorkspace

METADATA = {"event_type": "reeve_message", "event_payload": {"id": "outbox-17"}}


def code(refused: pytest.ExceptionInfo[SlackApiError]) -> str:
    return str(refused.value.response["error"])


@pytest.mark.parametrize(
    ("call", "fields", "error"),
    [
        ("chat.postMessage", {"channel": "C0NOWHERE", "text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"channel": "C0COFFEE", "text": "x"}, "not_in_channel"),
        ("chat.postMessage", {"channel": "C0COMMAND"}, "no_text"),
        ("chat.postMessage", {"channel": "C0COMMAND", "text": "  "}, "no_text"),
        ("chat.postMessage", {"channel": "U0REEVE", "text": "x"}, "cannot_dm_bot"),
        ("chat.postMessage", {"channel": "C0COMMAND", "text": "x", "blocks": "{"}, "invalid_blocks_format"),
        ("chat.postMessage", {"channel": "C0COMMAND", "text": "x", "blocks": [{"type": "x"}]}, "invalid_blocks"),
        ("chat.postMessage", {"channel": "C0COMMAND", "text": "x", "thread_ts": "1.000100"}, "thread_not_found"),
        ("chat.postMessage", {"channel": "C0COMMAND", "text": "x", "metadata": {"a": 1}}, "invalid_metadata_format"),
        (
            "chat.postMessage",
            {"channel": "C0COMMAND", "text": "x", "metadata": {"event_type": "e", "event_payload": {"a": "x" * 16384}}},
            "metadata_too_large",
        ),
        ("chat.postMessage", {"channel": "C0COMMAND", "attachments": [{}] * 101}, "too_many_attachments"),
        ("chat.postMessage", {"channel": {"id": "C0COMMAND"}, "text": "x"}, "invalid_arguments"),
        ("chat.update", {"channel": "C0COMMAND", "ts": "1.000100", "text": "x"}, "message_not_found"),
        ("chat.delete", {"channel": "C0COMMAND", "ts": "1.000100"}, "message_not_found"),
        ("chat.postEphemeral", {"channel": "C0COMMAND", "user": "U0OFFICER", "text": "x"}, "user_not_in_channel"),
        ("conversations.history", {"channel": "C0COFFEE"}, "not_in_channel"),
        ("conversations.history", {"channel": "C0COMMAND", "oldest": "yesterday"}, "invalid_ts_oldest"),
        ("conversations.history", {"channel": "C0COMMAND", "latest": "1.1.1"}, "invalid_ts_latest"),
        ("conversations.history", {"channel": "C0COMMAND", "cursor": "?"}, "invalid_cursor"),
        ("conversations.history", {"channel": "C0COMMAND", "limit": "-1"}, "invalid_limit"),
        ("conversations.replies", {"channel": "C0COMMAND", "ts": "1.000100"}, "thread_not_found"),
        ("conversations.list", {"types": "secret"}, "invalid_types"),
        ("conversations.open", {}, "users_list_not_supplied"),
        ("conversations.open", {"users": "U0NOBODY"}, "user_not_found"),
        ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
        ("files.info", {"file": "F0NONE"}, "file_not_found"),
        ("files.completeUploadExternal", {"files": [{"id": "F0NONE"}]}, "file_not_found"),
        ("views.open", {"trigger_id": "x", "view": {"type": "modal"}}, "invalid_arguments"),
        ("reactions.add", {"channel": "C0COMMAND", "timestamp": "1.1", "name": "eyes"}, "message_not_found"),
        ("chat.unheardOf", {}, "unknown_method"),
    ],
)
def test_a_refusal_carries_slack_s_code(client: WebClient, call: str, fields: dict[str, Any], error: str) -> None:
    with pytest.raises(SlackApiError) as refused:
        client.api_call(call, json=fields)
    assert code(refused) == error
    assert refused.value.response.status_code == 200


@pytest.mark.parametrize(
    ("token", "error"),
    [(None, "not_authed"), ("xoxb-wrong", "invalid_auth"), ("app", "not_allowed_token_type")],
)
def test_a_wrong_token_is_refused(workspace: RunningWorkspace, token: str | None, error: str) -> None:
    given = workspace.app_token if token == "app" else token
    client = WebClient(token=given, base_url=workspace.api_url, retry_handlers=[])
    with pytest.raises(SlackApiError) as refused:
        client.auth_test()
    assert code(refused) == error


def test_a_private_channel_without_the_bot_is_as_good_as_none(workspace: RunningWorkspace, client: WebClient) -> None:
    workspace.control.order("channel", channel="C0COFFEE", is_private=True)
    with pytest.raises(SlackApiError) as refused:
        client.conversations_info(channel="C0COFFEE")
    workspace.control.order("channel", channel="C0COFFEE", is_private=False)
    assert code(refused) == "channel_not_found"


def test_an_archived_channel_takes_no_messages(workspace: RunningWorkspace, client: WebClient) -> None:
    workspace.control.order("channel", channel="C0GENERAL", is_archived=True)
    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel="C0GENERAL", text="x")
    workspace.control.order("channel", channel="C0GENERAL", is_archived=False)
    assert code(refused) == "is_archived"


def test_metadata_is_given_only_to_those_who_ask(client: WebClient) -> None:
    ts = client.chat_postMessage(channel="C0COMMAND", text="with metadata", metadata=METADATA)["ts"]
    without = client.conversations_history(channel="C0COMMAND", limit=1)["messages"][0]
    with_it = client.conversations_history(channel="C0COMMAND", limit=1, include_all_metadata=True)["messages"][0]
    assert (without["ts"], "metadata" in without) == (ts, False)
    assert with_it["metadata"] == METADATA


def test_history_reads_between_two_moments(client: WebClient) -> None:
    stamps = [client.chat_postMessage(channel="C0GENERAL", text=f"m{n}")["ts"] for n in range(4)]

    def between(**bounds: Any) -> list[str]:
        found = client.conversations_history(channel="C0GENERAL", **bounds)["messages"]
        return [message["ts"] for message in found]

    assert between(oldest=stamps[0], latest=stamps[3]) == [stamps[2], stamps[1]]
    assert between(oldest=stamps[0], latest=stamps[3], inclusive=True) == stamps[::-1]
    assert between(oldest=stamps[2]) == [stamps[3]]


def test_history_comes_in_pages_without_loss_or_repetition(client: WebClient) -> None:
    wanted = [client.chat_postMessage(channel="C0GENERAL", text=f"p{n}")["ts"] for n in range(7)]
    found: list[str] = []
    cursor = None
    while cursor != "":
        page = client.conversations_history(
            channel="C0GENERAL", oldest=wanted[0], inclusive=True, limit=3, cursor=cursor
        )
        found += [message["ts"] for message in page["messages"]]
        cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
        assert page["has_more"] is bool(cursor)
    assert found == wanted[::-1]


def test_a_thread_is_counted_on_its_parent_and_kept_out_of_the_channel(client: WebClient) -> None:
    parent = client.chat_postMessage(channel="C0COMMAND", text="alert")["ts"]
    quiet = client.chat_postMessage(channel="C0COMMAND", text="quiet", thread_ts=parent)["ts"]
    loud = client.chat_postMessage(channel="C0COMMAND", text="loud", thread_ts=parent, reply_broadcast=True)["ts"]
    shown = {
        m["ts"]: m for m in client.conversations_history(channel="C0COMMAND", oldest=parent, inclusive=True)["messages"]
    }
    assert quiet not in shown
    assert shown[loud]["subtype"] == "thread_broadcast"
    assert (shown[parent]["reply_count"], shown[parent]["latest_reply"]) == (2, loud)
    thread = client.conversations_replies(channel="C0COMMAND", ts=parent)["messages"]
    assert [message["ts"] for message in thread] == [parent, quiet, loud]
    assert thread[1]["parent_user_id"] == "U0REEVE"


def test_a_reply_to_a_reply_is_refused(client: WebClient) -> None:
    parent = client.chat_postMessage(channel="C0COMMAND", text="alert")["ts"]
    reply = client.chat_postMessage(channel="C0COMMAND", text="reply", thread_ts=parent)["ts"]
    with pytest.raises(SlackApiError, match="cannot_reply_to_message"):
        client.chat_postMessage(channel="C0COMMAND", text="deeper", thread_ts=reply)


def test_an_update_keeps_its_place_and_says_that_it_was_edited(client: WebClient) -> None:
    divider = [{"type": "divider"}]
    ts = client.chat_postMessage(channel="C0COMMAND", text="open", blocks=divider, metadata=METADATA)["ts"]
    client.chat_update(channel="C0COMMAND", ts=ts, text="resolved")
    read = client.conversations_history(
        channel="C0COMMAND", oldest=ts, inclusive=True, limit=1, include_all_metadata=True
    )["messages"][0]
    assert (read["ts"], read["text"], read["edited"]["user"]) == (ts, "resolved", "U0REEVE")
    assert read["blocks"][0]["type"] == "divider"  # what a change does not mention stays
    assert read["metadata"] == METADATA


def test_an_update_takes_four_thousand_characters(client: WebClient) -> None:
    ts = client.chat_postMessage(channel="C0COMMAND", text="x")["ts"]
    client.chat_update(channel="C0COMMAND", ts=ts, text="x" * 4000)
    with pytest.raises(SlackApiError, match="msg_too_long"):
        client.chat_update(channel="C0COMMAND", ts=ts, text="x" * 4001)


def test_a_post_is_cut_at_forty_thousand_characters_with_a_warning(client: WebClient) -> None:
    answer = client.chat_postMessage(channel="C0COMMAND", text="x" * 40_001)
    assert len(answer["message"]["text"]) == 40_000
    assert answer["response_metadata"]["warnings"] == ["message_truncated"]


def test_somebody_else_s_message_cannot_be_changed(workspace: RunningWorkspace, client: WebClient) -> None:
    ts = workspace.control.post("U0ACC", "C0COMMAND", "mine")
    with pytest.raises(SlackApiError, match="cant_update_message"):
        client.chat_update(channel="C0COMMAND", ts=ts, text="yours")
    with pytest.raises(SlackApiError, match="cant_delete_message"):
        client.chat_delete(channel="C0COMMAND", ts=ts)


def test_a_post_to_a_person_opens_a_direct_message(client: WebClient) -> None:
    posted = client.chat_postMessage(channel="U0OFFICER", text="hello")
    opened = client.conversations_open(users="U0OFFICER", return_im=True)["channel"]
    assert (posted["channel"], opened["user"]) == (opened["id"], "U0OFFICER")
    assert client.conversations_history(channel=opened["id"])["messages"][0]["text"] == "hello"


def test_blocks_come_back_with_ids_of_their_own(client: WebClient) -> None:
    element = {"type": "button", "text": {"type": "plain_text", "text": "x"}}
    answer = client.chat_postMessage(channel="C0COMMAND", text="x", blocks=[{"type": "actions", "elements": [element]}])
    block = answer["message"]["blocks"][0]
    assert block["block_id"]
    assert block["elements"][0]["action_id"]
    assert block["elements"][0]["text"]["emoji"] is True


def test_the_bot_may_join_a_public_channel_and_then_read_it(client: WebClient, workspace: RunningWorkspace) -> None:
    assert "C0COFFEE" in {each["id"] for each in client.conversations_list()["channels"]}
    assert "C0COFFEE" not in {each["id"] for each in client.users_conversations()["channels"]}
    client.conversations_join(channel="C0COFFEE")
    assert client.conversations_history(channel="C0COFFEE")["messages"] == []
    workspace.control.order("join", user="U0REEVE", channel="C0COFFEE", present=False)


def test_a_guest_is_told_from_staff(client: WebClient) -> None:
    assert client.users_info(user="U0GUEST")["user"]["is_restricted"] is True
    assert client.users_info(user="U0ACC")["user"]["is_restricted"] is False
    assert client.users_info(user="U0ACC")["user"]["profile"]["title"] == "ACC Crime"


def test_a_permalink_leads_to_the_page(client: WebClient, workspace: RunningWorkspace) -> None:
    ts = client.chat_postMessage(channel="C0COMMAND", text="x")["ts"]
    link = client.chat_getPermalink(channel="C0COMMAND", message_ts=ts)["permalink"]
    assert link == f"{workspace.url}/archives/C0COMMAND/p{ts.replace('.', '')}"
