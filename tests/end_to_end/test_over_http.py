"""`reeve web` and `reeve worker` as processes of their own, before a workspace that posts to them over HTTP."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from bot.cli import app
from bot.files.catalogue import read_catalogue
from bot.slack.manifest import manifest
from bot.store import open_engine
from bot.workspace import RunningWorkspace, serve
from bot.workspace.home_team import team_of
from tests.end_to_end.slack_force import eventually
from tests.end_to_end.small_home import hold, write_home
from tests.web.http_app import get

ROOT = Path(__file__).parents[2]
NOTHING = dict.fromkeys(
    ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_API_URL", "REEVE_DATABASE_URL", "REEVE_HOME")
)
SCOPES = tuple(manifest()["oauth_config"]["scopes"]["bot"])


@dataclass(slots=True)
class Running:
    """A process of ours, and where its lines go."""

    process: subprocess.Popen[bytes]
    lines: Path

    def words(self) -> str:
        return self.lines.read_text(encoding="utf-8")

    def url(self) -> str:
        """The address that it tells of."""
        found: str = eventually(lambda: re.findall(r"http://127\.0\.0\.1:\d+", self.words()) or self._check())[0]
        return found

    def _check(self) -> None:
        assert self.process.poll() is None, self.words()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


@contextmanager
def reeve(home: Path, workspace: RunningWorkspace, *arguments: str) -> Iterator[Running]:
    """A command as a process, until the block ends."""
    environment = os.environ | {
        "SLACK_BOT_TOKEN": workspace.bot_token,
        "SLACK_SIGNING_SECRET": workspace.signing_secret,
        "SLACK_API_URL": workspace.api_url,
        "REEVE_LOG_LEVEL": "debug",
        "PYTHONPATH": str(ROOT),
    }
    lines = home / f"{arguments[0]}.log"
    with lines.open("wb") as to:
        command = [sys.executable, "-m", "bot", *arguments, "--home", str(home)]
        with subprocess.Popen(command, env=environment, stderr=to) as process:
            try:
                yield Running(process, lines)
            finally:
                process.kill()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A small home with a breach."""
    home = write_home(tmp_path)
    hold(home, "2026", {"2026-01": 123})
    return home


@pytest.fixture
def workspace(home: Path) -> Iterator[RunningWorkspace]:
    team = replace(team_of(read_catalogue(home)), scopes=SCOPES)
    with serve(team, clock=lambda: datetime.now(UTC), rate_scale=None, pace=10) as running:  # noqa: TID251 - Slack's clock
        yield running


def first(workspace: RunningWorkspace) -> dict[str, Any]:
    messages = workspace.control.messages("C0COMMAND")
    return dict(messages[0]) if messages else {}


def replies(workspace: RunningWorkspace, ts: str) -> list[str]:
    every = workspace.control.messages("C0COMMAND")
    return [one["text"] for one in every if one.get("thread_ts") == ts != one["ts"]]


def test_people_are_served_over_http_with_the_scopes_of_the_manifest_and_a_stop_leaves_nothing_half_done(
    home: Path, workspace: RunningWorkspace
) -> None:
    assert CliRunner().invoke(app.reeve, ["load", "--home", str(home)], env=NOTHING).exit_code == 0
    with ExitStack() as running:
        web = running.enter_context(reeve(home, workspace, "web", "--port", "0"))
        worker = running.enter_context(reeve(home, workspace, "worker", "--health-port", "0"))
        workspace.control.order("request_url", url=f"{web.url()}/slack/events")
        message = eventually(lambda: first(workspace))
        _acknowledge(workspace, message)
        eventually(lambda: "Acknowledged by ACC Crime" in str(first(workspace)["blocks"]))

        ts = workspace.control.post("U0ACC", "C0COMMAND", "<@U0REEVE> burglary in Coventry in January 2026")
        assert "123" in eventually(lambda: replies(workspace, ts))[0]

        assert get(web.url(), "/healthz")[0] == 200
        assert eventually(lambda: get(web.url(), "/readyz")[0] == 200)
        assert eventually(lambda: get(worker.url(), "/readyz")[0] == 200)
        assert b'reeve_answers_total{status="answered"} 1.0' in get(web.url(), "/metrics")[1]
        assert b'reeve_alert_episodes{state="acknowledged"} 1.0' in get(worker.url(), "/metrics")[1]

        last = workspace.control.post("U0ACC", "C0COMMAND", "<@U0REEVE> burglary in Dudley in June 2025")
        eventually(lambda: _kept(home) > 1)
        assert [web.stop(), worker.stop()] == [0, 0]
        assert len(replies(workspace, last)) == 1, "what was taken was answered before the end"
    assert _undone(home) == 0
    for one in (web, worker):
        written = [json.loads(line) for line in one.words().splitlines()]
        assert written[-1]["words"] == "Stopped."
        assert workspace.bot_token not in one.words()
        assert "burglary" not in one.words()


def test_without_a_signing_secret_it_says_what_is_missing(home: Path, workspace: RunningWorkspace) -> None:
    environment = NOTHING | {"SLACK_BOT_TOKEN": workspace.bot_token, "SLACK_API_URL": workspace.api_url}
    ended = CliRunner().invoke(app.reeve, ["web", "--home", str(home)], env=environment)
    assert ended.exit_code == 3
    assert "SLACK_SIGNING_SECRET must both be set" in ended.stderr


def _acknowledge(workspace: RunningWorkspace, message: dict[str, Any]) -> None:
    block = next(block["block_id"] for block in message["blocks"] if block["type"] == "actions")
    place = {"channel": "C0COMMAND", "ts": message["ts"]}
    assert workspace.control.press("U0ACC", place, block, "alert_acknowledge")
    modal = eventually(lambda: workspace.control.state("modals")["modals"].get("U0ACC"))[-1]
    assert workspace.control.submit("U0ACC", modal["id"], {"words": "A backlog"})


def _kept(home: Path) -> int:
    return _count(home, "kind = 'app_mention'")


def _undone(home: Path) -> int:
    return _count(home, "done_at IS NULL")


def _count(home: Path, where: str) -> int:
    engine = open_engine(f"sqlite:///{home / 'reeve.sqlite'}")
    with engine.connect() as connection:
        number = connection.execute(text(f"SELECT count(*) FROM inbound WHERE {where}")).scalar_one()  # noqa: S608
    engine.dispose()
    return int(number)
