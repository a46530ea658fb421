"""Stretches are read by how long they are, or by how many there are of them."""

from datetime import date

import pytest

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_words import PeriodReader
from bot.asking.words.tokens import plain_text, tokens_of
from bot.figures.periods import PeriodKind

DAY = date(2026, 9, 14)


def read(question: str) -> AskedPeriod | None:
    tokens = tokens_of(plain_text(question))
    found = PeriodReader(tokens, DAY).period(0)
    return found[1] if found is not None and found[0] == len(tokens) else None


@pytest.mark.parametrize(
    ("said", "number", "unit"),
    [
        ("over three years", 3, PeriodKind.FINANCIAL_YEAR),
        ("the last 12", 12, None),
        ("across 18 months", 18, PeriodKind.MONTH),
        ("six-month total", 6, PeriodKind.MONTH),
    ],
)
def test_so_many_of_the_newest(said: str, number: int, unit: PeriodKind | None) -> None:
    found = read(said)
    assert found is not None
    assert (found.form, found.number, found.unit) == (Form.LAST, number, unit)


@pytest.mark.parametrize("said", ["3 year picture", "5 yr trend"])
def test_a_length_before_what_is_drawn_is_a_stretch(said: str) -> None:
    found = PeriodReader(tokens_of(said), DAY).period(0)
    assert found is not None
    assert (found[0], found[1].number) == (2, int(said[0]))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("weeks 30 to 36", ["2026-W30..2026-W36"]),
        ("week 40 to week 48", ["2025-W40..2025-W48"]),
        ("weeks 2-5 of 2025", ["2025-W02..2025-W05"]),
        ("half year to the end of June", ["2026-01..2026-06"]),
        ("half two of 2025/26", ["2025-10..2026-03"]),
        ("summer 24", ["2024-06..2024-08"]),
        ("the last two Marches", ["2025-03", "2026-03"]),
        ("last three winters", ["2023-12..2024-02", "2024-12..2025-02", "2025-12..2026-02"]),
        ("Q4 for the last two years", ["2024/25-Q4", "2025/26-Q4"]),
    ],
)
def test_a_stretch_by_its_name_and_number(said: str, meant: list[str]) -> None:
    found = read(said)
    assert found is not None
    assert [one.text for one in found.candidates] == meant


@pytest.mark.parametrize(
    "said", ["in 10 minutes", "for 3 months or more", "last 12 robberies", "weeks 36 to 30", "three months running"]
)
def test_what_is_no_stretch_is_not_taken_for_one(said: str) -> None:
    assert read(said) is None
