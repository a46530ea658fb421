"""Where the year would end at the rate so far: arithmetic of what is held, said to be that, and nothing else."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, said, talk


@pytest.mark.parametrize(
    "asked",
    [
        "at the current rate where will residential burglary finish the year",
        "if we carry on like this how many residential burglaries will we have by year end",
        "residential burglary year to date annualised",
        "straight line projection for residential burglary",
    ],
)
def test_it_is_the_year_to_date_by_its_months(talking_of: dict[str, World], asked: str) -> None:
    [told] = talk(talking_of, [asked], "fifth_force")
    assert first(told)["statistic"] == "straight_line"
    assert float(first(told)["value"]) == 402 / 3 * 12  # April to June 2026, of the force
    assert "402 from April to June 2026 / 3 months × 12" in told.text
    assert "no forecast" in told.text


def test_in_a_thread_it_is_of_what_was_told(talking_of: dict[str, World]) -> None:
    asked = ["personal robbery vs the 5% reduction", "at that rate where do we end up come March"]
    *_, told = talk(talking_of, asked, "tenth_force")
    assert "12,873 from April to December 2026 / 9 months × 12" in told.text


def test_behind_a_change_it_is_not_the_change_again(talking_of: dict[str, World]) -> None:
    asked = ["residential burglary ytd v last ytd", "What would we finish on at this rate", "and in Ashbourne"]
    _, told, there = talk(talking_of, asked, "fifth_force")
    assert first(told)["statistic"] == first(there)["statistic"] == "straight_line"
    assert first(there)["area"] != first(told)["area"]


def test_what_is_counted_by_quarter_goes_by_its_quarters(talking: World) -> None:
    [told] = said(talking, ["at the current rate where will recorded robbery finish the year"], thread="quarters")
    assert "6,997.3 over the financial year 2025/26" in told.text
    assert "5,248 from April to December 2025 / 3 quarters × 4" in told.text


def test_of_a_year_that_is_all_held_nothing_is_left_to_work_out(talking: World) -> None:
    [told] = said(talking, ["at this rate what will burglary in coventry finish the year on"], thread="whole")
    assert "the whole year" in told.text
    assert "straight line" not in told.text


@pytest.mark.parametrize(
    "asked",
    [
        "where will residential burglary finish the year",
        "forecast residential burglary for march",
        "officer time lost to sickness annualised",
        "at the current rate how many residential burglaries in march",
        "at this rate where will residential burglary finish 2023/24",
        "at the current run rate where do we land on asb in march",
    ],
)
def test_of_anything_else_that_is_to_come_there_is_no_figure(talking_of: dict[str, World], asked: str) -> None:
    [told] = talk(talking_of, [asked], "fifth_force")
    assert not told.answers


def test_whether_a_target_will_be_met_at_this_rate_is_asked_of_how_it_stands(talking_of: dict[str, World]) -> None:
    [told] = talk(talking_of, ["at this rate will we hit the residential burglary target"], "fifth_force")
    assert first(told)["statistic"] == "variance"


@pytest.mark.parametrize("then", ["vs last year", "per 1,000", "by district"])
def test_nothing_more_is_worked_out_of_it(talking_of: dict[str, World], then: str) -> None:
    asked = ["at the current rate where will residential burglary finish the year", then]
    *_, told = talk(talking_of, asked, "fifth_force")
    assert not told.answers


def test_the_change_of_the_year_to_date_is_offered_by_its_name(talking_of: dict[str, World]) -> None:
    asked = ["residential burglary ytd", "annualise that", "vs last year"]
    _, line, told = talk(talking_of, asked, "fifth_force")
    assert first(line)["statistic"] == "straight_line"
    assert [one.question for one in told.choices] == [
        "Residential burglary in Wealdshire Police year to date compared with last year"
    ]


def test_another_measure_or_its_target_can_be_asked_behind_it(talking_of: dict[str, World]) -> None:
    asked = ["at the current rate where will residential burglary finish the year", "is it on track", "and robbery"]
    _, aim, other = talk(talking_of, asked, "fifth_force")
    assert first(aim)["statistic"] == "variance"
    assert not other.answers or first(other)["measure"] == "robbery"
