"""`reeve alerts`: what stands, as words and by its contract, and the whole story of each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli.app import reeve
from tests.cli.contracts import held_to
from tests.end_to_end.small_home import hold, write_home


def run(home: Path, *arguments: str) -> Result:
    environment = dict.fromkeys(("SLACK_BOT_TOKEN", "REEVE_DATABASE_URL", "REEVE_HOME"))
    ended = CliRunner().invoke(reeve, ["--home", str(home), *arguments], env=environment)
    assert ended.exit_code in (0, 1), ended.output
    return ended


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose alert in Coventry was found, worse and resolved, while that in Dudley stands."""
    made = write_home(tmp_path_factory.mktemp("home"))
    for day, coventry, dudley in (("2026-02-10", 140, 101), ("2026-03-10", 150, 90), ("2026-04-10", 80, 120)):
        month = f"2026-{int(day[5:7]) - 1:02}"
        hold(made, month, {month: coventry})
        hold(made, month, {month: dudley}, area="dudley")
        run(made, "load", "--as-of", day)
        run(made, "watch", "--once", "--as-of", day)
    return made


def alerts(home: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = held_to("alerts", run(home, "alerts", "--json").stdout)["alerts"]
    return found


def test_what_stands_comes_first_and_every_alert_keeps_to_the_contract(home: Path) -> None:
    dudley, coventry = alerts(home)
    assert (dudley["area"], dudley["state"], dudley["periods"]) == ("dudley", "open", ["2026-03"])
    assert (coventry["area"], coventry["state"], coventry["resolved"]) == ("coventry", "resolved", "2026-04-10")
    assert coventry["periods"] == ["2026-01", "2026-02"]
    assert (coventry["opened"], coventry["deliverable"], coventry["group"]) == ("2026-02-10", None, "")


def test_in_words_each_is_a_line_with_its_id(home: Path) -> None:
    lines = run(home, "alerts").stdout.splitlines()
    assert [line.split()[0] for line in lines[:2]] == [one["id"] for one in alerts(home)]


def test_the_story_of_an_alert_tells_every_event_with_its_reason(home: Path) -> None:
    coventry = alerts(home)[1]["id"]
    said = run(home, "alerts", "show", coventry).stdout
    assert "Fired on: Burglary in Coventry stood at 140 in January 2026" in said
    for reason in ("first time", "worse", "resolved"):
        assert reason in said
    events = json.loads(run(home, "alerts", "show", coventry, "--json").stdout)["events"]
    assert [(one["reason"], one["state"], one["as_of"]) for one in events] == [
        ("first time", "open", "2026-02-10"),
        ("worse", "open", "2026-03-10"),
        ("resolved", "resolved", "2026-04-10"),
    ]


def test_a_second_episode_is_told_with_the_first(home: Path) -> None:
    dudley = alerts(home)[0]["id"]
    events = json.loads(run(home, "alerts", "show", dudley, "--json").stdout)["events"]
    assert [(one["episode"][-2:], one["reason"]) for one in events] == [
        ("-1", "first time"),
        ("-1", "resolved"),
        ("-2", "again after recovery"),
    ]


def test_an_unknown_alert_is_the_input_s_fault(home: Path) -> None:
    refused = run(home, "alerts", "show", "ANOSUCH")
    assert refused.exit_code == 1
    assert "there is no alert 'ANOSUCH'" in refused.stderr


def test_before_anything_was_raised_it_says_what_to_do(tmp_path: Path) -> None:
    assert "`reeve watch --once` evaluates the rules" in run(write_home(tmp_path), "alerts").stdout


def test_a_digest_has_the_alerts_as_they_are_listed(home: Path) -> None:
    document = held_to(
        "digest", run(home, "digest", "--channel", "command-team", "--as-of", "2026-04-10", "--json").stdout
    )
    told = [*document["new"], *document["standing"]]
    assert [one for one in alerts(home) if one["state"] == "open"] == told
