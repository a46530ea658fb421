"""Finds the element that a person used, and says what the app is told of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.workspace.errors import SlackError

Json = dict[str, object]

_CHOSEN: Mapping[str, str] = {
    "static_select": "selected_option",
    "radio_buttons": "selected_option",
    "overflow": "selected_option",
    "multi_static_select": "selected_options",
    "checkboxes": "selected_options",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "channels_select": "selected_channel",
    "conversations_select": "selected_conversation",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
}


def find_element(blocks: Sequence[object], block_id: str, action_id: str) -> Json:
    """An interactive element by its block and action. Raises SlackError `action_not_found`."""
    for block in blocks:
        if isinstance(block, dict) and block.get("block_id") == block_id:
            for element in _elements(block):
                if element.get("action_id") == action_id:
                    return element
    raise SlackError("action_not_found")


def action_of(element: Json, block_id: str, chosen: object, now: str) -> Json:
    """The entry of `actions` for an element that was used. Raises SlackError `option_not_found`."""
    kind = str(element["type"])
    action: Json = {"type": kind, "action_id": element["action_id"], "block_id": block_id, "action_ts": now}
    if kind == "button":
        action |= {name: element[name] for name in ("text", "value", "style") if name in element}
    else:
        action |= state_of(element, chosen)
    return action


def state_of(element: Json, chosen: object) -> Json:
    """What stands in `state.values` for an element. `chosen` is an option's value, or the words typed."""
    kind = str(element["type"])
    name = _CHOSEN.get(kind, "value")
    if name == "selected_option":
        return {"type": kind, name: _option(element, str(chosen)) if chosen else None}
    if name == "selected_options":
        values = chosen if isinstance(chosen, list) else []
        return {"type": kind, name: [_option(element, str(value)) for value in values]}
    return {"type": kind, name: chosen if chosen not in ("", []) else None}


def is_empty(state: object) -> bool:
    """Whether a field was left without anything in it."""
    return not isinstance(state, Mapping) or not any(value for name, value in state.items() if name != "type")


def _elements(block: Json) -> Iterator[Json]:
    for name in ("elements", "actions"):
        several = block.get(name)
        for each in several if isinstance(several, list) else []:
            if isinstance(each, dict):
                yield each
                yield from _elements(each)
    for name in ("accessory", "element"):
        one = block.get(name)
        if isinstance(one, dict):
            yield one


def _option(element: Json, value: str) -> Json:
    options = element.get("options")
    groups = element.get("option_groups")
    every = [*(options if isinstance(options, list) else [])]
    for group in groups if isinstance(groups, list) else []:
        every += group["options"]
    for option in every:
        if option.get("value") == value:
            return dict(option)
    raise SlackError("option_not_found")
