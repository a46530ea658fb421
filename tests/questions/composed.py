"""Questions put together from parts whose meaning is known, with the figures that each of them may be answered with.

What is expected is worked out from the CSV files by `expectations.py`; nothing of Reeve is asked what a word means.
"""

import calendar
import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from tests.questions.expectations import Expected, Figures, Home

Draw = Callable[[Any], Any]
Wanted = tuple[Expected, ...]
"""The figures of one answer, the first of them first."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A question, and every answer that gives its own figures; none where whatever figure it got would be wrong."""

    question: str
    answers: tuple[Wanted, ...] = ()


@dataclass(frozen=True, slots=True)
class Parts:
    """What the questions on one home are put together from: keys with the words for them, the months that are held."""

    measures: Mapping[str, Sequence[str]]
    areas: Mapping[str, Sequence[str]]
    whole: str
    kind: str
    months: Sequence[str]
    stretches: Mapping[str, Sequence[str]]


PARTS = {
    "sample": Parts(
        {
            "burglary": ("burglary", "break-ins", "burglaries"),
            "vehicle-crime": ("vehicle crime", "car crime"),
            "anti-social-behaviour": ("ASB", "anti-social behaviour incidents"),
            "public-order": ("public order offences", "public disorder"),
        },
        {"coventry": ("Coventry", "Cov"), "dudley": ("Dudley",), "sandwell": ("sandwell",), "walsall": ("Walsall",)},
        "west-midlands",
        "borough",
        [f"2025-{month:02}" for month in range(4, 13)] + ["2026-01", "2026-02", "2026-03"],
        {
            "2025/26": ("2025/26", "the financial year 2025-26", "FY25/26", "the 12 months to March 2026"),
            "2025/26-Q2": ("Q2 2025/26", "the second quarter of 2025/26", "July to September 2025"),
            "2026-01..2026-03": ("the last 3 months", "January to March 2026", "Q4 25/26"),
        },
    ),
    "another_force": Parts(
        {
            "livestock": ("livestock worrying", "sheep worrying"),
            "boats-of": ("theft of boats", "boat theft"),
            "boats-from": ("theft from boats", "boat break-ins"),
        },
        {"div-harbour": ("Harbour",), "div-harrow": ("Harrow", "Harrow Moor Division"), "div-harlow": ("Harlow",)},
        "saltmarch",
        "division",
        [f"2030-{month:02}" for month in range(4, 13)] + [f"2031-{month:02}" for month in range(1, 9)],
        {
            "2030/31": ("2030/31", "the financial year 2030-31", "the year to March 2031"),
            "2030/31-Q3": ("Q3 2030/31", "the third quarter of 2030/31", "October to December 2030"),
            "2031-06..2031-08": ("the last 3 months", "June to August 2031"),
        },
    ),
}
_BEFORE = ("", "", "can you tell me ", "roughly ", "for the board pack, ", "quick one: ", "the chief wants to know ")
_BEHIND = ("", "", "?", " please", ", thanks", " when you get a minute", " for my briefing")
_A_YEAR = ("compared with a year earlier", "against the same period last year", "vs the same period the year before")
_FRAMES = {
    "value": ("{m} {a} {p}", "{p} {m} {a}", "{a} {m} {p}", "{p} {a} {m}", "how many {m} {a} {p}", "total {m} {a} {p}"),
    "change": ("change in {m} {a} {p} {y}", "{m} {p} {y} {a}", "{p}, {m} {y}, {a}", "{y}, how has {m} changed {a} {p}"),
    "percent": ("% change in {m} {a} {p} {y}", "percentage change in {m} {p} {y} {a}"),
    "two months": (
        "change in {m} {a} from {b} to {n}",
        "{m} {a} in {n} compared with {b}",
        "compared with {b}, how was {m} {a} in {n}",
        "how much did {m} go up {a} between {b} and {n}",
        "difference in {m} between {b} and {n} {a}",
    ),
    "highest": ("highest month for {m} {a} {p}", "{p} which month had the most {m} {a}", "{m} {a} peak month {p}"),
    "lowest": ("lowest month for {m} {a} {p}", "{p} which month had the fewest {m} {a}", "{m} {a} lowest month {p}"),
    "average": ("average {m} a month {a} {p}", "{p} monthly average for {m} {a}", "how many {m} a month {a} {p}"),
    "share": ("what share of {m} was {a} {p}", "how much of our {m} was {a} {p}", "{p} share of {m} {a}"),
    "both areas": ("{m} {a} and {o} {p}", "{p} {m} {a} and {o}", "is {m} higher {a} than {o} {p}"),
    "often": (
        "how many months was {m} above {l} {a} {p}",
        "{p} in how many months was {m} {a} above {l}",
        "number of months with more than {l} {m} {a} {p}",
    ),
    "most": ("which {k} had the most {m} {p}", "{p} {k} with the highest {m}", "highest {k} for {m} {p}"),
    "top two": ("top 2 {k}s for {m} {p}", "which two {k}s had the highest {m} {p}"),
}
_OF_STRETCHES = ("highest", "lowest", "average", "often")
NARROWED = (
    "knife {m} {a} {p}",
    "repeat {m} {a} {p}",
    "under-reported {m} {a} {p}",
    "{m} before 9am {a} {p}",
    "{m} {a} {p} after 10pm",
    "{m} {a} {p} at weekends",
    "{m} on Fridays {a} {p}",
    "{m} by under 18s {a} {p}",
    "{m} against women {a} {p}",
    "{m} with a crime number {a} {p}",
    "{m} {a} {p} excluding {other}",
    "{m} {a} {p} besides {other}",
    "{m} {a} {p} other than {other}",
    "{m} {p} outside {area}",
    "{m} {p} north of {area}",
    "{m} {p} in the rest of {area}",
    "{m} {a} in the first half of the month",
    "{m} {a} in early {named}",
    "{m} {a} at weekends in {named}",
    "{m} {a} besides {named}",
    "{m} {a} by {k} {p}",
    "which {k} had the most {m} {a} {p}",
    "which {k} had the biggest rise in {m} per officer {p}",
    "{m} arrests {a} {p}",
    "victims of {m} {a} {p}",
    "non-{m} {a} {p}",
    "change in solved {m} {a} {p} compared with a year earlier",
    "highest month for attempted {m} {a} {p}",
)
"""Each asks for less than a measure in an area over a period, or for something else."""
ASKED = tuple(_FRAMES)


def months_in_words(text: str) -> tuple[str, ...]:
    """The ways in which a month with its year is written."""
    year, month = text.split("-")
    name = calendar.month_name[int(month)]
    return (f"{name} {year}", f"{name[:3]} {year}", f"{name.lower()} {year[2:]}", f"{name[:3]} '{year[2:]}", text)


def composed(draw: Draw, host: str, home: Home, kind: str) -> Composed:
    """One question of a kind on a home, with what it may be answered with."""
    parts, figures = PARTS[host], Figures(home)
    said = _said(draw, parts, of_stretches=kind in _OF_STRETCHES)
    if kind == "often":
        said["l"] = str(int(draw(st.sampled_from(_values(home, said)))))
    frame = draw(st.sampled_from(_FRAMES[kind]))
    question = draw(st.sampled_from(_BEFORE)) + frame.format(**said) + draw(st.sampled_from(_BEHIND))
    return Composed(draw(st.sampled_from((question, question, question.upper()))), tuple(_answers(kind, figures, said)))


def narrowed(draw: Draw, host: str, frame: str) -> str:
    """A question that no figure of a whole measure answers."""
    return frame.format(**_said(draw, PARTS[host], of_stretches=False))


def _said(draw: Draw, parts: Parts, *, of_stretches: bool) -> dict[str, str]:
    """What is asked for by key, and its words under the letters of the frames."""
    one = st.sampled_from
    measure, area = draw(one(sorted(parts.measures))), draw(one(sorted(parts.areas)))
    other = draw(one(sorted(set(parts.areas) - {area})))
    first, last = sorted(draw(st.lists(one(sorted(parts.months)), min_size=2, max_size=2, unique=True)))
    period = draw(one(sorted(parts.stretches) if of_stretches else sorted((*parts.months, *parts.stretches))))
    words = parts.stretches.get(period) or months_in_words(period)
    area_said, other_said = draw(one(parts.areas[area])), draw(one(parts.areas[other]))
    placed = draw(one(("in ", "for ", "across ")))
    return {
        "measure": measure,
        "key": area,
        "other_key": other,
        "period": period,
        "first": first,
        "last": last,
        "m": draw(one(parts.measures[measure])),
        "a": placed + area_said,
        "o": placed + other_said,
        "p": draw(one(("in ", "for "))) + draw(one(words)),
        "y": draw(one(_A_YEAR)),
        "k": parts.kind,
        "b": draw(one(months_in_words(first)[:4])),
        "n": draw(one(months_in_words(last)[:4])),
        "area": area_said,
        "other": other_said,
        "named": months_in_words(first)[0],
        "whole": parts.whole,
    }


def _values(home: Home, said: Mapping[str, str]) -> list[float]:
    return [float(row["value"]) for row in home.rows(said["measure"], said["key"], said["period"])]


def _answers(kind: str, figures: Figures, said: Mapping[str, str]) -> list[Wanted]:
    """The figures of every answer that is right."""
    measure, area, period = said["measure"], said["key"], said["period"]
    match kind:
        case "value":
            return [_sum(figures, measure, area, period)]
        case "both areas":
            return [(*_sum(figures, measure, area, period), *_sum(figures, measure, said["other_key"], period))]
        case "change" | "percent":
            return _changes(kind, figures, measure, area, period, _year_before(period))
        case "two months":
            return _changes("change", figures, measure, area, said["last"], said["first"])
        case "highest" | "lowest":
            return _ends(kind, figures, measure, area, period)
        case "average":
            return [(figures.average(measure, area, period),)]
        case "share":
            of_none = not _sum(figures, measure, said["whole"], period)[0]["value"]
            return [] if of_none else [(figures.share(measure, area, period, said["whole"]),)]
        case "often":
            return [(figures.count(measure, area, said["l"], period),)]
    return _first_areas(figures, measure, period, said["k"], 1 if kind == "most" else 2)


def _sum(figures: Figures, measure: str, area: str, period: str) -> Wanted:
    """A figure over a period, whatever a sum over it is called."""
    found = figures.total(measure, area, period)
    return ({name: value for name, value in found.items() if name != "statistic"},)


def _changes(kind: str, figures: Figures, measure: str, area: str, period: str, before: str) -> list[Wanted]:
    home = figures.home
    number = len(home.rows(measure, area, period))
    if not number or len(home.rows(measure, area, before)) != number:
        return []
    by_number = (figures.change(measure, area, period, before),)
    if not _sum(figures, measure, area, before)[0]["value"]:
        return [by_number]  # nothing is a percentage of nothing
    by_percent = (figures.pct(measure, area, period, before),)
    return [by_percent] if kind == "percent" else [by_number, by_percent]


def _year_before(period: str) -> str:
    """The same months a year before."""
    if "/" in period:
        year = int(period[:4]) - 1
        return f"{year}/{(year + 1) % 100:02}{period[7:]}"
    return "..".join(f"{int(text[:4]) - 1}{text[4:]}" for text in period.split(".."))


def _ends(kind: str, figures: Figures, measure: str, area: str, period: str) -> list[Wanted]:
    """The highest or the lowest month, any of those that are equal."""
    rows = figures.home.rows(measure, area, period)
    end = (max if kind == "highest" else min)(float(row["value"]) for row in rows)
    months = (row["period"] for row in rows if float(row["value"]) == end)
    return [(figures.value(measure, area, month) | {"statistic": kind},) for month in months]


def _first_areas(figures: Figures, measure: str, period: str, kind: str, number: int) -> list[Wanted]:
    """The areas of a kind with the most, in every order in which equal ones can stand."""
    areas = [one["key"] for one in figures.home.areas if one["kind"] == kind]
    found = [_sum(figures, measure, area, period)[0] for area in areas]
    most = sorted((one["value"] for one in found), reverse=True)[:number]
    return [first for first in itertools.permutations(found, number) if [one["value"] for one in first] == most]
