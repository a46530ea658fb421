"""A channel's digest: one message that tells what happened since the last, once, or that nothing did."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.chasing.terms import ChasingRules
from bot.duties.chasing import Chasing
from bot.duties.digest import Digesting, digest_content, gathered
from bot.duties.digest_post import ChannelDigests
from bot.duties.tick import InForce
from bot.duties.watching import no_bank_holiday
from bot.store.digests import DigestStore
from bot.store.requests import DatabaseRequestBook
from bot.watching.rules import DataLate, Notify, RuleSet, ScheduledDigest
from tests.duties.alert_world import SECRET, World, noon, the_rule, words_in
from tests.figures.small_world import measure

MORNING = timedelta(hours=19)
DAILY = ScheduledDigest(channel="command-team", every="15 7 * * mon-fri")


@pytest.fixture
def world(engine: Engine) -> World:
    return World(engine)


def digesting(world: World) -> Digesting:
    """What a digest of the world is made of."""
    chasing = Chasing(
        catalogue=world.catalogue,
        rules=ChasingRules(),
        source=world.ledger,
        book=DatabaseRequestBook(world.engine),
        templates=world.templates,
        is_bank_holiday=no_bank_holiday,
    )
    return Digesting(world.watching, chasing, DigestStore(world.engine))


def send(world: World, at: datetime, channel: str = "command-team") -> str:
    """Every word of the digest that falls due at a time."""
    made = digesting(world)
    digests = ChannelDigests(lambda _: made)
    digests.send(InForce(world.catalogue, RuleSet(world.rules)), replace(DAILY, channel=channel), at, at)
    return words_in(world.messages(channel)[-1].content)


def test_it_parts_what_is_new_what_stands_and_what_was_resolved(world: World) -> None:
    world.hold({"2026-03": 120}, "coventry")
    world.hold({"2026-03": 130}, "dudley")
    world.watch("2026-04-20")
    first = send(world, noon("2026-04-20") + MORNING)
    assert "*New* (2)" in first
    world.hold({"2026-04": 90}, "dudley", on="2026-05-05")
    world.hold({"2026-04": 150}, "walsall", on="2026-05-05")
    world.watch("2026-05-06")
    second = send(world, noon("2026-05-06") + MORNING)
    assert "1 new, 0 late, 0 due within seven days, 1 resolved, 1 still standing" in second
    assert "Burglary in Walsall misses its target, April 2026" in second.partition("*Resolved*")[0]
    assert "Burglary in Dudley" in second.partition("*Resolved*")[2].partition("*Still stands*")[0]
    assert "Since Tuesday 21 April 2026, 08:00" in second


def test_nothing_to_report_is_said(world: World) -> None:
    world.hold({"2026-03": 90})
    world.watch("2026-04-20")
    assert "Nothing to report: no alert stands or was resolved" in send(world, noon("2026-04-21"))


def test_one_that_is_made_again_after_a_kill_is_queued_once(world: World) -> None:
    send(world, noon("2026-04-21"))
    send(world, noon("2026-04-21"))
    assert len(world.messages("command-team")) == 1


def test_a_channel_is_told_of_no_more_than_it_may_see_and_looks_after(engine: Engine) -> None:
    secret = measure("informants", marking=SECRET, name="Informants")
    world = World(engine, measures=(measure(), secret))
    for name in ("burglary", "informants"):
        for area in ("coventry", "dudley"):
            world.hold({"2026-03": 120}, area, name=name)
    world.watch("2026-04-20")
    said = send(world, noon("2026-04-21"), "coventry")
    assert "Burglary in Coventry" in said
    assert "Informants" not in said
    assert "Dudley" not in said


def test_an_alert_that_ended_and_came_again_is_told_as_both(world: World) -> None:
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    send(world, noon("2026-04-20"))
    world.hold({"2026-04": 90}, on="2026-05-05")
    world.watch("2026-05-05")
    world.hold({"2026-05": 140}, on="2026-06-05")
    world.watch("2026-06-05")
    found = gathered(digesting(world), "command-team", noon("2026-06-06"))
    assert [one.number for one in found.alerts.new] == [2]
    assert [one.number for one in found.alerts.resolved] == [1]


def test_of_very_many_it_names_the_first_and_counts_the_others(engine: Engine) -> None:
    many = tuple(measure(f"crime-{number}", name=f"Crime {number}") for number in range(12))
    world = World(engine, measures=many)
    for one in many:
        world.hold({"2026-03": 120}, name=one.key)
    world.watch("2026-04-20")
    made, now = digesting(world), datetime(2026, 4, 21, tzinfo=UTC)
    content = digest_content(made, "command-team", gathered(made, "command-team", now), now)
    assert "And 4 more." in content.paragraphs


def test_it_tells_which_figures_are_due_and_which_are_late_wherever_that_is_said(engine: Engine) -> None:
    late = the_rule("figure-late", title="A figure of {{ area.name }} is late", when=DataLate(), repeat_after=None)
    world = World(
        engine,
        rules=(replace(late, notify=Notify("coventry")),),
        measures=(measure(lag_days=20), measure(key="secret", name="Secret", lag_days=20, marking=SECRET)),
    )
    world.hold({"2026-01": 10, "2026-02": 12}, "coventry")
    world.hold({"2026-01": 10, "2026-02": 12}, "coventry", name="secret")
    words = send(world, noon("2026-04-15"))
    assert "*Due within seven days* (1)" in words
    assert "2 figures for March 2026 in Coventry: Burglary; Secret _(due Monday 20 April 2026)_" in words
    areas_own = send(world, noon("2026-04-15"), "coventry")
    assert "Figure for March 2026 in Coventry: Burglary _(due" in areas_own
    assert "Secret" not in areas_own
    assert "figure is due within seven days" in send(world, noon("2026-04-12"))

    world.watch("2026-04-21")
    words = send(world, noon("2026-04-21") + MORNING)
    assert "*Late* (2)" in words
    assert "A figure of Coventry is late" in words
    assert "*Due within" not in words
