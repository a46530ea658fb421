"""Periods as they are typed for short: a dash between two days, a year ago without its article, rolling 12."""

import pytest

from tests.asking.catalogue import understood


@pytest.mark.parametrize(
    ("typed", "in_full"),
    [
        ("burglary 1 jan - 31 mar", "burglary 1 jan to 31 mar"),
        ("burglary 1st jan \u2013 31st march", "burglary 1 january to 31 march"),
        ("burglary 1 apr 2025 - 31 mar 2026", "burglary 1 april 2025 to 31 march 2026"),
        ("burglary rolling 12 to end feb", "burglary rolling 12 months to end feb"),
        ("burglary rolling twelve months to date", "burglary rolling 12 months"),
        ("burglary in feb v yr ago", "burglary in feb v a year ago"),
        ("whats burglary at compared to last year", "whats burglary compared to last year"),
    ],
)
def test_what_is_typed_for_short_is_what_is_said_in_full(typed: str, in_full: str) -> None:
    assert understood(typed).period.candidates == understood(in_full).period.candidates
    assert understood(typed).intent == understood(in_full).intent
