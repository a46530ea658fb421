"""Block elements: buttons, menus, pickers and inputs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bot.workspace import limits
from bot.workspace.block_kit.inspection import Inspection
from bot.workspace.block_kit.schema import (
    Check,
    boolean,
    by_type,
    choice,
    list_of,
    only_one_of_fields,
    record,
    string,
    web_address,
    whole_number,
)
from bot.workspace.block_kit.text_objects import (
    CONFIRM,
    LINK_OPTION,
    OPTION_GROUP,
    PLAIN_OPTION,
    RICH_OPTION,
    plain_text,
    slack_file,
)
from bot.workspace.limits import Limit

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d\Z")
_ANY_COUNT: Final = Limit(100, "house: no menu starts with more choices than it may have")


def _action_id(value: object, pointer: str, seen: Inspection) -> None:
    string(limits.ACTION_ID)(value, pointer, seen)
    if isinstance(value, str):
        seen.new_action(value, pointer.removesuffix("/action_id"))


def _matching(pattern: re.Pattern[str], wording: str) -> Check:
    def check(value: object, pointer: str, seen: Inspection) -> None:
        if not isinstance(value, str) or not pattern.match(value):
            seen.fault(f"must be {wording}", pointer)

    return check


_PLACEHOLDER = plain_text(limits.PLACEHOLDER)
_NAMED: dict[str, Check] = {"action_id": _action_id}
_MENU: dict[str, Check] = {**_NAMED, "placeholder": _PLACEHOLDER, "confirm": CONFIRM, "focus_on_load": boolean}
_TYPED: dict[str, Check] = {**_NAMED, "placeholder": _PLACEHOLDER, "focus_on_load": boolean}
_OPTIONS: dict[str, Check] = {
    "options": list_of(PLAIN_OPTION, limits.SELECT_OPTIONS),
    "option_groups": list_of(OPTION_GROUP, limits.SELECT_OPTIONS),
}
_NAME = string(limits.OPTION_VALUE)
_NAMES = list_of(_NAME, _ANY_COUNT)
_SEVERAL: dict[str, Check] = {"max_selected_items": whole_number(Limit(100, _ANY_COUNT.source, least=1))}

BUTTON: Final[Check] = record(
    {"text": plain_text(limits.BUTTON_TEXT)},
    {
        **_NAMED,
        "url": web_address(limits.ELEMENT_URL),
        "value": string(limits.BUTTON_VALUE),
        "style": choice("primary", "danger"),
        "confirm": CONFIRM,
        "accessibility_label": string(limits.ACCESSIBILITY_LABEL),
    },
)
IMAGE: Final[Check] = record(
    {"alt_text": string(limits.IMAGE_ALT_TEXT)},
    {"image_url": web_address(limits.IMAGE_URL), "slack_file": slack_file},
    only_one_of_fields("image_url", "slack_file"),
)
_FEEDBACK: Final[Check] = record(
    {"text": plain_text(limits.BUTTON_TEXT), "value": string(limits.BUTTON_VALUE)},
    {"accessibility_label": string(limits.ACCESSIBILITY_LABEL)},
    typed=False,
)

MENUS: Final[Mapping[str, Check]] = {
    "overflow": record({"options": list_of(LINK_OPTION, limits.OVERFLOW_OPTIONS)}, {**_NAMED, "confirm": CONFIRM}),
    "static_select": record(
        {}, {**_MENU, **_OPTIONS, "initial_option": PLAIN_OPTION}, only_one_of_fields("options", "option_groups")
    ),
    "multi_static_select": record(
        {},
        {**_MENU, **_OPTIONS, **_SEVERAL, "initial_options": list_of(PLAIN_OPTION, _ANY_COUNT)},
        only_one_of_fields("options", "option_groups"),
    ),
    "users_select": record({}, {**_MENU, "initial_user": _NAME}),
    "multi_users_select": record({}, {**_MENU, **_SEVERAL, "initial_users": _NAMES}),
    "channels_select": record({}, {**_MENU, "initial_channel": _NAME, "response_url_enabled": boolean}),
    "conversations_select": record(
        {},
        {
            **_MENU,
            "initial_conversation": _NAME,
            "default_to_current_conversation": boolean,
            "response_url_enabled": boolean,
        },
    ),
}
CHOICES: Final[Mapping[str, Check]] = {
    "checkboxes": record(
        {"options": list_of(RICH_OPTION, limits.CHOICE_OPTIONS)},
        {
            **_NAMED,
            "initial_options": list_of(RICH_OPTION, limits.CHOICE_OPTIONS),
            "confirm": CONFIRM,
            "focus_on_load": boolean,
        },
    ),
    "radio_buttons": record(
        {"options": list_of(RICH_OPTION, limits.CHOICE_OPTIONS)},
        {**_NAMED, "initial_option": RICH_OPTION, "confirm": CONFIRM, "focus_on_load": boolean},
    ),
    "datepicker": record({}, {**_MENU, "initial_date": _matching(_DATE, "a date such as 2026-04-20")}),
    "timepicker": record({}, {**_MENU, "initial_time": _matching(_TIME, "a time such as 09:30"), "timezone": _NAME}),
    "datetimepicker": record(
        {},
        {
            **_NAMED,
            "initial_date_time": whole_number(Limit(9_999_999_999, "docs.slack.dev: ten digits", 1_000_000_000)),
            "confirm": CONFIRM,
            "focus_on_load": boolean,
        },
    ),
}
_LENGTH = whole_number(limits.INPUT_LENGTH)
_DISPATCH: dict[str, Check] = {
    "dispatch_action_config": record(
        {},
        {
            "trigger_actions_on": list_of(
                choice("on_enter_pressed", "on_character_entered"), Limit(2, "docs.slack.dev", least=1)
            )
        },
        typed=False,
    )
}
INPUTS: Final[Mapping[str, Check]] = {
    "plain_text_input": record(
        {},
        {
            **_TYPED,
            **_DISPATCH,
            "initial_value": string(limits.INPUT_LENGTH),
            "multiline": boolean,
            "min_length": _LENGTH,
            "max_length": _LENGTH,
        },
    ),
    "number_input": record(
        {"is_decimal_allowed": boolean},
        {
            **_TYPED,
            **_DISPATCH,
            **{name: string(limits.OPTION_VALUE) for name in ("initial_value", "min_value", "max_value")},
        },
    ),
    "email_text_input": record({}, {**_TYPED, **_DISPATCH, "initial_value": string(limits.INPUT_LENGTH)}),
    "url_text_input": record({}, {**_TYPED, **_DISPATCH, "initial_value": string(limits.INPUT_LENGTH)}),
    "file_input": record(
        {},
        {
            **_NAMED,
            "filetypes": list_of(_NAME, _ANY_COUNT),
            "max_files": whole_number(limits.FILES_IN_INPUT),
        },
    ),
}

IN_SECTION: Final[Check] = by_type({"button": BUTTON, "image": IMAGE, **MENUS, **CHOICES})
IN_ACTIONS: Final[Check] = by_type({"button": BUTTON, **MENUS, **CHOICES})
IN_INPUT: Final[Check] = by_type({**{k: v for k, v in MENUS.items() if k != "overflow"}, **CHOICES, **INPUTS})
IN_CONTEXT_ACTIONS: Final[Check] = by_type(
    {
        "feedback_buttons": record({"positive_button": _FEEDBACK, "negative_button": _FEEDBACK}, _NAMED),
        "icon_button": record(
            {"icon": choice("trash"), "text": plain_text(limits.BUTTON_TEXT)},
            {
                **_NAMED,
                "value": string(limits.BUTTON_VALUE),
                "confirm": CONFIRM,
                "accessibility_label": string(limits.ACCESSIBILITY_LABEL),
                "visible_to_user_ids": _NAMES,
            },
        ),
    }
)
