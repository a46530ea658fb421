"""Direct messages against the local workspace: people of the organisation only, and one conversation each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.duties.content import Content
from bot.duties.outbox import Message
from bot.duties.sending import Limited, NotYet, Posted, Reach, Refused, Row
from bot.slack.app import posting_client
from bot.slack.messenger import SlackMessenger
from bot.watching.rules import Severity
from bot.workspace import RunningWorkspace, User, default_team, serve

OUTSIDERS = (
    User(id="U1LEFT", name="one.who.left", real_name="Somebody who left", deleted=True),
    User(id="U1GUEST", name="one.guest", real_name="A guest", is_restricted=True),
    User(id="U1PARTNER", name="one.partner", real_name="A partner", is_stranger=True),
)


@pytest.fixture(scope="module")
def with_outsiders() -> Iterator[RunningWorkspace]:
    team = default_team()
    team = replace(team, users=(*team.users, *OUTSIDERS))
    with serve(team, clock=lambda: datetime(2026, 4, 20, 9, tzinfo=UTC), rate_scale=None) as running:
        yield running


@pytest.fixture
def messenger(with_outsiders: RunningWorkspace) -> Iterator[SlackMessenger]:
    client = posting_client(with_outsiders.bot_token, with_outsiders.api_url)
    yield SlackMessenger(client, {}, lambda picture: "", sleep=lambda seconds: None)
    with_outsiders.control.order("clear_faults")


def to(person: str) -> Row:
    content = Content(text=f"For {person}", header="An update is asked of you")
    at = datetime(2026, 4, 20, tzinfo=UTC)
    message = Message(id=f"to-{person}", channel=f"@{person}", content=content, severity=Severity.MEDIUM, created_at=at)
    return Row(message, 1, 0, None, None, False, None)


def test_a_message_to_a_person_is_posted_in_their_direct_message_and_found_there(
    messenger: SlackMessenger, with_outsiders: RunningWorkspace
) -> None:
    posted = messenger.post(to("U0ACC"), None)

    assert isinstance(posted, Posted)
    place = with_outsiders.control.direct_message("U0ACC", default_team().bot.id)
    assert [message["text"] for message in with_outsiders.control.messages(place)] == ["For U0ACC"]
    assert messenger.find(to("U0ACC")) == posted


@pytest.mark.parametrize(
    ("person", "code"),
    [
        pytest.param("U1LEFT", "user_disabled", id="who has left is not written to"),
        pytest.param("U1GUEST", "external_person", id="a guest is not written to"),
        pytest.param("U1PARTNER", "external_person", id="somebody of another organisation is not written to"),
        pytest.param("U0NOBODY", "user_not_found", id="nobody is not written to"),
    ],
)
def test_only_people_of_the_organisation_are_written_to(messenger: SlackMessenger, person: str, code: str) -> None:
    refused = messenger.post(to(person), None)

    assert isinstance(refused, Refused)
    assert (refused.code, refused.reach) == (code, Reach.CHANNEL)


def test_a_lost_reply_while_looking_somebody_up_is_certainly_nothing_said(
    messenger: SlackMessenger, with_outsiders: RunningWorkspace
) -> None:
    with_outsiders.control.fault("lost_reply", method="conversations.open")

    assert isinstance(messenger.post(to("U0DCC"), None), NotYet)
    assert isinstance(messenger.post(to("U0DCC"), None), Posted)


def test_a_limit_while_opening_is_waited_out(messenger: SlackMessenger, with_outsiders: RunningWorkspace) -> None:
    with_outsiders.control.fault("ratelimited", method="conversations.open", seconds=7)

    assert messenger.post(to("U0ANALYST"), None) == Limited(7.0)
