"""What Slack takes and refuses in a message's blocks. Limits are those of bot/workspace/limits.py."""

from __future__ import annotations

from typing import Any

import pytest

from bot.workspace.block_kit import check_message_blocks
from bot.workspace.errors import SlackError

Block = dict[str, Any]


def plain(text: str) -> Block:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Block:
    return {"type": "mrkdwn", "text": text}


def button(action: str = "a", **more: Any) -> Block:
    return {"type": "button", "text": plain("Press"), "action_id": action, **more}


def cell(text: str) -> Block:
    return {"type": "raw_text", "text": text}


def number(value: float) -> Block:
    return {"type": "raw_number", "value": value, "text": f"{value:,}"}


def data_table(rows: int = 3, columns: int = 2, **more: Any) -> Block:
    body = [[cell(f"r{row}c{column}") for column in range(columns)] for row in range(rows)]
    return {"type": "data_table", "caption": "Milestones", "rows": body, **more}


def chart(points: int = 3, series: int = 1, kind: str = "line") -> Block:
    labels = [f"P{n}" for n in range(points)]
    data = [{"label": label, "value": n} for n, label in enumerate(labels)]
    return {
        "type": "data_visualization",
        "title": "Robbery",
        "chart": {
            "type": kind,
            "series": [{"name": f"S{n}", "data": data} for n in range(series)],
            "axis_config": {"categories": labels},
        },
    }


def refusal(*blocks: Block, ready: bool = True) -> SlackError:
    with pytest.raises(SlackError) as refused:
        check_message_blocks(list(blocks), lambda _: ready)
    return refused.value


def section(text: str = "x", **more: Any) -> Block:
    return {"type": "section", "text": mrkdwn(text), **more}


CONFIRM: Block = {"title": plain("Sure?"), "text": plain("x"), "confirm": plain("y"), "deny": plain("n")}
ALERT: list[Block] = [
    {"type": "header", "text": plain("High: violence with injury")},
    section("*Above* its upper limit"),
    {"type": "section", "fields": [mrkdwn(f"*Field {n}*\n1") for n in range(10)]},
    {"type": "image", "slack_file": {"id": "F1"}, "alt_text": "A chart"},
    {"type": "context", "elements": [mrkdwn("As at 20 April"), plain("Provisional")]},
    {"type": "actions", "elements": [button("ack", style="primary"), button("why", value="1")]},
    {"type": "divider"},
    data_table(6, 6, page_size=10, row_header_column_index=0),
    chart(20, 6),
    chart(6, 2, "bar"),
]


def test_an_alert_with_every_block_reeve_uses_is_taken() -> None:
    check_message_blocks(ALERT, lambda _: True)


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        ({"type": "hologram"}, "unsupported type: hologram [json-pointer:/blocks/0/type]"),
        ({"type": "alert", "text": plain("no")}, "unsupported type: alert [json-pointer:/blocks/0/type]"),
        ({"text": plain("x")}, "missing required field: type [json-pointer:/blocks/0]"),
        ({"type": "section"}, "must define either `text` or `fields` [json-pointer:/blocks/0]"),
        ({"type": "divider", "text": "x"}, "invalid additional property: text [json-pointer:/blocks/0]"),
        (section("x" * 3001), "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
        (section(""), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
        (
            {"type": "section", "fields": [mrkdwn("x")] * 11},
            "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
        ),
        (
            {"type": "section", "fields": [mrkdwn("x" * 2001)]},
            "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
        ),
        (
            {"type": "header", "text": plain("x" * 151)},
            "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
        ),
        ({"type": "header", "text": mrkdwn("x")}, "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"),
        (
            {"type": "context", "elements": [mrkdwn("x")] * 11},
            "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
        ),
        (
            {"type": "actions", "elements": [button(str(n)) for n in range(26)]},
            "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
        ),
        (
            {"type": "actions", "elements": [button(text=plain("x" * 76))]},
            "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
        ),
        (
            {"type": "actions", "elements": [button(value="x" * 2001)]},
            "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
        ),
        (
            {"type": "actions", "elements": [button("x" * 256)]},
            "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
        ),
        (
            {"type": "actions", "elements": [button("a"), button("a")]},
            "`action_id` a already exists for another element [json-pointer:/blocks/0/elements/1/action_id]",
        ),
        (
            {"type": "divider", "block_id": "x" * 256},
            "must be less than 256 characters [json-pointer:/blocks/0/block_id]",
        ),
        (
            {"type": "image", "image_url": "https://x", "alt_text": "x" * 2001},
            "must be less than 2001 characters [json-pointer:/blocks/0/alt_text]",
        ),
        (
            {"type": "image", "image_url": "https://x", "slack_file": {"id": "F1"}, "alt_text": "x"},
            "must define exactly one of `image_url` or `slack_file` [json-pointer:/blocks/0]",
        ),
        ({"type": "image", "image_url": "https://x"}, "missing required field: alt_text [json-pointer:/blocks/0]"),
        (data_table(1), "no fewer than 2 items allowed [json-pointer:/blocks/0/rows]"),
        (data_table(102), "no more than 101 items allowed [json-pointer:/blocks/0/rows]"),
        (data_table(2, 21), "no more than 20 items allowed [json-pointer:/blocks/0/rows/0]"),
        (data_table(page_size=101), "must be between 1 and 100 [json-pointer:/blocks/0/page_size]"),
        (data_table(caption=""), "must be more than 0 characters [json-pointer:/blocks/0/caption]"),
        (
            data_table(row_header_column_index=2),
            "must be the index of a column [json-pointer:/blocks/0/row_header_column_index]",
        ),
        (
            {"type": "data_table", "caption": "c", "rows": [[cell("a")], [cell("b"), cell("c")]]},
            "all rows must have the same number of cells [json-pointer:/blocks/0/rows]",
        ),
        (
            {"type": "data_table", "caption": "c", "rows": [[cell("a")], [cell("")]]},
            "must be more than 0 characters [json-pointer:/blocks/0/rows/1/0/text]",
        ),
        (
            {"type": "data_table", "caption": "c", "rows": [[cell("a")], [{"type": "raw_number", "value": 1}]]},
            "missing required field: text [json-pointer:/blocks/0/rows/1/0]",
        ),
        (
            {"type": "data_table", "rows": [[cell("a")], [cell("b")]]},
            "missing required field: caption [json-pointer:/blocks/0]",
        ),
        (
            {"type": "data_table", "caption": "c", "rows": [[{"type": "rich_text", "elements": []}], [cell("b")]]},
            "rich_text is not allowed in the header row [json-pointer:/blocks/0/rows/0/0/type]",
        ),
        (
            {"type": "table", "rows": [[cell("a")]] * 101},
            "no more than 100 items allowed [json-pointer:/blocks/0/rows]",
        ),
        (
            {"type": "table", "rows": [[cell("x" * 1001)] * 10]},
            "all cells together must be less than 10001 characters [json-pointer:/blocks/0/rows]",
        ),
        (chart(21), "no more than 20 items allowed [json-pointer:/blocks/0/chart/series/0/data]"),
        (chart(3, 7), "no more than 6 items allowed [json-pointer:/blocks/0/chart/series]"),
        ({**chart(), "title": "x" * 51}, "must be less than 51 characters [json-pointer:/blocks/0/title]"),
        (
            {
                "type": "data_visualization",
                "title": "t",
                "chart": {"type": "pie", "segments": [{"label": "a", "value": 0}]},
            },
            "must be more than 0 [json-pointer:/blocks/0/chart/segments/0/value]",
        ),
        (
            section(accessory={"type": "overflow", "options": [{"text": plain("x"), "value": "1"}] * 6}),
            "no more than 5 items allowed [json-pointer:/blocks/0/accessory/options]",
        ),
        (
            section(accessory={"type": "static_select", "options": [{"text": plain("x" * 76), "value": "1"}]}),
            "must be less than 76 characters [json-pointer:/blocks/0/accessory/options/0/text/text]",
        ),
        (
            section(accessory={"type": "static_select", "options": [{"text": plain("x"), "value": "1" * 151}]}),
            "must be less than 151 characters [json-pointer:/blocks/0/accessory/options/0/value]",
        ),
        (
            section(accessory=button(confirm={**CONFIRM, "title": plain("x" * 101)})),
            "must be less than 101 characters [json-pointer:/blocks/0/accessory/confirm/title/text]",
        ),
        (
            {"type": "card", "title": mrkdwn("x" * 151)},
            "must be less than 151 characters [json-pointer:/blocks/0/title/text]",
        ),
        (
            {"type": "card", "body": mrkdwn("x" * 201)},
            "must be less than 201 characters [json-pointer:/blocks/0/body/text]",
        ),
        (
            {"type": "carousel", "elements": [{"type": "card", "title": mrkdwn("x")}] * 11},
            "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
        ),
        (
            {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "user"}]}]},
            "missing required field: user_id [json-pointer:/blocks/0/elements/0/elements/0]",
        ),
    ],
)  # fmt: skip
def test_a_faulty_block_is_refused_with_its_place(block: Block, fault: str) -> None:
    refused = refusal(block)
    assert refused.code == "invalid_blocks"
    assert fault in refused.messages
    assert f"[ERROR] {fault}" in refused.body()["response_metadata"]["messages"]  # type: ignore[index]


def test_a_message_takes_fifty_blocks_and_not_one_more() -> None:
    check_message_blocks([{"type": "divider"}] * 50, lambda _: True)
    assert refusal(*[{"type": "divider"}] * 51).messages == ("no more than 50 items allowed [json-pointer:/blocks]",)


def test_two_blocks_do_not_share_an_id() -> None:
    refused = refusal({"type": "divider", "block_id": "a"}, {"type": "divider", "block_id": "a"})
    assert refused.messages == ("`block_id` a already exists for another block [json-pointer:/blocks/1/block_id]",)


def test_two_blocks_may_use_the_same_action_id() -> None:
    check_message_blocks([{"type": "actions", "elements": [button("a")]}] * 2, lambda _: True)


def test_a_picture_that_is_not_ready_is_refused() -> None:
    refused = refusal({"type": "image", "slack_file": {"id": "F1"}, "alt_text": "x"}, ready=False)
    assert refused.messages == ("invalid slack file [json-pointer:/blocks/0/slack_file]",)


def test_one_message_carries_one_table_of_the_family() -> None:
    refused = refusal(data_table(), {"type": "table", "rows": [[cell("a")]]})
    assert (refused.code, refused.messages) == ("invalid_attachments", ("only_one_table_allowed",))


def test_one_message_carries_two_charts() -> None:
    assert "no more than 2 data_visualization blocks" in refusal(chart(), chart(), chart()).messages[0]


def test_a_chart_s_labels_are_its_categories() -> None:
    odd = chart()
    odd["chart"]["axis_config"]["categories"] = ["P0", "P1", "P9"]
    assert "data labels must match axis_config categories" in refusal(odd).messages[0]


def test_the_whole_message_has_a_limit_where_it_was_measured() -> None:
    # bolt-js#2509: refused beyond 13,297 characters in markdown blocks alone, 13,172 with a divider beside them
    texts = [section("x" * 3000) for _ in range(4)]
    taken = 13_422 - 5 * 125 - 12_000
    check_message_blocks([*texts, section("x" * taken)], lambda _: True)
    assert refusal(*texts, section("x" * (taken + 1))).code == "msg_blocks_too_long"


def test_a_full_data_table_does_not_use_up_the_message() -> None:
    rows = [[cell("Measure"), cell("This year")], *([cell(f"Measure {n}"), number(n)] for n in range(100))]
    check_message_blocks([{"type": "data_table", "caption": "c", "rows": rows}], lambda _: True)


@pytest.mark.parametrize("given", ["text", {"blocks": []}, 5])
def test_what_is_not_a_list_is_not_blocks(given: object) -> None:
    with pytest.raises(SlackError, match="invalid_blocks_format"):
        check_message_blocks(given, lambda _: True)
