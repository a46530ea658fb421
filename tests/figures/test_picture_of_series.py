from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.figures.chart_picture import Standing
from bot.figures.chart_words import alternative_text
from bot.figures.control_charts import MDC, PTD, Assurance, Label, Signal
from bot.figures.framework import Framework
from bot.figures.measures import Better, Unit
from bot.figures.periods import parse_period
from bot.figures.picture_of_series import picture_of
from bot.figures.signal_stretches import newest_stretch, stretches_of
from bot.figures.targets import ChangeTarget, LevelTarget, MonitorTarget
from tests.figures.pictured import FOR, SWING, note, periods_from, pictured, series_of


def test_a_missing_month_is_a_gap_with_a_place_and_no_value() -> None:
    picture = pictured([48, None, 52])

    assert [point.standing for point in picture.points] == [Standing.HELD, Standing.MISSING, Standing.HELD]
    assert picture.points[1].value is None


def test_the_lines_are_those_of_the_control_chart() -> None:
    newest = pictured(SWING).newest

    assert (newest.mean, newest.lower, newest.upper) == pytest.approx((50, 39.36, 60.64))


def test_a_segment_with_a_suppressed_point_shows_no_lines_and_no_signals_but_the_newest_points() -> None:
    picture = pictured([*SWING, 3, *SWING, 90, 90], suppress_below=5)

    assert picture.points[24].standing is Standing.SUPPRESSED
    assert picture.points[24].value is None
    assert all(point.mean is None and point.upper is None for point in picture.points)
    assert picture.points[-2].signals == ()
    assert Signal.ABOVE_UPPER_LIMIT in picture.newest.signals
    assert picture.withholds_lines
    assert picture.variation is None


def test_the_segments_beside_one_with_suppressed_points_keep_their_lines() -> None:
    rebase = [note("2024-01", "new standard", rebase=True)]
    picture = pictured([*SWING, *[28, 32] * 7, 3], notes=rebase, suppress_below=5)

    assert picture.points[0].mean == 50
    assert picture.points[24].mean is None


def test_limits_start_again_at_a_rebase() -> None:
    picture = pictured([*SWING, *[28, 32] * 7], notes=[note("2024-01", "new standard", rebase=True)])

    assert picture.segments() == ((0, 23), (24, 37))
    assert (picture.points[0].mean, picture.newest.mean) == (50, 30)


def test_a_rebase_at_a_missing_month_leaves_the_chart_uncomputed_and_says_so() -> None:
    picture = pictured([*SWING, None, *[28, 32] * 7], notes=[note("2024-01", "new standard", rebase=True)])

    assert picture.not_computed == "it is re-based at January 2024, for which no figure is held"
    assert picture.newest.mean is None
    assert "No control chart is computed: it is re-based at January 2024" in alternative_text(picture)


def test_a_rebase_after_the_newest_point_is_not_there_yet() -> None:
    picture = pictured(SWING, notes=[note("2030-01", "later", rebase=True)])

    assert len(picture.segments()) == 1
    assert picture.notes == ()


def test_a_rebase_that_nobody_approved_is_a_note_like_any_other() -> None:
    proposed = replace(note("2023-01", "a step", rebase=True), approved_by=None)

    picture = pictured(SWING, notes=[proposed])

    assert len(picture.segments()) == 1
    assert [shown.rebase for shown in picture.notes] == [False]


def test_a_note_without_an_end_holds_to_the_newest_point() -> None:
    endless = replace(note("2023-06", "from here on"), end=None)

    (shown,) = pictured(SWING, notes=[endless]).notes

    assert (shown.first, shown.last) == (17, 23)


def test_a_target_of_a_year_holds_for_the_points_of_that_year() -> None:
    target = LevelTarget(year=parse_period("2022/23"), at_most=Decimal(55), **FOR)

    (shown,) = pictured(SWING, targets=[target]).targets

    assert (shown.first, shown.last, shown.levels) == (3, 14, (55.0,))


def test_monitoring_is_no_target_to_draw_and_a_milestone_has_no_level() -> None:
    targets = [MonitorTarget(**FOR), ChangeTarget(year=parse_period("2022/23"), percent=Decimal(-2), **FOR)]

    (shown,) = pictured(SWING, targets=targets).targets

    assert shown.words == "-2% in 2022/23 against the year before"
    assert shown.levels == ()


def test_a_target_is_for_all_and_not_for_a_group() -> None:
    assert pictured(SWING, group="place=home", targets=[LevelTarget(at_most=Decimal(55), **FOR)]).targets == ()


def test_assurance_looks_at_the_side_of_the_target_that_is_better() -> None:
    never = pictured(SWING, targets=[LevelTarget(at_least=Decimal(90), **FOR)], better=Better.HIGHER)
    always = pictured(SWING, targets=[LevelTarget(at_most=Decimal(90), **FOR)])
    neither = pictured(SWING, targets=[LevelTarget(at_least=Decimal(90), **FOR)])

    assert [picture.assurance for picture in (never, always, neither)] == [Assurance.FAIL, Assurance.PASS, None]


def test_few_points_have_trial_limits_and_one_has_none() -> None:
    assert pictured(SWING[:12]).newest.trial
    assert not pictured(SWING[:13]).newest.trial
    assert pictured(SWING[:1]).newest.mean is None


def test_a_percentage_cannot_lie_above_100_unless_it_has() -> None:
    assert pictured([99, 98], unit=Unit.PERCENT).ceiling == 100
    assert pictured([99, 104], unit=Unit.PERCENT).ceiling is None
    assert pictured([-1, 4]).floor is None


def test_a_series_that_the_catalogue_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="not in the catalogue"):
        picture_of(series_of([1.0], periods_from("2022-01", 1)), Framework({}, {}), date(2026, 4, 20))


def test_the_newest_run_is_counted_from_its_start() -> None:
    picture = pictured([40, 42] * 12 + [48, 50, 48, 50, 48, 50, 48])

    run = newest_stretch(picture, Signal.SHIFT_ABOVE)

    assert run is not None
    assert len(run) == 7
    assert picture.newest.label is Label.CONCERN_HIGH


def test_two_trends_that_meet_in_a_tie_are_two() -> None:
    picture = pictured([*SWING, 41, 42, 43, 44, 45, 46, 47, 47, 48, 49, 50, 51, 52, 53])

    assert [len(stretch) for stretch in stretches_of(picture, Signal.TREND_UP)] == [7, 7]


def test_a_run_goes_on_over_a_rebase_only_where_the_preset_says_so() -> None:
    values = [40, 42] * 12 + [48, 50, 48, 50] + [54, 56, 58, 60, 30, 31] * 3
    rebase = [note("2024-05", "new standard", rebase=True)]

    within, across = (pictured(values, notes=rebase, preset=preset) for preset in (PTD, MDC))

    assert stretches_of(within, Signal.SHIFT_ABOVE) == ()
    assert [len(stretch) for stretch in stretches_of(across, Signal.SHIFT_ABOVE)] == [8]
