"""What Reeve writes of its own running: one line an event, and nothing that is private."""

from __future__ import annotations

import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from bot.logs import OURS, count_failures, start_logging, struck_out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root, ours = logging.getLogger(), logging.getLogger(OURS)
    before = list(root.handlers), ours.level, threading.excepthook, sys.excepthook
    yield
    root.handlers[:] = before[0]
    ours.setLevel(before[1])
    threading.excepthook, sys.excepthook = before[2:]
    logging.captureWarnings(False)


def written(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_says_when_how_grave_where_from_and_what() -> None:
    start_logging(stream=(stream := io.StringIO()))
    logging.getLogger("bot.slack.inbound").info("%s posted", 3)
    (line,) = written(stream)
    assert list(line) == ["at", "level", "part", "words"]
    assert line["at"].endswith("+00:00")
    assert (line["level"], line["part"], line["words"]) == ("info", "bot.slack.inbound", "3 posted")


def test_a_terminal_is_written_to_in_plain_lines() -> None:
    start_logging(stream=(stream := Terminal()))
    logging.getLogger("bot.schedule").warning("late")
    assert stream.getvalue().endswith(" warning bot.schedule: late\n")


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_of_a_fault_the_kind_and_the_places_are_told_and_not_its_words(stream: io.StringIO) -> None:
    start_logging(stream=stream)
    try:
        raise ValueError("PC Hughes said 2,712")
    except ValueError:
        logging.getLogger("bot.duties").exception("it could not be done")
    text = stream.getvalue()
    assert "ValueError" in text
    assert "tests/test_logs.py:" in text
    assert "Hughes" not in text


def test_of_a_library_s_line_only_the_place_is_told() -> None:
    start_logging(stream=(stream := io.StringIO()))
    logging.getLogger("urllib3").warning("PC Hughes asked for %s", "xoxb-1")
    (line,) = written(stream)
    assert line["words"].startswith("said at test_logs:")
    assert "Hughes" not in stream.getvalue()


def test_of_what_bolt_warns_nothing_is_told_and_of_other_libraries_nothing_below_a_warning() -> None:
    start_logging("debug", stream=(stream := io.StringIO()))
    logging.getLogger("slack_bolt.App").warning("Unhandled request ({'text': 'PC Hughes'})")
    logging.getLogger("slack_sdk").info("connected")
    assert written(stream) == []


def test_what_python_warns_of_is_told_by_its_place() -> None:
    start_logging(stream=(stream := io.StringIO()))
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)  # pytest catches warnings first
        warnings.warn("the column of PC Hughes", stacklevel=1)
    (line,) = written(stream)
    assert line["part"] == "py.warnings"
    assert "Hughes" not in stream.getvalue()


SECRETS = {
    "a bot token": "xoxb-12-34-abcDEF",
    "an app token": "xapp-1-A1-2-abc",
    "a rotating token": "xoxe.xoxb-1-abc",
    "a password of a database": "postgresql://reeve:hush@db/reeve",
    "an address that answers": "https://hooks.slack.com/commands/T1/2/3abc",
    "an address of a socket": "wss://wss-primary.slack.com/link/?ticket=abc",
    "a signature": "v0=a2114d57b48eac39b9ad189dd8316235",
    "a header": "Bearer abc.def",
    "a person's address": "pc.hughes@example.police.uk",
    "a person's id": "U0ACCCRIME",
}


@pytest.mark.parametrize("what", SECRETS)
def test_what_looks_like_a_secret_or_a_person_is_struck_out_of_our_own_words(what: str) -> None:
    told = struck_out(f"it was {SECRETS[what]}, it seems")
    assert "***" in told
    assert told.startswith("it was ")
    secret = SECRETS[what].removeprefix("postgresql://").removesuffix("@db/reeve")
    assert secret not in told


@pytest.mark.parametrize("words", ["3 posted, 2 edited", "2015-W30", "http://127.0.0.1:8055", "USER WITHOUT DIGITS"])
def test_what_is_no_secret_is_left_as_it_is(words: str) -> None:
    assert struck_out(words) == words


def test_a_level_that_is_none_is_said_and_info_is_taken() -> None:
    start_logging("loud", stream=(stream := io.StringIO()))
    logging.getLogger("bot.x").debug("not this")
    logging.getLogger("bot.x").info("this")
    warned, told = written(stream)
    assert "it may be debug" in warned["words"]
    assert told["words"] == "this"


def test_failures_are_counted_by_the_part_that_wrote_them() -> None:
    counted: list[str] = []
    count_failures(counted.append)
    logging.getLogger("bot.slack.inbound").error("failed")
    logging.getLogger("bot.slack.inbound").warning("odd")
    assert counted == ["bot.slack.inbound"]


def test_a_thread_that_ends_by_a_fault_is_written_without_the_fault_s_words() -> None:
    start_logging(stream=(stream := io.StringIO()))

    def fall() -> None:
        raise ValueError("PC Hughes")

    thread = threading.Thread(target=fall, name="lane-1")
    thread.start()
    thread.join()
    (line,) = written(stream)
    assert line["words"] == "the thread lane-1 ended"
    assert line["fault"]["kind"] == "ValueError"
    assert "Hughes" not in stream.getvalue()
