"""Times in a thread that are told from the one that was given: the same period, the 12 before, a year ago."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, said


@pytest.mark.parametrize(
    ("asked", "again", "area", "period"),
    [
        ("robbery in dudley in january 2026", "coventry, same period.", "coventry", "2026-01"),
        ("robbery in dudley in january 2026", "same month for coventry", "coventry", "2026-01"),
        ("robbery in dudley in january 2026", "and coventry over the same time frame please", "coventry", "2026-01"),
        ("robbery in dudley november to december 2025", "same two months in coventry", "coventry", "2025-11..2025-12"),
        ("robbery in dudley in january 2026", "coventry same month last year", "coventry", "2025-01"),
        ("robbery in dudley in january 2026", "coventry, same month 2024", "coventry", "2024-01"),
        ("robbery in dudley in january 2026", "coventry same month of 2024/25", "coventry", "2025-01"),
        ("robbery in dudley november to december 2025", "v the 2 before", "dudley", "2025-11..2025-12"),
        ("robbery in dudley november to december 2025", "and the two before that", "dudley", "2025-09..2025-10"),
        ("recorded robbery r12m", "and the 12m before that", "west-midlands", "YE-2024-12"),
        ("recorded robbery r12m", "previous 12", "west-midlands", "YE-2024-12"),
        ("recorded robbery r12m", "v the 12 before", "west-midlands", "YE-2025-12"),
        ("recorded robbery in Q3 25/26 against Q2 25/26", "whole of 24/25?", "west-midlands", "2024/25"),
        ("recorded robbery", "yr ago?", "west-midlands", "2024/25-Q3"),
        ("recorded robbery", "12 months ago?", "west-midlands", "2024/25-Q3"),
        ("robbery in dudley in january 2026", "n now", "dudley", "2026-03"),
        ("robbery in dudley in january 2026", "how many now?", "dudley", "2026-03"),
        ("robbery in dudley in january 2026", "where are we at the moment", "dudley", "2026-03"),
        ("robbery in dudley in january 2026", "how is it now in coventry", "coventry", "2026-03"),
        ("robbery in dudley in january 2026", "now coventry", "coventry", "2026-01"),
        ("recorded robbery in the 12 months to june 2025", "and now", "west-midlands", "YE-2025-12"),
        ("robbery in dudley in summer 2025", "and the summer before that", "dudley", "2024-06..2024-08"),
        ("robbery in dudley in summer 2025", "the winter before", "dudley", "2024-12..2025-02"),
        ("robbery in dudley in january 2026", "and the autumn before?", "dudley", "2025-09..2025-11"),
        ("robbery in dudley in january 2026", "has it come back down since", "dudley", "2026-03"),
        ("robbery in dudley in january 2026", "have things got any worse since then", "dudley", "2026-03"),
        ("recorded robbery in Q2 2025/26", "and the ytd position", "west-midlands", "2025/26-Q1..2025/26-Q3"),
        ("robbery in dudley november to december 2025", "same for 2024", "dudley", "2024-11..2024-12"),
        ("robbery in dudley in january 2026", "same again for 2025", "dudley", "2025-01"),
        ("robbery november v december", "january?", "west-midlands", "2026-01"),
        ("robbery november v december", "october?", "west-midlands", "2025-10"),
    ],
)
def test_a_time_is_told_from_the_one_that_was_given(
    asked: str, again: str, area: str, period: str, talking: World
) -> None:
    *_, last = said(talking, [asked, again])
    assert (first(last)["area"], first(last)["period"]) == (area, period)


@pytest.mark.parametrize(
    "again",
    [
        "coventry same week",
        "coventry, same quarter",
        "and the 12 before",
        "coventry at the same time of day",
        "robberies by the same people in coventry",
        "so the second half",
        "and the holidays before",
        "was it now",
    ],
)
def test_what_is_not_as_long_as_is_said_gets_no_figure(again: str, talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", again])
    assert not last.answers


@pytest.mark.parametrize(
    ("asked", "again", "period"),
    [
        ("what is the recorded robbery target", "and where are we against it", "2025/26-Q1..2025/26-Q3"),
        ("what is the recorded robbery target", "how do we compare to it", "2025/26-Q1..2025/26-Q3"),
        ("what is the recorded robbery target", "current position against target?", "2025/26-Q1..2025/26-Q3"),
        ("what is the recorded robbery target", "did we hit the 2014/15 one", "2014/15-Q1..2014/15-Q4"),
        ("are we on track for recorded robbery", "did we meet 14/15's", "2014/15-Q1..2014/15-Q4"),
        ("are we on track for recorded robbery", "and the 2014/15 target", "2014/15-Q1..2014/15-Q4"),
    ],
)
def test_it_is_the_target_after_a_target(asked: str, again: str, period: str, talking: World) -> None:
    *_, last = said(talking, [asked, again])
    assert (first(last)["statistic"], first(last)["period"]) == ("variance", period)


def test_the_year_before_a_target_is_before_the_year_that_was_told(talking: World) -> None:
    *_, told, last = said(talking, ["did we meet the recorded robbery target in 2014/15", "and the year before"])
    assert first(told)["period"] == "2014/15-Q1..2014/15-Q4"
    assert not last.answers, last.text


def test_it_is_no_target_after_a_figure(talking: World) -> None:
    *_, last = said(talking, ["recorded robbery in Q2 2025/26", "how do we compare to it"])
    assert not any(one["statistic"] == "variance" for one in last.answers)


def test_who_is_responsible_for_what_was_counted_is_its_lead(talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", "who is responsible?"])
    assert "ACC Crime leads on Robbery" in last.text
    *_, last = said(talking, ["robbery in dudley in january 2026", "who did it"])
    assert not last.answers


def test_the_previous_12_are_held_beside_a_rolling_year(talking: World) -> None:
    for asked in ("recorded robbery r12m with the previous 12 alongside", "recorded robbery r12m v the previous 12"):
        (last,) = said(talking, [asked])
        assert (first(last)["statistic"], first(last)["period"]) == ("change", "YE-2025-12")


@pytest.mark.parametrize(
    "asked",
    [
        "robbery in dudley november and december vs last year",
        "robbery in dudley november & december compared with the same months last year",
    ],
)
def test_months_joined_by_and_are_held_against_last_year_together(asked: str, talking: World) -> None:
    (last,) = said(talking, [asked])
    told = first(last)
    assert (told["statistic"], told["period"], told["against"]) == ("change", "2025-11..2025-12", "2024-11..2024-12")


@pytest.mark.parametrize("again", ["same last year?", "last year", "and the year before"])
def test_months_that_were_given_one_by_one_are_each_a_year_before(again: str, talking: World) -> None:
    both = said(talking, ["robbery in dudley in november 2025 and january 2026", again])[1]
    assert [one["period"] for one in both.answers] == ["2024-11", "2025-01"]


def test_months_one_by_one_or_of_another_number_are_not_held_together(talking: World) -> None:
    for asked in (
        "robbery in dudley november and december against the same three months in 2024",
        "robbery in dudley in each of november and december against last year",
    ):
        assert not said(talking, [asked])[0].answers


@pytest.mark.parametrize(
    ("again", "area", "period", "told"),
    [
        ("are we over 30", "dudley", "2026-01", "That is not above 30"),
        ("are we under 30 now", "dudley", "2026-03", "That is below 30"),
        ("are they below 10", "dudley", "2026-01", "That is not below 10"),
        ("over 200?", "dudley", "2026-01", "That is not above 200"),
    ],
)
def test_whether_we_are_beyond_a_number_is_of_what_was_given(
    again: str, area: str, period: str, told: str, talking: World
) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", again])
    assert (first(last)["area"], first(last)["period"]) == (area, period)
    assert told in last.text


@pytest.mark.parametrize("again", ["same for 2015", "the same for 2015", "same again for 2015"])
def test_the_same_of_a_year_after_a_financial_one_is_asked_back(again: str, talking: World) -> None:
    *_, last = said(talking, ["recorded robbery in 2014/15", again])
    assert [one.label for one in last.choices] == ["the financial year 2015/16", "the calendar year 2015"]


def test_a_figure_against_the_average_of_a_stretch_is_given_beside_it(talking: World) -> None:
    for asked in (
        "robbery in dudley october 2025 v average of the last 12 months",
        "robbery in dudley october 2025 against the 12 month avg",
    ):
        (last,) = said(talking, [asked])
        assert [one["statistic"] for one in last.answers][::1][:1] == ["value"]
        assert "on average 27.1 a month over the 12 months to March 2026" in last.text


@pytest.mark.parametrize("asked", ["robbery v average of the last 12 districts", "robbery % v the average shopper"])
def test_the_average_of_no_stretch_is_not_given_beside_a_figure(asked: str, talking: World) -> None:
    (last,) = said(talking, [asked])
    assert "on average" not in last.text
