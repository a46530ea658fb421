"""Layout blocks: sections, headers, context, actions, images, inputs and the like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.workspace import limits
from bot.workspace.block_kit import elements
from bot.workspace.block_kit.schema import (
    Check,
    boolean,
    by_type,
    choice,
    list_of,
    one_of_fields,
    only_on,
    only_one_of_fields,
    record,
    string,
    web_address,
)
from bot.workspace.block_kit.text_objects import any_text, mrkdwn, plain_text, slack_file

NAMED: Final[dict[str, Check]] = {"block_id": string(limits.BLOCK_ID)}

_IN_CONTEXT = by_type(
    {
        "image": elements.IMAGE,
        "plain_text": plain_text(limits.CONTEXT_TEXT),
        "mrkdwn": mrkdwn(limits.CONTEXT_TEXT),
    }
)

BLOCKS: Final[Mapping[str, Check]] = {
    "section": record(
        {},
        {
            **NAMED,
            "text": any_text(limits.SECTION_TEXT),
            "fields": list_of(any_text(limits.SECTION_FIELD_TEXT), limits.SECTION_FIELDS),
            "accessory": elements.IN_SECTION,
            "expand": boolean,
        },
        one_of_fields("text", "fields"),
    ),
    "header": record({"text": plain_text(limits.HEADER_TEXT)}, NAMED),
    "divider": record({}, NAMED),
    "context": record({"elements": list_of(_IN_CONTEXT, limits.CONTEXT_ELEMENTS)}, NAMED),
    "context_actions": only_on(
        ("message",),
        "context_actions",
        record({"elements": list_of(elements.IN_CONTEXT_ACTIONS, limits.CONTEXT_ACTIONS)}, NAMED),
    ),
    "actions": record({"elements": list_of(elements.IN_ACTIONS, limits.ACTIONS_ELEMENTS)}, NAMED),
    "image": record(
        {"alt_text": string(limits.IMAGE_ALT_TEXT)},
        {
            **NAMED,
            "title": plain_text(limits.IMAGE_TITLE),
            "image_url": web_address(limits.IMAGE_URL),
            "slack_file": slack_file,
        },
        only_one_of_fields("image_url", "slack_file"),
    ),
    "markdown": only_on(("message",), "markdown", record({"text": string(limits.MARKDOWN_TEXT)}, NAMED)),
    "input": record(
        {"label": plain_text(limits.INPUT_LABEL), "element": elements.IN_INPUT},
        {**NAMED, "hint": plain_text(limits.INPUT_LABEL), "optional": boolean, "dispatch_action": boolean},
    ),
    "alert": only_on(
        ("modal",),
        "alert",
        record(
            {"text": any_text(limits.ALERT_TEXT)},
            {**NAMED, "level": choice("default", "info", "warning", "error", "success")},
        ),
    ),
}

CARD: Final[Check] = record(
    {},
    {
        **NAMED,
        "hero_image": by_type({"image": elements.IMAGE}),
        "icon": by_type({"image": elements.IMAGE}),
        "title": any_text(limits.CARD_TITLE),
        "subtitle": any_text(limits.CARD_TITLE),
        "body": any_text(limits.CARD_BODY),
        "actions": list_of(by_type({"button": elements.BUTTON}), limits.CARD_ACTIONS),
    },
    one_of_fields("hero_image", "title", "actions", "body"),
)
CARDS: Final[Mapping[str, Check]] = {
    "card": only_on(("message",), "card", CARD),
    "carousel": only_on(
        ("message",),
        "carousel",
        record({"elements": list_of(by_type({"card": CARD}), limits.CAROUSEL_CARDS)}, NAMED),
    ),
}
