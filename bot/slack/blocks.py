"""The shape of a message on Slack: content to Block Kit, within Slack's limits whatever the content."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.duties.content import Button, Content, Table
from bot.slack.cutting import plain, shorten

Block = dict[str, Any]

# https://docs.slack.dev/reference/block-kit/blocks
HEADER = 150
SECTION = 3_000
FIELDS = 10
FIELD = 2_000
CONTEXT = 3_000
ALT_TEXT = 2_000
ROWS, COLUMNS = 100, 20
CAPTION = 2_000
BUTTON, BUTTONS = 75, 25
TEXT = 4_000  # chat.update takes no more, and what is posted may be edited
# All blocks together; undocumented: `msg_blocks_too_long` comes near 13,200, of which a block costs 125 (bolt-js#2509).
MESSAGE, COST_OF_A_BLOCK = 13_000, 125
LEAST_FOR_WORDS = 1_500  # of it; buttons beyond that are left out, so that no message is of buttons alone
# All cells together may be 10,000 (blocks/data-table-block); each is cut to the first of these that fits.
CELLS, CELL_WIDTHS = 9_750, (100, 60, 40, 25, 15, 9)
NOTHING = "–"


class _Room:
    """What is left of the whole message's allowance."""

    def __init__(self) -> None:
        self.left = MESSAGE

    def block(self) -> bool:
        """Take the room of one block; False where there is none left."""
        self.left -= COST_OF_A_BLOCK
        return self.left > 0

    def text(self, text: str, most: int) -> str:
        """As much of a text as there is room for."""
        cut = shorten(text, min(most, self.left))
        self.left -= len(cut)
        return cut

    def plain(self, text: str, most: int) -> str:
        """As much of a text that is shown as it is."""
        cut = plain(text, min(most, self.left))
        self.left -= len(cut)
        return cut


def blocks_of(
    content: Content, file: str | None, picture_words: str, version: int, *, tables: bool = True
) -> list[Block]:
    """The blocks of a message. Each version has block ids of its own, as an update must.

    Where there is too little room, the paragraphs are cut first; the text that stands alone has them as well. With
    `tables` off, a table is written as lines of text. Slack shows no text beside blocks: where nothing else has words,
    the text stands among them.
    """
    room = _Room()
    alone = [] if _has_words(content) else _sections([content.text or NOTHING], room)
    table = _table(content.table) if content.table and tables and room.block() else []
    actions = _actions(content.buttons, room)
    asked = _context(content.asked, room)
    header = _header(content.header, room)
    context = _context(content.context, room)
    fields = _fields(content.fields, room)
    before = _sections(content.before, room)
    image = _image(file, picture_words, room)
    paragraphs = [*_as_lines(None if tables else content.table), *content.paragraphs]
    sections = _sections(paragraphs, room)
    blocks = [*asked, *alone, *header, *fields, *before, *table, *sections, *image, *context, *actions]
    for place, block in enumerate(blocks):
        block["block_id"] = f"v{version}-{place}"
    return blocks


def alternatives(content: Content, file: str | None, picture_words: str, version: int) -> Iterator[list[Block]]:
    """The shapes of a message, the best first: some plans take no tables, and a file may be gone; then text alone."""
    yield blocks_of(content, file, picture_words, version)
    if content.table:
        yield blocks_of(content, file, picture_words, version, tables=False)
    if file:
        yield blocks_of(content, None, "", version, tables=False)
    yield []


def text_of(content: Content) -> str:
    """The text that stands alone: what notifications and screen readers are given."""
    return shorten(content.text, TEXT) or shorten(content.header, TEXT) or NOTHING


def _has_words(content: Content) -> bool:
    """Whether anything but the text that stands alone says something: a picture and buttons do not."""
    lines = (content.header, content.context, *content.before, *content.paragraphs)
    cells = [label + value for label, value in content.fields]
    table = content.table is not None and bool(content.table.columns and content.table.rows)
    return table or any(line.strip() for line in (*lines, *cells))


def _header(text: str, room: _Room) -> list[Block]:
    if not text.strip() or not room.block():
        return []
    return [{"type": "header", "text": {"type": "plain_text", "text": room.plain(text, HEADER) or NOTHING}}]


def _context(text: str, room: _Room) -> list[Block]:
    if not text.strip() or not room.block():
        return []
    return [{"type": "context", "elements": [_mrkdwn(room.text(text, CONTEXT))]}]


def _fields(fields: Sequence[tuple[str, str]], room: _Room) -> list[Block]:
    if not fields or not room.block():
        return []
    made = [room.text(f"*{label}*\n{value}", FIELD) for label, value in fields[:FIELDS]]
    made = [text for text in made if text]
    return [{"type": "section", "fields": [_mrkdwn(text) for text in made]}] if made else []


def _image(file: str | None, words: str, room: _Room) -> list[Block]:
    if not file or not room.block():
        return []
    return [{"type": "image", "slack_file": {"id": file}, "alt_text": room.plain(words, ALT_TEXT) or NOTHING}]


def _sections(paragraphs: Sequence[str], room: _Room) -> list[Block]:
    """Paragraphs a line each, in as few sections as hold them."""
    sections: list[str] = []
    for paragraph in paragraphs:
        if not paragraph.strip():
            continue
        if sections and len(sections[-1]) + 1 + len(paragraph) <= SECTION:
            sections[-1] += "\n" + paragraph
        else:
            sections.append(paragraph)
    made = [room.text(text, SECTION) for text in sections if room.block()]
    return [{"type": "section", "text": _mrkdwn(text)} for text in made if text]


def _mrkdwn(text: str) -> Block:
    # `verbatim` keeps Slack from making links and mentions of what only looks like them.
    return {"type": "mrkdwn", "text": text or NOTHING, "verbatim": True}


def _actions(buttons: Sequence[Button], room: _Room) -> list[Block]:
    """The buttons, in blocks of as many as one may hold; an action's name is new in its block."""
    rows: list[list[Button]] = []
    for button in buttons:
        full = not rows or len(rows[-1]) == BUTTONS or button.action in {other.action for other in rows[-1]}
        if room.left < LEAST_FOR_WORDS or (full and not room.block()):
            break
        if full:
            rows.append([])
        rows[-1].append(button)
        room.left -= BUTTON + len(button.value)
    return [{"type": "actions", "elements": [_button(button) for button in row]} for row in rows]


def _button(button: Button) -> Block:
    made: Block = {
        "type": "button",
        "action_id": button.action,
        "text": {"type": "plain_text", "text": plain(button.label, BUTTON) or NOTHING},
        "value": button.value,
    }
    return made | {"style": button.style} if button.style else made


def _table(table: Table) -> list[Block]:
    heads = table.columns[:COLUMNS]
    if not heads or not table.rows:
        return []
    most = min(ROWS, CELLS // (len(heads) * CELL_WIDTHS[-1]) - 1)
    shown = [[*row[: len(heads)], *[""] * (len(heads) - len(row))] for row in table.rows[:most]]
    if len(table.rows) > most:
        shown[-1] = [f"… +{len(table.rows) - most + 1}", *["…"] * (len(heads) - 1)]
    rows = [list(heads), *shown]
    lengths = [len(plain(text, CELLS)) for row in rows for text in row]
    width = next(
        (most for most in CELL_WIDTHS if sum(min(length, most) for length in lengths) <= CELLS), CELL_WIDTHS[-1]
    )
    made = [[{"type": "raw_text", "text": plain(text, width) or NOTHING} for text in row] for row in rows]
    caption = plain(table.caption, CAPTION) or NOTHING
    return [{"type": "data_table", "caption": caption, "rows": made, "page_size": len(shown)}]


def _as_lines(table: Table | None) -> list[str]:
    """A table as lines of text, for a workspace whose plan does not take tables."""
    return [] if table is None else [" · ".join(row) for row in (table.columns, *table.rows)]
