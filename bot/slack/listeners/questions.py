"""Questions typed as a command: acknowledged at once, answered for the asker alone."""

import hashlib
import logging
from typing import Any

from slack_bolt import Ack, App

from bot.slack.answer_desk import AnswerDesk
from bot.slack.answer_place import of_command
from bot.slack.lanes import Lanes
from bot.slack.listeners.conversation import question_of

COMMAND = "/kpi"
_log = logging.getLogger(__name__)


def listen(app: App, desk: AnswerDesk, lanes: Lanes) -> None:
    """Listen to the command. It is not kept: the address that answers it lives for half an hour, and is a secret."""

    @app.command(COMMAND)
    def asked(ack: Ack, body: dict[str, Any]) -> None:
        ack()
        place = of_command(body)
        lanes.later(f"{place.channel}:{place.user}", lambda: _answer(desk, body))


def _answer(desk: AnswerDesk, body: dict[str, Any]) -> None:
    place = of_command(body)
    answer_id = hashlib.sha256(str(body["trigger_id"]).encode()).hexdigest()[:32]
    try:
        desk.answer(question_of(str(body.get("text") or "")), place, answer_id)
    except Exception:  # noqa: BLE001 - whatever it is, the person is told to ask again
        _log.exception("a question could not be answered")
        desk.questions.poster.whisper(place, desk.questions.notice("failed"))
