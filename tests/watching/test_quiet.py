"""Quiet hours: when a message that is not of high severity waits, and until when."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watching.quiet import LONDON, Quiet, quiet_until

NIGHT = Quiet(since=time(18, 30), until=time(6, 45))
EASTER_2026 = {date(2026, 4, 3), date(2026, 4, 6)}


def _end(wall: str, quiet: Quiet | None = NIGHT) -> str | None:
    moment = datetime.fromisoformat(wall).replace(tzinfo=LONDON)
    end = quiet_until(moment, quiet, EASTER_2026.__contains__)
    return None if end is None else end.astimezone(LONDON).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("wall", "end"),
    [
        pytest.param("2026-04-14 12:00", None, id="noon on a Tuesday is not quiet"),
        pytest.param("2026-04-14 06:45", None, id="the quiet ends at its end"),
        pytest.param("2026-04-14 18:30", "2026-04-15 06:45", id="an evening waits for the morning"),
        pytest.param("2026-04-14 03:00", "2026-04-14 06:45", id="a night waits for its own morning"),
        pytest.param("2026-04-17 19:00", "2026-04-20 06:45", id="a Friday evening waits for Monday"),
        pytest.param("2026-04-18 12:00", "2026-04-20 06:45", id="a Saturday waits for Monday"),
        pytest.param(
            "2026-04-02 19:00", "2026-04-07 06:45", id="the eve of Good Friday waits until after Easter Monday"
        ),
        pytest.param("2026-03-28 23:00", "2026-03-30 06:45", id="over the change to summer time"),
        pytest.param("2026-10-24 23:00", "2026-10-26 06:45", id="over the change to winter time"),
    ],
)
def test_when_the_quiet_ends(wall: str, end: str | None) -> None:
    assert _end(wall) == end


def test_without_quiet_nothing_waits() -> None:
    assert _end("2026-04-18 03:00", None) is None


def test_quiet_within_one_day_ends_on_it() -> None:
    assert _end("2026-04-14 13:00", Quiet(since=time(12), until=time(14))) == "2026-04-14 14:00"


@given(minutes=st.integers(min_value=0, max_value=60 * 24 * 400))
def test_the_end_of_the_quiet_is_never_quiet_itself(minutes: int) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    end = quiet_until(moment, NIGHT, EASTER_2026.__contains__)

    assert end is None or (end > moment and quiet_until(end, NIGHT, EASTER_2026.__contains__) is None)
