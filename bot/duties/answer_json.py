"""Answers as contract 5 writes them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from html import unescape
from typing import Any

from bot.asking.answers import Figure, Listed
from bot.asking.question import Statistic
from bot.asking.working_out.work import Work

_WORD_JOINER = "\u2060"
_FIELDS = (
    *("measure", "area", "group", "period", "start", "end", "statistic", "value", "unit", "against", "per", "of"),
    *("signals", "source", "as_known_on", "provisional"),
)


def figures_as_json(figures: Iterable[Figure], work: Work) -> Iterator[dict[str, Any]]:
    """Figures one after the other; behind a rank comes what is ranked, and how far the best and the next are off.

    Third of the boroughs, with 1.92 per 1,000; of forces, 0.54 behind the first.
    """
    for one in figures:
        yield figure_as_json(one, work)
        compared = one.details.get("compared")
        if one.statistic is Statistic.RANK and compared is not None:
            statistic, unit = (
                (Statistic.RATE, one.measure.unit_of_rate) if one.per else (Statistic.VALUE, one.measure.unit)
            )
            yield figure_as_json(replace(one, statistic=statistic, unit=unit, value=compared), work)
        for behind in filter(None, (one.details.get("behind_best"), one.details.get("behind_next"))):
            if one.statistic is Statistic.RANK:
                unit = one.measure.unit_of_rate if one.per else one.measure.unit
                other, value = behind
                gap = replace(one, statistic=Statistic.GAP, unit=unit, value=value, details={"other_name": other})
                yield figure_as_json(gap, work)


def ranked_besides(figures: Sequence[Figure], details: Mapping[str, Any], work: Work) -> Iterator[dict[str, Any]]:
    """What the words of an order tell of all areas in it, those that are no figure of the answer by themselves."""
    table: Mapping[str, Decimal] = details.get("table") or {}
    if not figures or figures[0].statistic is not Statistic.RANK:
        return
    one, areas = figures[0], {area.name: area for area in work.framework.areas.values()}
    told = {each.area.name for each in figures if each.details.get("compared") is not None}
    statistic, unit = (Statistic.RATE, one.measure.unit_of_rate) if one.per else (Statistic.VALUE, one.measure.unit)
    for name, value in table.items():
        if name in areas and name not in told:
            other = replace(one, area=areas[name], statistic=statistic, unit=unit, value=value, signals=(), details={})
            yield figure_as_json(other, work)


def listed_as_json(listed: Listed, work: Work) -> Iterator[dict[str, Any]]:
    """The figures of a list; of a run also the periods that are not shown, each in its place without a value.

    Whoever adds up a column is to see that something is left out of it.
    """
    not_shown: Sequence[Figure] = listed.details.get("not_shown", ())
    figures = listed.figures
    if not_shown:
        keys = [_series(one) for one in figures]
        first = {key: place for place, key in reversed([*enumerate(keys)])}
        newest_first = bool(listed.details.get("newest_first"))

        def place(one: Figure) -> tuple[int, int]:
            day = one.period.start.toordinal() if one.period is not None else 0
            return first[_series(one)], -day if newest_first else day

        figures = tuple(sorted((*figures, *not_shown), key=place))
    yield from figures_as_json(figures, work)
    yield from _apart_as_json(listed, work)


def _apart_as_json(listed: Listed, work: Work) -> Iterator[dict[str, Any]]:
    """How far two of an order are apart, as the gap of the one that has more from the other."""
    by_name = {one.area.name: one for one in listed.figures if one.value is not None}
    for first, second, apart in listed.details.get("apart", ()):
        if first not in by_name or second not in by_name:
            continue
        more, other = sorted((by_name[first], by_name[second]), key=lambda one: -(one.value or 0))
        gap = replace(more, statistic=Statistic.GAP, value=apart, signals=(), details={"other_name": other.area.name})
        yield from figures_as_json((gap,), work)


def _series(figure: Figure) -> tuple[str, str, str]:
    return figure.measure.key, figure.area.key, figure.group


def figure_as_json(figure: Figure, work: Work) -> dict[str, Any]:
    """One figure; its value is not rounded, and null where it is held but not shown."""
    period = figure.period
    document = {
        "measure": figure.measure.key,
        "area": figure.area.key,
        "group": figure.group or None,
        "period": None if period is None else period.text,
        "start": None if period is None else period.start.isoformat(),
        "end": None if period is None else period.end.isoformat(),
        "statistic": figure.statistic.value,
        "value": plain_number(figure.value),
        "unit": figure.unit.value,
        "against": None if figure.against is None else figure.against.text,
        "per": figure.per,
        "of": figure.of,
        "signals": list(figure.signals),
        "source": figure.measure.source or None,
        "as_known_on": None if work.known_on is None else work.known_on.isoformat(),
        "provisional": figure.provisional,
    }
    for name in ("numerator", "denominator"):
        if figure.details.get(name) is not None:
            document[name] = plain_number(figure.details[name])
    document |= _held_against(figure) | _of_what(figure)
    if figure.suppressed:
        document["suppressed"] = True
    return document


def _held_against(figure: Figure) -> dict[str, Any]:
    """Both figures of a change, or what is told of the year before beside a figure; nothing where there is none."""
    details = figure.details
    is_change = figure.statistic in (Statistic.CHANGE, Statistic.PERCENT_CHANGE) and "now" in details
    before = figure.against if is_change else details.get("before_called")
    if before is None or details.get("before") is None:
        return {}
    now = {"now": plain_number(details["now"])} if is_change else {}
    return {**now, "before": plain_number(details["before"]), "before_period": before.text}


def _of_what(figure: Figure) -> dict[str, Any]:
    """Of what a share is one, from which figure and target a distance is, from which other area or measure a gap."""
    details = figure.details
    if figure.statistic is Statistic.VARIANCE and details.get("line") is not None and details.get("now") is not None:
        return {"now": plain_number(details["now"]), "target": plain_number(details["line"])}
    if figure.statistic is Statistic.SHARE and "whole_name" in details:
        numbers = {name: plain_number(details[name]) for name in ("part", "whole")}
        return {**numbers, "share_of": details["whole_name"]}
    if figure.statistic in (Statistic.GAP, Statistic.TIMES) and details.get("other_name"):
        return {"other": details["other_name"]}
    return {}


def row_as_json(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of words as an answer: the same fields, null where it has none, and its own beside them."""
    empty: dict[str, Any] = dict.fromkeys(_FIELDS)
    return {**empty, "signals": [], "provisional": False, **row}


def plain_words(text: str) -> str:
    """A text as a reader of data sees it: without what keeps a platform from reading it as its own signs."""
    return unescape(text).replace(_WORD_JOINER, "")


def plain_number(value: Decimal | None) -> int | float | None:
    """A decimal as a number of JSON: a whole one without a point."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
