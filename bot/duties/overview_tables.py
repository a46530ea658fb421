"""The tables of overviews: a row a measure, or all that is held of one, all targets, and what the catalogue has."""

from collections.abc import Sequence

from bot.asking.answers import Figure, Listed
from bot.asking.question import Statistic
from bot.asking.working_out.overviews import OverviewRow
from bot.duties.content import Table
from bot.duties.overview_words import target_stands
from bot.figures.measures import Unit
from bot.figures.number_words import figure_in_words, signed_in_words
from bot.figures.signal_words import MARKED, judged_in_words, signals_in_words
from bot.figures.word_lists import listed as joined
from bot.figures.word_lists import ordinal

_NOT_SHOWN = "not shown"
_NONE = "-"
_CALLED = {
    Statistic.VALUE: "Newest",
    Statistic.YEAR_TO_DATE: "Year to date",
    Statistic.ROLLING_12_MONTHS: "12 months",
    Statistic.VARIANCE: "Target",
}


def overview_table(listed: Listed) -> Table | None:
    """The table of a list that is an overview; None where it lists nothing."""
    if listed.kind == "overview":
        return _of_measures(listed)
    if listed.kind == "targets" and listed.figures:
        rows = tuple(aim_row(one) for one in listed.figures)
        return Table("Targets in force", ("About", "Period", "Figure", "Target", "From target"), rows)
    if listed.kind == "measures" and listed.rows:
        rows = tuple((r["name"], r["cadence"], r["newest"], str(r["areas"]), r["source"] or _NONE) for r in listed.rows)
        return Table("Measures held", ("Measure", "Counted by", "Newest", "Areas", "Source"), rows)
    if listed.kind == "areas" and listed.rows:
        rows = tuple((r["name"], r["kind"], r["within"] or _NONE, str(r["measures"])) for r in listed.rows)
        return Table("Areas", ("Area", "Kind", "Within", "Measures held"), rows)
    return None


def table_of_one(figures: Sequence[Figure]) -> Table:
    """All that is held of one measure: a row each for its newest figure, year to date, rolling year and targets."""
    rows = []
    for one in figures:
        aim = one.statistic is Statistic.VARIANCE
        rows.append(
            (
                _CALLED.get(one.statistic, one.statistic.value),
                one.period.in_words if one.period else _NONE,
                _now(one) if aim else _shown(one),
                _before(one),
                aim_words(one) if aim else _chart_words(one),
            )
        )
    return Table(str(figures[0].details["name"]), ("What", "Period", "Figure", "A year before", "Meaning"), tuple(rows))


def aim_row(figure: Figure) -> tuple[str, ...]:
    """A target beside the figure that it is judged by; how far percentages are from it is in points."""
    return (
        str(figure.details["name"]),
        figure.period.in_words if figure.period else _NONE,
        _now(figure),
        f"{figure.details['target_words']}, {target_stands(figure)}",
        _away(figure),
    )


def aim_words(figure: Figure) -> str:
    """A target in a cell: `missed by 27: -3% in 2026/27 against the year before`."""
    return f"{target_stands(figure)} ({_away(figure)}): {figure.details['target_words']}"


def _of_measures(listed: Listed) -> Table:
    rows: Sequence[OverviewRow] = listed.details["rows"]
    one_area = len(listed.details["areas"]) == 1
    about = [row.newest.measure.name if one_area else row.subject for row in rows]
    where = joined(listed.details["areas"])
    heads, cells_of = (_HEADS, _cells) if listed.details["newest"] else (_HEADS_OF_A_PERIOD, _cells_of_a_period)
    cells = [cells_of(row) for row in rows]
    rows_told = [(name, *own) for name, own in zip(about, cells, strict=True)]
    # What nothing is known of takes no room.
    kept = [place for place, told in enumerate(zip(*rows_told, strict=True)) if set(told) != {_NONE}]
    return Table(
        where, tuple(heads[place] for place in kept), tuple(tuple(row[place] for place in kept) for row in rows_told)
    )


_HEADS = ("Measure", "Newest", "Period", "Chart", "A year before", "Year to date", "12 months", "Target")
_HEADS_OF_A_PERIOD = ("Measure", "Figure", "Period", "A year before", "Chart")


def _cells_of_a_period(row: OverviewRow) -> tuple[str, ...]:
    one = row.newest
    return (_shown(one), _period(one), _before(one), _chart_words(one))


def _cells(row: OverviewRow) -> tuple[str, ...]:
    sums = [_NONE if one is None else _shown(one) for one in (row.year_to_date, row.rolling)]
    aims = "; ".join(aim_words(one) for one in row.targets) or _NONE
    return (_shown(row.newest), _period(row.newest), _chart_words(row.newest), _before(row.newest), *sums, aims)


def _shown(figure: Figure) -> str:
    return _NOT_SHOWN if figure.value is None else figure_in_words(figure.value, figure.unit)


def _period(figure: Figure) -> str:
    return figure.period.in_words if figure.period else _NONE


def _now(figure: Figure) -> str:
    now = figure.details.get("now")
    if now is None:
        return _NOT_SHOWN
    return ordinal(int(now)) if figure.unit is Unit.RANK else figure_in_words(now, figure.unit)


def _before(figure: Figure) -> str:
    before = figure.details.get("before")
    return _NONE if before is None else figure_in_words(before, figure.measure.unit)


def _away(figure: Figure) -> str:
    now, line = figure.details.get("now"), figure.details.get("line")
    if now is None or line is None:
        return _NONE
    in_points = figure.unit is Unit.PERCENT
    away = signed_in_words(now - line, Unit.COUNT if in_points else figure.unit)
    if figure.unit is Unit.RANK:
        return f"{away} {'place' if abs(now - line) == 1 else 'places'}"
    return f"{away} points" if in_points else away


def _chart_words(figure: Figure) -> str:
    """What the chart says of a figure that is shown; being near a limit once is usual variation."""
    if figure.value is None or figure.details.get("label") is None:
        return _NONE
    words = joined(signals_in_words([one for one in figure.signals if one in MARKED]))
    judged = judged_in_words(figure.details.get("label"))
    if not words:
        return "too few for limits" if figure.details.get("trial") else "usual variation"
    return f"{words} ({judged})" if judged else words
