"""Slack refuses the direct message with a lead: their deputy is asked, and the operators are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.chasing.requests import State
from tests.end_to_end.chased_force import ChasedForce, force_alone

OPERATORS = "C0OPERATORS"


@pytest.fixture
def force(tmp_path: Path) -> Iterator[ChasedForce]:
    with force_alone(tmp_path) as here:
        yield here


def asked(force: ChasedForce) -> dict[str, str]:
    """Who has each request that was asked for."""
    entries = force.world().book.entries()
    return {one.request.id: str(one.request.holder) for one in entries if one.request.state is State.ASKED}


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("users.info", "user_not_found"),
        ("conversations.open", "cannot_dm_bot"),
        ("conversations.open", "missing_scope"),
        ("chat.postMessage", "channel_not_found"),
    ],
)
def test_whom_slack_refuses_is_stood_in_for_and_the_operators_are_told(
    force: ChasedForce, method: str, code: str
) -> None:
    force.workspace.control.fault("error", method=method, code=code)
    force.chase()
    before = asked(force)

    force.now += timedelta(minutes=30)
    force.chase()

    moved = {key: holder for key, holder in asked(force).items() if holder != before[key]}
    (lead,) = {before[key] for key in moved}
    leads = force.catalogue.register.leads
    assert set(moved.values()) == {leads[lead].deputy}
    assert "update_give" in str(force.messages(leads[leads[lead].deputy].slack))
    told = [one["text"] for one in force.workspace.control.messages(OPERATORS)]
    assert [text for text in told if leads[lead].title in text and "cannot be reached" in text]
    others = [one for key, one in before.items() if key not in moved]
    assert all(force.messages(leads[other].slack) for other in others)


def test_a_token_that_slack_does_not_take_is_nobodys_fault_and_all_are_asked_once_it_does(force: ChasedForce) -> None:
    force.workspace.control.fault("error", method="users.info", code="account_inactive")
    force.chase()
    before = asked(force)

    force.now += timedelta(minutes=30)
    force.chase()
    force.deliver()

    assert asked(force) == before
    slack = {str(force.catalogue.register.leads[holder].slack) for holder in before.values()}
    roots = Counter(user for user in slack for one in force.messages(user) if not one.get("thread_ts"))
    roots += Counter(user for user in slack for one in force.messages(user) if one.get("thread_ts") == one["ts"])
    assert roots == Counter(slack)
