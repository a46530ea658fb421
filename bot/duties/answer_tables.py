"""Answers that are better read as a table."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from bot.asking.answers import Figure, Listed
from bot.asking.question import Intent, Question, Statistic
from bot.asking.working_out.work import Work
from bot.duties.answer_words import not_of_a_year
from bot.duties.content import Table
from bot.duties.overview_tables import aim_row, overview_table, table_of_one
from bot.figures.measures import Unit
from bot.figures.number_words import figure_in_words, line_in_words, signed_in_words
from bot.figures.period_labels import short_label
from bot.figures.signal_words import signals_in_words
from bot.figures.word_lists import listed as joined

LEAST_ROWS = 3
_NOT_SHOWN = "not shown"


def table_of(figures: Sequence[Figure], listed: Listed | None, question: Question, work: Work) -> Table | None:
    """A table where there are several figures, or where one was asked for; else None."""
    figures = [one for one in figures if not one.details.get("beside")]
    compared = (listed.details if listed is not None else figures[0].details if figures else {}).get("table")
    if compared:
        return _compared(compared, figures, last_first=listed is not None and listed.details.get("last_first", False))
    if listed is not None and listed.kind == "changes":
        return _changed(listed.details["order"])
    if listed is not None and (overview := overview_table(listed)) is not None:
        return overview
    if question.intent is Intent.OVERVIEW and listed is None:
        return table_of_one(figures)
    if listed is not None and listed.kind in ("overdue", "updates"):
        return _overdue(listed) if listed.kind == "overdue" else _updates(listed)
    if len(figures) < LEAST_ROWS and not (question.table and figures):
        return None
    if listed is not None and listed.kind == "moved":
        moved = tuple(_moved(one) for one in figures)
        return Table(_called(figures), ("Measure", "Change", "Now, and before"), moved)
    if listed is not None and listed.kind == "signalled":
        signalled = tuple(_signalled(one) for one in figures)
        return Table(str(listed.details["measure_name"]), ("Area", "Figure (usual)", "Signals"), signalled)
    if any(one.statistic in (Statistic.VARIANCE, Statistic.TARGET) for one in figures):
        return Table("Targets", ("About", "Period", "Figure", "Target", "From target"), tuple(map(aim_row, figures)))
    if all(one.statistic in _LINES and "current" in one.details for one in figures):
        return _lines(figures, least=1 if question.table else LEAST_ROWS)
    if all(one.statistic in _CHANGES and "now" in one.details for one in figures):
        once = {(one.details["name"], one.period, one.against): one for one in reversed(figures)}
        changed = tuple((name, *_moved(one)[1:]) for (name, *_), one in reversed(once.items()))
        return Table(_called(figures), ("About", "Change", "Now, and before"), changed)
    return Table(_called(figures), ("About", "Period", "Figure", "Signals"), tuple(_row(one) for one in figures))


def _overdue(listed: Listed) -> Table | None:
    """What is overdue; which are updates and which deliverables only where both are."""
    rows: tuple[tuple[str, ...], ...] = tuple(
        (row["title"], row["lead_title"] or "-", row["due_in_words"]) for row in listed.rows
    )
    both = bool(listed.details["past"] and listed.details["updates"])
    if both:
        kinds = ("deliverable" if row["deliverable_past_due"] else "update" for row in listed.rows)
        rows = tuple((*row, kind) for row, kind in zip(rows, kinds, strict=True))
    heads = ("Deliverable", "Lead", "Was due", *(("Overdue",) if both else ()))
    title = "Overdue" if both else "Overdue deliverables" if listed.details["past"] else "Overdue updates"
    return Table(title, heads, rows) if rows else None


def _updates(listed: Listed) -> Table | None:
    """The newest word on each of several deliverables; a few are read as they were said."""
    rows = tuple(
        (row["title"], row["status"] or "-", listed.details["due"][row["deliverable"]], _said_in(row))
        for row in listed.rows
    )
    each_once = len({row["deliverable"] for row in listed.rows}) == len(rows)
    heads = ("Deliverable", "Status", "Due", "Newest update")
    return Table("Updates", heads, rows) if each_once and len(rows) > LEAST_ROWS else None


def _said_in(row: Mapping[str, Any]) -> str:
    words = f"“{row['text']}”" if row["text"] else str(row["outcome"]).replace("_", " ")
    return f"{words} ({row['given_in_words']})"


def _called(figures: Sequence[Figure]) -> str:
    """What all of some figures are of: their measure, or else their area."""
    for names in ({one.measure.name for one in figures}, {one.area.name for one in figures}):
        if len(names) == 1:
            return names.pop()
    return "Figures"


_CHANGES = frozenset({Statistic.CHANGE, Statistic.PERCENT_CHANGE})
_LINES = (Statistic.MEAN, Statistic.LOWER_LIMIT, Statistic.UPPER_LIMIT)


def _lines(figures: Sequence[Figure], least: int) -> Table | None:
    """The average and the limits of each series in one row, beside its figure: a limit is no figure of the month."""
    first = {one.details["name"]: one for one in reversed(figures)}
    wanted = [line for line in _LINES if any(one.statistic is line for one in figures)]
    rows = []
    for name, one in reversed(first.items()):
        details, unit = one.details, one.measure.unit
        values = (details[_NAMED[line][1]] for line in wanted)
        lines = ("-" if value is None else line_in_words(value, unit) for value in values)
        now = f"{figure_in_words(details['current'], unit)} in {short_label(one.period)}" if one.period else "-"
        rows.append((str(name), now, *lines, joined(signals_in_words(one.signals)) or "-"))
    heads = ("About", "Figure", *(_NAMED[line][0] for line in wanted), "Signals")
    return Table(_called(figures), heads, tuple(rows)) if len(rows) >= least else None


_NAMED = {
    Statistic.MEAN: ("Average", "mean"),
    Statistic.LOWER_LIMIT: ("Lower limit", "lower"),
    Statistic.UPPER_LIMIT: ("Upper limit", "upper"),
}


def _row(figure: Figure) -> tuple[str, ...]:
    in_words = signed_in_words if figure.statistic in _CHANGES else figure_in_words  # 262 more is not 262
    value = _NOT_SHOWN if figure.value is None else in_words(figure.value, figure.unit)
    signals = joined(signals_in_words(figure.signals)) or "-"
    period = figure.period.in_words if figure.period else "-"
    old = " (no newer one held)" if figure.details.get("old") else ""
    return (str(figure.details["name"]), period + old, value, signals)


def _moved(figure: Figure) -> tuple[str, ...]:
    """A measure that moved: by how much, and the two figures, each with its period."""
    details, unit = figure.details, figure.measure.unit
    change = signed_in_words(details["change"], Unit.COUNT if details["points"] else unit)
    by = " points" if details["points"] else ""
    percent = details["percent"]
    share = "" if percent is None else f" ({signed_in_words(percent, Unit.PERCENT)})"
    two = ((details["now"], figure.period), (details["before"], figure.against))
    told = [f"{figure_in_words(value, unit)} in {short_label(period)}" for value, period in two if period is not None]
    return (figure.measure.name, f"{change}{by}{share}", ", ".join(told))


def _signalled(figure: Figure) -> tuple[str, ...]:
    """An area beside its control limits, where they are shown."""
    details, unit = figure.details, figure.measure.unit
    value = _NOT_SHOWN if figure.value is None else figure_in_words(figure.value, unit)
    lower, upper = details.get("lower"), details.get("upper")
    limits = (
        "" if lower is None or upper is None else f" ({line_in_words(lower, unit)} to {line_in_words(upper, unit)})"
    )
    return (figure.area.name, value + limits, joined(signals_in_words(figure.signals)) or "-")


def _per(figure: Figure) -> str:
    """The head of a column of rates: of how long they are, where that is no year."""
    short = not_of_a_year(figure)
    return f"per {figure.per:,}{f' in {short}' if short else ''}"


def _place(at: int, values: Sequence[Decimal]) -> str:
    """The place of one of some values in their order; equal ones share theirs: 6=."""
    return f"{values.index(values[at]) + 1}{'=' if values.count(values[at]) > 1 else ''}"


def _changed(order: Sequence[Figure]) -> Table | None:
    """All areas by how they changed: among which one was named the first, though there be but two."""
    if not order:
        return None
    first = order[0]
    changes = [one.value or Decimal(0) for one in order]
    in_points = first.measure.unit is Unit.PERCENT
    rows = tuple(
        (
            _place(place, changes),
            one.details.get("group_name") or one.area.name,
            signed_in_words(changes[place], Unit.COUNT if in_points else one.unit),
            figure_in_words(one.details["now"], one.measure.unit),
            figure_in_words(one.details["before"], one.measure.unit),
        )
        for place, one in enumerate(order)
    )
    ends = (one.in_words if one is not None else "-" for one in (first.period, first.against))
    kind = "Kind" if first.details.get("group_name") else "Area"
    return Table(first.measure.name, ("Place", kind, "Points" if in_points else "Change", *ends), rows)


def _compared(values: dict[str, Decimal], figures: Sequence[Figure], *, last_first: bool) -> Table:
    measure = figures[0].measure if figures else None
    unit = Unit.COUNT if measure is None else measure.unit_of_rate if figures[0].per else measure.unit
    said = [figure_in_words(value, unit) for value in values.values()]
    by_place = [*values.values()][::-1] if last_first else [*values.values()]
    places = [_place(place, by_place) for place in range(len(by_place))]
    rows = tuple(zip(places[::-1] if last_first else places, values, said, strict=True))
    head = _per(figures[0]) if figures and figures[0].per else "Figure"
    return Table(figures[0].measure.name if figures else "", ("Place", "Area", head), rows)
