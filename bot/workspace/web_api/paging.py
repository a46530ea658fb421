"""Cursors and page sizes, as Slack's lists have them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from bot.workspace.errors import SlackError
from bot.workspace.limits import Limit
from bot.workspace.web_api.arguments import Arguments

Item = TypeVar("Item")


def page_size(arguments: Arguments, most: Limit, unasked: Limit) -> int:
    """How many items were asked for. Raises SlackError `invalid_limit`."""
    asked = arguments.whole_number("limit", "invalid_limit")
    if asked is None or asked == 0:
        return unasked.most
    if asked < 0:
        raise SlackError("invalid_limit")
    return min(asked, most.most)


def cursor_at(mark: str) -> str:
    """An opaque cursor that leads to a mark."""
    return base64.b64encode(f"next:{mark}".encode()).decode()


def mark_of(arguments: Arguments) -> str | None:
    """The mark that the call's cursor leads to. Raises SlackError `invalid_cursor`."""
    cursor = arguments.text("cursor")
    if cursor is None:
        return None
    try:
        written = base64.b64decode(cursor, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise SlackError("invalid_cursor") from None
    if not written.startswith("next:"):
        raise SlackError("invalid_cursor")
    return written.removeprefix("next:")


def page_of(items: Sequence[Item], arguments: Arguments, most: Limit, unasked: Limit) -> tuple[list[Item], str]:
    """One page of a list that is counted, and the cursor to the next page (empty at the end)."""
    size = page_size(arguments, most, unasked)
    mark = mark_of(arguments)
    if mark is not None and not mark.isdigit():
        raise SlackError("invalid_cursor")
    start = int(mark or 0)
    further = start + size < len(items)
    return list(items[start : start + size]), cursor_at(str(start + size)) if further else ""
