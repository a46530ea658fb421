"""The history of an alert: every change with who and when, the newest first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Engine

from bot.duties.alert_buttons import Verb
from bot.duties.history import A_PAGE, OLDER, History, Place, history_of
from bot.duties.known_causes import KnownCause, MarkedCause
from bot.figures.annotations import Annotation
from bot.figures.periods import parse_period
from tests.duties.acting_force import ANALYST, Force
from tests.duties.alert_world import World, noon, the_rule
from tests.figures.small_world import measure

START = Place()


def page(world: World, place: Place = START, rule: str = "target-missed", **given: Any) -> History:
    entries = [world.entry(rule=rule)]
    return history_of(world.watching, entries, "command-team", noon("2026-06-01"), place, **given)


def told(world: World, place: Place = START, **given: Any) -> str:
    return "\n".join(page(world, place, **given).sections)


def test_it_tells_who_did_what_when_the_newest_first(engine: Engine) -> None:
    world = Force(engine)
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    world.do(Verb.ACKNOWLEDGE, "coventry", words="looking *into* it")
    world.hold({"2026-04": 90}, on="2026-05-05")
    world.watch("2026-05-05")
    world.hold({"2026-05": 140}, on="2026-06-01")
    world.watch("2026-06-01")
    said = told(world)
    lines = [line for line in said.splitlines() if line.startswith(("•", "_"))]
    assert lines == [
        "_1 June 2026_",
        "• 13:00 Raised again, after recovery: 140 in May 2026",
        "_5 May 2026_",
        "• 13:00 Resolved: 90 in April 2026",
        "_20 April 2026_",
        "• 13:00 Raised: 120 in March 2026",
        lines[6],  # by a clock of its own
    ]
    assert lines[6].startswith(f"• 12:00 {ANALYST.name} acknowledged it: “looking ")
    assert "looking *into* it" not in lines[6]
    assert "for the second time" in said


def test_other_alerts_about_the_same_series_are_named(engine: Engine) -> None:
    world = World(engine, rules=(the_rule(), the_rule("second-look", title="Look at {{ area.name }}")))
    world.hold({"2026-03": 120})
    world.hold({"2026-03": 120}, "dudley")
    world.watch("2026-04-20")
    assert "• Look at Coventry: open, opened 20 April 2026" in told(world)
    assert "Dudley" not in told(world)


def test_known_causes_of_the_series_are_told_as_they_were_marked_and_taken_back(engine: Engine) -> None:
    world = World(engine)
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    march = parse_period("2026-03")
    note = Annotation(measure="burglary", area="coventry", start=march, end=march, text="One group")
    cause = KnownCause(note=note, episode="A-1", by="Sam Okafor (U1)", at=noon("2026-04-21"))
    elsewhere = replace(cause, note=replace(note, area="dudley"))
    causes = [MarkedCause(cause, "root at the command line", noon("2026-04-22")), MarkedCause(elsewhere)]
    said = told(world, causes=causes)
    assert "• 13:00 Sam Okafor marked a known cause for March 2026: “One group”" in said
    assert "_22 April 2026_\n• 13:00 root at the command line took back the known cause for March 2026" in said
    assert said.count("known cause") == 2


def test_a_long_story_is_turned_page_by_page_and_no_change_is_left_out(engine: Engine) -> None:
    world = World(engine)
    for number in range(2 * A_PAGE + 3):
        day = f"{2024 + number // 12}-{number % 12 + 1:02}"
        world.hold({day: 120 + number}, on="2024-01-01")
    for number in range(1, 2 * A_PAGE + 3):
        world.watch(f"{2024 + number // 12}-{number % 12 + 1:02}-20")
    number = len(world.book.story(world.entry().identity.alert_id))
    place, lines, labels = Place(), 0, []
    while True:
        here = page(world, place)
        lines += sum(section.count("•") for section in here.sections)
        labels.append([turn.label for turn in here.turns])
        older = [turn.to for turn in here.turns if turn.action == OLDER]
        if not older:
            break
        (place,) = older
    assert lines == number
    assert labels == [["Older"], ["Newer", "Older"], ["Newer"]]
    assert f"(1 to {A_PAGE} of {number})" in told(world)
    assert told(world, Place(7, 99)) == told(world, place), "a place that there is not is the nearest"


def test_of_several_alerts_one_is_shown_at_a_time(engine: Engine) -> None:
    world = World(engine)
    for area in ("coventry", "dudley"):
        world.hold({"2026-03": 120}, area)
    world.watch("2026-04-20")
    entries = [world.entry("coventry"), world.entry("dudley")]
    first, second = (
        history_of(world.watching, entries, "command-team", noon("2026-06-01"), Place(number)) for number in (0, 1)
    )
    assert "Coventry" in first.sections[0]
    assert "Alert 1 of 2 in this message." in first.sections[0]
    assert "Dudley" in second.sections[0]
    assert [(turn.label, turn.to) for turn in first.turns] == [("Next alert", Place(1))]
    assert [(turn.label, turn.to) for turn in second.turns] == [("Alert before", Place(0))]


def test_no_value_is_told_of_a_measure_whose_small_counts_are_not_shown(engine: Engine) -> None:
    world = World(engine, measures=(measure(owner="acc-crime", suppress_below=5),))
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    assert "• 13:00 Raised: March 2026" in told(world)
