from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.held import held_series, with_area_sums
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, Series, SeriesKey, figures_of

JANUARY, FEBRUARY = parse_period("2026-01"), parse_period("2026-02")


def framework(combine: Combine = Combine.SUM, unit: Unit = Unit.COUNT) -> Framework:
    areas = [
        Area("nation", "Nation", "nation"),
        Area("force", "Force", "force", "nation"),
        Area("north", "North", "lpu", "force"),
        Area("south", "South", "lpu", "force"),
        Area("town", "Town", "borough", "force"),
        Area("shire", "Shire", "borough", "force"),
    ]
    measure = Measure("m", "M", unit, Better.LOWER, PeriodKind.MONTH, combine)
    return Framework({area.key: area for area in areas}, {"m": measure})


def held_of(area: str, *, world: Framework | None = None, **children: list[Observation]) -> Series | None:
    figures = figures_of((SeriesKey("m", child), rows) for child, rows in children.items())
    return with_area_sums(figures, world or framework()).series(SeriesKey("m", area))


def values_of(series: Series | None) -> dict[str, float]:
    return {} if series is None else {one.period.text: one.value for one in series}


def test_a_parent_without_a_figure_of_its_own_has_the_sum_of_its_children() -> None:
    assert values_of(held_of("force", north=[Observation(JANUARY, 3)], south=[Observation(JANUARY, 4)])) == {
        "2026-01": 7.0
    }


def test_one_series_by_itself_is_what_it_is_among_all() -> None:
    own = [(SeriesKey("m", "north"), [Observation(JANUARY, 3)]), (SeriesKey("m", "south"), [Observation(JANUARY, 4)])]
    figures = figures_of(own)

    assert values_of(held_series(figures, framework(), SeriesKey("m", "nation"))) == {"2026-01": 7.0}
    assert values_of(held_series(figures, framework(), SeriesKey("m", "north"))) == {"2026-01": 3.0}
    assert held_series(figures, framework(), SeriesKey("m", "town")) is None


def test_a_parents_own_figure_wins_over_the_sum_period_by_period() -> None:
    series = held_of(
        "force",
        force=[Observation(JANUARY, 10)],
        north=[Observation(JANUARY, 3), Observation(FEBRUARY, 5)],
        south=[Observation(JANUARY, 4), Observation(FEBRUARY, 6)],
    )

    assert values_of(series) == {"2026-01": 10.0, "2026-02": 11.0}


def test_a_period_that_one_child_does_not_hold_is_not_held_by_the_parent() -> None:
    assert held_of("force", north=[Observation(JANUARY, 3)], south=[Observation(FEBRUARY, 4)]) is None


def test_children_of_another_kind_are_another_way_to_the_same_sum() -> None:
    series = held_of(
        "force",
        north=[Observation(JANUARY, 3)],
        town=[Observation(JANUARY, 5)],
        shire=[Observation(JANUARY, 2)],
    )

    assert values_of(series) == {"2026-01": 7.0}


def test_two_kinds_of_children_that_disagree_leave_the_parent_without_a_figure() -> None:
    series = held_of(
        "force",
        north=[Observation(JANUARY, 3), Observation(FEBRUARY, 1)],
        south=[Observation(JANUARY, 4), Observation(FEBRUARY, 1)],
        town=[Observation(JANUARY, 5), Observation(FEBRUARY, 2)],
        shire=[Observation(JANUARY, 3), Observation(FEBRUARY, 0)],
    )

    assert values_of(series) == {"2026-02": 2.0}


def test_a_sum_can_be_part_of_a_sum() -> None:
    assert values_of(held_of("nation", north=[Observation(JANUARY, 3)], south=[Observation(JANUARY, 4)])) == {
        "2026-01": 7.0
    }


def test_a_sum_of_provisional_figures_is_provisional() -> None:
    series = held_of("force", north=[Observation(JANUARY, 3, provisional=True)], south=[Observation(JANUARY, 4)])

    assert series is not None and series.newest.provisional


def test_a_percentage_of_a_parent_is_the_sum_of_numerators_over_the_sum_of_denominators() -> None:
    series = held_of(
        "force",
        world=framework(Combine.RATIO, Unit.PERCENT),
        north=[Observation(JANUARY, 50.0, 1, 2)],
        south=[Observation(JANUARY, 10.0, 1, 10)],
    )

    assert series is not None
    assert series.newest == Observation(JANUARY, pytest.approx(100 * 2 / 12), 2, 12)


def test_a_rate_of_a_parent_is_per_as_many_as_those_of_its_children() -> None:
    series = held_of(
        "force",
        world=framework(Combine.RATIO, Unit.RATE),
        north=[Observation(JANUARY, 12.98, 99, 763)],
        south=[Observation(JANUARY, 5.35, 22, 411)],
    )

    assert series is not None
    assert series.newest == Observation(JANUARY, pytest.approx(100 * 121 / 1174), 121, 1174)


@pytest.mark.parametrize("unit", [Unit.COUNT, Unit.POUNDS])
def test_what_is_there_at_a_moment_in_each_child_is_there_in_the_parent(unit: Unit) -> None:
    world = framework(Combine.LAST, unit)
    assert values_of(
        held_of("force", world=world, north=[Observation(JANUARY, 3)], south=[Observation(JANUARY, 4)])
    ) == {"2026-01": 7.0}
    assert held_of("force", world=world, north=[Observation(JANUARY, 3)]) is None


@pytest.mark.parametrize(
    ("combine", "rows"),
    [
        pytest.param(Combine.LAST, Observation(JANUARY, 10.0), id="a percentage of a moment"),
        pytest.param(Combine.RATIO, Observation(JANUARY, 10.0), id="a percentage whose parts are not known"),
        pytest.param(Combine.RATIO, Observation(JANUARY, 10.0, 0, 0), id="a percentage of nothing"),
        pytest.param(Combine.MEAN, Observation(JANUARY, 10.0), id="a mean, which says nothing of how areas add up"),
        pytest.param(Combine.NONE, Observation(JANUARY, 10.0), id="a measure that does not add up"),
    ],
)
def test_what_cannot_be_added_up_is_not_held_by_the_parent(combine: Combine, rows: Observation) -> None:
    assert held_of("force", world=framework(combine, Unit.PERCENT), north=[rows], south=[rows]) is None


def test_pence_add_up_to_the_penny() -> None:
    series = held_of(
        "force",
        world=framework(unit=Unit.POUNDS),
        north=[Observation(JANUARY, 0.1)],
        south=[Observation(JANUARY, 0.2)],
    )

    assert values_of(series) == {"2026-01": 0.3}


def test_figures_of_more_decimals_than_money_has_still_add_up_exactly() -> None:
    world = framework(unit=Unit.SCORE)

    series = held_of("force", world=world, north=[Observation(JANUARY, 1e-9)], south=[Observation(JANUARY, 0.3)])

    assert values_of(series) == {"2026-01": 0.300000001}


amounts = st.decimals(-10_000_000, 10_000_000, places=2).map(float)


@given(st.lists(st.tuples(amounts, amounts), min_size=1, max_size=12), st.randoms())
def test_a_parent_is_exactly_the_sum_of_its_children_in_whatever_order_they_come(pairs, random) -> None:  # type: ignore[no-untyped-def] # hypothesis' own
    months = [parse_period(f"2025-{month:02d}") for month in range(1, len(pairs) + 1)]
    rows = {
        "north": [Observation(month, pair[0]) for month, pair in zip(months, pairs, strict=True)],
        "south": [Observation(month, pair[1]) for month, pair in zip(months, pairs, strict=True)],
    }
    for part in rows.values():
        random.shuffle(part)

    series = held_of("force", **rows)

    assert [Decimal(repr(value)) for value in values_of(series).values()] == [
        Decimal(repr(float(Decimal(repr(north)) + Decimal(repr(south))))) for north, south in pairs
    ]
