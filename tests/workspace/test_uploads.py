"""A picture is uploaded unshared, processed, and only then stands in a block."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.workspace import RunningWorkspace, default_team, serve
from workspace.movable_clock import MovableClock
from workspace.test_server import PNG


@pytest.fixture(scope="module")
def workspace() -> Iterator[RunningWorkspace]:
    with serve(default_team(), clock=MovableClock(), rate_scale=None, processing_seconds=3600) as running:
        yield running


def upload(client: WebClient, content: bytes = PNG, name: str = "chart.png") -> str:
    place = client.files_getUploadURLExternal(filename=name, length=len(content), alt_txt="A line")
    assert httpx.post(place["upload_url"], content=content).status_code == 200
    client.files_completeUploadExternal(files=[{"id": place["file_id"], "title": "Chart"}])
    return str(place["file_id"])


def picture(file_id: str) -> list[dict[str, object]]:
    return [{"type": "image", "slack_file": {"id": file_id}, "alt_text": "A line"}]


def test_a_picture_stands_in_a_block_once_its_mimetype_is_known(client: WebClient, workspace: RunningWorkspace) -> None:
    file_id = upload(client)
    assert client.files_info(file=file_id)["file"]["mimetype"] == ""
    with pytest.raises(SlackApiError, match="invalid_blocks") as refused:
        client.chat_postMessage(channel="C0COMMAND", text="x", blocks=picture(file_id))
    assert refused.value.response["errors"] == ["invalid slack file [json-pointer:/blocks/0/slack_file]"]
    workspace.control.order("process_files")
    assert client.files_info(file=file_id)["file"]["mimetype"] == "image/png"
    client.chat_postMessage(channel="C0COMMAND", text="x", blocks=picture(file_id))


def test_an_unshared_upload_is_in_no_channel(client: WebClient, workspace: RunningWorkspace) -> None:
    before = len(workspace.control.messages("C0COMMAND"))
    assert client.files_info(file=upload(client))["file"]["channels"] == []
    assert len(workspace.control.messages("C0COMMAND")) == before


def test_a_file_that_is_no_picture_does_not_stand_in_an_image_block(
    client: WebClient, workspace: RunningWorkspace
) -> None:
    file_id = upload(client, b"a,b\n", "figures.csv")
    workspace.control.order("process_files")
    with pytest.raises(SlackApiError, match="invalid_blocks"):
        client.chat_postMessage(channel="C0COMMAND", text="x", blocks=picture(file_id))


def test_bytes_of_another_length_than_announced_are_refused(client: WebClient) -> None:
    place = client.files_getUploadURLExternal(filename="chart.png", length=len(PNG) + 1)
    assert httpx.post(place["upload_url"], content=PNG).status_code == 400
    with pytest.raises(SlackApiError, match="file_not_found"):
        client.files_completeUploadExternal(files=[{"id": place["file_id"], "title": "Chart"}])


def test_an_upload_address_takes_one_file(client: WebClient) -> None:
    place = client.files_getUploadURLExternal(filename="chart.png", length=len(PNG))
    assert [httpx.post(place["upload_url"], content=PNG).status_code for _ in range(2)] == [200, 404]


def test_the_upload_address_is_not_asked_for_in_json(client: WebClient) -> None:
    with pytest.raises(SlackApiError, match="invalid_arguments"):
        client.api_call("files.getUploadURLExternal", json={"filename": "a.png", "length": 3})


def test_alternative_text_has_its_limit(client: WebClient) -> None:
    with pytest.raises(SlackApiError, match="alt_txt_too_large"):
        client.files_getUploadURLExternal(filename="a.png", length=3, alt_txt="x" * 1001)
