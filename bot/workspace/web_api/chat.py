"""chat.*: posting, changing, deleting and showing to one person."""

from __future__ import annotations

import json

from bot.workspace import limits
from bot.workspace.block_kit import check_message_blocks, completed
from bot.workspace.directory import Conversation
from bot.workspace.errors import SlackError
from bot.workspace.events import message_changed_event, message_deleted_event, message_event
from bot.workspace.messages import Message
from bot.workspace.state import Workspace
from bot.workspace.web_api.methods import Call, Json, method


@method("chat.postMessage", tier=None)
def post_message(call: Call) -> Json:
    """Post to a channel, a thread or a person."""
    workspace = call.workspace
    conversation = _where_to_post(call, call.arguments.required("channel", "channel_not_found"))
    content = read_content(call, workspace)
    thread_ts = _thread(call, conversation)
    workspace.rates.post(conversation.id)
    text, warnings = _cut(content.text)
    message = workspace.post(
        Message(
            conversation.id,
            workspace.messages.new_ts(workspace.clock()),
            call.bot,
            text,
            by_app=True,
            blocks=content.blocks,
            attachments=content.attachments,
            metadata=content.metadata,
            thread_ts=thread_ts,
            broadcast=bool(thread_ts) and call.arguments.flag("reply_broadcast"),
        )
    )
    workspace.tell_app(message_event(workspace, message))
    answer: Json = {
        "channel": conversation.id,
        "ts": message.ts,
        "message": workspace.messages.as_slack(message, metadata=True),
    }
    return answer | ({"warning": ",".join(warnings), "warnings": warnings} if warnings else {})


@method("chat.update", tier=3)
def update(call: Call) -> Json:
    """Change one of the bot's own messages."""
    workspace = call.workspace
    message = _own_message(call, "cant_update_message")
    content = read_content(call, workspace, may_be_partial=True)
    if len(content.text) > limits.TEXT_UPDATED.most:
        raise SlackError("msg_too_long")
    changed = bool(content.text or content.blocks or content.attachments or call.arguments.has("blocks"))
    before = workspace.messages.as_slack(message)
    if content.text or call.arguments.has("text"):
        message.text = content.text
    if call.arguments.has("blocks"):  # Slack keeps the blocks and attachments that a change does not mention
        message.blocks = content.blocks
    if call.arguments.has("attachments"):
        message.attachments = content.attachments
    if call.arguments.has("metadata"):
        message.metadata = content.metadata
    if changed:
        message.edited = {"user": call.bot, "ts": workspace.messages.new_ts(workspace.clock())}
    workspace.changed()
    workspace.tell_app(message_changed_event(workspace, message, before))
    return {
        "channel": message.channel,
        "ts": message.ts,
        "text": message.text,
        "message": workspace.messages.as_slack(message, metadata=True),
    }


@method("chat.delete", tier=3)
def delete(call: Call) -> Json:
    """Take back one of the bot's own messages."""
    message = _own_message(call, "cant_delete_message")
    call.workspace.messages.remove(message)
    call.workspace.changed()
    call.workspace.tell_app(message_deleted_event(call.workspace, message))
    return {"channel": message.channel, "ts": message.ts}


@method("chat.getPermalink", tier=4)
def get_permalink(call: Call) -> Json:
    """The address of a message."""
    conversation = call.workspace.conversation_for_bot(call.arguments.required("channel", "channel_not_found"))
    message = call.workspace.messages.get(conversation.id, call.arguments.required("message_ts", "message_not_found"))
    if message is None:
        raise SlackError("message_not_found")
    return {"channel": conversation.id, "permalink": permalink(call.workspace, message)}


@method("chat.postEphemeral", tier=4)
def post_ephemeral(call: Call) -> Json:
    """Show something to one member of a channel."""
    workspace = call.workspace
    conversation = _where_to_post(call, call.arguments.required("channel", "channel_not_found"))
    user = call.arguments.required("user", "user_not_in_channel")
    if user not in conversation.members:
        raise SlackError("user_not_in_channel")
    content = read_content(call, workspace)
    message = Message(
        conversation.id,
        workspace.messages.new_ts(workspace.clock()),
        call.bot,
        _cut(content.text)[0],
        by_app=True,
        blocks=content.blocks,
        attachments=content.attachments,
        thread_ts=call.arguments.text("thread_ts"),
        seen_by=user,
    )
    workspace.ephemerals.append(message)
    workspace.changed()
    return {"message_ts": message.ts}


def permalink(workspace: Workspace, message: Message) -> str:
    """Where a message can be seen on the page."""
    thread = f"?thread_ts={message.thread_ts}&cid={message.channel}" if message.is_reply else ""
    return f"{workspace.base_url}/archives/{message.channel}/p{message.ts.replace('.', '')}{thread}"


class Content:
    """What a message says."""

    def __init__(self, text: str, blocks: list[Json], attachments: list[Json], metadata: Json | None) -> None:
        self.text = text
        self.blocks = blocks
        self.attachments = attachments
        self.metadata = metadata


def read_content(call: Call, workspace: Workspace, *, may_be_partial: bool = False) -> Content:
    """Text, blocks, attachments and metadata of a call, checked.

    Raises SlackError: `no_text`, `invalid_blocks_format`, `invalid_blocks`, `msg_blocks_too_long`,
    `invalid_attachments`, `too_many_attachments`, `metadata_too_large`, `invalid_metadata_format`.
    """
    arguments = call.arguments
    text = arguments.text("text") or arguments.text("markdown_text") or ""
    blocks = arguments.structure("blocks", "invalid_blocks_format")
    if blocks:
        check_message_blocks(blocks, workspace.slack_file_ready)
    attachments = _attachments(call, workspace)
    metadata = _metadata(arguments.structure("metadata", "invalid_metadata_format"))
    if not (text.strip() or blocks or attachments or (may_be_partial and metadata)):
        raise SlackError("no_text")
    return Content(text, completed(blocks) if isinstance(blocks, list) else [], attachments, metadata)


def _attachments(call: Call, workspace: Workspace) -> list[Json]:
    attachments = call.arguments.structure("attachments", "invalid_attachments")
    if not attachments:
        return []
    if not isinstance(attachments, list) or not all(isinstance(each, dict) for each in attachments):
        raise SlackError("invalid_attachments")
    if len(attachments) > limits.ATTACHMENTS.most:
        raise SlackError("too_many_attachments")
    shown: list[Json] = []
    for index, each in enumerate(attachments):
        if each.get("blocks"):
            check_message_blocks(each["blocks"], workspace.slack_file_ready, f"/attachments/{index}/blocks")
            each = {**each, "blocks": completed(each["blocks"])}
        shown.append({"id": index + 1, **each})
    return shown


def _metadata(given: object) -> Json | None:
    if given is None:
        return None
    if (
        not isinstance(given, dict)
        or not isinstance(given.get("event_type"), str)
        or not isinstance(given.get("event_payload"), dict)
    ):
        raise SlackError("invalid_metadata_format")
    if len(json.dumps(given).encode()) > limits.METADATA.most:
        raise SlackError("metadata_too_large")
    return {"event_type": given["event_type"], "event_payload": given["event_payload"]}


def _cut(text: str) -> tuple[str, list[str]]:
    if len(text) <= limits.TEXT_POSTED.most:
        return text, []
    return text[: limits.TEXT_POSTED.most], ["message_truncated"]


def _where_to_post(call: Call, named: str) -> Conversation:
    workspace = call.workspace
    if named in workspace.directory.users:
        if workspace.directory.users[named].is_bot:
            raise SlackError("cannot_dm_bot")
        return workspace.directory.direct_message(call.bot, named)
    conversation = workspace.conversation_for_bot(named)
    if conversation.is_archived:
        raise SlackError("is_archived")
    if call.bot not in conversation.members:
        raise SlackError("not_in_channel")
    return conversation


def _thread(call: Call, conversation: Conversation) -> str | None:
    thread_ts = call.arguments.text("thread_ts")
    if thread_ts is None:
        return None
    parent = call.workspace.messages.get(conversation.id, thread_ts)
    if parent is None:
        raise SlackError("thread_not_found")
    if parent.is_reply:
        raise SlackError("cannot_reply_to_message")
    return thread_ts


def _own_message(call: Call, refusal: str) -> Message:
    conversation = call.workspace.conversation_for_bot(call.arguments.required("channel", "channel_not_found"))
    if conversation.is_archived:
        raise SlackError("is_archived")
    message = call.workspace.messages.get(conversation.id, call.arguments.required("ts", "message_not_found"))
    if message is None:
        raise SlackError("message_not_found")
    if not message.by_app:
        raise SlackError(refusal)
    return message
