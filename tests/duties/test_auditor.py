"""The auditor: it tells the operators what would be lost, once, and no more of it than they may know."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot import main
from bot.chasing.terms import ChasingRules
from bot.duties.auditor import Auditor
from bot.duties.chase import chase
from bot.duties.outbox import Mail, Message
from bot.duties.steps import take_steps
from bot.duties.tick import InForce
from bot.settings import read_settings
from bot.store.requests import DatabaseRequestBook
from bot.watching.rules import RuleSet
from tests.duties.alert_world import SECRET, World, noon
from tests.figures.small_world import measure

REGISTER = Path(__file__).parents[1] / "data" / "register_2014"
HOUR = timedelta(hours=1)


@pytest.fixture
def world(engine: Engine) -> World:
    """Coventry 20 over its target on 20 April; reminded of it after a week."""
    world = World(engine)
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    return world


def auditor_of(world: World) -> Auditor:
    """The auditor of a process that has just been started."""
    return Auditor(lambda in_force: world.watching, lambda in_force: DatabaseRequestBook(world.engine))


def look(auditor: Auditor, world: World, at: datetime) -> list[str]:
    """What it tells the operators at a moment, queued."""
    found = auditor.look(InForce(world.catalogue, RuleSet(world.rules)), at)
    return [queued(world, one) for one in found]


def queued(world: World, message: Message) -> str:
    world.outbox.add(Mail((message,)))
    return message.content.text


def test_nothing_is_said_while_every_step_is_taken(world: World) -> None:
    auditor = auditor_of(world)
    for days in range(20):
        now = noon("2026-04-20") + timedelta(days=days)
        take_steps(world.watching, now.date(), now)
        assert look(auditor, world, now) == []


def test_a_step_that_nobody_took_is_told_once_by_whichever_process(world: World) -> None:
    auditor, late = auditor_of(world), noon("2026-04-27") + 2 * HOUR

    (told,) = look(auditor, world, late)
    assert world.entry().identity.alert_id in told
    assert "of the rule target-missed: its step 'remind' was due at 2026-04-27 12:00 UTC." in told

    assert look(auditor, world, late + HOUR) == []
    look(auditor_of(world), world, late + timedelta(days=3))
    assert len(world.texts("operators")) == 1


def test_it_looks_once_an_hour(world: World) -> None:
    auditor = auditor_of(world)
    assert look(auditor, world, noon("2026-04-27") + timedelta(minutes=30)) == []
    assert look(auditor, world, noon("2026-04-27") + timedelta(minutes=80)) == []
    assert look(auditor, world, noon("2026-04-27") + timedelta(minutes=90))


def test_what_was_mended_and_goes_astray_again_is_told_again(world: World) -> None:
    auditor, late = auditor_of(world), noon("2026-04-27") + 2 * HOUR
    assert look(auditor, world, late)
    take_steps(world.watching, late.date(), late)
    assert look(auditor, world, late + HOUR) == []
    assert look(auditor, world, late + timedelta(days=7) + 2 * HOUR)


def test_the_operators_are_told_no_rule_that_their_channel_may_not_know_of(engine: Engine) -> None:
    world = World(engine, measures=(measure(marking=SECRET),))
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")

    (told,) = look(auditor_of(world), world, noon("2026-04-28"))
    assert world.entry().identity.alert_id in told
    assert "target-missed" not in told


def test_without_a_channel_of_the_operators_nothing_is_said(world: World) -> None:
    without = replace(world, channels=world.channels[:2])
    assert look(auditor_of(without), without, noon("2026-04-28")) == []


def test_a_request_that_waits_for_a_time_that_is_past_is_told_where_updates_are_chased(
    engine: Engine, tmp_path: Path
) -> None:
    shutil.copytree(REGISTER, tmp_path / "home")
    settings = read_settings({}, home=str(tmp_path / "home"))
    catalogue = main.read_catalogue(settings.home)
    rules = main.read_rule_set(settings.home, catalogue)
    world = replace(main.chasing(engine, settings, catalogue, rules), pictures=None)
    now = datetime(2014, 11, 10, 9, 30, tzinfo=UTC)
    chase(world, now)
    late = now + timedelta(days=8)

    def told(chasing: ChasingRules | None) -> str:
        auditor = Auditor(
            lambda in_force: main.watching(engine, settings, catalogue, rules), lambda in_force: world.book
        )
        found = auditor.look(InForce(catalogue, RuleSet(chasing=chasing)), late)
        return " ".join(one.content.text for one in found)

    assert told(None) == ""
    assert "The request about lowest-crime-levels, due 2014-11-24: its step 'remind' was due at" in told(rules.chasing)
    with engine.connect() as connection:
        states = connection.execute(text("SELECT DISTINCT state FROM request WHERE due < '2014-12-01'")).scalars().all()
    assert states == ["asked"], "the auditor mends nothing"
