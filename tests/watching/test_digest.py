"""When a digest is made, and when it is left to the next."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from bot.watching.digest import is_left_to_the_next
from bot.watching.quiet import Quiet

QUIET = Quiet(time(18, 30), time(6, 45))
MONDAY, TUESDAY = datetime(2026, 5, 25, 6, 15, tzinfo=UTC), datetime(2026, 5, 26, 6, 15, tzinfo=UTC)
EASTER_MONDAY = datetime(2026, 4, 6, 17, 45, tzinfo=UTC)


def is_bank_holiday(day: date) -> bool:
    return day in (date(2026, 5, 25), date(2026, 4, 6))


@pytest.mark.parametrize(
    ("every", "due", "left"),
    [
        pytest.param("15 7 * * mon-fri", TUESDAY, False, id="a working morning has its digest"),
        pytest.param("15 7 * * mon-fri", MONDAY, True, id="that of a bank holiday is left to the next morning"),
        pytest.param("45 18 * * mon-fri", EASTER_MONDAY, False, id="one that is always in the quiet is held back"),
        pytest.param("0 8 * * mon", MONDAY, False, id="a weekly one is not put off for a week"),
    ],
)
def test_a_digest_in_the_quiet(every: str, due: datetime, *, left: bool) -> None:
    assert is_left_to_the_next(every, due, QUIET, is_bank_holiday) is left


def test_without_quiet_none_is_left() -> None:
    assert not is_left_to_the_next("15 7 * * mon-fri", MONDAY, None, is_bank_holiday)
