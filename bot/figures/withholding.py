"""What is not shown because it would tell, by difference, a count that is too small to be shown.

Where all but one of the parts of a total are shown, the one that is not is what is left. So the smallest part that
could be shown is withheld as well, and where there is none, the total. What is withheld depends on the figures alone:
it is the same for everybody, in every place where figures are told.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.figures.disclosure import gives_away
from bot.figures.framework import Framework
from bot.figures.made_up import every_choice
from bot.figures.measures import Measure, Unit, dimension_of
from bot.figures.series import Figures, SeriesKey
from bot.figures.suppression import too_small


def with_withheld(figures: Figures, framework: Framework) -> Figures:
    """The figures (sums of areas included), with the periods of each series that are withheld by reason of others."""
    withheld: dict[SeriesKey, set[str]] = defaultdict(set)
    for measure, keys in _by_measure(figures, framework):
        for period, cells in _cells_beside_small_ones(figures, measure, keys).items():
            for key in _withheld(cells, measure, framework):
                withheld[key].add(period)
    if not withheld and not figures.withheld:
        return figures
    return replace(figures, withheld={key: frozenset(texts) for key, texts in withheld.items()})


@dataclass(slots=True)
class _Cell:
    """One figure of one period: the counts behind it, whether one is too small, and whether it is shown."""

    key: SeriesKey
    counts: tuple[float, ...]
    small: bool
    shown: bool


def _by_measure(figures: Figures, framework: Framework) -> Iterator[tuple[Measure, list[SeriesKey]]]:
    """The series of each measure that has a floor."""
    found: dict[str, list[SeriesKey]] = defaultdict(list)
    for key in figures.keys:
        measure = framework.measures.get(key.measure)
        if measure is not None and measure.suppress_below > 0:
            found[key.measure].append(key)
    yield from ((framework.measures[key], keys) for key, keys in found.items())


def _cells_beside_small_ones(
    figures: Figures, measure: Measure, keys: Iterable[SeriesKey]
) -> Mapping[str, dict[SeriesKey, _Cell]]:
    """The figures of each period in which any of the measure is too small."""
    held = [(series, too_small(series, measure)) for key in keys if (series := figures.series(key)) is not None]
    touched = {series.periods[place].text for series, small in held for place in np.flatnonzero(small).tolist()}
    found: dict[str, dict[SeriesKey, _Cell]] = {text: {} for text in touched}
    for series, small in held:
        for text in touched & series.places.keys():
            place = series.places[text]
            columns = (series.values,) if measure.unit is Unit.COUNT else (series.numerators, series.denominators)
            counts = tuple(float(column[place]) for column in columns)
            found[text][series.key] = _Cell(series.key, counts, bool(small[place]), not small[place])
    return found


def _withheld(cells: dict[SeriesKey, _Cell], measure: Measure, framework: Framework) -> list[SeriesKey]:
    """The figures of one period that are withheld though they are large enough: until nothing small can be told."""
    tables = [*_tables(cells, measure.suppress_below, framework)]
    withheld: list[SeriesKey] = []
    settled = False
    while not settled:
        settled = True
        for total, parts in tables:
            while _tells(total, parts, measure.suppress_below):
                next_one = _next_withheld(total, parts, tables)
                next_one.shown = False
                withheld.append(next_one.key)
                settled = False
    return withheld


def _tables(
    cells: Mapping[SeriesKey, _Cell], least: int, framework: Framework
) -> Iterator[tuple[_Cell, Sequence[_Cell]]]:
    """Every total with the parts that make it up: the areas of one kind or several in it, the groups of a dimension."""
    groups: dict[SeriesKey, dict[str, list[_Cell]]] = defaultdict(lambda: defaultdict(list))
    for key, cell in cells.items():
        if key.group:
            groups[key._replace(group="")][dimension_of(key.group)].append(cell)
    for key, total in cells.items():
        kinds: dict[str, list[_Cell]] = defaultdict(list)
        for child in framework.children_of(key.area):
            if (part := cells.get(key._replace(area=child.key))) is not None:
                kinds[child.kind].append(part)
        of_kinds = [*kinds.values()]
        together = [[part for at in picked for part in of_kinds[at]] for picked in every_choice(len(of_kinds))]
        for parts in (*together, *groups.get(key, {}).values()):
            if _make_up(total, parts, least):
                yield total, parts


def _make_up(total: _Cell, parts: Sequence[_Cell], least: int) -> bool:
    """Whether the parts make up the total: else what is left over hides them."""
    sums = [sum(counts) for counts in zip(*(part.counts for part in parts), strict=True)]
    # Of percentages given without their counts nothing follows: a comparison with what is not a number is false.
    return any(abs(whole - of_parts) < least for whole, of_parts in zip(total.counts, sums, strict=True))


def _tells(total: _Cell, parts: Sequence[_Cell], least: int) -> bool:
    """Whether what is shown of a total and its parts tells one that is not shown."""
    hidden = [part for part in parts if not part.shown]
    if not total.shown:
        return not hidden
    if len(hidden) < 2:
        return bool(hidden)
    if any(not part.small for part in hidden):
        return False
    return any(gives_away(counts, least) for counts in zip(*(part.counts for part in hidden), strict=True))


def _next_withheld(total: _Cell, parts: Sequence[_Cell], tables: Sequence[tuple[_Cell, Sequence[_Cell]]]) -> _Cell:
    """The smallest part that is shown, sooner one that leaves nothing else to be told; the total where there is none.

    A part that is the only one withheld of another table would make a further one be withheld there.
    """

    def alone(part: _Cell) -> bool:
        return any(
            all(other is part or other.shown for other in (whole, *members))
            for whole, members in tables
            if part is whole or any(part is member for member in members)
        )

    shown = [part for part in parts if part.shown]
    return min(shown, key=lambda part: (alone(part), part.counts[-1], part.counts, part.key), default=total)
