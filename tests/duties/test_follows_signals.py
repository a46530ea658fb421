"""Who follows something is told of its alerts: once, in private, and only of what they may see."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from sqlalchemy import Engine

from bot.duties.followers import Followers
from bot.duties.follows import Follow
from bot.duties.watch import watch
from bot.duties.watching import Watching
from bot.figures.series import SeriesKey
from bot.store.follows import FollowStore
from bot.watching.quiet import Quiet
from bot.watching.rules import Severity
from tests.duties.alert_world import SECRET, World, noon, the_rule
from tests.figures.small_world import measure

COVENTRY, DUDLEY = SeriesKey("burglary", "coventry"), SeriesKey("burglary", "dudley")


class Followed(World):
    """A force that people follow; U0TRUSTED may see everything."""

    @property
    def watching(self) -> Watching:
        book = FollowStore(self.engine)
        return replace(
            World.watching.fget(self),  # type: ignore[attr-defined]
            followers=Followers(book, lambda person: person == "U0TRUSTED"),
        )

    def follow(self, person: str, *series: SeriesKey) -> None:
        for one in series:
            FollowStore(self.engine).add(Follow(person, one, datetime(2026, 1, 1, tzinfo=UTC)))


@pytest.fixture
def force(engine: Engine) -> Followed:
    return Followed(engine)


def test_who_follows_is_told_of_a_new_alert_with_its_chart_and_nobody_else_is(force: Followed) -> None:
    force.follow("U0ONE", COVENTRY)
    force.follow("U0TWO", DUDLEY)
    force.hold({"2026-02": 90, "2026-03": 130})
    force.watch("2026-04-20")
    (told,) = force.texts("@U0ONE")
    assert told.startswith("You follow this: an alert: *Medium: Burglary in Coventry misses its target.* Burglary")
    assert force.pictured("@U0ONE") == force.pictured("command-team")
    assert force.texts("@U0TWO") == []


def test_the_same_day_again_says_nothing_again(force: Followed) -> None:
    force.follow("U0ONE", COVENTRY)
    force.hold({"2026-02": 90, "2026-03": 130})
    for _ in range(3):
        force.watch("2026-04-20")
    force.watch("2026-04-21")
    assert len(force.texts("@U0ONE")) == 1


def test_several_alerts_of_a_run_are_one_message(force: Followed) -> None:
    force.follow("U0ONE", COVENTRY, DUDLEY)
    for area in ("coventry", "dudley"):
        force.hold({"2026-02": 90, "2026-03": 130}, area)
    force.watch("2026-04-20")
    (told,) = force.texts("@U0ONE")
    assert told.startswith("You follow these: 2 alerts:")
    assert "Burglary in Coventry" in told
    assert "Burglary in Dudley" in told


def test_who_follows_is_told_when_it_is_over_or_was_never_so(force: Followed) -> None:
    force.follow("U0ONE", COVENTRY, DUDLEY)
    for area in ("coventry", "dudley"):
        force.hold({"2026-02": 90, "2026-03": 130}, area)
    force.watch("2026-04-20")
    force.hold({"2026-04": 80}, "coventry", on="2026-05-20")
    force.hold({"2026-03": 70}, "dudley", on="2026-05-20")
    force.watch("2026-05-20")
    _, over = force.texts("@U0ONE")
    assert over.startswith("You follow these: 2 alerts are over:")
    assert "*Over: Burglary in Coventry misses its target.*" in over
    assert "*Withdrawn: Burglary in Dudley misses its target.*" in over


def test_what_is_marked_is_told_to_who_may_see_it_alone(engine: Engine) -> None:
    force = Followed(engine, measures=(measure(owner="acc-crime", source="Crimes", marking=SECRET),))
    force.follow("U0ONE", COVENTRY)
    force.follow("U0TRUSTED", COVENTRY)
    force.hold({"2026-02": 90, "2026-03": 130})
    force.watch("2026-04-20")
    assert force.texts("@U0ONE") == []
    assert len(force.texts("@U0TRUSTED")) == 1


@pytest.mark.parametrize(("severity", "waits"), [(Severity.MEDIUM, True), (Severity.HIGH, False)])
def test_the_quiet_holds_back_what_is_not_high(engine: Engine, severity: Severity, waits: bool) -> None:
    force = Followed(engine, rules=(the_rule(severity=severity),))
    force.follow("U0ONE", COVENTRY)
    force.hold({"2026-02": 90, "2026-03": 130})
    world = replace(force.watching, quiet=Quiet(time(18), time(7)))
    at_night = noon("2026-04-20").replace(hour=22)
    watch(world, at_night.date(), at_night)
    (message,) = force.messages("@U0ONE")
    assert (message.not_before is not None) is waits


def test_what_is_adopted_tells_nobody(force: Followed) -> None:
    force.follow("U0ONE", COVENTRY)
    force.hold({"2026-02": 90, "2026-03": 130})
    force.watch("2026-04-20", adopt=True)
    assert force.texts("@U0ONE") == []
