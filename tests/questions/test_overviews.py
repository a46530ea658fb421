"""Overviews: what is shown in them is what is held and may be shown, and they say what they leave out."""

from datetime import date

import pytest

from bot.asking.question import Question
from bot.asking.working_out.suppressing import Suppression
from bot.duties.answer import Answer, Asked, World, answer
from bot.figures.exact import exact
from bot.figures.periods import parse_period
from bot.figures.series import SeriesKey

HOMES = ("sample", "another_force")
MARKED = "drug trafficking"


def _answered(question: str, world: World, day: date, place: str | None = None) -> Answer:
    found = answer(world, Asked(question=question, as_of=day, place=place))
    assert found.status.value == "answered", found.text
    return found


@pytest.mark.parametrize("name", HOMES)
def test_every_newest_figure_of_an_overview_is_held_and_may_be_shown(
    name: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    world, day = worlds[name], days[name]
    facts = world.facts(Question(), day, None)
    suppression = Suppression(facts)
    looked_at = 0
    for area in world.catalogue.framework.areas.values():
        found = answer(world, Asked(question=f"summary for {area.name}", as_of=day))
        for one in found.answers:
            if one["statistic"] != "value" or one["value"] is None:
                continue
            key = SeriesKey(one["measure"], one["area"])
            series = facts.figures.series(key)
            period = parse_period(one["period"], world.catalogue.framework.waves)
            held = series.holding(period) if series is not None else None
            assert held is not None
            assert exact(held.value) == exact(float(one["value"]))
            assert one["period"] not in suppression.hidden(key)
            looked_at += 1
    assert looked_at > len(HOMES)


@pytest.mark.parametrize(
    "question", ["how are we doing", "are we on track", "what measures do you have", "everything last quarter"]
)
def test_an_overview_leaves_out_what_is_marked_and_says_so(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    permitted = _answered(question, worlds["sample"], days["sample"], place="command-team")
    found = _answered(question, worlds["sample"], days["sample"], place="performance")
    told = f"{found.text} {found.table}"
    assert "without what is marked official-sensitive" in found.text
    assert "without what is marked" not in permitted.text
    assert MARKED not in told.casefold()
    assert not [one for one in found.answers if "trafficking" in str(one.get("measure"))]


def test_everything_on_what_is_marked_is_refused(worlds: dict[str, World], days: dict[str, date]) -> None:
    asked = Asked(question=f"everything on {MARKED}", as_of=days["sample"], place="performance")
    assert answer(worlds["sample"], asked).status.value == "refused"


@pytest.mark.parametrize("name", HOMES)
def test_targets_are_listed_with_those_missed_first(name: str, worlds: dict[str, World], days: dict[str, date]) -> None:
    found = _answered("are we on track", worlds[name], days[name])
    assert found.table is not None
    states = [row[3].rpartition(", ")[2] for row in found.table.rows]
    lost = [state in ("missed", "off track so far") for state in states]
    assert {*states} <= {"missed", "off track so far", "met", "on track so far"}
    assert lost == sorted(lost, reverse=True)
    missed = _answered("which targets are missed", worlds[name], days[name])
    assert len(missed.answers) == lost.count(True)


def test_the_target_of_a_year_that_is_not_all_held_is_neither_missed_nor_met_yet(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = _answered("are we on track", worlds["sample"], days["sample"])
    assert found.text.startswith("5 of 14 targets are missed or off track and 9 met or on track as at 20 April 2026:")
    assert "Recorded robbery in West Midlands Police off track so far, 72 above 5,176" in found.text
    target = _answered("what is the milestone for recorded robbery", worlds["sample"], days["sample"])
    assert "It is off track so far: 5,248 in April to December 2025." in target.text
    beside = _answered("recorded robbery year to date", worlds["sample"], days["sample"])
    assert "Off track so far: the target of -5% in 2025/26 against the year before, by 72." in beside.text


@pytest.mark.parametrize(
    ("question", "heads"),
    [
        ("how is Coventry doing", ("Measure", "Newest", "Period", "Chart", "12 months")),
        ("how did Coventry do in March 2026", ("Measure", "Figure", "Period", "Chart")),
        ("everything on burglary", ("What", "Period", "Figure", "A year before", "Meaning")),
        ("are we on track", ("About", "Period", "Figure", "Target", "From target")),
        ("what measures do you have", ("Measure", "Counted by", "Newest", "Areas", "Source")),
        ("what areas do you cover", ("Area", "Kind", "Within", "Measures held")),
    ],
)
def test_every_overview_has_a_table(
    question: str, heads: tuple[str, ...], worlds: dict[str, World], days: dict[str, date]
) -> None:
    table = _answered(question, worlds["sample"], days["sample"]).table
    assert table is not None
    assert table.columns[: len(heads)] == heads
    assert all(len(row) == len(table.columns) for row in table.rows)


def test_an_overview_says_first_how_many_and_then_has_a_line_for_each_thing(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    first, *lines = answer(worlds["sample"], Asked(question="how are we doing", as_of=days["sample"])).text.split("\n")
    assert first.startswith("West Midlands Police, as at 20 April 2026: 43 measures. Other than usual variation are ")
    assert [line.partition(": ")[0] for line in lines[:3]] == [
        "5 of 14 targets missed or off track",
        "Concern",
        "Improvement",
    ]


def test_an_overview_counts_the_targets_of_what_it_leaves_out_for_being_old(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = _answered("how are we doing", worlds["sample"], days["sample"])
    assert "Police community support officers by 123 (newest figure: the financial year 2022/23)." in found.text
    assert "Left out, since no figure has come in for a year: 14; 3 targets of these are counted above." in found.text
    listed = _answered("how many targets are missed", worlds["sample"], days["sample"])
    aims = [(one["measure"], one["value"]) for one in found.answers if one["statistic"] == "variance"]
    assert sorted(aims) == sorted((one["measure"], one["value"]) for one in listed.answers)


def test_an_overview_tells_a_signal_whose_lines_rest_on_small_counts_as_an_answer_does(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    signal = "above the upper control limit and in a run above the process average"
    found = _answered("how are we doing", worlds["sample"], days["sample"])
    assert f"Concern: Recorded death or serious injury by unlawful driving 24 ({signal});" in found.text
    assert found.table is not None
    (row,) = [row for row in found.table.rows if "unlawful driving" in row[0]]
    assert row[3] == f"{signal} (a concern)"
    alone = _answered("death by dangerous driving last quarter", worlds["sample"], days["sample"])
    assert f"it is {signal}, a concern where lower is better; the average and the limits are not shown" in alone.text


def test_an_overview_of_many_measures_is_whole_in_one_message(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = _answered("how are we doing", worlds["sample"], days["sample"])
    assert "; and 8 more, in the table." in found.text
    assert len(found.text) < 3000, "the longest text that Slack shows: what is behind it would be cut off"


def test_of_sums_it_is_not_said_that_they_lie_within_usual_variation(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = _answered("overview of Coventry year to date", worlds["sample"], days["sample"])
    assert "Sums of several periods are not held against usual variation." in found.text
    assert "Nothing of what is shown" not in found.text
