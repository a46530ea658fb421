"""`reeve ask --out`: the figures of an answer as a file, all of those that it tells, and none where it has none."""

import csv
import shutil
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from bot.cli.app import reeve

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("home")
    shutil.copytree(ROOT / "data", place / "data")
    loaded = CliRunner().invoke(reeve, ["load", "--home", str(place)])
    assert loaded.exit_code == 0, loaded.output
    return place


def ask(home: Path, question: str, out: Path) -> Result:
    return CliRunner().invoke(reeve, ["ask", question, "--out", str(out), "--home", str(home)])


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [*csv.DictReader(file)]


def test_the_file_of_a_comparison_has_both_figures(home: Path, tmp_path: Path) -> None:
    said = ask(home, "recorded robbery ytd compared with last year", tmp_path / "c.csv")
    assert "5,248 from April to December 2025 against 5,449" in said.stdout
    change, percent = rows_of(tmp_path / "c.csv")
    assert (change["value"], change["now"], change["before"]) == ("-201", "5248", "5449")
    assert (percent["now"], percent["before"], percent["before_period"]) == ("5248", "5449", "2024/25-Q1..2024/25-Q3")
    assert said.stderr.endswith("c.csv: 2 rows written\n")


def test_the_file_of_a_figure_has_that_of_the_year_before(home: Path, tmp_path: Path) -> None:
    said = ask(home, "recorded robbery rolling 12 months", tmp_path / "r.csv")
    (row,) = rows_of(tmp_path / "r.csv")
    assert (row["value"], row["before"], row["before_period"]) == ("6605", "7402", "YE-2024-12")
    assert "6,605" in said.stdout
    assert "7,402" in said.stdout


def test_what_is_not_shown_keeps_its_row_and_has_no_value(home: Path, tmp_path: Path) -> None:
    said = ask(home, "unlawful driving by quarter since 2020", tmp_path / "q.csv")
    rows = rows_of(tmp_path / "q.csv")
    assert [one["start"] for one in rows] == sorted(one["start"] for one in rows)
    withheld = [one for one in rows if one["suppressed"]]
    assert [(one["period"], one["value"], one["before"]) for one in withheld] == [
        ("2020/21-Q1", "", ""),
        ("2021/22-Q4", "", ""),
    ]
    assert all(one["value"] for one in rows if not one["suppressed"])
    year_after = next(one for one in rows if one["period"] == "2022/23-Q4")
    assert year_after["before"] == ""
    assert "24 rows written, 2 of them without a value: it is not shown" in said.stderr


def test_a_spreadsheet_has_every_observation_behind_its_figures(home: Path, tmp_path: Path) -> None:
    ask(home, "burglary in coventry in march 2026? robbery in dudley in february 2026?", tmp_path / "f.xlsx")
    book = openpyxl.load_workbook(tmp_path / "f.xlsx")
    assert book.sheetnames == ["Figures", "Where from"]
    head, *rows = book["Where from"].iter_rows(values_only=True)
    behind = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(one["measure"], one["area"], one["period"]) for one in behind] == [
        ("burglary", "coventry", "2026-03"),
        ("robbery", "dudley", "2026-02"),
    ]
    assert all(one["line"] for one in behind)


@pytest.mark.parametrize("older", [True, False])
def test_an_answer_without_figures_leaves_no_file_that_could_be_taken_for_its_own(
    home: Path, tmp_path: Path, *, older: bool
) -> None:
    if older:
        (tmp_path / "old.csv").write_text("older", encoding="utf-8")
    said = ask(home, "burglary in narnia", tmp_path / "old.csv")
    assert said.exit_code == 1
    assert "is not written: the answer has no figure" in said.stderr
    assert ("the file that is there is of before" in said.stderr) is older
    assert (tmp_path / "old.csv").exists() is older
    assert said.stdout


@pytest.mark.parametrize(
    ("question", "number"),
    [
        # Rank, rate and how far behind the one in front and the first; the rates of the three others.
        ("rank of recorded vehicle offences in our most similar forces Q3", 7),
        # The rank and the rate of the worst, and the rates of the six others.
        ("which borough is worst for robbery", 8),
    ],
)
def test_the_file_of_a_rank_has_all_that_its_words_tell(home: Path, tmp_path: Path, question: str, number: int) -> None:
    said = ask(home, question, tmp_path / "rank.csv")
    rows = rows_of(tmp_path / "rank.csv")
    assert len(rows) == number
    told = [f"{float(row['value']):.2f}" for row in rows if row["statistic"] == "rate"]
    assert all(value in said.stdout for value in told)
    assert len({row["area"] for row in rows if row["statistic"] == "rate"}) == len(told)
    assert all(row["other"] in said.stdout for row in rows if row["statistic"] == "gap")
    assert said.stderr.endswith(f"rank.csv: {number} rows written\n")


def test_the_file_of_missed_targets_has_the_figure_and_the_target(home: Path, tmp_path: Path) -> None:
    ask(home, "which targets are we missing", tmp_path / "targets.csv")
    row = next(one for one in rows_of(tmp_path / "targets.csv") if one["measure"] == "robbery-recorded")
    assert (row["value"], row["now"], row["target"]) == ("72", "5248", "5176")
