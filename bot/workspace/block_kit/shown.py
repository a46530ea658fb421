"""What Slack adds to blocks that it has taken: a block_id where there was none, and the defaults of text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.workspace.identifiers import new_block_id


def completed(blocks: Sequence[object]) -> list[dict[str, object]]:
    """Blocks as Slack gives them back."""
    return [_completed_block(block) for block in blocks if isinstance(block, Mapping)]


def _completed_block(block: Mapping[str, object]) -> dict[str, object]:
    whole = {name: _completed_part(part) for name, part in block.items()}
    whole.setdefault("block_id", new_block_id())
    elements = whole.get("elements", [])
    for element in [*(elements if isinstance(elements, list) else []), whole.get("accessory"), whole.get("element")]:
        if isinstance(element, dict) and _interactive(element):
            element.setdefault("action_id", new_block_id())
    return whole


def _interactive(element: Mapping[str, object]) -> bool:
    return element.get("type") not in {"image", "mrkdwn", "plain_text", "card"} and not str(
        element.get("type")
    ).startswith("rich_text")


def _completed_part(part: object) -> object:
    if isinstance(part, list):
        return [_completed_part(each) for each in part]
    if not isinstance(part, Mapping):
        return part
    whole = {name: _completed_part(each) for name, each in part.items()}
    if whole.get("type") == "plain_text":
        whole.setdefault("emoji", True)
    elif whole.get("type") == "mrkdwn":
        whole.setdefault("verbatim", False)
    return whole
