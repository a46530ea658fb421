"""users.*, usergroups.* and reactions.*: people, and what they put under messages."""

from __future__ import annotations

import re

from bot.workspace import limits
from bot.workspace.errors import SlackError
from bot.workspace.web_api.methods import Call, Json, method
from bot.workspace.web_api.paging import page_of

_EMOJI = re.compile(r"[a-z0-9_+'-]+(::skin-tone-[2-6])?\Z")


@method("users.info", tier=4)
def info(call: Call) -> Json:
    """One person."""
    user = call.workspace.directory.users.get(call.arguments.required("user", "user_not_found"))
    if user is None:
        raise SlackError("user_not_found")
    return {"user": call.workspace.directory.user_as_slack(user)}


@method("users.list", tier=2)
def list_users(call: Call) -> Json:
    """Everybody."""
    directory = call.workspace.directory
    page, cursor = page_of(list(directory.users.values()), call.arguments, limits.LIST_PAGE, limits.LIST_PAGE)
    return {
        "members": [directory.user_as_slack(user) for user in page],
        "cache_ts": call.workspace.now_seconds(),
        "response_metadata": {"next_cursor": cursor},
    }


@method("usergroups.list", tier=2)
def list_usergroups(call: Call) -> Json:
    """The groups of people that can be mentioned."""
    with_users = call.arguments.flag("include_users")
    return {
        "usergroups": [
            {
                "id": group.id,
                "team_id": call.workspace.team.id,
                "is_usergroup": True,
                "name": group.name,
                "handle": group.handle,
                "user_count": len(group.members),
                **({"users": list(group.members)} if with_users else {}),
            }
            for group in call.workspace.team.usergroups
        ]
    }


@method("usergroups.users.list", tier=2)
def list_usergroup_users(call: Call) -> Json:
    """Who is in a group."""
    asked = call.arguments.required("usergroup", "no_such_subteam")
    for group in call.workspace.team.usergroups:
        if group.id == asked:
            return {"users": list(group.members)}
    raise SlackError("no_such_subteam")


@method("reactions.add", tier=3)
def add_reaction(call: Call) -> Json:
    """Put an emoji under a message."""
    name = call.arguments.required("name", "no_reaction").strip(":")
    if not _EMOJI.match(name):
        raise SlackError("invalid_name")
    conversation = call.workspace.conversation_for_bot(call.arguments.required("channel", "channel_not_found"))
    message = call.workspace.messages.get(conversation.id, call.arguments.required("timestamp", "bad_timestamp"))
    if message is None:
        raise SlackError("message_not_found")
    who = message.reactions.setdefault(name, [])
    if call.bot in who:
        raise SlackError("already_reacted")
    who.append(call.bot)
    call.workspace.changed()
    return {}
