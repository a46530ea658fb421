"""conversations.*: where the bot can talk, who is there, and what has been said."""

from __future__ import annotations

from bot.workspace import limits, timestamps
from bot.workspace.directory import Conversation
from bot.workspace.errors import SlackError
from bot.workspace.messages import Message
from bot.workspace.web_api.methods import Call, Json, method
from bot.workspace.web_api.paging import cursor_at, mark_of, page_of, page_size

_KINDS = {"public_channel", "private_channel", "im", "mpim"}


@method("conversations.list", tier=2)
def list_conversations(call: Call) -> Json:
    """The channels that the bot may know of."""
    found = [
        each
        for each in call.workspace.directory.conversations.values()
        if not each.is_private or call.bot in each.members
    ]
    return _listed(call, found)


@method("users.conversations", tier=3)
def users_conversations(call: Call) -> Json:
    """The conversations that somebody, or the bot itself, is in."""
    user = call.arguments.text("user") or call.bot
    if user not in call.workspace.directory.users:
        raise SlackError("user_not_found")
    found = [
        each for each in call.workspace.directory.of_member(user) if not each.is_private or call.bot in each.members
    ]
    return _listed(call, found)


@method("conversations.info", tier=3)
def info(call: Call) -> Json:
    """One conversation."""
    conversation = _named(call)
    shown = conversation.as_slack(call.bot)
    if not call.arguments.flag("include_num_members"):
        shown.pop("num_members", None)
    return {"channel": shown}


@method("conversations.members", tier=4)
def members(call: Call) -> Json:
    """Who is in a conversation."""
    page, cursor = page_of(_named(call).members, call.arguments, limits.LIST_PAGE, limits.LIST_PAGE_UNASKED)
    return {"members": page, "response_metadata": {"next_cursor": cursor}}


@method("conversations.open", tier=3)
def open_direct_message(call: Call) -> Json:
    """The direct message with one person."""
    if call.arguments.text("channel"):
        conversation = _named(call)
    else:
        users = [user for user in (call.arguments.text("users") or "").split(",") if user]
        if not users:
            raise SlackError("users_list_not_supplied")
        if len(users) > 1:
            raise SlackError("method_not_supported_for_channel_type")
        user = call.workspace.directory.users.get(users[0])
        if user is None:
            raise SlackError("user_not_found")
        if user.is_bot:
            raise SlackError("cannot_dm_bot")
        if user.deleted:
            raise SlackError("user_disabled")
        conversation = call.workspace.directory.direct_message(call.bot, user.id)
    return {
        "no_op": True,
        "already_open": True,
        "channel": conversation.as_slack(call.bot) if call.arguments.flag("return_im") else {"id": conversation.id},
    }


@method("conversations.join", tier=3)
def join(call: Call) -> Json:
    """Let the bot in to a public channel."""
    conversation = _named(call)
    if conversation.is_archived:
        raise SlackError("is_archived")
    if conversation.is_im:
        raise SlackError("method_not_supported_for_channel_type")
    if call.bot in conversation.members:
        return {
            "channel": conversation.as_slack(call.bot),
            "warning": "already_in_channel",
            "response_metadata": {"warnings": ["already_in_channel"]},
        }
    conversation.members.append(call.bot)
    call.workspace.changed()
    return {"channel": conversation.as_slack(call.bot)}


@method("conversations.history", tier=3)
def history(call: Call) -> Json:
    """What a channel shows, newest first."""
    conversation = _readable(call)
    log = call.workspace.messages
    within = _Window(call)
    newest_first = [message for message in log.top_level(conversation.id) if within(message)][::-1]
    mark = mark_of(call.arguments)
    if mark is not None:
        newest_first = [message for message in newest_first if message.ts <= mark]
    size = page_size(call.arguments, limits.HISTORY_PAGE, limits.HISTORY_PAGE_UNASKED)
    metadata = call.arguments.flag("include_all_metadata")
    answer: Json = {
        "messages": [log.as_slack(message, metadata=metadata) for message in newest_first[:size]],
        "has_more": len(newest_first) > size,
        "pin_count": 0,
        "channel_actions_ts": None,
        "channel_actions_count": 0,
    }
    if len(newest_first) > size:
        answer["response_metadata"] = {"next_cursor": cursor_at(newest_first[size].ts)}
    return answer


@method("conversations.replies", tier=3)
def replies(call: Call) -> Json:
    """A message and its thread, oldest first."""
    conversation = _readable(call)
    log = call.workspace.messages
    asked = log.get(conversation.id, call.arguments.required("ts", "thread_not_found"))
    parent = log.get(conversation.id, asked.thread_ts) if asked and asked.is_reply and asked.thread_ts else asked
    if parent is None:
        raise SlackError("thread_not_found")
    within = _Window(call)
    mark = mark_of(call.arguments)
    rest = [reply for reply in log.replies(conversation.id, parent.ts) if within(reply) and reply.ts >= (mark or "")]
    size = page_size(call.arguments, limits.LIST_PAGE, limits.LIST_PAGE)
    shown = [*([] if mark else [parent]), *rest]
    metadata = call.arguments.flag("include_all_metadata")
    answer: Json = {
        "messages": [log.as_slack(message, metadata=metadata) for message in shown[:size]],
        "has_more": len(shown) > size,
    }
    if len(shown) > size:
        answer["response_metadata"] = {"next_cursor": cursor_at(shown[size].ts)}
    return answer


def _named(call: Call) -> Conversation:
    return call.workspace.conversation_for_bot(call.arguments.required("channel", "channel_not_found"))


def _readable(call: Call) -> Conversation:
    conversation = _named(call)
    if call.bot not in conversation.members:
        raise SlackError("not_in_channel")
    return conversation


def _listed(call: Call, found: list[Conversation]) -> Json:
    kinds = set((call.arguments.text("types") or "public_channel").replace(" ", "").split(","))
    if not kinds <= _KINDS:
        raise SlackError("invalid_types")
    wanted = [
        each
        for each in found
        if ("im" if each.is_im else "private_channel" if each.is_private else "public_channel") in kinds
        and not (each.is_archived and call.arguments.flag("exclude_archived"))
    ]
    page, cursor = page_of(wanted, call.arguments, limits.LIST_PAGE, limits.LIST_PAGE_UNASKED)
    return {
        "channels": [each.as_slack(call.bot) for each in page],
        "response_metadata": {"next_cursor": cursor},
    }


class _Window:
    """Whether a message lies between `oldest` and `latest`, both left out unless `inclusive`."""

    def __init__(self, call: Call) -> None:
        self.oldest = self._bound(call, "oldest", "invalid_ts_oldest")
        self.latest = self._bound(call, "latest", "invalid_ts_latest")
        self.inclusive = call.arguments.flag("inclusive")

    @staticmethod
    def _bound(call: Call, name: str, error: str) -> int | None:
        written = call.arguments.text(name)
        if written is None or written == "now":
            return None
        moment = timestamps.microseconds(written)
        if moment is None:
            raise SlackError(error)
        return moment or None

    def __call__(self, message: Message) -> bool:
        moment = timestamps.microseconds(message.ts) or 0
        edge = 0 if self.inclusive else 1
        return (self.oldest is None or moment >= self.oldest + edge) and (
            self.latest is None or moment <= self.latest - edge
        )
