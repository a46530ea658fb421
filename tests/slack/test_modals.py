"""Modals: within Slack's limits whatever they are about, and read back as they were filled in."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.duties.alert_buttons import SILENCES, Verb
from bot.duties.explain import Explanation
from bot.duties.history import NEWER, NEXT, OLDER, PREVIOUS, History, Place, Turn
from bot.files.templates import FileTemplates
from bot.slack.modals import ALL, About, asking, explaining, read, telling, turned_to
from bot.watching.silence_ends import SilenceEnd
from bot.workspace.block_kit import check_view

ABOUT = About("A7K2M9QX41B-3", "m001", "C0COMMAND")
ENDS = {
    "next_working_day": "Tuesday 21 April 2026",
    "one_week": "Monday 27 April 2026",
    "one_month": "Wednesday 20 May",
}


def words(verb: Verb, subjects: list[str]) -> dict[str, str]:
    name = "silence" if verb in SILENCES else verb.value.removeprefix("alert_")
    return dict(
        FileTemplates().render("acts", name, {"subjects": subjects, "ends": ENDS, "holds": "4 weeks", "noted": []})
    )


def faults(view: dict[str, Any]) -> list[str]:
    return check_view(view, lambda file: True, kind="modal")


@pytest.mark.parametrize("verb", [verb for verb in Verb if verb is not Verb.HISTORY])
@pytest.mark.parametrize("number", [1, 2, 20, 250])
def test_slack_takes_the_modal_whatever_it_asks_about(verb: Verb, number: int) -> None:
    subjects = {f"A7K2M9QX41B-{place}": f"Robbery &amp; {place} " * 30 for place in range(number)}
    view = asking(verb, words(verb, list(subjects.values())), subjects, ABOUT)
    assert faults(view) == []
    assert view["callback_id"] == verb.value


def test_all_of_several_can_be_chosen_for_an_act_and_one_for_an_explanation() -> None:
    subjects = {"A-1": "Coventry", "B-1": "Dudley &lt;3"}

    def offered(verb: Verb) -> list[tuple[str, str]]:
        view = asking(verb, words(verb, list(subjects.values())), subjects, ABOUT)
        (choice,) = [block["element"] for block in view["blocks"] if block.get("block_id") == "which"]
        return [(option["value"], option["text"]["text"]) for option in choice["options"]]

    assert offered(Verb.EXPLAIN) == [("A-1", "Coventry"), ("B-1", "Dudley <3")]
    assert offered(Verb.ACKNOWLEDGE) == [(ALL, "All 2 of them"), *offered(Verb.EXPLAIN)]


def test_what_is_filled_in_is_read_back() -> None:
    view = {
        "private_metadata": json.dumps({"episode": "A-1", "message": "m1", "channel": "C1"}),
        "state": {
            "values": {
                "which": {"given": {"selected_option": {"value": "B-1"}}},
                "words": {"given": {"value": "  Known \n"}},
                "end": {"given": {"selected_option": {"value": "one week"}}},
                "day": {"given": {"selected_date": "2026-05-01"}},
            }
        },
    }
    given = read(view)
    assert (given.about, given.which, given.words) == (About("A-1", "m1", "C1"), "B-1", "Known")
    assert (given.end, given.day) == (SilenceEnd.ONE_WEEK, date(2026, 5, 1))


def test_what_is_left_empty_is_read_as_nothing() -> None:
    empty = {"words": {"given": {"value": None}}, "day": {"given": {"selected_date": None}}}
    view = {"private_metadata": json.dumps({"episode": "A-1", "message": None, "channel": "C1"})}
    given = read(view | {"state": {"values": empty}})
    assert (given.which, given.words, given.end, given.day) == ("", "", None, None)


@pytest.mark.parametrize("file", ["F0READY", None])
def test_slack_takes_an_explanation_however_long(file: str | None) -> None:
    explanation = Explanation("Explain", tuple(f"*{place}*\n" + "word " * 2_000 for place in range(5)), "As at", "p1")
    view = explaining(explanation, FileTemplates().render("explain", "waiting", {}), file, "x" * 5_000)
    assert faults(view) == []
    assert view["blocks"][1]["type"] == ("image" if file else "context")


def test_slack_takes_a_page_of_a_history_and_its_buttons_say_where_they_lead() -> None:
    turns = tuple(Turn(action, "Label " * 30, Place(3, 12)) for action in (NEWER, OLDER, PREVIOUS, NEXT))
    sections = tuple("word " * 2_000 for _ in range(3))
    view = telling(History("History", "Close", sections, "`reeve alerts show A1`", turns), ABOUT)
    assert faults(view) == []
    (buttons,) = [block["elements"] for block in view["blocks"] if block["type"] == "actions"]
    assert [turned_to({"view": view, "actions": [button]}) for button in buttons] == [(ABOUT, Place(3, 12))] * 4
    assert turned_to({"view": view, "actions": [{"value": "-1:x"}]}) == (ABOUT, Place())
