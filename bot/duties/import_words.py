"""An offer to import in words: what would come of it, what came of it, or what is wrong with the files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.duties.catalogue import Catalogue
from bot.duties.content import Button, Content, Table
from bot.duties.faults import Fault, InputFaults, cut
from bot.duties.import_offers import Changes, Offer, OfferState, OfMeasure, Revision
from bot.duties.operators import NAMING
from bot.duties.words import Mention, Parts, Templates
from bot.figures.periods import weekday_in_words
from bot.watching.quiet import LONDON

EVENT = "import"
MEASURE_CELLS = ("name", "new", "revised", "areas", "first", "last")
FAULT_CELLS = ("file", "line", "column", "value", "message")
CONFIRM, DECLINE = "import_confirm", "import_decline"
MOST_FAULTS = 100
MOST_LINES = 20
NOTHING = "nothing"
TAB = Mention("\t")


@dataclass(frozen=True, slots=True)
class Shown:
    """Where an import is shown: which measures may not be, and whether small figures may (only to who dropped them)."""

    templates: Templates
    catalogue: Catalogue
    denied: frozenset[str]
    alone: bool

    def hides(self, measure: str) -> bool:
        """Whether the figures of a measure may not be shown here."""
        known = self.catalogue.framework.measures.get(measure)
        return measure in self.denied or known is None or (not self.alone and known.suppress_below > 0)

    @property
    def sees_all(self) -> bool:
        """Whether any figure may be shown here."""
        return self.alone and not self.denied


def offer_content(shown: Shown, offer: Offer, changes: Changes, *, again: bool = False) -> Content:
    """An offer as it stands; `again` where it was shown before and the figures held have changed."""
    is_open = offer.state is OfferState.OFFERED
    state = NOTHING if is_open and not changes.counts.new + changes.counts.revised else offer.state.value
    has_changes = state in (OfferState.OFFERED.value, OfferState.STORED.value)
    lines = [one for one in changes.revisions if not shown.hides(one.series.measure)] if has_changes else []
    listed = lines[:MOST_LINES]
    values = _values(offer, state) | {
        "new": f"{changes.counts.new:,}",
        "revised": f"{changes.counts.revised:,}",
        "unchanged": f"{changes.counts.unchanged:,}",
        "again": again,
        "revisions": [_revision(one, shown.catalogue) for one in listed],
        "not_listed": f"{changes.counts.revised - len(listed):,}"
        if has_changes and changes.counts.revised > len(listed)
        else "",
        "hidden": has_changes and any(shown.hides(one.measure) for one in changes.measures),
    }
    parts = shown.templates.render(EVENT, "offer", values)
    counts = parts["counts"].split("\t")
    rows = tuple(_measure_rows(shown, changes.measures, parts["hidden_measure"])) if has_changes else ()
    return Content(
        text=parts["text"],
        header=parts["header"],
        fields=tuple(zip(counts[::2], counts[1::2], strict=True)) if has_changes else (),
        table=Table(parts["caption"], tuple(parts["columns"].split("\t")), rows) if rows else None,
        paragraphs=_lines(parts["again"], "" if has_changes else parts["text"], parts["revisions"]),
        context=parts["context"],
        buttons=_buttons(parts, offer) if state == OfferState.OFFERED.value else (),
    )


def refusal_content(shown: Shown, offer: Offer, refusal: InputFaults) -> Content:
    """What is wrong with files: each fault with its file, line, field and value, and what would be right."""
    faults = refusal.faults[:MOST_FAULTS]
    values = _values(offer, OfferState.REFUSED.value) | {
        "total": refusal.total,
        "more": f"{refusal.total - len(faults):,}" if refusal.total > len(faults) else "",
        "hidden": not shown.sees_all and any(_may_hold_a_figure(one) for one in faults),
    }
    parts = shown.templates.render(EVENT, "offer", values)
    rows = tuple(_fault_row(shown, one, parts["hidden_value"]) for one in faults)
    return Content(
        text=parts["text"],
        header=parts["header"],
        table=Table(parts["caption"], tuple(parts["columns"].split("\t")), rows),
        paragraphs=_lines(parts["text"], parts["revisions"]),
        context=parts["context"],
    )


def notice(templates: Templates, name: str, **values: object) -> str:
    """A word to one person about importing."""
    given = {"who_may": (), "file": "", "most": 0} | values
    return templates.render(EVENT, "notices", given)[name]


def _values(offer: Offer, state: str) -> dict[str, Any]:
    return {
        "state": state,
        "files": [file.name for file in offer.files],
        "offered_by": offer.offered_by,
        "who": offer.decided_by,
        "decided_at": _moment(offer.decided_at) if offer.decided_at else "",
        "until": _moment(offer.ends_at),
        "tab": TAB,
        "new": "0",
        "revised": "0",
        "unchanged": "0",
        "total": 0,
        "more": "",
        "again": False,
        "revisions": [],
        "not_listed": "",
        "hidden": False,
    }


def _moment(at: datetime) -> str:
    wall = at.astimezone(LONDON)
    return f"{weekday_in_words(wall.date())}, {wall:%H:%M}"


def _lines(*parts: str) -> tuple[str, ...]:
    return tuple(line for part in parts for line in part.splitlines() if line.strip())


def _buttons(parts: Parts, offer: Offer) -> tuple[Button, ...]:
    # What is confirmed is what stood above the button.
    value = f"{offer.id} {offer.showing}"
    return (
        Button(CONFIRM, parts["confirm"], value, "primary"),
        Button(DECLINE, parts["decline"], value),
    )


def _measure_rows(shown: Shown, measures: Sequence[OfMeasure], hidden: str) -> Iterator[tuple[str, ...]]:
    """A row a measure; those that may not be shown are one row together, the last."""
    known = shown.catalogue.framework.measures
    told = [one for one in measures if one.measure not in shown.denied]
    for one in told:
        values = {
            "name": known[one.measure].name if one.measure in known else one.measure,
            "new": f"{one.new:,}",
            "revised": f"{one.revised:,}",
            "areas": f"{one.areas:,}",
            "first": one.first,
            "last": one.last,
            "tab": TAB,
        }
        yield tuple(
            shown.templates.render(EVENT, "row", values | dict.fromkeys(FAULT_CELLS, ""))["measure"].split("\t")
        )
    denied = [one for one in measures if one.measure in shown.denied]
    if denied:
        yield (hidden, f"{sum(one.new for one in denied):,}", f"{sum(one.revised for one in denied):,}", "", "", "")


def _fault_row(shown: Shown, fault: Fault, hidden: str) -> tuple[str, ...]:
    hides = not shown.sees_all and _may_hold_a_figure(fault)
    values = {
        "file": fault.file,
        "line": "" if fault.line is None else str(fault.line),
        "column": fault.column or "",
        "value": "" if fault.value is None else hidden if hides else cut(fault.value),
        "message": hidden if hides else fault.message,
        "tab": TAB,
    }
    return tuple(shown.templates.render(EVENT, "row", values | dict.fromkeys(MEASURE_CELLS, ""))["fault"].split("\t"))


def _may_hold_a_figure(fault: Fault) -> bool:
    return fault.line is not None and fault.column not in NAMING


def _revision(one: Revision, catalogue: Catalogue) -> dict[str, Any]:
    measure = catalogue.framework.measures.get(one.series.measure)
    area = catalogue.framework.areas.get(one.series.area)
    return {
        "measure": measure.name if measure else one.series.measure,
        "area": area.name if area else one.series.area,
        "group": one.series.group,
        "period": one.period,
        "columns": [(name, _written(before), _written(after)) for name, before, after in one.columns],
    }


def _written(value: object) -> str:
    """A cell exactly as it is: a rounded one could look the same before and after."""
    if value is None or value == "":
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:,.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)
    return cut(str(value))
