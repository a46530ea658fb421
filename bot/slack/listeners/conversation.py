"""What people say to Reeve: a mention, a direct message."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt import App

from bot.duties.inbound import Received
from bot.slack.answer_desk import AnswerDesk
from bot.slack.answer_place import of_event
from bot.slack.cutting import unescape
from bot.slack.inbound import Inbound, received_of
from bot.slack.lanes import Lanes

_MENTION = re.compile(r"<@[UW][A-Z0-9]+(\|[^>]*)?>")


@dataclass(frozen=True, slots=True)
class Conversation:
    """Answers what is said to Reeve. `drafted` takes what replies to a request for an update, and says what of it.

    `dropped` takes files of figures likewise. `came` says in a channel that Reeve was invited to what comes there.
    """

    desk: AnswerDesk
    drafted: Callable[[Received], str | None] = lambda received: None
    dropped: Callable[[Received], str | None] = lambda received: None
    came: Callable[[Received], str] = lambda received: "nothing to say"

    def answer(self, received: Received) -> str:
        """Answer in the thread, once: what came of it."""
        event = received.body["event"]
        question, files = question_of(str(event.get("text", ""))), event.get("files")
        # A file by itself is no update; one that comes with words may be its evidence.
        taken = self.drafted(received) if question or not files else None
        if taken is None and files:
            taken = self.dropped(received)
        if taken is not None:
            return taken
        return self.desk.answer(question, of_event(event), received.id, received.tries)


def question_of(text: str) -> str:
    """The question in what was written: without mentions, and with Slack's escapes undone."""
    return unescape(_MENTION.sub(" ", text)).strip()


def listen(app: App, conversation: Conversation, inbound: Inbound, lanes: Lanes) -> None:
    """Listen to what is said; everything else that Slack tells is acknowledged and passed over."""
    inbound.handles("app_mention", conversation.answer)
    inbound.handles("message", conversation.answer)
    inbound.handles("member_joined_channel", conversation.came)

    @app.event("app_mention")
    @app.event("message")
    @app.event("app_home_opened")
    @app.event("member_joined_channel")
    def said(body: dict[str, Any]) -> None:
        received = received_of(body)
        if received is not None:
            event = body["event"]
            key = f"{event['channel']}:{event.get('thread_ts') or ''}"
            lanes.later(key, lambda: inbound.do(received))
