"""The app's manifest, made from the code: the scopes of the methods it calls, and the listeners that it registers."""

import inspect
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import yaml
from slack_bolt import App

from bot.slack.app import listen_to_everything
from bot.slack.http import PATH
from bot.slack.methods_used import methods_used
from bot.slack.scopes import COMMAND_SCOPE, EVENT_SCOPES, METHOD_SCOPES

Json = dict[str, Any]
HEAD = (
    "# The Slack app, to be pasted where a new app is made from a manifest. Made by: reeve manifest > manifest.yaml\n"
)
SUGGESTING = "assistant.threads.setSuggestedPrompts"
AGENT = "Answers questions about the force's figures from its own data, by rules and without a language model."
# What Bolt calls an event, where the manifest has a name for each kind of conversation.
_EVENTS: Mapping[str, tuple[str, ...]] = {"message": ("message.im",)}
COMMANDS: Mapping[str, Mapping[str, str]] = {
    "/kpi": {"description": "Ask about a figure", "usage_hint": "burglary in coventry last month"},
}
SHORTCUTS: Mapping[str, Mapping[str, str]] = {
    "use_as_update": {
        "name": "Use as update",
        "type": "message",
        "description": "Turn a message into a deliverable's update",
    },
}


class ManifestIncomplete(Exception):  # noqa: N818 - it says what is missing
    """Something is used of which nothing is known; the message says what to write where."""


@dataclass(slots=True)
class Listeners:
    """Stands in for a Bolt app, and notes what is listened to."""

    events: set[str] = field(default_factory=set)
    commands: set[str] = field(default_factory=set)
    shortcuts: set[str] = field(default_factory=set)

    def event(self, event: str, *_: object, **__: object) -> Callable[[Any], Any]:
        """Note an event."""
        self.events.update(_EVENTS.get(event, (event,)))
        return _as_it_is

    def command(self, command: str, *_: object, **__: object) -> Callable[[Any], Any]:
        """Note a slash command."""
        self.commands.add(command)
        return _as_it_is

    def shortcut(self, callback_id: str, *_: object, **__: object) -> Callable[[Any], Any]:
        """Note a shortcut."""
        self.shortcuts.add(callback_id)
        return _as_it_is

    message_shortcut = global_shortcut = shortcut

    def action(self, *_: object, **__: object) -> Callable[[Any], Any]:
        """Pass over what needs no line of its own in the manifest."""
        return _as_it_is

    view = options = action

    def middleware(self, *_: object) -> None:
        """Pass over what listens to nothing by itself."""


class _Anything:
    """Stands in for the desks, which nothing is asked of while listeners are registered."""

    def __getattr__(self, name: str) -> "_Anything":
        return self

    def __call__(self, *_: object, **__: object) -> "_Anything":
        return self


def listeners() -> Listeners:
    """What the app really listens to."""
    noted = Listeners()
    desks = dict.fromkeys(inspect.signature(listen_to_everything).parameters, cast("Any", _Anything()))
    listen_to_everything(**{**desks, "app": cast("App", noted)})
    return noted


def scopes_of(methods: Iterable[str], heard: Listeners) -> list[str]:
    """The scopes that some methods and listeners need. Raises ManifestIncomplete where one is not known."""
    needed = {COMMAND_SCOPE} if heard.commands or heard.shortcuts else set()
    for method in methods:
        needed.update(_known(METHOD_SCOPES, method, "methods", "METHOD_SCOPES"))
    for event in heard.events:
        needed.update(_known(EVENT_SCOPES, event, "events", "EVENT_SCOPES"))
    return sorted(needed)


def manifest(url: str | None = None) -> Json:
    """The manifest; with a `url` for HTTP at that address, else for Socket Mode. Raises ManifestIncomplete."""
    used, heard = methods_used(), listeners()
    address = "" if url is None else url.rstrip("/") + PATH
    asked_at = {"request_url": address} if address else {}
    return {
        "display_information": {
            "name": "Reeve",
            "description": "Watches police performance figures and says, once and with its reason, what matters.",
        },
        "features": _features(used, heard, address),
        "oauth_config": {"scopes": {"bot": scopes_of(used, heard)}},
        "settings": {
            "event_subscriptions": {**asked_at, "bot_events": sorted(heard.events)},
            "interactivity": {"is_enabled": True, **asked_at},
            "org_deploy_enabled": False,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": False,
        },
    }


def _features(used: Collection[str], heard: Listeners, address: str) -> Json:
    """What people see of the app."""
    return {
        # What `assistant_view` was until June 2026. The conversation stays a plain direct message, and every
        # question begins a thread, as Reeve answers them anyway.
        **({"agent_view": {"agent_description": AGENT}} if SUGGESTING in used else {}),
        "app_home": {
            "home_tab_enabled": "views.publish" in used,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "Reeve", "always_online": True},
        "shortcuts": [
            {**_words(SHORTCUTS, each, "SHORTCUTS"), "callback_id": each} for each in sorted(heard.shortcuts)
        ],
        "slash_commands": [
            {
                "command": each,
                **({"url": address} if address else {}),
                **_words(COMMANDS, each, "COMMANDS"),
                "should_escape": False,
            }
            for each in sorted(heard.commands)
        ],
    }


def bot_scopes() -> tuple[str, ...]:
    """The scopes that the app is installed with. Raises ManifestIncomplete."""
    return tuple(scopes_of(methods_used(), listeners()))


def as_yaml(document: Json) -> str:
    """The manifest as the text of a file."""
    return HEAD + yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=120)


def _as_it_is(listener: Any) -> Any:
    return listener


def _known(table: Mapping[str, tuple[str, ...]], name: str, page: str, table_name: str) -> tuple[str, ...]:
    if name not in table:
        raise ManifestIncomplete(
            f"{name} is used, and bot/slack/scopes.py does not say which scopes it needs: add it to {table_name} "
            f"(https://docs.slack.dev/reference/{page}/{name}), then run: reeve manifest > manifest.yaml"
        )
    return table[name]


def _words(table: Mapping[str, Mapping[str, str]], name: str, table_name: str) -> Mapping[str, str]:
    if name not in table:
        raise ManifestIncomplete(
            f"{name} is listened to and has no words for people: add it to {table_name} of bot/slack/manifest.py, "
            "then run: reeve manifest > manifest.yaml"
        )
    return table[name]
