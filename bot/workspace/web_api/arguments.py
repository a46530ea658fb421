"""Reads a method's arguments, whether they came in the address, as a form or as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

from bot.workspace.errors import SlackError

_TRUE = {"1", "true", "True", "t", "yes"}


class Arguments:
    """The arguments of one call. Each reader gives None when the argument is absent or empty."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def has(self, name: str) -> bool:
        """Whether an argument was given at all."""
        return name in self._values

    def text(self, name: str) -> str | None:
        """An argument as text. Raises SlackError `invalid_arguments` when it is not text or a number."""
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise SlackError("invalid_arguments", [f"must be a string [json-pointer:/{name}]"])
        return str(value) or None

    def required(self, name: str, error: str = "invalid_arguments") -> str:
        """A text that must be there. Raises SlackError with the code for its absence."""
        value = self.text(name)
        if value is None:
            raise SlackError(error, [f"missing required field: {name} [json-pointer:/{name}]"])
        return value

    def flag(self, name: str, *, unless_said: bool = False) -> bool:
        """A yes or no."""
        value = self._values.get(name)
        if value is None:
            return unless_said
        return value if isinstance(value, bool) else str(value) in _TRUE

    def whole_number(self, name: str, error: str = "invalid_arguments") -> int | None:
        """A whole number."""
        value = self.text(name)
        if value is None:
            return None
        try:
            return int(value)
        except ValueError:
            raise SlackError(error) from None

    def structure(self, name: str, error: str) -> object:
        """A list or an object, given as such or as JSON text. None when absent or empty text."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise SlackError(error) from None


def read(query: str, content_type: str, body: bytes) -> tuple[Arguments, list[str]]:
    """The arguments of a request and the warnings that Slack would add about how they came.

    Raises SlackError: `invalid_json`, `json_not_object`, `invalid_form_data`, `invalid_post_type`.
    """
    values: dict[str, object] = dict(parse_qsl(query, keep_blank_values=True))
    if not body:
        return Arguments(values), []
    kind, _, parameters = content_type.partition(";")
    match kind.strip().lower():
        case "application/json":
            values |= _json(body)
            return Arguments(values), [] if "charset" in parameters.lower() else ["missing_charset"]
        case "application/x-www-form-urlencoded" | "":
            try:
                values |= dict(parse_qsl(body.decode(), keep_blank_values=True))
            except UnicodeDecodeError:
                raise SlackError("invalid_form_data") from None
            return Arguments(values), ["superfluous_charset"] if "charset" in parameters.lower() else []
        case _:
            raise SlackError("invalid_post_type")


def _json(body: bytes) -> dict[str, object]:
    try:
        parsed = json.loads(body)
    except ValueError:
        raise SlackError("invalid_json") from None
    if not isinstance(parsed, dict):
        raise SlackError("json_not_object")
    return parsed
