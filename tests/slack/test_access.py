"""Who people are, by what Slack says of them now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.slack.access import KEPT_SECONDS, SlackPeople
from bot.slack.app import listening_client
from bot.workspace import RunningWorkspace, User, UserGroup, default_team, serve
from tests.workspace.movable_clock import MovableClock

OUTSIDERS = (
    User("U0ULTRA", "ultra", "Una Guest", is_ultra_restricted=True),
    User("U0STRANGER", "stranger", "Ray Other", is_stranger=True),
    User("U0OTHERS", "others", "Oli Other", team_id="T0OTHERS"),
    User("U0GONE", "gone", "Gil Gone", deleted=True),
)


@pytest.fixture(scope="module")
def workspace() -> Iterator[RunningWorkspace]:
    team = default_team()
    team = replace(
        team, users=(*team.users, *OUTSIDERS), usergroups=(UserGroup("S0CHIEFS", "chiefs", "Chiefs", ("U0ACC",)),)
    )
    with serve(team, clock=MovableClock(), rate_scale=None) as running:
        yield running


@pytest.fixture
def people(workspace: RunningWorkspace) -> SlackPeople:
    return SlackPeople(listening_client(workspace.bot_token, workspace.api_url))


def test_a_member_is_known_by_the_name_that_people_read(people: SlackPeople) -> None:
    person = people.person("U0ACC")
    assert (person.name, person.external) == ("Alex Hughes", "")


@pytest.mark.parametrize("outsider", ["U0GUEST", "U0ULTRA", "U0STRANGER", "U0OTHERS", "U0GONE", "U0NOBODY"])
def test_guests_strangers_and_whoever_is_not_known_are_external(people: SlackPeople, outsider: str) -> None:
    assert people.person(outsider).external


def test_a_user_group_is_asked_who_is_in_it(people: SlackPeople) -> None:
    assert people.is_in_group("U0ACC", "S0CHIEFS")
    assert not people.is_in_group("U0DCC", "S0CHIEFS")
    assert not people.is_in_group("U0ACC", "S0GONE")


def test_a_channel_that_becomes_shared_is_noticed_within_the_minute(workspace: RunningWorkspace) -> None:
    passed = 0.0
    people = SlackPeople(listening_client(workspace.bot_token, workspace.api_url), lambda: passed)
    assert not people.is_shared("C0GENERAL")
    workspace.control.order("channel", channel="C0GENERAL", is_pending_ext_shared=True)
    passed = KEPT_SECONDS
    assert people.is_shared("C0GENERAL")
    workspace.control.order("channel", channel="C0GENERAL", is_pending_ext_shared=False)


def test_what_slack_says_of_sharing_counts_at_once_and_a_marked_channel_is_asked_each_time(
    workspace: RunningWorkspace,
) -> None:
    client = listening_client(workspace.bot_token, workspace.api_url)
    plain, marked = SlackPeople(client, lambda: 0.0), SlackPeople(client, lambda: 0.0, lambda channel: True)
    assert not plain.is_shared("C0GENERAL")
    assert not marked.is_shared("C0GENERAL")
    workspace.control.order("channel", channel="C0GENERAL", is_ext_shared=True)
    assert (plain.is_shared("C0GENERAL"), marked.is_shared("C0GENERAL")) == (False, True)
    plain.note_sharing("C0GENERAL", shared=True)
    assert plain.is_shared("C0GENERAL")
    plain.note_sharing("C0GENERAL", shared=False)
    assert plain.is_shared("C0GENERAL"), "one organisation left, another is still there"
    workspace.control.order("channel", channel="C0GENERAL", is_ext_shared=False)
    plain.note_sharing("C0GENERAL", shared=False)
    assert not plain.is_shared("C0GENERAL")


def test_a_channel_that_is_not_known_counts_as_shared(people: SlackPeople) -> None:
    assert people.is_shared("C0NOWHERE")


def test_who_cannot_be_asked_is_said_with_why(people: SlackPeople) -> None:
    assert people.why_missing("U0ACC") == ""
    assert people.why_missing("U0GONE")


@pytest.mark.parametrize("fault", ["dropped", "lost_reply", "server_error"])
def test_while_slack_cannot_say_who_is_there_everybody_counts_as_there(
    workspace: RunningWorkspace, people: SlackPeople, fault: str
) -> None:
    workspace.control.fault(fault, method="users.info")
    assert people.why_missing("U0GONE") == ""
    assert people.why_missing("U0GONE"), "what could not be looked up is not remembered"
