"""What people do in Slack, done with mouse and keyboard on the local workspace's page."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PATIENCE, Look

expect.set_options(timeout=PATIENCE)


def message(page: Page, words: str) -> Locator:
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
