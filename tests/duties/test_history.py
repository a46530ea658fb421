"""The history of an alert: every change with who and when, the newest first."""

from __future__ import annotations

from sqlalchemy import Engine

from bot.duties.alert_buttons import Verb
from bot.duties.history import MOST_EVENTS, history_of
from tests.duties.acting_force import ANALYST, Force
from tests.duties.alert_world import World, noon, the_rule


def told(world: World, rule: str = "target-missed") -> str:
    return "\n".join(history_of(world.watching, world.entry(rule=rule), "command-team", noon("2026-06-01")).sections)


def test_it_tells_who_did_what_when_the_newest_first(engine: Engine) -> None:
    world = Force(engine)
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    world.do(Verb.ACKNOWLEDGE, "coventry", words="looking *into* it")
    world.hold({"2026-04": 90}, on="2026-05-05")
    world.watch("2026-05-05")
    world.hold({"2026-05": 140}, on="2026-06-01")
    world.watch("2026-06-01")
    lines = [line for line in told(world).splitlines() if line.startswith("•")]
    assert [line.split(": ")[1].split(",")[0].split(" (")[0] for line in lines] == [
        "again after recovery",
        "resolved",
        "acknowledged",
        "first time",
    ]
    assert f": acknowledged, by {ANALYST.name}" in lines[2]
    assert "looking *into* it" not in lines[2]
    assert "for the second time" in told(world)


def test_other_alerts_about_the_same_series_are_named(engine: Engine) -> None:
    world = World(engine, rules=(the_rule(), the_rule("second-look", title="Look at {{ area.name }}")))
    world.hold({"2026-03": 120})
    world.hold({"2026-03": 120}, "dudley")
    world.watch("2026-04-20")
    assert "• Look at Coventry: open, opened 20 April 2026" in told(world)
    assert "Dudley" not in told(world)


def test_of_a_long_story_the_newest_are_told_and_the_others_counted(engine: Engine) -> None:
    world = World(engine)
    for number in range(MOST_EVENTS + 5):
        day = f"{2024 + number // 12}-{number % 12 + 1:02}"
        world.hold({day: 120 + number}, on="2024-01-01")
    for number in range(1, MOST_EVENTS + 5):
        world.watch(f"{2024 + number // 12}-{number % 12 + 1:02}-20")
    said = told(world)
    assert said.count("•") == MOST_EVENTS
    assert f"And {len(world.book.story(world.entry().identity.alert_id)) - MOST_EVENTS} before that." in said
