"""A day with every line of the log on, Slack at fault at times: no token, no name, no word and no figure is written."""

from __future__ import annotations

import io
import json
import logging
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.files.catalogue import read_catalogue
from bot.logs import OURS, start_logging
from bot.main.starting import start_everything
from bot.settings import read_settings
from tests.end_to_end.slack_force import eventually
from tests.end_to_end.slow_machine import ten_times_the_patience
from tests.end_to_end.test_run_and_act import Page, _replies, home

__all__ = ["home"]
DAY = 24 * 60 * 60
ASKED = "robbery of business property last quarter, says Wilhelmina Featherstonehaugh"
ACKNOWLEDGED = "Told Wilhelmina Featherstonehaugh that it is 543"


class Lines(logging.Handler):
    """What the code and its libraries really write, before anything is left out."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()} {record.exc_info or ''}")


@pytest.fixture
def patient() -> Iterator[None]:
    with ten_times_the_patience():
        yield


@pytest.fixture
def logged() -> Iterator[tuple[io.StringIO, Lines]]:
    root, ours = logging.getLogger(), logging.getLogger(OURS)
    before = root.level, ours.level, threading.excepthook, sys.excepthook
    everything, stream = Lines(), io.StringIO()
    root.setLevel(logging.DEBUG)
    root.addHandler(everything)
    handler = start_logging("debug", stream)
    yield stream, everything
    root.removeHandler(handler)
    root.removeHandler(everything)
    root.setLevel(before[0])
    ours.setLevel(before[1])
    threading.excepthook, sys.excepthook = before[2:]
    logging.captureWarnings(False)


@pytest.mark.usefixtures("patient")
def test_a_day_with_every_line_on_writes_nothing_private(home: Path, logged: tuple[io.StringIO, Lines]) -> None:
    stream, everything = logged
    said: list[str] = []
    running = start_everything(read_settings({}, home=str(home)), None, 0, allow_sample=False, say=said.append)
    try:
        (url,) = re.findall(r"http://\S+", " ".join(said))
        page = Page(url)
        message = eventually(page.first_message)
        ts = page.ask("post", user="U0DCC", channel="C0COMMAND", text=f"<@U0REEVE> {ASKED}")["ts"]
        eventually(lambda: _replies(page, ts))
        page.ask("command", user="U0DCC", channel="C0COMMAND", text=f"/kpi {ASKED}")
        _acknowledge(page, message)
        eventually(lambda: "Acknowledged by" in str(page.first_message()["blocks"]))
        page.ask("clock", seconds=DAY)
        (home / "rules" / "broken.yaml").write_text("rules: [{id: Wilhelmina}]\n", encoding="utf-8")
        page.ask("clock", seconds=DAY)
        eventually(lambda: "refused" in str(_operators(page)))
        logging.getLogger("bot.slack.inbound").error("of <@U0DCC>, with %s", "xoxb-1-secret", exc_info=_a_fault())
    finally:
        running.stop()
    written = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert any("posted" in line["words"] for line in written), "our own lines are there"
    people = {lead.title for lead in read_catalogue(home).register.leads.values()}
    private = [*people, "Wilhelmina", "Featherstonehaugh", "robbery", "U0DCC", "U0ACCCRIME", "543", "xoxb-", "xapp-"]
    shown = [json.dumps({name: line[name] for name in line if name != "at"}) for line in written]
    leaks = [line for line in shown for word in private if re.search(rf"\b{re.escape(word)}", line, re.IGNORECASE)]
    assert leaks == []
    raw = "\n".join(everything.lines)
    assert all(word in raw for word in ("Featherstonehaugh", "U0DCC", "543", "xoxb-")), (
        "there was something to leave out"
    )


def _acknowledge(page: Page, message: dict[str, Any]) -> None:
    page.ask(
        "press", user="U0ACCCRIME", channel="C0COMMAND", ts=message["ts"],
        block_id=message["blocks"][-1]["block_id"], action_id="alert_acknowledge",
    )  # fmt: skip
    modal = eventually(lambda: page.ask("state")["modals"].get("U0ACCCRIME"))[-1]
    page.ask("submit", user="U0ACCCRIME", view_id=modal["id"], values={"words": ACKNOWLEDGED})


def _operators(page: Page) -> list[str]:
    (channel,) = [one for one in page.ask("state")["channels"] if one.get("name") == "operators"]
    return [one["text"] for one in channel["messages"]]


def _a_fault() -> Exception:
    try:
        raise ValueError(ACKNOWLEDGED)
    except ValueError as fault:
        return fault
