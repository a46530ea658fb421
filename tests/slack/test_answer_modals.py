"""The modals of answers are of a size that Slack takes, and come back as what was written."""

from __future__ import annotations

import json
from typing import Any

from bot.slack.answer_modals import MOST_SECTIONS, doubted, doubting, explaining, waiting
from bot.slack.answer_place import Place
from bot.slack.blocks import SECTION
from bot.workspace.block_kit.views import check_view

WORDS = dict.fromkeys(
    ("title", "close", "submit", "intro", "words", "words_hint", "waiting", "head", "formulas", "observations"), "Words"
) | {"reading": "Read so", "context": "As at"}


def taken(view: dict[str, Any]) -> None:
    """Slack takes it."""
    check_view(view, lambda _: True, kind="modal")


PLACE = Place("C1", "U1", "1.0", private=False, address="https://secret")


def test_an_explanation_of_many_observations_fits_and_says_how_many_are_left_out() -> None:
    lines = [f"• Coventry, month {number}: {'x' * 500} · line {number}" for number in range(200)]
    view = explaining(WORDS, lines, "And 40 more.")
    taken(view)
    text = json.dumps(view)
    assert "line 199" in text
    assert "And 40 more." in text


def test_a_few_observations_are_all_shown() -> None:
    lines = ["• one", "• two"]
    view = explaining(WORDS, lines, "")
    taken(view)
    assert view["blocks"][2]["text"]["text"] == "Words\n• one\n• two"


def test_a_line_that_is_longer_than_a_section_is_cut_and_does_no_harm() -> None:
    view = explaining(WORDS, ["x" * (SECTION + 500)], "")
    taken(view)
    assert len(view["blocks"]) < MOST_SECTIONS


def test_the_modal_that_waits_and_the_one_that_asks_are_taken() -> None:
    taken(waiting(WORDS))
    taken(doubting(WORDS, PLACE, "id-1"))


def test_what_was_written_comes_back_with_its_place_and_without_the_address_that_answers_for_somebody() -> None:
    view = doubting(WORDS, PLACE, "id-1")
    assert "secret" not in view["private_metadata"]
    returned = {**view, "state": {"values": {"words": {"given": {"value": "  Too low \n"}}}}}
    place, answer_id, words = doubted(returned, "U2")
    assert (place.channel, place.thread_ts, place.user, place.address) == ("C1", "1.0", "U2", "")
    assert (answer_id, words) == ("id-1", "Too low")


def test_a_field_that_was_left_empty_is_no_words() -> None:
    view = doubting(WORDS, PLACE, "id-1") | {"state": {"values": {"words": {"given": {"value": None}}}}}
    assert doubted(view, "U1")[2] == ""
