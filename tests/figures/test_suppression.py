from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, Series, SeriesKey, figures_of
from bot.figures.suppression import suppressed_points


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

    assert not suppressed_points(series, a_measure(Unit.COUNT, 0)).any()
