"""Following up: what is not said is kept, and threads survive a restart."""

from dataclasses import replace

import pytest

from bot import main
from bot.duties.answer import World
from bot.settings import read_settings
from bot.store.questions import ThreadStore, UnansweredStore
from tests.questions.conversations import PLACE, first, said


def test_another_area_keeps_measure_period_and_statistic(talking: World) -> None:
    *_, last = said(talking, ["change in burglary in coventry in january 2026 on january 2025", "and in dudley?"])
    assert (first(last)["area"], first(last)["statistic"], first(last)["period"]) == ("dudley", "change", "2026-01")
    assert first(last)["against"] == "2025-01"


def test_last_year_is_the_same_month_a_year_before(talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", "what about last year"])
    assert (first(last)["period"], first(last)["area"]) == ("2025-01", "dudley")


@pytest.mark.parametrize(
    ("asked", "again", "period"),
    [
        ("recorded robbery in the last 2 quarters", "same period last year", "2024/25-Q2..2024/25-Q3"),
        ("recorded robbery since july 2025", "and the same for last year", "2024/25-Q2..2024/25-Q3"),
        ("rolling 12 months of recorded robbery", "same time last year", "YE-2024-12"),
        ("robbery in dudley november to december 2025", "what about last year", "2024-11..2024-12"),
    ],
)
def test_the_same_period_last_year_is_as_long_as_the_one_before(
    asked: str, again: str, period: str, talking: World
) -> None:
    *_, last = said(talking, [asked, again])
    assert first(last)["period"] == period


def test_a_chart_is_of_what_was_said_before(talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", "chart it"])
    assert last.chart == ("robbery", "dudley", "")
    assert last.question is not None
    assert last.question.chart


def test_what_was_drawn_is_drawn_of_another_area_too(talking: World) -> None:
    *_, last = said(talking, ["chart robbery in dudley for the last 12 months", "just coventry"])
    assert last.chart == ("robbery", "coventry", "")
    assert last.question is not None
    assert last.question.chart
    *_, last = said(talking, ["robbery in dudley in january 2026", "just coventry"])
    assert last.question is not None
    assert not last.question.chart


def test_per_thousand_makes_a_rate_of_it(talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", "per 1,000"])
    assert (first(last)["statistic"], first(last)["per"], first(last)["of"]) == ("rate", 1000, "residents")


def test_why_gives_every_observation_behind_the_figure(talking: World) -> None:
    asked, last = said(talking, ["robbery in dudley since november 2025", "why"])
    assert [one["period"] for one in last.provenance] == [f"2025-{month}" for month in (11, 12)] + [
        f"2026-{month:02}" for month in (1, 2, 3)
    ]
    assert {one["file"] for one in last.provenance} == {"observations/street_level_crime_monthly.csv"}
    assert all(one["line"] > 1 for one in last.provenance)
    assert sum(one["value"] for one in last.provenance) == first(asked)["value"]


@pytest.mark.parametrize("why", ["why", "why tho", "why is that then", "why has it gone up"])
def test_where_no_reason_is_held_no_figure_is_given_for_one(talking: World, why: str) -> None:
    *_, last = said(talking, ["robbery in dudley last month", why])
    assert last.text.startswith("No reason is held for it")
    assert last.answers == ()
    *_, other = said(talking, ["robbery in dudley last month", why, "and in coventry"])
    assert (first(other)["measure"], first(other)["area"]) == ("robbery", "coventry")


def test_as_known_on_an_earlier_day_nothing_was_known(talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley last month", "as known on 1 march"])
    assert last.answers == ()
    *_, known = said(talking, ["robbery in dudley last month", "as known on 20 april 2026"])
    assert first(known)["as_known_on"] == "2026-04-20"


def test_a_question_that_was_not_answered_is_not_what_people_go_on_from(talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley last month", "what about last year", "and in solihull"])
    assert (first(last)["area"], first(last)["period"]) == ("solihull", "2026-03")


def test_another_measure_that_is_not_held_there_is_what_a_place_goes_on_from(talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley", "and homicide?", "in the force"])
    assert (first(last)["measure"], first(last)["area"]) == ("homicide", "west-midlands")


def test_a_follow_up_without_anything_before_is_not_answered(talking: World) -> None:
    (found,) = said(talking, ["and in dudley?"], thread="fresh")
    assert found.answers == ()
    assert found.reason == "no measure"


def test_a_thread_goes_on_after_a_restart(worlds: dict[str, World], talking: World, database: str) -> None:
    said(talking, ["residential burglary in merseyside ytd vs last year"])
    again = main.open_migrated(read_settings({}, str(PLACE), database))
    restarted = replace(worlds["sample"], conversations=ThreadStore(again))
    (found,) = said(restarted, ["and west yorkshire?"])
    assert (first(found)["measure"], first(found)["area"]) == ("burglary-residential-recorded", "west-yorkshire")
    assert (first(found)["statistic"], first(found)["period"]) == ("change", "2025/26-Q1..2025/26-Q3")


def test_threads_do_not_know_of_each_other(talking: World) -> None:
    said(talking, ["robbery in dudley last month"], thread="one")
    (found,) = said(talking, ["and in solihull"], thread="two")
    assert found.answers == ()


def test_what_was_not_understood_is_kept_without_names(talking: World, database: str) -> None:
    questions = [
        "skylarking in coventry last month",
        "skylarking in coventry last month",
        "skulduggery by PC John Smith in dudley, ring 0121 496 0000",
    ]
    said(talking, questions)
    kept = UnansweredStore(main.open_migrated(read_settings({}, str(PLACE), database))).all()
    assert (kept[0].text, kept[0].times, kept[0].word) == (questions[0], 2, "skylarking")
    assert not any(word in one.text for one in kept for word in ("John", "Smith", "0121"))


def test_another_period_is_held_against_its_own_year_before(talking: World) -> None:
    *_, last = said(talking, ["recorded burglary q3 2025/26 vs q3 2024/25", "and q2"])
    assert (first(last)["period"], first(last)["against"]) == ("2025/26-Q2", "2024/25-Q2")


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("burglary in february vs january", "and march"),
        ("recorded burglary 2024/25 vs 2019/20", "and 2022/23"),
        ("recorded burglary rank", "total"),
        ("robbery in january 2026", "vs last month"),
        ("change in recorded burglary", "since april 2025"),
        ("rolling 12 months of robbery in dudley", "when was it last that high"),
        ("robbery in dudley as a share of the force", "most improved borough"),
        ("robbery and burglary in dudley in january 2026", "as a share of the force"),
        ("robbery by borough in january 2026", "what's the highest it's been"),
        ("positive outcomes in west midlands", "what share of the force is that"),
        ("robbery in coventry in the 12 months to august 2024", "vs the month before"),
        ("robbery in coventry in february 2026", "what about knives"),
    ],
)
def test_a_follow_up_that_would_leave_out_what_it_asks_gets_no_figure(talking: World, before: str, then: str) -> None:
    asked, followed = said(talking, [before, then])
    assert (asked.status.value, followed.answers) == ("answered", ())


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ("median robbery in 2025/26", "and in coventry", "a median of 55.5 a month"),
        ("which boroughs did robbery rise in in january 2026", "and burglary", "Burglary rose in 5 of 7"),
        ("how many months was robbery above 550 in 2025/26", "and in coventry", "above 550 in 0 of 12 months"),
        ("total burglary in coventry and dudley last month", "and february", "together: 242 in February 2026"),
        ("robbery by borough in january 2026", "total", "Robbery in West Midlands Police: 467 in January 2026"),
        ("median robbery in 2025/26", "total in 2025/26", "in total, in the financial year 2025/26"),
        ("robbery by borough in january 2026", "change", "Robbery in Dudley: -15 (-48.4%)"),
        ("robbery in dudley in 2025/26 by month", "total", "in total, in the financial year 2025/26"),
        ("robbery in dudley in january 2026", "what share of all street level crime is that", "16 of 1,931"),
        ("street level crime in dudley in january 2026", "what share of that is robbery", "16 of 1,931"),
        ("robbery in dudley in january 2026 as a share of the force", "vs last year", "in January 2025, 31 of 464"),
        ("robbery in dudley in january 2026 as a share of the force", "vs the month before", "22 of 487"),
        ("robbery in dudley in december 2025", "is it up since february", "in March 2026 against 26 in February"),
        ("robbery in dudley in december 2025", "vs the month before", "22 in December 2025 against 25 in November"),
        ("highest ever robbery in dudley", "vs the month before", "46 in October 2023 against 43"),
        ("highest ever robbery in dudley", "by borough", "in October 2023: Birmingham 417"),
        ("robbery in dudley since november 2025", "what's the average", "on average 22.8 a month"),
        ("recorded robbery in q1 2025/26 vs the quarter before", "ytd", "against 5,449 in April to December 2024"),
    ],
)
def test_what_was_asked_is_asked_again_in_full(talking: World, before: str, then: str, words: str) -> None:
    *_, last = said(talking, [before, then])
    assert words in last.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (["recorded robbery this quarter"], "and last year", "(Taking last year for October to December 2024 "),
        (["recorded robbery this year"], "and last year", "in total, from April to December 2024."),
        (["recorded robbery this year", "and last year"], "and the year before", "from April to December 2023."),
        (["recorded robbery this year by force"], "and last year", "from April to December 2024"),
        (["recorded robbery rolling 12 months"], "and last year", "in the 12 months to December 2024."),
        (
            ["robbery this year"],
            "and last year",
            "for the financial year 2024/25: no figure is held for September 2024",
        ),
    ],
)
def test_last_year_is_the_one_before_what_was_given(talking: World, before: list[str], then: str, words: str) -> None:
    *_, last = said(talking, [*before, then])
    assert words in last.text


_ROW = "robbery in dudley in jan, feb, march and april 2025"


def test_of_a_row_of_months_those_held_are_given_and_the_missing_one_is_named(talking: World) -> None:
    (found,) = said(talking, [_ROW])
    assert [one["period"] for one in found.answers] == ["2025-01", "2025-02", "2025-04"]
    assert "No figure of Robbery in Dudley is held for March 2025." in found.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_ROW, "total", "for January to April 2025: no figure is held for March 2025."),
        ("robbery in dudley in april and may 2025", "total", "54 in total, from April to May 2025"),
        ("robbery in dudley in april and may 2025", "robbery in june and july 2025 combined", "65 in total, from June"),
        ("robbery by month in 2024/25", "total in 2024/25", "no figure is held for September 2024"),
    ],
)
def test_a_total_of_a_row_of_months_is_one_and_over_none_that_is_missing(
    talking: World, before: str, then: str, words: str
) -> None:
    *_, last = said(talking, [before, then])
    assert words in last.text


def test_two_periods_are_held_against_one_another_in_their_order(talking: World) -> None:
    *_, last = said(talking, ["burglary in coventry in january 2026", "vs february 2026"])
    assert (first(last)["period"], first(last)["against"]) == ("2026-02", "2026-01")


@pytest.mark.parametrize("before", ["robbery in february 2026", "robbery in coventry in february 2026"])
@pytest.mark.parametrize(
    ("again", "areas"),
    [
        ("by area?", {"birmingham", "coventry", "dudley", "sandwell", "solihull", "walsall", "wolverhampton"}),
        ("who's worst", {"birmingham"}),
        ("which area is lowest", {"dudley"}),
        ("where is it highest", {"birmingham"}),
    ],
)
def test_areas_that_are_asked_for_by_no_name_are_all_of_their_kind(
    talking: World, before: str, again: str, areas: set[str]
) -> None:
    *_, last = said(talking, [before, again])
    assert {one["area"] for one in last.answers} == areas
    assert {(one["measure"], one["period"]) for one in last.answers} == {("robbery", "2026-02")}


def test_where_a_figure_fell_is_told_of_the_time_before(talking: World) -> None:
    *_, last = said(talking, ["has robbery gone up in february 2026", "and where did it fall"])
    assert {one["area"] for one in last.answers} == {"sandwell", "coventry"}


@pytest.mark.parametrize("then", ["what's the difference", "which is worse?", "so which is higher"])
def test_after_two_areas_the_difference_is_theirs_and_after_one_it_is_asked_with_what(
    talking: World, then: str
) -> None:
    *_, gap = said(talking, ["compare robbery in coventry and dudley in february 2026", then])
    assert (first(gap)["statistic"], {one["area"] for one in gap.answers}) == ("gap", {"coventry"})
    *_, alone = said(talking, ["robbery in coventry last month", then])
    assert (alone.answers, alone.reason) == ((), "compare")


def test_what_stands_for_several_measures_is_offered_in_a_thread_too(talking: World) -> None:
    *_, found = said(talking, ["burglary in birmingham last month", "how about violence"])
    assert "Violence and sexual offences" in [one.label for one in found.choices]


def test_in_a_table_equal_figures_share_a_place(talking: World) -> None:
    (found,) = said(talking, ["which borough had the most robberies in january 2025"])
    assert found.table is not None
    assert [row for row in found.table.rows if "=" in row[0]] == [("6=", "Solihull", "19"), ("6=", "Walsall", "19")]


def test_a_table_of_several_measures_is_called_by_their_area(talking: World) -> None:
    (found,) = said(talking, ["which measures are getting worse in birmingham"])
    assert found.table is not None
    assert found.table.caption == "Birmingham"
