"""A question as plain values and back, so that a thread can be kept."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import (
    Against,
    Aim,
    AskedRate,
    Condition,
    CountBehind,
    Intent,
    Occurs,
    OfYears,
    Question,
    ShareOf,
    Statistic,
)
from bot.figures.measures import Unit
from bot.figures.periods import Period, PeriodKind, parse_period

Plain = dict[str, Any]


def recorded(question: Question) -> Plain:
    """The question as values that JSON can hold."""
    return {field.name: _plain(getattr(question, field.name)) for field in fields(question)}


def from_record(record: Mapping[str, Any], waves: Mapping[str, Period]) -> Question:
    """The question that was recorded. Raises PeriodError for a period that the catalogue no longer has."""
    values = dict(record)
    for name in ("measures", "areas", "groups", "tags", "objectives"):
        values[name] = tuple(values[name])
    values["intent"] = Intent(values["intent"])
    values["period"] = _period(values["period"], waves)
    values["more_periods"] = tuple(_period(one, waves) for one in values["more_periods"])
    values["against"] = None if values["against"] is None else Against(values["against"])
    values["against_period"] = None if values["against_period"] is None else _period(values["against_period"], waves)
    values["lines"] = tuple(Statistic(one) for one in values["lines"])
    values["extreme"] = None if values["extreme"] is None else Statistic(values["extreme"])
    values["rate"] = None if values["rate"] is None else AskedRate(**values["rate"])
    values["topics"] = tuple((sort, key) for sort, key in values["topics"])
    values["cadences"] = tuple(PeriodKind(one) for one in values["cadences"])
    values["condition"] = None if values.get("condition") is None else Condition(values["condition"])
    values["occurs"] = None if values.get("occurs") is None else Occurs(values["occurs"])
    values["of_years"] = None if values.get("of_years") is None else OfYears(values["of_years"])
    behind = "whole" if values.pop("sample", False) else values.get("count_behind")  # how it was kept before
    values["count_behind"] = None if behind is None else CountBehind(behind)
    values["among_years"] = _period(values["among_years"], waves) if "among_years" in values else NEWEST
    values["threshold"] = None if values.get("threshold") is None else Decimal(values["threshold"])
    values["aim"] = None if values.get("aim") is None else _aim(values["aim"])
    values["share_of"] = None if values.get("share_of") is None else _share_of(values["share_of"], waves)
    for name in ("known_on", "as_at"):
        values[name] = None if values[name] is None else date.fromisoformat(values[name])
    return Question(**values)


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Period):
        return value.text
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, AskedPeriod | AskedRate | Aim | ShareOf):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _aim(record: Mapping[str, Any]) -> Aim:
    number, unit = record["number"], record["unit"]
    found = {"number": None if number is None else Decimal(number), "unit": None if unit is None else Unit(unit)}
    return Aim(**{**record, **found})


def _share_of(record: Mapping[str, Any], waves: Mapping[str, Period]) -> ShareOf:
    period = None if record["period"] is None else _period(record["period"], waves)
    return ShareOf(tuple(record["areas"]), tuple(record["groups"]), period)


def _period(record: Mapping[str, Any], waves: Mapping[str, Period]) -> AskedPeriod:
    values = dict(record)
    values["form"] = Form(values["form"])
    values["candidates"] = tuple(parse_period(text, waves) for text in values["candidates"])
    values["same_in"] = tuple(parse_period(text, waves) for text in values.get("same_in", ()))
    values["unit"] = None if values["unit"] is None else PeriodKind(values["unit"])
    return AskedPeriod(**values)
