"""`reeve deliverables`: the board with its filters, and the calendar a year ahead."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from bot.cli.app import reeve

ROOT = Path(__file__).parents[2]
HOME = ROOT / "tests" / "data" / "register_2014"
PLAN = "stop-and-search-plan"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HOME, tmp_path / "home"))


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(reeve, ["deliverables", *words, "--home", str(home)], catch_exceptions=False)


def said(home: Path, contract: str, *words: str) -> Any:
    result = run(home, *words, "--json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    schema = json.loads((ROOT / "docs" / "contracts" / f"{contract}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(document)
    return document


def give(home: Path, day: str, *words: str) -> None:
    given = ["updates", "add", *words, "--text", "As planned.", "--as-of", day, "--home", str(home)]
    assert CliRunner().invoke(reeve, given, catch_exceptions=False).exit_code == 0


def keys(home: Path, *words: str) -> list[str]:
    return [row["deliverable"] for row in said(home, "deliverables", *words)["deliverables"]]


def test_the_calendar_tells_for_each_meeting_when_papers_are_due_and_who_owes_what(home: Path) -> None:
    lines = run(home, "--ahead", "--as-of", "2014-04-10", "--lead", "acc-crime").output.splitlines()

    assert lines[0] == "The year from Thursday 10 April 2014: 11 meetings, 10 updates owed."
    assert lines[1:4] == [
        "spcb, Tuesday 6 May 2014: papers are due on Monday 28 April 2014; 3 updates, "
        "asked for from Thursday 10 April 2014",
        "  ACC Crime: gangs-and-organised-crime, information-sharing, serious-and-organised-crime",
        "spcb, Tuesday 3 June 2014: papers are due on Monday 26 May 2014; nothing is owed",
    ]
    assert lines[-1] == "The catalogue has no meeting after 3 March 2015: what is owed later is not known."


def test_what_is_owed_once_stands_by_its_own_day(home: Path) -> None:
    lines = run(home, "--ahead", "--as-of", "2014-11-03").output.splitlines()
    assert "  Monday 24 November 2014: confidence-in-complaints, ACC Operations" in lines


def test_the_calendar_as_json_knows_of_requests_only_what_is_known(home: Path) -> None:
    def plans(day: str) -> list[tuple[str, str, str, str | None]]:
        calendar = said(home, "deliverables_ahead", "--ahead", "--as-of", day)
        return [
            (meeting["date"], meeting["papers_due"], update["ask_on"], update["state"])
            for meeting in calendar["meetings"]
            for update in meeting["updates"]
            if update["deliverable"] == PLAN
        ]

    assert plans("2014-04-10")[0] == ("2014-05-06", "2014-04-28", "2014-04-10", None)
    chased = ["chase", "--once", "--as-of", "2014-04-11", "--home", str(home)]
    assert CliRunner().invoke(reeve, chased, catch_exceptions=False).exit_code == 0
    assert plans("2014-04-11")[0] == ("2014-05-06", "2014-04-28", "2014-04-11", "asked")
    assert plans("2014-04-29")[0][0] == "2014-08-05", "what was due before the day is not ahead of it"


def test_what_was_deferred_is_owed_again_at_the_next_meeting(home: Path) -> None:
    give(home, "2014-04-11", PLAN, "--for", "2014-05-06", "--outcome", "deferred")
    meetings = said(home, "deliverables_ahead", "--ahead", "--as-of", "2014-04-11")["meetings"]
    (june,) = [one for one in meetings if one["date"] == "2014-06-03"]
    assert PLAN in [update["deliverable"] for update in june["updates"]]


def test_before_anything_was_chased_what_is_late_by_the_register_is_shown_as_late(home: Path) -> None:
    output = run(home, "--lead", "acc-crime", "--as-of", "2014-04-10").output
    assert "ACC Crime · information-sharing: not asked for yet, due 2014-03-31, 10 days overdue" in output


def test_the_board_is_cut_down_by_lead_outcome_colour_state_and_days_overdue(home: Path) -> None:
    for day in ("2014-04-10", "2014-04-28"):
        CliRunner().invoke(reeve, ["chase", "--once", "--as-of", day, "--home", str(home)], catch_exceptions=False)
    give(home, "2014-04-11", "diversity", "--for", "2014-05-06", "--status", "red")
    give(home, "2014-04-29", "diversity", "--for", "2014-05-06", "--status", "amber")
    give(home, "2014-04-29", "apprentices", "--for", "2014-05-06", "--status", "green")
    CliRunner().invoke(reeve, ["chase", "--once", "--as-of", "2014-04-30", "--home", str(home)], catch_exceptions=False)
    on = ("--as-of", "2014-04-30")

    assert keys(home, "--status", "green", *on) == ["apprentices"]
    assert set(keys(home, "--status", "green", "--status", "amber", *on)) == {"apprentices", "diversity"}
    assert set(keys(home, "--state", "answered", *on)) == {"apprentices", "diversity"}
    assert len(keys(home, "--status", "none", *on)) == 43
    assert len(keys(home, "--lead", "acc-crime", "--lead", "dcc", *on)) == 8
    assert set(keys(home, "--outcome", "stronger communities", "--lead", "dcc", *on)) == {
        "regional-organised-crime-unit"
    }
    assert len(keys(home, "--overdue", *on)) == len(keys(home, "--overdue-by", "2", *on)) == 42
    assert keys(home, "--overdue-by", "3", *on) == []


def test_a_colour_that_was_shown_once_is_found_in_the_history(home: Path) -> None:
    for day, meeting, status in (
        ("2014-03-20", "2014-04-08", "red"),
        ("2014-04-29", "2014-05-06", "green"),
    ):
        give(home, day, "diversity", "--for", meeting, "--status", status)
    assert keys(home, "--history", "red", "--as-of", "2014-04-30") == ["diversity"]
    assert keys(home, "--history", "red", "--status", "red", "--as-of", "2014-04-30") == []


@pytest.mark.parametrize(
    ("words", "status", "said_about_it"),
    [
        (("--lead", "acc-crim"), 1, "no lead has the key 'acc-crim'; did you mean 'acc-crime'?"),
        (("--outcome", "Improving public confidense in policing"), 1, "did you mean 'Improving public confidence in"),
        (("--ahead", "--status", "red"), 2, "only --lead and --outcome go with it"),
        (("--status", "blue"), 2, "'blue' is not one of"),
        (("--overdue-by", "0"), 2, "0 is not in the range x>=1"),
    ],
)
def test_what_cannot_be_looked_for_is_refused_with_what_would_be_right(
    home: Path, words: tuple[str, ...], status: int, said_about_it: str
) -> None:
    refused = run(home, *words)
    assert refused.exit_code == status
    assert said_about_it in refused.output


def test_a_home_without_meetings_says_where_they_belong(home: Path) -> None:
    file = home / "data" / "catalogue" / "deliverables.yaml"
    file.write_text(file.read_text(encoding="utf-8").partition("\nmeetings:")[0] + "\n", encoding="utf-8")
    assert "The catalogue has no meetings (data/catalogue/deliverables.yaml" in run(home, "--ahead").output
