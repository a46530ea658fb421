"""An administrator pauses everything from App Home and resumes it; everybody sees that it is paused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.end_to_end.asking_force import COMMAND, COVENTRY
from tests.end_to_end.home_force import HomeForce, home_force, words_of
from tests.end_to_end.slack_force import eventually


@pytest.fixture(scope="module")
def force(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HomeForce]:
    with home_force(tmp_path_factory.mktemp("paused")) as here:
        yield here


def texts(force: HomeForce, channel: str = COMMAND) -> list[str]:
    """What stands in a channel, threads left out."""
    every = force.workspace.control.messages(channel)
    return [str(one["text"]) for one in every if one.get("thread_ts") in (None, one["ts"])]


def sent_to_administrator(force: HomeForce, words: str) -> bool:
    """Whether the administrator is told something once everything that waits is sent."""
    force.deliver()
    return any(words in one["text"] for one in force.told("U0ADMIN"))


def paused(force: HomeForce, why: str) -> None:
    """Pause from the administrator's Home."""
    view = force.opened("U0ADMIN", "Running, not paused")
    assert force.press("U0ADMIN", view, "Pause everything…")
    modal = force.modal("U0ADMIN", "Every channel is told so")
    assert not force.workspace.control.submit("U0ADMIN", modal["id"], {"why": "", "until": "open"})
    assert force.workspace.control.submit("U0ADMIN", modal["id"], {"why": why, "until": "open"})


def test_everything_is_paused_and_resumed_from_home(force: HomeForce) -> None:
    before = texts(force)
    paused(force, "the figures of March are being corrected")
    eventually(lambda: sent_to_administrator(force, "Paused. Every channel"))
    # Nobody opens it anew.
    shown = words_of(force.home("U0ADMIN", lambda text: "*Paused* since" in text))
    assert "⏸ *Reeve is paused* (Ada Admin: the figures of March are being corrected)." in shown
    assert "until somebody resumes it" in shown
    (said,) = texts(force)[len(before) :]
    assert said == "Reeve is paused, by Ada Admin: the figures of March are being corrected"

    force.import_figures("burglary,coventry,2026-02,900")
    force.until(force.clock.now() + timedelta(days=3))
    assert len(texts(force)) == len(before) + 1

    assert force.workspace.control.command("U0VIEWER", COVENTRY, "/kpi burglary in Coventry")
    eventually(lambda: [one for one in force.whispers("U0VIEWER") if "Reeve is paused (the figures" in str(one)])

    view = force.opened("U0ADMIN", "*Paused* since")
    assert force.press("U0ADMIN", view, "Resume")
    eventually(lambda: sent_to_administrator(force, "Resumed.") and len(texts(force)) > len(before) + 1)
    force.home("U0ADMIN", lambda text: "Running, not paused." in text)
    assert len(texts(force)) == len(before) + 2
    assert texts(force)[-1].startswith("Reeve is back: paused since")


def test_only_an_administrator_is_offered_it(force: HomeForce) -> None:
    assert "Pause everything" not in words_of(force.opened("U0VIEWER", "You follow"))
