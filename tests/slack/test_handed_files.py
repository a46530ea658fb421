"""Files are downloaded from Slack alone: the token goes nowhere else, and nothing larger than the limit is read."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from slack_sdk import WebClient

from bot.slack import handed_files
from bot.slack.app import listening_client
from bot.slack.handed_files import HandedFiles, NotFetched, NotNow, plain_name


@dataclass
class Server:
    """Answers `files.info` with a file whose address a test chooses, and gives what stands at a path."""

    port: int = 0
    about: dict[str, Any] = field(default_factory=dict)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b"measure,area,period,value\n"
    tokens: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def client(self) -> WebClient:
        return listening_client("xoxb-1", f"{self.address}/api")


@contextmanager
def serving() -> Iterator[Server]:
    here = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self._give(200, {"Content-Type": "application/json"}, json.dumps({"ok": True, "file": here.about}).encode())

        def do_GET(self) -> None:
            here.tokens.append(self.headers.get("Authorization") or "")
            self._give(here.status, here.headers, here.content)

        def _give(self, status: int, headers: dict[str, str], content: bytes) -> None:
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield here
    server.shutdown()
    server.server_close()


@pytest.fixture
def slack() -> Iterator[Server]:
    with serving() as here:
        here.about = {"id": "F1", "name": "figures.csv", "size": 10, "url_private": f"{here.address}/files/figures.csv"}
        yield here


def test_a_file_is_read_with_the_token_from_where_slack_is(slack: Server) -> None:
    assert HandedFiles(slack.client).fetch("F1") == ("figures.csv", slack.content)
    assert slack.tokens == ["Bearer xoxb-1"]


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:{other}/files/f.csv",
        "http://localhost:{port}/files/f.csv",
        "https://files.slack.com/f.csv",
        "http://evil.example/f.csv",
        "file:///etc/passwd",
        "https://127.0.0.1:{port}/f.csv",
        "http://127.0.0.1:{port}@evil.example/f.csv",
    ],
)
def test_no_other_address_is_asked(slack: Server, address: str) -> None:
    with serving() as other:
        slack.about["url_private"] = address.format(port=slack.port, other=other.port)
        with pytest.raises(NotFetched) as refused:
            HandedFiles(slack.client).fetch("F1")
        assert refused.value.why == "elsewhere"
        assert other.tokens == slack.tokens == []


@pytest.mark.parametrize(
    ("address", "is_slacks"),
    [
        ("https://files.slack.com/files-pri/T1-F1/f.csv", True),
        ("https://example.slack.com/f.csv", True),
        ("http://files.slack.com/f.csv", False),
        ("https://files.slack.com:8443/f.csv", False),
        ("https://files.slack.com.evil.example/f.csv", False),
        ("https://evilslack.com/f.csv", False),
        ("https://drive.example/f.csv", False),
    ],
)
def test_of_slack_itself_only_its_own_hosts_are_asked(address: str, is_slacks: bool) -> None:
    files = HandedFiles(WebClient(token="xoxb-1"))
    assert files._is_slacks(handed_files.urlsplit(address)) is is_slacks


def test_a_redirect_is_not_followed(slack: Server) -> None:
    with serving() as other:
        slack.status, slack.headers = 302, {"Location": f"{other.address}/f.csv"}
        with pytest.raises(NotFetched):
            HandedFiles(slack.client).fetch("F1")
        assert other.tokens == []


def test_what_says_that_it_is_too_large_is_not_asked_for(slack: Server) -> None:
    slack.about["size"] = handed_files.MOST_BYTES + 1
    with pytest.raises(NotFetched) as refused:
        HandedFiles(slack.client).fetch("F1")
    assert refused.value.why == "too_large"
    assert slack.tokens == []


def test_what_is_larger_than_it_says_is_not_taken(slack: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handed_files, "MOST_BYTES", 20)
    with pytest.raises(NotFetched) as refused:
        HandedFiles(slack.client).fetch("F1")
    assert refused.value.why == "too_large"


@pytest.mark.parametrize(("status", "error"), [(404, NotFetched), (403, NotFetched), (500, NotNow), (503, NotNow)])
def test_what_is_gone_and_what_comes_later_are_told_apart(slack: Server, status: int, error: type[Exception]) -> None:
    slack.status = status
    with pytest.raises(error):
        HandedFiles(slack.client).fetch("F1")


def test_the_page_for_who_may_not_see_a_file_is_no_file(slack: Server) -> None:
    slack.headers = {"Content-Type": "text/html; charset=utf-8"}
    with pytest.raises(NotFetched) as refused:
        HandedFiles(slack.client).fetch("F1")
    assert refused.value.why == "gone"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("../../etc/passwd.csv", "passwd.csv"),
        ("C:\\Users\\x\\f.xlsx", "f.xlsx"),
        ("a\nb\u202e.csv", "a b.csv"),
        ("", "file"),
        ("x" * 200 + ".csv", "x" * 75 + "….csv"),
    ],
)
def test_a_name_is_plain_and_keeps_its_ending(name: str, plain: str) -> None:
    assert plain_name(name) == plain
