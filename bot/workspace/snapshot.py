"""What the page shows to one person, and everything for those who test."""

from __future__ import annotations

from collections.abc import Callable, Collection

from bot.workspace import timestamps
from bot.workspace.directory import Conversation
from bot.workspace.messages import Message
from bot.workspace.state import Workspace
from bot.workspace.web_api.views import as_slack

Json = dict[str, object]
SHOWN = 300  # messages of one conversation that the page holds at a time


def team_of(workspace: Workspace, connected: int) -> Json:
    """The people and the app, who stay the same whoever is looking."""
    team = workspace.team
    return {
        "team": {"id": team.id, "name": team.name, "bot": team.bot.id},
        "users": {
            user.id: {
                "id": user.id,
                "name": user.name,
                "real_name": user.real_name,
                "title": user.title,
                "is_bot": user.is_bot,
                "guest": user.is_restricted or user.is_ultra_restricted or user.is_stranger,
            }
            for user in workspace.directory.users.values()
        },
        "usergroups": {group.id: group.handle for group in team.usergroups},
        "commands": [
            {"name": each.name, "description": each.description, "usage_hint": each.usage_hint}
            for each in team.commands
        ],
        "shortcuts": [{"callback_id": each.callback_id, "name": each.name} for each in team.shortcuts],
        "connected": connected,
        "now": workspace.clock().timestamp(),
    }


def view_of(workspace: Workspace, user: str, channel: str, thread_ts: str) -> Json:
    """What one person sees: their conversations with unread counts, one of them open, maybe a thread."""
    log = workspace.messages
    shown: Json = {
        "channels": [
            _listed(workspace, each, user)
            for each in workspace.directory.conversations.values()
            if user in each.members or not each.is_private
        ],
        "modals": [{**as_slack(workspace, view), "errors": view.errors} for view in workspace.views.stack(user)],
        "home": as_slack(workspace, workspace.views.homes[user]) if user in workspace.views.homes else None,
    }
    conversation = workspace.directory.conversations.get(channel)
    if conversation is not None and user in conversation.members:
        own = [each for each in workspace.ephemerals if each.seen_by == user and each.channel == channel]
        top = [*log.top_level(channel), *(each for each in own if each.thread_ts is None)]
        shown["prompts"] = workspace.prompts.get(channel)
        shown["messages"] = [_message(workspace, each) for each in sorted(top, key=lambda m: m.ts)[-SHOWN:]]
        parent = log.get(channel, thread_ts)
        if parent is not None:
            thread = [*log.replies(channel, thread_ts), *(each for each in own if each.thread_ts == thread_ts)]
            shown["thread"] = [_message(workspace, each) for each in [parent, *sorted(thread, key=lambda m: m.ts)]]
    return shown


def everything(workspace: Workspace, parts: Collection[str] = (), channel: str = "") -> Json:
    """The whole state, metadata included, for tests and operators; or some parts of it, of one channel alone."""
    made: dict[str, Callable[[], object]] = {
        "now": lambda: workspace.clock().isoformat(),
        "channels": lambda: [
            _with_messages(workspace, each)
            for each in workspace.directory.conversations.values()
            if channel in ("", each.id, each.name)
        ],
        "ephemerals": lambda: [_message(workspace, each) for each in workspace.ephemerals],
        "files": lambda: [
            workspace.uploads.as_slack(upload, workspace.monotonic()) for upload in workspace.uploads.completed()
        ],
        "modals": lambda: {
            user: [{**as_slack(workspace, view), "errors": view.errors} for view in stack]
            for user, stack in workspace.views.modals.items()
        },
        "homes": lambda: {user: as_slack(workspace, view) for user, view in workspace.views.homes.items()},
        "prompts": lambda: dict(workspace.prompts),
    }
    return {part: make() for part, make in made.items() if not parts or part in parts}


def _with_messages(workspace: Workspace, conversation: Conversation) -> Json:
    log = workspace.messages
    return {
        **conversation.as_slack(workspace.team.bot.id),
        "members": list(conversation.members),
        "messages": [log.as_slack(message, metadata=True) for message in log.all(conversation.id)],
    }


def _message(workspace: Workspace, message: Message) -> Json:
    shown = workspace.messages.as_slack(message)
    shown.pop("bot_profile", None)
    if message.seen_by:
        shown["seen_by"] = message.seen_by
    return shown | {"channel": message.channel}


def _listed(workspace: Workspace, conversation: Conversation, user: str) -> Json:
    until = workspace.read_until.get((user, conversation.id), "0")
    unread = [
        message
        for message in workspace.messages.top_level(conversation.id)
        if timestamps.microseconds(message.ts) > timestamps.microseconds(until) and message.user != user  # type: ignore[operator]
    ]
    return {
        "id": conversation.id,
        "name": conversation.name,
        "topic": conversation.topic,
        "is_im": conversation.is_im,
        "with": conversation.other_member(user) if conversation.is_im else None,
        "is_private": conversation.is_private,
        "is_archived": conversation.is_archived,
        "is_ext_shared": conversation.is_ext_shared,
        "is_member": user in conversation.members,
        "members": list(conversation.members),
        "read_until": until,
        "unread": len(unread) if user in conversation.members else 0,
        "mentions": sum(f"<@{user}>" in message.text for message in unread),
    }
