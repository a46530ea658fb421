"""`reeve run` as it is wired: a person presses, the message says so, and the command line knows."""

from __future__ import annotations

import http.cookiejar
import json
import re
import shutil
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli.app import reeve
from bot.main.starting import start_everything
from bot.settings import read_settings
from tests.end_to_end.slack_force import eventually
from tests.end_to_end.slow_machine import ten_times_the_patience

ROOT = Path(__file__).parents[2]
FIGURES = "recorded_crime_quarterly.csv"
RULE = "recorded-crime-above-upper-limit"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with one file of figures and one rule, so that it starts in two seconds."""
    tmp_path = tmp_path_factory.mktemp("run")
    shutil.copytree(ROOT / "data" / "catalogue", tmp_path / "data" / "catalogue")
    shutil.copy(ROOT / "data" / "sample.yaml", tmp_path / "data")
    (tmp_path / "data" / "observations").mkdir()
    shutil.copy(ROOT / "data" / "observations" / FIGURES, tmp_path / "data" / "observations")
    rules = (ROOT / "rules" / "control_charts.yaml").read_text(encoding="utf-8")
    (one,) = re.findall(rf"^  - id: {RULE}\n(?:    .*\n|      .*\n)+", rules, re.MULTILINE)
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "one.yaml").write_text(f"rules:\n{one}", encoding="utf-8")
    return tmp_path


class Page:
    """A person at the workspace's page: its cookie opens what people do."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), urllib.request.ProxyHandler({})
        )
        self._opener.open(url, timeout=60).close()

    def ask(self, name: str, **body: object) -> dict[str, Any]:
        data = json.dumps(body).encode() if body else None
        request = urllib.request.Request(f"{self._url}/_workspace/{name}", data=data)  # noqa: S310 - our own address
        with self._opener.open(request, timeout=60) as answer:
            found: dict[str, Any] = json.load(answer)
        return found

    def first_message(self) -> dict[str, Any]:
        (channel,) = [one for one in self.ask("state")["channels"] if one.get("name") == "command-team"]
        return dict(channel["messages"][0]) if channel["messages"] else {}


@pytest.fixture(scope="module")
def page(home: Path) -> Iterator[Page]:
    said: list[str] = []
    with ten_times_the_patience():
        running = start_everything(read_settings({}, home=str(home)), None, 0, allow_sample=False, say=said.append)
        (url,) = re.findall(r"http://\S+", " ".join(said))
        yield Page(url)
        running.stop()


def test_an_alert_is_acknowledged_in_slack_and_the_command_line_says_by_whom(page: Page, home: Path) -> None:
    message = eventually(page.first_message)
    block = message["blocks"][-1]
    assert page.ask(
        "press", user="U0ACCCRIME", channel="C0COMMAND", ts=message["ts"], block_id=block["block_id"],
        action_id="alert_acknowledge",
    )["taken"]  # fmt: skip
    modal = eventually(lambda: page.ask("state")["modals"].get("U0ACCCRIME"))[-1]
    assert page.ask("submit", user="U0ACCCRIME", view_id=modal["id"], values={"words": "A backlog"})["taken"]

    eventually(lambda: "Acknowledged by ACC Crime" in str(page.first_message()["blocks"]))

    database = f"sqlite:///{home / 'local-workspace.sqlite'}"
    shown = CliRunner().invoke(reeve, ["alerts", "--json", "--home", str(home), "--database", database])
    (alert,) = json.loads(shown.stdout)["alerts"]
    assert (alert["state"], alert["acknowledged_by"]) == ("acknowledged", "U0ACCCRIME")
    words = CliRunner().invoke(reeve, ["alerts", "--home", str(home), "--database", database]).stdout
    assert "[acknowledged by ACC Crime: A backlog]" in words


def _replies(page: Page, ts: str) -> list[str]:
    (channel,) = [one for one in page.ask("state")["channels"] if one.get("name") == "command-team"]
    return [one["text"] for one in channel["messages"] if one.get("thread_ts") == ts and one["ts"] != ts]


def test_a_mention_is_answered_as_reeve_ask_answers_and_followed_up_in_the_thread(page: Page, home: Path) -> None:
    asked = "robbery of business property last quarter"
    ts = page.ask("post", user="U0DCC", channel="C0COMMAND", text=f"<@U0REEVE> {asked}")["ts"]
    (answer,) = eventually(lambda: _replies(page, ts))
    database = f"sqlite:///{home / 'local-workspace.sqlite'}"
    same = CliRunner().invoke(reeve, ["ask", asked, "--json", "--home", str(home), "--database", database])
    assert json.loads(same.stdout)["text"].startswith(answer)
    assert "543" in answer

    page.ask("post", user="U0DCC", channel="C0COMMAND", text="<@U0REEVE> and a year before?", thread_ts=ts)
    followed = eventually(lambda: len(_replies(page, ts)) > 2 and _replies(page, ts))
    assert followed[-1] != answer
