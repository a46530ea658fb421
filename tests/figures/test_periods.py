"""What lies straight before a period."""

from datetime import date

import pytest

from bot.figures.periods import PeriodError, named_period, parse_period


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("2026-03", "2026-02"),
        ("2025/26-Q1", "2024/25-Q4"),
        ("YE-2026-03", "YE-2025-03"),
        ("2025-10..2026-03", "2025-04..2025-09"),
        ("2025/26-Q1..2025/26-Q3", "2024/25-Q2..2024/25-Q4"),
        ("2026-W03..2026-W04", "2026-W01..2026-W02"),
    ],
)
def test_what_comes_straight_before_is_as_long_and_ends_where_it_begins(text: str, before: str) -> None:
    found = parse_period(text).before()
    assert found.text == before
    assert (parse_period(text).start - found.end).days == 1


def test_what_comes_before_a_wave_is_not_known() -> None:
    wave = named_period("w1", "Wave 1", date(2025, 1, 1), date(2025, 2, 1))
    with pytest.raises(PeriodError, match="not known"):
        wave.before()
