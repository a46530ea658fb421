"""The register of December 2014 for a year: who was asked, what was answered, what came of it.

On Slack the autumn and the winter are lived, in which all happens that does in the year, and the first weeks with a
worker that is killed. `REEVE_KILLS=500` kills it as often, and lives whole years.
"""

from __future__ import annotations

import logging
import os
from datetime import date
from pathlib import Path

import pytest

from tests.end_to_end.year_on_slack import KilledWorker, differences, year_on_slack
from tests.golden_files import assert_golden
from tests.scenarios.leads_habits import HABITS
from tests.scenarios.year_of_chasing import FIRST, LAST, Year, broken, counts_by_board, kinds, messages

THE_FIRST_WEEKS = date(2014, 4, 2)
AUTUMN_AND_WINTER = date(2014, 10, 13), date(2015, 2, 4)
QUICK = 3
WANTED = int(os.environ.get("REEVE_KILLS", QUICK))
_log = logging.getLogger(__name__)


def lived(folder: Path, first: date = FIRST, last: date = LAST) -> Year:
    """The same days without Slack."""
    year = Year(folder, HABITS, first=first, last=last)
    year.live()
    return year


def test_a_year_in_which_people_answer_on_slack(tmp_path: Path) -> None:
    whole = lived(tmp_path / "year")
    assert_golden("scenarios/a_year_of_chasing.txt", "\n".join(counts_by_board(whole)) + "\n")
    assert list(broken(whole)) == []

    first, last = AUTUMN_AND_WINTER if WANTED <= QUICK else (FIRST, LAST)
    expected = lived(tmp_path / "duties", first, last)
    assert kinds(expected) == kinds(whole)
    with year_on_slack(tmp_path / "slack", first=first, last=last) as year:
        assert list(broken(year)) == []
        assert messages(year) == messages(expected)
        assert differences(year) == []


def test_the_same_messages_whenever_the_worker_is_killed(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    last = LAST if WANTED > QUICK else THE_FIRST_WEEKS
    expected = lived(tmp_path / "duties", last=last)
    kills, seed = 0, int(os.environ.get("REEVE_SEED", "1"))
    # The first year is lived on PostgreSQL where there are to be many, all others on SQLite.
    database: str | None = request.getfixturevalue("postgresql_url") if WANTED > QUICK else None
    while kills < WANTED:
        with year_on_slack(tmp_path / str(seed), last=last, seed=seed, database=database) as year:
            assert messages(year) == messages(expected)
            assert list(broken(year)) == []
            assert differences(year) == []
            assert isinstance(year.rounds, KilledWorker)
            said = "seed %s on %s: %s kills, %s faults of Slack"
            _log.info(said, seed, year.engine.dialect.name, year.rounds.kills, year.rounds.faults)
        kills, seed, database = kills + year.rounds.kills, seed + 1, None
