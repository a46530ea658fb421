"""The modals that come back: acknowledged once their fields are right, then done."""

from typing import Any

from slack_bolt import Ack, App

from bot.duties.alert_buttons import AT_ONCE, Verb
from bot.duties.inbound import Received
from bot.slack.alert_desk import AlertDesk
from bot.slack.inbound import Inbound, received_of


def listen(app: App, desk: AlertDesk, inbound: Inbound) -> None:
    """Listen to the modals that act, and to the choice of what to explain."""
    for verb in (Verb.ACKNOWLEDGE, Verb.SILENCE, Verb.SILENCE_LONGER, *AT_ONCE, Verb.ASK, Verb.KNOWN):
        _acts(app, desk, inbound, verb)

    @app.view(Verb.EXPLAIN.value)
    def chosen(ack: Ack, body: dict[str, Any]) -> None:
        view = desk.chosen_to_explain(body)
        if view is None:
            ack()
        else:
            ack(response_action="update", view=view)


def _acts(app: App, desk: AlertDesk, inbound: Inbound, verb: Verb) -> None:
    def act(received: Received) -> str:
        return desk.submitted(verb, received)

    inbound.handles(verb.value, act)

    @app.view(verb.value)
    def submitted(ack: Ack, body: dict[str, Any]) -> None:
        errors = desk.field_errors(verb, body)
        if errors:
            ack(response_action="errors", errors=errors)
            inbound.sent_back(body, "sent back")
            return
        ack()
        received = received_of(body)
        if received is not None and not inbound.do(received):
            desk.failed(body, "still_trying")
