"""The median of a percentage is that of its months; the average is that of all its cases together."""

import csv
import statistics
from fractions import Fraction

import pytest

from bot.duties.answer import World
from tests.questions.conversations import FORCES, first, talk

FORCE, MEASURE, AREA = "fifth_force", "grade-1-in-target", "wealdshire"


def _months_of_2025_26() -> list[tuple[int, int]]:
    found = []
    for path in (FORCES / FORCE / "data" / "observations").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                own = (row["measure"], row["area"], row.get("group") or "") == (MEASURE, AREA, "")
                if own and "2025-04" <= row["period"] <= "2026-03":
                    found.append((int(row["numerator"]), int(row["denominator"])))
    return found


@pytest.mark.parametrize(
    ("asked", "statistic"),
    [("median grade 1 attendance in 2025/26", "median"), ("average grade 1 attendance in 2025/26", "value")],
)
def test_a_median_is_of_the_months_and_an_average_of_all_cases(
    asked: str, statistic: str, talking_of: dict[str, World]
) -> None:
    months = _months_of_2025_26()
    assert len(months) == 12
    (found,) = talk(talking_of, [asked], FORCE)
    told = first(found)
    each = [Fraction(of, all_of) * 100 for of, all_of in months]
    whole = Fraction(sum(of for of, _ in months), sum(all_of for _, all_of in months)) * 100
    assert told["statistic"] == statistic
    assert told["value"] == pytest.approx(float(statistics.median(each) if statistic == "median" else whole))
