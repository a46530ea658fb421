"""App Home, its buttons and modals, and the board: acknowledged first, then handed to the desk."""

import logging
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App

from bot.duties.answer_buttons import Verb as AnswerVerb
from bot.duties.board_view import ACTIONS
from bot.duties.home_pages import NEXT, PREVIOUS
from bot.duties.home_view_followed import ASK, FOLLOW, UNFOLLOW
from bot.duties.home_views import BOARD
from bot.duties.inbound import Received
from bot.slack.home_desk import HomeDesk
from bot.slack.home_modals import FOLLOWING
from bot.slack.inbound import Inbound, pressed, received_of
from bot.slack.lanes import Lanes

MOST_QUESTIONS = 10
Body = dict[str, Any]
_log = logging.getLogger(__name__)


def listen(app: App, desk: HomeDesk, inbound: Inbound, lanes: Lanes) -> None:
    """Listen to Homes that are opened, and to what is pressed in them."""

    @app.event("app_home_opened")
    def opened(body: Body) -> None:
        event = body["event"]
        user, tab = str(event["user"]), event.get("tab", "home")
        if tab == "home":
            desk.opened(user)
        elif tab == "messages":
            lanes.later(f"prompts:{user}", lambda: desk.suggest(user, str(event["channel"])))

    for action, work in _opening(desk).items():
        app.action(action)(_at_once(desk, work))
    done: dict[str, Callable[[Received], str]] = {UNFOLLOW: desk.unfollow, AnswerVerb.FOLLOW.value: desk.follow_answer}
    for action, handler in done.items():
        inbound.handles(pressed(action), handler)
        app.action(action)(_doing(desk, inbound, lanes))
    inbound.handles(FOLLOWING, desk.followed)

    @app.view(FOLLOWING)
    def submitted(ack: Ack, body: Body) -> None:
        errors = desk.field_errors(body)
        if errors:
            ack(response_action="errors", errors=errors)
            inbound.sent_back(body, "sent back")
            return
        ack()
        received = received_of(body)
        if received is not None and not inbound.do(received):
            desk.failed(body, "still_trying")


def _opening(desk: HomeDesk) -> dict[str, Callable[[Body], object]]:
    return {
        FOLLOW: desk.ask_to_follow,
        BOARD: desk.open_board,
        **dict.fromkeys((PREVIOUS, NEXT), desk.turn_page),
        **dict.fromkeys(ACTIONS, desk.turn_board),
        **dict.fromkeys((f"{ASK}_{place}" for place in range(MOST_QUESTIONS)), desk.ask_again),
    }


def _at_once(desk: HomeDesk, work: Callable[[Body], object]) -> Callable[[Ack, Body], None]:
    def act(ack: Ack, body: Body) -> None:
        ack()
        try:
            work(body)
        except Exception:  # noqa: BLE001 - whatever it is, the person is told that nothing was done
            _log.exception("a button of Home did not work")
            desk.failed(body, "failed")

    return act


def _doing(desk: HomeDesk, inbound: Inbound, lanes: Lanes) -> Callable[[Ack, Body], None]:
    def act(ack: Ack, body: Body) -> None:
        ack()
        received = received_of(body)
        if received is not None:
            # The address that answers one person alone is not kept.
            with_address = {**received.body, "response_url": body.get("response_url")}
            lanes.later(str(body["user"]["id"]), lambda: _done(desk, inbound, body, received, with_address))

    return act


def _done(desk: HomeDesk, inbound: Inbound, body: Body, received: Received, with_address: Body) -> None:
    if not inbound.do(Received(received.id, received.kind, with_address)):
        desk.failed(body, "still_trying")
