"""A force of a city, held by its districts, and of boroughs beside it: its figure, and all that is behind it."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli.app import reeve

AREAS = """\
home: force
areas:
  - {key: force, name: Norbeck Police, kind: force}
  - {key: city, name: Marle City, kind: city, parent: force}
  - {key: north, name: Marle North, kind: district, parent: city}
  - {key: south, name: Marle South, kind: district, parent: city}
  - {key: hill, name: Hill, kind: borough, parent: force}
  - {key: dale, name: Dale, kind: borough, parent: force}
"""
MEASURES = """\
measures:
  - {key: robbery, name: Robbery, unit: count, better: lower, cadence: month, combine: sum,
     rates: {default: {per: 1000, of: residents}}}
  - {key: officers, name: Officers, unit: count, better: higher, cadence: month, combine: last}
  - {key: residents, name: Residents, unit: count, better: neither, cadence: year, combine: last}
"""
FIGURES = """\
measure,area,period,value
residents,force,2024,100000
residents,city,2024,30000
residents,hill,2024,40000
residents,dale,2024,30000
robbery,north,2026-01,3
robbery,south,2026-01,4
robbery,hill,2026-01,5
robbery,dale,2026-01,6
officers,north,2026-01,30
officers,south,2026-01,40
officers,hill,2026-01,50
officers,dale,2026-01,60
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "data" / "catalogue").mkdir(parents=True)
    (tmp_path / "data" / "observations").mkdir()
    (tmp_path / "data" / "catalogue" / "areas.yaml").write_text(AREAS, encoding="utf-8")
    (tmp_path / "data" / "catalogue" / "measures.yaml").write_text(MEASURES, encoding="utf-8")
    (tmp_path / "data" / "observations" / "figures.csv").write_text(FIGURES, encoding="utf-8")
    loaded = CliRunner().invoke(reeve, ["load", "--home", str(tmp_path)])
    assert loaded.exit_code == 0, loaded.output
    return tmp_path


def asked(home: Path, question: str) -> dict[str, Any]:
    said = CliRunner().invoke(
        reeve, ["ask", question, "--json", "--thread", "t", "--home", str(home), "--as-of", "2026-02-20"]
    )
    assert said.exit_code == 0, said.output
    found: dict[str, Any] = json.loads(said.stdout)
    return found


@pytest.mark.parametrize(
    ("measure", "total", "places"), [("robbery", 18, [6, 5, 3, 4]), ("officers", 180, [60, 50, 30, 40])]
)
def test_the_force_is_told_with_all_that_it_is_made_of(home: Path, measure: str, total: int, places: list[int]) -> None:
    assert [one["value"] for one in asked(home, f"{measure} in January 2026")["answers"]] == [total]
    found = asked(home, "where is that from")
    assert [(one["area"], one["value"]) for one in sorted(found["provenance"], key=lambda one: one["area"])] == [
        *zip(["dale", "hill", "north", "south"], places, strict=True)
    ]


def test_its_rate_is_of_all_who_live_there(home: Path) -> None:
    (one,) = asked(home, "robbery per 1,000 in January 2026")["answers"]
    assert one["value"] == pytest.approx(18 / 100)
