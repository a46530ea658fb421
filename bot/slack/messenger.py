"""The messenger: posts, edits and finds Reeve's messages on Slack, and says plainly what became of each."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from slack_sdk import WebClient

from bot.duties.outbox import Picture
from bot.duties.sending import Failed, Limited, NotSent, NotYet, Outcome, Posted, Reach, Refused, Row, Unsure
from bot.slack.answers import answer_of, refused
from bot.slack.blocks import Block, alternatives, text_of
from bot.slack.cutting import plain
from bot.slack.direct_messages import DIRECT, DirectMessages

EVENT_TYPE = "reeve_message"
PAGE = 200
UPLOAD_TITLE = 250
UPLOAD_ALT_TEXT = 1_000
INTERNAL_SECONDS = 15.0
"""For how long a channel that was internal counts as such within a pass."""
PAUSES = (0.0, 0.2, 0.5, 1.0, 2.0, 4.0)
MISSHAPEN = frozenset({"invalid_blocks", "invalid_blocks_format", "invalid_attachments", "msg_blocks_too_long"})


class SlackMessenger:
    """Implements `bot.duties.sending.Messenger` with slack_sdk.

    `channels` are Slack's ids by the catalogue's keys. The client must retry nothing by itself: its retry after a lost
    reply posts twice. One messenger serves one pass of delivery: that a channel is
    internal is asked at its first message, and again where the pass lasts.
    """

    def __init__(
        self,
        client: WebClient,
        channels: Mapping[str, str],
        words_of: Callable[[str], str],
        sleep: Callable[[float], None] = time.sleep,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._channels = channels
        self._words_of = words_of
        self._sleep = sleep
        self._monotonic = monotonic
        self._internal: dict[str, float] = {}  # when it was asked
        self._direct = DirectMessages(client)
        self._opened: dict[str, str] = {}

    def post(self, row: Row, file: str | None) -> Outcome:
        """Post a message with its id as metadata."""

        def send(channel: str, blocks: list[Block]) -> Any:
            return self._client.chat_postMessage(
                channel=channel,
                text=text_of(row.message.content),
                blocks=blocks,
                thread_ts=row.thread_ts,
                metadata=_metadata(row),
                unfurl_links=False,
                unfurl_media=False,
            )

        return self._say(row, file, send)

    def edit(self, row: Row, file: str | None) -> Outcome:
        """Make a posted message say what it says now."""

        def send(channel: str, blocks: list[Block]) -> Any:
            return self._client.chat_update(
                channel=channel,
                ts=row.ts or "",
                text=text_of(row.message.content),
                blocks=blocks,
                metadata=_metadata(row),
            )

        return self._say(row, file, send)

    def find(self, row: Row) -> Outcome | None:
        """Look for the message by its id in the channel's history, or in its thread.

        History comes newest first, and is read back to what was there before the send; a page of it always is, so that
        it does not matter whether the workspace's clock goes on from where it was.
        """
        channel = self._place(row.message.channel)
        if not isinstance(channel, str):
            return channel
        cursor = ""
        while True:
            page = answer_of(lambda: self._page(channel, row, cursor))  # noqa: B023 - called at once
            if not isinstance(page, dict):
                return page
            messages = page.get("messages", [])
            for message in messages:
                payload = (message.get("metadata") or {}).get("event_payload") or {}
                if payload.get("id") == row.message.id:
                    return Posted(str(message["ts"]))
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor or (row.thread_ts is None and _all_before(messages, row.searched_from)):
                return None

    def upload(self, picture: Picture) -> str | Failed:
        """Upload a picture without sharing it; its file id once Slack has made it ready to be shown."""
        answer = answer_of(
            lambda: self._client.files_upload_v2(
                content=picture.png,
                filename=f"{picture.id}.png",
                title=plain(picture.title, UPLOAD_TITLE),
                alt_txt=plain(picture.words, UPLOAD_ALT_TEXT),
            )
        )
        if not isinstance(answer, dict):
            if isinstance(answer, Refused) and answer.code == "missing_scope":
                return replace(answer, reach=Reach.MESSAGE)  # the scope for files is one of its own
            # An upload that nobody sees may be repeated.
            return NotYet(answer.words) if isinstance(answer, Unsure) else answer
        try:
            file = str(answer["files"][0]["id"])
        except (KeyError, IndexError, TypeError):
            return NotYet("the reply to an upload was not understood")
        for pause in PAUSES:
            self._sleep(pause)
            info = answer_of(lambda: self._client.files_info(file=file))
            if isinstance(info, Limited | NotSent):
                return info
            if isinstance(info, dict) and (info.get("file") or {}).get("mimetype"):
                return file
        return NotYet("an uploaded picture was not ready in time")

    def _page(self, channel: str, row: Row, cursor: str) -> Any:
        options: dict[str, Any] = {"limit": PAGE, "include_all_metadata": True}
        if cursor:
            options["cursor"] = cursor
        if row.thread_ts:
            return self._client.conversations_replies(channel=channel, ts=row.thread_ts, **options)
        return self._client.conversations_history(channel=channel, **options)

    def _say(self, row: Row, file: str | None, send: Callable[[str, list[Block]], Any]) -> Outcome:
        """Say what a message says, in the plainest shape that Slack needs it to have."""
        channel = self._place(row.message.channel)
        if not isinstance(channel, str):
            return channel
        external = self._refuse_external(channel)
        if external is not None:
            return external
        outcome: Outcome = NotYet("it has no shape")
        for blocks in self._shapes(row, file):
            outcome = _outcome(lambda: send(channel, blocks))  # noqa: B023 - called at once
            if not (isinstance(outcome, Refused) and outcome.code in MISSHAPEN):
                return outcome
        return outcome

    def _place(self, channel: str) -> str | Failed:
        """Slack's id of a channel by its key, or of the direct message with a person by `@` and the person's id."""
        if not channel.startswith(DIRECT):
            return self._channels.get(channel) or refused("channel_not_found")
        person = channel.removeprefix(DIRECT)
        if person not in self._opened:
            opened = self._direct.with_person(person)
            if not isinstance(opened, str):
                return opened
            self._opened[person] = opened
            self._internal[opened] = float("inf")
        return self._opened[person]

    def _shapes(self, row: Row, file: str | None) -> Iterator[list[Block]]:
        content = row.message.content
        words = self._words_of(content.picture) if file and content.picture else ""
        return alternatives(content, file, words, row.version)

    def _refuse_external(self, channel: str) -> Failed | None:
        """Keep what is internal from people outside: nothing is said in a channel that is shared, or about to be."""
        if self._monotonic() - self._internal.get(channel, float("-inf")) < INTERNAL_SECONDS:
            return None
        info = answer_of(lambda: self._client.conversations_info(channel=channel))
        if isinstance(info, Unsure):
            return NotYet(f"Slack does not say whether the channel is shared: {info.words}")
        if not isinstance(info, dict):
            return info
        about = info.get("channel") or {}
        if about.get("is_ext_shared") or about.get("is_pending_ext_shared"):
            return refused("external_channel")
        self._internal[channel] = self._monotonic()
        return None


def _metadata(row: Row) -> dict[str, Any]:
    return {"event_type": EVENT_TYPE, "event_payload": {"id": row.message.id}}


def _all_before(messages: list[dict[str, Any]], searched_from: str | None) -> bool:
    """Whether a page of history reaches back to what was there before the send."""
    return searched_from is not None and any(str(message.get("ts", "")) <= searched_from for message in messages)


def _outcome(call: Callable[[], Any]) -> Outcome:
    answer = answer_of(call)
    if not isinstance(answer, dict):
        return answer
    return Posted(str(answer["ts"])) if answer.get("ts") else Unsure("the reply names no message")
