"""Which of the areas within an area make it up: those of one kind, or a city and the boroughs beside it together."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from bot.figures.exact import exact_sum
from bot.figures.framework import Framework
from bot.figures.series import Figures, SeriesKey

Parts = tuple[tuple[str, ...], ...]
"""The keys of the areas that make one up, as often as it is divided up another way."""


def parts_of(parent: str, figures: Figures, framework: Framework) -> Parts:
    """The areas that make up an area: those of each kind, or of the kinds together that hold as many people as it.

    Where areas of several kinds lie within one, each kind may be all of it (its boroughs, its policing areas) or a part
    of it (its city, its boroughs). Who lives there tells which: what rates are per so many of, where that is held of
    the area itself and of all within it. Where that is not held, or two bases disagree, each kind is taken for all.
    """
    kinds = framework.children_by_kind(parent)
    if len(kinds) < 2:
        return kinds
    told = {found for base in framework.bases if (found := _told_by(base, parent, kinds, figures))}
    return told.pop() if len(told) == 1 else kinds


def _told_by(base: str, parent: str, kinds: Parts, figures: Figures) -> Parts:
    """The kinds that together hold as many as the area does, in the newest period of which all of them are known."""
    whole = figures.series(SeriesKey(base, parent, ""))
    within = {child: figures.series(SeriesKey(base, child, "")) for kind in kinds for child in kind}
    if whole is None or None in within.values():
        return ()
    series = [one for one in within.values() if one is not None]
    in_all = [one.period for one in whole if all(one.period.text in part.places for part in series)]
    if not in_all:
        return ()
    newest = max(in_all, key=lambda period: period.end).text

    def held_by(kind: Sequence[str]) -> list[float]:
        return [one.values[one.places[newest]] for child in kind if (one := within[child]) is not None]

    total = exact_sum([whole.values[whole.places[newest]]])
    counts = [exact_sum(held_by(kind)) for kind in kinds]
    together = [picked for picked in every_choice(len(kinds)) if sum(counts[at] for at in picked) == total]
    least = [one for one in together if not any(set(other) < set(one) for other in together)]
    return tuple(tuple(child for at in one for child in kinds[at]) for one in least)


def every_choice(number: int) -> Iterator[tuple[int, ...]]:
    """Every choice of some of so many kinds, by their places: each alone, each two of them together, and so on."""
    for size in range(1, number + 1):
        yield from combinations(range(number), size)
