"""`reeve import` and `reeve load` as an operator calls them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from bot.cli.app import reeve
from bot.store import open_engine
from bot.store.tables.imports import StoredImport

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "contracts" / "import.schema.json").read_text(encoding="utf-8"))
HEADER = "measure,area,period,value\n"
CATALOGUE = {
    "areas.yaml": "areas:\n  - {key: force, name: The Force, kind: force}\n",
    "measures.yaml": "measures:\n"
    "  - {key: burglary, name: Burglary, unit: count, better: lower, cadence: month, combine: sum}\n",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    (folder / "data" / "catalogue").mkdir(parents=True)
    (folder / "data" / "observations").mkdir()
    for name, text in CATALOGUE.items():
        (folder / "data" / "catalogue" / name).write_text(text, encoding="utf-8")
    return folder


def run(home: Path, url: str, *arguments: str | Path) -> Result:
    return CliRunner().invoke(reeve, [*map(str, arguments), "--home", str(home), "--database", url])


def figures(home: Path, rows: str, name: str = "figures.csv") -> Path:
    path = home / name
    path.write_text(HEADER + rows, encoding="utf-8")
    return path


def document(result: Result) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(result.stdout)
    jsonschema.validate(found, SCHEMA, cls=jsonschema.Draft202012Validator)
    return found


def test_an_import_counts_what_it_stored(home: Path, database_url: str) -> None:
    path = figures(home, "burglary,force,2015-05,1\nburglary,force,2015-06,2\n")
    first, again = (run(home, database_url, "import", path) for _ in range(2))
    assert (first.exit_code, first.stdout) == (0, "new 2, revised 0, unchanged 0, refused 0\n")
    assert (again.exit_code, again.stdout) == (0, "new 0, revised 0, unchanged 2, refused 0\n")


def test_the_json_of_an_import_keeps_its_contract(home: Path, database_url: str) -> None:
    run(home, database_url, "import", figures(home, "burglary,force,2015-05,1\n"))
    path = figures(home, "burglary,force,2015-05,3\nburglary,force,2015-06,2\n", "second.csv")
    result = run(home, database_url, "import", path, "--json")
    assert result.exit_code == 0
    assert document(result) == {"new": 1, "revised": 1, "unchanged": 0, "faults": []}


def test_a_refused_import_lists_its_faults_and_ends_with_1(home: Path, database_url: str) -> None:
    path = figures(home, f"burgalry,force,2015-05,1\nburglary,force,2015-06,{'9' * 500}x\n")
    result = run(home, database_url, "import", path, "--json")
    assert result.exit_code == 1
    found = document(result)
    assert found["faults"][0] == {
        "file": str(path),
        "line": 2,
        "column": "measure",
        "value": "burgalry",
        "message": "is not a known measure; did you mean 'burglary'?",
    }
    assert len(found["faults"][1]["value"]) == 100
    assert "refused: 2 faults, nothing stored" in result.stderr
    words = run(home, database_url, "import", path)
    assert words.exit_code == 1
    assert f"{path}:2:measure: 'burgalry': is not a known measure" in words.stderr
    assert (
        document(run(home, database_url, "import", figures(home, "burglary,force,2015-05,1\n"), "--json"))["new"] == 1
    )


def test_a_thousand_faults_are_shown_and_all_are_counted(home: Path, database_url: str) -> None:
    path = figures(home, "burglary,force,2015-05,x\n" * 1_200)
    result = run(home, database_url, "import", path, "--json")
    assert len(document(result)["faults"]) == 1_000
    assert "refused: 1200 faults" in result.stderr


def test_a_dry_run_stores_nothing_and_says_so(home: Path, database_url: str) -> None:
    path = figures(home, "burglary,force,2015-05,1\n")
    for _ in range(2):
        result = run(home, database_url, "import", path, "--dry-run")
        assert result.stdout == "new 1, revised 0, unchanged 0, refused 0 (nothing stored: --dry-run)\n"


def test_the_day_given_is_today_and_when_the_figures_became_known(home: Path, database_url: str) -> None:
    path = figures(home, "burglary,force,2015-05,1\n")
    early = run(home, database_url, "import", path, "--as-of", "2015-05-30")
    assert early.exit_code == 1
    assert "lies ahead: it ends on 2015-05-31, and today is 2015-05-30" in early.stderr
    assert run(home, database_url, "import", path, "--as-of", "2015-06-01").exit_code == 0
    engine = open_engine(database_url)
    with engine.connect() as connection:
        known_at = connection.execute(select(StoredImport.known_at)).scalar_one()
    engine.dispose()
    assert known_at == datetime(2015, 6, 1, 11, tzinfo=UTC)


def test_a_sample_has_its_own_today(home: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SLACK_BOT_TOKEN", raising=False)
    (home / "data" / "sample.yaml").write_text("today: 2015-06-02\n", encoding="utf-8")
    assert run(home, database_url, "import", figures(home, "burglary,force,2015-05,1\n")).exit_code == 0
    assert run(home, database_url, "import", figures(home, "burglary,force,2015-06,1\n")).exit_code == 1


def test_load_takes_the_homes_data_once(home: Path, database_url: str) -> None:
    figures(home / "data" / "observations", "burglary,force,2015-05,1\n")
    said = [run(home, database_url, "load").stdout for _ in range(2)]
    assert said == [
        "new 1, revised 0, unchanged 0, refused 0; files 1, new updates 0\n",
        "new 0, revised 0, unchanged 1, refused 0; files 1, new updates 0\n",
    ]


@pytest.mark.parametrize("name", ["home", "home/data"])
def test_load_takes_a_home_or_a_data_folder(home: Path, tmp_path: Path, database_url: str, name: str) -> None:
    figures(home / "data" / "observations", "burglary,force,2015-05,1\n")
    result = run(tmp_path, database_url, "load", tmp_path / name, "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["new"] == 1


def test_a_faulty_catalogue_ends_with_1_and_its_faults(home: Path, database_url: str) -> None:
    (home / "data" / "catalogue" / "areas.yaml").write_text("areas:\n  - {ky: force}\n", encoding="utf-8")
    result = run(home, database_url, "load")
    assert result.exit_code == 1
    assert "data/catalogue/areas.yaml:2" in result.stderr


@pytest.mark.parametrize("command", [["load"], ["import", "figures.csv"]])
def test_a_database_that_is_not_there_ends_with_3(home: Path, command: list[str]) -> None:
    figures(home, "burglary,force,2015-05,1\n")
    result = run(home, "postgresql://reeve:hunter2@127.0.0.1:1/reeve", *command)
    assert result.exit_code == 3
    assert "the PostgreSQL database reeve on 127.0.0.1:1 cannot be used" in result.stderr
    assert "hunter2" not in result.output


def test_the_sample_loads(tmp_path: Path) -> None:
    result = run(ROOT, f"sqlite:///{tmp_path / 'reeve.sqlite'}", "load", "--json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["revised"] == 0
