from decimal import Decimal

import pytest

from bot.figures.annotations import Annotation
from bot.figures.control_charts import MDC, PTD, Preset, Signal
from bot.figures.measures import Better, Marking, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation
from bot.watching.findings import Finding, Subject
from bot.watching.found import Found
from bot.watching.kinds.control_chart import find_control_chart
from bot.watching.rules import ControlChart, Select
from tests.figures.small_world import measure, monthly
from tests.watching.scene import facts, key, rule

STEADY = [10, 12] * 12
HIGH = [*STEADY, 40]
LOW = [*STEADY, 0]
RUN = [*[10, 12, 11, 9, 8] * 4, *[20] * 7]


def found(
    values: list[float | None],
    *signals: Signal,
    one: Measure | None = None,
    notes: tuple[Annotation, ...] = (),
    worse_only: bool = False,
    at_least: str | None = None,
    preset: Preset = PTD,
) -> Found:
    one = one or measure()
    when = ControlChart(signals or tuple(Signal), worse_only, None if at_least is None else Decimal(at_least), preset)
    return find_control_chart(
        rule(when, Select(areas=("coventry",))),
        when,
        facts({key(): monthly("2022-01", values)}, one, annotations=notes),
    )


def the_finding(values: list[float | None], *signals: Signal, **more: object) -> Finding:
    (finding,) = found(values, *signals, **more).findings  # type: ignore[arg-type] # as found takes them
    return finding


def test_a_breach_is_found_with_its_reason_in_words_and_numbers() -> None:
    finding = the_finding(HIGH, Signal.ABOVE_UPPER_LIMIT)

    # 24 months of 10 and 12, then 40: mean 304/25; the last moving range, 28, is screened out, which leaves 2, and
    # limits of 2.66 times 2 around the mean.
    assert finding.reason == (
        "Burglary in Coventry stood at 40 in January 2024, above the upper control limit of 17.5 "
        "(process average 12.2; 25 points, preset ptd)."
    )
    assert (finding.subject, finding.period, finding.value) == (
        Subject("burglary", "coventry"),
        parse_period("2024-01"),
        40,
    )
    assert finding.beyond == pytest.approx(40 - (304 / 25 + 2.66 * 2))
    assert finding.detail["signals"] == ["above_upper_limit"]
    assert finding.detail["change"] == 28
    assert finding.detail["worse"] is True


def test_a_run_is_counted_in_words() -> None:
    reason = the_finding(RUN, Signal.SHIFT_ABOVE).reason

    assert "stood at 20 in March 2024, the 7th point in a row above the process average (" in reason


def test_every_signal_that_was_asked_for_and_holds_is_listed_in_one_finding() -> None:
    finding = the_finding([*RUN, 60], Signal.SHIFT_ABOVE, Signal.ABOVE_UPPER_LIMIT, Signal.TREND_UP)

    assert finding.detail["signals"] == ["above_upper_limit", "shift_above"]
    assert "above the upper control limit of" in finding.reason
    assert ", and the 8th point in a row above the process average" in finding.reason


def test_a_signal_that_was_not_asked_for_finds_nothing_but_is_told_beside_one_that_was() -> None:
    assert found([*RUN, 60], Signal.BELOW_LOWER_LIMIT).findings == ()
    assert the_finding([*RUN, 60], Signal.SHIFT_ABOVE).detail["other_signals"] == ["above_upper_limit"]


def test_a_trend_is_said_as_one() -> None:
    reason = the_finding([*STEADY, 10, 11, 12, 13, 14, 15, 16], Signal.TREND_UP).reason

    assert "the 7th point in a row of a trend, each higher than the one before" in reason


@pytest.mark.parametrize(
    ("values", "better", "count"),
    [
        pytest.param(HIGH, Better.LOWER, 1, id="high is worse where fewer are better"),
        pytest.param(LOW, Better.LOWER, 0, id="low is not"),
        pytest.param(LOW, Better.HIGHER, 1, id="low is worse where more are better"),
        pytest.param(HIGH, Better.HIGHER, 0, id="high is not"),
        pytest.param(HIGH, Better.NEITHER, 0, id="nothing is worse where neither direction is better"),
    ],
)
def test_worse_only_keeps_what_is_worse(values: list[float | None], better: Better, count: int) -> None:
    assert len(found(values, one=measure(better=better), worse_only=True).findings) == count


@pytest.mark.parametrize(
    ("at_least", "count"),
    [
        pytest.param("40", 1, id="as large as asked"),
        pytest.param("40.1", 0, id="too small to matter"),
    ],
)
def test_a_value_under_the_minimum_size_is_passed_over(at_least: str, count: int) -> None:
    assert len(found(HIGH, Signal.ABOVE_UPPER_LIMIT, at_least=at_least).findings) == count


def test_one_point_is_not_computed_rather_than_cleared() -> None:
    one = found([3])

    assert one.findings == ()
    assert [why.reason for why in one.not_computed] == [
        "Burglary in Coventry: it has 1 point; a control chart needs at least two"
    ]


def test_points_that_are_all_apart_are_not_computed() -> None:
    assert [why.reason for why in found([3, None, 4, None, 5]).not_computed] == [
        "Burglary in Coventry: it has no two neighbouring points; a control chart needs at least two"
    ]


def test_a_preset_that_wants_more_points_for_its_limits_says_so() -> None:
    (why,) = found(STEADY[:10], Signal.ABOVE_UPPER_LIMIT, preset=MDC).not_computed

    assert why.reason == "Burglary in Coventry: it has 10 points; the preset mdc draws limits from 13 points"
    assert found(STEADY[:10], Signal.SHIFT_ABOVE, preset=MDC) == Found()


def test_the_first_point_after_a_rebase_is_not_computed() -> None:
    note = Annotation(
        measure="burglary",
        area="coventry",
        start=parse_period("2024-01"),
        end=None,
        text="step change",
        rebase=True,
        approved_by="acc",
    )

    (why,) = found(HIGH, notes=(note,)).not_computed

    assert why.reason.endswith("it has 1 point since its re-base; a control chart needs at least two")


def test_few_points_make_trial_limits_and_the_reader_is_told() -> None:
    assert "trial limits" in the_finding([10, 12, 10, 12, 10, 12, 10, 40], Signal.ABOVE_UPPER_LIMIT).reason


def test_missing_periods_are_told() -> None:
    reason = the_finding([10, None, *STEADY, 40], Signal.ABOVE_UPPER_LIMIT).reason

    assert "26 points, 1 period missing, preset ptd" in reason


def test_a_provisional_figure_is_said_to_be_one() -> None:
    when = ControlChart((Signal.ABOVE_UPPER_LIMIT,))
    held = [*monthly("2022-01", STEADY), Observation(parse_period("2024-01"), 40.0, provisional=True)]

    (finding,) = find_control_chart(rule(when, Select(areas=("coventry",))), when, facts({key(): held})).findings

    assert finding.reason.endswith("The figure is provisional.")
    assert finding.detail["provisional"] is True


def test_a_suppressed_value_is_found_and_nothing_gives_it_away() -> None:
    small = measure(suppress_below=5)

    finding = the_finding([*[60, 62] * 12, 3], Signal.BELOW_LOWER_LIMIT, one=small)

    assert finding.reason == (
        "Burglary in Coventry: the figure for January 2024 is not shown, since it is of counts under 5. It is below "
        "the lower control limit (25 points, preset ptd)."
    )
    assert finding.value is None
    assert finding.beyond is None
    numbers = ("mean", "lower", "upper", "near_lower", "near_upper", "previous", "change")
    assert [finding.detail[name] for name in numbers] == [None] * 7
    assert finding.detail["suppressed"] is True


def test_an_average_over_a_suppressed_point_is_not_shown_beside_the_others() -> None:
    finding = the_finding([3, *[60, 62] * 12, 90], Signal.ABOVE_UPPER_LIMIT, one=measure(suppress_below=5))

    assert finding.value == 90
    assert finding.detail["mean"] is None
    assert finding.reason.endswith("above the upper control limit (26 points, preset ptd).")


def test_a_percentage_is_written_as_one() -> None:
    percent = measure("satisfaction", unit=Unit.PERCENT, better=Better.HIGHER, marking=Marking.OFFICIAL_SENSITIVE)
    when = ControlChart((Signal.BELOW_LOWER_LIMIT,))

    (finding,) = find_control_chart(
        rule(when), when, facts({key(name="satisfaction"): monthly("2022-01", [*[80.5, 82.5] * 12, 40.0])}, percent)
    ).findings

    assert "stood at 40% in January 2024, below the lower control limit of 74.5%" in finding.reason
    assert finding.marking is Marking.OFFICIAL_SENSITIVE


def test_the_force_is_found_by_the_sum_of_its_areas() -> None:
    when = ControlChart((Signal.ABOVE_UPPER_LIMIT,))
    held = {key(area): monthly("2022-01", HIGH) for area in ("coventry", "dudley")}

    findings = find_control_chart(rule(when), when, facts(held)).findings

    assert [(one.subject.area, one.value) for one in findings] == [("force", 80), ("coventry", 40), ("dudley", 40)]


def test_days_are_found_on_a_day() -> None:
    daily = measure(cadence=PeriodKind.DAY)
    when = ControlChart((Signal.ABOVE_UPPER_LIMIT,))
    held = [Observation(parse_period(f"2026-03-{day:02d}"), float(value)) for day, value in enumerate(HIGH, start=1)]

    (finding,) = find_control_chart(rule(when, Select(areas=("coventry",))), when, facts({key(): held}, daily)).findings

    assert "stood at 40 on 25 March 2026," in finding.reason
