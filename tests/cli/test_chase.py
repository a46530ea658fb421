"""`reeve chase`, `updates` and `deliverables`: what they print and store, held against their contracts."""

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
    return CliRunner().invoke(reeve, [*words, "--home", str(home)], catch_exceptions=False)


def said(home: Path, contract: str, *words: str) -> Any:
    result = run(home, *words, "--json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    schema = json.loads((ROOT / "docs" / "contracts" / f"{contract}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(document)
    return document


def test_a_dry_run_says_who_would_be_asked_for_what_and_stores_nothing(home: Path) -> None:
    first = run(home, "chase", "--once", "--dry-run", "--as-of", "2014-04-10")
    second = run(home, "chase", "--once", "--dry-run", "--as-of", "2014-04-10")

    asked = first.output.partition("ACC Operations\n")[2]
    assert f"  is asked for {PLAN}, due 2014-04-28: papers are due in 10 working days (asked for 10 before)\n" in asked
    assert "would be queued" in first.output
    assert second.output == first.output


@pytest.mark.parametrize(
    ("days", "line"),
    [
        (("04-10", "04-17"), "is reminded of {}: nothing has come, and papers are due in 5 working days"),
        (("04-10", "04-28", "04-29"), "escalated: {}: papers were due 1 working day ago (told 1 after); Deputy Chief"),
        (("04-10", "04-28", "04-29", "04-30"), "{}: papers were due 2 working days ago (escalated 2 after); Deputy"),
        (("04-10", "05-06"), "closed: {}: the meeting is on 6 May 2014, and nothing has come"),
    ],
)
def test_the_reason_has_the_numbers_that_it_follows_from(home: Path, days: tuple[str, ...], line: str) -> None:
    for day in days[:-1]:
        run(home, "chase", "--once", "--as-of", f"2014-{day}")
    output = run(home, "chase", "--once", "--dry-run", "--as-of", f"2014-{days[-1]}").output
    assert line.format(f"{PLAN}, due 2014-04-28") in output.partition("ACC Operations\n")[2]


def test_who_stands_in_is_said_with_for_whom(home: Path) -> None:
    output = run(home, "chase", "--once", "--dry-run", "--as-of", "2014-08-18").output
    assert "papers are due in 4 working days (asked for 10 before); ACC Local Policing is away" in output


def test_after_the_papers_closed_nobody_is_escalated_to(home: Path) -> None:
    for day in ("04-10", "04-28", "04-29"):
        run(home, "chase", "--once", "--as-of", f"2014-{day}")
    told = said(home, "chase", "chase", "--once", "--dry-run", "--as-of", "2014-05-06")["told"]
    about = [one for one in told if one["deliverable"] == PLAN and one["due"] == "2014-04-28"]
    assert [one["told"] for one in about] == ["not_supplied"]


def test_the_requests_are_told_as_the_contract_says(home: Path) -> None:
    run(home, "chase", "--once", "--as-of", "2014-04-10")
    requests = said(home, "chase", "chase", "--once", "--as-of", "2014-04-11")["requests"]

    (plan,) = [one for one in requests if one["deliverable"] == PLAN and one["meeting"] == "2014-05-06"]
    assert (plan["lead"], plan["state"], plan["due"]) == ("acc-operations", "asked", "2014-04-28")
    assert (plan["next_step"], plan["next_at"]) == ("remind", "2014-04-17T08:30:00Z".replace("Z", "+00:00"))


def test_an_update_that_is_added_ends_the_asking(home: Path) -> None:
    run(home, "chase", "--once", "--as-of", "2014-04-10")
    added = run(
        *(home, "updates", "add", PLAN, "--for", "2014-05-06", "--status", "amber", "--text", "Eleven of 16, so far"),
        *("--elements-done", "11", "--by", "acc-operations", "--as-of", "2014-04-11"),
    )
    assert added.output == "1 update: stored\n"

    requests = said(home, "chase", "chase", "--once", "--as-of", "2014-04-14")["requests"]
    (plan,) = [one for one in requests if one["deliverable"] == PLAN and one["meeting"] == "2014-05-06"]
    assert plan["state"] == "answered"
    (listed,) = said(home, "updates", "updates", "list")["updates"]
    assert (listed["text"], listed["elements_done"]) == ("Eleven of 16, so far", 11)


def test_what_cannot_be_an_update_is_refused_with_what_would_be_right(home: Path) -> None:
    refused = run(home, "updates", "add", "stop-and-search-plam", "--for", "2014-05-07", "--text", "x")

    assert refused.exit_code == 1
    assert f"did you mean {PLAN!r}?" in refused.output
    assert "the nearest is on 2014-05-06" in refused.output


def test_a_file_of_updates_is_taken_in_once(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "updates.csv"
    file.write_text(
        "deliverable,for,outcome,text,at,reference\n"
        f"{PLAN},2014-05-06,covered_by,See there.,2014-04-11T09:00:00Z,diversity\n"
    )

    assert run(home, "updates", "import", str(file), "--dry-run").output == "1 update: nothing stored (--dry-run)\n"
    assert run(home, "updates", "import", str(file)).output == "1 update: 1 new, 0 held already\n"
    assert run(home, "updates", "import", str(file)).output == "1 update: 0 new, 1 held already\n"


def test_the_deliverables_are_listed_with_where_their_updates_stand(home: Path) -> None:
    for day in ("2014-04-10", "2014-04-29", "2014-04-30"):
        run(home, "chase", "--once", "--as-of", day)

    rows = said(home, "deliverables", "deliverables", "--by", "overdue", "--as-of", "2014-04-30")["deliverables"]

    assert len(rows) == 45
    assert {row["days_overdue"] for row in rows[:40]} == {2}
    late = run(home, "deliverables", "--overdue", "--lead", "acc-crime", "--as-of", "2014-04-30").output
    assert "ACC Crime · gangs-and-organised-crime: overdue, due 2014-04-28, 2 days overdue" in late
