"""The manifest: made from the code, the same as the committed one, no scope too many and none missing."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest
import yaml
from slack_bolt import App
from slack_sdk import WebClient

from bot.slack.manifest import Listeners, ManifestIncomplete, as_yaml, listeners, manifest, scopes_of
from bot.slack.methods_used import COMPOSED, methods_used
from bot.slack.scopes import COMMAND_SCOPE, EVENT_SCOPES, METHOD_SCOPES

COMMITTED = Path(__file__).parents[2] / "manifest.yaml"


def test_the_committed_manifest_is_what_is_made_from_the_code() -> None:
    made = as_yaml(manifest())
    assert COMMITTED.read_text(encoding="utf-8") == made, "the code has changed; run: reeve manifest > manifest.yaml"


def test_every_method_that_is_used_has_its_scopes_in_the_manifest() -> None:
    given = set(manifest()["oauth_config"]["scopes"]["bot"])
    for method, places in methods_used().items():
        assert method in METHOD_SCOPES, f"{places[0]} calls {method}: add it to METHOD_SCOPES of bot/slack/scopes.py"
        assert set(METHOD_SCOPES[method]) <= given, "run: reeve manifest > manifest.yaml"


def test_every_scope_is_used_by_a_method_an_event_or_a_command() -> None:
    heard = listeners()
    used = {scope for method in methods_used() for scope in METHOD_SCOPES[method]}
    used |= {scope for event in heard.events for scope in EVENT_SCOPES[event]}
    used |= {COMMAND_SCOPE} if heard.commands or heard.shortcuts else set()
    assert set(manifest()["oauth_config"]["scopes"]["bot"]) == used


def test_what_is_listened_to_is_what_the_manifest_subscribes_to() -> None:
    heard, made = listeners(), manifest()
    assert {"app_mention", "message.im"} <= heard.events
    assert made["settings"]["event_subscriptions"]["bot_events"] == sorted(heard.events)
    assert [one["command"] for one in made["features"]["slash_commands"]] == sorted(heard.commands)
    assert [one["callback_id"] for one in made["features"]["shortcuts"]] == sorted(heard.shortcuts)


def test_every_method_that_slack_s_client_composes_is_named_in_full() -> None:
    source = inspect.getsource(WebClient.files_upload_v2)
    for method in COMPOSED["files_upload_v2"]:
        assert method.replace(".", "_") in source


def test_the_stand_in_listens_by_the_names_that_bolt_has() -> None:
    assert [name for name in vars(Listeners) if not name.startswith("_") and callable(getattr(Listeners, name))]
    for name, member in vars(Listeners).items():
        if inspect.isfunction(member) and not name.startswith("_"):
            assert callable(getattr(App, name, None)), f"Bolt has no {name}"


def test_a_method_that_is_handed_on_is_found_as_well_as_one_that_is_called(tmp_path: Path) -> None:
    code = tmp_path / "bot" / "slack"
    code.mkdir(parents=True)
    (code / "one.py").write_text("x(client.auth_test)\nclient.reactions_add(name='eyes')\n", encoding="utf-8")
    (code / "two.py").write_text("client.api_call('team.info')\nclient.base_url\n", encoding="utf-8")
    assert methods_used(code) == {
        "auth.test": ("bot/slack/one.py:1",),
        "reactions.add": ("bot/slack/one.py:2",),
        "team.info": ("bot/slack/two.py:1",),
    }


def test_a_method_whose_name_is_not_written_down_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("client.api_call(name)\n", encoding="utf-8")
    with pytest.raises(ValueError, match="as a text"):
        methods_used(tmp_path)


def test_a_method_of_unknown_scopes_says_where_to_write_them_and_what_to_run() -> None:
    with pytest.raises(ManifestIncomplete, match=r"pins\.add is used.*METHOD_SCOPES.*reeve manifest > manifest\.yaml"):
        scopes_of(["pins.add"], Listeners())


def test_an_event_of_unknown_scopes_says_where_to_write_them() -> None:
    with pytest.raises(ManifestIncomplete, match=r"pin_added is used.*EVENT_SCOPES"):
        scopes_of([], Listeners(events={"pin_added"}))


def test_over_http_every_address_is_the_one_that_was_given_and_socket_mode_is_off() -> None:
    made = yaml.safe_load(as_yaml(manifest("https://reeve.example.org/")))
    at = "https://reeve.example.org/slack/events"
    assert made["settings"]["event_subscriptions"]["request_url"] == at
    assert made["settings"]["interactivity"]["request_url"] == at
    assert {command["url"] for command in made["features"]["slash_commands"]} == {at}
    assert made["settings"]["socket_mode_enabled"] is False


def test_what_slack_limits_in_a_manifest_is_kept() -> None:
    """Names 35, descriptions 140, commands 32 with descriptions of 2,000, shortcuts 24 with descriptions of 150.

    Source: https://docs.slack.dev/reference/app-manifest
    """
    made = manifest()
    assert 0 < len(made["features"]["agent_view"]["agent_description"]) <= 140
    assert len(made["display_information"]["name"]) <= 35
    assert len(made["display_information"]["description"]) <= 140
    assert len(made["features"]["bot_user"]["display_name"]) <= 80
    for command in made["features"]["slash_commands"]:
        assert len(command["command"]) <= 32
        assert len(command["usage_hint"]) <= 1_000
    for shortcut in made["features"]["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
        assert shortcut["type"] in ("message", "global")
