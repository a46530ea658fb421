"""What Slack takes and refuses in modals and Home."""

from __future__ import annotations

from typing import Any

import pytest

from bot.workspace.block_kit import check_view

View = dict[str, Any]


def plain(text: str) -> View:
    return {"type": "plain_text", "text": text}


REASON: View = {
    "type": "input",
    "block_id": "reason",
    "label": plain("Reason"),
    "element": {"type": "plain_text_input", "action_id": "text", "multiline": True},
}


def modal(**more: Any) -> View:
    return {"type": "modal", "title": plain("Silence"), "submit": plain("Silence"), "blocks": [REASON], **more}


def faults(view: View, kind: str = "modal") -> list[str]:
    return check_view(view, lambda _: True, kind=kind)


def test_a_modal_with_an_input_an_alert_and_a_submit_is_taken() -> None:
    notice = {"type": "alert", "level": "info", "text": plain("Everybody sees who silenced it.")}
    assert faults(modal(blocks=[notice, REASON], private_metadata="x" * 3000)) == []


@pytest.mark.parametrize(
    ("view", "fault"),
    [
        (modal(title=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/title/text]"),
        (modal(submit=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/submit/text]"),
        (modal(close=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/close/text]"),
        (
            modal(private_metadata="x" * 3001),
            "must be less than 3001 characters [json-pointer:/view/private_metadata]",
        ),
        (
            modal(blocks=[{"type": "divider"}] * 101),
            "no more than 100 items allowed [json-pointer:/view/blocks]",
        ),
        (
            {"type": "modal", "title": plain("x"), "blocks": [REASON]},
            "must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]",
        ),
        (modal(state={}), "invalid additional property: state [json-pointer:/view]"),
        (
            modal(blocks=[{"type": "data_visualization", "title": "x", "chart": {}}]),
            "unsupported type: data_visualization [json-pointer:/view/blocks/0/type]",
        ),
        (
            modal(blocks=[{**REASON, "element": {"type": "plain_text_input", "max_length": 3001}}]),
            "must be between 0 and 3000 [json-pointer:/view/blocks/0/element/max_length]",
        ),
        (
            modal(blocks=[{**REASON, "label": plain("x" * 2001)}]),
            "must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]",
        ),
        ({"type": "home", "blocks": []}, "unsupported type: home [json-pointer:/view/type]"),
    ],
)
def test_a_faulty_view_is_refused_with_its_place(view: View, fault: str) -> None:
    assert fault in faults(view)


def test_a_home_takes_a_hundred_blocks_and_tables() -> None:
    table = {"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]]}
    assert faults({"type": "home", "blocks": [table, *[{"type": "divider"}] * 99]}, "home") == []


def test_an_alert_block_does_not_stand_in_a_home() -> None:
    assert faults({"type": "home", "blocks": [{"type": "alert", "text": plain("x")}]}, "home") != []
