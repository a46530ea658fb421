"""What people do that the app must answer: press, choose, submit, command, and look at its Home."""

from __future__ import annotations

from bot.workspace.block_search import action_of, find_element
from bot.workspace.delivery import Delivery
from bot.workspace.errors import SlackError
from bot.workspace.events import home_opened_event
from bot.workspace.interactions import ResponseUrl
from bot.workspace.messages import Message
from bot.workspace.people import conversation_of, person
from bot.workspace.responses import show_response
from bot.workspace.state import Workspace
from bot.workspace.web_api.views import as_slack

Json = dict[str, object]
NOT_CONNECTED = "Nothing happened: the app is not connected to this workspace."
TOO_SLOW = "Nothing happened: the app did not answer within 3 seconds."


class Acting:
    """Carries a person's actions to the app. Each answers with whether the app took it in time."""

    def __init__(self, workspace: Workspace, delivery: Delivery) -> None:
        self.workspace = workspace
        self.delivery = delivery

    async def press(self, user: str, place: Json, block_id: str, action_id: str, chosen: object = None) -> bool:
        """Use an element of a message (`channel`, `ts`) or of a view (`view_id`)."""
        workspace = self.workspace
        with workspace.lock:
            person(workspace, user)
            about, blocks, channel = self._place(user, place)
            element = find_element(blocks, block_id, action_id)
            now = workspace.messages.new_ts(workspace.clock())
            payload: Json = {
                "type": "block_actions",
                **self.who_and_where(user),
                **about,
                "actions": [action_of(element, block_id, chosen, now)],
            }
        return await self.ask("interactive", payload, user, channel) is not None

    async def command(self, user: str, named: str, text: str) -> bool:
        """Type a slash command. Raises SlackError `unknown_command` for one that the app does not have."""
        workspace = self.workspace
        with workspace.lock:
            conversation = conversation_of(workspace, user, named)
            name, _, rest = text.strip().partition(" ")
            if name not in {command.name for command in workspace.team.commands}:
                raise SlackError("unknown_command")
            response = ResponseUrl(user, conversation.id, workspace.monotonic())
            payload: Json = {
                "team_id": workspace.team.id,
                "team_domain": workspace.team.domain,
                "channel_id": conversation.id,
                "channel_name": "directmessage" if conversation.is_im else conversation.name,
                "user_id": user,
                "user_name": workspace.directory.users[user].name,
                "command": name,
                "text": rest.strip(),
                "api_app_id": workspace.team.app_id,
                "is_enterprise_install": "false",
                "response_url": workspace.interactions.new_response_url(response),
                "trigger_id": workspace.interactions.new_trigger(user),
            }
        answer = await self.ask("slash_commands", payload, user, conversation.id)
        if answer:
            with workspace.lock:
                show_response(workspace, response, answer)
        return answer is not None

    async def shortcut(self, user: str, named: str, ts: str, callback_id: str) -> bool:
        """Use a shortcut on a message. Raises SlackError `shortcut_not_found` or `message_not_found`."""
        workspace = self.workspace
        with workspace.lock:
            conversation = conversation_of(workspace, user, named)
            if callback_id not in {shortcut.callback_id for shortcut in workspace.team.shortcuts}:
                raise SlackError("shortcut_not_found")
            message = workspace.messages.get(conversation.id, ts)
            if message is None:
                raise SlackError("message_not_found")
            response = ResponseUrl(user, conversation.id, workspace.monotonic(), ts)
            payload: Json = {
                "type": "message_action",
                "callback_id": callback_id,
                "action_ts": workspace.messages.new_ts(workspace.clock()),
                **self.who_and_where(user),
                "channel": {"id": conversation.id, "name": conversation.name},
                "message_ts": ts,
                "message": workspace.messages.as_slack(message),
                "response_url": workspace.interactions.new_response_url(response),
            }
        return await self.ask("interactive", payload, user, conversation.id) is not None

    def open_home(self, user: str, tab: str = "home") -> None:
        """Look at the app's Home, or at its messages."""
        workspace = self.workspace
        with workspace.lock:
            channel = workspace.directory.direct_message(workspace.team.bot.id, person(workspace, user)).id
            view = workspace.views.homes.get(user)
            shown = as_slack(workspace, view) if view else None
            workspace.tell_app(home_opened_event(workspace, user, channel, view, shown, tab))

    async def ask(self, kind: str, payload: Json, user: str, channel: str) -> Json | None:
        """Send an interaction, and tell the person when nothing came back in time."""
        connected = bool(self.delivery.reaches())
        answer = await self.delivery.ask(kind, payload)
        if answer is None:
            with self.workspace.lock:
                self.workspace.trouble(user, channel, TOO_SLOW if connected else NOT_CONNECTED)
        return answer

    def who_and_where(self, user: str, view: str | None = None) -> Json:
        """The parts that every interaction has."""
        workspace = self.workspace
        name = workspace.directory.users[user].name
        return {
            "team": {"id": workspace.team.id, "domain": workspace.team.domain},
            "user": {"id": user, "username": name, "name": name, "team_id": workspace.team.id},
            "api_app_id": workspace.team.app_id,
            "token": "",
            "enterprise": None,
            "is_enterprise_install": False,
            "trigger_id": workspace.interactions.new_trigger(user, view),
        }

    def _place(self, user: str, place: Json) -> tuple[Json, list[Json], str]:
        workspace = self.workspace
        if place.get("view_id"):
            view = workspace.views.find(str(place["view_id"]))
            if view is None or view.user != user:
                raise SlackError("not_found")
            blocks = view.body["blocks"]
            return (
                {"container": {"type": "view", "view_id": view.id}, "view": as_slack(workspace, view)},
                blocks if isinstance(blocks, list) else [],
                workspace.directory.direct_message(workspace.team.bot.id, user).id,
            )
        message = self._message(user, str(place.get("channel", "")), str(place.get("ts", "")))
        return self._about(user, message), message.blocks, message.channel

    def _message(self, user: str, named: str, ts: str) -> Message:
        workspace = self.workspace
        conversation = conversation_of(workspace, user, named)
        own = (each for each in workspace.ephemerals if each.seen_by == user and each.ts == ts)
        message = workspace.messages.get(conversation.id, ts) or next(own, None)
        if message is None:
            raise SlackError("message_not_found")
        return message

    def _about(self, user: str, message: Message) -> Json:
        workspace = self.workspace
        conversation = workspace.directory.conversations[message.channel]
        ephemeral = message.seen_by is not None
        response = ResponseUrl(user, message.channel, workspace.monotonic(), message.ts, ephemeral, message.thread_ts)
        container: Json = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": message.channel,
            "is_ephemeral": ephemeral,
            **({"thread_ts": message.thread_ts} if message.thread_ts else {}),
        }
        about: Json = {
            "container": container,
            "channel": {"id": message.channel, "name": conversation.name or "directmessage"},
            "state": {"values": {}},
            "response_url": workspace.interactions.new_response_url(response),
        }
        return about if ephemeral else about | {"message": workspace.messages.as_slack(message, metadata=True)}
