"""`reeve watch` and `reeve deliver`: what they print, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.app import reeve
from tests.end_to_end.small_home import hold, write_home

TOKENS = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_API_URL", "REEVE_DATABASE_URL", "REEVE_HOME")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with one alert to raise, loaded."""
    made = write_home(tmp_path)
    hold(made, "january", {"2026-01": 140})
    assert run(made, "load", "--as-of", "2026-02-10").exit_code == 0
    return made


def run(home: Path, *arguments: str, **environment: str) -> Result:
    given = dict.fromkeys(TOKENS) | environment
    return CliRunner().invoke(reeve, ["--home", str(home), *arguments], env=given)


def test_watching_says_each_decision_with_its_reason_and_how_much_is_queued(home: Path) -> None:
    said = run(home, "watch", "--once", "--as-of", "2026-02-10")
    assert said.exit_code == 0
    assert said.stdout.splitlines() == [
        "first time: Burglary in Coventry stood at 140 in January 2026, 40 over the target of at most 100.",
        "As of 2026-02-10: 1 alert moved, 2 messages and 0 edits queued.",
    ]
    again = run(home, "watch", "--once", "--as-of", "2026-02-10")
    assert again.stdout == "As of 2026-02-10: 0 alerts moved, 0 messages and 0 edits queued.\n"


def test_as_json_watching_is_one_document(home: Path) -> None:
    said = json.loads(run(home, "watch", "--once", "--as-of", "2026-02-10", "--json").stdout)
    (decision,) = said.pop("decisions")
    assert said == {"as_of": "2026-02-10", "messages": 2, "edits": 0}
    assert (decision["rule"], decision["state"], decision["reason"]) == ("target-missed", "open", "first time")


def test_adopting_queues_nothing(home: Path) -> None:
    said = run(home, "watch", "--once", "--adopt", "--as-of", "2026-02-10")
    assert "1 alert moved, 0 messages and 0 edits queued" in said.stdout
    assert "0 alerts moved" in run(home, "watch", "--once", "--as-of", "2026-02-10").stdout


def test_a_day_before_the_last_one_is_the_input_s_fault(home: Path) -> None:
    run(home, "watch", "--once", "--as-of", "2026-02-10")
    refused = run(home, "watch", "--once", "--as-of", "2026-02-09")
    assert refused.exit_code == 1
    assert "2026-02-09 lies before 2026-02-10, the last day that was evaluated" in refused.stderr


def test_without_once_it_is_wrong_usage(home: Path) -> None:
    assert run(home, "watch").exit_code == 2
    assert run(home, "deliver").exit_code == 2


def test_delivering_without_a_token_says_which_variable_is_missing(home: Path) -> None:
    missing = run(home, "deliver", "--once")
    assert missing.exit_code == 3
    assert "SLACK_BOT_TOKEN is not set" in missing.stderr


def test_delivering_to_nobody_ends_with_3_and_keeps_everything(home: Path) -> None:
    run(home, "watch", "--once", "--as-of", "2026-02-10")
    unreached = run(home, "deliver", "--once", SLACK_BOT_TOKEN="xoxb-1", SLACK_API_URL="http://127.0.0.1:9/api/")
    assert unreached.exit_code == 3
    assert "nothing is lost" in unreached.stderr


def test_with_nothing_queued_slack_is_not_even_asked(home: Path) -> None:
    done = run(home, "deliver", "--once", "--json", SLACK_BOT_TOKEN="xoxb-1", SLACK_API_URL="http://127.0.0.1:9/api/")
    assert json.loads(done.stdout) == {"posted": 0, "edited": 0, "found": 0, "refused": 0, "waiting_until": None}


def test_a_sample_is_not_delivered_to_a_real_workspace(home: Path) -> None:
    (home / "data" / "sample.yaml").write_text("today: 2026-02-10\n", encoding="utf-8")
    refused = run(home, "deliver", "--once", SLACK_BOT_TOKEN="xoxb-1")
    assert refused.exit_code == 1
    assert "is a sample" in refused.stderr
    assert run(home, "deliver", "--once", "--allow-sample", SLACK_BOT_TOKEN="xoxb-1").exit_code == 0  # nothing queued


def test_a_template_at_fault_is_named_and_the_shipped_words_are_said(
    home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "templates" / "alert").mkdir(parents=True)
    (home / "templates" / "alert" / "single.j2").write_text(
        "{% block text %}{{ nothing }}{% endblock %}", encoding="utf-8"
    )
    watched = run(home, "watch", "--once", "--as-of", "2026-02-10")
    assert watched.exit_code == 0, watched.output
    (told,) = [one.getMessage() for one in caplog.records if one.name == "bot.files.templates"]
    assert told.startswith("templates/alert/single.j2:1: the home's own is at fault (UndefinedError)")
    assert len(json.loads(run(home, "alerts", "--json").stdout)["alerts"]) == 1
