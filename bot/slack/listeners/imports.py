"""The buttons under a file that was dropped: acknowledged first, then handed to the desk."""

from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App

from bot.duties.import_words import CONFIRM, DECLINE
from bot.duties.inbound import Received
from bot.slack.import_decisions import ImportDecisions
from bot.slack.import_desk import ImportDesk
from bot.slack.inbound import Inbound, pressed, received_of
from bot.slack.lanes import Lanes

Body = dict[str, Any]


def listen(app: App, desk: ImportDesk, inbound: Inbound, lanes: Lanes) -> None:
    """Listen to who confirms an import, and to who does not want it."""
    decisions = ImportDecisions(desk)
    inbound.handles(pressed(CONFIRM), decisions.confirm)
    inbound.handles(pressed(DECLINE), decisions.decline)
    for action in (CONFIRM, DECLINE):
        app.action(action)(_doing(desk, inbound, lanes))


def _doing(desk: ImportDesk, inbound: Inbound, lanes: Lanes) -> Callable[[Ack, Body], None]:
    def do(ack: Ack, body: Body) -> None:
        ack()
        received = received_of(body)
        if received is not None:
            lanes.later(str(body["container"]["message_ts"]), lambda: _done(desk, inbound, body, received))

    return do


def _done(desk: ImportDesk, inbound: Inbound, body: Body, received: Received) -> None:
    if not inbound.do(received):
        desk.failed(body, "still_trying")
