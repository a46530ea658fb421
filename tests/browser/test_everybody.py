"""The page for everybody: names on all controls, words that stand out, a telephone's width, the keys people know."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Look
from tests.browser.test_page import open_reeve
from tests.browser.test_stories import message

SEEN_BY_ALL = (Path(__file__).parent / "seen_by_all.js").read_text(encoding="utf-8")
TELEPHONE = {"width": 390, "height": 844}
# What reaches beyond the window's right edge, but for what scrolls within itself.
CUT = """() => [...document.querySelectorAll("body *")]
  .filter((each) => each.checkVisibility() && !each.closest(".table-scroll, .chart, .carousel, .hidden, option"))
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  .map((each) => `${each.tagName}.${each.className}`)"""


def faults(page: Page) -> list[str]:
    return [*page.evaluate(SEEN_BY_ALL), *page.evaluate(CUT)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_surface_can_be_read_and_used_on_a_telephone(look: Look, scheme: str) -> None:
    page = look("U0DCC", "C0COMMAND", viewport=TELEPHONE, color_scheme=scheme)
    alert = message(page, "above its upper control limit")
    expect(alert).to_be_visible()
    assert faults(page) == []

    alert.get_by_role("button", name="Silence…").click()
    modal = page.get_by_role("dialog")
    modal.get_by_role("button", name="Silence").last.click()
    expect(modal.get_by_text("Please complete").first).to_be_visible()
    assert faults(page) == []
    page.keyboard.press("Escape")

    page.get_by_role("button", name="Channels").click()
    expect(page.get_by_role("navigation")).to_be_visible()
    assert faults(page) == []
    open_reeve(page)
    page.get_by_role("button", name="Home").click()
    expect(page.locator("#home")).to_contain_text("open alert")
    assert faults(page) == []


def test_a_thread_with_its_chart_fits_a_telephone(look: Look) -> None:
    page = look("U0DCC", "C0COMMAND", viewport=TELEPHONE)
    composer = page.get_by_role("textbox", name="Message #command-team")
    composer.fill("@Reeve robbery of business property in the last quarter")
    composer.press("Enter")
    message(page, "in the last quarter").get_by_role("button", name="1 reply").click()
    thread = page.get_by_role("complementary", name="Thread")
    expect(thread.get_by_role("img").last).to_have_js_property("naturalWidth", 1200)
    assert faults(page) == []


def test_what_nobody_can_read_or_name_would_be_found(look: Look) -> None:
    page = look("U0DCC", "C0OPERATORS", viewport=TELEPHONE)
    expect(page.get_by_role("textbox", name="Message #operators")).to_be_visible()
    page.evaluate("""() => {
      const faint = document.createElement("p");
      faint.textContent = "Faint and wide";
      Object.assign(faint.style, { color: "#999", flex: "none", width: "500px" });
      document.body.append(faint, document.createElement("button"));
    }""")
    assert [one.split()[0] for one in faults(page)] == ["no", "2.85", "P."]


def test_the_keys_do_what_they_do_in_slack(look: Look) -> None:
    page = look("U0ANALYST", "C0OPERATORS")
    written = page.get_by_role("textbox", name="Message #operators")
    written.press_sequentially("first")
    written.press("Shift+Enter")
    written.press_sequentially("second")
    expect(written).to_have_value("first\nsecond")
    written.press("Enter")
    expect(written).to_have_value("")
    expect(message(page, "second")).to_contain_text("first")

    written.press_sequentially("half a thought")
    page.keyboard.press("Alt+ArrowUp")
    other = page.get_by_role("textbox", name="Message #performance")
    expect(other).to_be_focused()
    expect(other).to_have_value("")
    other.press_sequentially("/k")
    expect(page.get_by_role("option", name="/kpi")).to_be_visible()
    other.press("Tab")
    expect(other).to_have_value("/kpi ")
    expect(other).to_have_accessible_description(re.compile(r"^\/kpi "))
    other.fill("")

    page.get_by_role("navigation").get_by_role("button", name=re.compile("^operators.*, draft$")).click()
    expect(written).to_be_focused()
    page.reload()
    expect(written).to_have_value("half a thought")


def test_who_reads_further_up_is_told_of_what_is_new_and_brought_there(look: Look) -> None:
    page = look("U0ANALYST", "C0COMMAND", viewport={"width": 1000, "height": 500})
    expect(message(page, "above its upper control limit")).to_be_visible()
    page.locator("#messages").evaluate("list => { list.scrollTop = 0; }")
    newest = page.locator("#newest")
    expect(newest).to_have_text("↓ Newest")
    other = look("U0DCC", "C0COMMAND")
    other.get_by_role("textbox", name="Message #command-team").fill("Who has seen this?")
    other.keyboard.press("Enter")
    expect(newest).to_have_text("↓ 1 new message")
    newest.click()
    expect(message(page, "Who has seen this?")).to_be_in_viewport()
    expect(newest).to_be_hidden()

    # Their own words bring them there as well, and go where one writes though nothing was clicked.
    page.locator("#messages").evaluate("list => { list.scrollTop = 0; }")
    page.keyboard.type("I have")
    page.keyboard.press("Enter")
    expect(message(page, "I have")).to_be_in_viewport()


def test_whoever_one_becomes_looks_at_their_own_home(look: Look) -> None:
    page = look("U0DCC")
    open_reeve(page)
    page.get_by_role("button", name="Home").click()
    expect(page.locator("#home")).to_contain_text("open alert")
    page.get_by_label("You are").select_option(label="Administrator")
    expect(page.locator("#home")).to_contain_text("How Reeve fares")
