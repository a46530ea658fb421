"""Following up: what is not said is kept, and threads survive a restart."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, delete

from bot import main
from bot.asking.question_record import recorded
from bot.duties.answer import Answer, Asked, World, answer
from bot.settings import read_settings
from bot.store.questions import ThreadStore, UnansweredStore
from bot.store.tables.questions import StoredThreadQuestion, StoredUnansweredQuestion
from tests.questions.expectations import HOMES

PLACE, DAY = HOMES["sample"]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    return f"sqlite:///{tmp_path_factory.mktemp('threads') / 'threads.sqlite'}"


@pytest.fixture(scope="module")
def engine_of_threads(database: str) -> Engine:
    return main.open_migrated(read_settings({}, str(PLACE), database))


@pytest.fixture(scope="module")
def with_threads(worlds: dict[str, World], engine_of_threads: Engine) -> World:
    conversations, not_understood = ThreadStore(engine_of_threads), UnansweredStore(engine_of_threads)
    return replace(worlds["sample"], conversations=conversations, not_understood=not_understood)


@pytest.fixture
def talking(with_threads: World, engine_of_threads: Engine) -> World:
    """A world in which nobody has said anything yet; one for all tests, so that its words are learnt once."""
    with engine_of_threads.begin() as connection:
        for table in (StoredThreadQuestion, StoredUnansweredQuestion):
            connection.execute(delete(table))
    return with_threads


def said(world: World, questions: Sequence[str], thread: str = "t", day: date = DAY) -> list[Answer]:
    return [answer(world, Asked(question=one, as_of=day, thread=thread)) for one in questions]


def first(found: Answer) -> dict[str, Any]:
    return dict(found.answers[0])


def test_another_area_keeps_measure_period_and_statistic(talking: World) -> None:
    *_, last = said(talking, ["change in burglary in coventry in january 2026 on january 2025", "and in dudley?"])
    assert first(last) | {"value": None} == first(last) | {"value": None}
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
    *_, last = said(talking, ["robbery in dudley since november 2025", "why"])
    assert [one["period"] for one in last.provenance] == [f"2025-{month}" for month in (11, 12)] + [
        f"2026-{month:02}" for month in (1, 2, 3)
    ]
    assert {one["file"] for one in last.provenance} == {"observations/street_level_crime_monthly.csv"}
    assert all(one["line"] > 1 for one in last.provenance)
    assert sum(one["value"] for one in last.provenance) == first(last)["value"]


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
        ("which borough had the most robbery last month", "the rate"),
        ("change in recorded burglary", "since april 2025"),
        ("which borough had the most robbery last month", "is that unusual"),
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
    *_, alone = said(talking, ["robbery in coventry last month", "and for the whole force", then])
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


_BOROUGHS = "robbery by borough last month"
_HIGHEST = "which boroughs had the most burglary last month"
_RISE = "which borough has the biggest rise in robbery"
_JANUARY = "robbery in dudley in january 2026"


@pytest.mark.parametrize(
    ("before", "then", "measure", "area", "period"),
    [
        ([_BOROUGHS], "the second one", "robbery", "coventry", "2026-03"),
        ([_BOROUGHS], "chart the first", "robbery", "birmingham", "2026-03"),
        ([_BOROUGHS], "number 3", "robbery", "dudley", "2026-03"),
        ([_BOROUGHS, "and the second?"], "the last one", "robbery", "wolverhampton", "2026-03"),
        ([_HIGHEST], "who was third", "burglary", "dudley", "2026-03"),
        (["what measures are above their limits"], "why the second", "drug-offences", "coventry", "2026-03"),
        (["robbery in sandwell in feb"], "oops solihull not sandwell", "robbery", "solihull", "2026-02"),
        (["robbery in sandwell in feb"], "not february, january", "robbery", "sandwell", "2026-01"),
        (["robbery in sandwell in feb"], "sorry meant dudley", "robbery", "dudley", "2026-02"),
        (["robbery in sandwell in feb"], "no I meant burglary", "burglary", "sandwell", "2026-02"),
        (["robbery in sandwell in feb", "and in dudley"], "ok back to coventry", "robbery", "coventry", "2026-02"),
        (["robbery in dudley last month"], "no i meant last year", "robbery", "dudley", "2025/26"),
        (["robbery in dudley in feb"], "what was it the same month last year", "robbery", "dudley", "2025-02"),
        (["latest recorded robbery in merseyside"], "and a year ago?", "robbery-recorded", "merseyside", "2024/25-Q3"),
        (["robbery in blahville in january 2026"], "in coventry", "robbery", "coventry", "2026-01"),
        (["robbery in dudley in octember"], "i meant february", "robbery", "dudley", "2026-02"),
        (["widgets in dudley in january 2026"], "i meant robbery", "robbery", "dudley", "2026-01"),
        (["how many in dudley in january 2026"], "robbery", "robbery", "dudley", "2026-01"),
        (["robbery in dudley last month", "is that good"], "as a csv", "robbery", "dudley", "2026-03"),
        (["recorded robbery in q3 2025/26"], "and a year ago", "robbery-recorded", "west-midlands", "2024/25-Q3"),
        (["recorded robbery"], "and a year ago", "robbery-recorded", "west-midlands", "2024/25-Q3"),
        (["robbery in dudley in january 2026"], "what share of the force is that", "robbery", "dudley", "2026-01"),
        (["worst three boroughs for robbery last month"], "the second one", "robbery", "coventry", "2026-03"),
        (["who's worst for robbery"], "the second one", "robbery", "coventry", "2026-03"),
        ([_RISE, "and burglary"], "the second one", "burglary", "walsall", "2026-03"),
        ([_RISE, "the second one"], "the third one", "robbery", "coventry", "2026-03"),
        (["recorded robbery last quarter"], "and the year before", "robbery-recorded", "west-midlands", "2024/25-Q3"),
        (["highest ever robbery in dudley"], "as a rate", "robbery", "dudley", "2023-10"),
        (["highest ever robbery in dudley"], "was that unusual", "robbery", "dudley", "2023-10"),
        (["highest ever robbery in dudley"], "what share of the force is that", "robbery", "dudley", "2023-10"),
        ([_BOROUGHS], "which is bottom", "robbery", "dudley", "2026-03"),
        ([_BOROUGHS], "the top one only", "robbery", "birmingham", "2026-03"),
        ([_HIGHEST], "and the month before that", "burglary", "birmingham", "2026-02"),
        (["robbery in dudley in february 2026"], "and the others", "robbery", "birmingham", "2026-02"),
        (["when is the next robbery data out"], "and january?", "robbery", "west-midlands", "2026-01"),
        (
            ["what is recorded burglary"],
            "and how many in q3 2025/26",
            "burglary-recorded",
            "west-midlands",
            "2025/26-Q3",
        ),
        ([_HIGHEST, "who owns that one"], "chart that one", "burglary", "birmingham", "2026-03"),
        (["robbery in dudley in february 2026"], "does anyone do worse", "robbery", "dudley", "2026-02"),
        (["recorded robbery in merseyside a year ago"], "the first", "robbery-recorded", "merseyside", "2024/25-Q3"),
        (["recorded robbery in merseyside a year ago"], "april", "robbery-recorded", "merseyside", "2025/26-Q1"),
        ([_JANUARY], "and the november before", "robbery", "dudley", "2025-11"),
        ([_JANUARY], "actualy make it the quarter", "robbery", "dudley", "2025/26-Q4"),
        ([_JANUARY], "ok so what was may last year", "robbery", "dudley", "2025-05"),
        ([_JANUARY], "same q for march", "robbery", "dudley", "2026-03"),
        ([_JANUARY], "now the coventry one", "robbery", "coventry", "2026-01"),
        ([_JANUARY], "now the same for coventry", "robbery", "coventry", "2026-01"),
        ([_JANUARY], "can i have solihull on its own", "robbery", "solihull", "2026-01"),
        ([_JANUARY], "was any borough different, sandwell say", "robbery", "sandwell", "2026-01"),
        ([_JANUARY], "who had the most that month", "robbery", "birmingham", "2026-01"),
        (["change in robbery in dudley in january 2026"], "chart it", "robbery", "dudley", "2026-03"),
        (["worst month for robbery in dudley"], "and the best", "robbery", "dudley", "2026-01"),
        ([_JANUARY], "which borough is that driven by", "robbery", "birmingham", "2026-01"),
        ([_JANUARY], "which borough is behind that", "robbery", "birmingham", "2026-01"),
        (["robbery of pensioners in dudley in feb"], "fine, all robbery then", "robbery", "dudley", "2026-02"),
        (
            ["worst month for robbery in dudley"],
            "is that normal or should i be worried",
            "robbery",
            "dudley",
            "2023-10",
        ),
        (["robbery of pensioners in dudley in feb"], "ok whole force then", "robbery", "west-midlands", "2026-02"),
        (["robbery of pensioners in dudley in feb"], "ok all of them then", "robbery", "dudley", "2026-02"),
        (["pensioner robbery in dudley in feb"], "ok burglary then", "burglary", "dudley", "2026-02"),
        (
            ["how many robberies will we have in june"],
            "so what was june last year",
            "robbery",
            "west-midlands",
            "2025-06",
        ),
    ],
)
def test_what_was_listed_taken_back_or_not_understood_is_gone_on_from(
    talking: World, before: list[str], then: str, measure: str, area: str, period: str
) -> None:
    *_, last = said(talking, [*before, then])
    assert last.answers, last.text
    assert (first(last)["measure"], first(last)["area"], first(last)["period"]) == (measure, area, period)


@pytest.mark.parametrize(
    ("before", "then", "reason"),
    [
        ([_BOROUGHS], "the ninth one", "no such place"),
        (["robbery in sandwell in feb"], "solihull not dudley", "not put right"),
        (["robbery of men in dudley in feb"], "in coventry", None),
        (["robbery in dudley", "and homicide"], "and 2024/25", "nothing held"),
        (["highest ever robbery in dudley", "same for homicide"], "compared to last year", "nothing held"),
        (["sausages in dudley last month"], "burglary", "not completed"),
        (["robbery last month", "what measures are above their limits"], "and last year", None),
        (["sausages in dudley last month"], "chart them", None),
        (["robbery in dudley in february 2026"], "no burglary", "word"),
        (["how did dudley do last month"], "the second one", None),
        (["robbery in dudley last month", "any concerns?"], "and last year", None),
        (["glimmering of pensioners in dudley"], "i meant robbery", None),
        (["burglaries of pensioners eating lunch in dudley"], "i meant robbery", "not completed"),
        (["when is the next spcb"], "and the one before", "no other meeting"),
        (["robbery last month"], "our most similar forces", None),
        (["robbery in dudley in january 2026"], "as a percentage of sandwell", None),
        ([_JANUARY], "the knife ones", None),
        (["robbery in dudley in january 2026"], "and coventry without the vans for comparison", "word"),
        (["robbery in dudley in january 2026"], "and the weekend before", None),
        (["robbery in dudley in january 2026"], "why is it so high at night", None),
        ([_BOROUGHS], "which street has gone up the most", None),
        (["robberies by pensioners in dudley in feb"], "ok burglary then", "not completed"),
        (["change in robbery of pensioners on last year"], "all of them then", None),
        (["how many robberies will we have in june"], "and in dudley", None),
        (["robbery in dudley in january 2026"], "as a percentage of january 2025", None),
        (["robbery in dudley last month", "sausages eaten in solihull last week"], "and in sandwell", "not completed"),
    ],
)
def test_what_cannot_be_gone_on_from_gets_no_figure(
    talking: World, before: list[str], then: str, reason: str | None
) -> None:
    *_, last = said(talking, [*before, then])
    assert last.answers == ()
    assert reason in (None, last.reason)


def test_what_a_list_showed_and_what_it_may_have_meant_outlast_a_restart(
    worlds: dict[str, World], talking: World, database: str
) -> None:
    said(talking, [_BOROUGHS])
    said(talking, ["robbery in blahville in january 2026"], thread="other")
    again = main.open_migrated(read_settings({}, str(PLACE), database))
    restarted = replace(worlds["sample"], conversations=ThreadStore(again))
    (second,) = said(restarted, ["the second one"])
    (completed,) = said(restarted, ["in dudley"], thread="other")
    assert first(second)["area"] == "coventry"
    assert (first(completed)["area"], first(completed)["period"]) == ("dudley", "2026-01")


def test_a_question_kept_by_an_older_reeve_is_gone_on_from(talking: World) -> None:
    question = answer(talking, Asked(question="robbery in dudley in january 2026", as_of=DAY)).question
    assert question is not None
    assert talking.conversations is not None
    talking.conversations.keep("t", recorded(question), DAY)
    (found,) = said(talking, ["and in solihull"])
    assert (first(found)["area"], first(found)["period"]) == ("solihull", "2026-01")


@pytest.mark.parametrize(
    ("before", "then", "periods"),
    [
        ("robbery in dudley in q4 2025/26", "by month", {"2026-01", "2026-02", "2026-03"}),
        ("robbery in dudley", "by month since december 2025", {"2026-01", "2026-02", "2026-03", "2025-12"}),
        (
            "robbery in dudley since december 2025",
            "how does that look monthly",
            {"2026-01", "2026-02", "2026-03", "2025-12"},
        ),
    ],
)
def test_a_stretch_is_given_step_by_step(talking: World, before: str, then: str, periods: set[str]) -> None:
    *_, last = said(talking, [before, then])
    assert {one["period"] for one in last.answers} == periods
    assert {one["area"] for one in last.answers} == {"dudley"}


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ("when is the next spcb", "and the one after that", "SPCB: 26 May 2026"),
        ("when is the next spcb", "when", "SPCB: 21 April 2026"),
        ("what measures are above their limits", "and in coventry", "Drug offences in Coventry, 114"),
        ("recorded burglary q1 2025 v q1 2024", "the calendar one", "against"),
    ],
)
def test_a_list_is_gone_on_from_as_a_list(talking: World, before: str, then: str, words: str) -> None:
    *_, last = said(talking, [before, then])
    assert words in last.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_RISE, "as a table", "Robbery rose in 5 of 7 (March 2026 against February 2026, by number)"),
        (_RISE, "and for burglary", "Burglary rose in 5 of 7 (March 2026 against February 2026, by number)"),
        (_RISE, "and last month", "Robbery rose in 5 of 7 (March 2026 against February 2026, by number)"),
        (_RISE, "the second one", "Robbery in Walsall: +16 (+55.2%), 45 in March 2026 against 29 in February 2026."),
        ("how has robbery changed by borough", "the second one", "Robbery in Coventry: +14 (+29.2%)"),
        ("robbery per 1,000 by borough", "the second one", "Robbery in Coventry: 0.17 per 1,000 residents"),
        ("which borough had the biggest fall in robbery", "which went up most then", "Robbery rose in 5 of 7"),
        (_BOROUGHS, "which one has gone up the most", "most in Birmingham +33 (+12.7%), 292"),
        (_JANUARY, "compared with the month before", "-6 (-27.3%), 16 in January 2026 against 22 in December 2025"),
        (_JANUARY, "was that busier than the month before", "16 in January 2026 against 22 in December 2025"),
        (_JANUARY, "and coventry for comparison", "Robbery in Coventry: 59 in January 2026"),
        (_JANUARY, "is that better or worse than coventry", "Robbery in Coventry: 59 in January 2026"),
        (_JANUARY, "why is it so high", "No reason is held for it"),
        (_JANUARY, "any particular reason", "No reason is held for it"),
        (_JANUARY, "is coventry any worse", "Robbery in Coventry: 59 in January 2026"),
        (_JANUARY, "more than the month before or less?", "16 in January 2026 against 22 in December 2025"),
        (
            "which month had the most robbery in dudley",
            "how far below that are we now",
            "-21 (-45.7%), 25 in March 2026",
        ),
        ("recorded robbery compared with our most similar forces", "whos highest", "1st West Midlands Police, 0.53"),
        ("change in robbery in dudley in january 2026", "as a percentage?", "-15 (-48.4%)"),
        ("worst month for robbery in 2025", "and the best", "Robbery in West Midlands Police: lowest 408, in February"),
        ("robbery in dudley in q3 2025/26", "who had the most that quarter", "1st Birmingham, 927"),
    ],
)
def test_what_was_ranked_is_what_is_gone_on_from(talking: World, before: str, then: str, words: str) -> None:
    *_, last = said(talking, [before, then])
    assert words in last.text


_OVERDUE = "which updates are overdue"
_ABOVE = "what is above its limit"
_WORSE = "which measures got worse last month"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_WORSE], "the worst one", "Bicycle theft in West Midlands Police: +54 (+64.3%), 138 in March 2026 against"),
        ([_WORSE, "the second one"], "the worst one", "Bicycle theft in West Midlands Police: +54"),
        ([_WORSE], "the first two", "the 2 furthest by percent: Bicycle theft"),
        ([_WORSE], "who leads on them", "leads on: Bicycle theft; "),
        ([_RISE], "the first two", "most in Birmingham +33 (+12.7%), 292; Walsall +16"),
        ([_RISE], "the worst one", "most in Birmingham +33 (+12.7%), 292. As at"),
        (["who's worst for burglary"], "the first two", "the worst is Birmingham, 0.48 (7th of 7); then Coventry"),
        ([_ABOVE], "the first two", "Drug offences in Coventry: 114 in March 2026."),
        ([_ABOVE, "the second one"], "who leads on them", "ACC Operations (deputy: Chief Superintendent Operations)"),
        ([_OVERDUE], "the fourth one", "Overdue: the update due 13 April 2026 (Director of Resources)."),
        ([_OVERDUE, "the fourth one"], "who leads on it", "Director of Resources leads on Improve productivity"),
        ([_OVERDUE, "number 4"], "when is it due", "Improve productivity of staff and assets"),
        ([_OVERDUE], "who do I ask about that", "Director of Resources leads on Improve productivity"),
        (["recorded robbery and recorded burglary"], "whose are they", "leads on: Recorded robbery; Recorded burglary"),
        (["robbery in dudley and walsall", "the second one"], "both", "Robbery in Dudley: 25 in March 2026."),
        ([_OVERDUE], "the fourth one, whats happening with it", "Overdue: the update due 13 April 2026 (Director of"),
        ([_OVERDUE, "the youth commission one"], "who owns it", "leads on Establish the work plan for the Youth"),
        (["robbery in dudley and walsall", "the second"], "and the other one", "Robbery in Dudley: 25 in March 2026."),
        ([_RISE], "top 3", "most in Birmingham +33 (+12.7%), 292; Walsall +16 (+55.2%), 45; Coventry"),
        ([_OVERDUE, "number 4"], "whos the deputy for that", "(deputy: Head of People)"),
        (["which borough is worst for robbery"], "and the next worst", "Robbery in Coventry: 0.17 per 1,000 residents"),
        (["which borough is worst for robbery", "who's next"], "and the next", "Robbery in Walsall: 0.16 per 1,000"),
        ([_WORSE, "the second one"], "the next one", "Public order offences in West Midlands Police: +344"),
        ([_RISE, "the second one"], "which has improved most", "Robbery fell in 2 of 7 (March 2026 against February"),
        ([_BOROUGHS], "which has gone up most", "Robbery rose in 5 of 7 (March 2026 against February 2026"),
        (
            ["recorded robbery and recorded burglary"],
            "which fell more",
            "Recorded burglary in West Midlands Police: -284",
        ),
        (
            ["change in recorded robbery last quarter"],
            "and the year before",
            "1,626 in October to December 2024 (Q3 2024/25) against",
        ),
        (["robbery by month in 2025/26"], "the last two", "Robbery in West Midlands Police: 458 in February 2026"),
    ],
)
def test_rows_of_a_list_are_told_by_their_places_and_by_who_leads_on_them(
    talking: World, before: list[str], then: str, words: str
) -> None:
    *_, last = said(talking, [*before, then])
    assert words in last.text


@pytest.mark.parametrize("before", [_OVERDUE, _ABOVE])
def test_of_what_is_in_no_order_there_is_no_worst(talking: World, before: str) -> None:
    *_, last = said(talking, [before, "the worst one"])
    assert (last.reason, last.answers) == ("no such end", ())


@pytest.mark.parametrize("then", ["chart them both", "both on one chart", "chart the two"])
def test_no_two_series_are_drawn_together_and_each_is_offered(talking: World, then: str) -> None:
    *_, both, second = said(talking, ["robbery in dudley and walsall", then, "the second one"])
    assert both.text.startswith("A chart here is of one series")
    assert [one.question for one in both.choices] == ["chart Robbery in Dudley", "chart Robbery in Walsall"]
    assert (both.chart, second.chart) == (None, ("robbery", "walsall", ""))
    assert second.question is not None
    assert second.question.chart


def test_all_areas_stand_in_the_table_of_a_change_in_its_order(talking: World) -> None:
    (found,) = said(talking, [_RISE])
    assert found.table is not None
    assert found.table.rows[:2] == (
        ("1", "Birmingham", "+33", "292", "259"),
        ("2", "Walsall", "+16", "45", "29"),
    )
    assert len(found.table.rows) == 7


def test_a_choice_of_one_period_reads_the_others_alike(talking: World) -> None:
    (found,) = said(talking, ["recorded burglary q1 2025 v q1 2024"])
    asked = [one.question for one in found.choices]
    assert asked == [
        "recorded burglary 2025/26-Q1 v 2024/25-Q1",
        "recorded burglary 2024/25-Q1 v 2023/24-Q1",
        "recorded burglary 2025-Q1 v 2024-Q1",
    ]
