"""What people do in the workspace without the app's help: say something, read, react, open a direct message."""

from __future__ import annotations

from bot.workspace import limits
from bot.workspace.directory import Conversation
from bot.workspace.errors import SlackError
from bot.workspace.events import file_shared_event, joined_event, mention_event, message_event
from bot.workspace.messages import Message
from bot.workspace.state import Workspace
from bot.workspace.uploads import Upload

Json = dict[str, object]


def person(workspace: Workspace, user: str) -> str:
    """A person's id, checked. Raises SlackError `user_not_found`."""
    known = workspace.directory.users.get(user)
    if known is None or known.is_bot:
        raise SlackError("user_not_found")
    return user


def conversation_of(workspace: Workspace, user: str, named: str) -> Conversation:
    """A conversation that a person is in. Raises SlackError `channel_not_found` or `not_in_channel`."""
    found = workspace.directory.conversation(named)
    if found is None:
        raise SlackError("channel_not_found")
    if person(workspace, user) not in found.members:
        raise SlackError("not_in_channel")
    return found


def say(workspace: Workspace, user: str, named: str, text: str, thread_ts: str | None = None) -> Message:
    """Post as a person, and tell the app where it is listening.

    Raises SlackError: `no_text`, `is_archived`, `thread_not_found`, and those of `conversation_of`.
    """
    if not text.strip():
        raise SlackError("no_text")
    return _posted(workspace, user, named, text, thread_ts, [])


def share(
    workspace: Workspace, user: str, named: str, name: str, content: bytes, text: str = "", thread_ts: str | None = None
) -> Message:
    """Put a file into a conversation as a person, with or without words; the app is told of file and message.

    Raises SlackError: `no_file_data`, `file_upload_size_restricted`, and those of `say`.
    """
    conversation_of(workspace, user, named)
    if not content or not name.strip():
        raise SlackError("no_file_data")
    if len(content) > limits.UPLOAD_BYTES.most:
        raise SlackError("file_upload_size_restricted")
    upload = workspace.uploads.start(name.strip(), len(content), user, "", workspace.now_seconds())
    upload.content, upload.received, upload.completed = content, True, True
    return _posted(workspace, user, named, text, thread_ts, [upload])


def _posted(
    workspace: Workspace, user: str, named: str, text: str, thread_ts: str | None, uploads: list[Upload]
) -> Message:
    conversation = conversation_of(workspace, user, named)
    if conversation.is_archived:
        raise SlackError("is_archived")
    thread_ts = _thread(workspace, conversation.id, thread_ts)
    message = Message(
        conversation.id, workspace.messages.new_ts(workspace.clock()), user, text.strip(), thread_ts=thread_ts
    )
    for upload in uploads:
        upload.share(conversation)
        message.subtype = "file_share"
        message.files.append(workspace.uploads.as_slack(upload, workspace.monotonic()))
    workspace.prompts.pop(conversation.id, None)
    workspace.post(message)
    workspace.read_until[user, conversation.id] = message.ts
    bot = workspace.team.bot.id
    if bot in conversation.members:
        for upload in uploads:
            workspace.tell_app(file_shared_event(workspace, upload.id, user, conversation.id))
        workspace.tell_app(message_event(workspace, message))
        if f"<@{bot}>" in text and not conversation.is_im:
            workspace.tell_app(mention_event(workspace, message))
    return message


def _thread(workspace: Workspace, channel: str, thread_ts: str | None) -> str | None:
    """The message that a thread hangs under, also when one of its replies was named."""
    if thread_ts is None:
        return None
    named = workspace.messages.get(channel, thread_ts)
    if named is None:
        raise SlackError("thread_not_found")
    return named.thread_ts if named.is_reply else named.ts


def read(workspace: Workspace, user: str, named: str) -> None:
    """Mark a conversation as read to its end."""
    conversation = conversation_of(workspace, user, named)
    newest = max((message.ts for message in workspace.messages.all(conversation.id)), default="0")
    if workspace.read_until.get((user, conversation.id), "0") < newest:
        workspace.read_until[user, conversation.id] = newest
        workspace.changed()


def react(workspace: Workspace, user: str, named: str, ts: str, name: str) -> None:
    """Put an emoji under a message, or take it away again. Raises SlackError `message_not_found`."""
    conversation = conversation_of(workspace, user, named)
    message = workspace.messages.get(conversation.id, ts)
    if message is None:
        raise SlackError("message_not_found")
    who = message.reactions.setdefault(name, [])
    if user in who:
        who.remove(user)
    else:
        who.append(user)
    if not who:
        del message.reactions[name]
    workspace.changed()


def open_direct_message(workspace: Workspace, user: str, other: str) -> Conversation:
    """The direct message between two. Raises SlackError `user_not_found`."""
    if other not in workspace.directory.users:
        raise SlackError("user_not_found")
    opened = workspace.directory.direct_message(person(workspace, user), other)
    workspace.changed()
    return opened


def join(workspace: Workspace, user: str, named: str, *, present: bool, inviter: str | None = None) -> None:
    """Put somebody, the bot included, in a channel or take them out; the channel says so. Raises SlackError."""
    conversation = workspace.directory.conversation(named)
    if conversation is None:
        raise SlackError("channel_not_found")
    if user not in workspace.directory.users:
        raise SlackError("user_not_found")
    if conversation.is_im:
        raise SlackError("method_not_supported_for_channel_type")
    if present and conversation.is_private and user not in conversation.members:
        _may_be_let_in(workspace, user, conversation, inviter)
    if present and user not in conversation.members:
        conversation.members.append(user)
        _say_of_members(workspace, user, conversation, "channel_join", "has joined the channel")
        if workspace.team.bot.id in conversation.members:
            workspace.tell_app(joined_event(workspace, user, conversation.id, inviter))
    elif not present and user in conversation.members:
        conversation.members.remove(user)
        _say_of_members(workspace, user, conversation, "channel_leave", "has left the channel")
    workspace.changed()


def _may_be_let_in(workspace: Workspace, user: str, conversation: Conversation, inviter: str | None) -> None:
    """A private channel is not there for who is not in it. Who is in it adds others; the app may be put there."""
    if inviter not in conversation.members and (inviter or user != workspace.team.bot.id):
        raise SlackError("channel_not_found")


def _say_of_members(workspace: Workspace, user: str, conversation: Conversation, subtype: str, words: str) -> None:
    ts = workspace.messages.new_ts(workspace.clock())
    message = workspace.post(Message(conversation.id, ts, user, f"<@{user}> {words}", subtype=subtype))
    if workspace.team.bot.id in conversation.members:
        workspace.tell_app(message_event(workspace, message))
