"""The buttons under alerts."""

import logging
from typing import Any

from slack_bolt import Ack, App

from bot.duties.alert_buttons import AT_ONCE, Verb
from bot.duties.history import NEWER, NEXT, OLDER, PREVIOUS
from bot.duties.inbound import Received
from bot.duties.known_causes_marked import TAKE_BACK
from bot.slack.alert_desk import AlertDesk
from bot.slack.inbound import Inbound, received_of
from bot.slack.inbound import pressed as kind_of_press

_log = logging.getLogger(__name__)


def listen(app: App, desk: AlertDesk, inbound: Inbound) -> None:
    """Listen to the buttons that open something, and to those that do something at once."""
    for verb in (Verb.ACKNOWLEDGE, Verb.SILENCE, Verb.SILENCE_LONGER, Verb.ASK, Verb.KNOWN, Verb.EXPLAIN, Verb.HISTORY):
        _opens(app, desk, verb)
    for verb in AT_ONCE:
        _acts(app, desk, inbound, verb)
    _takes_back(app, desk, inbound)
    for action in (OLDER, NEWER, PREVIOUS, NEXT):
        _turns(app, desk, action)


def _acts(app: App, desk: AlertDesk, inbound: Inbound, verb: Verb) -> None:
    def act(received: Received) -> str:
        # Its id is the trigger's, with which the choice among several silences is opened.
        return desk.pressed(verb, {**received.body, "trigger_id": received.id}, received.id)

    inbound.handles(kind_of_press(verb.value), act)

    @app.action(verb.value)
    def pressed(ack: Ack, body: dict[str, Any]) -> None:
        ack()
        received = received_of(body)
        if received is not None and not inbound.do(received):
            desk.failed(body, "still_trying")


def _takes_back(app: App, desk: AlertDesk, inbound: Inbound) -> None:
    inbound.handles(kind_of_press(TAKE_BACK), lambda received: desk.take_back(received))

    @app.action(TAKE_BACK)
    def pressed(ack: Ack, body: dict[str, Any]) -> None:
        ack()
        received = received_of(body)
        if received is not None and not inbound.do(received):
            desk.failed(body, "still_trying")


def _opens(app: App, desk: AlertDesk, verb: Verb) -> None:
    @app.action(verb.value)
    def pressed(ack: Ack, body: dict[str, Any]) -> None:
        ack()
        try:
            desk.pressed(verb, body)
        except Exception:  # noqa: BLE001 - whatever it is, the person is told that nothing was changed
            _log.exception("%s could not be opened", verb.value)
            desk.failed(body, "failed")


def _turns(app: App, desk: AlertDesk, action: str) -> None:
    @app.action(action)
    def pressed(ack: Ack, body: dict[str, Any]) -> None:
        ack()
        try:
            desk.turn_history(body)
        except Exception:  # noqa: BLE001 - whatever it is, the person is told that nothing was changed
            _log.exception("a history could not be turned")
            desk.failed(body, "failed")
