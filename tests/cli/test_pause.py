"""`reeve pause`, `reeve resume` and `reeve digest` on the sample."""

from __future__ import annotations

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot import clock
from bot.cli.app import reeve
from bot.store.locks import SoleUse
from tests.cli.contracts import contract, held_to

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    for part in ("catalogue", "sample.yaml"):
        source = ROOT / "data" / part
        target = folder / "data" / part
        target.parent.mkdir(exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    shutil.copytree(ROOT / "rules", folder / "rules")
    return folder


def run(home: Path, *words: str) -> tuple[int, str]:
    result = CliRunner().invoke(reeve, ["--home", str(home), *words])
    return result.exit_code, result.output


def test_it_is_paused_once_and_resumed_once(home: Path) -> None:
    assert run(home, "pause", "--for", "2h", "--why", "a correction") == (
        0,
        "Paused until Monday 20 April 2026, 14:00. Every channel is told so once.\n",
    )
    code, said = run(home, "pause", "--why", "again")
    assert (code, "paused already" in said) == (1, True)
    assert run(home, "resume")[0] == 0
    assert run(home, "resume") == (1, "Reeve is not paused\n")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--for", "2"), "one is written 90m, 12h, 7d or 2w"),
        (("--for", "0h"), "one is written 90m, 12h, 7d or 2w"),
        (("--until", "tomorrow"), "one is written 2026-04-20T09:00"),
        (("--until", "2026-04-20T09:00"), "is over"),
        (("--for", "2h", "--until", "2026-04-21T09:00"), "not both"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_would_be_right(home: Path, words: tuple[str, ...], why: str) -> None:
    code, said = run(home, "pause", *words, "--why", "a correction")
    assert code == 2
    assert why in said


def test_a_digest_without_news_says_so(home: Path) -> None:
    code, said = run(home, "digest", "--channel", "coventry-and-solihull")
    assert code == 0
    assert "Nothing to report: no alert stands or was resolved, and no figure is due within seven days or late." in said
    document = held_to("digest", run(home, "digest", "--channel", "coventry-and-solihull", "--json")[1])
    assert (document["channel"], document["new"]) == ("coventry-and-solihull", [])


def test_a_digest_has_the_updates_that_are_due_and_late_with_their_days(home: Path) -> None:
    document = held_to("digest", run(home, "digest", "--channel", "command-team", "--json")[1])
    assert all(one["days_overdue"] == 0 for one in document["updates_due"])
    assert all(one["days_overdue"] > 0 for one in document["updates_late"])
    assert document["updates_due"] or document["updates_late"]


def test_an_alert_of_a_digest_is_an_alert_of_reeve_alerts() -> None:
    assert contract("digest")["$defs"]["alert"] == contract("alerts")["$defs"]["alert"]


def test_how_it_stands_after_pausing_and_resuming_is_one_document(home: Path) -> None:
    paused = held_to("pause", run(home, "pause", "--for", "2h", "--why", "a correction", "--json")[1])["paused"]
    assert (paused["why"], paused["since"], paused["until"]) == (
        "a correction",
        "2026-04-20T11:00:00+00:00",
        "2026-04-20T13:00:00+00:00",
    )
    assert held_to("pause", run(home, "resume", "--json")[1]) == {"paused": None}
    assert held_to("pause", run(home, "pause", "--why", "for long", "--json")[1])["paused"]["until"] is None
    assert run(home, "resume")[0] == 0


def test_a_channel_that_is_not_there_is_refused_with_those_there_are(home: Path) -> None:
    code, said = run(home, "digest", "--channel", "lost")
    assert code == 1
    assert "command-team" in said


def test_the_clock_of_the_sample_that_runs_on_the_database_is_taken(home: Path) -> None:
    database = home / "running.sqlite"
    its_clock = clock.MovableClock(clock.noon_of(date(2026, 4, 20)))
    running = SoleUse(database, "a run")
    its_clock.note_ahead(running.note_ahead)
    its_clock.move(timedelta(days=2))
    on_it = ("--database", f"sqlite:///{database}")
    try:
        assert "until Wednesday 22 April 2026, 14:0" in run(home, *on_it, "pause", "--for", "2h", "--why", "x")[1]
    finally:
        running.stop()
    assert run(home, *on_it, "resume")[0] == 0
    changes = json.loads(run(home, *on_it, "audit", "--json", "--kind", "pause")[1])["changes"]
    assert [one["what"] for one in changes] == ["resumed", "paused"]
    assert "2026-04-22T11:0" in changes[0]["at"]
