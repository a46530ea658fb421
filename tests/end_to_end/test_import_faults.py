"""What goes wrong while figures are taken in over Slack: nothing is stored twice, half, or unsaid."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from bot.store.tables.observations import StoredObservation
from tests.end_to_end.asking_force import COMMAND, AskingForce, asking_force
from tests.end_to_end.slack_force import eventually

ANALYST = "U0ANALYST"
LABEL = "Confirm the import"


@pytest.fixture(scope="module")
def connected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskingForce]:
    with asking_force(tmp_path_factory.mktemp("asking")) as here:
        yield here


@pytest.fixture
def slack(connected: AskingForce) -> Iterator[AskingForce]:
    yield connected
    connected.workspace.control.order("clear_faults")


def drop(slack: AskingForce, area: str, value: int) -> str:
    content = f"measure,area,period,value\nburglary,{area},2026-01,{value}\n".encode()
    return slack.workspace.control.upload(ANALYST, COMMAND, "figures.csv", content, "<@U0REEVE>")


def held(slack: AskingForce) -> int:
    with slack.engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(StoredObservation)).scalar_one())


def outcomes(slack: AskingForce, kind: str) -> list[str]:
    with slack.engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT outcome FROM inbound WHERE kind = ? ORDER BY received_at", (kind,))
        return [str(one) for (one,) in found]


def wait_for(slack: AskingForce, kind: str, words: str) -> None:
    eventually(lambda: any(words in one for one in outcomes(slack, kind)))


def text_of(slack: AskingForce, ts: str) -> str:
    (said,) = slack.replies(COMMAND, ts)
    return str(said["text"])


def test_an_offer_whose_reply_was_lost_is_shown_once(slack: AskingForce) -> None:
    slack.workspace.control.fault("lost_reply", method="chat.postMessage")
    ts = drop(slack, "sefton", 60)
    wait_for(slack, "app_mention", "lost")
    slack.a_minute_later()
    assert "1 new" in text_of(slack, ts)


def test_stored_before_a_stop_it_is_said_afterwards_and_stored_once(slack: AskingForce) -> None:
    before, ts = held(slack), drop(slack, "coventry", 61)
    slack.workspace.control.fault("server_error", method="chat.update")
    slack.press(ANALYST, slack.reply(COMMAND, ts), LABEL)
    wait_for(slack, "pressed import_confirm", "NotSaid")
    assert held(slack) == before + 1
    assert "Nothing is stored until" in text_of(slack, ts)
    slack.a_minute_later()
    assert "was imported: 1 new" in text_of(slack, ts)
    assert held(slack) == before + 1


def test_a_file_that_was_deleted_meanwhile_is_not_stored(slack: AskingForce) -> None:
    before, ts = held(slack), drop(slack, "dudley", 62)
    offered = slack.reply(COMMAND, ts)
    slack.workspace.control.fault("error", method="files.info", code="file_not_found")
    slack.press(ANALYST, offered, LABEL)
    slack.whispered(ANALYST, "can no longer be read on Slack")
    assert held(slack) == before


def test_where_slack_is_away_for_a_moment_the_file_is_fetched_later(slack: AskingForce) -> None:
    slack.workspace.control.fault("server_error", method="files.info")
    ts = drop(slack, "dudley", 63)
    wait_for(slack, "app_mention", "NotNow")
    slack.a_minute_later()
    assert "1 new" in slack.reply(COMMAND, ts)["text"]
