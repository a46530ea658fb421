"""Views: modals and App Home."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.workspace import limits
from bot.workspace.block_kit.inspection import Inspection, SlackFileCheck
from bot.workspace.block_kit.messages import check_each_block
from bot.workspace.block_kit.schema import Check, boolean, by_type, list_of, record, string
from bot.workspace.block_kit.text_objects import plain_text
from bot.workspace.limits import Limit


def _anything(value: object, pointer: str, seen: Inspection) -> None:
    """Blocks have their own check, after the view's other fields."""


_LIST_OF_BLOCKS = list_of(_anything, Limit(limits.BLOCKS_IN_VIEW.most, limits.BLOCKS_IN_VIEW.source))
_COMMON: Final[dict[str, Check]] = {
    "private_metadata": string(limits.PRIVATE_METADATA),
    "callback_id": string(limits.CALLBACK_ID),
    "external_id": string(limits.CALLBACK_ID),
}
_TITLE = plain_text(limits.VIEW_TITLE)


def _submit_with_input(value: object, pointer: str, seen: Inspection) -> None:
    if not isinstance(value, Mapping) or "submit" in value or not isinstance(value.get("blocks"), list):
        return
    for index, block in enumerate(value["blocks"]):
        if isinstance(block, Mapping) and block.get("type") == "input":
            seen.fault("must define `submit` to use an `input` block in modals", f"{pointer}/blocks/{index}/input")


_MODAL = record(
    {"title": _TITLE, "blocks": _LIST_OF_BLOCKS},
    {
        **_COMMON,
        "submit": _TITLE,
        "close": _TITLE,
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "submit_disabled": boolean,
    },
    _submit_with_input,
)
_HOME = record({"blocks": _LIST_OF_BLOCKS}, _COMMON)


def check_view(view: object, slack_file: SlackFileCheck, *, kind: str) -> list[str]:
    """The faults of a view as Slack words them; none when it may be shown. `kind` is `modal` or `home`."""
    seen = Inspection("home" if kind == "home" else "modal", slack_file)
    by_type({"home": _HOME} if kind == "home" else {"modal": _MODAL})(view, "/view", seen)
    blocks = view.get("blocks") if isinstance(view, Mapping) else None
    if isinstance(blocks, list):
        check_each_block(blocks, "/view/blocks", seen)
    return seen.faults
