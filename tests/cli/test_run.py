"""`reeve run` and `reeve workspace`: what they need, what they print first, and what they refuse."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from bot.cli.app import reeve
from bot.store.locks import SoleUse
from bot.workspace.control_client import ControlClient
from tests.end_to_end.small_home import write_home

ROOT = Path(__file__).parents[2]
NOTHING = dict.fromkeys(("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_API_URL", "REEVE_DATABASE_URL", "REEVE_HOME"))


def refused(home: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    ended = CliRunner().invoke(reeve, ["--home", str(home), *arguments], env=NOTHING | environment)
    return ended.exit_code, ended.stderr


def test_the_first_line_of_the_workspace_keeps_to_its_contract_and_nothing_is_written(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in NOTHING}
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "workspace", "--json", "--port", "0"],
        env=environment | {"PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        document = json.loads(process.stdout.readline())
        control = json.loads(process.stdout.readline())
        ControlClient(control["control_url"].removesuffix("/_workspace/"), control["control_token"]).fault("lost_reply")
        process.send_signal(signal.SIGTERM)
    assert process.returncode == 0
    schema = json.loads((ROOT / "docs" / "contracts" / "workspace.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
    assert list(tmp_path.iterdir()) == []


def test_a_sample_is_not_run_on_a_real_workspace(tmp_path: Path) -> None:
    home = write_home(tmp_path)
    (home / "data" / "sample.yaml").write_text("today: 2026-02-10\n", encoding="utf-8")
    code, words = refused(home, "run", SLACK_BOT_TOKEN="xoxb-1", SLACK_APP_TOKEN="xapp-1")
    assert code == 1
    assert "is a sample" in words
    assert "--allow-sample" in words


def test_without_the_app_s_token_it_says_what_is_missing(tmp_path: Path) -> None:
    code, words = refused(write_home(tmp_path), "run", SLACK_BOT_TOKEN="xoxb-1")
    assert code == 3
    assert "SLACK_APP_TOKEN is not set" in words


@pytest.mark.parametrize("command", [["run"], ["bot"], ["web"], ["worker"], ["deliver", "--once"]])
def test_a_token_that_nobody_has_filled_in_is_said_to_be_that(tmp_path: Path, command: list[str]) -> None:
    keys = {"SLACK_BOT_TOKEN": "xoxb-", "SLACK_APP_TOKEN": "xapp-", "SLACK_SIGNING_SECRET": "0" * 32}
    code, words = refused(write_home(tmp_path), *command, **keys)
    assert code == 3
    assert "SLACK_BOT_TOKEN is not filled in: xoxb- is the example's" in words


@pytest.mark.parametrize("command", ["run", "workspace"])
def test_a_port_that_is_taken_is_named(tmp_path: Path, command: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        code, words = refused(write_home(tmp_path), command, "--port", port)
    assert code == 3
    assert f"port {port} of 127.0.0.1 is taken" in words


def test_a_second_run_in_the_same_folder_is_refused_and_told_of_the_first(tmp_path: Path) -> None:
    home = write_home(tmp_path)
    store = home / "local-workspace.sqlite"
    store.write_bytes(b"the first one's")
    first = SoleUse(store, "another reeve run at http://127.0.0.1:8055 (process 7)")
    code, words = refused(home, "run", "--port", "0")
    first.stop()
    assert code == 3
    assert f"{store} is in use by another reeve run at http://127.0.0.1:8055 (process 7): stop that one" in words
    assert store.read_bytes() == b"the first one's", "it is not taken away from under the first"


def test_a_home_at_fault_is_refused_with_the_place(tmp_path: Path) -> None:
    home = write_home(tmp_path)
    (home / "rules" / "rules.yaml").write_text("rules:\n  - {id: a, whn: 1}\n", encoding="utf-8")
    code, words = refused(home, "run", "--port", "0")
    assert code == 1
    assert "rules/rules.yaml:2" in words
