"""From a file of figures to an alert in the channel, by the commands themselves, and on through its life."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli.app import reeve
from bot.files.catalogue import read_catalogue
from bot.workspace import RunningWorkspace, serve
from bot.workspace.home_team import team_of
from tests.end_to_end.small_home import hold, write_home

ROOT = Path(__file__).parents[2]


@dataclass
class Force:
    """A home, its store, and the workspace that it speaks to."""

    home: Path
    database: str
    slack: RunningWorkspace

    def reeve(self, *arguments: str, expected: int = 0) -> Result:
        """Run a command as a person would, but for the process of its own."""
        environment = {
            "REEVE_HOME": str(self.home),
            "REEVE_DATABASE_URL": self.database,
            "SLACK_BOT_TOKEN": self.slack.bot_token,
            "SLACK_API_URL": self.slack.api_url,
        }
        ended = CliRunner().invoke(reeve, arguments, env=environment)
        assert ended.exit_code == expected, ended.output
        return ended

    def day(self, day: str) -> dict[str, Any]:
        """Load what is there, evaluate as of a day and deliver; what delivery says it did."""
        self.reeve("load", "--as-of", day)
        self.reeve("watch", "--once", "--as-of", day)
        said: dict[str, Any] = json.loads(self.reeve("deliver", "--once", "--json").stdout)
        return said

    def messages(self, channel: str) -> list[dict[str, Any]]:
        return self.slack.control.messages(channel)


@pytest.fixture
def force(tmp_path: Path, database_url: str) -> Iterator[Force]:
    home = write_home(tmp_path / "home")
    with serve(team_of(read_catalogue(home)), clock=lambda: datetime.now(UTC)) as slack:  # noqa: TID251 - Slack's clock
        yield Force(home, database_url, slack)


def test_an_alert_is_found_said_once_with_its_chart_and_resolved_in_its_thread(force: Force) -> None:
    hold(force.home, "january", {"2026-01": 140})
    hold(force.home, "january", {"2026-01": 300}, measure="informants")
    assert force.day("2026-02-10")["posted"] == 4  # two subjects: a message and two charts; one to Coventry
    head, *charts = force.messages("command-team")
    assert "140 in January 2026" in head["text"]
    images = [block for message in charts for block in message["blocks"] if block["type"] == "image"]
    assert len(images) == 2
    assert all(len(image["alt_text"]) > 100 for image in images)
    (coventry,) = force.messages("coventry")
    assert [block["type"] for block in coventry["blocks"]].count("image") == 1
    assert "nformant" not in json.dumps(coventry)
    assert force.messages("operators") == []

    assert force.day("2026-02-10") == {"posted": 0, "edited": 0, "found": 0, "refused": 0, "waiting_until": None}

    hold(force.home, "february", {"2026-02": 80})
    force.slack.control.fault("lost_reply", method="chat.postMessage")
    force.slack.control.fault("server_error", method="chat.update")
    done = force.day("2026-03-10")
    assert done["posted"] + done["found"] == 2
    head, line = force.messages("coventry")
    assert head["ts"] == coventry["ts"]
    assert head["blocks"][0]["text"]["text"].startswith("Resolved")
    assert "140" in json.dumps(head, ensure_ascii=False)
    assert line["thread_ts"] == head["ts"]
    assert line["text"].startswith("Resolved")
    story = force.reeve("alerts").stdout
    assert "resolved" in story


def test_a_fault_of_the_surroundings_ends_with_3_and_nothing_is_lost(force: Force) -> None:
    hold(force.home, "january", {"2026-01": 140})
    force.reeve("load", "--as-of", "2026-02-10")
    force.reeve("watch", "--once", "--as-of", "2026-02-10")
    force.slack.control.fault("error", method="chat.postMessage", code="invalid_auth")
    assert "nothing is lost" in force.reeve("deliver", "--once", expected=3).stderr
    force.reeve("deliver", "--once")
    assert len(force.messages("coventry")) == 1
    assert "lies before 2026-02-10" in force.reeve("watch", "--once", "--as-of", "2026-02-09", expected=1).stderr


def seen(url: str, cookies: dict[str, str]) -> dict[str, Any]:
    """What the workspace's page is told."""
    request = urllib.request.Request(f"{url}/_workspace/state", headers={"Cookie": cookies["cookie"]})  # noqa: S310 - our own
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310 - likewise
        state: dict[str, Any] = json.load(answer)
    return state


def test_reeve_run_shows_the_alerts_in_their_channels_and_stops_cleanly(tmp_path: Path) -> None:
    home = write_home(tmp_path / "home")
    hold(home, "january", {"2026-01": 140})
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "REEVE_"))}
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "run", "--home", str(home), "--as-of", "2026-02-10", "--port", "0"],
        env={**environment, "PYTHONUNBUFFERED": "1"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        lines = []
        try:
            while not any("keeps watch" in line for line in lines):
                lines.append(process.stdout.readline())
                assert lines[-1], process.stderr.read() if process.stderr else ""
            url = next(line.split()[-1] for line in lines if "http://127.0.0.1" in line)
            with urllib.request.urlopen(url, timeout=60) as page:  # noqa: S310 - our own
                cookies = {"cookie": page.headers["Set-Cookie"].split(";")[0]}
            channels: dict[str, list[dict[str, Any]]] = {}
            for _ in range(480):
                channels = {one["name"]: one["messages"] for one in seen(url, cookies)["channels"]}
                if channels["command-team"] and channels["coventry"]:
                    break
                time.sleep(0.25)
            assert "140 in January 2026" in channels["command-team"][0]["text"]
            assert len(channels["coventry"]) == 1
        finally:
            process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
