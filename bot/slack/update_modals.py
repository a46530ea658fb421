"""The modals of updates: built of words from templates, and read when they come back. Nothing here speaks to Slack."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from bot.chasing.requests import Ending
from bot.chasing.updates import Status
from bot.duties.chase_buttons import Verb
from bot.slack.blocks import SECTION, Block
from bot.slack.cutting import plain, shorten

# https://docs.slack.dev/reference/views/modal-views, .../composition-objects/option-object, .../select-menu-element
TITLE, OPTION, OPTIONS, DESCRIPTION, LABEL = 24, 75, 100, 75, 2_000
LONGEST_TEXT = 3_000
INPUT = "given"
WHICH, ALSO, STATUS, TEXT, NEXT, DONE, RISKS, EVIDENCE = (
    "which",
    "also",
    "status",
    "text",
    "next",
    "done",
    "risks",
    "evidence",
)
ENDING, MEETING, OTHER, TO, UNTIL = "ending", "meeting", "other", "to", "until"
View = dict[str, Any]
Option = tuple[str, str]
"""What is read, and the value behind it."""


@dataclass(frozen=True, slots=True)
class About:
    """What a modal is about, carried in it. `warned` are the numbers that were pointed out already."""

    requests: tuple[str, ...]
    channel: str
    warned: tuple[str, ...] = ()
    link: str = ""

    def dumped(self) -> str:
        """As it travels in the modal."""
        return json.dumps(asdict(self))


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in; what was left empty, or is not asked for, is empty."""

    about: About
    which: tuple[str, ...]
    status: Status | None
    text: str
    next: str
    elements_done: str
    risks: str
    evidence: str
    ending: Ending | None
    meeting: date | None
    other: str
    to: str
    until: str


@dataclass(frozen=True, slots=True)
class Given:
    """What the modal of an update is filled with before anybody types: a draft, or the answer that is changed."""

    text: str = ""
    next: str = ""
    risks: str = ""
    evidence: str = ""
    status: Status | None = None
    elements_done: int | None = None


def giving(
    words: Mapping[str, str],
    about: About,
    subjects: Sequence[Option],
    given: Given,
    *,
    elements: int | None,
    only_words: bool = False,
) -> View:
    """The modal that an update is given in; `words` are of the template, with `warning` where there is one.

    `only_words` is for the answer to a question about an alert.
    """
    several = len(subjects) > 1
    blocks: list[Block] = []
    if words.get("warning"):
        blocks.append(_section(words["warning"]))
    blocks.append(_section(words["intro"]))
    if several:
        blocks.append(_input(WHICH, words["which"], _select(subjects)))
    if only_words:
        blocks.append(_input(TEXT, words["text"], _typed(given.text)) | {"hint": _plain(words["text_hint"], LABEL)})
        return _modal(Verb.GIVE, words, about, blocks)
    blocks += [
        _input(STATUS, words["status"], _statuses(words, given)),
        _input(TEXT, words["text"], _typed(given.text)) | {"hint": _plain(words["text_hint"], LABEL)},
        _input(NEXT, words["next"], _typed(given.next)) | {"optional": True},
    ]
    if elements is not None:
        blocks.append(_input(DONE, words["done"], _number(elements, given.elements_done)) | {"optional": True})
    link: Block = {"type": "url_text_input"} | ({"initial_value": given.evidence} if given.evidence else {})
    blocks += [
        _input(RISKS, words["risks"], _typed(given.risks)) | {"optional": True},
        _input(EVIDENCE, words["evidence"], link) | {"optional": True},
    ]
    if several:
        blocks.append(_input(ALSO, words["also"], _multi_select(subjects)) | {"optional": True})
    return _modal(Verb.GIVE, words, about, blocks)


def _statuses(words: Mapping[str, str], given: Given) -> Block:
    status = [_option(words[one.value], one.value, words[f"{one.value}_means"]) for one in Status]
    chosen = next((one for one in status if given.status and one["value"] == given.status.value), None)
    return {"type": "radio_buttons", "options": status} | ({"initial_option": chosen} if chosen else {})


def _number(most: int, given: int | None) -> Block:
    number: Block = {"type": "number_input", "is_decimal_allowed": False, "min_value": "0", "max_value": str(most)}
    return number | ({} if given is None else {"initial_value": str(given)})


def asking(
    verb: Verb,
    words: Mapping[str, str],
    about: About,
    subjects: Sequence[Option],
    choices: Mapping[str, Sequence[Option]],
) -> View:
    """The modal of any other act; `choices` are the options of each field that it has, by the field's name."""
    blocks = [_section(words["intro"])]
    if len(subjects) > 1:
        blocks.append(_input(WHICH, words["which"], _multi_select(subjects, all_chosen=verb is not Verb.NOT_NOW)))
    match verb:
        case Verb.NOT_NOW:
            endings = [_option(text, value) for text, value in choices[ENDING]]
            blocks += [
                _input(ENDING, words["ending"], {"type": "radio_buttons", "options": endings}),
                _input(TEXT, words["text"], _typed("")) | {"hint": _plain(words["text_hint"], LABEL)},
            ]
            for field in (MEETING, OTHER):
                if choices[field]:
                    blocks.append(_input(field, words[field], _select(choices[field])) | {"optional": True})
        case Verb.HAND_ON:
            blocks.append(_input(TO, words["to"], _select(choices[TO], first_chosen=True)))
        case Verb.LATER:
            options = [_option(text, value) for text, value in choices[UNTIL]]
            radio = {"type": "radio_buttons", "options": options, "initial_option": options[0]}
            blocks.append(_input(UNTIL, words["until"], radio))
        case Verb.RETURN:
            blocks.append(_input(TEXT, words["text"], _typed("")))
    return _modal(verb, words, about, blocks)


def read(view: Mapping[str, Any]) -> Filled:
    """What was filled into a modal that was built here."""
    values: Mapping[str, Any] = view["state"]["values"]
    carried = json.loads(view["private_metadata"])
    about = About(tuple(carried["requests"]), carried["channel"], tuple(carried["warned"]), carried["link"])

    def field(block: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = values.get(block, {}).get(INPUT, {})
        return found

    def chosen(block: str) -> str:
        return str((field(block).get("selected_option") or {}).get("value", ""))

    def several(block: str) -> list[str]:
        return [str(one["value"]) for one in field(block).get("selected_options") or []]

    def typed(block: str) -> str:
        return str(field(block).get("value") or "").strip()

    which = [chosen(WHICH)] if chosen(WHICH) else several(WHICH)
    if len(about.requests) == 1:
        which = list(about.requests)
    status, ending, meeting = chosen(STATUS), chosen(ENDING), chosen(MEETING)
    return Filled(
        about=about,
        which=tuple(dict.fromkeys([*which, *several(ALSO)])),
        status=Status(status) if status else None,
        text=typed(TEXT),
        next=typed(NEXT),
        elements_done=typed(DONE),
        risks=typed(RISKS),
        evidence=typed(EVIDENCE),
        ending=Ending(ending) if ending else None,
        meeting=date.fromisoformat(meeting) if meeting else None,
        other=chosen(OTHER),
        to=chosen(TO),
        until=chosen(UNTIL),
    )


def warned_of(view: Mapping[str, Any], about: About, words: Mapping[str, str], numbers: Sequence[str]) -> View:
    """The same modal with what was found in its words at the top; what was typed stays, the blocks being the same."""
    blocks = [block for block in view["blocks"] if block.get("block_id") != "warning"]
    now = replace(about, warned=tuple(dict.fromkeys([*about.warned, *numbers])))
    return {
        "type": "modal",
        "callback_id": Verb.GIVE.value,
        "private_metadata": now.dumped(),
        "title": view["title"],
        "submit": _plain(words["submit_anyway"], TITLE),
        "close": view["close"],
        "blocks": [_section(words["warning"]) | {"block_id": "warning"}, *blocks],
    }


def _modal(verb: Verb, words: Mapping[str, str], about: About, blocks: list[Block]) -> View:
    return {
        "type": "modal",
        "callback_id": verb.value,
        "private_metadata": about.dumped(),
        "title": _plain(words["title"], TITLE),
        "submit": _plain(words["submit"], TITLE),
        "close": _plain(words["close"], TITLE),
        "blocks": blocks,
    }


def _section(text: str) -> Block:
    return {"type": "section", "text": {"type": "mrkdwn", "text": shorten(text, SECTION), "verbatim": True}}


def _typed(initial: str) -> Block:
    typed: Block = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_TEXT}
    return typed | ({"initial_value": initial[:LONGEST_TEXT]} if initial else {})


def _select(options: Sequence[Option], *, first_chosen: bool = False) -> Block:
    made = [_option(text, value) for text, value in options[:OPTIONS]]
    return {"type": "static_select", "options": made} | ({"initial_option": made[0]} if first_chosen else {})


def _multi_select(options: Sequence[Option], *, all_chosen: bool = False) -> Block:
    made = [_option(text, value) for text, value in options[:OPTIONS]]
    return {"type": "multi_static_select", "options": made} | ({"initial_options": made} if all_chosen else {})


def _input(block: str, label: str, element: Block) -> Block:
    return {
        "type": "input",
        "block_id": block,
        "label": _plain(label, LABEL),
        "element": {"action_id": INPUT, **element},
    }


def _option(text: str, value: str, description: str = "") -> Block:
    made: Block = {"text": _plain(text, OPTION), "value": value}
    return made | ({"description": _plain(description, DESCRIPTION)} if description else {})


def _plain(text: str, most: int) -> Block:
    return {"type": "plain_text", "text": plain(text, most) or "–"}
