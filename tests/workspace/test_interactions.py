"""Buttons, modals, commands, shortcuts and Home, with the real Bolt app over its real socket."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.workspace import ControlError, RunningWorkspace, limits
from workspace.bolt_app import BUTTONS, MODAL, eventually

Heard = list[dict[str, Any]]


@pytest.fixture(scope="module")
def workspace(with_app: RunningWorkspace) -> RunningWorkspace:
    return with_app


@pytest.fixture(autouse=True)
def nothing_heard_yet(heard: Heard) -> None:
    heard.clear()


@pytest.fixture
def alert(client: WebClient) -> dict[str, str]:
    posted = client.chat_postMessage(channel="C0COMMAND", text="An alert", blocks=BUTTONS)
    return {"channel": "C0COMMAND", "ts": posted["ts"]}


def told(heard: Heard, kind: str) -> dict[str, Any]:
    """The newest payload of a kind, once it has come."""
    found: list[dict[str, Any]] = eventually(lambda: [body for body in heard if body["type"] == kind])
    return found[-1]


def top_modal(workspace: RunningWorkspace, user: str) -> dict[str, Any] | None:
    stack = workspace.control.state("modals")["modals"].get(user, [])
    return stack[-1] if stack else None


def opened(workspace: RunningWorkspace, alert: dict[str, str], user: str = "U0ACC") -> dict[str, Any]:
    assert workspace.control.press(user, alert, "buttons", "silence")
    found: dict[str, Any] = eventually(lambda: top_modal(workspace, user))
    return found


def test_a_button_opens_a_modal_for_the_one_who_pressed_it(
    workspace: RunningWorkspace, alert: dict[str, str], heard: Heard
) -> None:
    view = opened(workspace, alert)
    assert (view["callback_id"], top_modal(workspace, "U0DCC")) == ("silence", None)
    body = told(heard, "block_actions")
    assert (body["type"], body["user"]["id"], body["actions"][0]["value"]) == ("block_actions", "U0ACC", "alert-1")
    assert (body["container"]["message_ts"], body["message"]["ts"]) == (alert["ts"], alert["ts"])
    workspace.control.order("close", user="U0ACC", view_id=view["id"])
    assert told(heard, "view_closed")["view"]["id"] == view["id"]


def test_a_modal_is_submitted_and_goes_away(workspace: RunningWorkspace, alert: dict[str, str], heard: Heard) -> None:
    view = opened(workspace, alert)
    assert workspace.control.submit("U0ACC", view["id"], {"reason": "Known roadworks"})
    assert top_modal(workspace, "U0ACC") is None
    assert told(heard, "view_submission")["view"]["state"]["values"]["reason"]["text"]["value"] == "Known roadworks"


def test_an_error_stands_under_its_field_and_the_modal_stays(
    workspace: RunningWorkspace, alert: dict[str, str]
) -> None:
    view = opened(workspace, alert)
    assert not workspace.control.submit("U0ACC", view["id"], {"reason": "no"})
    standing = top_modal(workspace, "U0ACC")
    assert standing is not None
    assert standing["errors"] == {"reason": "Say more than no."}


def test_a_required_field_is_asked_for_before_the_app_hears_of_it(
    workspace: RunningWorkspace, alert: dict[str, str], heard: Heard
) -> None:
    view = opened(workspace, alert)
    told(heard, "block_actions")
    assert not workspace.control.submit("U0ACC", view["id"], {})
    standing = top_modal(workspace, "U0ACC")
    assert standing is not None
    assert standing["errors"] == {"reason": "Please complete this required field."}
    assert "view_submission" not in [body["type"] for body in heard]


def test_an_answer_to_a_response_url_is_seen_by_one_person(workspace: RunningWorkspace, alert: dict[str, str]) -> None:
    workspace.control.press("U0DCC", alert, "buttons", "respond")
    seen = eventually(
        lambda: [m for m in workspace.control.state("ephemerals")["ephemerals"] if m["seen_by"] == "U0DCC"]
    )
    assert seen[-1]["text"] == "You may not do this."


def test_an_answer_can_replace_the_message(
    workspace: RunningWorkspace, alert: dict[str, str], client: WebClient
) -> None:
    workspace.control.press("U0DCC", alert, "buttons", "in_channel")

    def replaced() -> bool:
        read = client.conversations_history(channel="C0COMMAND", oldest=alert["ts"], inclusive=True)["messages"][-1]
        return bool(read["text"] == "Replaced" and "edited" in read)

    eventually(replaced)


def test_a_response_url_holds_five_times(workspace: RunningWorkspace, alert: dict[str, str], heard: Heard) -> None:
    workspace.control.press("U0ANALYST", alert, "buttons", "respond")
    url = told(heard, "block_actions")["response_url"]
    answers = [httpx.post(url, json={"text": str(n)}) for n in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 404]  # the app used it once before
    assert answers[-1].json()["error"] == "used_url"


def test_an_action_that_is_not_acknowledged_is_said_to_the_one_who_pressed(
    workspace: RunningWorkspace, alert: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ACKNOWLEDGE_SECONDS", limits.Limit(0.1, "a second at this pace"))  # type: ignore[arg-type]
    assert workspace.control.press("U0OFFICER", _move(workspace, alert), "buttons", "forget") is False
    told = [m for m in workspace.control.state("ephemerals")["ephemerals"] if m["seen_by"] == "U0OFFICER"]
    assert told[-1]["text"] == "Nothing happened: the app did not answer within 3 seconds."


def _move(workspace: RunningWorkspace, alert: dict[str, str]) -> dict[str, str]:
    workspace.control.order("join", user="U0OFFICER", channel=alert["channel"])
    return alert


def test_a_command_is_answered_to_one_person(workspace: RunningWorkspace) -> None:
    assert workspace.control.command("U0ACC", "C0COMMAND", "/kpi burglary in Coventry")
    told = [m for m in workspace.control.state("ephemerals")["ephemerals"] if m["seen_by"] == "U0ACC"]
    assert told[-1]["text"] == "You asked: burglary in Coventry"


def test_a_command_that_the_app_does_not_have_is_refused(workspace: RunningWorkspace) -> None:
    with pytest.raises(ControlError, match="unknown_command"):
        workspace.control.command("U0ACC", "C0COMMAND", "/unheard of")


def test_a_shortcut_takes_the_message_along(workspace: RunningWorkspace, alert: dict[str, str], heard: Heard) -> None:
    order = {"user": "U0ACC", **alert, "callback_id": "use_as_update"}
    assert workspace.control.order("shortcut", **order)["taken"]
    body = told(heard, "message_action")
    assert (body["callback_id"], body["message"]["text"]) == ("use_as_update", "An alert")


def test_looking_at_home_lets_the_app_fill_it(workspace: RunningWorkspace) -> None:
    workspace.control.order("home", user="U0ACC")
    home = eventually(lambda: workspace.control.state("homes")["homes"].get("U0ACC"))
    assert home["blocks"][0]["text"]["text"] == "Due from you"


def test_a_button_that_is_not_there_cannot_be_pressed(workspace: RunningWorkspace, alert: dict[str, str]) -> None:
    with pytest.raises(ControlError, match="action_not_found"):
        workspace.control.press("U0ACC", alert, "buttons", "invented")


def test_somebody_outside_the_channel_cannot_press(workspace: RunningWorkspace, alert: dict[str, str]) -> None:
    with pytest.raises(ControlError, match="not_in_channel"):
        workspace.control.press("U0GUEST", alert, "buttons", "silence")


def test_a_trigger_holds_once_and_not_for_long(workspace: RunningWorkspace, client: WebClient) -> None:
    triggers = workspace.workspace.interactions
    once, late = triggers.new_trigger("U0DCC"), triggers.new_trigger("U0DCC")
    client.views_open(trigger_id=once, view=MODAL)
    with pytest.raises(SlackApiError, match="exchanged_trigger_id"):
        client.views_open(trigger_id=once, view=MODAL)
    workspace.control.order("expire_triggers")
    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        client.views_open(trigger_id=late, view=MODAL)
    with pytest.raises(SlackApiError, match="invalid_trigger_id"):
        client.views_open(trigger_id="invented", view=MODAL)


def test_modals_stack_three_high(workspace: RunningWorkspace, client: WebClient) -> None:
    triggers = workspace.workspace.interactions
    client.views_open(trigger_id=triggers.new_trigger("U0DCC"), view=MODAL)
    for _ in range(2):
        client.views_push(trigger_id=triggers.new_trigger("U0DCC"), view=MODAL)
    with pytest.raises(SlackApiError, match="push_limit_reached"):
        client.views_push(trigger_id=triggers.new_trigger("U0DCC"), view=MODAL)


def test_an_outdated_hash_does_not_overwrite_a_view(workspace: RunningWorkspace, client: WebClient) -> None:
    trigger = workspace.workspace.interactions.new_trigger("U0DCC")
    view = client.views_open(trigger_id=trigger, view=MODAL)["view"]
    newer = client.views_update(view_id=view["id"], hash=view["hash"], view=MODAL)["view"]
    assert newer["hash"] != view["hash"]
    with pytest.raises(SlackApiError, match="hash_conflict"):
        client.views_update(view_id=view["id"], hash=view["hash"], view=MODAL)
