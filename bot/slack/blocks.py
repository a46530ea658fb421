"""The shape of a message on Slack: content to Block Kit, within Slack's limits."""

from typing import Any

from bot.duties.content import Button, Content, Table

Block = dict[str, Any]

# https://docs.slack.dev/reference/block-kit/blocks
HEADER = 150
SECTION = 3_000
FIELDS = 10
FIELD = 2_000
CONTEXT = 3_000
ALT_TEXT = 2_000
ROWS = 100
BUTTON = 75
TEXT = 4_000  # chat.update takes no more, and what is posted may be edited
# All blocks together; undocumented, `msg_blocks_too_long` comes near 13,200 (bolt-js#2509).
MESSAGE = 12_500
CELL = 100


def blocks_of(content: Content, file: str | None, picture_words: str, version: int) -> list[Block]:
    """The blocks of a message. Each version has block ids of its own, as an update must."""
    blocks: list[Block] = []
    if content.header:
        blocks.append({"type": "header", "text": {"type": "plain_text", "text": shorten(content.header, HEADER)}})
    if content.fields:
        fields = [_mrkdwn(f"*{label}*\n{value}", FIELD) for label, value in content.fields[:FIELDS]]
        blocks.append({"type": "section", "fields": fields})
    if content.table:
        blocks.append(_table(content.table))
    blocks += [{"type": "section", "text": _mrkdwn(paragraph, SECTION)} for paragraph in content.paragraphs]
    if file:
        words = shorten(unescape(picture_words), ALT_TEXT)
        blocks.append({"type": "image", "slack_file": {"id": file}, "alt_text": words})
    if content.context:
        blocks.append({"type": "context", "elements": [_mrkdwn(content.context, CONTEXT)]})
    if content.buttons:
        blocks.append({"type": "actions", "elements": [_button(button) for button in content.buttons]})
    if not blocks:
        blocks.append({"type": "section", "text": _mrkdwn(content.text, SECTION)})
    for place, block in enumerate(blocks):
        block["block_id"] = f"v{version}-{place}"
    return blocks


def text_of(content: Content) -> str:
    """The text that stands alone: what notifications and screen readers are given."""
    return shorten(content.text, TEXT)


def shorten(text: str, most: int) -> str:
    """A text within a limit, cut at a word where it is too long, never within an escape or a mention."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    for opening, closing in (("<", ">"), ("&", ";")):
        start = cut.rfind(opening)
        if start > cut.rfind(closing):
            cut = cut[:start]
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip() + "…"


def unescape(text: str) -> str:
    """Words as they were before they were escaped for mrkdwn; for what Slack shows as it is."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _mrkdwn(text: str, most: int) -> Block:
    # `verbatim` keeps Slack from making links and mentions of what only looks like them.
    return {"type": "mrkdwn", "text": shorten(text, most), "verbatim": True}


def _button(button: Button) -> Block:
    made: Block = {
        "type": "button",
        "action_id": button.action,
        "text": {"type": "plain_text", "text": shorten(button.label, BUTTON)},
        "value": button.value,
    }
    return made | {"style": button.style} if button.style else made


def _table(table: Table) -> Block:
    shown = table.rows[:ROWS]
    rows = [[_cell(text) for text in row] for row in (table.columns, *shown)]
    return {"type": "data_table", "caption": unescape(table.caption), "rows": rows, "page_size": min(len(shown), ROWS)}


def _cell(text: str) -> Block:
    return {"type": "raw_text", "text": shorten(unescape(text), CELL) or "–"}


def without_table(blocks: list[Block], table: Table | None) -> list[Block]:
    """The same blocks with the table as text, for a workspace whose plan does not take tables."""
    if table is None:
        return blocks
    lines = [" · ".join(row) for row in (table.columns, *table.rows)]
    text = shorten("\n".join(lines), SECTION)
    return [
        {"type": "section", "text": _mrkdwn(text, SECTION), "block_id": block["block_id"]}
        if block["type"] == "data_table"
        else block
        for block in blocks
    ]
