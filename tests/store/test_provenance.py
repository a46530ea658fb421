"""Where a figure is from, what it was before, and what changed since."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.figures.series import SeriesKey
from bot.store.provenance import Provenance, revisions
from tests.files.observation_files import FIRST, HEADER, imported, written

COVENTRY, FORCE = SeriesKey("burglary", "coventry"), SeriesKey("burglary", "west-midlands")


@pytest.fixture
def provenance(engine: Engine, tmp_path: Path) -> Provenance:
    first = "burglary,coventry,2015-05,10\nburglary,coventry,2015-06,12\nburglary,west-midlands,2015-06,80\n"
    second = "robbery,coventry,2015-06,3\nburglary,coventry,2015-06,13\nburglary,coventry,2015-05,10\n"
    imported(engine, written(tmp_path, HEADER + first, "first.csv"))
    imported(engine, written(tmp_path, HEADER + second, "second.csv"), known_at=FIRST + timedelta(days=1))
    return Provenance(engine)


def test_every_value_names_its_file_and_line(provenance: Provenance) -> None:
    origins = provenance.observations_behind([COVENTRY])
    assert [(one.period, one.value, one.file, one.line, one.who) for one in origins] == [
        ("2015-05", 10, "first.csv", 2, "analyst"),
        ("2015-06", 12, "first.csv", 3, "analyst"),
        ("2015-06", 13, "second.csv", 3, "analyst"),
    ]
    assert origins[2].known_at - origins[1].known_at == timedelta(days=1)


def test_only_what_was_known_at_a_moment_is_shown(provenance: Provenance) -> None:
    origins = provenance.observations_behind([COVENTRY], ["2015-06"], known_on=FIRST)
    assert [one.value for one in origins] == [12]


def test_a_revision_stands_beside_the_value_it_replaced(provenance: Provenance) -> None:
    ((old, new),) = revisions(provenance.observations_behind([COVENTRY, FORCE]))
    assert (new.key, new.period, old.value, new.value) == (COVENTRY, "2015-06", 12, 13)


def test_what_changed_since_an_import_is_the_series_that_later_ones_touched(provenance: Provenance) -> None:
    assert provenance.newest_import() == 2
    assert provenance.series_changed_since(2) == frozenset()
    assert provenance.series_changed_since(1) == {COVENTRY, SeriesKey("robbery", "coventry")}
    assert provenance.series_changed_since(0) == {COVENTRY, FORCE, SeriesKey("robbery", "coventry")}


def test_nothing_is_behind_a_series_that_is_not_held(provenance: Provenance) -> None:
    assert provenance.observations_behind([SeriesKey("burglary", "nowhere")]) == ()
    assert provenance.observations_behind([]) == ()
