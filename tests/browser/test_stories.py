"""What people do in Slack, done with mouse and keyboard on the local workspace's page."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PATIENCE, Look

expect.set_options(timeout=PATIENCE)


def message(page: Page | Locator, words: str) -> Locator:
    """The message that says something."""
    return page.get_by_role("listitem").filter(has_text=words).last


def test_an_alert_is_acknowledged_with_a_reason_and_says_so(look: Look) -> None:
    page = look("U0ACCCRIME", "C0COMMAND")
    alert = message(page, "above its upper control limit")
    alert.get_by_role("button", name="Acknowledge").click()
    modal = page.get_by_role("dialog")
    modal.get_by_role("textbox").fill("A backlog was entered in one week")
    modal.get_by_role("button", name="Acknowledge").click()
    expect(modal).to_have_count(0)
    expect(alert).to_contain_text("Acknowledged by ACC Crime")
    expect(alert.get_by_role("button", name="Acknowledge")).to_have_count(0)


def test_a_question_is_answered_in_a_thread_followed_up_and_drawn(look: Look) -> None:
    page = look("U0DCC", "C0COMMAND")
    composer = page.get_by_role("textbox", name="Message #command-team")
    composer.press_sequentially("@Ree")
    expect(page.get_by_role("option", name="@Reeve")).to_be_visible()
    composer.press("Tab")
    composer.press_sequentially("robbery of business property last quarter")
    composer.press("Enter")
    asked = message(page, "robbery of business property last quarter")
    asked.get_by_role("button", name="1 reply").click()
    thread = page.get_by_role("complementary", name="Thread")
    answer = message(thread, "543")
    expect(answer).to_contain_text("above the upper control limit")
    expect(answer.get_by_role("img")).to_have_attribute("alt", re.compile("robbery of business property"))
    expect(answer.get_by_role("img")).to_have_js_property("naturalWidth", 1200)

    reply = thread.get_by_role("textbox", name="Reply")
    reply.fill("@Reeve and homicide?")
    reply.press("Enter")
    followed = message(thread, "Homicide in West Midlands Police:")
    expect(followed).to_contain_text("October to December 2025")
    followed.get_by_role("button", name="Chart it").click()
    expect(thread.get_by_role("img").last).to_have_attribute("alt", re.compile("Homicide in West Midlands Police"))


def test_a_reminder_is_answered_in_a_modal_that_says_what_is_missing(look: Look) -> None:
    page = look("U0ACCCRIME")
    page.get_by_role("navigation").get_by_role("button", name="Reeve").click()
    reminder = message(page, "Working with partners reduce the harm")
    reminder.get_by_role("button", name="Give update…").click()
    modal = page.get_by_role("dialog")
    words = modal.get_by_role("textbox", name="What happened")
    modal.get_by_role("button", name="Send").click()
    expect(words).to_have_attribute("aria-invalid", "true")
    modal.get_by_role("radio", name="Green", exact=True).check()
    words.fill("Two groups were disrupted this quarter.")
    modal.get_by_role("button", name="Send").click()
    expect(modal).to_have_count(0)
    expect(reminder).to_contain_text("given by ACC Crime (green)")


def test_figures_that_are_dropped_are_looked_at_and_confirmed(look: Look) -> None:
    page = look("U0ANALYST")
    page.get_by_role("navigation").get_by_role("button", name="Reeve").click()
    expect(page.get_by_role("textbox", name="Message Reeve")).to_be_visible()
    rows = (
        "bilking-recorded,england-and-wales,2012/13-Q1,13175",
        "bilking-recorded,england-and-wales,2012/13-Q2,12519",
    )
    content = "\n".join(["measure,area,period,value", *rows, ""]).encode()
    picker = page.locator("main input[type=file]")
    picker.set_input_files({"name": "bilking.csv", "mimeType": "text/csv", "buffer": content})
    page.get_by_role("main").get_by_role("button", name="Send").click()
    thread = page.get_by_role("complementary", name="Thread")
    offer = message(thread, "Figures to check: bilking.csv")
    expect(offer).to_contain_text("13,174 → 13,175")
    offer.get_by_role("button", name="Confirm the import").click()
    expect(message(thread, "Imported: bilking.csv")).to_contain_text("Confirmed by")
    expect(thread.get_by_role("button", name="Confirm the import")).to_have_count(0)


def test_a_button_that_is_not_for_everybody_says_so_to_who_pressed_it_alone(look: Look) -> None:
    page = look("U0OFFICER", "C0PERFORM")
    message(page, "is late").get_by_role("button", name="Acknowledge…").click()
    refusal = message(page, "You cannot acknowledge")
    expect(refusal).to_contain_text("Only visible to you")
    analyst = look("U0ANALYST", "C0PERFORM")
    expect(message(analyst, "is late")).to_be_visible()
    expect(analyst.get_by_text("You cannot acknowledge")).to_have_count(0)
