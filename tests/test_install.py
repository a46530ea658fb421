"""docs/install.md, followed word by word on a local workspace: from nothing to the first alert."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.duties.checks import State
from bot.files.catalogue import read_catalogue
from bot.settings import read_settings
from bot.slack.manifest import manifest
from bot.workspace import RunningWorkspace, serve
from bot.workspace.home_team import team_of
from tests.end_to_end.slack_force import eventually

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
INSTALL, TOKENS, HOME, DOCTOR, RUN = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
SCOPES = tuple(manifest()["oauth_config"]["scopes"]["bot"])
# What an administrator types into .env, in place of an editor.
EDITOR = """#!/bin/sh
sed -i -e "s|^SLACK_BOT_TOKEN=.*|SLACK_BOT_TOKEN=$GIVEN_BOT|" "$1"
sed -i -e "s|^SLACK_APP_TOKEN=.*|SLACK_APP_TOKEN=$GIVEN_APP|" "$1"
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder of a fresh copy, as far as the page uses it."""
    shutil.copy(ROOT / ".env.example", tmp_path)
    editor = tmp_path / "editor"
    editor.write_text(EDITOR, encoding="utf-8")
    editor.chmod(0o700)
    subprocess.run(["bash", "-e", "-c", HOME], cwd=tmp_path, check=True)
    return tmp_path


@pytest.fixture
def workspace(place: Path) -> Iterator[RunningWorkspace]:
    team = replace(team_of(read_catalogue(place / "our-force")), scopes=SCOPES)
    with serve(team, clock=lambda: datetime.now(UTC), rate_scale=None) as running:  # noqa: TID251 - Slack's clock
        yield running


def test_who_follows_the_page_sees_the_first_alert(place: Path, workspace: RunningWorkspace) -> None:
    assert INSTALL.startswith("make install\n")
    script = "\n".join([TOKENS, HOME, DOCTOR, RUN.replace("reeve run", "exec reeve run")])
    environment = {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(place),
        "PYTHONPATH": str(ROOT),
        "EDITOR": str(place / "editor"),
        "GIVEN_BOT": workspace.bot_token,
        "GIVEN_APP": workspace.app_token,
        "SLACK_API_URL": workspace.api_url,
    }
    written = place / "written"
    with (
        written.open("wb") as to,
        subprocess.Popen(
            ["bash", "-e", "-c", script], cwd=place, env=environment, stdout=to, stderr=subprocess.STDOUT
        ) as process,
    ):
        try:
            (alert,) = eventually(lambda: _alerts(workspace, process, written))
        finally:
            process.kill()
    assert "Burglary" in alert
    assert "512" in alert
    said = written.read_text(encoding="utf-8")
    assert "Nothing is wrong" in said
    assert (place / ".env").stat().st_mode & 0o077 == 0, "nobody else can read the tokens"


def test_every_variable_of_the_example_is_one_that_is_read() -> None:
    names = re.findall(r"^#?([A-Z_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE)
    read: list[str] = []

    class Noting(dict[str, str]):
        def get(self, key: str, default: object = None) -> str:  # type: ignore[override] # only what is asked for
            read.append(key)
            return ""

    read_settings(Noting())
    assert set(names) == {*read, "REEVE_LOG_LEVEL"}


def test_the_page_names_everything_that_the_doctor_looks_at() -> None:
    table = PAGE.partition("## What the doctor says")[2].partition("It changes nothing")[0]
    looked_at = re.findall(r"\b(?:good|wrong|warning|not_checked)\(\s*\"([a-z ]+)\"", _examinations())
    assert len(set(looked_at)) > 10
    for name in set(looked_at) - {"operators", "sample", "home"}:
        assert name in table, name
    assert State.GOOD.value in PAGE


def _examinations() -> str:
    files = sorted(ROOT.glob("bot/*/examination.py"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def _alerts(workspace: RunningWorkspace, process: subprocess.Popen[bytes], written: Path) -> list[str]:
    assert process.poll() is None, written.read_text(encoding="utf-8")
    return [str(message) for message in workspace.control.messages("C0PERFORMANCE")]
