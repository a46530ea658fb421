"""`Officers, sickness` where one measure is called officers and the other officer sickness: both are asked for."""

from datetime import date
from pathlib import Path

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.worlds import loaded

DAY = date(2026, 7, 14)
AREAS = "home: force\nareas:\n  - {key: force, name: Force, kind: force}\n"
MEASURES = """measures:
  - {key: officers, name: Officers, unit: count, better: higher, cadence: month, combine: last, source: HR}
  - {key: sickness, name: Officer sickness, aliases: [sickness],
     unit: count, better: lower, cadence: month, combine: sum}
"""


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> World:
    home: Path = tmp_path_factory.mktemp("staffed")
    for file, text in (
        ("catalogue/areas.yaml", AREAS),
        ("catalogue/measures.yaml", MEASURES),
        ("observations/hr.csv", "measure,area,period,value\nofficers,force,2026-06,900\nsickness,force,2026-06,70\n"),
    ):
        place = home / "data" / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return loaded(home, home / "staffed.sqlite", DAY)


@pytest.mark.parametrize(
    ("asked", "measures"),
    [
        ("officers, sickness last month", ["officers", "sickness"]),
        ("officers sickness last month", ["sickness"]),
        ("officer sickness, last month", ["sickness"]),
    ],
)
def test_two_measures_with_a_comma_between_them_are_no_one_name(
    staffed: World, asked: str, measures: list[str]
) -> None:
    found = answer(staffed, Asked(question=asked, as_of=DAY))
    assert [one["measure"] for one in found.answers] == measures
