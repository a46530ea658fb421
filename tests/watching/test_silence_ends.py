"""When a silence ends."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watching.silence_ends import LONDON, NoEnd, SilenceEnd, end_of_silence

MAY_DAY = date(2026, 5, 4)  # a bank holiday: gov.uk/bank-holidays


def end(chosen: SilenceEnd, today: str, day: date | None = None) -> str:
    now = datetime.fromisoformat(f"{today}T12:00+00:00")
    ends = end_of_silence(chosen, day, now, lambda one: one == MAY_DAY)
    return ends.astimezone(LONDON).isoformat()


@pytest.mark.parametrize(
    ("chosen", "today", "ends"),
    [
        (SilenceEnd.NEXT_WORKING_DAY, "2026-04-27", "2026-04-28T07:00:00+01:00"),
        (SilenceEnd.NEXT_WORKING_DAY, "2026-04-24", "2026-04-27T07:00:00+01:00"),  # a Friday
        (SilenceEnd.NEXT_WORKING_DAY, "2026-05-01", "2026-05-05T07:00:00+01:00"),  # before the May bank holiday
        (SilenceEnd.ONE_WEEK, "2026-10-22", "2026-10-29T07:00:00+00:00"),  # over the end of summer time
        (SilenceEnd.ONE_MONTH, "2026-01-31", "2026-02-28T07:00:00+00:00"),
        (SilenceEnd.ONE_MONTH, "2026-12-15", "2027-01-15T07:00:00+00:00"),
    ],
)
def test_a_silence_ends_at_seven_in_the_morning_in_london(chosen: SilenceEnd, today: str, ends: str) -> None:
    assert end(chosen, today) == ends


def test_a_date_that_is_chosen_is_the_day_it_ends() -> None:
    assert end(SilenceEnd.DATE, "2026-04-27", date(2026, 7, 1)) == "2026-07-01T07:00:00+01:00"


@pytest.mark.parametrize(
    ("day", "reason"),
    [(None, "missing"), (date(2026, 4, 27), "past"), (date(2026, 4, 1), "past"), (date(2206, 5, 1), "too far")],
)
def test_a_date_that_cannot_be_is_refused_with_its_reason(day: date | None, reason: str) -> None:
    with pytest.raises(NoEnd) as refused:
        end(SilenceEnd.DATE, "2026-04-27", day)
    assert refused.value.reason == reason


@given(
    st.integers(0, 90 * 366 * 24 * 60),
    st.sampled_from([one for one in SilenceEnd if one is not SilenceEnd.DATE]),
)
def test_every_silence_ends_in_the_future_and_within_six_weeks(minutes: int, chosen: SilenceEnd) -> None:
    now = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ends = end_of_silence(chosen, None, now, lambda _: False)
    assert 0 < (ends - now).total_seconds() < 42 * 86_400
