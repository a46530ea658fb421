"""Where a part of the time is not held, what is offered asks all that was asked."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        (
            "robbery q3 24/25",
            [
                "Robbery in West Midlands Police from November 2024 to December 2024",
                "Recorded robbery q3 24/25",
            ],
        ),
        (
            "average robbery a month in 2025",
            ["average robbery a month in 2025-04..2025-12", "average Recorded robbery a month in 2025"],
        ),
        ("burglary jan to mar 2026 vs jan to mar 2025", []),
        ("is robbery in q3 24/25 up on q3 23/24", ["is Recorded robbery in q3 24/25 up on q3 23/24"]),
    ],
)
def test_what_is_offered_for_a_gap_asks_all_that_was_asked(
    question: str, offered: list[str], worlds: Mapping[str, World], days: Mapping[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.reason == "missing"
    assert [one.question for one in found.choices] == offered
    for one in found.choices:
        again = answer(worlds["sample"], Asked(question=one.question, as_of=days["sample"]))
        assert again.status.value == "answered"
