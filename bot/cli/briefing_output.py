"""The briefing table as people read it on a terminal, and as contract 5 writes it."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from bot.figures.briefing import Briefing, BriefingRow
from bot.figures.framework import Framework
from bot.figures.measures import Unit
from bot.figures.number_words import figure_in_words, signed_in_words, signed_percent_in_words
from bot.figures.periods import day_in_words

_HEADINGS = ("Measure", "Area", "Last year", "This year", "Difference", "Milestone", "Performance", "Variance", "Up to")
_WORDS = 2
"""The first columns are words and stand to the left; the others are numbers and stand to the right."""


def briefing_in_words(briefing: Briefing, framework: Framework) -> str:
    """The table, with what is not given and why below it."""
    head = f"Year to date as at {day_in_words(briefing.as_of)}, against the same days or periods of last year"
    rows = [_HEADINGS, *(_cells(row, framework) for row in briefing.rows)]
    return "\n".join([head, "", *_columns(rows), *_notes(briefing, framework)])


def briefing_as_json(briefing: Briefing) -> dict[str, Any]:
    """The document of contract 5; values are not rounded."""
    return {"as_of": briefing.as_of.isoformat(), "rows": [_row(row) for row in briefing.rows]}


def number(value: Decimal | None) -> int | float | None:
    """A decimal as a number of JSON: a whole one without a point."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _row(row: BriefingRow) -> dict[str, Any]:
    return {
        "measure": row.measure.key,
        "area": row.area,
        "last_year": number(row.last_year),
        "this_year": number(row.this_year),
        "difference": number(row.difference),
        "percent": number(row.percent),
        "milestone_percent": number(row.milestone_percent),
        "milestone_volume": number(row.milestone_volume),
        "variance": number(row.variance),
        "verdict": row.verdict.value if row.verdict else None,
        "provisional": row.now.provisional or row.before.provisional,
        "start": row.now.start.isoformat() if row.now.start else None,
        "end": row.now.end.isoformat() if row.now.end else None,
        "reason": _why_not(row),
    }


def _cells(row: BriefingRow, framework: Framework) -> tuple[str, ...]:
    unit = row.measure.unit
    variance = "-" if row.variance is None else figure_in_words(abs(row.variance), unit)
    if row.verdict is not None:
        variance = f"{variance} {row.verdict.value}" if row.variance else row.verdict.value
    provisional = " (p)" if row.now.provisional or row.before.provisional else ""
    return (
        row.measure.name + provisional,
        framework.areas[row.area].name,
        _cell(row.last_year, figure_in_words, unit),
        _cell(row.this_year, figure_in_words, unit),
        _cell(row.difference, signed_in_words, unit),
        "-" if row.milestone_percent is None else signed_percent_in_words(row.milestone_percent),
        "-" if row.percent is None else signed_percent_in_words(row.percent),
        variance,
        "-" if row.now.end is None else row.now.end.isoformat(),
    )


def _cell(value: Decimal | None, words: Callable[[Decimal, Unit], str], unit: Unit) -> str:
    return "-" if value is None else words(value, unit)


def _columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[place]) for row in rows) for place in range(len(_HEADINGS))]
    for row in rows:
        cells = [
            cell.ljust(width) if place < _WORDS else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def _notes(briefing: Briefing, framework: Framework) -> Iterator[str]:
    notes = [
        f"{row.measure.name} in {framework.areas[row.area].name}: {why}"
        for row in briefing.rows
        if (why := _why_not(row)) is not None
    ]
    if any(row.now.provisional or row.before.provisional for row in briefing.rows):
        notes.append("(p) with provisional figures")
    if not briefing.rows:
        notes.append("No milestone and no monitored measure has its target in this year.")
    return iter(["", *notes] if notes else [])


def _why_not(row: BriefingRow) -> str | None:
    """Why a row has no figure, None where it has both."""
    if row.this_year is None:
        return row.now.reason
    return f"last year: {row.before.reason}" if row.last_year is None else None
