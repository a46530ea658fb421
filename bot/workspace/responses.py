"""What the app sends to a response address, or back with an acknowledgement: shown to one person or to all."""

from __future__ import annotations

from bot.workspace.block_kit import check_message_blocks, completed
from bot.workspace.errors import SlackError
from bot.workspace.interactions import ResponseUrl
from bot.workspace.messages import Message
from bot.workspace.state import Workspace

Json = dict[str, object]


def show_response(workspace: Workspace, response: ResponseUrl, body: Json) -> None:
    """Show, replace or take away. Raises SlackError `no_text`, `invalid_blocks` and their like."""
    if body.get("delete_original"):
        _take_away(workspace, response)
        return
    text, blocks = str(body.get("text") or ""), body.get("blocks")
    if blocks:
        check_message_blocks(blocks, workspace.slack_file_ready)
    shown = completed(blocks) if isinstance(blocks, list) else []
    if not (text.strip() or shown):
        raise SlackError("no_text")
    original = _original(workspace, response) if body.get("replace_original") else None
    if original is not None:
        original.text, original.blocks = text, shown
        original.edited = {"user": workspace.team.bot.id, "ts": workspace.messages.new_ts(workspace.clock())}
        workspace.changed()
        return
    thread = body.get("thread_ts")
    message = Message(
        response.channel,
        workspace.messages.new_ts(workspace.clock()),
        workspace.team.bot.id,
        text,
        by_app=True,
        blocks=shown,
        thread_ts=str(thread) if thread else None,
    )
    if body.get("response_type") == "in_channel":
        workspace.post(message)
    else:
        message.seen_by = response.user
        workspace.ephemerals.append(message)
        workspace.changed()


def _original(workspace: Workspace, response: ResponseUrl) -> Message | None:
    if response.message_ts is None:
        return None
    if response.ephemeral:
        return next((each for each in workspace.ephemerals if each.ts == response.message_ts), None)
    return workspace.messages.get(response.channel, response.message_ts)


def _take_away(workspace: Workspace, response: ResponseUrl) -> None:
    original = _original(workspace, response)
    if original is None:
        raise SlackError("message_not_found")
    if response.ephemeral:
        workspace.ephemerals.remove(original)
    else:
        workspace.messages.remove(original)
    workspace.changed()
