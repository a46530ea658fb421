"""A year of a survey against another: the answers of all its waves together, each year by as many."""

from datetime import date
from pathlib import Path

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import talk
from tests.questions.worlds import loaded

DAY = date(2026, 7, 14)
AREAS = "home: force\nareas:\n  - {key: force, name: Force, kind: force}\n"
MEASURES = """measures:
  - {key: confidence, name: Confidence, unit: percent, better: higher, cadence: wave, combine: ratio, source: Survey}
"""
WAVES = (("2024-04-01", "2024-09-30"), ("2024-10-01", "2025-03-31"), ("2025-04-01", "2025-09-30"))
WAVES += (("2025-10-01", "2026-03-31"),)
SAID_SO = (600, 580, 540, 560)
"""Of 1,000 asked in each wave: 1,180 of 2,000 in the first year, 1,100 of 2,000 in the second."""


@pytest.fixture(scope="module")
def surveyed(tmp_path_factory: pytest.TempPathFactory) -> World:
    """A force with nothing but a survey of two waves a year, which make up the financial year."""
    home = tmp_path_factory.mktemp("surveyed")
    catalogue, figures = home / "data" / "catalogue", home / "data" / "observations"
    catalogue.mkdir(parents=True)
    figures.mkdir()
    waves = (
        f"  - {{key: wave-{number}, label: Wave {number}, start: {start}, end: {end}}}\n"
        for number, (start, end) in enumerate(WAVES, start=1)
    )
    _write(catalogue / "areas.yaml", AREAS)
    _write(catalogue / "measures.yaml", MEASURES)
    _write(catalogue / "waves.yaml", "waves:\n" + "".join(waves))
    rows = (f"confidence,force,wave-{number},,{said},1000\n" for number, said in enumerate(SAID_SO, start=1))
    _write(figures / "survey.csv", "measure,area,period,value,numerator,denominator\n" + "".join(rows))
    return loaded(home, home / "survey.sqlite", DAY)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("confidence in 2025/26", "55% in the financial year 2025/26 (1,100 of 2,000"),
        ("confidence last year against the year before", "-4 percentage points, 55%"),
        ("confidence in 2025/26 compared with 2024/25", "against 59% in the financial year 2024/25"),
        ("confidence in 2025/26 change on the year before", "against 59% in the financial year 2024/25"),
        ("confidence compared with the previous wave", "56% in Wave 4"),
        ("confidence since 2023", "no whole number of them makes the time since 2023"),
    ],
)
def test_a_year_of_waves_is_held_against_the_one_before(surveyed: World, question: str, words: str) -> None:
    assert words in answer(surveyed, Asked(question=question, as_of=DAY)).text


def test_a_year_whose_counterpart_is_not_held_in_full_is_held_against_nothing(surveyed: World) -> None:
    found = answer(surveyed, Asked(question="confidence in 2024/25 compared with the year before", as_of=DAY))
    assert found.answers == ()


def test_the_year_before_of_some_waves_is_of_the_waves_of_those_months(surveyed: World) -> None:
    asked = Asked(question="confidence in the last two waves compared with the year before", as_of=DAY)
    assert "55% from April 2025 to March 2026 against 59% in April 2024 to March 2025" in answer(surveyed, asked).text


def test_of_a_few_waves_each_is_told_beside_all_together(surveyed: World) -> None:
    found = answer(surveyed, Asked(question="confidence in the last three waves", as_of=DAY))
    assert "Each: Wave 2 58%; Wave 3 54%; Wave 4 56%." in found.text


def test_the_largest_rise_is_from_one_wave_to_the_next(surveyed: World) -> None:
    found = talk({"surveyed": surveyed}, ["confidence by wave", "which is up most"], "surveyed")[-1]
    assert "56% in Wave 4 (1 October 2025 to 31 March 2026) against 54% in Wave 3" in found.text
