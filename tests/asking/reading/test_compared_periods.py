import pytest

from bot.asking.asked_period import Form
from bot.asking.question import Against, Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "burglary q3 compared with q3 last year",
        "burglary in february v february last year",
        "burglary summer vs last summer",
        "burglary q3 v q3 the year before",
        "burglary ytd v ytd last year",
        "burglary last year ytd against this year ytd",
        "burglary february on february",
        "burglary q3 v q3",
        "burglary up or down compared with the same quarter last year, q3",
        "burglary apr to jan 25/26 compared with the year before",
        "burglary year to date v last year to the same point",
        "burglary since january compared to last year",
        "has burglary dropped compared to last year so far, since april",
        "burglary compared with last year so far",
        "is burglary above or below where it was this time last year",
    ],
)
def test_the_same_period_of_last_year_is_a_year_before(text: str) -> None:
    assert understood(text).against is Against.YEAR_EARLIER


@pytest.mark.parametrize(
    "text",
    [
        "burglary last 3 months vs previous 3",
        "burglary last 3 months v the 3 months before",
        "burglary last six months against the six before that",
        "burglary over the past 12 months versus the previous 12",
        "burglary in the 6 months to december v the six before",
        "burglary r12m to march vs previous 12m",
        "burglary 12 months to february v the 12 before",
        "burglary rolling 12 months to october vs previous 12",
        "burglary compared with last month",
        "burglary this month v last month",
        "has burglary changed since last quarter",
    ],
)
def test_as_many_straight_before_are_the_period_before(text: str) -> None:
    assert understood(text).against is Against.PERIOD_EARLIER


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("burglary 2019 vs 2025", "2025", "2019"),
        ("burglary 2025 vs 2019", "2025", "2019"),
        ("burglary Q2 25/26 change on Q1", "2025/26-Q2", "2025/26-Q1"),
        ("burglary january 2026 v december", "2026-01", "2025-12"),
        ("burglary last winter v the winter before", "2025-12..2026-02", "2024-12..2025-02"),
        ("was burglary worse last autumn than the one before", "2025-09..2025-11", "2024-09..2024-11"),
        ("q3 burglary this year v last year", "2026/27-Q3", "2025/26-Q3"),
        ("winter burglary 23/24 v 24/25", "2024-12..2025-02", "2023-12..2024-02"),
        ("has burglary gone up since february", "", "2026-02"),
        ("burglary in february compared with the same month in 2025", "2026-02", "2025-02"),
        (
            "burglary january to march 2026 against the same three months in 2025",
            "2026-01..2026-03",
            "2025-01..2025-03",
        ),
        ("burglary last winter v winter last, harrow", "2025-12..2026-02", "2024-12..2025-02"),
        ("burglary h2 v h2 last", "2025-10..2026-03", "2024-10..2025-03"),
        ("burglary q1 this year v q1 last", "2026/27-Q1", "2025/26-Q1"),
        ("burglary q3 vs same quarter 2024/25", "2025/26-Q3", "2024/25-Q3"),
        ("burglary q3 vs same quarter 2024", "2025/26-Q3", "2024/25-Q3"),
        ("burglary february vs 2024 same month", "2026-02", "2024-02"),
        ("burglary last month against same month 2024", "2026-03", "2024-03"),
        ("burglary apr to jan 25/26 v 24/25", "2025-04..2026-01", "2024-04..2025-01"),
        ("burglary apr to jan 25/26 v apr to jan 24/25", "2025-04..2026-01", "2024-04..2025-01"),
        ("how does burglary compare between january 2026 and march 2026", "2026-03", "2026-01"),
    ],
)
def test_a_change_runs_from_the_earlier_to_the_later(text: str, now: str, before: str) -> None:
    question = understood(text)
    assert question.against_period is not None
    assert [one.text for one in question.against_period.candidates][-1:] == [before]
    assert [one.text for one in question.period.candidates] == ([now] if now else [])


def test_two_periods_on_one_another_are_a_change() -> None:
    assert understood("burglary q3 on q2").intent is Intent.CHANGE
    assert understood("burglary 2023/24 and the year before").intent is Intent.CHANGE


def test_months_in_a_row_are_each_asked_for() -> None:
    question = understood("burglary oct nov dec")
    assert [question.period.form, len(question.more_periods)] == [Form.NAMED, 2]


def test_a_start_or_a_day_is_nothing_to_hold_a_change_against() -> None:
    assert not_understood("has burglary gone up since 3 march").reason == "since"
    assert not_understood("has burglary gone up since the start of 2025").reason == "since"


def test_the_same_month_of_a_year_further_back_is_not_taken_for_that_of_the_year_before() -> None:
    against = understood("burglary in february 2026 compared with the same month in 2023").against_period
    assert against is not None
    assert [one.text for one in against.candidates] == ["2023-02"]


def test_a_change_since_christmas_is_against_that_month() -> None:
    question = understood("has burglary gone up since christmas")
    assert question.against_period is not None
    assert [one.text[-3:] for one in question.against_period.candidates] == ["-12"]


def test_two_areas_that_compare_over_one_time_are_each_told() -> None:
    question = understood("how did harrow and harlow compare on burglary in q1")
    assert (question.intent, question.areas) == (Intent.VALUE, ("harrow", "harlow"))


def test_home_stands_beside_what_it_is_held_against() -> None:
    assert understood("burglary v derbys").areas == ("north", "derbys")
    assert understood("our burglary vs derbys in 2024/25").areas == ("north", "derbys")
    assert understood("burglary in harrow v derbys").areas == ("harrow", "derbys")


def test_a_year_so_far_is_as_much_of_it_as_is_held_and_a_month_so_far_is_none_of_a_year() -> None:
    period = understood("burglary in 2025/26 so far").period
    assert (period.form, period.relative) == (Form.TO_DATE, True)
    assert not_understood("burglary march so far")


@pytest.mark.parametrize(
    "text",
    [
        "burglary last month vs the same month a year earlier",
        "burglary last quarter compared with the same quarter a year ago",
        "burglary q3 against the same period of the previous year",
        "burglary in february v same month the year before",
    ],
)
def test_the_same_period_of_a_year_before_is_said_with_any_noun_of_time(text: str) -> None:
    assert understood(text).against is Against.YEAR_EARLIER


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("burglary in january 2024 and 2025", "2025-01"),
        ("burglary in q3 2023/24 and 2024/25", "2024/25-Q3"),
        ("burglary in january 2023, 2024 and 2025", "2024-01"),
        ("burglary in march 2024 and 2024/25", "2024/25"),
        ("burglary in 2023/24 and 2024/25", "2024/25"),
    ],
)
def test_a_year_behind_a_part_of_another_is_that_part_of_it(text: str, second: str) -> None:
    question = understood(text)
    assert [one.text for one in question.more_periods[0].candidates] == [second]


@pytest.mark.parametrize(
    "text",
    [
        "burglary in january and february 2024 and 2025",
        "burglary in january and february, this year and last year",
        "burglary last month compared with the same month last year and the year before",
        "what percentage of burglary is in harrow compared with last year",
    ],
)
def test_what_would_leave_a_part_of_the_question_unanswered_is_not_read(text: str) -> None:
    assert not_understood(text).reason in ("two periods", "two things")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("burglary summer 24 v summer 25 v summer 23", ["2024-06..2024-08", "2025-06..2025-08", "2023-06..2023-08"]),
        ("burglary q3 v q3 last year and the year before", ["2025/26-Q3", "2024/25-Q3", "2023/24-Q3"]),
        ("burglary 22/23 23/24 24/25 totals", ["2022/23", "2023/24", "2024/25"]),
        ("burglary in january and the january before", ["2026-01", "2025-01"]),
        ("q3 burglary 2023/24 and 2024/25", ["2023/24-Q3", "2024/25-Q3"]),
        ("burglary q1, q2 and q3 of 2024/25", ["2024/25-Q1", "2024/25-Q2", "2024/25-Q3"]),
    ],
)
def test_more_than_two_periods_are_given_side_by_side(text: str, meant: list[str]) -> None:
    found = understood(text)
    assert found.intent is Intent.VALUE
    assert [one.candidates[0].text for one in (found.period, *found.more_periods)] == meant


def test_a_year_apart_from_two_halves_is_that_of_both() -> None:
    found = understood("h1 v h2 burglary 24/25")
    assert found.against_period is not None
    held = (found.period.candidates[0].text, found.against_period.candidates[0].text)
    assert held == ("2024-10..2025-03", "2024-04..2024-09")


def test_up_or_down_on_a_period_of_several_measures_is_the_change_of_each() -> None:
    found = understood("up or down on last month: burglary and robbery")
    assert (found.intent, found.against) == (Intent.CHANGE, Against.PERIOD_EARLIER)


@pytest.mark.parametrize("text", ["burglary ytd and how does that compare", "burglary ytd with the change"])
def test_how_that_compares_is_the_change_on_the_year_before(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.against) == (Intent.CHANGE, Against.YEAR_EARLIER)


@pytest.mark.parametrize("text", ["burglary last month against the average", "is burglary higher than usual"])
def test_against_the_average_is_told_by_the_chart(text: str) -> None:
    assert understood(text).intent is Intent.SIGNALS


def test_this_quarter_is_of_this_year_whatever_year_is_said_of_the_other() -> None:
    question = understood("burglary this q1 v q4 last year")
    assert [one.text for one in question.period.candidates] == ["2026/27-Q1"]
    assert question.against_period is not None
    assert [one.text for one in question.against_period.candidates] == ["2025/26-Q4"]


def test_a_quarter_that_follows_the_one_of_last_year_may_be_of_either() -> None:
    question = understood("burglary q1 v q4 last year")
    assert [one.text for one in question.period.candidates] == ["2026/27-Q1", "2025/26-Q1"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("burglary last 3 months and the previous 3", 3),
        ("burglary last 3 months v the previous 3", 3),
        ("burglary last 6 months with the previous 6", 6),
        ("burglary r12m to end feb with the previous 12", None),
        ("burglary r12m to february and the previous 12 months", None),
    ],
)
def test_as_many_as_the_previous_are_those_straight_before(text: str, number: int | None) -> None:
    question = understood(text)
    assert (question.intent, question.against) == (Intent.CHANGE, Against.PERIOD_EARLIER)
    assert question.period.number == number or number is None


@pytest.mark.parametrize("text", ["burglary last month compared w prev month", "burglary last month v the prev month"])
def test_the_prev_month_is_the_one_before(text: str) -> None:
    assert understood(text).against is Against.PERIOD_EARLIER
