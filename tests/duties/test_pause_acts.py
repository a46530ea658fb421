"""Who may pause, asked as they press, whatever they were shown."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from bot.duties.access import Person
from bot.duties.pause_acts import Length, PauseActs
from bot.duties.pausing import announcements
from bot.duties.resuming import Pauses
from bot.duties.tick import InForce
from bot.store.pauses import PauseStore
from bot.watching.rules import RuleSet
from tests.duties.acting_force import KnownPeople
from tests.duties.alert_world import World, noon


@pytest.fixture
def acts(engine: Engine) -> PauseActs:
    world = World(engine)
    store = PauseStore(engine, lambda pause: announcements(pause, world.catalogue, world.templates))
    return PauseActs(
        KnownPeople(),
        lambda: InForce(world.catalogue, RuleSet(world.rules)),
        lambda known: Pauses(store, lambda _: world.watching),
        world.templates,
        lambda: noon("2026-04-20"),
    )


def test_who_is_no_administrator_may_not(acts: PauseActs) -> None:
    assert "Only an administrator" in acts.refused(Person("U0VIEWER", "Vic"))
    assert "Only people of this organisation" in acts.refused(Person("U0X", "Ray", external="guest"))


def test_what_is_paused_is_not_paused_again_and_says_by_whom(acts: PauseActs) -> None:
    assert "Paused until Monday 20 April 2026, 14:00" in acts.pause(Person("U1", "Ada"), "why", Length.HOUR)
    assert "paused already, by Ada" in acts.pause(Person("U2", "Bo"), "why", Length.OPEN)
    assert "Resumed" in acts.resume(Person("U2", "Bo"))
    assert "not paused" in acts.resume(Person("U2", "Bo"))
