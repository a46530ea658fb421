"""The modals of answers, built of words from templates. Nothing here speaks to Slack."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bot.duties.answer_buttons import Verb
from bot.slack.answer_place import Place
from bot.slack.blocks import CONTEXT, SECTION, Block
from bot.slack.cutting import plain, shorten

TITLE = 24
LONGEST_WORDS = 500
MOST_SECTIONS = 90
WORDS = "words"
_INPUT = "given"
View = dict[str, Any]


def waiting(words: Mapping[str, str]) -> View:
    """The explanation while it is looked up."""
    return _view(words, [_section(words["waiting"])])


def explaining(words: Mapping[str, str], lines: Sequence[str], more: str) -> View:
    """The explanation of an answer; `lines` tell its observations, `more` how many are left out."""
    sections = [words["head"], words["formulas"], *_together([words["observations"], *lines], MOST_SECTIONS)]
    blocks = [_section(text) for text in (*sections, more, words["reading"]) if text]
    blocks.append({"type": "context", "elements": [_mrkdwn(words["context"], CONTEXT)]})
    return _view(words, blocks)


def doubting(words: Mapping[str, str], place: Place, answer_id: str) -> View:
    """The modal that asks what is wrong with a figure."""
    about = {key: value for key, value in asdict(place).items() if key != "address"} | {"answer": answer_id}
    field: Block = {
        "type": "input",
        "block_id": WORDS,
        "label": _plain(words["words"], 2_000),
        "hint": _plain(words["words_hint"], 2_000),
        "element": {
            "type": "plain_text_input",
            "action_id": _INPUT,
            "multiline": True,
            "max_length": LONGEST_WORDS,
        },
    }
    return _view(words, [_section(words["intro"]), field]) | {
        "callback_id": Verb.WRONG.value,
        "private_metadata": json.dumps(about),
        "submit": _plain(words["submit"], TITLE),
    }


def doubted(view: Mapping[str, Any], user: str) -> tuple[Place, str, str]:
    """Where the modal was opened, the answer's id, and what was written."""
    about = json.loads(view["private_metadata"])
    answer_id = str(about.pop("answer"))
    given = view["state"]["values"].get(WORDS, {}).get(_INPUT, {}).get("value") or ""
    return Place(**{**about, "user": user}), answer_id, str(given).strip()


def _together(lines: Sequence[str], most: int) -> list[str]:
    sections: list[str] = []
    for line in lines:
        if sections and len(sections[-1]) + 1 + len(line) <= SECTION:
            sections[-1] += "\n" + line
        else:
            sections.append(line)
    return sections[:most]


def _view(words: Mapping[str, str], blocks: list[Block]) -> View:
    return {
        "type": "modal",
        "title": _plain(words["title"], TITLE),
        "close": _plain(words["close"], TITLE),
        "blocks": blocks,
    }


def _section(text: str) -> Block:
    return {"type": "section", "text": _mrkdwn(text, SECTION)}


def _mrkdwn(text: str, most: int) -> Block:
    return {"type": "mrkdwn", "text": shorten(text, most), "verbatim": True}


def _plain(text: str, most: int) -> Block:
    return {"type": "plain_text", "text": plain(text, most)}
