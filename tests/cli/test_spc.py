"""`reeve spc`, from the file to what is printed."""

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from bot.cli.spc import spc
from bot.figures.control_charts import ASSURANCES, LABELS, SIGNALS
from tests.figures.control_charts.reference import ReferenceSeries, reference_series

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "contracts" / "spc.schema.json").read_text())
BETTER = {-1: "lower", 0: "neither", 1: "higher"}
OPTIONS_OF_RUN = {
    "default": [],
    "increase_target": [],
    "decrease_target": [],
    "noscreen": ["--no-screen"],
    "rebase_mid": [],
    "rebase_two": [],
    "fix12": ["--baseline-points", "12"],
}


def _run(tmp_path: Path, text: str, *options: str) -> Result:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    return CliRunner().invoke(spc, [str(path), *options])


def _json(tmp_path: Path, text: str, *options: str) -> dict[str, Any]:
    result = _run(tmp_path, text, "--json", *options)
    document: dict[str, Any] = json.loads(result.stdout)
    jsonschema.validate(document, SCHEMA, cls=jsonschema.Draft202012Validator)
    return document


def _series(values: list[object], **more: str) -> str:
    header = ",".join(["series", "period", "value", *more])
    rows = [
        ",".join(["A", f"{2015 + n // 12}-{n % 12 + 1:02d}", str(value), *more.values()])
        for n, value in enumerate(values)
    ]
    return "\n".join([header, *rows]) + "\n"


def _reference_table(series: list[ReferenceSeries]) -> str:
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(["series", "period", "value", "phase", "better", "target"])
    for one in series:
        target = "" if one.target != one.target else repr(one.target)
        for place, (value, phase) in enumerate(zip(one.values, one.phase, strict=True)):
            day = date(1950, 1, 1) + timedelta(days=place)
            writer.writerow([one.name, day, repr(value), phase, BETTER[one.better], target])
    return table.getvalue()


@pytest.mark.parametrize("run", OPTIONS_OF_RUN)
def test_the_command_says_what_the_reference_says(run: str, tmp_path: Path) -> None:
    reference = [one for one in reference_series() if one.run == run]
    document = _json(tmp_path, _reference_table(reference), *OPTIONS_OF_RUN[run])
    compared, different = 0, []
    for theirs, ours in zip(reference, document["series"], strict=True):
        assert ours["series"] == theirs.name
        assert ours["assurance"] == theirs.assurance
        for place, point in enumerate(ours["points"]):
            compared += 1
            lines = [point["mean"], point["lower"], point["upper"]]
            wanted = [theirs.mean[place], theirs.lower[place], theirs.upper[place]]
            signals = {"trend" if name.startswith("trend") else name for name in point["signals"]}
            if lines != pytest.approx(wanted, rel=1e-9) or signals != theirs.signals[place]:
                different.append((theirs.name, place + 1))
            assert point["phase"] == theirs.phase[place]
    print(f"{run}: {compared} points compared, {len(different)} different")  # noqa: T201 - asked for by readers
    assert compared == sum(len(one.values) for one in reference)
    assert different == []


def test_options_hold_where_the_table_is_silent(tmp_path: Path) -> None:
    text = "series,period,value,better,target\n" + "".join(
        f"{name},{n},{10 + n % 2},{better},{target}\n"
        for name, better, target in (("own", "higher", "5"), ("silent", "", ""))
        for n in range(20)
    )
    own, silent = _json(tmp_path, text, "--better", "lower", "--target", "5")["series"]
    assert (own["assurance"], silent["assurance"]) == ("pass", "fail")


def test_points_for_a_shift_and_a_trend_can_be_set(tmp_path: Path) -> None:
    values = [9, 11] * 8 + [9, 12, 12, 12, 12, 12, 9, 11, 5, 6, 7, 8, 9, 11]
    plain = _json(tmp_path, _series(values))
    asked = _json(tmp_path, _series(values), "--shift-points", "5", "--trend-points", "5")
    found = {signal for point in asked["series"][0]["points"] for signal in point["signals"]}
    assert {"shift_above", "trend_up"} <= found
    assert not any(s.startswith(("shift", "trend")) for p in plain["series"][0]["points"] for s in p["signals"])
    assert (asked["preset"]["shift_points"], asked["preset"]["trend_points"]) == (5, 5)


def test_mdc_withholds_limits_and_icons_from_twelve_points(tmp_path: Path) -> None:
    (series,) = _json(tmp_path, _series([10, 11] * 6), "--preset", "mdc", "--better", "lower", "--target", "9")[
        "series"
    ]
    assert (series["variation"], series["assurance"]) == (None, None)
    assert {(point["mean"], point["upper"]) for point in series["points"]} == {(10.5, None)}
    assert series["notes"] == ["12 points: mdc gives limits and icons from 13"]


def test_gaps_are_told(tmp_path: Path) -> None:
    text = "series,period,value\nA,2015-01,1\nA,2015-02,\nA,2015-03,2\nA,2015-05,3\nA,2015-06,4\n"
    (series,) = _json(tmp_path, text)["series"]
    assert series["notes"] == [
        "gap: nothing between 2015-03 and 2015-05; runs and moving ranges stop there",
        "gap: no value for 2015-02; runs and moving ranges stop there",
        "trial limits: 2015-01 to 2015-06 has 4 points, fewer than 13",
    ]
    assert [point["value"] for point in series["points"]] == [1, None, 2, 3, 4]
    assert series["points"][0]["upper"] == pytest.approx(2.5 + 2.66)


def test_a_missing_period_breaks_a_run(tmp_path: Path) -> None:
    values = [9, 11] * 8 + [9, 12, 12, 12, 12, 12, 12, 12, 9]
    whole = _json(tmp_path, _series(values))["series"][0]
    missing = _json(tmp_path, _series(values).replace("A,2016-10,12\n", ""))["series"][0]
    assert any("shift_above" in point["signals"] for point in whole["points"])
    assert not any("shift_above" in point["signals"] for point in missing["points"])


def test_one_point_is_not_computed_and_it_is_said(tmp_path: Path) -> None:
    (series,) = _json(tmp_path, "series,period,value\nA,2015-01,1\n")["series"]
    (point,) = series["points"]
    assert (point["mean"], point["lower"], point["upper"], point["signals"]) == (None, None, None, [])
    assert series["variation"] is None
    assert series["notes"] == ["not computed: 2015-01 to 2015-01 has no two neighbouring points"]


def test_phases_are_shown_as_written(tmp_path: Path) -> None:
    text = "series,period,value,phase\n" + "".join(f"A,{n},{n % 3 + 10 * (n > 5)},{'ab'[n > 5]}\n" for n in range(12))
    points = _json(tmp_path, text)["series"][0]["points"]
    assert [point["phase"] for point in points] == ["a"] * 6 + ["b"] * 6
    assert points[0]["mean"] != points[-1]["mean"]


def test_a_baseline_leaves_rebases_out_in_mdc_and_says_so(tmp_path: Path) -> None:
    text = "series,period,value,phase\n" + "".join(f"A,{n},{n % 3 + 10 * (n > 14)},{int(n > 14)}\n" for n in range(30))
    (series,) = _json(tmp_path, text, "--preset", "mdc", "--baseline-points", "15")["series"]
    assert len({point["mean"] for point in series["points"]}) == 1
    assert "the re-bases are left out: with a baseline mdc takes only the baseline" in series["notes"]


def test_csv_has_a_line_a_point(tmp_path: Path) -> None:
    result = _run(tmp_path, _series([9, 11] * 8 + [30, 30, ""]), "--csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert list(rows[0]) == ["series", "period", "value", "mean", "lower", "upper", "signals", "label", "phase"]
    assert len(rows) == 19
    assert (rows[16]["signals"], rows[16]["label"]) == ("above_upper_limit", "neutral_high")
    assert (rows[18]["value"], rows[18]["mean"], rows[18]["signals"]) == ("", "", "")


def test_a_table_is_for_people(tmp_path: Path) -> None:
    lines = _run(tmp_path, _series([8, 12] * 8 + [30], better="lower", target="12.5")).stdout.splitlines()
    assert lines[:2] == [
        "A  (lower is better, target 12.5)",
        "  variation: concern high; assurance: hit or miss",
    ]
    assert lines[2].startswith(
        "  ptd: mean ± 2.66 × the average moving range of all points of a segment, those of 3.267"
    )
    assert lines[3:7] == [
        "  shift: 7 points; trend: 7 points",
        "  period   value  mean  lower  upper  label         signals",
        "  2015-01      8  11.2    0.5   21.8  common cause",
        "  2015-02     12  11.2    0.5   21.8  common cause",
    ]
    assert lines[-1] == "  2016-05     30  11.2    0.5   21.8  concern high  above_upper_limit"
    assert len(lines) == 5 + 17


def test_faults_go_to_standard_error(tmp_path: Path) -> None:
    result = _run(tmp_path, "series,period,value\nA,2015-01,x\nA,2015-01,1\n")
    assert result.exit_code == 1
    assert result.stdout == ""
    not_a_number = "is not a number; write digits alone, or leave it empty where nothing is known"
    assert result.stderr.splitlines() == [
        f"{tmp_path}/table.csv:2:value: 'x': {not_a_number}",
        f"{tmp_path}/table.csv:3:period: '2015-01': A already has this period in line 2; keep one of the two",
    ]


def test_faults_are_one_document_with_json(tmp_path: Path) -> None:
    result = _run(tmp_path, "series,period,value\n" + "A,2015-01,x\n" * 1200, "--json")
    assert result.exit_code == 1
    document = json.loads(result.stdout)
    jsonschema.validate(document, SCHEMA, cls=jsonschema.Draft202012Validator)
    assert (len(document["faults"]), document["total"]) == (1000, 1200)
    assert document["faults"][0]["line"] == 2


@pytest.mark.parametrize(
    "options",
    [
        ["--preset", "nhs"],
        ["--better", "up"],
        ["--target", "nan"],
        ["--baseline-points", "11"],
        ["--shift-points", "1"],
        ["--trend-points", "two"],
        ["--json", "--csv"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_told_apart_from_a_faulty_table(options: list[str], tmp_path: Path) -> None:
    assert _run(tmp_path, "series,period,value\nA,1,1\n", *options).exit_code == 2


def test_a_file_has_to_be_given_and_be_there(tmp_path: Path) -> None:
    assert CliRunner().invoke(spc, []).exit_code == 2
    assert CliRunner().invoke(spc, [str(tmp_path / "no.csv")]).exit_code == 2


def test_help_has_an_example() -> None:
    assert "reeve spc burglary.csv" in CliRunner().invoke(spc, ["--help"]).stdout


def test_the_schema_knows_the_signals_and_labels_of_the_charts() -> None:
    assert SCHEMA["$defs"]["signal"]["enum"] == list(SIGNALS)
    assert SCHEMA["$defs"]["label"]["enum"] == list(LABELS)
    assert SCHEMA["$defs"]["series"]["properties"]["assurance"]["enum"] == [*ASSURANCES, None]
