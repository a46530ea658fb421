from datetime import date

import pytest

from tests.asking.rural_catalogue import understood


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("as of last month", date(2025, 10, 31)),
        ("as of last week", date(2025, 11, 16)),
        ("as at september", date(2025, 9, 30)),
        ("as of last quarter", date(2025, 9, 30)),
    ],
)
def test_the_day_as_of_which_is_asked_is_told_from_the_day_of_the_question(said: str, day: date) -> None:
    # Read as of that day, `last month` in it would be told once more, from there.
    assert understood(f"farm theft year to date {said}").as_at == day


def test_what_else_is_asked_is_told_from_the_day_as_of_which_it_is() -> None:
    assert [one.text for one in understood("farm theft last month as of last month").period.candidates] == ["2025-09"]
