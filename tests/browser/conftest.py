"""One browser and one Reeve for all stories; a page of its own for each, which must end without a script error."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.browser.chromium import chromium
from tests.browser.reeve_at_work import reeve_at_work

QUIETLY = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
    # What the browser has of its own beside a page takes longer than the page does: the lists under its address bar are
    # pages too, two a window, and a process is kept ready for the next page. Of several such lists the last counts:
    # what Playwright turns off, as far as it bears on a page, is named again.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess,"
    "PaintHolding,LensOverlay,MediaRouter,HttpsUpgrades,OptimizationHints,ThirdPartyStoragePartitioning,"
    "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose",
)  # fmt: skip
PATIENCE = 60_000
"""Milliseconds that the page may take for anything: machines that test are slow, and a pass ends the wait."""
WIDE = {"width": 1280, "height": 1000}


# The fixtures are the package's, not the session's: Playwright keeps a loop in this thread while it runs.
@pytest.fixture(scope="package")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with reeve_at_work(tmp_path_factory.mktemp("home")) as here:
        yield here


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=list(QUIETLY))
        yield opened
        opened.close()


Look = Callable[..., Page]


@pytest.fixture
def look(browser: Browser, address: str) -> Iterator[Look]:
    """Opens Reeve's page as a person in a channel: `look(person, channel)`."""
    yield from looking_at(browser, address)


def looking_at(browser: Browser, address: str) -> Iterator[Look]:
    """Opens a page as a person in a channel, by their Slack ids; `context` goes to Playwright's new_context."""
    faults: list[str] = []
    contexts = []

    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            faults.append(message.text)

    def opened(person: str, channel: str = "", **context: object) -> Page:
        contexts.append(browser.new_context(**{"viewport": WIDE, "reduced_motion": "reduce", **context}))  # type: ignore[arg-type]
        contexts[-1].set_default_timeout(PATIENCE)
        page = contexts[-1].new_page()
        page.on("console", heard)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(f"{address}/#as={person}&channel={channel}", wait_until="domcontentloaded")
        return page

    yield opened
    for each in contexts:
        each.close()
    assert faults == []
