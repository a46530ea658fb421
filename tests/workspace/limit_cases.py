"""For each limit: something of a given size, and whether the workspace takes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.workspace import limits
from bot.workspace.block_kit import check_message_blocks, check_view
from bot.workspace.errors import SlackError

Json = dict[str, Any]
Taken = Callable[[WebClient, int], bool]
CASES: dict[str, Taken] = {}


def plain(size: int) -> Json:
    return {"type": "plain_text", "text": "x" * size}


def mrkdwn(size: int) -> Json:
    return {"type": "mrkdwn", "text": "x" * size}


def button(**more: object) -> Json:
    return {"type": "button", "text": plain(1), **more}


def option(**more: object) -> Json:
    return {"text": plain(1), "value": "v", **more}


def cells(total: int, width: int = 5) -> list[list[Json]]:
    """Rows whose cells have so many characters together, none more than a cell may have."""
    sizes = [2_000] * (total // 2_000) + [total % 2_000] * bool(total % 2_000)
    return [
        [{"type": "raw_text", "text": "x" * size} for size in sizes[at : at + width]]
        for at in range(0, len(sizes), width)
    ]


def address(size: int) -> str:
    return "https://x/".ljust(size, "y") if size else ""


def message(*blocks: Json) -> bool:
    try:
        check_message_blocks(list(blocks), lambda _: True)
    except SlackError:
        return False
    return True


def modal(*blocks: Json, **more: object) -> bool:
    view = {"type": "modal", "title": plain(1), "submit": plain(1), "blocks": list(blocks), **more}
    return check_view(view, lambda _: True, kind="modal") == []


def actions(*elements: Json) -> bool:
    return message({"type": "actions", "elements": list(elements)})


def asked(element: Json, **more: object) -> bool:
    return modal({"type": "input", "label": plain(1), "element": element, **more})


def called(client: WebClient, method: str, **arguments: object) -> bool:
    try:
        client.api_call(method, json=arguments)
    except SlackApiError:
        return False
    return True


def chart(points: int = 1, series: int = 1, label: int = 2, title: int = 1, axis: int = 1) -> Json:
    labels = [str(n).rjust(label, "x")[:label] for n in range(points)]
    data = [{"label": each, "value": 1} for each in labels]
    return {
        "type": "data_visualization",
        "title": "x" * title,
        "chart": {
            "type": "bar",
            "series": [{"name": f"S{n}", "data": data} for n in range(series)],
            "axis_config": {"categories": labels, "x_label": "x" * axis},
        },
    }


def data_table(rows: int = 2, columns: int = 1, **more: object) -> Json:
    body = [[{"type": "raw_text", "text": "x"}] * columns] * rows
    return {"type": "data_table", "caption": "c", "rows": body, **more}


def section_of(**fields: object) -> bool:
    return message({"type": "section", **fields})


def _confirm(part: str, text: Json) -> bool:
    confirm = {"title": plain(1), "text": plain(1), "confirm": plain(1), "deny": plain(1)}
    return actions(button(confirm={**confirm, part: text}))


def _image(**fields: object) -> bool:
    return message({"type": "image", "image_url": "https://x/y", "alt_text": "x", **fields})


def _rich(indent: int) -> bool:
    inner = {"type": "rich_text_section", "elements": [{"type": "text", "text": "x"}]}
    listed = {"type": "rich_text_list", "style": "bullet", "indent": indent, "elements": [inner]}
    return message({"type": "rich_text", "elements": [listed]})


def _table(rows: list[list[Json]]) -> bool:
    return message({"type": "table", "rows": rows})


def _home(client: WebClient, size: int) -> bool:
    view: Json = {"type": "home", "blocks": [{"type": "section", "text": mrkdwn(2_900)} for _ in range(80)]}
    view["blocks"].append({"type": "divider", "block_id": "last"})
    for _ in range(20):
        room = size - len(json.dumps(view))
        if room < 3_100:
            break
        view["blocks"].insert(0, {"type": "section", "text": mrkdwn(2_900)})
    view["private_metadata"] = ""
    view["private_metadata"] = "x" * (size - len(json.dumps(view)))
    return called(client, "views.publish", user_id="U0ACC", view=view)


def _metadata(client: WebClient, size: int) -> bool:
    metadata = {"event_type": "t", "event_payload": {"id": ""}}
    metadata["event_payload"] = {"id": "x" * (size - len(json.dumps(metadata)))}
    return called(client, "chat.postMessage", channel="C0COMMAND", text="x", metadata=metadata)


def _upload(client: WebClient, length: int, alt_text: str = "") -> bool:
    try:
        client.files_getUploadURLExternal(filename="a.png", length=length, alt_txt=alt_text)
    except SlackApiError:
        return False
    return True


_SIMPLE: dict[str, Callable[[int], bool]] = {
    "BLOCKS_IN_MESSAGE": lambda n: message(*[{"type": "divider"}] * n),
    "BLOCKS_TOGETHER": lambda n: message(*({"type": "section", "text": mrkdwn(size)} for size in _texts(n))),
    "TABLES_IN_MESSAGE": lambda n: message(*(data_table() for _ in range(n))),
    "CHARTS_IN_MESSAGE": lambda n: message(*(chart() for _ in range(n))),
    "BLOCKS_IN_VIEW": lambda n: modal(*[{"type": "divider"}] * n),
    "VIEW_TITLE": lambda n: modal(title=plain(n)),
    "PRIVATE_METADATA": lambda n: modal(private_metadata="x" * n),
    "CALLBACK_ID": lambda n: modal(callback_id="x" * n),
    "BLOCK_ID": lambda n: message({"type": "divider", "block_id": "x" * n}),
    "ACTION_ID": lambda n: actions(button(action_id="x" * n)),
    "SECTION_TEXT": lambda n: section_of(text=mrkdwn(n)),
    "SECTION_FIELDS": lambda n: section_of(fields=[mrkdwn(1)] * n),
    "SECTION_FIELD_TEXT": lambda n: section_of(fields=[mrkdwn(n)]),
    "HEADER_TEXT": lambda n: message({"type": "header", "text": plain(n)}),
    "CONTEXT_ELEMENTS": lambda n: message({"type": "context", "elements": [mrkdwn(1)] * n}),
    "CONTEXT_TEXT": lambda n: message({"type": "context", "elements": [mrkdwn(n)]}),
    "CONTEXT_ACTIONS": lambda n: message(
        {"type": "context_actions", "elements": [{"type": "icon_button", "icon": "trash", "text": plain(1)}] * n}
    ),
    "ACTIONS_ELEMENTS": lambda n: actions(*[button()] * n),
    "IMAGE_URL": lambda n: _image(image_url=address(n)),
    "IMAGE_ALT_TEXT": lambda n: _image(alt_text="x" * n),
    "IMAGE_TITLE": lambda n: _image(title=plain(n)),
    "MARKDOWN_TEXT": lambda n: message({"type": "markdown", "text": "x" * n}),
    "INPUT_LABEL": lambda n: asked({"type": "plain_text_input"}, label=plain(n)),
    "ALERT_TEXT": lambda n: modal({"type": "alert", "text": plain(n)}),
    "CARD_TITLE": lambda n: message({"type": "card", "title": plain(n)}),
    "CARD_BODY": lambda n: message({"type": "card", "body": plain(n)}),
    "CARD_ACTIONS": lambda n: message({"type": "card", "actions": [button()] * n}),
    "CAROUSEL_CARDS": lambda n: message({"type": "carousel", "elements": [{"type": "card", "title": plain(1)}] * n}),
    "RICH_TEXT_INDENT": _rich,
    "TABLE_ROWS": lambda n: _table([[{"type": "raw_text", "text": "x"}]] * n),
    "TABLE_COLUMNS": lambda n: _table([[{"type": "raw_text", "text": "x"}] * n]),
    "TABLE_CHARACTERS": lambda n: _table(cells(n)),
    "DATA_TABLE_ROWS": lambda n: message(data_table(rows=n)),
    "DATA_TABLE_COLUMNS": lambda n: message(data_table(columns=n)),
    "DATA_TABLE_CHARACTERS": lambda n: message(data_table() | {"rows": cells(n, width=1)}),
    "DATA_TABLE_PAGE": lambda n: message(data_table(page_size=n)),
    "DATA_TABLE_CAPTION": lambda n: message(data_table(caption="x" * n)),
    "CELL_TEXT": lambda n: _table([[{"type": "raw_text", "text": "x" * n}]]),
    "CHART_TITLE": lambda n: message(chart(title=n)),
    "CHART_SERIES": lambda n: message(chart(series=n)),
    "CHART_POINTS": lambda n: message(chart(points=n)),
    "CHART_LABEL": lambda n: message(chart(label=n)),
    "CHART_AXIS_LABEL": lambda n: message(chart(axis=n)),
    "BUTTON_TEXT": lambda n: actions(button(text=plain(n))),
    "BUTTON_VALUE": lambda n: actions(button(value="x" * n)),
    "ELEMENT_URL": lambda n: actions(button(url=address(n))),
    "ACCESSIBILITY_LABEL": lambda n: actions(button(accessibility_label="x" * n)),
    "PLACEHOLDER": lambda n: asked({"type": "plain_text_input", "placeholder": plain(n)}),
    "SELECT_OPTIONS": lambda n: actions({"type": "static_select", "options": [option()] * n}),
    "OVERFLOW_OPTIONS": lambda n: actions({"type": "overflow", "options": [option()] * n}),
    "CHOICE_OPTIONS": lambda n: actions({"type": "checkboxes", "options": [option()] * n}),
    "OPTION_TEXT": lambda n: actions({"type": "static_select", "options": [option(text=plain(n))]}),
    "OPTION_VALUE": lambda n: actions({"type": "static_select", "options": [option(value="x" * n)]}),
    "CONFIRM_TITLE": lambda n: _confirm("title", plain(n)),
    "CONFIRM_TEXT": lambda n: _confirm("text", plain(n)),
    "CONFIRM_BUTTON": lambda n: _confirm("confirm", plain(n)),
    "INPUT_LENGTH": lambda n: asked({"type": "plain_text_input", "max_length": n}),
    "FILES_IN_INPUT": lambda n: asked({"type": "file_input", "max_files": n}),
}
CASES |= {name: (lambda _, n, case=case: case(n)) for name, case in _SIMPLE.items()}  # type: ignore[misc]
CASES |= {
    "TEXT_UPDATED": lambda client, n: _updated(client, n),
    "METADATA": _metadata,
    "VIEW_SIZE": _home,
    "ATTACHMENTS": lambda client, n: called(
        client, "chat.postMessage", channel="C0COMMAND", attachments=[{"text": "x"}] * n
    ),
    "SUGGESTED_PROMPTS": lambda client, n: called(
        client,
        "assistant.threads.setSuggestedPrompts",
        channel_id=client.conversations_open(users="U0ACC")["channel"]["id"],
        prompts=[{"title": "t", "message": "m"}] * n,
    ),
    "UPLOAD_ALT_TEXT": lambda client, n: _upload(client, 1, "x" * n),
    "UPLOAD_BYTES": lambda client, n: _upload(client, n),
}


def _updated(client: WebClient, size: int) -> bool:
    ts = client.chat_postMessage(channel="C0COMMAND", text="x")["ts"]
    return called(client, "chat.update", channel="C0COMMAND", ts=ts, text="x" * size)


def _texts(weight: int) -> Iterator[int]:
    """Sizes of sections that together weigh as much, each block's own cost among it."""
    while weight > 0:
        size = min(3_000, weight - limits.COST_OF_A_BLOCK.most)
        yield size
        weight -= size + limits.COST_OF_A_BLOCK.most


# Limits of behaviour, not of size, and the tests that try them.
ELSEWHERE: dict[str, str] = {
    "TEXT_POSTED": "test_chat.py::test_a_post_is_cut_at_forty_thousand_characters_with_a_warning",
    "COST_OF_A_BLOCK": "block_kit/test_message_blocks.py::test_the_whole_message_has_a_limit_where_it_was_measured",
    "MODALS_STACKED": "test_interactions.py::test_modals_stack_three_high",
    "HISTORY_PAGE": "test_limits.py::test_a_page_holds_no_more_than_its_limit",
    "HISTORY_PAGE_UNASKED": "test_limits.py::test_a_page_holds_no_more_than_its_limit",
    "LIST_PAGE": "test_limits.py::test_a_list_s_page_holds_no_more_than_its_limit",
    "LIST_PAGE_UNASKED": "test_limits.py::test_a_list_s_page_holds_no_more_than_its_limit",
    "ACKNOWLEDGE_SECONDS": "test_limits.py::test_an_app_has_three_seconds_to_acknowledge",
    "TRIGGER_SECONDS": "test_limits.py::test_a_trigger_holds_for_three_seconds",
    "RESPONSE_URL_SECONDS": "test_limits.py::test_a_response_address_holds_for_half_an_hour",
    "RESPONSE_URL_USES": "test_interactions.py::test_a_response_url_holds_five_times",
    "TICKET_SECONDS": "test_limits.py::test_a_socket_s_address_holds_for_half_a_minute",
    "SOCKETS": "test_limits.py::test_an_app_opens_ten_connections_and_not_one_more",
    "EVENT_RETRY_SECONDS": "test_delivery.py::test_a_silent_app_is_tried_four_times_with_the_same_event",
    "CALLS_A_MINUTE": "test_rates.py::test_a_tier_allows_so_many_calls_a_minute",
    "POSTS_A_SECOND_IN_A_CHANNEL": "test_rates.py::test_a_channel_takes_a_burst_and_then_a_message_a_second",
    "POSTS_IN_A_BURST": "test_rates.py::test_a_channel_takes_a_burst_and_then_a_message_a_second",
    "POSTS_A_MINUTE": "test_rates.py::test_a_workspace_takes_three_hundred_posts_a_minute_over_all_channels",
}
