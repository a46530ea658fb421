"""A year said with the last of several times is of that one alone, where the same part stands beside it without one."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


def periods(worlds: dict[str, World], days: dict[str, date], question: str) -> list[str]:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    return [row["period"] for row in found.answers if row["statistic"] in ("value", "total")]


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("shoplifting in Jan, Feb and Feb last year", ["2026-01", "2026-02", "2025-02"]),
        ("robbery in January, February and February 2025", ["2026-01", "2026-02", "2025-02"]),
        ("robbery in December, January and January 2025", ["2025-12", "2026-01", "2025-01"]),
        ("robbery in Feb and Feb 2025", ["2026-02", "2025-02"]),
        (
            "Shoplifting January and February, and January and February last year",
            ["2026-01", "2026-02", "2025-01", "2025-02"],
        ),
        ("recorded robbery in Q1, Q2 and Q2 2024/25", ["2025/26-Q1", "2025/26-Q2", "2024/25-Q2"]),
        ("robbery in January and February 2025", ["2025-01", "2025-02"]),
        ("robbery in November and December 2024", ["2024-11", "2024-12"]),
    ],
)
def test_the_others_are_the_newest(
    worlds: dict[str, World], days: dict[str, date], question: str, meant: list[str]
) -> None:
    assert periods(worlds, days, question) == meant
