"""Who may pause, asked as they press, whatever they were shown."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from bot.duties.access import Person
from bot.duties.inbound import AlreadyDone, Received
from bot.duties.pause_acts import Length, PauseActs
from bot.duties.pausing import announcements
from bot.duties.resuming import Pauses
from bot.duties.tick import InForce
from bot.store.inbound import DatabaseInbound
from bot.store.pauses import PauseStore
from bot.watching.rules import RuleSet
from tests.duties.acting_force import KnownPeople
from tests.duties.alert_world import World, noon
from tests.store.mail import states


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


def sent(engine: Engine, name: str) -> str:
    """What a person sent, kept as it is before it is done."""
    assert DatabaseInbound(engine).take(Received(name, "pause", {}), "a test", noon("2026-04-20"))
    return name


def told(engine: Engine, person: Person) -> str:
    """What was queued for a person."""
    (row,) = [row for row in states(engine).values() if row.channel == f"@{person.id}"]
    return str(row.content["text"])


def test_who_is_no_administrator_may_not(acts: PauseActs) -> None:
    assert "Only an administrator" in acts.refused(Person("U0VIEWER", "Vic"))
    assert "Only people of this organisation" in acts.refused(Person("U0X", "Ray", external="guest"))


def test_what_is_paused_is_not_paused_again_and_says_by_whom(acts: PauseActs, engine: Engine) -> None:
    ada, bo = Person("U1", "Ada"), Person("U2", "Bo")
    assert acts.pause(ada, "why", Length.HOUR, sent(engine, "one")) == ""
    assert "Paused until Monday 20 April 2026, 14:00" in told(engine, ada)
    assert "paused already, by Ada" in acts.pause(bo, "why", Length.OPEN, sent(engine, "two"))
    assert acts.resume(bo, sent(engine, "three")) == ""
    assert "Resumed" in told(engine, bo)
    assert "not paused" in acts.resume(bo, sent(engine, "four"))


def test_what_was_done_before_a_stop_is_not_done_again(acts: PauseActs, engine: Engine) -> None:
    ada, press = Person("U1", "Ada"), sent(engine, "one")
    acts.pause(ada, "why", Length.OPEN, press)
    acts.resume(ada, sent(engine, "two"))
    with pytest.raises(AlreadyDone):
        acts.pause(ada, "why", Length.OPEN, press)
    assert acts.pauses(acts.in_force()).book.current() is None
