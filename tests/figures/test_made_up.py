"""A city and the boroughs beside it: which of the areas within a force make it up is told by who lives there."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.held import held_series, with_area_sums
from bot.figures.made_up import parts_of
from bot.figures.measures import Better, Combine, Measure, Rate, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Figures, Observation, SeriesKey, figures_of

MONTH, YEAR = parse_period("2026-01"), parse_period("2025")
AREAS = [
    Area("force", "Force", "force"),
    Area("city", "City", "city", "force"),
    Area("north", "North", "district", "city"),
    Area("south", "South", "district", "city"),
    Area("hill", "Hill", "borough", "force"),
    Area("dale", "Dale", "borough", "force"),
]
RATES = {"default": Rate(1000, "people")}


def framework(*more: Area) -> Framework:
    measures = [
        Measure("crime", "Crime", Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM, rates=RATES),
        Measure("people", "People", Unit.COUNT, Better.NEITHER, PeriodKind.YEAR, Combine.LAST),
    ]
    return Framework({area.key: area for area in (*AREAS, *more)}, {one.key: one for one in measures})


def figures(people: dict[str, float], crime: dict[str, float]) -> Figures:
    rows: Sequence[tuple[SeriesKey, list[Observation]]] = [
        *((SeriesKey("people", area), [Observation(YEAR, value)]) for area, value in people.items()),
        *((SeriesKey("crime", area), [Observation(MONTH, value)]) for area, value in crime.items()),
    ]
    return figures_of(rows)


CRIME = {"north": 3.0, "south": 4.0, "hill": 5.0, "dale": 6.0}


@pytest.mark.parametrize("people_of_the_city", [{"city": 30.0}, {"north": 10.0, "south": 20.0}])
def test_a_city_and_its_neighbours_make_up_the_force_that_holds_as_many(people_of_the_city: dict[str, float]) -> None:
    held = figures({"force": 100, "hill": 40, "dale": 30, **people_of_the_city}, CRIME)
    summed = with_area_sums(held, framework()).series(SeriesKey("crime", "force"))
    assert summed is not None
    assert summed.newest.value == 18


def test_one_series_by_itself_is_what_it_is_among_all() -> None:
    """An alert is told restated where its series was another before: one read by itself must be the same."""
    held = figures({"force": 100, "city": 30, "hill": 40, "dale": 30}, CRIME)
    among_all = with_area_sums(held, framework()).series(SeriesKey("crime", "force"))
    alone = held_series(held, framework(), SeriesKey("crime", "force"))
    assert among_all is not None and alone is not None
    assert alone.newest == among_all.newest


def test_where_nobody_lives_in_the_books_kinds_that_disagree_make_up_nothing() -> None:
    held = figures({}, CRIME)
    assert with_area_sums(held, framework()).series(SeriesKey("crime", "force")) is None


def test_a_kind_that_holds_all_is_the_whole_and_another_kind_a_part_of_it() -> None:
    towns = [Area("mill", "Mill", "town", "force"), Area("weir", "Weir", "town", "force")]
    people = {"force": 100.0, "city": 30.0, "hill": 40.0, "dale": 30.0, "mill": 5.0, "weir": 6.0}
    world = framework(*towns)
    assert parts_of("force", figures(people, {}), world) == (("city", "hill", "dale"),)
    only_in_towns = with_area_sums(figures(people, {"mill": 1, "weir": 2}), world)
    assert only_in_towns.series(SeriesKey("crime", "force")) is None


def test_two_ways_of_dividing_a_force_up_are_both_all_of_it() -> None:
    wards = [Area("east", "East", "ward", "force"), Area("west", "West", "ward", "force")]
    people = {"force": 100.0, "city": 30.0, "hill": 40.0, "dale": 30.0, "east": 55.0, "west": 45.0}
    assert parts_of("force", figures(people, {}), framework(*wards)) == (("east", "west"), ("city", "hill", "dale"))


def test_a_base_that_fits_no_kinds_tells_nothing() -> None:
    people = {"force": 101.0, "city": 30.0, "hill": 40.0, "dale": 30.0}
    assert parts_of("force", figures(people, {}), framework()) == (("city",), ("hill", "dale"))


WARDS = [Area("east", "East", "ward", "force"), Area("west", "West", "ward", "force")]


@pytest.mark.parametrize(("more", "in_them"), [((), {}), (WARDS, {"east": 20, "west": 14})])
def test_a_small_count_of_the_city_does_not_follow_from_the_force_and_the_boroughs(
    more: Sequence[Area], in_them: dict[str, float]
) -> None:
    world = framework(*more)
    crime = replace(world.measures["crime"], suppress_below=5)
    world = replace(world, measures={**world.measures, "crime": crime})
    people = {"force": 100.0, "city": 30.0, "hill": 40.0, "dale": 30.0, **{one.key: 50.0 for one in more}}
    held = with_area_sums(figures(people, {"city": 3, "hill": 15, "dale": 16, **in_them}), world)
    assert held.series(SeriesKey("crime", "force")) is not None
    withheld = {key.area for key, periods in held.withheld.items() if periods}
    assert withheld & {"force", "hill", "dale"}
