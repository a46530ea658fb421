from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, Series, SeriesKey, figures_of
from bot.figures.suppression import suppressed_points, without_suppressed


def a_measure(unit: Unit, suppress_below: int) -> Measure:
    return Measure("m", "M", unit, Better.LOWER, PeriodKind.MONTH, Combine.SUM, suppress_below=suppress_below)


def a_series(*rows: tuple[float, float | None, float | None]) -> Series:
    key = SeriesKey("m", "a")
    observations = [Observation(parse_period(f"2025-{place:02d}"), *row) for place, row in enumerate(rows, start=1)]
    series = figures_of([(key, observations)]).series(key)
    assert series is not None
    return series


def test_a_count_under_the_threshold_is_suppressed_and_one_on_it_is_shown() -> None:
    series = a_series((4, None, None), (5, None, None), (0, None, None))

    assert list(suppressed_points(series, a_measure(Unit.COUNT, 5))) == [True, False, True]


def test_a_percentage_is_suppressed_for_the_counts_it_was_made_from() -> None:
    series = a_series((50.0, 3, 6), (50.0, 30, 60), (2.0, None, None))

    assert list(suppressed_points(series, a_measure(Unit.PERCENT, 5))) == [True, False, False]


def test_nothing_is_suppressed_where_the_measure_has_no_threshold() -> None:
    series = a_series((0, None, None), (1, None, None), (-1, None, None))

    assert without_suppressed(series, a_measure(Unit.COUNT, 0)) is series


def test_what_is_left_holds_no_trace_of_the_suppressed_point() -> None:
    left = without_suppressed(a_series((9, None, None), (2, None, None), (7, None, None)), a_measure(Unit.COUNT, 5))

    assert left is not None
    assert [(one.period.text, one.value) for one in left] == [("2025-01", 9.0), ("2025-03", 7.0)]


def test_a_series_of_nothing_but_small_counts_leaves_nothing() -> None:
    assert without_suppressed(a_series((1, None, None), (2, None, None)), a_measure(Unit.COUNT, 5)) is None
