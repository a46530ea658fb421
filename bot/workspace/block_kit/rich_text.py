"""The rich_text block: sections, lists, quotes and preformatted text, and the elements in them."""

from __future__ import annotations

from typing import Final

from bot.workspace import limits
from bot.workspace.block_kit.schema import (
    Check,
    boolean,
    by_type,
    choice,
    list_of,
    record,
    string,
    web_address,
    whole_number,
)
from bot.workspace.limits import Limit

_SOURCE = "house: Slack gives no figure"
_TEXT = string(Limit(12_000, _SOURCE, least=1))
_NAME = string(Limit(255, _SOURCE, least=1))
_MANY = Limit(1_000, _SOURCE)
_STYLE = record({}, dict.fromkeys(("bold", "italic", "strike", "code", "underline"), boolean), typed=False)
_MENTION_STYLE = record(
    {}, dict.fromkeys(("bold", "italic", "strike", "highlight", "client_highlight", "unlink"), boolean), typed=False
)

_INLINE: Final[Check] = by_type(
    {
        "text": record({"text": _TEXT}, {"style": _STYLE}),
        "link": record({"url": web_address(limits.ELEMENT_URL)}, {"text": _TEXT, "unsafe": boolean, "style": _STYLE}),
        "emoji": record({"name": _NAME}, {"unicode": _NAME, "skin_tone": whole_number(Limit(6, _SOURCE, least=1))}),
        "user": record({"user_id": _NAME}, {"style": _MENTION_STYLE}),
        "usergroup": record({"usergroup_id": _NAME}, {"style": _MENTION_STYLE}),
        "channel": record({"channel_id": _NAME}, {"style": _MENTION_STYLE}),
        "broadcast": record({"range": choice("here", "channel", "everyone")}, {"style": _MENTION_STYLE}),
        "color": record({"value": _NAME}),
        "date": record(
            {"timestamp": whole_number(Limit(9_999_999_999, _SOURCE)), "format": _NAME},
            {"url": web_address(limits.ELEMENT_URL), "fallback": _TEXT, "style": _STYLE},
        ),
    }
)
_INLINES = list_of(_INLINE, _MANY)
_SECTION = record({"elements": _INLINES})
_BORDER = whole_number(Limit(1, _SOURCE))

RICH_TEXT: Final[Check] = record(
    {
        "elements": list_of(
            by_type(
                {
                    "rich_text_section": _SECTION,
                    "rich_text_list": record(
                        {
                            "style": choice("bullet", "ordered"),
                            "elements": list_of(by_type({"rich_text_section": _SECTION}), _MANY),
                        },
                        {
                            "indent": whole_number(limits.RICH_TEXT_INDENT),
                            "offset": whole_number(_MANY),
                            "border": _BORDER,
                        },
                    ),
                    "rich_text_quote": record({"elements": _INLINES}, {"border": _BORDER}),
                    "rich_text_preformatted": record({"elements": _INLINES}, {"border": _BORDER, "language": _NAME}),
                }
            ),
            _MANY,
        )
    },
    {"block_id": string(limits.BLOCK_ID)},
)
