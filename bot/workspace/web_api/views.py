"""views.*: modals and App Home."""

from __future__ import annotations

import json

from bot.workspace import limits
from bot.workspace.block_kit import check_view, completed
from bot.workspace.errors import SlackError
from bot.workspace.identifiers import new_id, secret
from bot.workspace.interactions import View
from bot.workspace.state import Workspace
from bot.workspace.web_api.methods import Call, Json, method


@method("views.open", tier=4)
def open_view(call: Call) -> Json:
    """Put a first modal before whoever caused the trigger."""
    body = _checked(call, "modal")
    user, _ = call.workspace.interactions.take_trigger(call.arguments.required("trigger_id"))
    stack = call.workspace.views.stack(user)
    stack.clear()
    return _shown(call.workspace, push_on(call.workspace, user, body))


@method("views.push", tier=4)
def push_view(call: Call) -> Json:
    """Put a modal on top of the one that the trigger came from."""
    body = _checked(call, "modal")
    user, _ = call.workspace.interactions.take_trigger(call.arguments.required("trigger_id"))
    if not call.workspace.views.stack(user):
        raise SlackError("not_found")
    return _shown(call.workspace, push_on(call.workspace, user, body))


@method("views.update", tier=4)
def update_view(call: Call) -> Json:
    """Change an open modal."""
    body = _checked(call, "modal")
    view = call.workspace.views.find(call.arguments.text("view_id"), call.arguments.text("external_id"))
    if view is None:
        raise SlackError("not_found")
    asked_hash = call.arguments.text("hash")
    if asked_hash is not None and asked_hash != view.hash:
        raise SlackError("hash_conflict")
    replace(call.workspace, view, body)
    return _shown(call.workspace, view)


@method("views.publish", tier=4)
def publish_view(call: Call) -> Json:
    """Change somebody's Home."""
    body = _checked(call, "home")
    workspace = call.workspace
    user = call.arguments.required("user_id")
    if user not in workspace.directory.users:
        raise SlackError("invalid_arguments", ["user_not_found [json-pointer:/user_id]"])
    standing = workspace.views.homes.get(user)
    asked_hash = call.arguments.text("hash")
    if standing is not None and asked_hash is not None and asked_hash != standing.hash:
        raise SlackError("hash_conflict")
    view_id = standing.id if standing else new_id("V")
    view = View(view_id, user, "home", body, _new_hash(workspace), root_id=view_id)
    workspace.views.homes[user] = view
    workspace.changed()
    return _shown(workspace, view)


def push_on(workspace: Workspace, user: str, body: Json) -> View:
    """Put a checked modal on top of a person's stack. Raises SlackError `push_limit_reached`."""
    stack = workspace.views.stack(user)
    if len(stack) >= limits.MODALS_STACKED.most:
        raise SlackError("push_limit_reached")
    view_id = new_id("V")
    view = View(
        view_id,
        user,
        "modal",
        body,
        _new_hash(workspace),
        root_id=stack[0].id if stack else view_id,
        previous_id=stack[-1].id if stack else None,
    )
    stack.append(view)
    workspace.changed()
    return view


def replace(workspace: Workspace, view: View, body: Json) -> None:
    """Change what an open view shows; what was typed into blocks that stay is kept."""
    view.body = body
    view.hash = _new_hash(workspace)
    view.errors = {}
    workspace.changed()


def checked_body(workspace: Workspace, given: object, kind: str) -> Json:
    """A view as it would be shown. Raises SlackError `invalid_arguments` or `view_too_large`."""
    faults = check_view(given, workspace.slack_file_ready, kind=kind)
    if faults or not isinstance(given, dict):
        raise SlackError("invalid_arguments", faults)
    if len(json.dumps(given)) > limits.VIEW_SIZE.most:
        raise SlackError("view_too_large")
    return {**given, "blocks": completed(given["blocks"])}


def as_slack(workspace: Workspace, view: View) -> Json:
    """The view object of answers and payloads."""
    body = view.body
    return {
        "id": view.id,
        "team_id": workspace.team.id,
        "type": view.kind,
        "blocks": body["blocks"],
        "private_metadata": body.get("private_metadata", ""),
        "callback_id": body.get("callback_id", ""),
        "external_id": body.get("external_id", ""),
        "state": {"values": view.values},
        "hash": view.hash,
        "title": body.get("title", {"type": "plain_text", "text": "View Title", "emoji": True}),
        "close": body.get("close"),
        "submit": body.get("submit"),
        "clear_on_close": bool(body.get("clear_on_close")),
        "notify_on_close": bool(body.get("notify_on_close")),
        "previous_view_id": view.previous_id,
        "root_view_id": view.root_id,
        "app_id": workspace.team.app_id,
        "app_installed_team_id": workspace.team.id,
        "bot_id": workspace.team.bot_id,
    }


def _checked(call: Call, kind: str) -> Json:
    given = call.arguments.structure("view", "invalid_arguments")
    if given is None:
        raise SlackError("invalid_arguments", ["missing required field: view [json-pointer:/view]"])
    return checked_body(call.workspace, given, kind)


def _shown(workspace: Workspace, view: View) -> Json:
    return {"view": as_slack(workspace, view)}


def _new_hash(workspace: Workspace) -> str:
    return f"{workspace.now_seconds()}.{secret()[:8]}"
