from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.annotations import Annotation
from bot.figures.areas import Area
from bot.figures.charting import NewestPoints, newest_points, rebase_places
from bot.figures.control_charts import Signal, chart_of, control_charts, signals_of
from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.periods import PeriodKind, financial_year, named_period, parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from tests.examples import examples
from tests.figures.small_world import measure, monthly, months

AREAS = {key: Area(key, key.title(), "lpu") for key in ("a", "b", "c", "d")}


def newest(
    rows: dict[str, list[Observation]], one: Measure | None = None, notes: tuple[Annotation, ...] = (), **more: object
) -> NewestPoints:
    figures = figures_of((SeriesKey("burglary", area), held) for area, held in rows.items())
    framework = Framework(AREAS, {"burglary": one or measure()}, annotations=notes, **more)  # type: ignore[arg-type] # waves
    return newest_points(figures, np.arange(len(figures.keys)), framework)


def rebase(area: str, start: str, *, approved_by: str | None = "acc") -> Annotation:
    return Annotation(
        measure="burglary",
        area=area,
        start=parse_period(start),
        end=None,
        text="step change",
        rebase=True,
        approved_by=approved_by,
    )


def test_many_series_are_charted_as_each_would_be_alone() -> None:
    rows = {
        "a": monthly("2024-01", [10, 12, 11, 13, 12, 30]),
        "b": monthly("2023-01", [5, 6] * 12),
        "c": monthly("2020-01", range(100)),
    }

    together = newest(rows)

    for place, values in enumerate(rows.values()):
        chart = chart_of(control_charts([[one.value for one in values]], better=-1), 0)
        assert signals_of(together.flags[place]) == chart.points[-1].signals
        assert together.mean[place] == chart.points[-1].mean
        assert together.upper[place] == chart.points[-1].upper
        assert together.points[place] == len(values)


@examples(25, at_random=50)
@given(st.lists(st.lists(st.one_of(st.none(), st.integers(0, 50)), min_size=2, max_size=40), min_size=1, max_size=4))
def test_what_is_said_of_a_series_does_not_depend_on_the_others(table: list[list[int | None]]) -> None:
    rows = {area: monthly("2020-01", values) for area, values in zip("abcd", table, strict=False)}
    rows = {area: held for area, held in rows.items() if held}
    if not rows:
        return
    together = newest(rows)

    for place, (area, held) in enumerate(rows.items()):
        alone = newest({area: held})
        assert together.flags[place] == alone.flags[0]
        np.testing.assert_array_equal(together.upper[place], alone.upper[0])
        assert together.gaps[place] == alone.gaps[0]


def test_a_missing_month_is_a_gap_that_a_run_does_not_cross() -> None:
    whole = [*[1, 2] * 5, *[9] * 7]
    broken = [*[1, 2] * 5, 9, 9, None, 9, 9, 9, 9, 9]

    found = newest({"a": monthly("2024-01", whole), "b": monthly("2024-01", broken)})

    assert Signal.SHIFT_ABOVE in signals_of(found.flags[0])
    assert Signal.SHIFT_ABOVE not in signals_of(found.flags[1])
    assert list(found.gaps) == [0, 1]


def test_an_approved_rebase_starts_a_new_segment() -> None:
    rows = {
        "a": monthly("2024-01", [*[10, 12] * 6, *[20, 22] * 6]),
        "b": monthly("2024-01", [*[10, 12] * 6, *[20, 22] * 6]),
    }

    found = newest(rows, notes=(rebase("a", "2025-01"),))

    assert list(found.mean) == [21, 16]
    assert list(found.points) == [12, 24]
    assert list(found.segment_start) == [12, 0]


def test_a_rebase_that_nobody_approved_changes_nothing() -> None:
    found = newest({"a": monthly("2024-01", [1, 2] * 12)}, notes=(rebase("a", "2025-01", approved_by=None),))

    assert found.points[0] == 24


def test_a_rebase_at_a_period_that_is_not_held_is_said_and_the_others_are_charted() -> None:
    rows = {"a": monthly("2024-01", [1, 2, None, 2]), "b": monthly("2024-01", [1, 2, 3, 2])}

    found = newest(rows, notes=(rebase("a", "2024-03"),))

    assert found.faults == {0: "it is re-based at March 2024, for which no figure is held"}
    assert np.isnan(found.mean[0])
    assert found.mean[1] == 2


def test_a_rebase_that_is_still_to_come_changes_nothing() -> None:
    assert newest({"a": monthly("2024-01", [1, 2])}, notes=(rebase("a", "2024-06"),)).faults == {}


def test_a_rebase_written_by_the_month_starts_at_the_first_day_in_it() -> None:
    days = [parse_period(f"2024-{month}") for month in ("11-29", "11-30", "12-02", "12-03")]

    assert rebase_places(days, [rebase("a", "2024-12")]) == (2,)


def test_a_series_of_another_cadence_than_its_measures_is_not_charted() -> None:
    rows = {"a": [*monthly("2024-01", [1, 2]), Observation(financial_year(2024), 30.0)]}

    assert newest(rows).faults == {0: "it holds figures of another cadence than its measure's, which is month"}


def test_one_mistaken_value_does_not_keep_the_others_from_being_charted() -> None:
    found = newest({"a": monthly("2024-01", [1, 1e300, 1e300]), "b": monthly("2024-01", [1, 3, 2])})

    assert found.faults == {0: "it holds a value too large to be charted"}
    assert found.mean[1] == 2


def test_waves_follow_one_another_as_the_catalogue_lists_them() -> None:
    waves = [named_period(f"wave-{n}", f"Wave {n}", date(2010 + n, 1, 1), date(2010 + n, 3, 31)) for n in range(1, 6)]
    waves.append(named_period("other-1", "Another survey", date(2012, 6, 1), date(2012, 7, 31)))
    held = [Observation(wave, float(n)) for n, wave in enumerate(waves[:5]) if n != 3]

    found = newest({"a": held}, measure(cadence=PeriodKind.WAVE), waves={wave.text: wave for wave in waves})

    assert list(found.gaps) == [1]


@pytest.mark.parametrize("values", [[], [3]])
def test_nothing_and_one_point_make_no_lines(values: list[int]) -> None:
    found = newest({"a": monthly("2024-01", values)} if values else {})

    assert np.isnan(found.mean).all()


def test_one_long_series_does_not_widen_the_others() -> None:
    rows = {"a": monthly("2024-01", [1, 2, 3]), "b": [Observation(p, 1.0) for p in months("1990-01", 400)]}

    assert list(newest(rows).points) == [3, 400]
