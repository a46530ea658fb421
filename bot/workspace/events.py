"""The inner events that the workspace tells the app of, in the shapes of Slack's Events API."""

from __future__ import annotations

from bot.workspace.interactions import View
from bot.workspace.messages import Message
from bot.workspace.state import Workspace

Json = dict[str, object]
ANOTHER_TEAM = "T0ELSEWHERE"
"""The organisation with which a channel of the workspace is shared."""


def message_event(workspace: Workspace, message: Message) -> Json:
    """Somebody, the bot included, said something in a conversation that the bot is in."""
    return {
        **workspace.messages.as_slack(message),
        "channel": message.channel,
        "channel_type": channel_type(workspace, message.channel),
        "event_ts": message.ts,
    }


def mention_event(workspace: Workspace, message: Message) -> Json:
    """Somebody named the bot."""
    shown = workspace.messages.as_slack(message)
    return {**shown, "type": "app_mention", "channel": message.channel, "event_ts": message.ts}


def file_shared_event(workspace: Workspace, file_id: str, user: str, channel: str) -> Json:
    """Somebody put a file into a conversation that the bot is in."""
    return {
        "type": "file_shared",
        "file_id": file_id,
        "file": {"id": file_id},
        "user_id": user,
        "channel_id": channel,
        "event_ts": workspace.messages.new_ts(workspace.clock()),
    }


def sharing_event(workspace: Workspace, channel: str, shared: bool) -> Json:
    """Another organisation came into a channel that the bot is in, or left it."""
    joined: Json = {"type": "channel_shared", "connected_team_id": ANOTHER_TEAM}
    left: Json = {"type": "channel_unshared", "previously_connected_team_id": ANOTHER_TEAM, "is_ext_shared": False}
    said = joined if shared else left
    return {**said, "channel": channel, "event_ts": workspace.messages.new_ts(workspace.clock())}


def message_changed_event(workspace: Workspace, message: Message, before: Json) -> Json:
    """A message reads differently now."""
    edited = message.edited or {}
    return {
        "type": "message",
        "subtype": "message_changed",
        "message": workspace.messages.as_slack(message),
        "previous_message": before,
        "channel": message.channel,
        "hidden": True,
        "ts": edited.get("ts", message.ts),
        "event_ts": edited.get("ts", message.ts),
        "channel_type": channel_type(workspace, message.channel),
    }


def message_deleted_event(workspace: Workspace, message: Message) -> Json:
    """A message is gone."""
    ts = workspace.messages.new_ts(workspace.clock())
    return {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": workspace.messages.as_slack(message),
        "channel": message.channel,
        "hidden": True,
        "deleted_ts": message.ts,
        "ts": ts,
        "event_ts": ts,
        "channel_type": channel_type(workspace, message.channel),
    }


def home_opened_event(
    workspace: Workspace, user: str, channel: str, view: View | None, view_json: Json | None, tab: str = "home"
) -> Json:
    """Somebody looks at the app: at its Home, or at its messages."""
    event: Json = {
        "type": "app_home_opened",
        "user": user,
        "channel": channel,
        "tab": tab,
        "event_ts": workspace.messages.new_ts(workspace.clock()),
    }
    return event | ({"view": view_json} if view is not None and view_json is not None else {})


def joined_event(workspace: Workspace, user: str, channel: str, inviter: str | None = None) -> Json:
    """Somebody, maybe the bot, is in a channel now, by themselves or because they were added."""
    return {
        **({"inviter": inviter} if inviter else {}),
        "type": "member_joined_channel",
        "user": user,
        "channel": channel,
        "channel_type": "G" if workspace.directory.conversations[channel].is_private else "C",
        "team": workspace.team.id,
        "event_ts": workspace.messages.new_ts(workspace.clock()),
    }


def channel_type(workspace: Workspace, channel: str) -> str:
    """What kind of conversation it is, as events say it."""
    conversation = workspace.directory.conversations[channel]
    return "im" if conversation.is_im else "group" if conversation.is_private else "channel"
