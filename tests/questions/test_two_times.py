"""Two times of one question: each is its own, and what is held against what is told by its words."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import first, said


@pytest.mark.parametrize(
    ("question", "periods"),
    [
        ("burglary january, and january last year", ["2026-01", "2025-01"]),
        ("burglary feb, feb last yr", ["2026-02", "2025-02"]),
        ("burglary feb n last feb", ["2026-02", "2025-02"]),
        ("burglary last january and january", ["2025-01", "2026-01"]),
        ("burglary january plus january 2025", ["2026-01", "2025-01"]),
        ("burglary january, last january too", ["2026-01", "2025-01"]),
        ("burglary in january 2025 and february", ["2025-01", "2025-02"]),
        ("burglary jan and feb 2025", ["2025-01", "2025-02"]),
        ("burglary in jan, jan 2025 that is", ["2025-01"]),
        ("burglary last summer (june to august last year)", ["2025-06..2025-08"]),
        ("burglary over the summer on the dudley lpa jun to aug 2025", ["2025-06..2025-08"]),
        ("burglary over the summer in dudley, july to august", ["2025-07..2025-08"]),
        ("burglary in february ive got board next month", ["2026-02"]),
        ("burglary in february I've got FPP in two weeks", ["2026-02"]),
    ],
)
def test_a_month_that_is_named_twice_is_of_two_years(
    question: str, periods: list[str], worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert list(dict.fromkeys(one["period"] for one in found.answers)) == periods


@pytest.mark.parametrize(
    ("question", "now", "against"),
    [
        ("burglary january, with last january alongside.", "2026-01", "2025-01"),
        ("burglary january with last january", "2026-01", "2025-01"),
        ("burglary january with the year before beside it", "2026-01", "2025-01"),
        ("burglary in march with february for comparison", "2026-03", "2026-02"),
        ("burglary in march with february next to it please", "2026-03", "2026-02"),
        ("burglary last 3m v prior 3m", "2026-01..2026-03", "2025-10..2025-12"),
        ("burglary last 3 months v 3m before that", "2026-01..2026-03", "2025-10..2025-12"),
        ("burglary jan to mar and the 3 months before", "2026-01..2026-03", "2025-10..2025-12"),
        ("recorded robbery r12m v the 12m before", "YE-2025-12", "YE-2024-12"),
        ("recorded robbery r12m against the r12m before", "YE-2025-12", "YE-2024-12"),
        ("recorded robbery r12m to sept 2025 and % change on the 12m before", "YE-2025-09", "YE-2024-09"),
        ("recorded robbery r12m to sept 2025 plus change on previous 12m", "YE-2025-09", "YE-2024-09"),
        ("burglary gone up since winter 2024/25", "2025-12..2026-02", "2024-12..2025-02"),
        ("is burglary higher than in winter 2024/25", "2025-12..2026-02", "2024-12..2025-02"),
    ],
)
def test_a_time_is_held_against_the_other(
    question: str, now: str, against: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    (found, *_) = answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers
    assert found["statistic"] in ("change", "percent_change")
    assert (found["period"], found["against"]) == (now, against)


def test_of_another_part_of_the_year_as_much_is_compared_as_is_held_and_said(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    asked = Asked(question="burglary gone up since winter 2024/25", as_of=days["sample"])
    text = answer(worlds["sample"], asked).text
    assert text.startswith("(No time was said for one of the two: taken is December 2025 to February 2026, as much of")


@pytest.mark.parametrize(
    "question",
    [
        "burglary 12m before",
        "burglary in the 3m before january",
        "burglary in the 12 months before lockdown",
        "burglary in march with knives",
        "burglary in march with 3 months to go",
        "burglary in march with christmas coming",
        "burglary in the summer in dudley jul to sept",
        "burglary in february weve got 12 in two weeks",
        "burglary in february got knives in two weeks",
    ],
)
def test_what_is_no_second_time_is_not_read_as_one(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers == ()


@pytest.mark.parametrize(
    ("asked", "again", "periods"),
    [
        ("burglary in february", "n last feb?", ["2025-02"]),
        ("burglary in february", "what was it last february", ["2025-02"]),
        ("recorded robbery r12m", "% change on the 12m before", ["YE-2025-12"]),
        ("recorded robbery r12m", "how does that compare with the r12m before", ["YE-2025-12"]),
        ("recorded robbery r12m to sept 2025", "vs prior r12m", ["YE-2025-09"]),
        ("recorded robbery per 1,000 r12m", "how does that compare with the r12m before", ["YE-2025-12", "YE-2024-12"]),
        ("recorded robbery per 1,000 r12m", "is that up on the year before", ["YE-2025-12", "YE-2024-12"]),
    ],
)
def test_what_was_given_is_not_given_again_for_the_last_one(
    asked: str, again: str, periods: list[str], talking: World
) -> None:
    *_, last = said(talking, [asked, again])
    assert list(dict.fromkeys(one["period"] for one in last.answers)) == periods


def test_the_last_of_a_month_that_is_not_the_newest_is_asked_back(talking: World) -> None:
    *_, last = said(talking, ["burglary in february 2025", "last february"])
    assert last.status.value == "ambiguous"
    assert first(said(talking, ["burglary in february 2025"])[0])["period"] == "2025-02"


@pytest.mark.parametrize("asked", ["growth?", "so whats that as a % up", "going in the right direction?"])
def test_a_change_behind_two_times_is_between_them_however_it_is_asked(asked: str, talking: World) -> None:
    *_, last = said(talking, ["burglary in dudley in january", "and in november", asked])
    assert "in January 2026 against" in last.text
    assert "in November 2025" in last.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("difference between February and January burglary", "1,085 in February 2026 against 1,215 in January 2026"),
        ("difference between January and February burglary", "1,085 in February 2026 against 1,215 in January 2026"),
        (
            "change in recorded robbery between Q3 and Q2",
            "1,618 in October to December 2025 (Q3 2025/26) against 1,827",
        ),
        (
            "difference between December and November last year for burglary",
            "in December 2025 against 1,346 in November",
        ),
        (
            "difference between 2024/25 and 2023/24 recorded robbery",
            "6,806 in the financial year 2024/25 against 8,452",
        ),
        ("recorded robbery between 2024/25 and 2023/24", "15,258 in total, from April 2023 to March 2025"),
    ],
)
def test_of_a_difference_the_later_time_may_be_said_first(
    question: str, told: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert told in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text
