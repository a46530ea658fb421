"""The kinds that a measure is counted by, with anything else: shares, changes, two of them, by area, and added up."""

from collections.abc import Sequence

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

# tests/data/tenth_force/data/observations: motor-vehicle-crime, kmp and its commands, December 2026 and 2025


def _told(world: dict[str, World], text: str) -> list[tuple[str, str, float]]:
    (found,) = talk(world, [text], "tenth_force")
    return [(one["group"] or "", one["area"], round(float(one["value"]), 1)) for one in found.answers]


@pytest.mark.parametrize(
    "text",
    [
        "shares of each type of motor vehicle crime last month",
        "what share of motor vehicle crime is each type last month",
        "share of each kind of vehicle crime last month",
    ],
)
def test_the_share_of_each_kind(text: str, talking_of: dict[str, World]) -> None:
    of, from_, interference = 1713 * 100 / 5251, 3005 * 100 / 5251, 533 * 100 / 5251
    assert _told(talking_of, text) == [
        ("theft-of", "kmp", round(of, 1)),
        ("theft-from", "kmp", round(from_, 1)),
        ("interference", "kmp", round(interference, 1)),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which type of motor vehicle crime has risen most", [("theft-of", "kmp", 45.0)]),
        ("which kind of motor vehicle crime has gone up most year on year", [("theft-of", "kmp", 45.0)]),
        ("which kind of vehicle crime fell most", [("theft-from", "kmp", -266.0)]),
    ],
)
def test_the_kind_that_moved_most(text: str, told: Sequence[object], talking_of: dict[str, World]) -> None:
    assert _told(talking_of, text) == told


@pytest.mark.parametrize(
    "text",
    [
        "motor vehicle crime by type compared with last year",
        "types of motor vehicle crime against last year",
        "each kind of motor vehicle crime in December against December last year",
    ],
)
def test_each_kind_against_last_year(text: str, talking_of: dict[str, World]) -> None:
    changes = {group: value for group, _, value in reversed(_told(talking_of, text))}
    assert list(reversed(changes)) == ["theft-of", "theft-from", "interference"]
    assert (changes["theft-of"], changes["theft-from"]) == (45.0, -266.0)


def test_two_kinds_by_area_are_two_rows_of_areas(talking_of: dict[str, World]) -> None:
    told = _told(talking_of, "TOMV and TFMV by command last month")
    assert told[:4] == [
        ("theft-of", "central", 616.0),
        ("theft-of", "northern", 702.0),
        ("theft-of", "riverside", 395.0),
        ("theft-from", "central", 1101.0),
    ]
    assert {group for group, _, _ in told[3:]} == {"theft-from"}


@pytest.mark.parametrize("text", ["TOMV and TFMV in Central last month", "TOMV v TFMV in Central last month"])
def test_two_kinds_beside_one_another(text: str, talking_of: dict[str, World]) -> None:
    assert _told(talking_of, text) == [("theft-of", "central", 616.0), ("theft-from", "central", 1101.0)]


def test_a_kind_adds_up_over_areas_as_its_measure_does(talking_of: dict[str, World]) -> None:
    told = _told(talking_of, "TOMV in Central and Northern together last month")
    assert told == [("theft-of", "central+northern", 616.0 + 702.0)]


@pytest.mark.parametrize(
    "text",
    [
        "share of each type of motor vehicle crime by command",
        "motor vehicle crime by type by command",
        "TOMV and TFMV in Central and Northern together last month",
    ],
)
def test_what_would_leave_one_of_them_out_gets_no_figure(text: str, talking_of: dict[str, World]) -> None:
    assert _told(talking_of, text) == []


def test_the_rank_by_a_kind_is_the_order_of_all_as_top_three_is(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["what rank is Central for TOMV last month"], "tenth_force")
    first, second, third = (
        "1st Riverside Area Command, 395",
        "2nd Central Area Command, 616",
        "3rd Northern Area Command",
    )
    assert f"(the fewest first): {first}; {second}; {third}, 702." in found.text


@pytest.mark.parametrize(
    "text",
    [
        "rank the types of motor vehicle crime",
        "types of motor vehicle crime, biggest first",
        "compare the kinds of motor vehicle crime",
        "which kind of motor vehicle crime is most common",
    ],
)
def test_kinds_are_put_in_order_by_how_many_there_are(text: str, talking_of: dict[str, World]) -> None:
    told = {group: value for group, _, value in _told(talking_of, f"{text} in December 2026")}
    assert told == {"theft-of": 1713, "theft-from": 3005, "interference": 533}
    if "compare" not in text:
        assert [*told] == ["theft-from", "theft-of", "interference"]
