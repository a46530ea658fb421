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


@pytest.mark.parametrize("address", ["http://reeve.example.org", "reeve.example.org", "https://", "https:///"])
def test_an_address_that_slack_does_not_post_to_is_refused(address: str) -> None:
    ended = CliRunner().invoke(reeve, ["manifest", "--http", address])
    assert ended.exit_code == 2
    assert "https://reeve.example.org" in ended.stderr


@pytest.mark.parametrize("process", ["release", "web", "bot", "worker"])
def test_what_the_procfile_runs_is_there(process: str) -> None:
    program, command, *options = shlex.split(PROCFILE[process])
    assert program == "reeve"
    assert command in COMMANDS
    assert CliRunner().invoke(reeve, [command, *options, "--help"]).exit_code == 0
