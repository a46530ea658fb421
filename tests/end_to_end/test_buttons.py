"""People acting on alerts in Slack: the real app, connected to the local workspace, over the real store."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from bot.watching.episodes import State
from tests.end_to_end.slack_force import SlackForce, connected_force, eventually

_YEARS = count(2026)


@pytest.fixture(scope="module")
def connected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SlackForce]:
    """One app for all tests here: connecting and closing takes the SDK seconds."""
    with connected_force(tmp_path_factory.mktemp("force")) as here:
        yield here


@pytest.fixture
def slack(connected: SlackForce) -> Iterator[SlackForce]:
    """The same, with every alert of the test before resolved and a new episode of each raised and posted."""
    year = next(_YEARS)
    for area in ("coventry", "dudley", "walsall"):
        connected.force.hold({f"{year}-03": 90}, area, on=f"{year}-04-01")
    connected.force.watch(f"{year}-04-02")
    for area in ("coventry", "dudley", "walsall"):
        connected.force.hold({f"{year}-04": 130}, area, on=f"{year}-05-01")
    connected.force.watch(f"{year}-05-05")
    connected.deliver()
    yield connected


def labels(message: dict[str, Any]) -> list[str]:
    (block,) = [block for block in message["blocks"] if block["type"] == "actions"]
    return [element["text"]["text"] for element in block["elements"]]


def test_acknowledging_one_of_several_edits_the_message_and_says_who_in_its_thread(slack: SlackForce) -> None:
    message = slack.find("coventry")
    assert labels(message) == ["Acknowledge…", "Silence…", "Mark as known cause…", "Explain…", "History"]
    assert slack.press("U0ACC", message, "alert_acknowledge")
    assert slack.submit("U0ACC", {"which": slack.force.entry("dudley").episode_id, "words": "Looking into it"})

    eventually(lambda: slack.force.entry("dudley").episode.state is State.ACKNOWLEDGED)
    slack.deliver()
    assert "Acknowledged by Alex Hughes" in str(slack.at(message["ts"])["blocks"])
    assert slack.thread(message)[-1].startswith("Alex Hughes acknowledged this alert: “Looking into it”.")
    assert slack.force.entry("coventry").episode.state is State.OPEN


def test_all_of_several_are_silenced_with_one_reason_and_the_silence_can_be_ended(slack: SlackForce) -> None:
    message = slack.find("coventry")
    slack.press("U0ANALYST", message, "alert_silence")
    assert slack.submit("U0ANALYST", {"which": "all", "words": "A new system", "end": "one week"})
    eventually(lambda: slack.force.entry("walsall").episode.state is State.SILENCED)
    slack.deliver()
    message = slack.at(message["ts"])
    assert labels(message) == ["Unsilence…", "Mark as known cause…", "Explain…", "History"]

    slack.press("U0ANALYST", message, "alert_unsilence")
    slack.submit("U0ANALYST", {"which": slack.force.entry("walsall").episode_id})
    eventually(lambda: slack.force.entry("walsall").episode.state is State.OPEN)
    assert slack.force.entry("coventry").episode.state is State.SILENCED


def test_an_alert_that_stands_alone_in_its_channel_is_acted_on_without_a_choice(slack: SlackForce) -> None:
    (ts,) = [one.ts for one in slack.force.messages("coventry") if one.id in dict(_messages(slack)).values()]
    (message,) = [one for one in slack.workspace.control.messages("C0COVENTRY") if one["ts"] == ts]
    assert labels(message) == ["Acknowledge", "Silence…", "Mark as known cause…", "Explain", "History"]
    slack.press("U0DEPUTY", message, "alert_silence", "C0COVENTRY")
    assert slack.submit("U0DEPUTY", {"words": "Known", "end": "next working day"})
    eventually(lambda: slack.force.entry("coventry").episode.state is State.SILENCED)
    slack.deliver()
    (message,) = [one for one in slack.workspace.control.messages("C0COVENTRY") if one["ts"] == ts]
    slack.press("U0DEPUTY", message, "alert_unsilence", "C0COVENTRY")
    eventually(lambda: slack.force.entry("coventry").episode.state is State.OPEN)


def _messages(slack: SlackForce) -> tuple[tuple[str, str], ...]:
    return slack.force.entry("coventry").messages


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"words": "  ", "end": "one week"}, "words", "Write why it can wait; spaces alone are no reason."),
        ({"words": "Known", "end": "date"}, "day", "Choose the date on which the silence ends."),
        ({"words": "Known", "end": "date", "day": "2026-04-20"}, "day", "A silence ends in the future"),
        ({"words": "Known", "end": "date", "day": "2206-04-21"}, "day", "A silence lasts a year at most"),
    ],
)
def test_what_is_wrong_with_a_field_is_said_under_it(
    slack: SlackForce, values: dict[str, str], field: str, words: str
) -> None:
    slack.press("U0ANALYST", slack.find("coventry"), "alert_silence")
    assert not slack.submit("U0ANALYST", {"which": "all", **values})
    assert slack.modal("U0ANALYST")["errors"][field].startswith(words)
    assert slack.force.entry("coventry").episode.state is State.OPEN


@pytest.mark.parametrize(
    ("user", "words"),
    [
        ("U0VIEWER", "You cannot acknowledge these alerts. ACC Crime, Superintendent Crime, the command team or an"),
        ("U0GUEST", "Only people of this organisation can use these buttons."),
        ("U0STRANGER", "Only people of this organisation can use these buttons."),
    ],
)
def test_who_may_not_is_told_so_and_nobody_else_is(slack: SlackForce, user: str, words: str) -> None:
    before = len(slack.whispers(user))
    slack.press(user, slack.find("coventry"), "alert_acknowledge")
    said = eventually(lambda: slack.whispers(user)[before:])
    assert said[0].startswith(words)
    assert not slack.workspace.control.state("modals")["modals"].get(user)


def test_a_member_of_a_user_group_with_a_role_may_act(slack: SlackForce) -> None:
    slack.press("U0CHIEF2", slack.find("coventry"), "alert_acknowledge")
    assert slack.submit("U0CHIEF2", {"which": "all", "words": ""})
    eventually(lambda: slack.force.entry("coventry").episode.state is State.ACKNOWLEDGED)


def test_a_viewer_may_have_any_alert_explained_with_its_own_chart(slack: SlackForce) -> None:
    slack.press("U0VIEWER", slack.find("coventry"), "alert_explain")
    slack.submit("U0VIEWER", {"which": slack.force.entry("dudley").episode_id})
    view = slack.modal("U0VIEWER")
    words = "\n".join(block["text"]["text"] for block in view["blocks"] if block["type"] == "section")
    assert "*Burglary in Dudley misses its target*" in words
    assert "*The rule*" in words
    (picture,) = [block for block in view["blocks"] if block["type"] == "image"]
    (chart,) = [row for row in slack.force.messages() if row.id.endswith(slack.force.entry("dudley").episode_id)]
    assert picture["slack_file"]["id"] == slack.force.outbox.picture(chart.content["picture"])[1]


def test_who_comes_second_is_told_kindly_who_was_first(slack: SlackForce) -> None:
    message = slack.find("coventry")
    for user in ("U0ACC", "U0DEPUTY"):
        slack.press(user, message, "alert_acknowledge")
    entry = slack.force.entry("walsall").episode_id
    slack.submit("U0ACC", {"which": entry, "words": "Mine"})
    eventually(lambda: slack.force.entry("walsall").episode.state is State.ACKNOWLEDGED)
    slack.submit("U0DEPUTY", {"which": entry, "words": "Mine too"})
    told = eventually(lambda: slack.whispers("U0DEPUTY"))[-1]
    assert told.startswith("Nothing was changed: Alex Hughes has taken “Burglary in Walsall misses its target” already")
    assert "“Mine”" in told


def test_nothing_is_done_in_a_channel_that_was_shared_meanwhile(slack: SlackForce) -> None:
    slack.press("U0ANALYST", slack.find("coventry"), "alert_acknowledge")
    slack.modal("U0ANALYST")
    slack.workspace.control.order("channel", channel="C0COMMAND", is_ext_shared=True)
    try:
        eventually(lambda: slack.people.is_shared("C0COMMAND"))  # at once: Slack says so, and it is not asked
        slack.submit("U0ANALYST", {"which": "all", "words": ""})
        told = eventually(lambda: slack.whispers("U0ANALYST"))[-1]
        assert told.startswith("This channel is shared with another organisation")
        assert slack.force.entry("coventry").episode.state is State.OPEN
    finally:
        slack.workspace.control.order("channel", channel="C0COMMAND", is_ext_shared=False)
        eventually(lambda: not slack.people.is_shared("C0COMMAND"))


def test_a_modal_that_could_not_be_opened_in_time_is_said(slack: SlackForce) -> None:
    before = len(slack.whispers("U0ANALYST"))
    slack.workspace.control.fault("error", method="views.open", code="expired_trigger_id")
    slack.press("U0ANALYST", slack.find("coventry"), "alert_acknowledge")
    said = eventually(lambda: slack.whispers("U0ANALYST")[before:])
    assert said == ["That took too long, so nothing was opened or changed. Press again."]


def test_what_breaks_is_said_and_changes_nothing(slack: SlackForce) -> None:
    before = len(slack.whispers("U0ANALYST"))
    slack.workspace.control.fault("server_error", method="views.open")
    slack.press("U0ANALYST", slack.find("coventry"), "alert_acknowledge")
    said = eventually(lambda: slack.whispers("U0ANALYST")[before:])
    assert said[0].startswith("That did not work, and nothing was changed.")


def test_a_mention_that_is_delivered_again_is_answered_once(slack: SlackForce) -> None:
    ts = slack.workspace.control.post("U0ACC", "C0COMMAND", "<@U0REEVE> how is burglary?")
    eventually(lambda: slack.thread({"ts": ts}))
    assert slack.workspace.control.order("redeliver")["taken"]
    assert len(slack.thread({"ts": ts})) == 1


def test_an_answer_whose_reply_was_lost_is_looked_for_and_not_said_twice(slack: SlackForce) -> None:
    slack.workspace.control.fault("lost_reply", method="chat.postMessage")
    ts = slack.workspace.control.post("U0ACC", "C0COMMAND", "<@U0REEVE> and robbery?")
    eventually(lambda: slack.thread({"ts": ts}))
    slack.a_minute_later()
    assert len(slack.thread({"ts": ts})) == 1


def test_the_history_of_an_alert_is_opened_by_anybody_of_the_organisation(slack: SlackForce) -> None:
    slack.press("U0VIEWER", slack.find("coventry"), "alert_history")
    view = slack.modal("U0VIEWER")
    assert view["title"]["text"] == "History"
    assert "What happened, the newest first" in str(view["blocks"])
    assert "Alert 1 of" in str(view["blocks"])
    (block,) = [one["block_id"] for one in view["blocks"] if one["type"] == "actions"]
    assert slack.workspace.control.press("U0VIEWER", {"view_id": view["id"]}, block, "history_next")
    eventually(lambda: "Alert 2 of" in str(slack.modal("U0VIEWER")["blocks"]))
