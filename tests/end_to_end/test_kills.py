"""Killed at points between two writes and at random moments: nothing lost, nothing doubled.

A quick number of kills; `REEVE_KILLS=200` kills as many on each database, at every point there is.
"""

from __future__ import annotations

import os

from tests.end_to_end.kills import kill

QUICK = 6


def test_whenever_a_process_is_killed_nothing_is_lost_and_nothing_is_doubled(database_url: str) -> None:
    kills = int(os.environ.get("REEVE_KILLS", QUICK))
    counted = kill(database_url, kills=kills, every_point=kills > 100, seed=int(os.environ.get("REEVE_SEED", "1")))
    assert counted["kills"] >= kills
    assert (counted["lost"], counted["doubled"]) == (0, 0)
