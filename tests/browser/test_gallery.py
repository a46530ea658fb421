"""Every block and field as the page shows it, without Reeve: what a person reads, kept as text; and how it is used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect
from slack_sdk import WebClient

from bot.workspace import RunningWorkspace, default_team, serve
from tests.browser.conftest import Look, looking_at
from tests.golden_files import assert_golden
from tests.workspace.test_server import PNG

NOON = datetime(2026, 4, 20, 11, 0, tzinfo=UTC)
Json = dict[str, Any]


@pytest.fixture(scope="module")
def gallery() -> Iterator[RunningWorkspace]:
    with serve(default_team(), clock=lambda: NOON, rate_scale=None) as running:
        yield running


@pytest.fixture(scope="module")
def client(gallery: RunningWorkspace) -> WebClient:
    return WebClient(token=gallery.bot_token, base_url=gallery.api_url, retry_handlers=[])


@pytest.fixture
def see(browser: Browser, gallery: RunningWorkspace) -> Iterator[Look]:
    yield from looking_at(browser, gallery.url)


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def option(text: str, about: str = "") -> Json:
    return {"text": plain(text), "value": text.lower(), **({"description": plain(about)} if about else {})}


def cell(text: str) -> Json:
    return {"type": "raw_text", "text": text}


def figure(value: int) -> Json:
    return {"type": "raw_number", "value": value, "text": f"{value:,}"}


def blocks(picture: str) -> list[Json]:
    """One of each block that a message may carry, but for `table`, which does not stand beside a data_table."""
    months = ["January", "February", "March"]
    data = [{"label": month, "value": value} for month, value in zip(months, (62, 48, 71), strict=True)]
    rows = [[cell(area), figure(value)] for area, value in zip("FBEADGC", (7, 1_200, 3, 40, 5, 6, 2), strict=True)]
    table = [[cell("Area"), cell("Figure")], *rows]
    return [
        {"type": "header", "text": plain("Burglary in Coventry is above its limit")},
        {"type": "section", "text": mrkdwn("*Now* _101_ ~99~ `code` <https://example.org|a link> :warning:")},
        {"type": "section", "fields": [mrkdwn("*Average*\n80"), mrkdwn("*Limit*\n100")]},
        {"type": "section", "text": mrkdwn("For <@U0ACC> in <#C0GENERAL>, due <!date^1776682800^{date_long}|Monday>")},
        {"type": "rich_text", "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "Bold", "style": {"bold": True}}]},
            {"type": "rich_text_list", "style": "bullet", "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": "one point"}]}]},
        ]},
        {"type": "markdown", "text": "**Strong** words"},
        {"type": "image", "slack_file": {"id": picture}, "alt_text": "A control chart of burglary in Coventry"},
        {"type": "data_table", "caption": "Burglary by area", "page_size": 5, "rows": table},
        {"type": "data_visualization", "title": "Burglary by month", "chart": {
            "type": "bar", "series": [{"name": "Coventry", "data": data}], "axis_config": {"categories": months}}},
        {"type": "divider"},
        {"type": "context", "elements": [mrkdwn("As at 20 April 2026 · provisional")]},
        {"type": "actions", "elements": [
            {"type": "button", "text": plain("Acknowledge"), "action_id": "acknowledge", "style": "primary"},
            {"type": "button", "text": plain("Delete"), "action_id": "delete", "style": "danger", "confirm": {
                "title": plain("Delete it?"), "text": plain("It cannot be brought back."),
                "confirm": plain("Delete"), "deny": plain("Keep")}},
            {"type": "static_select", "action_id": "for", "placeholder": plain("For how long?"),
             "options": [option("A week")]},
            {"type": "overflow", "action_id": "more", "options": [option("Explain")]},
        ]},
    ]  # fmt: skip


MODAL: Json = {
    "type": "modal",
    "title": plain("Give update"),
    "submit": plain("Send"),
    "blocks": [
        {"type": "alert", "level": "info", "text": plain("Everybody sees who sent it.")},
        {"type": "input", "block_id": "status", "label": plain("Status"), "element": {
            "type": "radio_buttons", "action_id": "a",
            "options": [option("Green", "On course"), option("Red", "Off course")]}},
        {"type": "input", "block_id": "words", "label": plain("Words"), "hint": plain("The board reads them."),
         "element": {"type": "plain_text_input", "action_id": "a", "multiline": True, "min_length": 5}},
        {"type": "input", "block_id": "day", "label": plain("Day"), "optional": True,
         "element": {"type": "datepicker", "action_id": "a"}},
        {"type": "input", "block_id": "also", "label": plain("Also for"), "optional": True,
         "element": {"type": "checkboxes", "action_id": "a", "options": [option("Command team")]}},
        {"type": "input", "block_id": "who", "label": plain("Pass to"), "optional": True,
         "element": {"type": "users_select", "action_id": "a"}},
    ],
}  # fmt: skip


def read_as_text(part: Locator) -> str:
    """What assistive technology reads of a part, without what differs from run to run."""
    return re.sub(r"/files-pri/local-\w+", "/files-pri/local-FILE", part.aria_snapshot()) + "\n"


def uploaded(client: WebClient) -> str:
    file: Any = client.files_upload_v2(filename="chart.png", content=PNG, title="Chart")
    return str(file["file"]["id"])


@pytest.fixture(scope="module")
def posted(client: WebClient) -> str:
    text = "Burglary in Coventry is above its limit"
    return str(client.chat_postMessage(channel="C0COMMAND", text=text, blocks=blocks(uploaded(client)))["ts"])


def test_every_block_of_a_message_reads_well(see: Look, posted: str) -> None:
    page = see("U0ACC", "C0COMMAND")
    shown = page.locator(f'[data-ts="{posted}"]')
    expect(shown.get_by_role("table").first).to_be_visible()
    assert_golden("workspace/message.yaml", read_as_text(shown))


def test_a_table_is_sorted_and_turned_by_its_buttons(see: Look, posted: str) -> None:
    table = see("U0ACC", "C0COMMAND").locator(f'[data-ts="{posted}"]').locator(".data-table")
    first = table.locator("tbody tr").first
    expect(first).to_contain_text("F7")
    table.get_by_role("button", name="Figure").click()
    expect(first).to_contain_text("C2")
    expect(table.get_by_role("columnheader", name="Figure")).to_have_attribute("aria-sort", "ascending")
    table.get_by_role("button", name="Figure").click()
    expect(first).to_contain_text("B1,200")
    table.get_by_role("button", name="Next").click()
    expect(table.locator("tbody tr")).to_have_count(2)


def test_a_press_that_asks_first_is_taken_back_and_keeps_the_focus(see: Look, posted: str) -> None:
    page = see("U0ACC", "C0COMMAND")
    button = page.locator(f'[data-ts="{posted}"]').get_by_role("button", name="Delete")
    button.focus()
    page.keyboard.press("Enter")
    question = page.get_by_role("dialog", name="Delete it?")
    question.get_by_role("button", name="Keep").click()
    expect(question).to_have_count(0)
    expect(button).to_be_focused()


def test_a_modal_reads_well_and_says_what_is_wrong(see: Look, gallery: RunningWorkspace, client: WebClient) -> None:
    page = see("U0DCC", "C0COMMAND")
    client.views_open(trigger_id=gallery.workspace.interactions.new_trigger("U0DCC"), view=MODAL)
    modal = page.get_by_role("dialog")
    modal.get_by_role("textbox", name="Words").fill("no")
    modal.get_by_role("checkbox", name="Command team").check()
    page.keyboard.press("Control+Home")
    modal.get_by_role("button", name="Send").click()
    expect(modal.get_by_role("alert")).to_have_text("Not taken: see Status, Words.")
    expect(modal.get_by_role("radio", name="Green")).to_be_focused()
    expect(modal.get_by_role("textbox", name="Words")).to_have_value("no")
    expect(modal.get_by_role("checkbox", name="Command team")).to_be_checked()
    assert_golden("workspace/modal.yaml", read_as_text(modal))


def test_a_home_shows_what_was_published_and_changes_with_it(see: Look, client: WebClient) -> None:
    page = see("U0OFFICER", "C0GENERAL")
    page.get_by_role("navigation").get_by_role("button", name="Reeve").click()
    page.get_by_role("button", name="Home").click()
    home = page.locator("#home")
    expect(home).to_have_text("The app has not shown anything here yet.")
    for words in ("Nothing is due", "One update is due"):
        view = {"type": "home", "blocks": [{"type": "header", "text": plain(words)}]}
        client.views_publish(user_id="U0OFFICER", view=view)
        expect(home.get_by_role("heading", name=words)).to_be_visible()


def test_what_the_app_suggests_is_asked_with_a_press(see: Look, client: WebClient) -> None:
    place = client.conversations_open(users="U0ANALYST")["channel"]["id"]
    prompts = [{"title": "What is above its limit?", "message": "what is above its limit"}]
    client.assistant_threads_setSuggestedPrompts(channel_id=place, thread_ts=None, title="Ask Reeve", prompts=prompts)
    page = see("U0ANALYST", place)
    page.get_by_role("group", name="Suggested questions").get_by_role("button", name="What is above").click()
    expect(page.get_by_role("list", name="Messages")).to_contain_text("what is above its limit")
    expect(page.get_by_role("group", name="Suggested questions")).to_have_count(0)


def test_the_app_is_invited_into_a_channel_by_name(see: Look, gallery: RunningWorkspace) -> None:
    page = see("U0ACC", "C0COFFEE")
    page.get_by_role("textbox", name="Message #coffee").fill("/invite @Reeve")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("li.membership")).to_contain_text("@Reeve has joined the channel")
    (coffee,) = (one for one in gallery.control.state("channels")["channels"] if one["id"] == "C0COFFEE")
    assert gallery.workspace.team.bot.id in coffee["members"]
