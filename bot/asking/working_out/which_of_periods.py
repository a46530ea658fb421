"""Of the periods in which something was so: the last, the first, whether there ever was one, how many in a row."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from bot.asking.answers import Figure
from bot.asking.question import Occurs, Statistic
from bot.asking.working_out.periods_together import together
from bot.figures.exact import exact
from bot.figures.number_words import figure_in_words
from bot.figures.series import Observation

Found = Sequence[tuple[Observation, bool]]
"""The figures that were judged, oldest first, each with whether the condition held."""


def which_of_them(counted: Figure, occurs: Occurs, found: Found) -> Figure:
    """The figure that counts them, made into the one that tells which of them were asked for.

    The last and the first are the figure of that period; of a row the value is its length up to the newest.
    """
    holding = [one for one, holds in found if holds]
    newest, unit = found[-1][0], counted.measure.unit
    details = {
        **counted.details,
        "occurs": occurs.value,
        "of_them": len(holding),
        "stretch": None if counted.period is None else counted.period.in_words,
        "newest": newest.period.in_words,
        "newest_value": figure_in_words(exact(newest.value), unit),
    }
    if occurs is Occurs.IN_A_ROW:
        return _in_a_row(counted, details, found)
    if occurs is Occurs.ALWAYS:
        not_so = [one for one, holds in found if not holds]
        details["not_so"] = [(one.period.in_words, figure_in_words(exact(one.value), unit)) for one in not_so[-1:]]
    if not holding or occurs in (Occurs.EVER, Occurs.ALWAYS):
        return replace(counted, details=details)
    one = holding[-1] if occurs is Occurs.LAST else holding[0]
    row = _rows(found)
    details["row"] = next((len(each) for each in row if one in each), 1)
    details["since"] = next((each[0].period.in_words for each in row if one in each), "")
    details["is_newest"] = one is newest
    return replace(
        counted,
        statistic=Statistic.VALUE,
        value=exact(one.value),
        unit=unit,
        period=one.period,
        provisional=one.provisional,
        formula=f"as held for {one.period.in_words}",
        details=details,
    )


def _in_a_row(counted: Figure, details: dict[str, object], found: Found) -> Figure:
    rows = _rows(found)
    now = rows[-1] if rows and rows[-1][-1] is found[-1][0] else []
    longest = max(reversed(rows), key=len, default=[])
    details["row"] = len(now)
    details["is_alone"] = sum(len(row) == len(longest) for row in rows) == 1
    details["longest"] = len(longest)
    details["longest_stretch"] = together([one.period for one in longest]).in_words if longest else ""
    details["row_stretch"] = together([one.period for one in now]).in_words if now else ""
    period = together([one.period for one in now]) if now else counted.period
    return replace(counted, value=Decimal(len(now)), period=period, formula=f"{len(now)} in a row", details=details)


def _rows(found: Found) -> list[list[Observation]]:
    """The stretches in which the condition held in every period, with none missing between."""
    rows: list[list[Observation]] = []
    before: Observation | None = None
    for one, holds in found:
        if holds and before is not None and rows and rows[-1][-1] is before and _follows(before, one):
            rows[-1].append(one)
        elif holds:
            rows.append([one])
        before = one
    return rows


def _follows(before: Observation, one: Observation) -> bool:
    return one.period.start - before.period.end == timedelta(days=1)
