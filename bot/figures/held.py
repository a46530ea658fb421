"""What is held of an area: its own figures, and where it has none of a period the sum of the areas within it."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.figures.areas import Area
from bot.figures.exact import exact_sum
from bot.figures.framework import Framework
from bot.figures.made_up import parts_of
from bot.figures.measures import Combine, Measure
from bot.figures.rate_scales import Parts, scale_of
from bot.figures.series import Figures, Flags, Floats, Integers, Series, SeriesKey, figures_of
from bot.figures.withholding import with_withheld

_MOST_DECIMALS = 6
_EXACT_BELOW = 2.0**53


def with_area_sums(figures: Figures, framework: Framework, areas: Collection[str] | None = None) -> Figures:
    """The figures, and for every parent (of `areas` alone) the sums of its children where it has none of its own.

    A parent's own figure wins, period by period. A sum is made only of measures that combine by sum or ratio, and of
    counts and money of a moment (officers, residents), whose periods alone combine by the last; and only where every
    child of one kind of area holds the period (its own figure, or a sum in turn). Where two kinds of children make
    two sums that differ, nothing is held: it is not known which is right. A ratio is the sum of numerators over the
    sum of denominators; a child without them leaves the period not held. What must not be shown beside small counts
    is marked as withheld.
    """
    for parents in framework.parents_by_depth:
        of_areas = _series_of_areas(figures, framework.measures)
        around = {framework.areas[area].parent for area in of_areas if area in framework.areas}
        around = around if areas is None else around.intersection(areas)
        parts = [_sums_for(figures, framework, parent, of_areas) for parent in parents if parent.key in around]
        sums = _Rows.joined([rows for rows in parts if rows is not None])
        if sums is not None:
            figures = _merged(figures, sums)
    return with_withheld(figures, framework)


def held_series(figures: Figures, framework: Framework, key: SeriesKey) -> Series | None:
    """What is held of one series, the sums of areas within it included; None where nothing is."""
    below = [area for area in framework.areas if key.area in framework.with_ancestors(area)]
    own = [one for area in below if figures.series(one := key._replace(area=area)) is not None]
    if own in ([], [key]):
        return figures.series(key)
    told_by = framework.with_bases(()) if framework.of_several_kinds.intersection(below) else ()
    bases = [SeriesKey(base, area, "") for base in told_by for area in below]
    read = [(one, series) for one in dict.fromkeys([*own, *bases]) if (series := figures.series(one)) is not None]
    return with_area_sums(figures_of(read), framework).series(key)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of figures before they are sorted; `keys` are counted by `series`, periods by their place in Figures."""

    keys: tuple[SeriesKey, ...]
    series: Integers
    places: Integers
    values: Floats
    numerators: Floats
    denominators: Floats
    provisional: Flags

    @classmethod
    def joined(cls, parts: list["_Rows"]) -> "_Rows | None":
        """Rows of several parents together; None where there are none."""
        if not parts:
            return None
        shifts = np.cumsum([0, *(len(part.keys) for part in parts[:-1])])
        return cls(
            tuple(key for part in parts for key in part.keys),
            np.concatenate([part.series + shift for part, shift in zip(parts, shifts, strict=True)]),
            np.concatenate([part.places for part in parts]),
            np.concatenate([part.values for part in parts]),
            np.concatenate([part.numerators for part in parts]),
            np.concatenate([part.denominators for part in parts]),
            np.concatenate([part.provisional for part in parts]),
        )

    def only(self, rows: Flags | Integers) -> "_Rows":
        """Some of the rows; all keys are kept."""
        return _Rows(
            self.keys,
            self.series[rows],
            self.places[rows],
            self.values[rows],
            self.numerators[rows],
            self.denominators[rows],
            self.provisional[rows],
        )


def _series_of_areas(figures: Figures, measures: Mapping[str, Measure]) -> Mapping[str, list[int]]:
    """The places of the series that can be added up, by area."""
    found: dict[str, list[int]] = defaultdict(list)
    # The catalogue may have dropped a measure of which figures are held.
    held = [measures[key] for key in {key.measure for key in figures.keys} if key in measures]
    added_up = {measure.key for measure in held if measure.adds_up_over_areas}
    for place, key in enumerate(figures.keys):
        if key.measure in added_up:
            found[key.area].append(place)
    return found


def _sums_for(figures: Figures, framework: Framework, parent: Area, of_areas: Mapping[str, list[int]]) -> _Rows | None:
    """The sums of one parent's children, of those ways of dividing it up that agree."""
    sums = [
        rows
        for children in parts_of(parent.key, figures, framework)
        if all(child in of_areas for child in children)
        and (rows := _sums_of_children(figures, framework.measures, parent.key, [of_areas[c] for c in children]))
    ]
    return _agreed(sums)


def _sums_of_children(
    figures: Figures, measures: Mapping[str, Measure], parent: str, children: list[list[int]]
) -> _Rows | None:
    """The sums over the children of one kind (the places of their series), for periods that all of them hold."""
    codes: dict[tuple[str, str], int] = {}
    chosen = np.array([place for child in children for place in child], dtype=np.int64)
    of_series = [codes.setdefault((figures.keys[place][0], figures.keys[place][2]), len(codes)) for place in chosen]
    counts = figures.offsets[chosen + 1] - figures.offsets[chosen]
    if not counts.sum():
        return None
    before = np.cumsum(counts) - counts
    row = np.repeat(figures.offsets[chosen] - before, counts) + np.arange(int(counts.sum()))
    code_of_row = np.repeat(np.array(of_series, dtype=np.int64), counts)
    together = code_of_row * np.int64(len(figures.periods)) + figures.period_places[row]
    order = np.argsort(together, kind="stable")
    row, together = row[order], together[order]
    distinct, first, counts = np.unique(together, return_index=True, return_counts=True)
    series_of_sum = distinct // len(figures.periods)
    keys = tuple(SeriesKey(measure, parent, group) for measure, group in codes)
    numerators = _exact_sums(figures.numerators[row], first)
    denominators = _exact_sums(figures.denominators[row], first)
    scales = _scales(figures, keys, measures, chosen.tolist(), of_series)
    totals = _exact_sums(figures.values[row], first)
    sums = _Rows(
        keys,
        series_of_sum,
        distinct % len(figures.periods),
        _values(keys, series_of_sum, measures, scales, totals, numerators, denominators),
        numerators,
        denominators,
        np.logical_or.reduceat(figures.provisional[row], first),
    )
    return sums.only((counts == len(children)) & ~np.isnan(sums.values))


def _scales(
    figures: Figures,
    keys: Sequence[SeriesKey],
    measures: Mapping[str, Measure],
    chosen: Sequence[int],
    of_series: Sequence[int],
) -> Sequence[int]:
    """What the quotients of each series are multiplied by; `chosen` are the series added up, each for one of `keys`."""

    def parts(key: int) -> Iterator[Parts]:
        places = (place for place, one in zip(chosen, of_series, strict=True) if one == key)
        rows = (row for place in places for row in range(figures.offsets[place], figures.offsets[place + 1]))
        return ((figures.values[row], figures.numerators[row], figures.denominators[row]) for row in rows)

    return [scale_of(measures[key.measure], parts(number)) for number, key in enumerate(keys)]


def _values(
    keys: tuple[SeriesKey, ...],
    series: Integers,
    measures: Mapping[str, Measure],
    scales: Sequence[int],
    totals: Floats,
    numerators: Floats,
    denominators: Floats,
) -> Floats:
    """The sum of values, or for a ratio the quotient of its parts; NaN where that cannot be computed."""
    ratio = np.array([measures[key.measure].combine is Combine.RATIO for key in keys])[series]
    scale = np.array(scales, dtype=np.float64)[series]
    quotients = np.full(len(series), np.nan)
    divisible = ratio & (denominators != 0) & ~np.isnan(denominators)
    # A hundred times the numerator first: a whole percentage then comes out whole.
    np.divide(numerators * scale, denominators, out=quotients, where=divisible)
    return np.where(ratio, quotients, totals)


def _exact_sums(values: Floats, first: Integers) -> Floats:
    """Sums of the written numbers from each of `first` to the next, free of errors of binary fractions.

    Numbers of up to six decimals are added as whole numbers of their smallest part, which is exact below 2**53; what
    does not fit is added in decimal.
    """
    sums = np.add.reduceat(values, first)
    left = ~np.isnan(sums)
    for decimals in range(_MOST_DECIMALS + 1):
        if not left.any():
            return sums
        scaled = np.rint(values * 10.0**decimals)
        as_written = np.logical_and.reduceat(scaled / 10.0**decimals == values, first)
        exact_here = left & as_written & (np.add.reduceat(np.abs(scaled), first) < _EXACT_BELOW)
        sums[exact_here] = (np.add.reduceat(scaled, first) / 10.0**decimals)[exact_here]
        left &= ~exact_here
    ends = np.append(first[1:], len(values))
    for place in np.flatnonzero(left):
        sums[place] = float(exact_sum(values[first[place] : ends[place]]))
    return sums


def _agreed(sums: list[_Rows]) -> _Rows | None:
    """The sums of all kinds of children, without periods for which two kinds disagree."""
    rows = _Rows.joined(sums)
    if rows is None or len(sums) == 1:
        return rows
    keys = {key: place for place, key in enumerate(dict.fromkeys(rows.keys))}
    series = np.array([keys[key] for key in rows.keys], dtype=np.int64)[rows.series]
    order = np.lexsort((rows.places, series))
    rows = rows.only(order)
    series = series[order]
    rows = _Rows(tuple(keys), series, rows.places, rows.values, rows.numerators, rows.denominators, rows.provisional)
    same_as_before = np.concatenate(([False], (series[1:] == series[:-1]) & (rows.places[1:] == rows.places[:-1])))
    groups = np.cumsum(~same_as_before) - 1
    if not len(groups):
        return rows
    starts = np.flatnonzero(~same_as_before)
    agreed = np.minimum.reduceat(rows.values, starts) == np.maximum.reduceat(rows.values, starts)
    return rows.only(~same_as_before & agreed[groups])


def _merged(figures: Figures, sums: _Rows) -> Figures:
    """Figures with the sums in the places where nothing of their own is held, sorted as Figures are."""
    keys = sorted({*figures.keys, *sums.keys})
    code = {key: place for place, key in enumerate(keys)}
    own = np.repeat(np.array([code[key] for key in figures.keys], dtype=np.int64), np.diff(figures.offsets))
    added = np.array([code[key] for key in sums.keys], dtype=np.int64)[sums.series]
    n_periods = len(figures.periods)
    new = ~np.isin(added * n_periods + sums.places, own * n_periods + figures.period_places)
    added, sums = added[new], sums.only(new)
    series = np.concatenate([own, added])
    places = np.concatenate([figures.period_places, sums.places])
    in_time = sorted(range(n_periods), key=lambda place: (figures.periods[place].start, figures.periods[place].end))
    rank = np.empty(n_periods, dtype=np.int64)
    rank[in_time] = np.arange(n_periods)
    # One number a row, and a stable sort: what is in order already, which is nearly all of it, costs one pass.
    order = np.argsort(series * n_periods + rank[places], kind="stable")
    return Figures(
        tuple(keys),
        np.concatenate(([0], np.cumsum(np.bincount(series, minlength=len(keys))))).astype(np.int64),
        figures.periods,
        places[order],
        np.concatenate([figures.values, sums.values])[order],
        np.concatenate([figures.numerators, sums.numerators])[order],
        np.concatenate([figures.denominators, sums.denominators])[order],
        np.concatenate([figures.provisional, sums.provisional])[order],
    )
