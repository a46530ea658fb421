"""A walk through a thread on the local workspace, with pictures: `python -m benchmarks.walk_through_a_thread`.

It loads the sample into a folder of its own, starts `reeve run` there, asks as a person would on the page, and writes
`docs/pictures/thread-*.png`. It needs Chromium on the PATH. docs/walk.md tells of the pictures.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright

from bot.main.starting import start_everything
from bot.settings import read_settings
from tests.browser.chromium import chromium
from tests.browser.conftest import QUIETLY

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
PERSON, CHANNEL = "U0DCC", "C0PERFORM"
STEPS = (
    ("question", "burglary in Coventry last month"),
    ("follow-up", "and in Sandwell?"),
    ("chart", "chart it"),
    ("why", "why"),
    ("as-known-on", "as known on 1 March 2026"),
    ("per-1000", "per 1,000"),
)
PATIENCE = 60_000
# Below 1,000 pixels an open thread stands alone.
WINDOW = {"width": 760, "height": 1400}


def main() -> int:
    """Walk, and write the pictures; prints what was answered at each step."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        home, said = Path(folder), list[str]()
        for name in ("data", "rules", "templates"):
            shutil.copytree(ROOT / name, home / name)
        running = start_everything(read_settings({}, home=folder), None, 0, allow_sample=False, say=said.append)
        try:
            (address,) = re.findall(r"http://\S+", " ".join(said))
            _walk(address)
        finally:
            running.stop()
    return 0


def _walk(address: str) -> None:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(QUIETLY))
        page = browser.new_page(viewport=WINDOW, reduced_motion="reduce")  # type: ignore[arg-type] # a plain mapping
        page.set_default_timeout(PATIENCE)
        page.goto(f"{address}/#as={PERSON}&channel={CHANNEL}", wait_until="domcontentloaded")
        (_, first), *_ = STEPS
        _say(page, "Message #performance", f"@Reeve {first}")
        question = page.get_by_role("listitem").filter(has_text=first).last
        question.get_by_role("button", name="1 reply").click()
        for number, (name, words) in enumerate(STEPS):
            if number:
                _say(page, "Reply", f"@Reeve {words}")
            _picture(page, name, 2 * number)
        browser.close()


def _say(page: Page, box: str, words: str) -> None:
    written = page.get_by_role("textbox", name=box)
    written.fill(words)
    written.press("Enter")


def _picture(page: Page, name: str, before: int) -> None:
    """A picture of what was asked and answered, once it is there with its chart."""
    messages = page.get_by_role("complementary", name="Thread").locator("li.message")
    expect(messages).to_have_count(before + 2)
    asked, answer = messages.nth(before), messages.nth(before + 1)
    for image in answer.get_by_role("img").all():
        if image.evaluate("image => image.tagName") == "IMG":
            expect(image).not_to_have_js_property("naturalWidth", 0)
    page.mouse.move(0, 0)
    asked.scroll_into_view_if_needed()
    answer.scroll_into_view_if_needed()
    top, end = asked.bounding_box(), answer.bounding_box()
    assert top is not None
    assert end is not None
    clip = {**top, "height": end["y"] + end["height"] - top["y"]}
    page.screenshot(path=PICTURES / f"thread-{name}.png", clip=clip)  # type: ignore[arg-type] # as above
    print(f"{name}: {answer.inner_text()}\n")


if __name__ == "__main__":
    sys.exit(main())
