"""The messenger: posts, edits and finds Reeve's messages on Slack, and says plainly what became of each."""

import json
import time
from collections.abc import Callable, Mapping
from http.client import HTTPException
from typing import Any
from urllib.error import URLError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.duties.deliver import Limited, NotSent, Outcome, Posted, Refused, Row, Unsure
from bot.duties.outbox import Picture
from bot.slack.blocks import blocks_of, shorten, text_of, without_table

EVENT_TYPE = "reeve_message"
PAGE = 200
UPLOAD_ALT_TEXT = 1_000
# After these nothing is known: Slack may have taken the request before it failed.
UNSURE = {"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"}
WORDS: Mapping[str, str] = {
    "channel_not_found": "Slack knows no such channel, or Reeve is not in it; invite Reeve or correct channels.yaml.",
    "not_in_channel": "Reeve is not in it; invite Reeve there.",
    "is_archived": "it is archived; unarchive it or name another in channels.yaml.",
    "restricted_action": "its settings do not let Reeve post; ask the workspace's administrator.",
    "external_channel": "it is shared with another organisation; Reeve posts in internal channels only.",
    "missing_scope": "Reeve's token lacks a scope; install the app again from manifest.yaml.",
    "invalid_auth": "Slack does not accept Reeve's token; check SLACK_BOT_TOKEN.",
}


class SlackMessenger:
    """Implements `bot.duties.deliver.Messenger` with slack_sdk.

    `channels` are Slack's ids by the catalogue's keys. The client must retry nothing by itself: its retry after a lost
    reply posts twice.
    """

    def __init__(
        self,
        client: WebClient,
        channels: Mapping[str, str],
        words_of: Callable[[str], str],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._client = client
        self._channels = channels
        self._words_of = words_of
        self._sleep = sleep
        self._internal: set[str] = set()

    def post(self, row: Row, file: str | None) -> Outcome:
        """Post a message with its id as metadata."""
        channel = self._channels.get(row.message.channel)
        if channel is None:
            return Refused("channel_not_found", WORDS["channel_not_found"])
        external = self._refuse_external(channel)
        if external is not None:
            return external
        metadata = {"event_type": EVENT_TYPE, "event_payload": {"id": row.message.id}}

        def send(blocks: list[dict[str, Any]]) -> Outcome:
            return _outcome(
                lambda: self._client.chat_postMessage(
                    channel=channel,
                    text=text_of(row.message.content),
                    blocks=blocks,
                    thread_ts=row.thread_ts,
                    metadata=metadata,
                    unfurl_links=False,
                    unfurl_media=False,
                )
            )

        return self._with_fallback(row, file, send)

    def edit(self, row: Row, file: str | None) -> Outcome:
        """Make a posted message say what it says now."""
        channel = self._channels.get(row.message.channel)
        if channel is None or row.ts is None:
            return Refused("channel_not_found", WORDS["channel_not_found"])

        def send(blocks: list[dict[str, Any]]) -> Outcome:
            metadata = {"event_type": EVENT_TYPE, "event_payload": {"id": row.message.id}}
            return _outcome(
                lambda: self._client.chat_update(
                    channel=channel,
                    ts=row.ts or "",
                    text=text_of(row.message.content),
                    blocks=blocks,
                    metadata=metadata,
                )
            )

        return self._with_fallback(row, file, send)

    def find(self, row: Row) -> Posted | Limited | NotSent | Refused | None:
        """Look for the message by its id in the channel's history, or in its thread."""
        channel = self._channels.get(row.message.channel)
        if channel is None:
            return Refused("channel_not_found", WORDS["channel_not_found"])
        cursor = ""
        while True:
            page = _answer(lambda: self._page(channel, row, cursor))  # noqa: B023 - called at once
            if not isinstance(page, dict):
                return NotSent(page.words) if isinstance(page, Unsure) else page
            for message in page.get("messages", []):
                payload = message.get("metadata", {}).get("event_payload", {})
                if payload.get("id") == row.message.id:
                    return Posted(message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return None

    def upload(self, picture: Picture) -> str | Outcome:
        """Upload a picture without sharing it; its file id once Slack has made it ready to be shown."""
        answer = _answer(
            lambda: self._client.files_upload_v2(
                content=picture.png,
                filename=f"{picture.id}.png",
                title=shorten(picture.title, 250),
                alt_txt=shorten(picture.words, UPLOAD_ALT_TEXT),
            )
        )
        if not isinstance(answer, dict):
            # An upload that nobody sees may be repeated: it is as good as not sent.
            return NotSent(answer.words) if isinstance(answer, Unsure) else answer
        file = str(answer["files"][0]["id"])
        for pause in (0.0, 0.2, 0.5, 1.0, 2.0, 4.0):
            self._sleep(pause)
            info = _answer(lambda: self._client.files_info(file=file))
            if isinstance(info, dict) and info["file"].get("mimetype"):
                return file
        return Unsure("an uploaded picture was not ready in time")

    def _page(self, channel: str, row: Row, cursor: str) -> Any:
        options: dict[str, Any] = {"limit": PAGE, "include_all_metadata": True}
        if row.searched_from:
            options["oldest"] = row.searched_from
        if cursor:
            options["cursor"] = cursor
        if row.thread_ts:
            return self._client.conversations_replies(channel=channel, ts=row.thread_ts, **options)
        return self._client.conversations_history(channel=channel, **options)

    def _refuse_external(self, channel: str) -> Outcome | None:
        if channel in self._internal:
            return None
        info = _answer(lambda: self._client.conversations_info(channel=channel))
        if not isinstance(info, dict):
            return NotSent(info.words) if isinstance(info, Unsure) else info
        about = info["channel"]
        if about.get("is_ext_shared") or about.get("is_pending_ext_shared"):
            return Refused("external_channel", WORDS["external_channel"])
        self._internal.add(channel)
        return None

    def _with_fallback(self, row: Row, file: str | None, send: Callable[[list[dict[str, Any]]], Outcome]) -> Outcome:
        content = row.message.content
        words = self._words_of(content.picture) if file and content.picture else ""
        blocks = blocks_of(content, file, words, row.version)
        outcome = send(blocks)
        if isinstance(outcome, Refused) and outcome.code in ("invalid_blocks", "msg_blocks_too_long"):
            outcome = send(without_table(blocks, content.table))
        if isinstance(outcome, Refused) and outcome.code in ("invalid_blocks", "msg_blocks_too_long"):
            return send([])
        return outcome


def _outcome(call: Callable[[], Any]) -> Outcome:
    answer = _answer(call)
    return Posted(str(answer["ts"])) if isinstance(answer, dict) else answer


def _answer(call: Callable[[], Any]) -> dict[str, Any] | Limited | Refused | NotSent | Unsure:
    """Slack's answer, or what became of the request in one of four ways."""
    try:
        data = call().data
    except SlackApiError as fault:
        return _refusal(fault)
    except ConnectionRefusedError:
        return NotSent("Slack cannot be reached")
    except URLError as fault:
        if isinstance(fault.reason, ConnectionRefusedError | OSError) and "refused" in str(fault.reason).lower():
            return NotSent("Slack cannot be reached")
        return Unsure(f"the connection failed: {fault.reason}")
    except (OSError, HTTPException, SlackClientError, json.JSONDecodeError) as fault:
        return Unsure(f"the reply was lost: {type(fault).__name__}")
    return dict(data) if isinstance(data, dict) else Unsure("the reply was not understood")


def _refusal(fault: SlackApiError) -> Limited | Refused | Unsure:
    response = fault.response
    status = getattr(response, "status_code", 200)
    code = str(response.get("error", "")) if hasattr(response, "get") else ""
    if status == 429 or code == "ratelimited":
        headers = {name.lower(): value for name, value in getattr(response, "headers", {}).items()}
        return Limited(float(headers.get("retry-after", 1)))
    if status >= 500 or code in UNSURE or not code:
        return Unsure(f"Slack answered {status} {code}".strip())
    return Refused(code, WORDS.get(code, f"Slack refuses it ({code})."))
