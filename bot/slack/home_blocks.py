"""The shape of App Home on Slack: parts to Block Kit, within Slack's limits whatever the parts."""

from collections.abc import Mapping
from typing import Any

from bot.duties.content import Button
from bot.duties.home_view import HomeView, Item, Part
from bot.figures.chart_picture import ChartPicture
from bot.slack.blocks import ALT_TEXT, BUTTON, BUTTONS, CONTEXT, HEADER, NOTHING, SECTION, Block
from bot.slack.cutting import plain, shorten

# https://docs.slack.dev/reference/views and .../methods/views.publish
BLOCKS = 100
# A button's label is cut at its end; what it does is never cut: a longer value is left out.
VALUE = 2_000
Pictures = Mapping[ChartPicture, tuple[str, str]]
"""Of each chart that is on Slack the file and the words for those who cannot see it."""


def home_blocks(view: HomeView, pictures: Pictures, more: str) -> list[Block]:
    """The blocks of a Home. Where there are too many, the last parts are cut, and `more` says so."""
    blocks: list[Block] = []
    for part in view.parts:
        blocks += _part(part, pictures)
    if view.context:
        blocks += [{"type": "divider"}, _context(view.context)]
    if len(blocks) > BLOCKS:
        blocks = [*blocks[: BLOCKS - 1], _context(more)]
    for place, block in enumerate(blocks):
        block["block_id"] = f"home-{place}"
    return blocks


def part_blocks(part: Part) -> list[Block]:
    """The blocks of one part, for a modal."""
    return _part(part, {})


def _part(part: Part, pictures: Pictures) -> list[Block]:
    blocks: list[Block] = []
    if part.heading.strip():
        blocks.append(
            {"type": "header", "text": {"type": "plain_text", "text": plain(part.heading, HEADER) or NOTHING}}
        )
    for text, item in _together(part.items):
        section: Block = {"type": "section", "text": _mrkdwn(shorten(text, SECTION))}
        blocks.append(section)
        if item is not None and len(item.buttons) == 1:
            section["accessory"] = _button(item.buttons[0])
        if item is not None:
            blocks += _beside(item, pictures)
    blocks += _actions(part.buttons)
    if part.context.strip():
        blocks.append(_context(part.context))
    return blocks


def _together(items: tuple[Item, ...]) -> list[tuple[str, Item | None]]:
    """Things that are words alone share a section; those with a chart or buttons have one of their own."""
    found: list[tuple[str, Item | None]] = []
    for item in items:
        alone = bool(item.buttons or item.chart)
        last = found[-1] if found else None
        if not alone and last is not None and last[1] is None and len(last[0]) + len(item.text) + 2 <= SECTION:
            between = "\n\n" if "\n" in item.text else "\n"
            found[-1] = (f"{last[0]}{between}{item.text}", None)
        elif item.text.strip():
            found.append((item.text, item if alone else None))
    return found


def _beside(item: Item, pictures: Pictures) -> list[Block]:
    blocks: list[Block] = []
    if item.chart is not None and item.chart in pictures:
        file, words = pictures[item.chart]
        blocks.append({"type": "image", "slack_file": {"id": file}, "alt_text": plain(words, ALT_TEXT) or NOTHING})
    return [*blocks, *(_actions(item.buttons) if len(item.buttons) > 1 else [])]


def _actions(buttons: tuple[Button, ...]) -> list[Block]:
    made = [_button(one) for one in buttons[:BUTTONS] if len(one.value) <= VALUE]
    return [{"type": "actions", "elements": made}] if made else []


def _button(button: Button) -> dict[str, Any]:
    text = {"type": "plain_text", "text": plain(button.label, BUTTON) or NOTHING}
    made: dict[str, Any] = {"type": "button", "action_id": button.action, "text": text, "value": button.value}
    return made | {"style": button.style} if button.style else made


def _context(text: str) -> Block:
    return {"type": "context", "elements": [_mrkdwn(shorten(text, CONTEXT))]}


def _mrkdwn(text: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": text.strip() or NOTHING, "verbatim": True}
