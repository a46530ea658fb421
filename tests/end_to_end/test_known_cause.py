"""Marking a known cause on an alert: it stands in the thread, and wherever the series is shown from then on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot import main
from bot.cli.app import reeve
from bot.duties.audit import AuditWanted, audit
from bot.store.audit import StoredAudit
from bot.store.known_causes import KnownCauseStore
from tests.end_to_end.slack_force import eventually
from tests.end_to_end.test_ask_the_lead import ANALYST, COMMAND, LEAD, AskingForce, force_at

KNOWN = "alert_known"
CAUSE = "One group, arrested on the 3rd"


@pytest.fixture
def force(tmp_path: Path) -> Iterator[AskingForce]:
    with force_at(tmp_path) as here:
        yield here


def mark(force: AskingForce, words: str = CAUSE, last: str = "2026-01") -> bool:
    force.press(ANALYST, force.alert(), KNOWN, COMMAND)
    return force.submit(ANALYST, {"words": words, "first": "2026-01", "last": last})


def chart_words(force: AskingForce) -> str:
    """What the chart in the alert's message says to those who cannot see it."""
    return next(str(block["alt_text"]) for block in force.alert()["blocks"] if block["type"] == "image")


def reeve_says(force: AskingForce, *words: str) -> str:
    home = ["--home", str(force.settings.home), "--as-of", "2026-02-10"]
    done = CliRunner().invoke(reeve, [*home, *words])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_marked_cause_stands_in_the_thread_on_the_chart_and_beside_the_answer(force: AskingForce) -> None:
    assert mark(force)

    (line,) = eventually(force.thread)
    assert line == (
        f"Analyst marked a known cause for Burglary in Coventry, January 2026: “{CAUSE}”. "
        "It stands on the chart above from now on, and beside answers."
    )
    assert CAUSE in eventually(lambda: chart_words(force) if CAUSE in chart_words(force) else "")
    (cause,) = KnownCauseStore(force.engine).standing()
    assert (cause.note.text, str(cause.note.start), cause.by) == (CAUSE, "2026-01", f"Analyst ({ANALYST})")
    out = str(force.settings.home / "c.png")
    assert CAUSE in reeve_says(force, "chart", "burglary", "coventry", "--out", out)
    assert CAUSE in reeve_says(force, "chart", "burglary", "coventry", "--out", out, "--as-known-on", "2026-02-10")
    the_day_before = main.annotated(force.engine, force.known.catalogue, main.end_of_day(date(2026, 2, 9)))
    assert the_day_before.framework.annotations == ()
    assert CAUSE in reeve_says(force, "ask", "burglary in coventry in January 2026")


def take_back(force: AskingForce) -> bool:
    """Press the button beside the known cause in the modal that is open."""
    view = force.modal(ANALYST)
    (block,) = [one for one in view["blocks"] if one["block_id"].startswith("cause-")]
    return force.workspace.control.press(ANALYST, {"view_id": view["id"]}, block["block_id"], "alert_known_back")


def test_a_marked_cause_is_taken_back_where_it_was_marked(force: AskingForce) -> None:
    assert mark(force)
    eventually(force.thread)
    eventually(lambda: not force.workspace.control.state("modals")["modals"].get(ANALYST))
    force.press(ANALYST, force.alert(), KNOWN, COMMAND)
    (shown,) = [str(one["text"]) for one in force.modal(ANALYST)["blocks"] if one["block_id"].startswith("cause-")]
    assert CAUSE in shown and "Marked by Analyst on 10 February 2026." in shown

    assert take_back(force)

    line = eventually(lambda: force.thread()[1:])[0]
    assert line.startswith("Analyst took back the known cause that Analyst marked on 10 February 2026")
    assert KnownCauseStore(force.engine).standing() == []
    eventually(lambda: not [one for one in force.modal(ANALYST)["blocks"] if one["block_id"].startswith("cause-")])
    (back, marked) = audit([StoredAudit(force.engine)], AuditWanted(kinds=("annotation",)))
    assert (back.what, back.who, back.before) == ("taken back", f"Analyst ({ANALYST})", CAUSE)
    assert (marked.what, marked.after) == ("marked", CAUSE)


def test_the_fields_are_filled_with_the_newest_period_of_the_alert(force: AskingForce) -> None:
    force.press(ANALYST, force.alert(), KNOWN, COMMAND)
    fields = {block["block_id"]: block["element"] for block in force.modal(ANALYST)["blocks"] if "element" in block}
    assert (fields["first"]["initial_value"], fields["last"]["initial_value"]) == ("2026-01", "2026-01")


def test_what_is_no_cause_or_no_stretch_is_sent_back_and_may_be_sent_again(force: AskingForce) -> None:
    force.press(ANALYST, force.alert(), KNOWN, COMMAND)
    for words, last in ((" \u202e ", "2026-01"), (CAUSE, "last month"), (CAUSE, "2025-12"), (CAUSE, "2026-Q1")):
        assert not force.submit(ANALYST, {"words": words, "first": "2026-01", "last": last})
    assert not KnownCauseStore(force.engine).standing()
    assert force.submit(ANALYST, {"words": CAUSE, "first": "january 2026", "last": ""})
    eventually(force.thread)
    assert not mark(force)  # the same once more
    shown = [str(one["text"]) for one in force.modal(ANALYST)["blocks"] if one["block_id"].startswith("cause-")]
    assert [f"January 2026: “{CAUSE}”" in one for one in shown] == [True]
    assert len(KnownCauseStore(force.engine).standing()) == 1


def test_who_answers_for_the_figure_does_not_mark_its_cause(force: AskingForce) -> None:
    force.press(LEAD, force.alert(), KNOWN, COMMAND)
    assert "You cannot mark a known cause of this alert" in eventually(lambda: force.whispers(LEAD))[-1]


def test_a_cause_that_comes_again_is_marked_once(force: AskingForce) -> None:
    assert mark(force)
    eventually(force.thread)
    assert force.workspace.control.order("redeliver")
    force.deliver()
    assert len(KnownCauseStore(force.engine).standing()) == len(force.thread()) == 1


def test_causes_are_listed_taken_back_and_written_down(force: AskingForce) -> None:
    assert mark(force)
    eventually(force.thread)
    (listed,) = json.loads(reeve_says(force, "annotations", "--json"))["annotations"]
    assert (listed["text"], listed["measure"], listed["area"]) == (CAUSE, "burglary", "coventry")
    assert CAUSE in reeve_says(force, "annotations")

    reeve_says(force, "annotations", "remove", str(listed["id"]))
    force.deliver()

    assert "took back the known cause that Analyst marked on 10 February 2026" in force.thread()[-1]
    assert "It is gone from the chart above." in force.thread()[-1]
    assert CAUSE not in chart_words(force)

    assert "Nobody has marked" in reeve_says(force, "annotations")
    assert CAUSE not in reeve_says(force, "ask", "burglary in coventry in January 2026")
    changes = json.loads(reeve_says(force, "audit", "--kind", "annotation", "--json"))["changes"]
    assert [one["what"] for one in changes] == ["taken back", "marked"]
    again = CliRunner().invoke(reeve, ["--home", str(force.settings.home), "annotations", "remove", "1"])
    assert again.exit_code == 1
    assert "no annotation 1 stands" in again.stderr


def test_nothing_is_rebased_by_a_known_cause(force: AskingForce) -> None:
    world = main.annotated(force.engine, force.known.catalogue)
    assert world is force.known.catalogue
    assert mark(force)
    eventually(force.thread)
    (note,) = main.annotated(force.engine, force.known.catalogue).framework.annotations
    assert not note.rebase
