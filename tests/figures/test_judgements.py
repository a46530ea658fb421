from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pytest

from bot.figures.areas import Area, PeerGroup
from bot.figures.framework import Framework
from bot.figures.judgements import Judgement, judge, judge_over, targets_in_force
from bot.figures.measures import Better, Combine, Measure
from bot.figures.milestones import Verdict
from bot.figures.periods import PeriodKind, financial_year, parse_period, year_ending
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.figures.targets import (
    ChangeTarget,
    Direction,
    LevelTarget,
    MonitorTarget,
    RankTarget,
    Target,
    TrajectoryTarget,
)
from tests.figures.small_world import measure, monthly, written

DAY = date(2026, 4, 20)
FOR = {"measure": "burglary", "area": "force"}


def judged(target: Target, held: Iterable[Observation], one: Measure | None = None, **others: float) -> Judgement:
    held = list(held)
    parts = [(SeriesKey("burglary", "force"), held)] if held else []
    parts += [(SeriesKey("burglary", area), written({"2026-03": value})) for area, value in others.items()]
    one = one or measure()
    areas = {key: Area(key, key.title(), "force") for key in ("force", "north", "east")}
    groups = {"msf": PeerGroup("msf", "Similar", tuple(areas))}
    return judge(target, figures_of(parts), Framework(areas, {"burglary": one}, "force", groups), DAY)


def at_least(value: str, **more: object) -> LevelTarget:
    return LevelTarget(**FOR, at_least=Decimal(value), **more)  # type: ignore[arg-type] # a year


def falls(percent: int, year: int = 2025) -> ChangeTarget:
    return ChangeTarget(**FOR, year=financial_year(year), percent=Decimal(percent))


@pytest.mark.parametrize(
    ("target", "value", "missed", "beyond"),
    [
        pytest.param(at_least("50"), 49.9, True, "0.1", id="below the least"),
        pytest.param(at_least("50"), 50.0, False, "0", id="just the least is enough"),
        pytest.param(LevelTarget(**FOR, at_most=Decimal(10)), 12.0, True, "2", id="above the most"),
        pytest.param(LevelTarget(**FOR, at_most=Decimal(10)), 10.0, False, "0", id="just the most is allowed"),
        pytest.param(
            LevelTarget(**FOR, at_least=Decimal(5), at_most=Decimal(10)), 7.0, False, "0", id="between the two"
        ),
        pytest.param(
            LevelTarget(**FOR, at_least=Decimal(5), at_most=Decimal(10)), 12.0, True, "2", id="above both of the two"
        ),
    ],
)
def test_a_level_is_judged_by_the_newest_value(target: LevelTarget, value: float, missed: bool, beyond: str) -> None:
    found = judged(target, monthly("2026-01", [60, 7, value]))

    assert (found.missed, found.beyond) == (missed, Decimal(beyond))
    assert found.period == parse_period("2026-03")


def test_a_level_for_a_year_is_judged_by_the_newest_value_of_that_year() -> None:
    found = judged(at_least("50", year=financial_year(2024)), monthly("2025-02", [49, 40, 99]))

    assert (found.missed, found.value) == (True, 40)


def test_a_level_for_a_year_of_which_nothing_is_held_is_not_judged() -> None:
    found = judged(at_least("50", year=financial_year(2026)), monthly("2026-01", [49]))

    assert (found.missed, found.reason) == (None, "no figure is held for the financial year 2026/27")


def test_a_milestone_is_missed_on_the_wrong_side_of_it() -> None:
    found = judged(falls(-10), monthly("2024-04", [*[10.0] * 12, *[9.5] * 12]))

    assert (found.missed, found.verdict, found.line, found.beyond) == (True, Verdict.WORSE, 108, 6)


def test_a_milestone_that_is_just_met_is_not_missed() -> None:
    found = judged(falls(-10), monthly("2024-04", [*[10.0] * 12, *[9.0] * 12]))

    assert (found.missed, found.verdict, found.beyond) == (False, Verdict.MET, 0)


def test_a_milestone_for_more_is_missed_by_less() -> None:
    found = judged(falls(10), monthly("2024-04", [*[10.0] * 12, *[9.0] * 12]), measure(better=Better.HIGHER))

    assert (found.missed, found.beyond) == (True, 24)


@pytest.mark.parametrize(
    ("target", "held", "reason"),
    [
        pytest.param(
            falls(-10),
            monthly("2025-04", [10.0]),
            "a year before, no figure is held for April 2024",
            id="without last year",
        ),
        pytest.param(
            falls(-10, 2026), monthly("2025-04", [10.0] * 12), "no whole month of 2026/27 is held", id="without a month"
        ),
        pytest.param(falls(-10), [], "no whole month of 2025/26 is held", id="without anything"),
    ],
)
def test_a_milestone_that_cannot_be_judged_says_why(target: Target, held: list[Observation], reason: str) -> None:
    found = judged(target, held)

    assert (found.missed, found.reason) == (None, reason)


def test_a_milestone_of_a_measure_without_a_direction_is_not_judged() -> None:
    found = judged(falls(-10), monthly("2024-04", [10.0] * 24), measure(better=Better.NEITHER))

    assert found.missed is None
    assert found.reason.startswith("neither direction")


BASELINE = TrajectoryTarget(**FOR, direction=Direction.DECREASE, baseline=year_ending(2019, 6))


@pytest.mark.parametrize(
    ("newest_month", "direction", "missed"),
    [
        pytest.param(9.0, Direction.DECREASE, False, id="fewer than the baseline, as was aimed at"),
        pytest.param(10.0, Direction.DECREASE, True, id="as many as the baseline is not fewer"),
        pytest.param(11.0, Direction.DECREASE, True, id="more than the baseline"),
        pytest.param(10.0, Direction.INCREASE, True, id="as many as the baseline is not more"),
        pytest.param(11.0, Direction.INCREASE, False, id="more, as was aimed at"),
    ],
)
def test_a_trajectory_holds_the_newest_12_months_against_the_baseline(
    newest_month: float, direction: Direction, missed: bool
) -> None:
    target = TrajectoryTarget(**FOR, direction=direction, baseline=year_ending(2019, 6))
    held = [*monthly("2018-07", [10.0] * 12), *monthly("2025-04", [*[10.0] * 11, newest_month])]

    found = judged(target, held)

    assert (found.missed, found.line) == (missed, 120)


def test_a_trajectory_without_its_whole_baseline_is_not_judged() -> None:
    found = judged(BASELINE, [*monthly("2018-08", [10.0] * 11), *monthly("2025-04", [10.0] * 12)])

    assert found.missed is None
    assert found.reason == "the baseline YE-2019-06 is not given: no figure is held for July 2018"


def test_a_trajectory_whose_newest_12_months_have_a_gap_is_not_judged() -> None:
    found = judged(BASELINE, [*monthly("2018-07", [10.0] * 12), *monthly("2025-04", [10.0, None, *[10.0] * 10])])

    assert (found.missed, found.reason) == (None, "no figure is held for May 2025")


@pytest.mark.parametrize(
    ("at_worst", "missed"),
    [pytest.param(1, True, id="second where first was aimed at"), pytest.param(2, False, id="second is good enough")],
)
def test_a_rank_is_missed_when_it_is_worse(at_worst: int, missed: bool) -> None:
    target = RankTarget(**FOR, peers="msf", at_worst=at_worst)

    found = judged(target, monthly("2026-03", [5.0]), north=4.0, east=6.0)

    assert (found.missed, found.standing and found.standing.rank) == (missed, 2)


def test_a_rank_among_counts_that_are_not_shown_is_not_judged() -> None:
    small = measure(suppress_below=5)
    found = judged(RankTarget(**FOR, peers="msf", at_worst=1), monthly("2026-03", [9.0]), small, north=3.0)

    assert (found.missed, found.standing) == (None, None)
    assert found.reason == "a figure that it is ranked among is not shown"


def test_a_rank_among_nobody_is_not_judged() -> None:
    found = judged(RankTarget(**FOR, peers="msf", at_worst=1), monthly("2026-03", [5.0]))

    assert (found.missed, found.reason) == (None, "none of its peers holds a figure for March 2026")


def test_a_rank_is_that_of_the_newest_period_that_the_peers_hold() -> None:
    """Theirs are out a month later: there is always one of ours of which there is no rank yet."""
    target = RankTarget(**FOR, peers="msf", at_worst=1)

    found = judged(target, monthly("2026-03", [5.0, 1.0]), north=4.0, east=6.0)

    assert (found.missed, found.period and found.period.text) == (True, "2026-03")
    assert found.standing is not None
    assert found.standing.rank == 2


def test_a_rank_among_the_one_peer_that_is_early_is_not_taken() -> None:
    """First of two in April, where three of the four peers are still out to March."""
    areas = {key: Area(key, key.title(), "force") for key in ("force", "north", "east", "south", "west")}
    held = {
        "force": monthly("2026-03", [5.0, 1.0]),
        "north": monthly("2026-03", [4.0, 2.0]),
        **{key: monthly("2026-03", [4.0]) for key in ("east", "south", "west")},
    }
    figures = figures_of([(SeriesKey("burglary", key), rows) for key, rows in held.items()])
    groups = {"msf": PeerGroup("msf", "Similar", tuple(areas))}
    target = RankTarget(**FOR, peers="msf", at_worst=1)

    found = judge(target, figures, Framework(areas, {"burglary": measure()}, "force", groups), date(2026, 5, 20))

    assert found.standing is not None
    assert (found.missed, found.standing.period.text, found.standing.rank) == (True, "2026-03", 5)


def test_a_rank_of_a_year_is_none_of_what_the_peers_held_before_it() -> None:
    target = RankTarget(**FOR, peers="msf", at_worst=1, year=financial_year(2026))

    found = judged(target, monthly("2026-03", [5.0, 1.0]), north=4.0, east=6.0)

    assert (found.missed, found.reason) == (None, "none of its peers holds a figure for April 2026")


def test_what_is_monitored_is_never_missed() -> None:
    assert judged(MonitorTarget(**FOR), monthly("2026-03", [5.0])).missed is False


def test_a_suppressed_value_is_judged_and_not_shown() -> None:
    found = judged(at_least("10"), monthly("2026-03", [3.0]), measure(suppress_below=5))

    assert (found.missed, found.value, found.beyond) == (True, None, None)


def test_a_yearly_measure_is_judged_like_any_other() -> None:
    yearly = measure(cadence=PeriodKind.FINANCIAL_YEAR)
    target = TrajectoryTarget(**FOR, direction=Direction.DECREASE, baseline=financial_year(2019))

    assert judged(target, written({"2019/20": 100, "2024/25": 101}), yearly).missed


def test_the_milestone_of_the_newest_year_that_has_begun_is_in_force() -> None:
    years = [falls(-10, year) for year in (2024, 2025, 2027)]

    assert targets_in_force([*years, BASELINE, MonitorTarget(**FOR)], DAY) == (years[1], BASELINE)


def judged_over(target: Target, held: Iterable[Observation], *months: str, combine: Combine = Combine.SUM) -> Judgement:
    framework = Framework({"force": Area("force", "Force", "force")}, {"burglary": measure(combine=combine)}, "force")
    figures = figures_of([(SeriesKey("burglary", "force"), list(held))])
    return judge_over(target, figures, framework, [parse_period(month) for month in months])


def test_a_level_is_judged_over_the_months_that_are_asked_about_as_the_measure_combines_them() -> None:
    found = judged_over(at_least("50"), monthly("2026-01", [40, 56, 70]), "2026-01", "2026-02", combine=Combine.MEAN)

    assert (found.missed, found.value, found.beyond) == (True, 48, 2)
    assert [period.text for period in found.now.periods] == ["2026-01", "2026-02"]


def test_a_level_of_a_stock_is_judged_by_the_end_of_a_stretch() -> None:
    found = judged_over(at_least("50"), monthly("2026-01", [40, 56]), "2026-01", "2026-02", combine=Combine.LAST)

    assert (found.missed, found.value, found.period) == (False, 56, parse_period("2026-02"))


@pytest.mark.parametrize(
    ("target", "months", "reason"),
    [
        pytest.param(at_least("50"), ("2026-01", "2026-02"), "its line is for a single month", id="a sum of months"),
        pytest.param(
            at_least("50", year=financial_year(2024)),
            ("2026-02",),
            "it is of the financial year 2024/25 alone",
            id="another year than its own",
        ),
        pytest.param(falls(-10), ("2025-03", "2025-04"), "it is of the financial year 2025/26 alone", id="two years"),
        pytest.param(
            RankTarget(**FOR, peers="msf", at_worst=2),
            ("2026-01", "2026-02"),
            "it is of the rank in a single month",
            id="a rank over months",
        ),
        pytest.param(
            TrajectoryTarget(**FOR, direction=Direction.DECREASE, baseline=financial_year(2023)),
            ("2026-02", "2026-03"),
            "it is of 12 months at a time",
            id="two months of a trajectory",
        ),
        pytest.param(
            TrajectoryTarget(**FOR, direction=Direction.DECREASE, baseline=financial_year(2025)),
            ("2026-03",),
            "it is of what comes after the financial year 2025/26",
            id="the baseline itself",
        ),
    ],
)
def test_what_a_target_does_not_cover_is_not_judged_by_it(target: Target, months: tuple[str, ...], reason: str) -> None:
    found = judged_over(target, monthly("2023-04", [10.0] * 36), *months)

    assert (found.missed, found.reason) == (None, reason)


def test_a_milestone_is_judged_by_its_year_up_to_the_end_of_what_is_asked_about() -> None:
    found = judged_over(falls(-10), monthly("2024-04", [*[10.0] * 12, *[9.5] * 12]), "2025-05", "2025-06")

    assert (found.missed, found.value, found.line) == (True, Decimal("28.5"), 27)
    assert [period.text for period in found.now.periods] == ["2025-04", "2025-05", "2025-06"]


def test_a_trajectory_is_judged_by_the_twelve_months_that_are_asked_about() -> None:
    target = TrajectoryTarget(**FOR, direction=Direction.DECREASE, baseline=financial_year(2023))
    year = [f"{2024 + (month > 12)}-{(month - 1) % 12 + 1:02}" for month in range(4, 16)]

    found = judged_over(target, monthly("2023-04", [*[10.0] * 12, *[9.0] * 12, *[12.0] * 12]), *year)

    assert (found.missed, found.value, found.line) == (False, 108, 120)
