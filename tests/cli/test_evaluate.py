"""`reeve evaluate` and `reeve briefing`, from files through the store to what is printed."""

import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from bot.cli.app import reeve

ROOT = Path(__file__).parents[2]
BRIEFING_2014 = ROOT / "tests" / "data" / "briefing_2014"
CONTRACTS = ROOT / "docs" / "contracts"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(reeve, [str(one) for one in arguments])


def document(result: Result, contract: str) -> dict[str, Any]:
    assert result.exit_code == 0, result.stderr
    schema = json.loads((CONTRACTS / f"{contract}.schema.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = json.loads(result.stdout)
    jsonschema.validate(found, schema, cls=jsonschema.Draft202012Validator)
    return found


def loaded(home: Path, database: Path) -> str:
    url = f"sqlite:///{database}"
    result = run("load", "--home", home, "--database", url)
    assert result.exit_code == 0, result.stderr
    return url


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> str:
    return loaded(ROOT, tmp_path_factory.mktemp("sample") / "reeve.sqlite")


@pytest.fixture(scope="module")
def november_2014(tmp_path_factory: pytest.TempPathFactory) -> str:
    return loaded(BRIEFING_2014, tmp_path_factory.mktemp("briefing") / "reeve.sqlite")


def test_the_findings_of_the_sample_keep_their_contract(sample: str) -> None:
    found = document(run("evaluate", "--home", ROOT, "--database", sample, "--json"), "evaluate")

    assert found["as_of"] == "2026-04-20"
    robbery = next(one for one in found["findings"] if one.get("measure") == "robbery-recorded")
    assert (robbery["rule"], robbery["area"], robbery["group"], robbery["period"], robbery["value"]) == (
        "milestone-missed",
        "west-midlands",
        None,
        "2025/26-Q3",
        5248,
    )
    overdue = next(one for one in found["findings"] if one["rule"] == "update-overdue")
    assert "measure" not in overdue
    assert overdue["due"] == "2026-04-13"


def test_the_store_finds_what_the_files_hold(sample: str) -> None:
    said = run("evaluate", "--home", ROOT, "--database", sample, "--rule", "figure-late").stdout

    assert said == (ROOT / "tests" / "golden" / "evaluate" / "data_late.txt").read_text(encoding="utf-8")


def test_an_earlier_day_sees_only_what_had_ended_by_then(sample: str) -> None:
    found = document(
        run("evaluate", "--home", ROOT, "--database", sample, "--as-of", "2026-03-31", "--json"), "evaluate"
    )

    ended = [one["period"] for one in found["findings"] if one.get("period", "") == "2026-03"]
    assert found["as_of"] == "2026-03-31"
    assert ended, "March 2026 has ended on its last day"
    earlier = document(
        run("evaluate", "--home", ROOT, "--database", sample, "--as-of", "2026-03-30", "--json"), "evaluate"
    )
    assert "2026-03" not in {one.get("period") for one in earlier["findings"]}


def test_a_rule_that_is_not_there_is_refused_with_the_nearest(sample: str) -> None:
    result = run("evaluate", "--home", ROOT, "--database", sample, "--rule", "figures-late")

    assert result.exit_code == 1
    assert result.stderr == "there is no rule 'figures-late'; did you mean 'figure-late'?\n"


def test_a_home_without_rules_says_so(tmp_path: Path) -> None:
    shutil.copytree(BRIEFING_2014 / "data", tmp_path / "data")

    result = run("evaluate", "--home", tmp_path, "--as-of", "2014-11-24")

    assert result.exit_code == 0
    assert result.stdout == f"There are no rules in {tmp_path / 'rules'}: nothing was looked for.\n"


def test_the_briefing_of_november_2014_comes_out_of_the_store_to_the_digit(november_2014: str) -> None:
    # Strategic Policing and Crime Board, 2 December 2014, paragraph 110.
    options = ("--home", BRIEFING_2014, "--database", november_2014, "--as-of", "2014-11-24")

    rows = document(run("briefing", *options, "--json"), "briefing")["rows"]
    said = run("briefing", *options).stdout

    assert [(row["measure"], row["last_year"], row["this_year"], row["variance"], row["verdict"]) for row in rows] == [
        ("burglary-dwelling", 8045, 7310, -574, "better"),
        ("ppvwi", 6623, 7192, 901, "worse"),
        ("robbery", 3360, 3171, -21, "better"),
        ("total-recorded-crime", 114287, 115245, None, None),
        ("business-crime", 22978, 25016, None, None),
    ]
    assert said == (ROOT / "tests" / "golden" / "briefing" / "november_2014.txt").read_text(encoding="utf-8")


def test_a_briefing_as_known_before_anything_was_loaded_has_no_figures(november_2014: str) -> None:
    rows = document(
        run(
            "briefing",
            *("--home", BRIEFING_2014, "--database", november_2014, "--as-of", "2014-11-24"),
            *("--as-known-on", "2014-11-24", "--json"),
        ),
        "briefing",
    )["rows"]

    assert [row["this_year"] for row in rows] == [None] * 5
    assert rows[0]["reason"] == "no whole day of 2014/15 is held"
