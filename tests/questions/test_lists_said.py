"""What lists say first: against what each measure moved, and which areas are above their limits."""

from collections.abc import Mapping

import pytest

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
