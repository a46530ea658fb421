"""What the page itself can do: files, Home, the keyboard, a telephone, the dark, and somebody who listens to it."""

from __future__ import annotations

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
