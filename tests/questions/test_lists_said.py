"""What lists say first: against what each measure moved, and which areas are above their limits."""

from collections.abc import Mapping

import pytest

from bot.asking.answers import Status
from bot.asking.threads.thread import Thread
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.expectations import HOMES

_, DAY = HOMES["sample"]


@pytest.fixture
def sample(worlds: Mapping[str, World]) -> World:
    return worlds["sample"]


def said(world: World, question: str) -> Answer:
    return answer(world, Asked(question=question, as_of=DAY))


def test_each_that_moved_is_held_against_a_year_before_else_against_the_period_before_and_it_is_said(
    sample: World,
) -> None:
    force = said(sample, "what is getting worse")
    assert "Against the same time a year before, 4 of 25, furthest" in force.text
    assert "Against the period before, where no figure of a year before is held, 11 of 18, furthest" in force.text
    area = said(sample, "what is getting worse in coventry")
    assert area.head == "Coventry: 9 of 14 measures got worse against the period before"
    assert area.above_table.startswith("No figure of a year before is held: each is held against the period before it.")


def test_in_a_table_a_change_is_no_figure_and_both_figures_stand_beside_it(sample: World) -> None:
    found = said(sample, "what is moving the wrong way")
    assert found.table is not None
    assert found.table.columns == ("Measure", "Change", "Now, and before")
    assert all(row[1][0] in "+-" for row in found.table.rows)
    assert found.table.rows[0][2] == "543 in Q3 2025/26, 281 in Q3 2024/25"


def test_which_areas_are_above_their_limit_is_said_first_and_then_the_others(sample: World) -> None:
    some = said(sample, "which boroughs are above the upper control limit for drug offences")
    assert some.head.startswith("Drug offences: 4 of 7 boroughs are above their upper control limit in March 2026: Cov")
    assert [one["area"] for one in some.answers][:2] == ["coventry", "sandwell"]
    assert [one["area"] for one in some.answers][4:] == ["birmingham", "dudley", "solihull"]
    none = said(sample, "which boroughs are above the upper control limit for robbery")
    assert none.text.startswith(
        "Robbery: none of 7 boroughs is above its upper control limit in March 2026. Birmingham"
    )


def test_above_their_limits_this_month_are_those_of_the_newest_figures(sample: World) -> None:
    newest, now = (said(sample, f"what is above its upper limit{when}") for when in ("", " this month"))
    assert (now.text, bool(now.answers)) == (newest.text, True)


def test_the_seven_boroughs_of_seven_are_the_boroughs(sample: World) -> None:
    texts = {said(sample, f"who's got the highest robbery of the{n} boroughs").text for n in ("", " seven", " 7")}
    assert len(texts) == 1
    assert "answered" in said(sample, "who's got the highest robbery of the seven boroughs").status


def test_where_a_list_is_from_is_told_once_a_file_without_its_rows_again(sample: World) -> None:
    listed = said(sample, "what is getting worse in coventry").question
    assert listed is not None
    thread = Thread(listed=listed)
    found = answer(sample, Asked(question="where is that from?", as_of=DAY), thread)
    assert found.text.startswith(
        "Coventry: 9 of 14 measures got worse against the period before. Source: data.police.uk"
    )
    assert "Theft from the person +11" not in found.text
    assert found.text.count("From ") == (1 if found.provenance else 0)


def test_old_figures_stand_behind_the_others_and_it_is_said(sample: World) -> None:
    found = said(sample, "what is above its limit?")
    new, old = found.text.split("Of old figures, since nothing newer has come in for a year: ")
    assert "Recorded possession of drugs in West Midlands Police" in new
    assert [part.partition(" in West")[0] for part in old.split("; ")] == [
        "Arrests from stop and search",
        "Female police officers",
        "Crime severity score",
    ]
    assert found.table is not None
    assert [row[1].endswith("(no newer one held)") for row in found.table.rows] == [False] * 11 + [True] * 3


def test_all_that_are_counted_as_unusual_are_named(sample: World) -> None:
    good = said(sample, "any good news in birmingham").text
    assert "4 of 14 series" in good
    assert "for the better 2: Other theft in Birmingham" in good
    assert "nor worse: Drug offences in Birmingham; Anti-social behaviour incidents in Birmingham." in good
    bad = said(sample, "what should i be worried about in birmingham").text
    assert "for the worse none. For the better: Other theft in Birmingham; Criminal damage and arson in Birm" in bad
    force = said(sample, "what should i be worried about").text
    assert "For the better 28: ask “any good news?”." in force
    assert "Drug offences in West Midlands Police, Birmingham, Coventry, Sandwell, Walsall and Wolverhampton;" in force


def test_limits_in_a_table_stand_beside_the_figure_one_row_a_series(sample: World) -> None:
    found = said(sample, "limits for robbery by borough as a table")
    assert found.table is not None
    assert found.table.columns == ("About", "Figure", "Lower limit", "Upper limit", "Signals")
    assert len({row[0] for row in found.table.rows}) == len(found.table.rows) == 7
    assert found.table.rows[0][:2] == ("Robbery in Birmingham", "292 in Mar 2026")


def test_changes_in_a_table_are_one_row_a_series_with_both_figures(sample: World) -> None:
    found = said(sample, "how has robbery changed in each borough, march 2026 against march 2024")
    assert found.table is not None
    assert found.table.columns == ("About", "Change", "Now, and before")
    assert len({row[0] for row in found.table.rows}) == len(found.table.rows) == 7


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("anything overdue from delivery plan", "6 updates are overdue"),
        ("are any of the actions overdue", "6 updates are overdue"),
        ("any tasks outstanding on the action plan", "6 updates are overdue"),
        ("whose is the stop and search action plan", "ACC Operations leads on Implement the stop and search action"),
        ("where do the robbery figures come from", "Source: data.police.uk"),
        ("whats the source of the robbery numbers", "Source: data.police.uk"),
        ("what system is robbery from", "Source: data.police.uk"),
        ("what counts towards robbery", "Robbery (also robberies): a count"),
        ("where does most robbery come from", "1st Birmingham"),
    ],
)
def test_what_is_owed_whose_it_is_and_where_it_is_from_is_asked_in_many_words(
    sample: World, question: str, words: str
) -> None:
    assert words in said(sample, question).text


@pytest.mark.parametrize(
    "question", ["population of coventry used for the rates", "what population is used for coventry"]
)
def test_what_rates_are_told_by_in_an_area_is_that_of_the_area(sample: World, question: str) -> None:
    plain = said(sample, "population of coventry")
    assert plain.status == "answered"
    assert said(sample, question).text == plain.text


@pytest.mark.parametrize("question", ["whose is the lowest robbery rate", "what comes from the delivery plan"])
def test_whose_is_the_lowest_asks_for_no_lead_and_a_plan_alone_for_no_list(sample: World, question: str) -> None:
    assert said(sample, question).status != "answered"


@pytest.mark.parametrize(
    "asked",
    [
        "which targets are on track",
        "which targets are green?",
        "what targets have we met",
        "which of our targets are we hitting",
    ],
)
def test_the_targets_that_are_met_are_listed_alone_and_of_how_many(asked: str, sample: World) -> None:
    found = said(sample, asked)
    assert found.text.startswith("9 of 14 targets are met or on track as at 20 April 2026: ")
    assert len(found.answers) == 9
    assert "off track" not in found.text


@pytest.mark.parametrize(
    "asked", ["which targets are red", "which targets are off track", "what targets have we missed"]
)
def test_the_targets_that_are_missed_are_listed_alone(asked: str, sample: World) -> None:
    assert len(said(sample, asked).answers) == 5


@pytest.mark.parametrize(
    "asked", ["are our targets on track", "how many targets are met", "list all targets and status"]
)
def test_how_all_targets_stand_has_those_missed_and_those_met(asked: str, sample: World) -> None:
    assert len(said(sample, asked).answers) == 14


@pytest.mark.parametrize(
    ("asked", "told", "areas"),
    [
        ("which boroughs have more robbery than coventry", "1 of 6 is above Coventry:", ["birmingham", "coventry"]),
        ("which boroughs are above the force for robbery", "1 of 7 is above West Midlands Police:", ["birmingham"]),
        ("which forces are we behind on recorded robbery", "3 of 3 are better than West Midlands Police:", None),
        (
            "which forces are worse than us for recorded robbery",
            "None of 3 is worse than West Midlands Police. All:",
            None,
        ),
    ],
)
def test_which_are_beyond_another_has_those_alone_and_of_how_many(
    asked: str, told: str, areas: list[str] | None, sample: World
) -> None:
    found = said(sample, asked)
    assert told in found.text
    assert told.rstrip(":").removesuffix(". All") in found.text.partition(":")[0]  # what stands above the table
    assert areas is None or [one["area"] for one in found.answers] == areas


@pytest.mark.parametrize("question", ["what was unusual in february 2026", "what moved most in february 2026"])
def test_what_was_unusual_in_a_month_that_is_over_is_of_that_month(sample: World, question: str) -> None:
    found = said(sample, question)
    assert " in other than usual variation in February 2026 " in found.text
    assert {one["period"] for one in found.answers} == {"2026-02"}
    assert said(sample, "any records in february 2026").status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what counts as fear of crime", "It is also counted by Women, Men"),
        ("how is burglary defined", "Its rate is per 1,000"),
        (
            "how are positive outcomes from stop and search worked out",
            "worked out together from their counts, not averaged",
        ),
    ],
)
def test_a_meaning_says_what_is_counted_and_how(sample: World, question: str, told: str) -> None:
    assert told in said(sample, question).text


@pytest.mark.parametrize("asked", ["which crimes are off target", "which crime types are missing their target"])
def test_crimes_off_target_are_the_targets_of_crime_alone(sample: World, asked: str) -> None:
    every, crimes = said(sample, "which targets are we missing").text, said(sample, asked).text
    assert "4 targets for crime are missed or off track" in crimes
    assert "Recorded robbery" in crimes
    assert "4 targets" not in every
