"""What is withheld beside small counts: nothing small follows from what is shown, and no more than is needed."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.held import with_area_sums
from bot.figures.measures import Better, Combine, Group, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.picture_of_series import picture_of
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.figures.suppression import suppressed_points
from bot.figures.windows import over
from tests.examples import examples

LEAST = 5
MAY = parse_period("2026-05")
GROUPS = ("strand=a", "strand=b", "strand=c")
AREAS = ("north", "south", "east-one", "east-two")
MEASURE = Measure(
    key="hate",
    name="Hate crime",
    unit=Unit.COUNT,
    better=Better.LOWER,
    cadence=PeriodKind.MONTH,
    combine=Combine.SUM,
    suppress_below=LEAST,
    groups=tuple(Group(key, key) for key in GROUPS),
)
FRAMEWORK = Framework(
    measures={"hate": MEASURE},
    areas={
        area.key: area
        for area in (
            Area("force", "Force", "force"),
            *(Area(key, key.title(), "division", "force") for key in ("north", "south", "east")),
            *(Area(key, key.title(), "section", "east") for key in ("east-one", "east-two")),
        )
    },
    home="force",
)
Counts = Mapping[tuple[str, str], int]


def shown_and_hidden(counts: Counts) -> tuple[dict[SeriesKey, float], dict[SeriesKey, float]]:
    """Every figure of the month that is shown, and every one that is not, of counts by area and group."""
    observations = [
        (SeriesKey("hate", area, group), [Observation(MAY, count)]) for (area, group), count in counts.items()
    ]
    totals = [
        (SeriesKey("hate", area), [Observation(MAY, sum(counts[area, group] for group in GROUPS))])
        for area in {area for area, group in counts if group}
    ]
    figures = with_area_sums(figures_of([*observations, *totals]), FRAMEWORK)
    shown: dict[SeriesKey, float] = {}
    hidden: dict[SeriesKey, float] = {}
    for key in figures.keys:
        series = figures.series(key)
        assert series is not None
        (hidden if suppressed_points(series, MEASURE)[0] else shown)[key] = float(series.values[0])
    return shown, hidden


def determined(hidden: dict[SeriesKey, float]) -> set[SeriesKey]:
    """The hidden figures that follow from the shown ones, by the sums over areas and over groups alone."""
    places = {key: place for place, key in enumerate(hidden)}
    rows = []
    for area, children in (("force", ("north", "south", "east")), ("east", ("east-one", "east-two"))):
        for group in ("", *GROUPS):
            rows.append(
                [(SeriesKey("hate", area, group), -1), *((SeriesKey("hate", one, group), 1) for one in children)]
            )
    for area in ("force", "north", "south", "east", "east-one", "east-two"):
        rows.append([(SeriesKey("hate", area), -1), *((SeriesKey("hate", area, group), 1) for group in GROUPS)])
    matrix = np.zeros((len(rows), len(hidden)))
    for row, members in enumerate(rows):
        for key, sign in members:
            if key in places:
                matrix[row, places[key]] = sign
    rank = np.linalg.matrix_rank(matrix)
    found = set()
    for key, place in places.items():
        unit = np.zeros((1, len(hidden)))
        unit[0, place] = 1
        if np.linalg.matrix_rank(np.vstack([matrix, unit])) == rank:
            found.add(key)
    return found


@examples(40, at_random=1000)
@given(st.lists(st.integers(0, 30), min_size=12, max_size=12))
def test_no_hidden_figure_follows_from_the_sums_of_those_that_are_shown(numbers: list[int]) -> None:
    counts = dict(zip(((area, group) for area in AREAS for group in GROUPS), numbers, strict=True))
    _, hidden = shown_and_hidden(counts)
    assert determined(hidden) == set()


def test_of_one_small_part_the_next_smallest_is_withheld_and_the_total_shown() -> None:
    counts = {("north", ""): 40, ("south", ""): 3, ("east", ""): 12}
    shown, hidden = shown_and_hidden(counts)
    assert {key.area for key in hidden} == {"south", "east"}
    assert {key.area: value for key, value in shown.items()} == {"north": 40, "force": 55}


def test_of_equals_the_first_by_name_is_withheld() -> None:
    _, hidden = shown_and_hidden({("north", ""): 12, ("south", ""): 3, ("east", ""): 12})
    assert {key.area for key in hidden} == {"south", "east"}


def test_small_parts_that_could_each_be_anything_need_no_other_to_be_withheld() -> None:
    _, hidden = shown_and_hidden({("north", ""): 40, ("south", ""): 3, ("east", ""): 1})
    assert {key.area for key in hidden} == {"south", "east"}


def test_two_parts_of_nothing_are_not_told_by_their_sum() -> None:
    _, hidden = shown_and_hidden({("north", ""): 40, ("south", ""): 0, ("east", ""): 0})
    assert {key.area for key in hidden} == {"north", "south", "east"}


def test_where_no_part_is_left_the_total_is_withheld() -> None:
    _, hidden = shown_and_hidden({("north", ""): 4, ("south", ""): 4, ("east", ""): 4})
    assert {key.area for key in hidden} == {"north", "south", "east", "force"}


def test_nothing_is_withheld_where_nothing_is_small() -> None:
    _, hidden = shown_and_hidden({("north", ""): 6, ("south", ""): 5, ("east", ""): 9})
    assert hidden == {}


def test_a_figure_over_several_periods_of_which_one_is_withheld_is_not_shown() -> None:
    june = parse_period("2026-06")
    numbers = {"north": (40, 40), "south": (3, 9), "east": (12, 12)}
    observations = [
        (SeriesKey("hate", area), [Observation(MAY, may), Observation(june, later)])
        for area, (may, later) in numbers.items()
    ]
    figures = with_area_sums(figures_of(observations), FRAMEWORK)
    for area, shown in (("north", True), ("south", False), ("east", False), ("force", True)):
        window = over(MEASURE, figures.series(SeriesKey("hate", area)), (MAY, june))
        assert (window.value is not None) == shown, area
    east = figures.seen_on(june.end).series(SeriesKey("hate", "east"))
    assert east is not None
    assert list(suppressed_points(east, MEASURE)) == [True, False]
    assert [point.standing for point in picture_of(east, FRAMEWORK, june.end).points] == ["suppressed", "held"]


def test_of_percentages_the_counts_behind_them_decide() -> None:
    percent = replace(MEASURE, key="solved", unit=Unit.PERCENT, combine=Combine.RATIO, groups=())
    framework = replace(FRAMEWORK, measures={"solved": percent})
    parts = {"north": (20, 40), "south": (2, 9), "east": (6, 30)}
    observations = [
        (SeriesKey("solved", area), [Observation(MAY, 100 * top / bottom, top, bottom)])
        for area, (top, bottom) in parts.items()
    ]
    figures = with_area_sums(figures_of(observations), framework)
    hidden = set()
    for key in figures.keys:
        series = figures.series(key)
        assert series is not None
        if suppressed_points(series, percent)[0]:
            hidden.add(key.area)
    assert hidden == {"south", "east"}


def test_groups_whose_keys_name_no_dimension_are_parts_of_one_total() -> None:
    groups = ("a", "b", "c")
    observations = [
        (SeriesKey("hate", "north", key), [Observation(MAY, n)]) for key, n in zip(groups, (3, 12, 40), strict=True)
    ]
    total = (SeriesKey("hate", "north"), [Observation(MAY, 55)])
    plain = replace(MEASURE, groups=tuple(Group(key, key) for key in groups))
    figures = with_area_sums(figures_of([*observations, total]), replace(FRAMEWORK, measures={"hate": plain}))
    shown = [key for key in figures.keys if (one := figures.series(key)) and not suppressed_points(one, plain)[0]]
    assert {key.group for key in shown} >= {"c"}
    assert not {"a", "b"} & {key.group for key in shown if key.area == "north"}
