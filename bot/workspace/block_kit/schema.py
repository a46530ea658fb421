"""Small checks that are put together into the schema of a block."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from bot.workspace.block_kit.inspection import Inspection, Surface
from bot.workspace.limits import Limit

Check = Callable[[object, str, Inspection], None]
Object = Mapping[str, object]


def string(limit: Limit) -> Check:
    """A string within its limit."""

    def check(value: object, pointer: str, seen: Inspection) -> None:
        if not isinstance(value, str):
            seen.fault("must be a string", pointer)
        elif len(value) < limit.least:
            seen.fault(f"must be more than {limit.least - 1} characters", pointer)
        elif len(value) > limit.most:
            seen.fault(f"must be less than {limit.most + 1} characters", pointer)

    return check


def choice(*allowed: str) -> Check:
    """One of a few words."""

    def check(value: object, pointer: str, seen: Inspection) -> None:
        if value not in allowed:
            seen.fault(f"must be a valid enum value: {', '.join(allowed)}", pointer)

    return check


def boolean(value: object, pointer: str, seen: Inspection) -> None:
    """True or false, as JSON has them."""
    if not isinstance(value, bool):
        seen.fault("must be a boolean", pointer)


def number(value: object, pointer: str, seen: Inspection) -> None:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        seen.fault("must be a number", pointer)


def whole_number(limit: Limit) -> Check:
    """A whole number between the limit's least and most."""

    def check(value: object, pointer: str, seen: Inspection) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            seen.fault("must be an integer", pointer)
        elif not limit.least <= value <= limit.most:
            seen.fault(f"must be between {limit.least} and {limit.most}", pointer)

    return check


def web_address(limit: Limit) -> Check:
    """An http or https address."""
    as_string = string(limit)

    def check(value: object, pointer: str, seen: Inspection) -> None:
        as_string(value, pointer, seen)
        if isinstance(value, str) and not value.startswith(("http://", "https://", "mailto:")):
            seen.fault("must be a valid url", pointer)

    return check


def list_of(item: Check, limit: Limit) -> Check:
    """A list within its limit, each item checked."""

    def check(value: object, pointer: str, seen: Inspection) -> None:
        if not isinstance(value, list):
            seen.fault("must provide an array", pointer)
            return
        if len(value) < limit.least:
            seen.fault(f"no fewer than {limit.least} items allowed", pointer)
        if len(value) > limit.most:
            seen.fault(f"no more than {limit.most} items allowed", pointer)
            return
        for index, each in enumerate(value):
            item(each, f"{pointer}/{index}", seen)

    return check


def record(
    required: Mapping[str, Check], optional: Mapping[str, Check] | None = None, *also: Check, typed: bool = True
) -> Check:
    """An object with these fields and no others; `also` looks at the whole once its fields have been checked.

    `typed` objects carry a `type`, which whoever chose this schema has already read.
    """
    fields = {**required, **(optional or {})}

    def check(value: object, pointer: str, seen: Inspection) -> None:
        if not isinstance(value, Mapping):
            seen.fault("must provide an object", pointer)
            return
        for name in required:
            if name not in value:
                seen.fault(f"missing required field: {name}", pointer)
        for name, part in value.items():
            if name in fields:
                fields[name](part, f"{pointer}/{name}", seen)
            elif not (typed and name == "type"):
                seen.fault(f"invalid additional property: {name}", pointer)
        for whole in also:
            whole(value, pointer, seen)

    return check


def by_type(schemas: Mapping[str, Check]) -> Check:
    """An object whose `type` says which schema holds."""

    def check(value: object, pointer: str, seen: Inspection) -> None:
        if not isinstance(value, Mapping):
            seen.fault("must provide an object", pointer)
            return
        kind = value.get("type")
        if kind is None:
            seen.fault("missing required field: type", pointer)
        elif not isinstance(kind, str) or kind not in schemas:
            seen.fault(f"unsupported type: {kind}", f"{pointer}/type")
        else:
            schemas[kind](value, pointer, seen)

    return check


def only_on(surfaces: tuple[Surface, ...], kind: str, check: Check) -> Check:
    """A check for a thing that only some surfaces may carry."""

    def look(value: object, pointer: str, seen: Inspection) -> None:
        if seen.surface in surfaces:
            check(value, pointer, seen)
        else:
            seen.fault(f"unsupported type: {kind}", f"{pointer}/type")

    return look


def one_of_fields(*names: str) -> Check:
    """At least one of these fields is there."""
    wording = " or ".join(f"`{name}`" for name in names)

    def check(value: object, pointer: str, seen: Inspection) -> None:
        if isinstance(value, Mapping) and not any(name in value for name in names):
            seen.fault(f"must define either {wording}", pointer)

    return check


def only_one_of_fields(*names: str) -> Check:
    """Exactly one of these fields is there."""
    wording = " or ".join(f"`{name}`" for name in names)

    def check(value: object, pointer: str, seen: Inspection) -> None:
        if isinstance(value, Mapping) and sum(name in value for name in names) != 1:
            seen.fault(f"must define exactly one of {wording}", pointer)

    return check
