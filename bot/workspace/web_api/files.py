"""files.*: upload in three steps, and what is known of a file."""

from __future__ import annotations

from bot.workspace import limits
from bot.workspace.block_kit import check_message_blocks, completed
from bot.workspace.directory import Conversation
from bot.workspace.errors import SlackError
from bot.workspace.messages import Message
from bot.workspace.uploads import Upload
from bot.workspace.web_api.methods import Call, Json, method


@method("files.getUploadURLExternal", tier=4, takes_json=False)
def get_upload_url(call: Call) -> Json:
    """An address to send a file to."""
    name = call.arguments.required("filename")
    length = call.arguments.whole_number("length")
    if length is None or length < limits.UPLOAD_BYTES.least:
        raise SlackError("invalid_arguments", ["must be a positive integer [json-pointer:/length]"])
    if length > limits.UPLOAD_BYTES.most:
        raise SlackError("file_upload_size_restricted")
    alt_text = call.arguments.text("alt_txt") or ""
    if len(alt_text) > limits.UPLOAD_ALT_TEXT.most:
        raise SlackError("alt_txt_too_large")
    workspace = call.workspace
    upload = workspace.uploads.start(name, length, call.bot, alt_text, workspace.now_seconds())
    return {"upload_url": workspace.uploads.upload_url(upload), "file_id": upload.id}


@method("files.completeUploadExternal", tier=4)
def complete_upload(call: Call) -> Json:
    """Say that files have been sent, and share them when a channel is named."""
    workspace = call.workspace
    uploads = _sent_files(call)
    conversations = _shared_with(call)
    for upload, title in uploads:
        upload.completed = True
        upload.title = title or upload.name
        upload.processed_at = workspace.monotonic() + workspace.processing_seconds
    for conversation in conversations:
        _share(call, conversation, [upload for upload, _ in uploads])
    workspace.changed()
    now = workspace.monotonic()
    return {"files": [workspace.uploads.as_slack(upload, now) for upload, _ in uploads]}


@method("files.info", tier=4)
def info(call: Call) -> Json:
    """One file. Its mimetype is empty until Slack has looked at it."""
    upload = call.workspace.uploads.get(call.arguments.required("file", "file_not_found"))
    if upload is None or not upload.completed:
        raise SlackError("file_not_found")
    return {
        "file": call.workspace.uploads.as_slack(upload, call.workspace.monotonic()),
        "comments": [],
        "response_metadata": {"next_cursor": ""},
    }


@method("files.list", tier=3)
def list_files(call: Call) -> Json:
    """Every file, newest first."""
    now = call.workspace.monotonic()
    channel = call.arguments.text("channel")
    found = [
        call.workspace.uploads.as_slack(upload, now)
        for upload in reversed(call.workspace.uploads.completed())
        if channel is None or channel in (*upload.channels, *upload.groups, *upload.ims)
    ]
    return {"files": found, "paging": {"count": 100, "total": len(found), "page": 1, "pages": 1}}


@method("files.delete", tier=3)
def delete(call: Call) -> Json:
    """Take a file away. A bot may only delete its own."""
    upload = call.workspace.uploads.get(call.arguments.required("file", "file_not_found"))
    if upload is None or not upload.completed:
        raise SlackError("file_not_found")
    if upload.owner != call.bot:
        raise SlackError("cant_delete_file")
    call.workspace.uploads.remove(upload)
    call.workspace.changed()
    return {}


def _sent_files(call: Call) -> list[tuple[Upload, str]]:
    given = call.arguments.structure("files", "invalid_arguments")
    if not isinstance(given, list) or not given:
        raise SlackError("invalid_arguments", ["missing required field: files [json-pointer:/files]"])
    found: list[tuple[Upload, str]] = []
    for each in given:
        upload = call.workspace.uploads.get(str(each.get("id", ""))) if isinstance(each, dict) else None
        if upload is None or not upload.received or upload.completed:
            raise SlackError("file_not_found")
        found.append((upload, str(each.get("title") or "")))
    return found


def _shared_with(call: Call) -> list[Conversation]:
    named = call.arguments.text("channel_id") or call.arguments.text("channels") or ""
    conversations: list[Conversation] = []
    for each in filter(None, named.split(",")):
        conversation = call.workspace.conversation_for_bot(each)
        if call.bot not in conversation.members:
            raise SlackError("not_in_channel")
        if conversation.is_archived:
            raise SlackError("is_archived")
        conversations.append(conversation)
    return conversations


def _share(call: Call, conversation: Conversation, uploads: list[Upload]) -> None:
    workspace = call.workspace
    blocks = call.arguments.structure("blocks", "invalid_blocks_format")
    if blocks:
        check_message_blocks(blocks, workspace.slack_file_ready)
    for upload in uploads:
        upload.share(conversation)
    now = workspace.monotonic()
    workspace.post(
        Message(
            conversation.id,
            workspace.messages.new_ts(workspace.clock()),
            call.bot,
            call.arguments.text("initial_comment") or "",
            by_app=True,
            blocks=completed(blocks) if isinstance(blocks, list) else [],
            files=[workspace.uploads.as_slack(upload, now) for upload in uploads],
            thread_ts=call.arguments.text("thread_ts"),
        )
    )
