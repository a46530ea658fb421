"""A small Bolt app with the interactions that Reeve has, and a helper that waits for what comes of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient

from bot.workspace import RunningWorkspace

MODAL: dict[str, Any] = {
    "type": "modal",
    "callback_id": "silence",
    "title": {"type": "plain_text", "text": "Silence"},
    "submit": {"type": "plain_text", "text": "Silence"},
    "notify_on_close": True,
    "blocks": [
        {
            "type": "input",
            "block_id": "reason",
            "label": {"type": "plain_text", "text": "Reason"},
            "element": {"type": "plain_text_input", "action_id": "text"},
        }
    ],
}
BUTTONS: list[dict[str, Any]] = [
    {
        "type": "actions",
        "block_id": "buttons",
        "elements": [
            {"type": "button", "action_id": name, "text": {"type": "plain_text", "text": name}, "value": "alert-1"}
            for name in ("silence", "respond", "in_channel", "forget", "mute")
        ],
    }
]


def eventually(met: Callable[[], Any], seconds: float = 60.0) -> Any:
    """What `met` gives once it gives something."""
    end = time.monotonic() + seconds
    while not (found := met()):
        assert time.monotonic() < end, "did not happen in time"
        time.sleep(0.02)
    return found


def interactive_app(workspace: RunningWorkspace, heard: list[dict[str, Any]], signing_secret: str | None = None) -> App:
    """An app that writes down every payload it hears; with a signing secret it checks every request."""
    client = WebClient(token=workspace.bot_token, base_url=workspace.api_url, retry_handlers=[])
    app = App(client=client, token_verification_enabled=False, signing_secret=signing_secret)

    @app.event("message")
    @app.event("app_mention")
    @app.event("file_shared")
    @app.event("member_joined_channel")
    def said(body: dict[str, Any]) -> None:
        heard.append(body)

    @app.action("silence")
    def open_modal(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=MODAL)
        heard.append(body)

    @app.action("respond")
    def respond_privately(ack: Ack, body: dict[str, Any], respond: Respond) -> None:
        ack()
        respond("You may not do this.")
        heard.append(body)

    @app.action("in_channel")
    def replace_original(ack: Ack, respond: Respond) -> None:
        ack()
        respond("Replaced", replace_original=True)

    @app.action("forget")
    def never_acknowledged(body: dict[str, Any]) -> None:
        heard.append(body)

    @app.view("silence")
    def submitted(ack: Ack, view: dict[str, Any], body: dict[str, Any]) -> None:
        said = view["state"]["values"]["reason"]["text"]["value"]
        if said == "no":
            ack(response_action="errors", errors={"reason": "Say more than no."})
        else:
            ack()
        heard.append(body)

    @app.view_closed("silence")
    def closed(ack: Ack, body: dict[str, Any]) -> None:
        ack()
        heard.append(body)

    @app.command("/kpi")
    def command(ack: Ack, body: dict[str, Any]) -> None:
        ack(f"You asked: {body['text']}")

    @app.shortcut("use_as_update")
    def shortcut(ack: Ack, body: dict[str, Any]) -> None:
        ack()
        heard.append(body)

    @app.event("app_home_opened")
    def home(event: dict[str, Any], client: WebClient) -> None:
        blocks = [{"type": "header", "text": {"type": "plain_text", "text": "Due from you"}}]
        client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})

    return app
