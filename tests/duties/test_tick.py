"""The tick: what is due is run, once; what was missed is caught up in order; changed files are taken up or refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from bot.duties.catalogue import Catalogue
from bot.duties.faults import Fault, InputFaults
from bot.duties.tick import InForce, Ticking
from bot.duties.watching import Watching
from bot.store.jobs import DatabaseJobs
from bot.store.locks import alone
from bot.watching.rules import Notify, Rule, RuleSet
from tests.duties.alert_world import SECRET, Channel, World, the_rule
from tests.figures.small_world import measure

CHANNELS = (Channel("command-team", "C0COMMAND", SECRET), Channel("operators", "C0OPERATORS"))
DAILY = the_rule(repeat_after=None)  # at 07:00 in London, on weekdays
MONDAY = datetime(2026, 4, 20, 5, tzinfo=UTC)  # 06:00 in London


@dataclass
class Files:
    """The files of a home, as a test changes them."""

    coming: list[tuple[Catalogue, RuleSet] | InputFaults] = field(default_factory=list)
    dropped: list[tuple[str, str]] = field(default_factory=list)

    def refresh(self) -> tuple[Catalogue, RuleSet] | None:
        changed = self.coming.pop(0) if self.coming else None
        if isinstance(changed, InputFaults):
            raise changed
        return changed

    def take_inbox(self, catalogue: Catalogue, today: date, now: datetime) -> Sequence[tuple[str, str]]:
        taken, self.dropped = self.dropped, []
        return taken


@dataclass
class Stage:
    """A force, its files, and processes that tick."""

    world: World
    files: Files = field(default_factory=Files)

    def process(self, *rules: Rule, by: str = "one") -> Ticking:
        """A process that has just been started."""

        def watching(in_force: InForce) -> Watching:
            return replace(
                self.world.watching,
                catalogue=in_force.catalogue,
                rules=in_force.rules.rules,
                new_id=lambda: uuid4().hex,
            )

        @contextmanager
        def lock() -> Iterator[None]:
            with alone(self.world.engine, "schedule", 5):
                yield

        return Ticking(
            in_force=InForce(self.world.catalogue, RuleSet(rules or self.world.rules)),
            home=self.files,
            jobs=DatabaseJobs(self.world.engine),
            mailbox=self.world.outbox,
            world=watching,
            day_of=lambda moment: moment.date(),
            alone=lock,
            by=by,
        )

    def told(self) -> list[str]:
        """What the operators were told."""
        return self.world.texts("operators")


@pytest.fixture
def stage(engine: Engine) -> Stage:
    """Coventry at 120 in March, 20 over its target."""
    world = World(engine, channels=CHANNELS, rules=(DAILY,))
    world.hold({"2026-03": 120})
    return Stage(world)


def test_at_its_first_start_everything_is_evaluated_at_once(stage: Stage) -> None:
    stage.process().start(MONDAY)
    assert len(stage.world.messages("command-team")) == 1


def test_a_later_start_waits_for_what_is_due(stage: Stage) -> None:
    stage.process().start(MONDAY)
    stage.world.hold({"2026-03": 80}, on="2026-04-20")
    stage.process().start(MONDAY + timedelta(minutes=30))
    assert len(stage.world.texts()) == 1
    ticking = stage.process()
    ticking.tick(MONDAY + timedelta(minutes=59))
    assert len(stage.world.texts()) == 1
    ticking.tick(MONDAY + timedelta(hours=1))
    assert len(stage.world.texts()) == 2


def test_of_two_processes_that_tick_at_once_one_does_the_work(stage: Stage) -> None:
    one, two = stage.process(by="one"), stage.process(by="two")
    one.start(MONDAY)
    stage.world.hold({"2026-03": 80}, on="2026-04-20")
    for process in (one, two, one):
        process.tick(MONDAY + timedelta(hours=1))
    assert len(stage.world.texts()) == 2
    assert stage.told() == []


def test_days_that_were_missed_are_caught_up_in_order_and_only_the_last_speaks(stage: Stage) -> None:
    stage.process().start(MONDAY)
    stage.world.hold({"2026-04": 300}, on="2026-05-01")
    stage.process().start(MONDAY + timedelta(days=16))
    events = [one.reason for one in stage.world.book.story(stage.world.entry().identity.alert_id)]
    assert events == ["first time", "worse"]
    assert len(stage.world.messages("command-team")) == 2
    (told,) = stage.told()
    assert "12 missed days from 2026-04-20 on were caught up in order" in told


def test_what_came_and_went_meanwhile_is_told_to_the_operators_but_for_what_they_may_not_see(engine: Engine) -> None:
    secret = measure("informants", marking=SECRET, name="Informants")
    world = World(engine, channels=CHANNELS, rules=(DAILY,), measures=(measure(), secret))
    stage = Stage(world)
    stage.process().start(MONDAY)
    for name in ("burglary", "informants"):
        world.hold({"2026-04": 777 if name == "informants" else 140}, on="2026-05-01", name=name)
        world.hold({"2026-05": 80}, on="2026-06-01", name=name)
    stage.process().start(MONDAY + timedelta(days=45))
    (told,) = stage.told()
    assert "Burglary in Coventry stood at 140 in April 2026" in told
    assert "1 of a higher marking than this channel may see" in told
    assert "777" not in told
    assert "Informants" not in told


def test_a_day_that_somebody_evaluated_by_hand_meanwhile_is_not_gone_back_behind(stage: Stage) -> None:
    stage.process().start(MONDAY)
    stage.world.watch("2026-04-26")
    stage.world.hold({"2026-03": 80}, on="2026-04-26")
    stage.process().start(MONDAY + timedelta(days=8))
    assert stage.world.entry().episode.state.value == "withdrawn"
    assert not [one for one in stage.told() if "failed" in one]


def test_a_run_that_was_cut_off_is_done_at_the_next_start(stage: Stage) -> None:
    stage.process().start(MONDAY)
    stage.world.hold({"2026-03": 80}, on="2026-04-20")
    jobs = DatabaseJobs(stage.world.engine)
    assert jobs.claim("rule:target-missed", MONDAY + timedelta(hours=1), "killed", MONDAY + timedelta(hours=1))
    stage.process().start(MONDAY + timedelta(hours=2))
    assert len(stage.world.texts()) == 2
    assert jobs.unfinished() == ()


def test_an_evaluation_that_fails_is_told_and_changes_no_alert(stage: Stage) -> None:
    ticking = stage.process()
    ticking.start(MONDAY)
    before = stage.world.book.newest_entries()
    broken = replace(DAILY, title="{{ nothing }}")
    stage.world.hold({"2026-04": 300}, on="2026-04-20")
    process = stage.process(broken)
    process.tick(datetime(2026, 5, 4, 7, tzinfo=UTC))
    assert stage.world.book.newest_entries() == before
    (told,) = stage.told()
    assert "no alert was changed" in told
    assert "'nothing' is undefined" in told
    stage.process().tick(datetime(2026, 5, 5, 7, tzinfo=UTC))  # the rule is mended
    assert len(stage.world.messages("command-team")) == 2


def test_changed_files_are_taken_up_and_said(stage: Stage) -> None:
    ticking = stage.process()
    ticking.start(MONDAY)
    bare = RuleSet(())
    stage.files.coming = [(stage.world.catalogue, bare)]
    ticking.tick(MONDAY + timedelta(minutes=1))
    assert ticking.in_force.rules == bare
    assert "taken up anew" in stage.told()[0]


def test_files_at_fault_are_refused_whole_and_the_last_good_set_stays_in_force(stage: Stage) -> None:
    ticking = stage.process()
    ticking.start(MONDAY)
    before = ticking.in_force
    stage.files.coming = [InputFaults([Fault("rules/a.yaml", "unknown key 'whn'; did you mean 'when'?", 3)])]
    ticking.tick(MONDAY + timedelta(minutes=1))
    assert ticking.in_force is before
    assert "rules/a.yaml:3: unknown key" in stage.told()[0]
    ticking.tick(MONDAY + timedelta(minutes=2))
    assert len(stage.told()) == 1


def test_what_was_dropped_into_the_inbox_is_told(stage: Stage) -> None:
    ticking = stage.process()
    ticking.start(MONDAY)
    stage.files.dropped = [("april.csv was imported", "3 new, 0 revised, 0 unchanged.")]
    ticking.tick(MONDAY + timedelta(minutes=1))
    ticking.tick(MONDAY + timedelta(minutes=2))
    assert stage.told() == ["april.csv was imported: 3 new, 0 revised, 0 unchanged."]


def test_without_a_channel_for_operators_nothing_waits_for_ever(engine: Engine) -> None:
    world = World(engine, channels=CHANNELS[:1], rules=(replace(DAILY, notify=Notify("command-team")),))
    stage = Stage(world)
    ticking = stage.process()
    ticking.start(MONDAY)
    stage.files.dropped = [("april.csv was imported", "3 new")]
    ticking.tick(MONDAY + timedelta(minutes=1))
    assert world.messages() == []


def test_a_clock_that_is_moved_forward_lets_everything_fall_due_in_order(engine: Engine) -> None:
    reminding = the_rule(repeat_after=timedelta(days=7))
    stage = Stage(World(engine, channels=CHANNELS, rules=(reminding,)))
    stage.world.hold({"2026-03": 120})
    ticking = stage.process()
    ticking.start(MONDAY)
    stage.world.hold({"2026-04": 80}, on="2026-04-30")
    ticking.step_through(MONDAY + timedelta(days=16))
    story = stage.world.book.story(stage.world.entry().identity.alert_id)
    assert [(one.reason, one.at.date().isoformat()) for one in story] == [
        ("first time", "2026-04-20"),
        ("reminder", "2026-04-27"),
        ("resolved", "2026-04-30"),  # the day on which the period ends
    ]
    assert stage.told() == []  # nothing was missed
