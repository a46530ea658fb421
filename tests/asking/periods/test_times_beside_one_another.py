"""Times beside one another: which may stand in a row, which is held against which, and what says one of them twice."""

import pytest

from bot.asking.asked_period import Form
from bot.asking.question import Against, Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("burglary january then february", ["2026-01", "2026-02"]),
        ("burglary in january and then in february", ["2026-01", "2026-02"]),
        ("burglary january, then february", ["2026-01", "2026-02"]),
        ("burglary december plus february", ["2025-12", "2026-02"]),
        ("burglary feb + jan", ["2026-02", "2026-01"]),
        ("burglary jan & feb", ["2026-01", "2026-02"]),
    ],
)
def test_times_in_a_row_are_each_given(text: str, periods: list[str]) -> None:
    asked = understood(text)
    assert [one.candidates[0].text for one in (asked.period, *asked.more_periods)] == periods


def test_this_year_plus_last_year_are_two_and_no_sum() -> None:
    asked = understood("burglary ytd + last ytd")
    assert [one.form for one in (asked.period, *asked.more_periods)] == [Form.TO_DATE, Form.TO_DATE]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("burglary jan + feb", "2026-01..2026-02"),
        ("burglary q2 plus q3", "2025/26-Q2..2025/26-Q3"),
        ("burglary dec + jan + feb", "2025-12..2026-02"),
    ],
)
def test_plus_adds_up_what_follows_on_one_another(text: str, period: str) -> None:
    assert understood(text).period.candidates[0].text == period


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("burglary february over january", "2026-02", "2026-01"),
        ("burglary q3 over q2", "2025/26-Q3", "2025/26-Q2"),
        ("burglary christmas v the xmas before", "2025-12", "2024-12"),
        ("burglary this xmas v last xmas", "2025-12", "2024-12"),
        ("burglary at christmas against the one before", "2025-12", "2024-12"),
        ("burglary christmas v christmas before last", "2025-12", "2024-12"),
        ("burglary last summer v the summer before last", "2025-06..2025-08", "2024-06..2024-08"),
    ],
)
def test_one_is_held_against_the_other(text: str, now: str, before: str) -> None:
    asked = understood(text)
    assert asked.intent is Intent.CHANGE
    assert asked.against_period is not None
    assert (asked.period.candidates[0].text, asked.against_period.candidates[0].text) == (now, before)


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("burglary now and in October 2025", "2025-10"),
        ("burglary in Harrow now and march 2025", "2025-03"),
        ("what is burglary now and for March 2025", "2025-03"),
    ],
)
def test_now_and_then_hold_the_newest_against_that_time(text: str, then: str) -> None:
    asked = understood(text)
    assert (asked.intent, asked.period.form) == (Intent.CHANGE, Form.NEWEST)
    assert asked.against_period is not None
    assert asked.against_period.candidates[0].text == then


@pytest.mark.parametrize("text", ["burglary now and a year ago", "burglary in Harrow now and the year before"])
def test_now_and_a_year_ago_are_the_newest_and_the_same_a_year_before(text: str) -> None:
    asked = understood(text)
    assert (asked.intent, asked.period.form, asked.against) == (Intent.CHANGE, Form.NEWEST, Against.YEAR_EARLIER)


@pytest.mark.parametrize("text", ["burglary over january", "burglary over the last 3 months"])
def test_over_by_itself_holds_nothing_against_anything(text: str) -> None:
    assert understood(text).intent is Intent.VALUE


@pytest.mark.parametrize(
    "text",
    [
        "burglary oct-dec v previous quarter",
        "burglary october to december against the quarter before",
        "burglary q3 v previous q",
    ],
)
def test_three_months_are_a_quarter_that_has_one_before_it(text: str) -> None:
    assert understood(text).against is Against.PERIOD_EARLIER


@pytest.mark.parametrize("text", ["burglary oct to january v previous quarter", "burglary february v previous quarter"])
def test_what_is_no_quarter_is_not_held_against_one(text: str) -> None:
    assert not_understood(text).reason == "two periods"


@pytest.mark.parametrize(
    "text",
    [
        "burglary q3 against same q last yr",
        "burglary this fy v last fy to date",
        "burglary fy to date v last fin year to date",
        "burglary ytd v last fy to date",
    ],
)
def test_the_same_of_last_year_is_said_for_short(text: str) -> None:
    assert understood(text).against is Against.YEAR_EARLIER


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("burglary summer 25 june to aug", "2025-06..2025-08"),
        ("burglary summer 24 jun jul aug", "2024-06..2024-08"),
        ("burglary summer 2024 - june, july, aug", "2024-06..2024-08"),
        ("burglary june to aug summer 24", "2024-06..2024-08"),
        ("burglary jun-aug, summer 24", "2024-06..2024-08"),
        ("burglary summer, june to aug 24", "2024-06..2024-08"),
        ("burglary summer june to aug 2024", "2024-06..2024-08"),
        ("burglary spring 25 march-may", "2025-03..2025-05"),
        ("burglary winter 24/25 dec to feb", "2024-12..2025-02"),
        ("burglary winter so far dec jan feb", "2025-12..2026-02"),
    ],
)
def test_a_season_and_its_months_are_one_time_in_the_year_that_either_has(text: str, period: str) -> None:
    asked = understood(text)
    assert [one.text for one in asked.period.candidates][:1] == [period]
    assert not asked.more_periods


@pytest.mark.parametrize(
    "text", ["burglary summer 25 june", "burglary summer 24 june to aug 25", "burglary summer 25 and april to june"]
)
def test_other_months_are_another_time(text: str) -> None:
    try:
        asked = understood(text)
    except AssertionError:
        return
    assert asked.more_periods or asked.period.candidates[0].text not in ("2025-06..2025-08", "2024-06..2024-08")


@pytest.mark.parametrize("text", ["burglary so far", "burglary v target so far", "burglary so far please"])
def test_so_far_is_this_financial_year(text: str) -> None:
    period = understood(text).period
    assert (period.form, period.relative) == (Form.TO_DATE, True)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("burglary since the summer", ["2025-09", "2025-06..2025-08"]),
        ("burglary since the end of the summer", ["2025-09"]),
        ("burglary since the start of summer", ["2025-06..2025-08"]),
        ("burglary since summer 2024", ["2024-06..2024-08"]),
    ],
)
def test_since_a_season_can_be_since_it_was_over(text: str, starts: list[str]) -> None:
    period = understood(text).period
    assert period.form is Form.SINCE
    assert [one.text for one in period.candidates][: len(starts)] == starts


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("burglary mid january to mid february", "2026-01-15..2026-02-15"),
        ("burglary between mid january and mid february", "2026-01-15..2026-02-15"),
        ("burglary from mid january to the end of february", "2026-01-15..2026-02-28"),
        ("burglary early march", "2026-03-01..2026-03-10"),
        ("burglary mid-march 2025", "2025-03-11..2025-03-20"),
        ("burglary over the august bank holiday weekend", "2025-08-23..2025-08-25"),
        ("burglary aug bank holiday", "2025-08-23..2025-08-25"),
        ("burglary bank holiday weekend", "2026-04-04..2026-04-06"),
        ("burglary bank holiday monday", "2026-04-06"),
        ("burglary early may bank holiday 2024", "2024-05-04..2024-05-06"),
        ("burglary christmas the year before last", "2024-12"),
    ],
)
def test_parts_of_months_and_holidays_are_told_by_their_days(text: str, days: str) -> None:
    assert understood(text).period.candidates[0].text == days


def test_for_the_year_is_this_one_to_date() -> None:
    assert understood("average burglary for the year").period.form is Form.TO_DATE
    assert understood("burglary for the yr").period.form is Form.TO_DATE


@pytest.mark.parametrize(
    "said",
    [
        "burglary this winter v last winter",
        "burglary last winter compared with this winter",
        "burglary this winter v last",
    ],
)
def test_this_one_and_the_last_of_a_name_are_a_year_apart_whichever_is_said_first(said: str) -> None:
    asked = understood(said)
    assert (asked.intent, asked.period.candidates[0].text) == (Intent.CHANGE, "2025-12..2026-02")
    then = asked.against_period
    assert asked.against is Against.YEAR_EARLIER or (then and then.candidates[0].text == "2024-12..2025-02")


@pytest.mark.parametrize("said", ["burglary jan, ytd and last ytd", "burglary in harrow: jan, ytd, last ytd"])
def test_a_month_and_behind_a_comma_the_year_to_date_are_two_times(said: str) -> None:
    asked = understood(said)
    assert [one.form for one in (asked.period, *asked.more_periods)] == [Form.NAMED, Form.TO_DATE, Form.TO_DATE]


def test_the_year_to_date_straight_behind_a_month_is_up_to_it() -> None:
    assert understood("burglary january ytd").period.form is Form.TO_DATE
