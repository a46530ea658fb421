from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watching.cron import LONDON, CronError, due_after, parse_cron

EXPRESSIONS = (
    "* * * * *",
    "*/15 * * * *",
    "30 1 * * *",
    "0 7 * * mon-fri",
    "0 0 1 * *",
    "59 23 31 dec *",
    "0 9 29 feb *",
    "15,45 0-5/2 * mar,oct sun",
    "0 12 31 * *",
    "0 6 * * sun-tue",
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("expression", "moment", "due"),
    [
        # in summer London is an hour ahead of UTC
        ("0 7 * * mon-fri", "2026-07-03 05:59:59", "2026-07-03 06:00"),
        ("0 7 * * mon-fri", "2026-07-03 06:00", "2026-07-06 06:00"),
        ("0 7 * * mon-fri", "2026-01-02 06:59", "2026-01-02 07:00"),
        # the clocks go forward on 29 March 2026: 01:00 to 01:59 are skipped, and due at 02:00 London, 01:00 UTC
        ("30 1 * * *", "2026-03-28 12:00", "2026-03-29 01:00"),
        ("30 1 * * *", "2026-03-29 01:00", "2026-03-30 00:30"),
        ("0 1 * * *", "2026-03-28 12:00", "2026-03-29 01:00"),
        ("0 2 * * *", "2026-03-28 12:00", "2026-03-29 01:00"),
        ("*/15 1-2 * * *", "2026-03-29 01:00", "2026-03-29 01:15"),
        # the clocks go back on 25 October 2026: 01:00 to 01:59 come twice, and are due the first time
        ("30 1 * * *", "2026-10-24 12:00", "2026-10-25 00:30"),
        ("30 1 * * *", "2026-10-25 00:30", "2026-10-26 01:30"),
        ("30 1 * * *", "2026-10-25 01:30", "2026-10-26 01:30"),
        ("*/15 * * * *", "2026-10-25 00:45", "2026-10-25 02:00"),
        # the leap day, the turn of the year, the financial year's end
        ("0 9 29 feb *", "2026-04-20 00:00", "2028-02-29 09:00"),
        ("0 9 29 feb *", "2096-03-01 00:00", "2104-02-29 09:00"),
        ("0 0 1 jan *", "2026-12-31 23:59:59", "2027-01-01 00:00"),
        ("59 23 31 mar *", "2026-01-01 00:00", "2026-03-31 22:59"),
        ("0 7 31 * *", "2026-04-20 00:00", "2026-05-31 06:00"),
        ("0 6 * * sun-tue", "2026-04-22 00:00", "2026-04-26 05:00"),
        ("0 6 * * fri-mon", "2026-04-21 12:00", "2026-04-24 05:00"),
    ],
)
def test_an_expression_is_due_by_the_clocks_in_london(expression: str, moment: str, due: str) -> None:
    assert due_after(expression, utc(moment)) == utc(due)


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("0 7 * *", "has 4 fields and needs five"),
        ("", "has 0 fields"),
        ("@daily", "has 1 fields"),
        ("0 7 * * 1-5", "weekday '1' is a number"),
        ("0 7 * * 0", "which day is 0"),
        ("0 7 1 * mon", "a day of the month and a weekday"),
        ("0 7 30 feb *", "never due"),
        ("0 7 31 apr,jun *", "never due"),
        ("60 7 * * *", "'60' is no minute"),
        ("0 24 * * *", "'24' is no hour"),
        ("0 7 0 * *", "'0' is no day of the month"),
        ("0 7 * 13 *", "'13' is no month"),
        ("0 7 * * monday", "'monday' is no weekday"),
        ("0 7 L * *", "'l' is no day of the month"),
        ("0 7 ? * *", "'?' is no day of the month"),
        ("0 22-2 * * *", "runs backwards"),
        ("*/0 7 * * *", "a step stands behind"),
        ("5/10 7 * * *", "a step stands behind"),
        ("0 7 * * */2", "a step stands behind"),
        ("0 *-3 * * *", "'*-3' is no hour"),
        ("0, 7 * * *", "'' is no minute"),
        ("٠ 7 * * *", "is no minute"),
    ],
)
def test_an_expression_that_could_be_misread_is_refused(expression: str, said: str) -> None:
    with pytest.raises(CronError) as refused:
        parse_cron(expression)
    assert said in str(refused.value)


def test_a_full_range_is_no_restriction() -> None:
    assert parse_cron("0 7 1-31 * mon") == parse_cron("0 7 * * mon")
    assert parse_cron("0 7 1 * mon-sun") == parse_cron("0 7 1 * *")


MOMENTS = st.integers(1_577_836_800, 1_988_150_400).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
NEAR_A_CHANGE = st.sampled_from([utc("2026-03-29 01:00"), utc("2026-10-25 01:00"), utc("2027-03-28 01:00")]).flatmap(
    lambda change: st.integers(-14_400, 14_400).map(lambda seconds: change + timedelta(seconds=seconds))
)


@given(st.sampled_from(EXPRESSIONS), MOMENTS | NEAR_A_CHANGE)
def test_what_is_due_lies_ahead_and_on_the_minute(expression: str, moment: datetime) -> None:
    due = due_after(expression, moment)
    assert due > moment
    assert (due.second, due.microsecond) == (0, 0)


@given(st.sampled_from(EXPRESSIONS), MOMENTS | NEAR_A_CHANGE, st.integers(0, 86_400))
def test_a_later_moment_is_never_due_earlier(expression: str, moment: datetime, later: int) -> None:
    assert due_after(expression, moment) <= due_after(expression, moment + timedelta(seconds=later))


@given(st.sampled_from(EXPRESSIONS), MOMENTS | NEAR_A_CHANGE)
def test_nothing_is_due_between_a_moment_and_what_is_due_after_it(expression: str, moment: datetime) -> None:
    due = due_after(expression, moment)
    assert due_after(expression, due - timedelta(microseconds=1)) == due
    assert due_after(expression, moment + (due - moment) / 2) == due


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 6, 1), date(2028, 2, 29)])
@pytest.mark.parametrize("hour", range(24))
def test_a_daily_rule_is_due_exactly_once_a_day(day: date, hour: int) -> None:
    midnight = datetime(day.year, day.month, day.day, tzinfo=LONDON).astimezone(UTC)
    following = day + timedelta(days=1)
    end = datetime(following.year, following.month, following.day, tzinfo=LONDON).astimezone(UTC)
    first = due_after(f"30 {hour} * * *", midnight - timedelta(seconds=1))
    assert midnight <= first < end
    assert due_after(f"30 {hour} * * *", first) >= end
