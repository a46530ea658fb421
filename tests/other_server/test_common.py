"""The same app, unchanged, on whatever server SLACK_API_URL names: alerts posted once, edited, found again, drawn."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.duties.alert_buttons import Verb
from bot.duties.deliver import Delivered, Delivering, Waits, deliver
from bot.slack.access import SlackPeople
from bot.slack.app import posting_client
from bot.slack.home_modals import reading
from bot.slack.messenger import SlackMessenger
from bot.store import migrate, open_engine
from tests.duties.acting_force import OWNER, Force
from tests.other_server.any_server import AnyServer, LosingProxy, any_server

Json = dict[str, Any]
_TIMES = count(1)


@pytest.fixture(scope="module")
def server() -> Iterator[AnyServer]:
    with any_server() as here:
        yield here


@pytest.fixture(scope="module")
def proxy(server: AnyServer) -> Iterator[LosingProxy]:
    between = LosingProxy(server.api_url)
    yield between
    between.stop()


@pytest.fixture
def client(server: AnyServer) -> WebClient:
    return posting_client(server.bot_token, server.api_url)


@pytest.fixture
def force(tmp_path: Path) -> Iterator[Force]:
    engine = open_engine(f"sqlite:///{tmp_path / 'reeve.sqlite'}")
    migrate(engine)
    yield Force(engine)
    engine.dispose()


def send(force: Force, server: AnyServer, client: WebClient) -> Delivered:
    """One pass of delivery, everything to the one channel."""
    channels = dict.fromkeys(("command-team", "coventry", "operators"), server.channel)
    return deliver(
        Delivering(
            outbox=force.outbox,
            messenger=SlackMessenger(client, channels, lambda picture: force.outbox.picture(picture)[0].words),
            now=lambda: datetime.now(UTC),  # noqa: TID251 - Slack's clock
            wait=time.sleep,
            patience=timedelta(seconds=10),
            waits=Waits(settling=timedelta(seconds=0.5)),
        )
    )


def said(server: AnyServer, client: WebClient, since: str) -> list[Json]:
    """What the channel holds from a moment on, oldest first, metadata included."""
    found = client.conversations_history(channel=server.channel, include_all_metadata=True, limit=200)["messages"]
    return [one for one in reversed(found) if one["ts"] >= since]  # not every server knows `oldest`


def now(server: AnyServer, client: WebClient) -> str:
    """The ts of a message that marks where a test begins."""
    return str(client.chat_postMessage(channel=server.channel, text=f"test {next(_TIMES)} begins")["ts"])


def of_reeve(messages: list[Json]) -> list[Json]:
    return [one for one in messages if one.get("metadata", {}).get("event_type") == "reeve_message"]


def test_an_alert_is_posted_once_and_edited_in_its_place(server: AnyServer, client: WebClient, force: Force) -> None:
    start = now(server, client)
    force.raise_alerts("dudley")
    assert send(force, server, client).posted > 0
    first = of_reeve(said(server, client, start))
    assert send(force, server, client).posted == 0

    force.do(Verb.ACKNOWLEDGE, "dudley", by=OWNER, words="A backlog")
    assert send(force, server, client).edited > 0
    after = {one["ts"]: one for one in of_reeve(said(server, client, start))}
    assert [one["ts"] for one in first] == list(after)[: len(first)]
    assert any("Acknowledged by Alex Hughes" in str(one["blocks"]) for one in after.values())


def test_a_post_whose_reply_is_lost_is_found_and_not_posted_twice(
    server: AnyServer, client: WebClient, proxy: LosingProxy, force: Force
) -> None:
    start = now(server, client)
    force.raise_alerts("walsall")
    proxy.lost = 1
    done = send(force, server, posting_client(server.bot_token, proxy.api_url))
    assert (proxy.lost, done.found) == (0, 1)
    ids = [one["metadata"]["event_payload"]["id"] for one in of_reeve(said(server, client, start))]
    assert len(ids) == len(set(ids)) == done.posted + done.found


def test_a_picture_stands_in_the_message_with_its_words(server: AnyServer, client: WebClient, force: Force) -> None:
    start = now(server, client)
    force.raise_alerts("coventry")
    send(force, server, client)
    pictures = [
        block for one in of_reeve(said(server, client, start)) for block in one["blocks"] if block["type"] == "image"
    ]
    assert pictures
    assert all(each["alt_text"] for each in pictures)
    assert client.files_info(file=pictures[0]["slack_file"]["id"])["file"]["mimetype"] == "image/png"


def test_people_and_channels_are_told_from_strangers(server: AnyServer, client: WebClient) -> None:
    people = SlackPeople(client)
    known, unknown = people.person(server.person), people.person("U0NOBODY99")
    assert known.name
    assert (known.external, bool(unknown.external)) == ("", True)
    assert people.is_shared(server.channel) is False


def test_a_home_is_published(server: AnyServer, client: WebClient) -> None:
    blocks = [{"type": "header", "text": {"type": "plain_text", "text": "Due from you"}}]
    view = client.views_publish(user_id=server.person, view={"type": "home", "blocks": blocks})["view"]
    assert view["blocks"][0]["text"]["text"] == "Due from you"


def test_a_modal_is_opened_once_with_a_trigger_and_filled_in_afterwards(server: AnyServer, client: WebClient) -> None:
    words = dict.fromkeys(("asked", "waiting", "answer_title", "close"), "Burglary in Coventry")
    trigger = server.trigger()
    opened = client.views_open(trigger_id=trigger, view=reading(words))["view"]
    assert opened["title"]["text"] == "Burglary in Coventry"
    with pytest.raises(SlackApiError, match="exchanged_trigger_id"):
        client.views_open(trigger_id=trigger, view=reading(words))
    answer = [{"type": "section", "text": {"type": "mrkdwn", "text": "153 in March 2026"}}]
    filled = client.views_update(view_id=opened["id"], view=reading(words, answer))["view"]
    assert filled["blocks"][-1]["text"]["text"] == "153 in March 2026"
