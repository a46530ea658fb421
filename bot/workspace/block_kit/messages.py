"""The blocks of a message: each by itself, and what holds for all of them together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot.workspace import limits
from bot.workspace.block_kit.charts import CHARTS
from bot.workspace.block_kit.inspection import Inspection, SlackFileCheck
from bot.workspace.block_kit.layout import BLOCKS, CARDS
from bot.workspace.block_kit.rich_text import RICH_TEXT
from bot.workspace.block_kit.schema import by_type
from bot.workspace.block_kit.tables import TABLES
from bot.workspace.errors import SlackError

_ALL: Final = {**BLOCKS, **CARDS, **TABLES, **CHARTS, "rich_text": RICH_TEXT}
_ANY_BLOCK: Final = by_type(_ALL)
KNOWN_BLOCKS: Final = frozenset(_ALL)


def check_each_block(blocks: Sequence[object], pointer: str, seen: Inspection) -> None:
    """Check every block, and that no two share a block_id."""
    for index, block in enumerate(blocks):
        block_id = block.get("block_id") if isinstance(block, Mapping) else None
        seen.new_block(block_id if isinstance(block_id, str) else None, f"{pointer}/{index}")
        _ANY_BLOCK(block, f"{pointer}/{index}", seen)


def check_message_blocks(blocks: object, slack_file: SlackFileCheck, pointer: str = "/blocks") -> None:
    """Let a message's blocks pass, or raise the SlackError that Slack would answer with."""
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    seen = Inspection("message", slack_file)
    if len(blocks) > limits.BLOCKS_IN_MESSAGE.most:
        seen.fault(f"no more than {limits.BLOCKS_IN_MESSAGE.most} items allowed", pointer)
        raise SlackError("invalid_blocks", seen.faults)
    check_each_block(blocks, pointer, seen)
    _check_markdown_together(blocks, pointer, seen)
    if _count(blocks, "data_visualization") > limits.CHARTS_IN_MESSAGE.most:
        seen.fault(f"no more than {limits.CHARTS_IN_MESSAGE.most} data_visualization blocks allowed", pointer)
    if seen.faults:
        raise SlackError("invalid_blocks", seen.faults)
    if _count(blocks, *TABLES) > limits.TABLES_IN_MESSAGE.most:
        raise SlackError("invalid_attachments", ["only_one_table_allowed"])
    if weight(blocks) > limits.BLOCKS_TOGETHER.most:
        raise SlackError("msg_blocks_too_long")


def weight(blocks: Sequence[object]) -> int:
    """How much of the whole message's allowance blocks use: their texts, and a fixed cost for each block.

    Tables have an allowance of their own (see limits).
    """
    heavy = [block for block in blocks if not (isinstance(block, Mapping) and block.get("type") in TABLES)]
    return sum(_text_length(block) for block in heavy) + limits.COST_OF_A_BLOCK.most * len(blocks)


def _text_length(value: object) -> int:
    if isinstance(value, Mapping):
        return sum(
            len(part) if name in _TEXTS and isinstance(part, str) else _text_length(part)
            for name, part in value.items()
        )
    if isinstance(value, list):
        return sum(_text_length(part) for part in value)
    return 0


_TEXTS: Final = frozenset({"text", "alt_text", "value", "url", "image_url", "label", "title", "name"})


def _count(blocks: Sequence[object], *kinds: str) -> int:
    return sum(isinstance(block, Mapping) and block.get("type") in kinds for block in blocks)


def _check_markdown_together(blocks: Sequence[object], pointer: str, seen: Inspection) -> None:
    texts = [str(b.get("text", "")) for b in blocks if isinstance(b, Mapping) and b.get("type") == "markdown"]
    if sum(map(len, texts)) > limits.MARKDOWN_TEXT.most:
        seen.fault(f"markdown blocks together must be less than {limits.MARKDOWN_TEXT.most + 1} characters", pointer)
