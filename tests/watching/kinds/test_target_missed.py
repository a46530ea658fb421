from decimal import Decimal

from bot.figures.measures import Better, Rate, Unit
from bot.figures.periods import PeriodKind, financial_year
from bot.figures.series import Observation, SeriesKey
from bot.figures.targets import (
    ChangeTarget,
    Direction,
    LevelTarget,
    MonitorTarget,
    RankTarget,
    Target,
    TrajectoryTarget,
)
from bot.watching.findings import Finding, Subject
from bot.watching.found import Found
from bot.watching.kinds.target_missed import find_target_missed
from bot.watching.rules import Select, TargetMissed
from tests.figures.small_world import measure, monthly, written
from tests.watching.scene import facts, key, rule

FOR = {"measure": "burglary", "area": "force"}
LEVEL = LevelTarget(**FOR, at_most=Decimal(50))
MILESTONE = ChangeTarget(**FOR, year=financial_year(2025), percent=Decimal(-5))
TRAJECTORY = TrajectoryTarget(**FOR, direction=Direction.DECREASE, baseline=financial_year(2019))
RANK = RankTarget(**FOR, peers="msf", at_worst=1)


def found(
    held: dict[SeriesKey, list[Observation]], *targets: Target, select: Select | None = None, **properties: object
) -> Found:
    known = facts(
        held, measure(**properties), measure("residents", combine="last", cadence=PeriodKind.YEAR), targets=targets
    )
    return find_target_missed(rule(TargetMissed(), select), known)


def the_finding(held: dict[SeriesKey, list[Observation]], *targets: Target, **properties: object) -> Finding:
    (finding,) = found(held, *targets, **properties).findings  # type: ignore[arg-type] # properties of a measure
    return finding


def test_a_level_that_is_missed_names_the_figure_the_target_and_the_distance() -> None:
    finding = the_finding({key("force"): monthly("2026-03", [62])}, LEVEL)

    assert finding.reason == "Burglary in The Force stood at 62 in March 2026, 12 over the target of at most 50."
    assert (finding.subject, finding.value, finding.beyond) == (Subject("burglary", "force"), 62, 12)
    assert (finding.detail["target_kind"], finding.detail["at_most"]) == ("level", 50)


def test_a_percentage_just_under_its_target_is_told_apart_from_it() -> None:
    target = LevelTarget(**FOR, at_least=Decimal(50))

    finding = the_finding({key("force"): monthly("2026-03", [49.97])}, target, unit=Unit.PERCENT, better=Better.HIGHER)

    assert finding.reason == (
        "Burglary in The Force stood at 49.97% in March 2026, 0.03 percentage points under the target of at least 50%."
    )


def test_a_milestone_that_is_missed_gives_both_years_and_the_milestone() -> None:
    finding = the_finding({key("force"): monthly("2024-04", [*[10.0] * 12, *[11.0] * 11])}, MILESTONE)

    assert finding.reason == (
        "Burglary in The Force, 2025/26 to 28 February 2026: 121, against 110 in the same months of last year (+10%); "
        "the milestone of -5% allows 104, so it is 17 worse."
    )
    assert (finding.detail["last_year"], finding.detail["milestone_volume"], finding.detail["variance"]) == (
        110,
        104,
        17,
    )


def test_a_trajectory_that_is_missed_gives_the_baseline() -> None:
    held = {key("force"): [*monthly("2019-04", [10.0] * 12), *monthly("2025-04", [11.0] * 12)]}

    assert the_finding(held, TRAJECTORY).reason == (
        "Burglary in The Force, 12 months to 31 March 2026: 132, against 120 in the financial year 2019/20 "
        "(+12, +10%), where a decrease was aimed at."
    )


def test_a_trajectory_that_stays_as_it_was_is_missed() -> None:
    held = {key("force"): [*monthly("2019-04", [10.0] * 12), *monthly("2025-04", [10.0] * 12)]}

    assert the_finding(held, TRAJECTORY).reason.endswith(
        "120, as in the financial year 2019/20, where a decrease was aimed at."
    )


def test_a_rank_that_is_missed_gives_the_rate_it_rests_on() -> None:
    held = {
        key("force"): monthly("2026-03", [30]),
        key("shire"): monthly("2026-03", [10]),
        key("force", "residents"): written({"2024": 10_000}),
        key("shire", "residents"): written({"2024": 4_000}),
    }

    assert the_finding(held, RANK, rates={"default": Rate(1000, "residents")}).reason == (
        "Burglary in The Force ranked 2nd of 2 among Most Similar Forces in March 2026, where 1st was aimed at, "
        "at 3 per 1,000."
    )


def test_several_targets_that_are_missed_are_one_finding() -> None:
    held = {key("force"): [*monthly("2019-04", [10.0] * 12), *monthly("2025-04", [60.0] * 12)]}

    finding = the_finding(held, LEVEL, TRAJECTORY)

    assert finding.detail["missed"] == ["level", "trajectory"]
    assert "over the target of at most 50. Burglary in The Force, 12 months" in finding.reason


def test_what_meets_its_targets_is_not_found() -> None:
    assert found({key("force"): monthly("2026-03", [50])}, LEVEL, MonitorTarget(**FOR)) == Found()


def test_a_target_that_cannot_be_judged_is_neither_found_nor_cleared() -> None:
    one = found({key("force"): monthly("2026-03", [50])}, LEVEL, TRAJECTORY)

    assert one.findings == ()
    assert [why.reason for why in one.not_computed] == [
        "Burglary in The Force: trajectory target: no figure is held for April 2025, May 2025, June 2025, July 2025, "
        "August 2025, September 2025 and 5 more"
    ]


def test_a_missed_target_is_found_though_another_cannot_be_judged() -> None:
    finding = the_finding({key("force"): monthly("2026-03", [62])}, LEVEL, TRAJECTORY)

    assert finding.detail["missed"] == ["level"]
    assert len(finding.detail["not_judged"]) == 1  # type: ignore[arg-type] # a list


def test_only_the_targets_that_the_rule_selects_are_judged() -> None:
    held = {key("force"): monthly("2026-03", [62])}

    assert found(held, LEVEL, select=Select(areas=("coventry",))) == Found()
    assert found(held, LEVEL, select=Select(groups=("religion=sikhism",))) == Found()


def test_a_suppressed_level_is_found_without_its_number() -> None:
    target = LevelTarget(**FOR, at_least=Decimal(10))

    finding = the_finding({key("force"): monthly("2026-03", [3])}, target, suppress_below=5)

    assert finding.reason == (
        "Burglary in The Force in March 2026 was under the target of at least 10; the figures are not shown, since "
        "they would tell counts under 5."
    )
    assert (finding.value, finding.beyond, finding.detail["variance"]) == (None, None, None)


def test_the_force_misses_by_the_sum_of_its_areas() -> None:
    held = {key(area): monthly("2026-03", [40]) for area in ("coventry", "dudley")}

    assert the_finding(held, LEVEL).value == 80
