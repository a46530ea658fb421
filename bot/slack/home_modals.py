"""The modals that are opened from App Home, built of words from templates. Nothing here speaks to Slack."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.duties.home_view import Part
from bot.slack.blocks import SECTION, Block
from bot.slack.cutting import plain, shorten
from bot.slack.home_blocks import part_blocks

# https://docs.slack.dev/reference/views/modal-views
TITLE, LABEL, LONGEST = 24, 2_000, 150
FOLLOWING = "home_follow"
"""What the modal that asks what to follow is called when it comes back."""
_FIELD, _INPUT = "what", "given"
View = dict[str, Any]


def asking(words: Mapping[str, str]) -> View:
    """The modal that asks what to follow."""
    field: Block = {
        "type": "input",
        "block_id": _FIELD,
        "label": _plain(words["follow_label"], LABEL),
        "hint": _plain(words["follow_hint"], LABEL),
        "element": {"type": "plain_text_input", "action_id": _INPUT, "max_length": LONGEST, "focus_on_load": True},
    }
    return _view(words["follow_title"], words["cancel"], [field]) | {
        "callback_id": FOLLOWING,
        "submit": _plain(words["follow_submit"], TITLE),
    }


def typed(view: Mapping[str, Any]) -> str:
    """What was typed into the modal that asks what to follow."""
    given = view["state"]["values"].get(_FIELD, {}).get(_INPUT, {}).get("value") or ""
    return " ".join(str(given).split())


def words_of(fault: str) -> dict[str, str]:
    """A fault under the field of that modal."""
    return {_FIELD: plain(fault, LABEL)}


def reading(words: Mapping[str, str], blocks: Sequence[Block] | None = None) -> View:
    """The answer to a question; without blocks, while it is looked up."""
    asked: Block = {"type": "section", "text": _mrkdwn(words["asked"])}
    waiting: Block = {"type": "section", "text": _mrkdwn(words["waiting"])}
    return _view(words["answer_title"], words["close"], [asked, *([waiting] if blocks is None else blocks)])


def showing(words: Mapping[str, str], part: Part) -> View:
    """The board."""
    return _view(words["board_title"], words["close"], part_blocks(part))


def _view(title: str, close: str, blocks: Sequence[Block]) -> View:
    return {"type": "modal", "title": _plain(title, TITLE), "close": _plain(close, TITLE), "blocks": list(blocks)}


def _plain(text: str, most: int) -> dict[str, Any]:
    return {"type": "plain_text", "text": plain(text, most)}


def _mrkdwn(text: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": shorten(text, SECTION), "verbatim": True}
