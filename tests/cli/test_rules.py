import json
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from bot.cli.app import reeve

SHIPPED = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    copytree(SHIPPED / "rules", tmp_path / "rules")
    copytree(SHIPPED / "data" / "catalogue", tmp_path / "data" / "catalogue")
    return tmp_path


CONTRACT = Draft202012Validator(json.loads((SHIPPED / "docs/contracts/rules-check.schema.json").read_text()))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(reeve, ["rules", *arguments])


def broken(home: Path) -> Path:
    faulty = "rules:\n  - id: a\n    severty: high\n    when: {kind: restated}\n"
    (home / "rules" / "faulty.yaml").write_text(faulty, encoding="utf-8")
    return home


def test_the_shipped_rules_are_good(home: Path) -> None:
    result = run("check", "--home", str(home))
    files = len(list((home / "rules").glob("*.yaml")))
    assert result.exit_code == 0
    assert result.stdout.endswith(f" rules, {files} files: good\n")


def test_the_counts_come_as_json(home: Path) -> None:
    result = run("check", "--home", str(home), "--json")
    document = json.loads(result.stdout)
    CONTRACT.validate(document)
    assert result.exit_code == 0
    assert document["faults"] == []
    assert document["rules"] >= document["files"] >= 1


def test_a_faulty_rule_ends_with_one_and_every_fault(home: Path) -> None:
    result = run("check", "--home", str(broken(home)))
    assert result.exit_code == 1
    assert result.stdout == ""
    said = "rules/faulty.yaml:3: unknown key 'severty'; did you mean 'severity'?\n    severty: high\n    ^\n"
    assert said in result.stderr
    assert "kind 'restated' is not built yet" in result.stderr
    assert "faults; nothing was taken" in result.stderr


def test_faults_come_as_json_too(home: Path) -> None:
    result = run("check", "--home", str(broken(home)), "--json")
    document = json.loads(result.stdout)
    CONTRACT.validate(document)
    assert result.exit_code == 1
    assert document["rules"] is None
    first = next(fault for fault in document["faults"] if fault["value"] == "severty")
    assert first == {
        "file": "rules/faulty.yaml",
        "line": 3,
        "column": None,
        "value": "severty",
        "message": "unknown key 'severty'; did you mean 'severity'?",
    }


def test_a_faulty_catalogue_comes_first(home: Path) -> None:
    (home / "data" / "catalogue" / "areas.yaml").unlink()
    result = run("check", "--home", str(broken(home)))
    assert result.exit_code == 1
    assert "data/catalogue/areas.yaml: is missing" in result.stderr
    assert "faulty.yaml" not in result.stderr
    assert "The rule files were not checked" in result.stderr


def test_warnings_are_said_and_no_fault(home: Path) -> None:
    (home / "data" / "catalogue" / "deliverables.yaml").write_text("deliverables: [{key: a, every: once}]\n")
    result = run("check", "--home", str(home))
    assert result.exit_code == 0
    assert "warning: data/catalogue/deliverables.yaml:1: deliverable 'a' is due once" in result.stderr


def test_the_schema_is_printed_as_one_document() -> None:
    result = run("schema")
    assert result.exit_code == 0
    Draft202012Validator.check_schema(json.loads(result.stdout))
