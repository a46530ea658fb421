"""Observations behind an answer by the file that brought them: what they share is said once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.figures.framework import Framework
from bot.figures.periods import parse_period


@dataclass(frozen=True, slots=True)
class Row:
    """One observation: what tells it from the others of its batch, its value, and the line of the file."""

    label: str
    value: float
    line: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Observations of one measure that one import brought. `about` is what they share: measure, area, period."""

    about: tuple[str, ...]
    unit: str | None
    file: str
    import_id: int
    who: str
    known_on_in_words: str
    rows: tuple[Row, ...]


def batches(observations: Sequence[Mapping[str, Any]], framework: Framework) -> tuple[Batch, ...]:
    """The observations in their order, together where one import brought them of one measure and group."""
    found: dict[tuple[object, ...], list[Mapping[str, Any]]] = defaultdict(list)
    for one in observations:
        found[one["file"], one["import"], one["measure"], one["group"]].append(one)
    return tuple(_batch(some, framework) for some in found.values())


def cut(some: Sequence[Batch], most: int) -> tuple[Batch, ...]:
    """The first batches, with so many rows between them."""
    kept: list[Batch] = []
    for one in some:
        if most <= 0:
            break
        kept.append(
            Batch(one.about, one.unit, one.file, one.import_id, one.who, one.known_on_in_words, one.rows[:most])
        )
        most -= len(one.rows)
    return tuple(kept)


def _batch(some: Sequence[Mapping[str, Any]], framework: Framework) -> Batch:
    first = some[0]
    measure = framework.measures.get(first["measure"])
    areas = [framework.areas[one["area"]].name if one["area"] in framework.areas else one["area"] for one in some]
    periods = [parse_period(one["period"], framework.waves).in_words for one in some]
    name = measure.name if measure else first["measure"]
    about = [f"{name} ({first['group']})" if first["group"] else name]
    one_area, one_period = len({*areas}) == 1, len({*periods}) == 1
    about += [areas[0]] * one_area + [periods[0]] * one_period
    rows = tuple(
        Row(_label("" if one_area else area, "" if one_period else period), one["value"], one["line"])
        for area, period, one in zip(areas, periods, some, strict=True)
    )
    unit = measure.unit.value if measure else None
    return Batch(tuple(about), unit, first["file"], first["import"], first["who"], first["known_on_in_words"], rows)


def _label(area: str, period: str) -> str:
    return ", ".join(part for part in (area, period) if part)
