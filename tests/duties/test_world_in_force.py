"""The world of a catalogue is gathered once, and again when another catalogue is in force."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.duties.answer_world import World
from bot.duties.catalogue import Catalogue
from bot.duties.world_in_force import LOOK_AGAIN_SECONDS, WorldInForce
from bot.files.catalogue import read_catalogue
from bot.files.templates import FileTemplates
from tests.end_to_end.small_home import write_home


@dataclass
class Home:
    """A home whose catalogue can be changed, with a clock that the test moves."""

    catalogue: Catalogue
    now: float = 0.0
    made: list[Catalogue] = field(default_factory=list)
    looked: int = 0

    def in_force(self) -> WorldInForce:
        return WorldInForce(self._look, self._make, lambda: self.now)

    def _look(self) -> Catalogue:
        self.looked += 1
        return self.catalogue

    def _make(self, catalogue: Catalogue) -> World:
        self.made.append(catalogue)
        time.sleep(0.01)
        return World(catalogue, None, FileTemplates(), _end_of_day)  # type: ignore[arg-type] # no figure is asked for


def _end_of_day(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 23, 59, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(read_catalogue(write_home(tmp_path)))


def test_many_questions_at_once_gather_one_world(home: Home) -> None:
    in_force, at_once = home.in_force(), threading.Barrier(8)

    def ask() -> World:
        at_once.wait(60)
        return in_force()

    with ThreadPoolExecutor(8) as askers:
        worlds = {id(one.result()) for one in [askers.submit(ask) for _ in range(8)]}
    assert (len(worlds), len(home.made), home.looked) == (1, 1, 1)


def test_a_changed_catalogue_is_taken_up_when_it_is_looked_for_again(home: Home) -> None:
    in_force = home.in_force()
    first = in_force()
    home.catalogue = replace(home.catalogue)
    assert in_force() is first
    home.now += LOOK_AGAIN_SECONDS
    second = in_force()
    assert second is not first
    assert second.catalogue is home.catalogue


def test_the_same_catalogue_keeps_its_world(home: Home) -> None:
    in_force = home.in_force()
    first = in_force()
    home.now += LOOK_AGAIN_SECONDS
    assert in_force() is first
    assert home.looked == 2
