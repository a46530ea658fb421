"""`reeve run` as it is wired: when the clock has gone on, who acknowledged an alert is asked whether they still are."""

from __future__ import annotations

from typing import Any

from tests.end_to_end.slack_force import eventually
from tests.end_to_end.test_run_and_act import Page, home, page

__all__ = ["home", "page"]
WHO = "U0ACCCRIME"
JUST_UNDER_FOUR_WEEKS = 27.3 * 86_400


def press(page: Page, channel: str, message: dict[str, Any], action: str) -> None:
    (block,) = [one["block_id"] for one in message["blocks"] if one["type"] == "actions"]
    place = {"channel": channel, "ts": message["ts"], "block_id": block}
    assert page.ask("press", user=WHO, action_id=action, **place)["taken"]


def direct(page: Page) -> list[tuple[str, dict[str, Any]]]:
    channels = [one for one in page.ask("state")["channels"] if one["id"].startswith("D")]
    return [(one["id"], message) for one in channels for message in one["messages"]]


def test_who_acknowledged_an_alert_is_asked_and_keeps_it(page: Page) -> None:
    press(page, "C0COMMAND", eventually(page.first_message), "alert_acknowledge")
    modal = eventually(lambda: page.ask("state")["modals"].get(WHO))[-1]
    page.ask("submit", user=WHO, view_id=modal["id"], values={"words": "A backlog"})
    eventually(lambda: "Acknowledged by ACC Crime" in str(page.first_message()["blocks"]))

    page.ask("clock", seconds=JUST_UNDER_FOUR_WEEKS)
    ((channel, message),) = eventually(lambda: direct(page))
    assert "on Monday 20 April 2026 at 12:00. Are you still on it? You wrote: “A backlog”." in message["text"]

    press(page, channel, message, "alert_keep")
    eventually(lambda: "Noted: you are still on it." in str(page.ask("state")["ephemerals"]))
    eventually(lambda: "ACC Crime is still on this alert" in str(page.ask("state")["channels"]))
    assert len(direct(page)) == 1
