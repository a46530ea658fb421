"""The buttons under answers: acknowledged first, then handed to the desk."""

import logging
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App

from bot.duties.answer_buttons import CHOICES, Verb
from bot.duties.inbound import Received
from bot.slack.answer_desk import AnswerDesk
from bot.slack.inbound import Handler, Inbound, pressed, received_of
from bot.slack.lanes import Lanes

Body = dict[str, Any]
_log = logging.getLogger(__name__)


def listen(app: App, desk: AnswerDesk, inbound: Inbound, lanes: Lanes) -> None:
    """Listen to the buttons that open something, and to those that do something at once."""
    for verb in (Verb.EXPLAIN, Verb.WRONG):
        app.action(verb.value)(_opening(desk, verb))
    done: dict[str, Handler] = {
        Verb.SHOW.value: desk.show,
        Verb.CHART.value: desk.chart,
        Verb.CSV.value: lambda received: desk.take_away(received, "csv"),
        Verb.XLSX.value: lambda received: desk.take_away(received, "xlsx"),
        **dict.fromkeys(CHOICES, desk.choose),
    }
    for action, handler in done.items():
        inbound.handles(pressed(action), handler)
        app.action(action)(_doing(desk, inbound, lanes))
    inbound.handles(Verb.WRONG.value, desk.doubt)
    app.view(Verb.WRONG.value)(_doubting(desk, inbound, lanes))


def _opening(desk: AnswerDesk, verb: Verb) -> Callable[[Ack, Body], None]:
    def open_modal(ack: Ack, body: Body) -> None:
        ack()
        _or_say_so(desk, body, lambda: desk.open(verb, body))

    return open_modal


def _doing(desk: AnswerDesk, inbound: Inbound, lanes: Lanes) -> Callable[[Ack, Body], None]:
    def do(ack: Ack, body: Body) -> None:
        ack()
        received = received_of(body)
        if received is None:
            return
        # The address that answers one person alone is not kept.
        with_address = {**received.body, "response_url": body.get("response_url")}
        lanes.later(_lane(body), lambda: _done(desk, inbound, body, received, with_address))

    return do


def _done(desk: AnswerDesk, inbound: Inbound, body: Body, received: Received, with_address: Body) -> None:
    if not inbound.do(Received(received.id, received.kind, with_address)):
        desk.failed(body, "still_trying")


def _doubting(desk: AnswerDesk, inbound: Inbound, lanes: Lanes) -> Callable[[Ack, Body], None]:
    def submitted(ack: Ack, body: Body) -> None:
        errors = desk.field_errors(body)
        if errors:
            ack(response_action="errors", errors=errors)
            inbound.sent_back(body, "sent back")
            return
        ack()
        received = received_of(body)
        if received is not None:
            lanes.later(str(body["user"]["id"]), lambda: _done(desk, inbound, body, received, dict(received.body)))

    return submitted


def _lane(body: Body) -> str:
    container = body["container"]
    return f"{body['channel']['id']}:{container.get('thread_ts') or ''}"


def _or_say_so(desk: AnswerDesk, body: Body, work: Callable[[], object]) -> None:
    try:
        work()
    except Exception:  # noqa: BLE001 - whatever it is, the person is told that nothing was done
        _log.exception("a button under an answer did not work")
        desk.failed(body, "failed")
