"""The administrator's buttons that pause everything and resume it."""

import logging
from typing import Any

from slack_bolt import Ack, App

from bot.duties.pause_acts import PAUSE, RESUME
from bot.slack.inbound import Inbound, pressed, received_of
from bot.slack.pause_desk import PauseDesk

Body = dict[str, Any]
_log = logging.getLogger(__name__)


def listen(app: App, desk: PauseDesk, inbound: Inbound) -> None:
    """Listen to the button that opens the modal, to the modal, and to the button that resumes."""
    inbound.handles(PAUSE, desk.paused)
    inbound.handles(pressed(RESUME), desk.resumed)

    def kept(body: Body) -> None:
        received = received_of(body)
        if received is not None and not inbound.do(received):
            desk.failed(body)

    @app.action(PAUSE)
    def ask(ack: Ack, body: Body) -> None:
        ack()
        try:
            desk.ask(body)
        except Exception:  # noqa: BLE001 - whatever it is, nothing was changed
            _log.exception("the modal that pauses could not be opened")

    @app.view(PAUSE)
    def submitted(ack: Ack, body: Body) -> None:
        errors = desk.field_errors(body)
        if errors:
            ack(response_action="errors", errors=errors)
            inbound.sent_back(body, "sent back")
            return
        ack()
        kept(body)

    @app.action(RESUME)
    def resume(ack: Ack, body: Body) -> None:
        ack()
        kept(body)
