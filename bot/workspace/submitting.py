"""Submitting and closing modals, and what the app answers to that."""

from __future__ import annotations

from bot.workspace.acting import Acting
from bot.workspace.block_search import is_empty, state_of
from bot.workspace.errors import SlackError
from bot.workspace.interactions import View
from bot.workspace.web_api.views import as_slack, checked_body, push_on, replace

Json = dict[str, object]


async def submit(acting: Acting, user: str, view_id: str, values: dict[str, object]) -> bool:
    """Submit a modal with what was typed: `{block_id: value}`. Whether it was taken.

    What is missing or too long is written under its field without asking the app, as Slack's own page does.
    """
    workspace = acting.workspace
    with workspace.lock:
        view = _top_view(acting, user, view_id)
        view.values, view.errors = _read_values(view, values)
        if view.errors:
            workspace.changed()
            return False
        payload: Json = {
            "type": "view_submission",
            **acting.who_and_where(user, view.id),
            "view": as_slack(workspace, view),
            "response_urls": [],
        }
        channel = workspace.directory.direct_message(workspace.team.bot.id, user).id
    answer = await acting.ask("interactive", payload, user, channel)
    with workspace.lock:
        if answer is None:
            view.errors = {"": "The app did not answer in time. Try again."}
            workspace.changed()
            return False
        _carry_out(acting, view, answer)
    return not view.errors


async def close(acting: Acting, user: str, view_id: str) -> None:
    """Close a modal; the app is told when it asked to be."""
    workspace = acting.workspace
    with workspace.lock:
        view = _top_view(acting, user, view_id)
        workspace.views.stack(user).remove(view)
        workspace.changed()
        if not view.body.get("notify_on_close"):
            return
        payload: Json = {
            "type": "view_closed",
            **acting.who_and_where(user, view.id),
            "view": as_slack(workspace, view),
            "is_cleared": False,
        }
        channel = workspace.directory.direct_message(workspace.team.bot.id, user).id
    await acting.ask("interactive", payload, user, channel)


def _top_view(acting: Acting, user: str, view_id: str) -> View:
    stack = acting.workspace.views.stack(user)
    if not stack or stack[-1].id != view_id:
        raise SlackError("not_found")
    return stack[-1]


def _read_values(view: View, given: dict[str, object]) -> tuple[Json, dict[str, str]]:
    values: Json = {}
    errors: dict[str, str] = {}
    blocks = view.body["blocks"]
    for block in blocks if isinstance(blocks, list) else []:
        if block.get("type") != "input":
            continue
        element, block_id = block["element"], block["block_id"]
        state = state_of(element, given.get(block_id))
        values[block_id] = {element["action_id"]: state}
        if is_empty(state):
            if not block.get("optional"):
                errors[block_id] = "Please complete this required field."
            continue
        problem = _length_problem(element, state.get("value"))
        if problem:
            errors[block_id] = problem
    return values, errors


def _length_problem(element: Json, value: object) -> str | None:
    if not isinstance(value, str):
        return None
    shortest, longest = element.get("min_length", 0), element.get("max_length", 3_000)
    if isinstance(shortest, int) and len(value) < shortest:
        return f"Must be at least {shortest} characters."
    if isinstance(longest, int) and len(value) > longest:
        return f"Must be at most {longest} characters."
    return None


def _carry_out(acting: Acting, view: View, answer: Json) -> None:
    workspace = acting.workspace
    stack = workspace.views.stack(view.user)
    match answer.get("response_action"):
        case "errors":
            errors = answer.get("errors")
            view.errors = {str(k): str(v) for k, v in errors.items()} if isinstance(errors, dict) else {}
        case "update":
            replace(workspace, view, checked_body(workspace, answer.get("view"), "modal"))
        case "push":
            push_on(workspace, view.user, checked_body(workspace, answer.get("view"), "modal"))
        case "clear":
            stack.clear()
        case _:
            stack[:] = [each for each in stack if each is not view]
    workspace.changed()
