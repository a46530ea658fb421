"""Composition objects: text, options, confirmation dialogs, files named in a block."""

from __future__ import annotations

from collections.abc import Mapping

from bot.workspace import limits
from bot.workspace.block_kit.inspection import Inspection
from bot.workspace.block_kit.schema import (
    Check,
    boolean,
    by_type,
    choice,
    list_of,
    only_one_of_fields,
    record,
    string,
    web_address,
)
from bot.workspace.limits import Limit


def plain_text(limit: Limit) -> Check:
    """Text without formatting."""
    return by_type({"plain_text": record({"text": string(limit)}, {"emoji": boolean})})


def mrkdwn(limit: Limit) -> Check:
    """Text in Slack's own formatting."""
    return by_type({"mrkdwn": record({"text": string(limit)}, {"verbatim": boolean})})


def any_text(limit: Limit) -> Check:
    """Either kind of text."""
    return by_type(
        {
            "plain_text": record({"text": string(limit)}, {"emoji": boolean}),
            "mrkdwn": record({"text": string(limit)}, {"verbatim": boolean}),
        }
    )


CONFIRM: Check = record(
    {
        "title": plain_text(limits.CONFIRM_TITLE),
        "text": any_text(limits.CONFIRM_TEXT),
        "confirm": plain_text(limits.CONFIRM_BUTTON),
        "deny": plain_text(limits.CONFIRM_BUTTON),
    },
    {"style": choice("primary", "danger")},
    typed=False,
)


def option(text: Check) -> Check:
    """One thing to choose."""
    return record(
        {"text": text, "value": string(limits.OPTION_VALUE)},
        {"description": plain_text(limits.OPTION_TEXT)},
        typed=False,
    )


PLAIN_OPTION: Check = option(plain_text(limits.OPTION_TEXT))
RICH_OPTION: Check = option(any_text(limits.OPTION_TEXT))
LINK_OPTION: Check = record(
    {"text": plain_text(limits.OPTION_TEXT), "value": string(limits.OPTION_VALUE)},
    {"description": plain_text(limits.OPTION_TEXT), "url": web_address(limits.ELEMENT_URL)},
    typed=False,
)
OPTION_GROUP: Check = record(
    {"label": plain_text(limits.OPTION_TEXT), "options": list_of(PLAIN_OPTION, limits.SELECT_OPTIONS)},
    typed=False,
)


def slack_file(value: object, pointer: str, seen: Inspection) -> None:
    """A file in this workspace, by id or address, that has been processed."""
    record(
        {},
        {"id": string(limits.BLOCK_ID), "url": web_address(limits.IMAGE_URL)},
        only_one_of_fields("id", "url"),
        typed=False,
    )(value, pointer, seen)
    if isinstance(value, Mapping) and not seen.slack_file(value):
        seen.fault("invalid slack file", pointer)
