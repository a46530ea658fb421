"""The register of December 2014 with the process killed whenever something is written.

The whole year, with people who answer on Slack, is `tests/end_to_end/test_a_year_of_chasing.py`.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.scenarios.leads_habits import HABITS
from tests.scenarios.year_of_chasing import Year, broken, counts_by_board, messages

TWO_BOARDS = date(2014, 5, 7)


def test_a_process_that_is_killed_at_random_says_and_does_the_same(tmp_path: Path) -> None:
    undisturbed, killed = (
        Year(tmp_path / "undisturbed", HABITS, last=TWO_BOARDS),
        Year(tmp_path / "killed", HABITS, last=TWO_BOARDS, seed=2014),
    )
    undisturbed.live()
    killed.live()

    assert killed.kills > 20
    assert messages(killed) == messages(undisturbed)
    assert list(counts_by_board(killed)) == list(counts_by_board(undisturbed))
    assert list(broken(killed)) == []
