"""`reeve manifest`, and what the Procfile runs."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from bot.cli.app import COMMANDS, reeve

ROOT = Path(__file__).parents[2]
PROCFILE = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text(encoding="utf-8").splitlines())


def test_the_manifest_is_printed_as_yaml_and_as_json_and_needs_no_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    as_yaml = CliRunner().invoke(reeve, ["manifest"])
    as_json = CliRunner().invoke(reeve, ["manifest", "--json"])
    assert as_yaml.exit_code == as_json.exit_code == 0
    assert yaml.safe_load(as_yaml.stdout) == json.loads(as_json.stdout)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address",
    [
        *("http://reeve.example.org", "reeve.example.org", "https://", "https:///", "https://reeve.example.org:x"),
        *("https://reeve.example.org/?a=b", "https://me@reeve.example.org"),
    ],
)
def test_an_address_that_slack_does_not_post_to_is_refused(address: str) -> None:
    ended = CliRunner().invoke(reeve, ["manifest", "--http", address])
    assert ended.exit_code == 2
    assert "https://reeve.example.org" in ended.stderr


@pytest.mark.parametrize("path", ["", "/", "/slack/events", "/slack/events/"])
@pytest.mark.parametrize("origin", ["https://reeve.example.org", "http://localhost:8080"])
def test_an_address_is_taken_with_the_path_of_slack_s_requests_or_without(origin: str, path: str) -> None:
    ended = CliRunner().invoke(reeve, ["manifest", "--json", "--http", origin + path])
    settings = json.loads(ended.stdout)["settings"]
    assert settings["interactivity"]["request_url"] == f"{origin}/slack/events"


def test_an_address_with_another_path_is_refused_with_the_path_that_is_right() -> None:
    ended = CliRunner().invoke(reeve, ["manifest", "--http", "https://reeve.example.org/slack"])
    assert ended.exit_code == 2
    assert "/slack/events and at no other path" in " ".join(ended.stderr.split())


@pytest.mark.parametrize("named", [["--home", "/nowhere/at/all"], []])
def test_a_home_that_is_not_there_is_wrong_usage_however_it_is_named(named: list[str]) -> None:
    ended = CliRunner().invoke(reeve, ["audit", *named], env={"REEVE_HOME": "/nowhere/at/all"})
    assert ended.exit_code == 2
    assert "there is no such folder" in ended.stderr


@pytest.mark.parametrize("process", ["release", "web", "bot", "worker"])
def test_what_the_procfile_runs_is_there(process: str) -> None:
    program, command, *options = shlex.split(PROCFILE[process])
    assert program == "reeve"
    assert command in COMMANDS
    assert CliRunner().invoke(reeve, [command, *options, "--help"]).exit_code == 0
