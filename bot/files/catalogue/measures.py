"""Measures, with their groups and rates."""

from collections.abc import Mapping

from bot.figures.measures import Better, Combine, Group, Marking, Measure, Rate, Unit
from bot.figures.periods import CADENCES
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.references import References
from bot.files.fields import Fields, fault_in_key

LONGEST_LAG = 3_650
MOST_PER = 1_000_000
HIGHEST_FLOOR = 1_000_000


def read_measures(file: CatalogueFile, known: References) -> Mapping[str, Measure]:
    """The measures by key, in the order written."""
    measures: dict[str, Measure] = {}
    for key, fields in file.keyed("measures", "measure"):
        measure = _measure(key, fields, known)
        if (measure.unit, measure.combine) == (Unit.PERCENT, Combine.SUM):
            where, meant = fields.place("combine"), "ratio, mean, last or none is meant"
            fields.reading.warn(where, f"measure {key!r} adds up percentages (combine: sum); {meant}")
        if measure.of is not None and measure.unit is not Unit.PERCENT:
            fields.fault(fields.place("of"), "'of' is said of a percentage alone (unit: percent)")
        fields.done()
        measures.setdefault(key, measure)
    return measures


def _measure(key: str, fields: Fields, known: References) -> Measure:
    return Measure(
        key=key,
        name=fields.line("name", required=True),
        unit=fields.choice("unit", Unit),
        better=fields.choice("better", Better),
        cadence=fields.one_of("cadence", {cadence.value: cadence for cadence in CADENCES}),
        combine=fields.choice("combine", Combine),
        aliases=fields.texts("aliases"),
        groups=_groups(fields),
        source=fields.line("source"),
        lag_days=fields.whole("lag_days", 0, LONGEST_LAG) or 0,
        objective=fields.texts("objective"),
        tags=fields.texts("tags"),
        owner=fields.reference("owner", known.leads),
        rates=_rates(key, fields, known),
        marking=fields.choice("marking", Marking, Marking.OFFICIAL),
        suppress_below=fields.whole("suppress_below", 0, HIGHEST_FLOOR) or 0,
        proxy_for=_another(key, fields, "proxy_for", known),
        of=_another(key, fields, "of", known),
        beyond=fields.flag("beyond"),
        description=fields.text("description"),
    )


def _groups(fields: Fields) -> tuple[Group, ...]:
    groups: dict[str, Group] = {}
    for inner in fields.entries_of("groups", "this group"):
        key = inner.key()
        if key in groups:
            inner.fault(inner.place("key"), f"group {key!r} is there twice")
        groups[key] = Group(key, inner.line("name", default=key), inner.texts("aliases"))
        inner.done()
    return tuple(groups.values())


def _rates(key: str, fields: Fields, known: References) -> Mapping[str, Rate]:
    rates: dict[str, Rate] = {}
    named = fields.inner("rates", "rates")
    for name, (written, _) in named.entries.pairs.items() if named else ():
        if fault := fault_in_key(name):
            fields.fault(written, fault)
        inner = named.inner(name, f"rate {name!r}", required=True) if named else None
        if inner is not None:
            per = inner.whole("per", 1, MOST_PER, required=True) or 1
            rates[name] = Rate(per, _another(key, inner, "of", known, required=True) or "")
            inner.done()
    return rates


def _another(key: str, fields: Fields, field: str, known: References, required: bool = False) -> str | None:
    measure = fields.reference(field, known.measures, required)
    if measure is not None and measure == key:
        fields.fault(fields.place(field), f"{field!r} names the measure itself")
    return measure
