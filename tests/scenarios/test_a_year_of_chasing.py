"""The register of December 2014 for a year: who was asked, reminded and escalated, what was answered, what was not."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from bot.chasing.requests import State
from tests.golden_files import assert_golden
from tests.scenarios.leads_habits import HABITS
from tests.scenarios.year_of_chasing import LAST, Year, counts_by_board, messages, told

NUDGES = ("asked", "reminded", "confirm", "warned", "copied")


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    lived = Year(tmp_path_factory.mktemp("year") / "home", HABITS)
    lived.live()
    return lived


def test_what_was_asked_and_what_came_of_it_at_each_board(year: Year) -> None:
    assert_golden("scenarios/a_year_of_chasing.txt", "\n".join(counts_by_board(year)) + "\n")


def test_no_request_is_lost(year: Year) -> None:
    held = [one for one in year.requests() if one.meeting <= LAST]

    assert year.lost == []
    assert {one.state for one in held} <= {State.ACCEPTED, State.CLOSED}


def test_no_one_is_asked_twice_for_the_same_thing(year: Year) -> None:
    asked = Counter(
        (row[0], row[1])
        for row in year.rows(
            "SELECT channel, request_id FROM request_message JOIN message ON id = message_id WHERE told = 'asked'"
        )
    )

    assert {key: number for key, number in asked.items() if number > 1} == {}


def test_nobody_is_nudged_after_the_answer(year: Year) -> None:
    late = [one for one in told(year) if one[2] in NUDGES and one[3] in ("answered", "accepted", "closed")]

    assert late == []


def test_nobody_is_nudged_twice_on_one_day(year: Year) -> None:
    rows = year.rows(
        "SELECT DISTINCT channel, substr(created_at, 1, 10), id, told FROM message"
        " JOIN request_message ON id = message_id WHERE channel LIKE '@%'"
    )
    nudges = {(channel, day, message) for channel, day, message, one in rows if one in NUDGES}
    a_day = Counter((channel, day) for channel, day, _ in nudges)

    assert [key for key, number in a_day.items() if number > 1] == []


def test_the_same_year_with_the_process_killed_at_random_gives_the_same_messages(year: Year, tmp_path: Path) -> None:
    killed = Year(tmp_path / "home", HABITS, seed=2014)
    killed.live()

    assert killed.kills > 50
    assert messages(killed) == messages(year)
    assert json.dumps(list(counts_by_board(killed))) == json.dumps(list(counts_by_board(year)))
