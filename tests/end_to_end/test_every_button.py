"""Every button that there is, pressed by whoever may press none: they are told so, and nothing is changed or shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.duties.roles import WHO_MAY, Role
from bot.slack.app import posting_client
from bot.store.tables.base import Base
from tests.end_to_end.asking_force import COMMAND, SHARED
from tests.end_to_end.home_force import HomeForce, home_force
from tests.end_to_end.slack_force import eventually

Json = dict[str, Any]
BUTTONS = sorted(name for name in WHO_MAY if name not in ("/kpi", "use_as_update"))
# What only says that somebody pressed.
_NOT_CHANGES = {"inbound", "heartbeat"}


@pytest.fixture(scope="module")
def force(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HomeForce]:
    with home_force(tmp_path_factory.mktemp("buttons")) as here:
        yield here


def with_every_button(force: HomeForce, channel: str, names: Sequence[str] = BUTTONS) -> Json:
    """A message that bears every button, those of alerts with the id of one."""
    rows = [names[start : start + 25] for start in range(0, len(names), 25)]
    blocks = [
        {
            "type": "actions",
            "block_id": f"row-{place}",
            "elements": [
                {
                    "type": "button",
                    "action_id": name,
                    "text": {"type": "plain_text", "text": name},
                    "value": _value(force, name),
                }
                for name in row
            ],
        }
        for place, row in enumerate(rows)
    ]
    client = posting_client(force.workspace.bot_token, force.workspace.api_url)
    posted = client.chat_postMessage(channel=channel, text="Every button", blocks=blocks)
    return {"channel": channel, "ts": str(posted["ts"]), "rows": rows}


def _value(force: HomeForce, name: str) -> str:
    """What such a button carries: an alert, a message about updates, a series, a page of the board, a question."""
    with force.engine.connect() as connection:
        if name.startswith("alert_"):
            return str(connection.exec_driver_sql("SELECT id FROM episode LIMIT 1").scalar_one())
        if name.startswith("update_"):
            return str(connection.exec_driver_sql("SELECT message_id FROM request_message LIMIT 1").scalar_one())
    if name == "home_unfollow":
        return '["burglary", "coventry", ""]'
    return "lead:0" if name.startswith("board_") else "burglary in Coventry last month"


def press_all(force: HomeForce, user: str, message: Json) -> None:
    place = {"channel": message["channel"], "ts": message["ts"]}
    for number, row in enumerate(message["rows"]):
        for name in row:
            assert force.workspace.control.press(user, place, f"row-{number}", name), name


def rows_of_each_table(force: HomeForce) -> dict[str, int]:
    tables = [one for one in Base.metadata.sorted_tables if one.name not in _NOT_CHANGES]
    with force.engine.connect() as connection:
        return {one.name: connection.execute(select(func.count()).select_from(one)).scalar_one() for one in tables}


def nothing_waits(force: HomeForce) -> bool:
    with force.engine.connect() as connection:
        return not connection.exec_driver_sql("SELECT count(*) FROM inbound WHERE done_at IS NULL").scalar()


@pytest.mark.parametrize("user", ["U0GUEST", "U0STRANGER"])
def test_who_is_not_of_the_organisation_may_press_nothing(force: HomeForce, user: str) -> None:
    message = with_every_button(force, COMMAND)
    before, said = rows_of_each_table(force), len(force.workspace.control.messages(COMMAND))
    press_all(force, user, message)
    eventually(lambda: nothing_waits(force))
    assert rows_of_each_table(force) == before
    assert force.workspace.control.state()["modals"].get(user, []) == []
    assert len(force.workspace.control.messages(COMMAND)) == said
    whispers = [one["text"] for one in force.whispers(user)]
    assert len(whispers) > 20  # a Home and its board say nothing to who has none
    # Of what an update in this state cannot be, they are told no more than that it cannot.
    assert [one for one in whispers if "organisation" not in one and "Nothing is left" not in one] == []


def test_a_viewer_may_press_nothing_that_the_table_keeps_for_others(force: HomeForce) -> None:
    kept = [name for name in BUTTONS if Role.VIEWER not in WHO_MAY[name]]
    message = with_every_button(force, COMMAND, kept)
    before, said = rows_of_each_table(force), len(force.workspace.control.messages(COMMAND))
    press_all(force, "U0VIEWER", message)
    eventually(lambda: nothing_waits(force) and force.whispers("U0VIEWER"))
    assert rows_of_each_table(force) == before
    assert force.workspace.control.state()["modals"].get("U0VIEWER", []) == []
    assert len(force.workspace.control.messages(COMMAND)) == said


def test_in_a_channel_shared_with_others_nobody_may_press_anything(force: HomeForce) -> None:
    message = with_every_button(force, SHARED)
    before, said = rows_of_each_table(force), len(force.workspace.control.messages(SHARED))
    press_all(force, "U0ANALYST", message)
    eventually(lambda: nothing_waits(force))
    changed = {name for name, count in rows_of_each_table(force).items() if count != before[name]}
    assert changed == set()
    assert len(force.workspace.control.messages(SHARED)) == said
