"""Which scope each method and each event needs, and what an app is refused that lacks it.

From each method's and event's own page under docs.slack.dev/reference (November 2026). `*:read` and `*:history` stand
for the scope of the kind of conversation that is named: `channels`, `groups` (private) or `im`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.workspace.directory import Conversation, Directory
from bot.workspace.errors import SlackError

METHODS: Mapping[str, str | None] = {
    "api.test": None,
    "assistant.threads.setSuggestedPrompts": "assistant:write",
    "auth.test": None,
    "bots.info": "users:read",
    "chat.delete": "chat:write",
    "chat.getPermalink": None,
    "chat.postEphemeral": "chat:write",
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "conversations.history": "*:history",
    "conversations.info": "*:read",
    "conversations.join": "channels:join",
    "conversations.list": "*:read",
    "conversations.members": "*:read",
    "conversations.open": "im:write",
    "conversations.replies": "*:history",
    "files.completeUploadExternal": "files:write",
    "files.delete": "files:write",
    "files.getUploadURLExternal": "files:write",
    "files.info": "files:read",
    "files.list": "files:read",
    "reactions.add": "reactions:write",
    "team.info": "team:read",
    "usergroups.list": "usergroups:read",
    "usergroups.users.list": "usergroups:read",
    "users.conversations": "*:read",
    "users.info": "users:read",
    "users.list": "users:read",
    "views.open": None,
    "views.publish": None,
    "views.push": None,
    "views.update": None,
}
EVENTS: Mapping[str, str | None] = {
    "app_home_opened": None,
    "app_mention": "app_mentions:read",
    "channel_shared": "*:read",
    "channel_unshared": "*:read",
    "file_shared": "files:read",
    "member_joined_channel": "*:read",
    "message": "*:history",
}
COMMANDS = "commands"
_KINDS = ("channels", "groups", "im", "mpim")
_LISTS = ("conversations.list", "users.conversations")
_ASKED_FOR = {"public_channel": "channels", "private_channel": "groups", "im": "im", "mpim": "mpim"}


def check_method(
    name: str, channel: str | None, types: str | None, directory: Directory, granted: Collection[str] | None
) -> None:
    """Refuse a call whose scope the app lacks: the scope of the channel it names, or of the types it lists.

    `granted` None grants everything. Raises SlackError `missing_scope`.
    """
    scope = METHODS.get(name)
    if granted is None or scope is None:
        return
    needed = [scope] if not scope.startswith("*") else _of_kinds(scope, name, channel, types, directory)
    unknown_kind = len(needed) == len(_KINDS) and name not in _LISTS
    held = [each for each in needed if each in granted]
    if len(held) < len(needed) and not (unknown_kind and held):
        lacking = [each for each in needed if each not in granted]
        provided = ",".join(sorted(granted))
        raise SlackError("missing_scope", fields={"needed": ",".join(lacking), "provided": provided})


def spelled(scope: str) -> list[str]:
    """A scope as it is, or for each kind of conversation."""
    return [f"{kind}{scope[1:]}" for kind in _KINDS] if scope.startswith("*") else [scope] if scope else []


def everything() -> set[str]:
    """Every scope that this workspace knows of."""
    return {COMMANDS, *(each for scope in (*METHODS.values(), *EVENTS.values()) for each in spelled(scope or ""))}


def may_hear(event: Mapping[str, object], directory: Directory, granted: Collection[str] | None) -> bool:
    """Whether the app is told of an event."""
    scope = EVENTS.get(str(event["type"]))
    if granted is None or scope is None:
        return True
    if not scope.startswith("*"):
        return scope in granted
    conversation = directory.conversations.get(str(event.get("channel", "")))
    return conversation is None or f"{_kind(conversation)}{scope[1:]}" in granted


def _of_kinds(scope: str, name: str, channel: str | None, types: str | None, directory: Directory) -> list[str]:
    """The scopes of the conversation that is named, of the kinds that are listed, or of every kind that it may be."""
    conversation = directory.conversation(channel or "")
    if conversation is not None:
        return [f"{_kind(conversation)}{scope[1:]}"]
    listed = [each.strip() for each in (types or "public_channel").split(",")]
    kinds = [_ASKED_FOR[each] for each in listed if each in _ASKED_FOR] if name in _LISTS else list(_KINDS)
    return [f"{kind}{scope[1:]}" for kind in kinds]


def _kind(conversation: Conversation) -> str:
    return "im" if conversation.is_im else "groups" if conversation.is_private else "channels"
