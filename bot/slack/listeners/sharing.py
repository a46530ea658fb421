"""Channels that begin or cease to be shared with another organisation: known at once, not a minute later."""

from collections.abc import Callable
from typing import Any

from slack_bolt import App

Body = dict[str, Any]


def listen(app: App, noted: Callable[[str, bool], None]) -> None:
    """Listen to channels that are shared; `noted` is told which one (Slack's id), and whether it may be from now on."""

    @app.event("channel_shared")
    def shared(body: Body) -> None:
        noted(str(body["event"]["channel"]), True)

    @app.event("channel_unshared")
    def unshared(body: Body) -> None:
        noted(str(body["event"]["channel"]), False)
