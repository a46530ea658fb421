"""What percentage a part is, asked behind a figure: its share, with both numbers; and a figure held to two things."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk


@pytest.mark.parametrize(
    "question",
    [
        "How many recorded robberies in October and what percentage were personal?",
        "recorded robbery in October, what percentage was personal",
        "recorded robbery in October, what % of them were personal",
        "recorded robbery in October and the percentage that were personal",
        "recorded robberies in October and the percentage personal",
        "recorded robbery in October. What per cent are personal?",
    ],
)
def test_the_share_of_a_part_is_told_with_both_numbers(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question])
    assert [(one["statistic"], one["group"], one["period"]) for one in found.answers] == [
        ("share", "kind=personal", "2025-10")
    ]
    assert " of Recorded robbery in " in found.text


def test_behind_it_the_wish_is_of_the_whole(talking_of: dict[str, World]) -> None:
    asked = "recorded robbery in October, what percentage was personal, and is it up on last year"
    (found,) = talk(talking_of, [asked])
    assert [one["group"] for one in found.answers if one["statistic"] in ("value", "share", "change")] == [
        None,
        "kind=personal",
        None,
    ]


@pytest.mark.parametrize(
    ("question", "statistics"),
    [
        ("recorded robbery in October and the percentage change", {"change", "percent_change"}),
        ("recorded robbery in October and what percentage were at night", set()),
        ("recorded robbery in October and what percentage of hare coursing", set()),
    ],
)
def test_no_share_of_anything_else(talking_of: dict[str, World], question: str, statistics: set[str]) -> None:
    (found,) = talk(talking_of, [question])
    assert {one["statistic"] for one in found.answers} == statistics


@pytest.mark.parametrize(
    ("question", "areas"),
    [
        ("Was robbery in Coventry in February higher than January and higher than Dudley", {"coventry", "dudley"}),
        ("robbery in Coventry in February: higher than January and than Dudley?", {"coventry", "dudley"}),
        ("Is robbery in Coventry in February up on January and above Dudley", {"coventry", "dudley"}),
        ("Was robbery in Coventry in February better than January and better than February 2025", {"coventry"}),
    ],
)
def test_higher_than_two_things_is_a_comparison_with_each(talking: World, question: str, areas: set[str]) -> None:
    (found,) = said(talking, [question])
    changes = [(one["area"], one["period"]) for one in found.answers if one["statistic"] == "change"]
    assert changes[0] == ("coventry", "2026-02")
    assert {one["area"] for one in found.answers} == areas


@pytest.mark.parametrize(
    "question", ["Is robbery more than 200 and less than 700", "which boroughs are above last year and above target"]
)
def test_numbers_and_areas_asked_through_are_not_held_so(talking: World, question: str) -> None:
    (found,) = said(talking, [question])
    assert found.status is not Status.ANSWERED
