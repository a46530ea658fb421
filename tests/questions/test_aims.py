"""Targets by their number, change or baseline: nothing is judged by another number as though it were the target."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("have we met the 5% reduction in robbery", "off track so far, 72 above 5,176 (target: -5% in 2025/26"),
        ("have we met the 10% reduction in robbery", "-5% in 2025/26 against the year before, not 10%"),
        ("robbery - how do we stand against the 5% reduction", "off track so far, 72 above 5,176"),
        ("robbery against the 10% reduction", "-5% in 2025/26 against the year before, not 10%"),
        ("are we hitting 8,000 officers", "met, 66 above the target (at least 8,001)"),
        ("have we hit 8,500 officers yet", "8,067 in the financial year 2022/23. That is not at or above 8,500."),
        ("is homicide below the June 2019 baseline", "(target: a lower figure over 12 months than in the 12 months to"),
        ("is theft from person lower than the 2019/20 baseline", "met, 534 below 3,062"),
        ("did we make our robbery milestone last year", "off track so far, 72 above 5,176"),
        ("how far are we off the robbery milestone", "off track so far, 72 above 5,176"),
        ("which boroughs are missing the robbery target", "no such target for Robbery by borough."),
        ("has robbery been stable since 2024", " are other than usual variation ("),
        ("robbery milestone: ahead or behind?", "off track so far, 72 above 5,176"),
    ],
)
def test_a_target_by_what_is_said_of_it(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str
) -> None:
    assert words in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


def test_a_milestone_stands_with_its_own_numbers(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = answer(worlds["sample"], Asked(question="milestone for recorded robbery", as_of=days["sample"]))
    assert [(one["value"], one["unit"]) for one in found.answers] == [(5176, "count"), (-5, "percent"), (6465, "count")]


def test_behind_a_rank_comes_how_far_the_best_is_off(worlds: dict[str, World], days: dict[str, date]) -> None:
    asked = Asked(question="how far behind the best of our msf are we on recorded burglary", as_of=days["sample"])
    rank, gap, nearest = answer(worlds["sample"], asked).answers
    assert (rank["statistic"], rank["value"]) == ("rank", 3)
    assert nearest["value"] < gap["value"]
    assert (gap["statistic"], gap["unit"], round(gap["value"], 2)) == ("gap", "rate", 0.54)


@pytest.mark.parametrize(
    ("asked", "never", "told"),
    [
        (
            ["target for shoplifting"],
            "Theft from the person and Recorded shoplifting",
            "Recorded shoplifting is monitored",
        ),
        (["target for recorded burglary"], "non-residential", "Recorded residential burglary"),
    ],
)
def test_what_is_only_monitored_is_not_said_to_have_a_target(
    asked: list[str], never: str, told: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = [answer(worlds["sample"], Asked(question=one, as_of=days["sample"])) for one in asked][-1]
    assert never not in found.text
    assert told in found.text
