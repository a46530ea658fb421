"""A person drops a file on a conversation: the app is told, and reads it with its token."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from slack_sdk import WebClient

from bot.workspace import ControlError, RunningWorkspace
from workspace.bolt_app import eventually

CSV = b"measure,area,period,value\nburglary,coventry,2026-03,101\n"


def test_a_file_dropped_in_the_direct_message_reaches_the_app_with_its_address(
    with_app: RunningWorkspace, heard: list[dict[str, Any]]
) -> None:
    place = with_app.control.direct_message("U0ANALYST", "U0REEVE")
    ts = with_app.control.upload("U0ANALYST", place, "March 2026.csv", CSV, "Please take these")
    body = eventually(lambda: next((one for one in heard if one.get("event", {}).get("ts") == ts), None))
    event = body["event"]
    (file,) = event["files"]
    assert (event["subtype"], event["channel_type"], event["text"]) == ("file_share", "im", "Please take these")
    assert (file["name"], file["mimetype"], file["filetype"]) == ("March 2026.csv", "text/csv", "csv")
    assert file["ims"] == [place]
    assert httpx.get(file["url_private"]).status_code == 401
    token = {"Authorization": f"Bearer {with_app.bot_token}"}
    given = httpx.get(file["url_private_download"], headers=token)
    assert given.content == CSV
    assert given.headers["content-disposition"].endswith("March%202026.csv")


def shared_in(body: dict[str, Any], channel: str) -> bool:
    event = body.get("event", {})
    return event.get("type") == "file_shared" and event["channel_id"] == channel


def test_the_app_hears_of_the_file_itself_too(with_app: RunningWorkspace, heard: list[dict[str, Any]]) -> None:
    with_app.control.upload("U0ANALYST", "C0COMMAND", "figures.xlsx", b"PK\x03\x04")
    event = eventually(lambda: next((one["event"] for one in heard if shared_in(one, "C0COMMAND")), None))
    assert event["user_id"] == "U0ANALYST"
    client = WebClient(token=with_app.bot_token, base_url=with_app.api_url, retry_handlers=[])
    file = client.files_info(file=event["file_id"])["file"]
    assert (file["filetype"], file["pretty_type"], file["channels"]) == ("xlsx", "Excel Spreadsheet", ["C0COMMAND"])


@pytest.mark.parametrize(
    ("channel", "content", "code"),
    [("C0COFFEE", b"", "no_file_data"), ("C0COMMAND", b"x", "not_in_channel"), ("C0NONE", b"x", "channel_not_found")],
)
def test_a_file_is_refused_where_its_person_may_not_put_it(
    workspace: RunningWorkspace, channel: str, content: bytes, code: str
) -> None:
    with pytest.raises(ControlError, match=code):
        workspace.control.upload("U0OFFICER", channel, "a.csv", content)
