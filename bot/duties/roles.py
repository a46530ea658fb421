"""Who may press what: one table of every button, modal, shortcut and command, and the roles that may use it.

Each is asked for at the moment it is pressed, by the process that does it. A name that is not here is nobody's.
"""

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """The roles of `people.yaml`. Every person of the organisation is a viewer.

    A lead is one for what they answer for, or are asked about: a lead of other things is a viewer there.
    """

    VIEWER = "viewer"
    LEAD = "lead"
    ANALYST = "analyst"
    COMMAND_TEAM = "command-team"
    ADMINISTRATOR = "administrator"


Roles = tuple[Role, ...]
EVERYBODY: Roles = tuple(Role)
OFFICE: Roles = (Role.COMMAND_TEAM, Role.ANALYST, Role.ADMINISTRATOR)
"""Who acts for everybody, whatever it is about. The order is that in which people are told who may."""
LEADS_AND_OFFICE: Roles = (Role.LEAD, *OFFICE)
ANALYSTS: Roles = (Role.ANALYST, Role.ADMINISTRATOR)
CHECKERS: Roles = (Role.LEAD, *ANALYSTS)
"""The lead among them is the one who signs off; nobody checks what they gave themselves."""
THOSE_ASKED: Roles = (Role.LEAD,)
MOST_CHOICES = 10

_ALERTS: Mapping[str, Roles] = {
    "alert_acknowledge": LEADS_AND_OFFICE,
    "alert_silence": LEADS_AND_OFFICE,
    "alert_unsilence": LEADS_AND_OFFICE,
    # Of those, only whoever holds the alert: it stands in their direct message.
    "alert_silence_longer": LEADS_AND_OFFICE,
    "alert_end_now": LEADS_AND_OFFICE,
    "alert_keep": LEADS_AND_OFFICE,
    "alert_hand_back": LEADS_AND_OFFICE,
    "alert_ask": OFFICE,  # the lead is asked, and does not ask
    "alert_known": OFFICE,
    "alert_known_back": OFFICE,
    "alert_explain": EVERYBODY,
    "alert_history": EVERYBODY,
    **dict.fromkeys(("history_older", "history_newer", "history_previous", "history_next"), EVERYBODY),
}
_UPDATES: Mapping[str, Roles] = {
    "update_give": LEADS_AND_OFFICE,
    "update_nothing": LEADS_AND_OFFICE,
    "update_not_now": LEADS_AND_OFFICE,
    "update_pass": LEADS_AND_OFFICE,
    "update_later": LEADS_AND_OFFICE,
    "update_take": THOSE_ASKED,
    "update_decline": THOSE_ASKED,
    "update_accept": CHECKERS,
    "update_return": CHECKERS,
    "update_drop": LEADS_AND_OFFICE,
    "use_as_update": LEADS_AND_OFFICE,
}
_ANSWERS: Mapping[str, Roles] = dict.fromkeys(
    (
        "/kpi",
        "answer_show",
        "answer_explain",
        "answer_chart",
        "answer_csv",
        "answer_xlsx",
        "answer_follow",
        "answer_wrong",
        *(f"answer_choice_{place}" for place in range(MOST_CHOICES)),
    ),
    EVERYBODY,
)
_HOME: Mapping[str, Roles] = dict.fromkeys(
    (
        "home_follow",
        "home_unfollow",
        *(f"home_ask_{place}" for place in range(MOST_CHOICES)),
        "home_board",
        "home_page_previous",
        "home_page_next",
        *(f"board_by_{order}" for order in ("lead", "outcome", "status", "overdue")),
        "board_page_previous",
        "board_page_next",
    ),
    EVERYBODY,
)
_IMPORTS: Mapping[str, Roles] = {"import_confirm": ANALYSTS, "import_decline": ANALYSTS}
_PAUSES: Mapping[str, Roles] = dict.fromkeys(("pause_everything", "resume_everything"), (Role.ADMINISTRATOR,))
WHO_MAY: Mapping[str, Roles] = {**_ALERTS, **_UPDATES, **_ANSWERS, **_HOME, **_IMPORTS, **_PAUSES}
"""By the name of a button, modal, shortcut or command, who may use it.

What a figure shows is decided besides: whoever may ask is still shown only what they may see, where they ask.
"""


def held_roles(name: str) -> tuple[str, ...]:
    """The roles of the catalogue that may use a name whatever it is about; none where everybody may."""
    roles = WHO_MAY[name]
    return () if Role.VIEWER in roles else tuple(role.value for role in roles if role is not Role.LEAD)
