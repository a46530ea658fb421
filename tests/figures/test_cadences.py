from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.cadences import newest_ended, place_in_cadence, whole_periods
from bot.figures.periods import PeriodKind, parse_period, period_containing

CALENDAR = [
    PeriodKind.DAY,
    PeriodKind.WEEK,
    PeriodKind.MONTH,
    PeriodKind.QUARTER,
    PeriodKind.FINANCIAL_QUARTER,
    PeriodKind.FINANCIAL_YEAR,
    PeriodKind.YEAR,
]
kinds = st.sampled_from(CALENDAR)
days = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@given(kinds, days)
def test_neighbours_stand_one_place_apart(kind: PeriodKind, day: date) -> None:
    period = period_containing(kind, day)

    assert place_in_cadence(period.next()) - place_in_cadence(period) == 1


@given(kinds, days)
def test_the_newest_period_that_ended_is_followed_by_one_that_has_not(kind: PeriodKind, day: date) -> None:
    newest = newest_ended(kind, day)

    assert newest.end <= day < newest.next().end


@given(kinds, days, days)
def test_whole_periods_lie_within_their_days_and_leave_no_room_for_another(
    kind: PeriodKind, one: date, other: date
) -> None:
    start, end = min(one, other), max(one, other)
    if kind is PeriodKind.DAY and (end - start).days > 800:
        end = start
    periods = whole_periods(kind, start, end)

    assert all(start <= period.start and period.end <= end for period in periods)
    assert all(before.next() == after for before, after in pairwise(periods))
    if periods:
        assert periods[-1].next().end > end


def test_a_financial_year_has_no_whole_week_at_its_ends() -> None:
    weeks = whole_periods(PeriodKind.WEEK, date(2015, 4, 1), date(2016, 3, 31))

    assert (weeks[0].text, weeks[-1].text, len(weeks)) == ("2015-W15", "2016-W12", 51)


@pytest.mark.parametrize("text", ["YE-2019-06", "2025-04..2025-12"])
def test_what_does_not_follow_one_another_has_no_place(text: str) -> None:
    with pytest.raises(ValueError, match="no place in a cadence"):
        place_in_cadence(parse_period(text))
