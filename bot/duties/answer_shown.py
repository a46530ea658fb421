"""What an answer listed, thing by thing in its order, so that a thread can point at one of them."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bot.asking.names.named import Sort
from bot.asking.periods.years_beside import moved
from bot.asking.question import Against, AskedRate, Intent, Question, Statistic
from bot.asking.threads.thread import MOST_SHOWN, Shown
from bot.duties.answered import Answer
from bot.figures.control_charts import Signal
from bot.figures.framework import Framework
from bot.figures.periods import Period, PeriodError, PeriodKind, parse_period, period_containing

_CHANGES = (Statistic.CHANGE, Statistic.PERCENT_CHANGE)
_ENDS = (Statistic.HIGHEST, Statistic.LOWEST)
_FIGURES = (Statistic.VALUE, Statistic.TOTAL, Statistic.RATE, Statistic.SHARE, Statistic.YEAR_TO_DATE, *_ENDS)
_DAYS = ("due", "meeting")
"""Which day of a row about a deliverable tells it from others of the same one."""


def shown_by(found: Answer, framework: Framework) -> tuple[Shown, ...]:
    """What an answer lists, each thing once: areas in their order, else figures and deliverables as they stand."""
    if len(found.parts) > 1 and all(one.question is not None and _is_an_order(one.question) for one in found.parts):
        return tuple(row for one in found.parts for row in shown_by(one, framework))[:MOST_SHOWN]
    rows = [_shown(one, found, framework) for one in found.answers]
    listed = [one for one in rows if one is not None] or [*_named(found)]
    listed = listed[: found.told_so] if found.told_so else listed
    if found.question is not None and found.question.intent is Intent.RANKING and listed:
        listed = listed if _went(found.question) else _in_order(found, listed, framework)
    return tuple([*dict.fromkeys(listed)][:MOST_SHOWN])


def _is_an_order(question: Question) -> bool:
    return question.intent is Intent.RANKING and bool(question.by)


def _went(question: Question) -> bool:
    """Whether those alone are listed that went the way that was asked about: `those` are no others."""
    return question.changed and not (question.only_first or question.both_ways)


def _named(found: Answer) -> Iterator[Shown]:
    """The deliverables that an answer without rows is about: no update was given on them, or none is owed."""
    for sort, key in found.question.topics if found.question is not None else ():
        if sort == Sort.DELIVERABLE.value:
            yield Shown(deliverable=key)


def _shown(row: Mapping[str, Any], found: Answer, framework: Framework) -> Shown | None:
    if row.get("deliverable"):
        day = next((str(row[name]) for name in _DAYS if row.get(name)), None)
        return Shown(deliverable=str(row["deliverable"]), period=_period(day, framework))
    if row.get("measure") not in framework.measures or row.get("area") not in framework.areas:
        return None
    period = _period(row["period"], framework)
    if found.question is not None and found.question.since_when:
        # What it was then is asked of the time that it was last so, and not of the newest.
        period = _period(row["against"], framework)
        return Shown(str(row["measure"]), str(row["area"]), str(row["group"] or ""), period) if period else None
    return Shown(
        str(row["measure"]),
        str(row["area"]),
        str(row["group"] or ""),
        period,
        _against(row, period, framework),
        _rate(row, found),
        value=_value(row),
        signals=tuple(Signal(one) for one in row.get("signals") or ()),
    )


def _value(row: Mapping[str, Any]) -> Decimal | None:
    """What was told of it, where that is a figure of one time; of a change it says nothing."""
    return Decimal(str(row["value"])) if row["value"] is not None and row["statistic"] in _FIGURES else None


def _against(row: Mapping[str, Any], period: Period | None, framework: Framework) -> Against | Period | None:
    """What a change is against; by its name where that is the year or the period before, so that it moves with it."""
    before = _period(row["against"], framework) if row["statistic"] in _CHANGES else None
    if before is None or period is None or period.kind is PeriodKind.WAVE:
        return before
    with suppress(PeriodError):
        if moved(period, -1) == before:
            return Against.YEAR_EARLIER
    alone = period.kind not in (PeriodKind.SPAN, PeriodKind.YEAR_ENDING)
    is_next = alone and period_containing(period.kind, period.start - timedelta(days=1)) == before
    return Against.PERIOD_EARLIER if is_next else before


def _rate(row: Mapping[str, Any], found: Answer) -> AskedRate | None:
    """Per how many of what it was listed, where areas were put in order or given by their rates."""
    by_rates = found.question is not None and found.question.intent in (Intent.RANKING, Intent.RATE)
    return AskedRate(row["per"], row["of"]) if by_rates and row.get("per") else None


def _period(text: object, framework: Framework) -> Period | None:
    try:
        return parse_period(str(text), framework.waves) if text is not None else None
    except PeriodError:
        return None


def _in_order(found: Answer, listed: list[Shown], framework: Framework) -> list[Shown]:
    """All areas of an order of which only the first were given as figures."""
    rows = found.table.rows if found.table is not None else ()
    keys = {area.name: key for key, area in framework.areas.items()}
    named = [keys[row[1]] for row in rows if len(row) > 1 and row[1] in keys]
    if len({one.area for one in listed}) >= len(named) or listed[0].area != named[0]:
        return listed  # behind the worst one the second can be the second worst, or the second of all
    told = {one.area for one in listed}
    return [replace(listed[0], area=key, value=None, beside=key not in told) for key in named]
