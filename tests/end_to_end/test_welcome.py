"""Reeve is invited to a channel: it says there what it will post, who set it and how to change it, once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.end_to_end.asking_force import BOT, COVENTRY, ELSEWHERE, SHARED, AskingForce, asking_force
from tests.end_to_end.slack_force import eventually


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskingForce]:
    """One app for all tests here: connecting and closing takes the SDK seconds."""
    with asking_force(tmp_path_factory.mktemp("asking")) as here:
        yield here


def invite(slack: AskingForce, channel: str) -> None:
    """Take Reeve out of a channel, and invite it again."""
    for present in (False, True):
        slack.workspace.control.order("join", user=BOT.id, channel=channel, present=present)


def own(slack: AskingForce, channel: str) -> list[dict[str, Any]]:
    """What Reeve said in a channel; that it came and went is Slack's to say."""
    messages = slack.workspace.control.messages(channel)
    return [one for one in messages if one.get("user") == BOT.id and one.get("bot_id") and not one.get("thread_ts")]


def told_once(slack: AskingForce, channel: str) -> dict[str, Any]:
    """What a channel is told when Reeve is invited to it, whether or not it has been before."""
    if not own(slack, channel):
        invite(slack, channel)
    (told,) = eventually(lambda: own(slack, channel))
    return dict(told)


def settled(slack: AskingForce) -> None:
    """Wait until what came before is done, and everything left over is taken over."""
    slack.reply(COVENTRY, slack.mention("burglary in Coventry in November 2025"))
    slack.a_minute_later()


def test_a_channel_is_told_once_what_comes_to_it(slack: AskingForce) -> None:
    slack.workspace.control.fault("lost_reply", method="chat.postMessage")
    invite(slack, COVENTRY)
    (told,) = eventually(lambda: own(slack, COVENTRY))
    shown = told["blocks"][0]["text"]["text"]
    assert "Figures above the upper control limit, of Burglary, in Coventry (rule `above-the-limit`, high)" in shown
    assert "Informant" not in str(told)
    assert "every alert about Coventry" in shown
    assert "the briefing table, next on Monday" in shown
    assert "Sam Okafor can change it" in shown
    slack.a_minute_later()
    invite(slack, COVENTRY)
    settled(slack)
    assert len(own(slack, COVENTRY)) == 1


def test_a_channel_that_the_catalogue_does_not_name_is_told_that_nothing_comes_to_it(slack: AskingForce) -> None:
    told = told_once(slack, ELSEWHERE)
    assert "Nothing: this channel is not in the catalogue." in str(told["blocks"])


def test_a_shared_channel_is_told_nothing_and_others_who_come_are_not_greeted(slack: AskingForce) -> None:
    told_once(slack, ELSEWHERE)
    invite(slack, SHARED)
    for present in (False, True):
        slack.workspace.control.order("join", user="U0VIEWER", channel=ELSEWHERE, present=present)
    settled(slack)
    assert own(slack, SHARED) == []
    assert len(own(slack, ELSEWHERE)) == 1
