"""Where a part of the time is not held, what is offered asks all that was asked."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        (
            "robbery q3 24/25",
            [
                "Robbery in West Midlands Police from November 2024 to December 2024",
                "Recorded robbery q3 24/25",
            ],
        ),
        (
            "average robbery a month in 2025",
            ["average robbery a month in April to December 2025", "average Recorded robbery a month in 2025"],
        ),
        ("burglary jan to mar 2026 vs jan to mar 2025", []),
        ("is robbery in q3 24/25 up on q3 23/24", ["is Recorded robbery in q3 24/25 up on q3 23/24"]),
    ],
)
def test_what_is_offered_for_a_gap_asks_all_that_was_asked(
    question: str, offered: list[str], worlds: Mapping[str, World], days: Mapping[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.reason == "missing"
    assert [one.question for one in found.choices] == offered
    for one in found.choices:
        again = answer(worlds["sample"], Asked(question=one.question, as_of=days["sample"]))
        assert again.status.value == "answered"


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        (
            "total crime in Birmingham",
            ["Total recorded crime in West Midlands Police", "Street-level crime in Birmingham"],
        ),
        (
            "total crime in Birmingham last quarter",
            ["total crime in West Midlands Police last quarter", "Street-level crime in birmingham last quarter"],
        ),
        (
            "all crime in Dudley per 1000",
            ["all crime in West Midlands Police per 1000", "Street-level crime in dudley per 1000"],
        ),
        ("total crime in Birmingham in February 2026", ["Street-level crime in birmingham in february 2026"]),
        ("total crime by borough last quarter", ["Street-level crime by borough last quarter"]),
        (
            "average total crime in Walsall",
            ["average total crime in West Midlands Police", "average Street-level crime in walsall"],
        ),
        ("total crime in Birmingham vs last year", ["total crime in West Midlands Police vs last year"]),
    ],
)
def test_what_is_offered_where_nothing_is_held_asks_all_that_was_asked(
    question: str, offered: list[str], worlds: Mapping[str, World], days: Mapping[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.reason == "nothing held"
    assert [one.question for one in found.choices] == offered


_PAIR = "in February 2026 compared with February 2025"


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        (
            "which borough has seen the biggest increase in shoplifting since last year",
            f"which borough has seen the biggest increase in shoplifting {_PAIR}",
        ),
        ("shoplifting by borough compared with last year", f"shoplifting by borough {_PAIR}"),
        (
            "which borough has improved most for robbery compared with last year",
            f"which borough has improved most for robbery {_PAIR}",
        ),
        ("burglary in Dudley and Walsall compared with last year", f"burglary in dudley and walsall {_PAIR}"),
        ("burglary in Dudley compared with last year", f"Burglary in Dudley {_PAIR}"),
    ],
)
def test_two_times_that_can_be_compared_are_offered_of_all_areas_that_were_asked_of(
    question: str, offered: str, worlds: Mapping[str, World], days: Mapping[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert [one.question for one in found.choices] == [offered]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "what's the difference between burglary and recorded burglary",
            "Burglary and Recorded burglary are 2 measures",
        ),
        ("who is worst for crime in the country", "Fewer than two areas of the kind “country” hold"),
        ("which crime types fell the most compared with last February", "can mean February 2026, or February 2025"),
        ("bottom borough for other theft rate", "(the lowest first): 1st Dudley"),
        ("burglary by borough with last year alongside", "What can be compared: February 2026 against February 2025"),
        ("burglary table of all boroughs with last year's figure", "What can be compared: February 2026"),
        ("burglary by borough last year", "in the financial year 2025/26: Birmingham 6,699"),
    ],
)
def test_what_is_said_is_true_and_of_all_that_was_asked(
    question: str, told: str, worlds: Mapping[str, World], days: Mapping[str, date]
) -> None:
    assert told in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text
