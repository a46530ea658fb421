"""Which scopes each Web API method and each event needs, as its page of Slack's reference says.

The pages are https://docs.slack.dev/reference/methods/METHOD and https://docs.slack.dev/reference/events/EVENT, read in
November 2026. Where a method serves several kinds of conversation, the scopes are those of the kinds that Reeve is in:
channels, private channels, and its direct messages; never a group's direct messages.
"""

from collections.abc import Mapping

_READ = ("channels:read", "groups:read", "im:read")
_HISTORY = ("channels:history", "groups:history", "im:history")

METHOD_SCOPES: Mapping[str, tuple[str, ...]] = {
    "api.test": (),
    "apps.connections.open": (),  # it takes the app-level token, which has a scope of its own
    "assistant.threads.setSuggestedPrompts": ("assistant:write",),
    "auth.test": (),
    "bots.info": ("users:read",),
    "chat.delete": ("chat:write",),
    "chat.getPermalink": (),
    "chat.postEphemeral": ("chat:write",),
    "chat.postMessage": ("chat:write",),
    "chat.update": ("chat:write",),
    "conversations.history": _HISTORY,
    "conversations.info": _READ,
    "conversations.list": ("channels:read", "groups:read"),
    "conversations.members": ("channels:read", "groups:read"),
    "conversations.open": ("im:write",),
    "conversations.replies": _HISTORY,
    "files.completeUploadExternal": ("files:write",),
    "files.delete": ("files:write",),
    "files.getUploadURLExternal": ("files:write",),
    "files.info": ("files:read",),
    "reactions.add": ("reactions:write",),
    "team.info": ("team:read",),
    "usergroups.list": ("usergroups:read",),
    "usergroups.users.list": ("usergroups:read",),
    "users.conversations": ("channels:read", "groups:read"),
    "users.info": ("users:read",),
    "users.list": ("users:read",),
    "views.open": (),
    "views.publish": (),
    "views.push": (),
    "views.update": (),
}

EVENT_SCOPES: Mapping[str, tuple[str, ...]] = {
    "app_home_opened": (),
    "app_mention": ("app_mentions:read",),
    "channel_archive": ("channels:read",),
    "channel_rename": ("channels:read",),
    "channel_shared": ("channels:read", "groups:read"),
    "channel_unshared": ("channels:read", "groups:read"),
    "file_shared": ("files:read",),
    "group_archive": ("groups:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "member_left_channel": ("channels:read", "groups:read"),
    "message.im": ("im:history",),
    "subteam_members_changed": ("usergroups:read",),
    "user_change": ("users:read",),
}

COMMAND_SCOPE = "commands"
"""What slash commands and shortcuts need."""

APP_TOKEN_SCOPE = "connections:write"  # noqa: S105 - a scope's name
"""What the app-level token of Socket Mode needs."""

OPTIONAL_SCOPES = frozenset({"assistant:write"})
"""What Reeve does without where a plan of Slack does not have it: suggested prompts."""
