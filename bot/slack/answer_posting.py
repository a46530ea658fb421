"""Posting answers: in a thread with an id to find them by, or to one person alone; in the best shape Slack takes."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from bot.duties.content import Content
from bot.duties.outbox import Picture
from bot.duties.sending import Refused, Unsure
from bot.slack.answer_place import Place
from bot.slack.answers import Answer, answer_of
from bot.slack.blocks import Block, alternatives, text_of
from bot.slack.messenger import MISSHAPEN, SlackMessenger

EVENT_TYPE = "reeve_answer"
ON_THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})
NEWEST = 200
TRIES = 3
NOT_THERE = frozenset({"not_in_channel", "channel_not_found"})
MISSHAPEN_ADDRESS = ("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_attachments")


class NotSaid(Exception):  # noqa: N818 - it says what did not happen
    """Slack did not take an answer, or it is not known whether it did (`unsure`); the message says why."""

    def __init__(self, why: str, *, unsure: bool = False) -> None:
        super().__init__(why)
        self.unsure = unsure


@dataclass(frozen=True, slots=True)
class Shape:
    """An answer with the file of its picture, as it is said."""

    content: Content
    file: str | None = None
    picture_words: str = ""

    @property
    def alternatives(self) -> Iterator[list[Block]]:
        """Its blocks, the best first."""
        return alternatives(self.content, self.file, self.picture_words, 1)


@dataclass(frozen=True, slots=True)
class Poster:
    """Says answers with slack_sdk. The client repeats nothing whose reply was lost.

    What is looked for reads as much as there is, and raises SlackApiError or OSError where Slack does not let it.
    """

    client: WebClient

    def say(self, place: Place, shape: Shape, message_id: str) -> str:
        """Say an answer where it was asked; where it is on Slack, empty for what one person sees. Raises NotSaid."""
        if not place.private:
            return self.post(place.channel, place.thread_ts, shape, message_id)
        if place.address and self._answer_at(place.address, shape, {"response_type": "ephemeral"}):
            return ""
        self._try_shapes(
            shape,
            lambda blocks: self.client.chat_postEphemeral(
                channel=place.channel, user=place.user, text=text_of(shape.content), blocks=blocks
            ),
        )
        return ""

    def post(self, channel: str, thread_ts: str | None, shape: Shape, message_id: str) -> str:
        """Post for all to see; its timestamp. Raises NotSaid."""
        answer = self._try_shapes(
            shape,
            lambda blocks: self.client.chat_postMessage(
                channel=channel,
                thread_ts=thread_ts,
                text=text_of(shape.content),
                blocks=blocks,
                unfurl_links=False,
                unfurl_media=False,
                metadata={"event_type": EVENT_TYPE, "event_payload": {"id": message_id}},
            ),
        )
        return str(answer["ts"])

    def show_to_all(self, address: str, shape: Shape) -> bool:
        """Show what one person saw to all, in a channel that Reeve is not in."""
        return self._answer_at(address, shape, {"response_type": "in_channel"})

    def replace_shown(self, place: Place, shape: Shape) -> bool:
        """Make what one person sees say something else; whether it was taken."""
        return bool(place.address) and self._answer_at(place.address, shape, {"replace_original": True})

    def take_away(self, place: Place) -> None:
        """Take away what one person saw."""
        if place.address:
            with suppress(OSError, HTTPException):  # what stays there is no more than what is shown to all
                _address(place.address).send_dict({"delete_original": True})

    def is_said(self, place: Place, message_id: str) -> bool:
        """Whether an answer stands in its thread already."""
        return place.thread_ts is not None and any(_id_of(one) == message_id for one in self._said(place))

    def shown_at(self, channel: str, message_id: str, after: str) -> str | None:
        """Where in a channel a message stands that was posted after another one; None where it does not."""
        said = self._said(Place(channel, ""), oldest=after)
        try:
            return next((str(one["ts"]) for one in said if _id_of(one) == message_id), None)
        except SlackApiError as fault:
            if fault.response.get("error") in NOT_THERE:
                return None  # where Reeve is not, it has posted nothing
            raise

    def has_file(self, place: Place, name: str, after: str) -> bool:
        """Whether a file of a name stands in a thread, or in a direct message after another message, already."""
        options = {} if place.thread_ts is not None else {"oldest": after}
        messages = self._said(place, **options)
        return any(file.get("name") == name for message in messages for file in message.get("files") or ())

    def whisper(self, place: Place, text: str) -> None:
        """Tell one person. Who cannot be told there cannot be told at all."""
        shape = Shape(Content(text=text))
        with suppress(NotSaid):
            self.say(Place(place.channel, place.user, private=True, address=place.address), shape, "")

    def upload(self, picture: Picture) -> str | None:
        """Upload a chart; its file id, None where there is none yet: an answer goes without rather than not at all."""
        file = SlackMessenger(self.client, {}, lambda _: "").upload(picture)
        return file if isinstance(file, str) else None

    def share_file(self, channel: str, thread_ts: str | None, name: str, data: bytes, words: str) -> None:
        """Share a file in a thread or a direct message. Raises NotSaid."""
        answer = answer_of(
            lambda: self.client.files_upload_v2(
                content=data, filename=name, title=name, channel=channel, thread_ts=thread_ts, initial_comment=words
            )
        )
        if not isinstance(answer, dict):
            raise NotSaid(f"{name} was not shared: {answer}", unsure=isinstance(answer, Unsure))

    def direct_message(self, user: str) -> str:
        """The id of the direct message with a person. Raises NotSaid."""
        answer = answer_of(lambda: self.client.conversations_open(users=user))
        if not isinstance(answer, dict):
            raise NotSaid(f"the direct message could not be opened: {answer}")
        return str(answer["channel"]["id"])

    def fill_in(self, view_id: str, view: dict[str, Any]) -> None:
        """Put something else in an open modal; doing it twice does no harm. Raises NotSaid."""
        outcome: object = None
        for _ in range(TRIES):
            outcome = answer_of(lambda: self.client.views_update(view_id=view_id, view=view))
            if isinstance(outcome, dict | Refused):
                break
        if not isinstance(outcome, dict):
            raise NotSaid(f"a modal was not filled in: {outcome}")

    def link(self, channel: str, ts: str) -> str:
        """A link to a message, empty where Slack gives none."""
        with suppress(SlackApiError, OSError):
            return str(self.client.chat_getPermalink(channel=channel, message_ts=ts).get("permalink") or "")
        return ""

    def _said(self, place: Place, **options: Any) -> Iterator[Mapping[str, Any]]:
        """What was said in a thread, or in a channel outside all threads."""
        cursor: dict[str, str] = {}
        thread = {"ts": place.thread_ts} if place.thread_ts is not None else {}
        ask: Any = self.client.conversations_replies if thread else self.client.conversations_history
        while True:
            page = ask(channel=place.channel, limit=NEWEST, include_all_metadata=True, **thread, **options, **cursor)
            yield from page.get("messages") or ()
            cursor = {"cursor": (page.get("response_metadata") or {}).get("next_cursor") or ""}
            if not cursor["cursor"]:
                return

    def _try_shapes(self, shape: Shape, send: Callable[[list[Block]], Any]) -> Answer:
        outcome: object = "it has no shape"
        for blocks in shape.alternatives:
            outcome = answer_of(lambda: send(blocks))  # noqa: B023 - called at once
            if isinstance(outcome, dict):
                return outcome
            if not (isinstance(outcome, Refused) and outcome.code in MISSHAPEN):
                break
        raise NotSaid(str(outcome), unsure=isinstance(outcome, Unsure))

    def _answer_at(self, address: str, shape: Shape, how: Mapping[str, object]) -> bool:
        """Answer at an address; whether it was taken. Raises NotSaid where that is not known."""
        for blocks in shape.alternatives:
            body = {"text": text_of(shape.content), "blocks": blocks, "replace_original": False, **how}
            try:
                response = _address(address).send_dict(body)
            except (OSError, HTTPException) as fault:
                raise NotSaid(f"the reply was lost: {type(fault).__name__}", unsure=True) from fault
            if response.status_code < 300:
                return True
            if response.status_code >= 500:
                raise NotSaid(f"Slack answered {response.status_code}", unsure=True)
            if not any(code in response.body for code in MISSHAPEN_ADDRESS):
                return False
        return False


def _id_of(message: Mapping[str, Any]) -> object:
    return (message.get("metadata") or {}).get("event_payload", {}).get("id")


def _address(address: str) -> WebhookClient:
    # Its own retry would say a thing twice where a reply was lost.
    client = WebhookClient(address, retry_handlers=[])
    if urlsplit(address).hostname in ON_THIS_MACHINE:
        client.proxy = None
    return client
