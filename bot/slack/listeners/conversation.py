"""What people say to Reeve: a mention, a direct message, a command."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient

from bot.duties.access import People
from bot.duties.inbound import Received
from bot.slack.cutting import unescape
from bot.slack.inbound import Inbound, received_of
from bot.slack.question_desk import QuestionDesk

EVENT_TYPE = "reeve_answer"
_MENTION = re.compile(r"<@[UW][A-Z0-9]+(\|[^>]*)?>")


@dataclass(frozen=True, slots=True)
class Conversation:
    """Answers what is said to Reeve, to people of the organisation only and in its own channels."""

    client: WebClient
    people: People
    desk: QuestionDesk
    drafted: Callable[[Received], str | None] = lambda received: None

    def answer(self, received: Received) -> str:
        """Answer in the thread, once: what may have been answered before a stop is looked for first.

        `drafted` takes what is a reply to a request for an update, and says what became of it.
        """
        drafted = self.drafted(received)
        if drafted is not None:
            return drafted
        event = received.body["event"]
        channel, thread = str(event["channel"]), str(event.get("thread_ts") or event["ts"])
        outside = self.people.person(str(event["user"])).external
        if outside or (event.get("channel_type") != "im" and self.people.is_shared(channel)):
            return "not answered: external"
        if received.tries > 1 and self._is_answered(received.id, channel, thread):
            return "answered before"
        place = None if event.get("channel_type") == "im" else channel
        said = self.desk.answer(question_of(event["text"]), str(event["user"]), place, f"{channel}:{thread}")
        self.client.chat_postMessage(
            channel=channel,
            thread_ts=thread,
            text=said.text,
            blocks=said.blocks,
            unfurl_links=False,
            unfurl_media=False,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"id": received.id}},
        )
        return "answered"

    def _is_answered(self, received_id: str, channel: str, thread: str) -> bool:
        replies = self.client.conversations_replies(
            channel=channel, ts=thread, oldest=thread, limit=200, include_all_metadata=True
        )
        payloads = (message.get("metadata", {}).get("event_payload", {}) for message in replies["messages"])
        return any(payload.get("id") == received_id for payload in payloads)


def question_of(text: str) -> str:
    """The question in what was written: without mentions, and with Slack's escapes undone."""
    return unescape(_MENTION.sub(" ", text)).strip()


def listen(app: App, conversation: Conversation, inbound: Inbound) -> None:
    """Listen to what is said; everything else that Slack tells is acknowledged and passed over."""
    inbound.handles("app_mention", conversation.answer)
    inbound.handles("message", conversation.answer)

    @app.command("/kpi")
    def asked(ack: Ack, respond: Respond, body: dict[str, Any]) -> None:
        ack()
        user, channel = str(body["user_id"]), str(body["channel_id"])
        in_person = body.get("channel_name") == "directmessage"
        if conversation.people.person(user).external or (not in_person and conversation.people.is_shared(channel)):
            return
        said = conversation.desk.answer(question_of(body.get("text", "")), user, None if in_person else channel, None)
        respond(text=said.text, blocks=said.blocks, response_type="ephemeral")

    @app.event("app_mention")
    @app.event("message")
    @app.event("app_home_opened")
    @app.event("member_joined_channel")
    def said(body: dict[str, Any]) -> None:
        received = received_of(body)
        if received is not None:
            inbound.do(received)
