"""What the page itself can do: files, Home, the keyboard, a telephone, the dark, and somebody who listens to it."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Look
from tests.browser.test_stories import message

CSV = b"measure,area,period,value\n"


def open_reeve(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("button", name="Reeve").click()
    expect(page.get_by_role("heading", name="Reeve", level=1)).to_be_visible()


def test_a_file_is_attached_shared_and_downloaded(look: Look, tmp_path: Path) -> None:
    page = look("U0ANALYST", "C0PERFORM")
    file = {"name": "March.csv", "mimeType": "text/csv", "buffer": CSV}
    page.locator("#composer input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    page.get_by_role("button", name="Remove March.csv").click()
    page.locator("#composer input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    page.get_by_role("textbox", name="Message #performance").fill("The figures of March")
    page.get_by_role("button", name="Send").click()
    shared = message(page, "The figures of March")
    expect(shared).to_contain_text("CSV, 26 bytes")
    with page.expect_download() as download:
        shared.get_by_role("link", name="Download March.csv").click()
    assert download.value.suggested_filename == "March.csv"
    assert Path(download.value.path()).read_bytes() == CSV


def test_home_is_asked_for_when_it_is_looked_at(look: Look) -> None:
    page = look("U0ACCCRIME")
    open_reeve(page)
    page.get_by_role("button", name="Home").click()
    home = page.locator("#home")
    expect(home).to_be_visible()
    expect(page.get_by_role("button", name="Home")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Messages").click()
    expect(page.get_by_role("textbox", name="Message Reeve")).to_be_visible()


def test_what_is_said_meanwhile_takes_no_press_away(look: Look) -> None:
    page, other = look("U0ANALYST", "C0COMMAND"), look("U0DCC", "C0COMMAND")
    entry = page.get_by_role("navigation").get_by_role("button", name="birmingham")
    entry.hover()
    page.mouse.down()
    pressed = entry.element_handle()
    other.get_by_role("textbox", name="Message #command-team").fill("Said while a button is held")
    with page.expect_response(lambda reply: "/_workspace/view" in reply.url):
        other.keyboard.press("Enter")
    page.wait_for_timeout(100)
    assert pressed.evaluate("button => button.isConnected")
    page.mouse.up()
    expect(page.get_by_role("heading", name="birmingham", level=1)).to_be_visible()


def test_the_keyboard_alone_opens_fills_and_closes_a_modal_and_keeps_its_place(look: Look) -> None:
    page = look("U0DCC", "C0COMMAND")
    silence = message(page, "above its upper control limit").get_by_role("button", name="Silence…")
    silence.focus()
    page.keyboard.press("Enter")
    modal = page.get_by_role("dialog")
    expect(modal).to_be_visible()
    assert page.evaluate("document.activeElement.closest('dialog') !== null")
    for _ in range(30):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    page.keyboard.press("Escape")
    expect(modal).to_have_count(0)
    expect(silence).to_be_focused()


def test_a_thread_opened_by_keyboard_gives_the_focus_back(look: Look) -> None:
    page = look("U0ANALYST", "C0PERFORM")
    reply = message(page, "is late").get_by_role("button", name="Reply in thread")
    reply.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Reply")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("complementary", name="Thread")).to_have_count(0)
    expect(reply).to_be_focused()


def test_a_new_message_is_said_aloud_and_takes_nobody_s_focus(look: Look) -> None:
    page = look("U0ANALYST", "C0OPERATORS")
    write = page.get_by_role("textbox", name="Message #operators")
    write.fill("half a sentence")
    other = look("U0ADMIN", "C0OPERATORS")
    other.get_by_role("textbox", name="Message #operators").fill("@Analyst, hello")
    other.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Administrator: @Analyst, hello")
    expect(write).to_be_focused()
    expect(write).to_have_value("half a sentence")


def test_a_telephone_scrolls_in_one_direction_only_and_reaches_everything(look: Look) -> None:
    page = look("U0ACCCRIME", "C0COMMAND", viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    alert = message(page, "above its upper control limit")
    expect(alert).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    alert.get_by_role("button", name="Silence…").click()
    modal = page.get_by_role("dialog")
    expect(modal).to_be_visible()
    assert page.evaluate("document.querySelector('dialog').getBoundingClientRect().right <= innerWidth")
    modal.get_by_role("button", name="Close").click()
    page.get_by_role("button", name="Channels").click()
    page.get_by_role("navigation").get_by_role("button", name=re.compile("^performance")).click()
    expect(message(page, "is late")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_light_and_dark_are_told_apart(look: Look) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    page = look("U0DCC", "C0COMMAND", color_scheme="light")
    light = page.evaluate(background)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(background) != light


def test_a_command_that_nobody_has_is_refused_to_who_typed_it_and_stays_in_the_box(look: Look) -> None:
    page = look("U0ANALYST", "C0PERFORM")
    box = page.get_by_role("textbox", name="Message #performance")
    box.fill("/kpii burglary")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#composer").get_by_role("alert")).to_have_text("/kpii is not a valid command.")
    expect(box).to_have_value("/kpii burglary")
    expect(message(page, "/kpii")).to_have_count(0)
    box.fill("/invite @Reeve")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#composer").get_by_role("alert")).to_have_text("Reeve is already in this channel.")
    box.fill("")
