"""`reeve chart`, from the store to the picture, the words and the JSON document."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result
from PIL import Image

from bot.cli.chart import chart, file_name
from bot.duties.load import CheckedRows, HandedIn
from bot.figures.periods import parse_period
from bot.figures.series import SeriesKey
from bot.store import migrate, open_engine
from bot.store.imports import ImportStore

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "contracts" / "chart.schema.json").read_text())
AREAS = """
areas:
  - {key: coventry, name: Coventry, kind: lpu, aliases: [Cov]}
"""
MEASURES = """
measures:
  - {key: burglary-dwelling, name: Burglary dwelling, aliases: [house burglary], unit: count, better: lower,
     cadence: month, combine: sum, source: Crimes, suppress_below: 5, groups: [{key: place=home, name: at home}]}
"""
SWING = [48.0, 52.0] * 12


@pytest.fixture
def home(tmp_path: Path) -> Path:
    catalogue = tmp_path / "home" / "data" / "catalogue"
    catalogue.mkdir(parents=True)
    (catalogue / "areas.yaml").write_text(AREAS)
    (catalogue / "measures.yaml").write_text(MEASURES)
    return tmp_path / "home"


def _hold(
    home: Path, values: list[float], known_at: datetime = datetime(2026, 4, 1, tzinfo=UTC), group: str = ""
) -> None:
    """Store values as months from April 2024 on."""
    engine = open_engine(f"sqlite:///{home / 'reeve.sqlite'}")
    migrate(engine)
    number = len(values)
    periods = [parse_period(f"{2024 + (place + 3) // 12}-{(place + 3) % 12 + 1:02d}") for place in range(number)]
    rows = CheckedRows(
        file=0,
        lines=list(range(2, number + 2)),
        series=[0] * number,
        periods=list(range(number)),
        values=values,
        numerators=(),
        denominators=(),
        provisional=[False] * number,
        notes=(),
    )
    with ImportStore(engine).stage() as stage:
        stage.add(rows, [SeriesKey("burglary-dwelling", "coventry", group)], periods)
        assert not list(stage.disagreements())
        stage.store([HandedIn("figures.csv", "0" * 64)], periods, who="tests", known_at=known_at)
    engine.dispose()


def _run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(chart, [*words, "--home", str(home), "--as-of", "2026-04-20"])


def _json(home: Path, *words: str) -> dict[str, Any]:
    result = _run(home, *words, "--json")
    assert result.exit_code == 0, result.output
    document: dict[str, Any] = json.loads(result.stdout)
    jsonschema.validate(document, SCHEMA, cls=jsonschema.Draft202012Validator)
    return document


def test_a_picture_is_written_and_its_words_are_printed(home: Path, tmp_path: Path) -> None:
    _hold(home, [*SWING[:23], 70])
    out = tmp_path / "burglary.png"

    result = _run(home, "house burglary", "cov", "--out", str(out))

    assert result.exit_code == 0
    assert result.stdout.startswith(
        "Burglary dwelling in Coventry stood above the upper control limit in March 2026.\n"
    )
    assert "The newest value, for March 2026, is 70: above the upper control limit" in result.stdout
    assert Image.open(io.BytesIO(out.read_bytes())).width == 1200


def test_without_out_the_picture_is_named_after_the_series(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _hold(home, SWING)
    monkeypatch.chdir(tmp_path)

    result = _run(home, "burglary-dwelling", "coventry")

    assert result.stdout.endswith("Picture: burglary-dwelling-coventry.png\n")
    assert (tmp_path / "burglary-dwelling-coventry.png").stat().st_size > 10_000


def test_json_prints_every_point_and_writes_no_picture(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _hold(home, SWING)
    monkeypatch.chdir(tmp_path)

    document = _json(home, "burglary-dwelling", "coventry")

    assert [point["value"] for point in document["points"]] == SWING
    assert document["points"][-1]["mean"] == 50
    assert not list(tmp_path.glob("*.png"))


def test_a_suppressed_figure_is_null_and_not_given_away(home: Path) -> None:
    _hold(home, [*SWING[:23], 3])

    document = _json(home, "burglary-dwelling", "coventry")

    assert document["points"][-1] == {
        "period": "2026-03",
        "standing": "suppressed",
        "value": None,
        "mean": None,
        "lower": None,
        "upper": None,
        "signals": [],
        "label": "common_cause",
        "phase": 0,
        "trial": False,
        "provisional": False,
    }
    assert {point["mean"] for point in document["points"]} == {None}


def test_figures_can_be_asked_for_as_they_were_known(home: Path) -> None:
    _hold(home, SWING, datetime(2026, 4, 1, 8, tzinfo=UTC))
    _hold(home, [*SWING[:23], 90], datetime(2026, 4, 10, 8, tzinfo=UTC))

    now, then = (_json(home, "burglary-dwelling", "coventry", *more) for more in ((), ("--as-known-on", "2026-04-01")))

    assert (now["points"][-1]["value"], then["points"][-1]["value"]) == (90, 52)
    assert then["as_known_on"] == "2026-04-01"


def test_a_group_is_a_series_of_its_own(home: Path) -> None:
    _hold(home, SWING, group="place=home")

    assert _json(home, "burglary-dwelling", "coventry", "--group", "At home")["group"] == "place=home"


def test_periods_that_end_after_the_day_are_not_seen(home: Path) -> None:
    _hold(home, SWING)

    result = CliRunner().invoke(
        chart, ["burglary-dwelling", "coventry", "--home", str(home), "--as-of", "2025-04-15", "--json"]
    )

    assert len(json.loads(result.stdout)["points"]) == 12


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("burglary-dweling", "coventry"), "'burglary-dweling' is not a measure; did you mean 'Burglary dwelling'?"),
        (("burglary-dwelling", "coventri"), "'coventri' is not an area; did you mean 'coventry'?"),
        (
            ("burglary-dwelling", "coventry", "--group", "place=hom"),
            "'place=hom' is not a group of burglary-dwelling; did you mean 'place=home'?",
        ),
    ],
)
def test_a_word_that_names_nothing_is_said_with_the_nearest_that_does(
    home: Path, words: tuple[str, ...], message: str
) -> None:
    result = _run(home, *words)

    assert result.exit_code == 1
    assert message.casefold() in result.stderr.casefold()


def test_a_series_without_figures_is_said_to_hold_none(home: Path) -> None:
    result = _run(home, "burglary-dwelling", "coventry")

    assert result.exit_code == 1
    assert "no figure of burglary-dwelling coventry is held for a period that ended by 2026-04-20" in result.stderr


def test_a_place_that_cannot_be_written_to_is_the_surroundings_fault(home: Path, tmp_path: Path) -> None:
    _hold(home, SWING)

    result = _run(home, "burglary-dwelling", "coventry", "--out", str(tmp_path / "nowhere" / "picture.png"))

    assert result.exit_code == 3
    assert "cannot be written there" in result.stderr


def test_a_database_that_cannot_be_used_is_the_surroundings_fault(home: Path, tmp_path: Path) -> None:
    result = _run(home, "burglary-dwelling", "coventry", "--database", f"sqlite:///{tmp_path / 'nowhere' / 'r.sqlite'}")

    assert result.exit_code == 3


def test_the_name_of_a_picture_holds_nothing_that_a_file_name_may_not() -> None:
    assert file_name(SeriesKey("hate crime/all", "coventry", "religion=sikhism")) == (
        "hate-crime-all-coventry-religion-sikhism.png"
    )
