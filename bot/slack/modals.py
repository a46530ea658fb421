"""Modals: built of words from templates, and read when they come back. Nothing here speaks to Slack."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from bot.duties.alert_buttons import SILENCES, Verb
from bot.duties.explain import Explanation
from bot.duties.history import History, Place
from bot.duties.known_causes_marked import TAKE_BACK, Marked, value_of
from bot.slack.blocks import ALT_TEXT, CONTEXT, SECTION, Block
from bot.slack.cutting import plain, shorten
from bot.watching.silence_ends import SilenceEnd

# https://docs.slack.dev/reference/views/modal-views, .../composition-objects/option-object, .../select-menu-element
TITLE = 24
OPTION = 75
OPTIONS = 100
LONGEST_WORDS = 500
LONGEST_PERIOD = 100
ALL = "all"
WHICH, WORDS, END, DAY, FIRST, LAST = "which", "words", "end", "day", "first", "last"
_INPUT = "given"
View = dict[str, Any]


@dataclass(frozen=True, slots=True)
class About:
    """What a modal is about, carried in it: the pressed episode, the message (its id) and the channel it stood in."""

    episode: str
    message: str | None
    channel: str


@dataclass(frozen=True, slots=True)
class Submitted:
    """What was filled in. `which` is an episode's id, `all`, or empty where there was no choice.

    `first` and `last` are periods as they were typed.
    """

    about: About
    which: str
    words: str
    end: SilenceEnd | None
    day: date | None
    first: str = ""
    last: str = ""


def asking(
    verb: Verb, words: Mapping[str, str], subjects: Mapping[str, str], about: About, periods: tuple[str, str] = ("", "")
) -> View:
    """The modal that asks what is needed for an act; `subjects` are the alerts to choose from, by episode.

    `periods` are what the fields of the first and the last period are filled with.
    """
    blocks: list[Block] = [{"type": "section", "text": _mrkdwn(words["intro"], SECTION)}]
    if len(subjects) > 1:
        one_only = verb in (Verb.EXPLAIN, Verb.ASK, Verb.KNOWN)
        blocks.append(_choice_of_alert(words, subjects, with_all=not one_only))
    if verb in SILENCES:
        blocks += [_words_field(words, optional=False), _end_field(words), _day_field(words)]
    if verb is Verb.ASK:
        blocks.append(_words_field(words, optional=False))
    if verb is Verb.KNOWN:
        blocks += [_words_field(words, optional=False), _period_field(FIRST, words, periods[0])]
        blocks.append(_period_field(LAST, words, periods[1]) | {"optional": True})
    if verb is Verb.ACKNOWLEDGE:
        blocks.append(_words_field(words, optional=True))
    return {
        "type": "modal",
        "callback_id": verb.value,
        "private_metadata": json.dumps(asdict(about)),
        "title": _plain(words["title"], TITLE),
        "submit": _plain(words["submit"], TITLE),
        "close": _plain(words["close"], TITLE),
        "blocks": blocks,
    }


def taking_back(marked: Sequence[Marked], about: About) -> list[Block]:
    """What stands below the fields of a known cause: those that were marked, each with its button to take it back."""
    blocks: list[Block] = [{"type": "divider"}] if marked else []
    for one in marked:
        words, place = one.words, {**asdict(about), "episode": one.episode}
        confirm = {
            "title": _plain(words["confirm_title"], 100),
            "text": _plain(words["confirm_text"], 300),
            "confirm": _plain(words["confirm_yes"], 30),
            "deny": _plain(words["confirm_no"], 30),
        }
        button = {
            "type": "button",
            "action_id": TAKE_BACK,
            "text": _plain(words["button"], OPTION),
            "value": value_of(one.cause.id, place),
            "confirm": confirm,
        }
        text = _mrkdwn(words["text"], SECTION)
        blocks.append({"type": "section", "block_id": f"cause-{one.cause.id}", "text": text, "accessory": button})
    return blocks


def explaining(explanation: Explanation, words: Mapping[str, str], file: str | None, picture_words: str) -> View:
    """The modal of an explanation, with its chart after the first section; `file` is None where it is not there yet."""
    blocks: list[Block] = [{"type": "section", "text": _mrkdwn(part, SECTION)} for part in explanation.sections]
    if file is not None:
        alt_text = plain(picture_words, ALT_TEXT)
        blocks.insert(1, {"type": "image", "slack_file": {"id": file}, "alt_text": alt_text})
    elif explanation.picture is not None:
        blocks.insert(1, {"type": "context", "elements": [_mrkdwn(words["chart"], CONTEXT)]})
    blocks.append({"type": "context", "elements": [_mrkdwn(explanation.context, CONTEXT)]})
    return {
        "type": "modal",
        "title": _plain(words["title"], TITLE),
        "close": _plain(words["close"], TITLE),
        "blocks": blocks,
    }


def telling(history: History, about: About) -> View:
    """The modal of a page of an alert's history, with buttons to turn it."""
    blocks: list[Block] = [{"type": "section", "text": _mrkdwn(part, SECTION)} for part in history.sections]
    if history.turns:
        buttons = [
            {
                "type": "button",
                "action_id": turn.action,
                "text": _plain(turn.label, OPTION),
                "value": f"{turn.to.alert}:{turn.to.page}",
            }
            for turn in history.turns
        ]
        blocks.append({"type": "actions", "elements": buttons})
    blocks.append({"type": "context", "elements": [_mrkdwn(history.context, CONTEXT)]})
    return {
        "type": "modal",
        "private_metadata": json.dumps(asdict(about)),
        "title": _plain(history.title, TITLE),
        "close": _plain(history.close, TITLE),
        "blocks": blocks,
    }


def turned_to(body: Mapping[str, Any]) -> tuple[About, Place]:
    """What a button of `telling` was pressed about, and the place that it shows."""
    alert, _, page = str(body["actions"][0]["value"]).partition(":")
    place = Place(int(alert), int(page)) if alert.isdecimal() and page.isdecimal() else Place()
    return About(**json.loads(body["view"]["private_metadata"])), place


def read(view: Mapping[str, Any]) -> Submitted:
    """What was filled into a modal that `asking` built."""
    values: Mapping[str, Any] = view["state"]["values"]

    def given(block: str) -> Mapping[str, Any]:
        field: Mapping[str, Any] = values.get(block, {}).get(_INPUT, {})
        return field

    end, day = given(END).get("selected_option"), given(DAY).get("selected_date")
    return Submitted(
        about=About(**json.loads(view["private_metadata"])),
        which=str((given(WHICH).get("selected_option") or {}).get("value", "")),
        words=(given(WORDS).get("value") or "").strip(),
        end=SilenceEnd(end["value"]) if end else None,
        day=date.fromisoformat(day) if day else None,
        first=(given(FIRST).get("value") or "").strip(),
        last=(given(LAST).get("value") or "").strip(),
    )


def _choice_of_alert(words: Mapping[str, str], subjects: Mapping[str, str], *, with_all: bool) -> Block:
    options = [_option(name, episode) for episode, name in subjects.items()]
    if with_all:
        options = [_option(words["all"], ALL), *options]
    return _input(WHICH, words["which"], {"type": "static_select", "options": options[:OPTIONS]})


def _words_field(words: Mapping[str, str], *, optional: bool) -> Block:
    typed = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_WORDS}
    return _input(WORDS, words["words"], typed) | {"optional": optional, "hint": _plain(words["words_hint"], 2_000)}


def _end_field(words: Mapping[str, str]) -> Block:
    options = [_option(words[end.name.lower()], end.value) for end in SilenceEnd]
    return _input(END, words["end"], {"type": "radio_buttons", "options": options, "initial_option": options[0]})


def _day_field(words: Mapping[str, str]) -> Block:
    field = _input(DAY, words["day"], {"type": "datepicker"})
    return field | {"optional": True, "hint": _plain(words["day_hint"], 2_000)}


def _period_field(name: str, words: Mapping[str, str], period: str) -> Block:
    typed: Block = {"type": "plain_text_input", "max_length": LONGEST_PERIOD}
    if period:
        typed["initial_value"] = period
    return _input(name, words[name], typed) | {"hint": _plain(words[f"{name}_hint"], 2_000)}


def _input(block: str, label: str, element: Block) -> Block:
    named = {"action_id": _INPUT, **element}
    return {"type": "input", "block_id": block, "label": _plain(label, 2_000), "element": named}


def _option(text: str, value: str) -> Block:
    return {"text": _plain(text, OPTION), "value": value}


def _plain(text: str, most: int) -> Block:
    return {"type": "plain_text", "text": plain(text, most)}


def _mrkdwn(text: str, most: int) -> Block:
    return {"type": "mrkdwn", "text": shorten(text, most), "verbatim": True}
