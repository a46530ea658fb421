"""Buttons, modals and the shortcut of updates: acknowledged first, then handed to the desk."""

import logging
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App

from bot.duties.chase_buttons import AT_ONCE, Verb
from bot.duties.inbound import Received
from bot.slack.inbound import Inbound, pressed, received_of
from bot.slack.update_desk import UpdateDesk

SHORTCUT = "use_as_update"
_log = logging.getLogger(__name__)
Body = dict[str, Any]


def listen(app: App, desk: UpdateDesk, inbound: Inbound) -> None:
    """Listen to what people do with requests for updates."""
    for verb in Verb:
        if verb in AT_ONCE:
            _acts_at_once(app, desk, inbound, verb)
        else:
            app.action(verb.value)(_opening(desk, verb))
        _modal_comes_back(app, desk, inbound, verb)

    @app.shortcut(SHORTCUT)
    def used(ack: Ack, body: Body) -> None:
        ack()
        try:
            desk.used(body)
        except Exception:  # noqa: BLE001 - whatever it is, the person is told that nothing was changed
            _log.exception("a message could not be used as an update")
            desk.failed(body, "failed")


def _opening(desk: UpdateDesk, verb: Verb) -> Callable[[Ack, Body], None]:
    def open_modal(ack: Ack, body: Body) -> None:
        ack()
        try:
            desk.pressed(verb, body)
        except Exception:  # noqa: BLE001 - whatever it is, the person is told that nothing was changed
            _log.exception("%s could not be opened", verb.value)
            desk.failed(body, "failed")

    return open_modal


def _acts_at_once(app: App, desk: UpdateDesk, inbound: Inbound, verb: Verb) -> None:
    def act(received: Received) -> str:
        return desk.pressed(verb, received.body, received.id)

    inbound.handles(pressed(verb.value), act)

    @app.action(verb.value)
    def at_once(ack: Ack, body: Body) -> None:
        ack()
        received = received_of(body)
        if received is None:
            return
        # A trigger is not kept: of several requests the modal is opened by the press itself.
        if not inbound.do(Received(received.id, received.kind, {**received.body, "trigger_id": body["trigger_id"]})):
            desk.failed(body, "still_trying")


def _modal_comes_back(app: App, desk: UpdateDesk, inbound: Inbound, verb: Verb) -> None:
    def act(received: Received) -> str:
        return desk.submitted(verb, received)

    inbound.handles(verb.value, act)

    @app.view(verb.value)
    def submitted(ack: Ack, body: Body) -> None:
        fault = desk.fault_in(verb, body)
        if fault:
            is_view = "blocks" in fault
            ack(response_action="update", view=fault) if is_view else ack(response_action="errors", errors=fault)
            inbound.sent_back(body, "sent back")
            return
        ack()
        received = received_of(body)
        if received is not None and not inbound.do(received):
            desk.failed(body, "still_trying")
