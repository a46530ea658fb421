"""What goes wrong between Reeve and Slack: no answer is lost, and none is given twice."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.duties.inbound import Received
from bot.store.inbound import DatabaseInbound
from tests.end_to_end.asking_force import COVENTRY, ELSEWHERE, AskingForce, asking_force, button
from tests.end_to_end.slack_force import eventually

QUESTION = "burglary in Coventry in November 2025"
FIGURE = "Burglary in Coventry: 90 in November 2025."


@pytest.fixture(scope="module")
def connected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskingForce]:
    """One app for all tests here: connecting and closing takes the SDK seconds."""
    with asking_force(tmp_path_factory.mktemp("asking")) as here:
        yield here


@pytest.fixture
def slack(connected: AskingForce) -> Iterator[AskingForce]:
    yield connected
    connected.workspace.control.order("clear_faults")


def outcome(slack: AskingForce, kind: str) -> str:
    """What the newest of a kind came to, while it is kept."""
    with slack.engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT outcome FROM inbound WHERE kind = ? ORDER BY received_at DESC", (kind,)
        ).scalar()
    return str(found or "")


def settled(slack: AskingForce, ts: str, number: int = 1) -> list[str]:
    """The replies under a message, once there are so many and everything that was left over is swept up."""
    slack.reply(COVENTRY, ts, number)
    slack.a_minute_later()
    slack.a_minute_later()
    return [one["text"] for one in slack.replies(COVENTRY, ts)]


def test_an_answer_whose_reply_was_lost_is_not_said_again(slack: AskingForce) -> None:
    slack.workspace.control.fault("lost_reply", method="chat.postMessage")
    ts = slack.mention(QUESTION)
    eventually(lambda: "lost" in outcome(slack, "app_mention"))
    assert len(settled(slack, ts)) == 1
    slack.mention("and in Sefton?", thread=ts)
    assert "50 in November 2025" in slack.reply(COVENTRY, ts, 2)["text"]


@pytest.mark.parametrize("kind", ["server_error", "dropped", "error"])
def test_an_answer_that_slack_did_not_take_is_said_after_all(slack: AskingForce, kind: str) -> None:
    slack.workspace.control.fault(kind, method="chat.postMessage")
    ts = slack.mention(QUESTION)
    eventually(lambda: "NotSaid" in outcome(slack, "app_mention"))
    assert slack.replies(COVENTRY, ts) == []
    slack.a_minute_later()
    (said,) = settled(slack, ts)
    assert said.startswith(FIGURE)


def test_an_answer_is_not_said_before_it_is_known_whether_it_was(slack: AskingForce) -> None:
    slack.workspace.control.fault("lost_reply", method="chat.postMessage")
    slack.workspace.control.fault("server_error", method="conversations.replies")
    ts = slack.mention(QUESTION)
    eventually(lambda: "lost" in outcome(slack, "app_mention"))
    slack.a_minute_later()
    assert len(settled(slack, ts)) == 1


def test_an_answer_waits_out_a_limit(slack: AskingForce) -> None:
    slack.workspace.control.fault("ratelimited", method="chat.postMessage", seconds=1)
    assert len(settled(slack, slack.mention(QUESTION))) == 1


def test_an_answer_goes_without_a_chart_that_could_not_be_uploaded(slack: AskingForce) -> None:
    slack.workspace.control.fault("server_error", method="files.completeUploadExternal")
    answer = slack.reply(COVENTRY, slack.mention("burglary in Coventry in December 2025"))
    assert answer["text"].startswith("Burglary in Coventry: 158")
    assert [block["type"] for block in answer["blocks"]] == ["section", "context", "actions"]
    assert button(answer, "Chart it")


def test_an_event_that_is_delivered_again_is_answered_once(slack: AskingForce) -> None:
    ts = slack.mention(QUESTION)
    slack.reply(COVENTRY, ts)
    assert slack.workspace.control.order("redeliver")["taken"]
    assert len(settled(slack, ts)) == 1


@pytest.mark.parametrize(
    ("label", "method"),
    [
        ("Chart it", "chat.postMessage"),
        ("CSV", "files.completeUploadExternal"),
        ("XLSX", "files.completeUploadExternal"),
    ],
)
@pytest.mark.parametrize("kind", ["lost_reply", "server_error"])
def test_a_press_that_went_wrong_is_done_once(slack: AskingForce, label: str, method: str, kind: str) -> None:
    ts = slack.mention(QUESTION)
    answer = slack.reply(COVENTRY, ts)
    before = len(slack.whispers("U0ACC"))
    slack.workspace.control.fault(kind, method=method)
    slack.press("U0ACC", answer, label)
    (told,) = eventually(lambda: slack.whispers("U0ACC")[before:])
    assert "It is kept and tried again in a moment" in told["text"]
    slack.a_minute_later()
    eventually(lambda: len(slack.replies(COVENTRY, ts)) == 2)
    slack.a_minute_later()
    assert len(slack.replies(COVENTRY, ts)) == 2


@pytest.mark.parametrize("label", ["Chart it", "CSV", "XLSX"])
def test_a_press_that_a_killed_process_had_taken_is_done_once_by_another(slack: AskingForce, label: str) -> None:
    ts = slack.mention(QUESTION)
    received = kept(slack, slack.reply(COVENTRY, ts), label, "U0ACC")
    slack.a_minute_later()
    eventually(lambda: len(slack.replies(COVENTRY, ts)) == 2)
    slack.a_minute_later()
    assert len(slack.replies(COVENTRY, ts)) == 2
    assert not DatabaseInbound(slack.engine).take(received, "another", slack.clock.now())


def test_a_choice_that_a_killed_process_had_taken_is_answered_once_by_another(slack: AskingForce) -> None:
    ts = slack.mention("robbery in Coventry in November 2025")
    kept(slack, slack.reply(COVENTRY, ts), "Robbery of personal property", "U0ACC")
    slack.a_minute_later()
    assert "31" in settled(slack, ts, 2)[1]
    assert len(slack.replies(COVENTRY, ts)) == 2


def test_a_button_pressed_too_late_opens_nothing_and_says_so(slack: AskingForce) -> None:
    answer = slack.reply(COVENTRY, slack.mention(QUESTION))
    for label in ("Where is that from?", "This figure is wrong…"):
        slack.workspace.control.fault("error", method="views.open", code="expired_trigger_id")
        before = len(slack.whispers("U0ANALYST"))
        slack.press("U0ANALYST", answer, label)
        (told,) = eventually(lambda: slack.whispers("U0ANALYST")[before:])  # noqa: B023 - called at once
        assert told["text"] == "That took too long, so nothing was opened. Press again."


@pytest.mark.parametrize("kind", ["lost_reply", "server_error"])
def test_an_explanation_is_shown_though_its_first_try_failed(slack: AskingForce, kind: str) -> None:
    answer = slack.reply(COVENTRY, slack.mention(QUESTION))
    slack.workspace.control.fault(kind, method="views.update")
    slack.press("U0ANALYST", answer, "Where is that from?")
    assert slack.modal("U0ANALYST", "90 · line 24")


@pytest.mark.parametrize("kind", ["lost_reply", "server_error"])
def test_what_is_shown_in_its_channel_is_shown_once(slack: AskingForce, kind: str) -> None:
    answer = slack.command(QUESTION, user="U0ANALYST")
    before = len(slack.workspace.control.messages(COVENTRY))
    slack.workspace.control.fault(kind, method="chat.postMessage")
    slack.press("U0ANALYST", answer, "Show in channel")
    slack.whispered("U0ANALYST", "It is kept and tried again in a moment")
    slack.press("U0ANALYST", answer, "Show in channel")
    eventually(lambda: len(slack.workspace.control.messages(COVENTRY)) > before)
    eventually(lambda: answer["ts"] not in [one["ts"] for one in slack.whispers("U0ANALYST")])
    slack.a_minute_later()
    assert len(slack.workspace.control.messages(COVENTRY)) == before + 1


@pytest.mark.parametrize("kind", ["lost_reply", "server_error"])
def test_a_doubt_is_told_once_whatever_goes_wrong(slack: AskingForce, kind: str) -> None:
    ts = slack.mention(QUESTION)
    answer = slack.reply(COVENTRY, ts)
    before = len(slack.in_direct_messages("U0ACC"))
    slack.press("U0VIEWER", answer, "This figure is wrong…")
    modal = slack.modal("U0VIEWER", "What is wrong with it?")
    slack.workspace.control.fault(kind, method="chat.postMessage")
    slack.workspace.control.submit("U0VIEWER", modal["id"], {"words": "Too low"})
    slack.whispered("U0VIEWER", "It is kept and tried again in a moment")
    slack.a_minute_later()
    slack.reply(COVENTRY, ts, 2)
    slack.a_minute_later()
    slack.deliver()
    assert len(slack.replies(COVENTRY, ts)) == 2
    assert len(slack.in_direct_messages("U0ACC")[before:]) == 1


class Killed(BaseException):
    """The end of a process at just this point: nothing that it would have done after it is done."""


def lose_replies_of(
    monkeypatch: pytest.MonkeyPatch, part: str, *, carried_out: bool, by: type[BaseException] = ConnectionResetError
) -> list[str]:
    """Let the next request to an address end in a broken connection, or otherwise; where that happened."""
    broken: list[str] = []
    before: Callable[..., Any] = urllib.request.OpenerDirector.open

    def breaking(opener: Any, asked: Any, *given: Any, **named: Any) -> Any:
        address = asked.full_url if isinstance(asked, urllib.request.Request) else str(asked)
        if part not in address or broken:
            return before(opener, asked, *given, **named)
        broken.append(address)
        if carried_out:
            before(opener, asked, *given, **named)
        raise by

    monkeypatch.setattr(urllib.request.OpenerDirector, "open", breaking)
    return broken


@pytest.mark.parametrize("carried_out", [True, False])
def test_what_one_person_sees_is_not_said_again_where_a_process_was_killed_while_it_said_it(
    slack: AskingForce, monkeypatch: pytest.MonkeyPatch, carried_out: bool
) -> None:
    choices = slack.command("robbery in Coventry in November 2025", user="U0ACC")
    before = len(slack.whispers("U0ACC"))
    killed = lose_replies_of(monkeypatch, "/response/", carried_out=carried_out, by=Killed)
    slack.press("U0ACC", choices, "Robbery of business property")
    eventually(lambda: killed)
    slack.a_minute_later()
    slack.whispered("U0ACC", "it is not known whether it reached you")
    slack.a_minute_later()
    told = [one["text"] for one in slack.whispers("U0ACC")[before:]]
    assert [text.startswith("Robbery of business property in Coventry: 8") for text in told] == [
        *([True] if carried_out else []),
        False,
    ]


def test_what_one_person_sees_is_said_by_another_process_where_one_was_killed_before_it(slack: AskingForce) -> None:
    choices = slack.command("robbery in Coventry in November 2025", user="U0CHIEF2")
    before = len(slack.whispers("U0CHIEF2"))
    kept(slack, choices, "Robbery of personal property", "U0CHIEF2", alone=True)
    slack.a_minute_later()
    slack.whispered("U0CHIEF2", "Robbery of personal property in Coventry: 31")
    slack.a_minute_later()
    assert len(slack.whispers("U0CHIEF2")[before:]) == 1


@pytest.mark.parametrize("carried_out", [True, False])
def test_who_alone_sees_an_answer_is_told_where_it_may_not_have_come(
    slack: AskingForce, monkeypatch: pytest.MonkeyPatch, carried_out: bool
) -> None:
    assert lose_replies_of(monkeypatch, "/response/", carried_out=carried_out) == []
    before = len(slack.whispers("U0VIEWER"))
    assert slack.workspace.control.command("U0VIEWER", COVENTRY, f"/kpi {QUESTION}")
    told = eventually(lambda: (new := slack.whispers("U0VIEWER")[before:]) and "ask again" in new[-1]["text"] and new)
    assert len(told) == 1 + carried_out


def test_what_is_shown_in_a_channel_that_reeve_is_not_in_is_shown_once(
    slack: AskingForce, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = slack.command(QUESTION, user="U0CHIEF2", channel=ELSEWHERE)
    lose_replies_of(monkeypatch, "/response/", carried_out=True)
    slack.press("U0CHIEF2", answer, "Show in channel")
    eventually(lambda: len(slack.workspace.control.messages(ELSEWHERE)) == 1)
    slack.whispered("U0CHIEF2", "not known")
    slack.press("U0CHIEF2", answer, "Show in channel")
    slack.whispered("U0CHIEF2", "before")
    slack.a_minute_later()
    assert len(slack.workspace.control.messages(ELSEWHERE)) == 1


def kept(slack: AskingForce, message: dict[str, Any], label: str, user: str, *, alone: bool = False) -> Received:
    """A press that a process took and acknowledged, and was killed before it did anything.

    `alone` where it was under what only the person sees.
    """
    block, element = button(message, label)
    body = {
        "type": "block_actions",
        "user": {"id": user},
        "channel": {"id": message["channel"], "name": "coventry"},
        "container": {
            "type": "message",
            "message_ts": message["ts"],
            "channel_id": message["channel"],
            "thread_ts": message.get("thread_ts"),
            "is_ephemeral": alone,
        },
        "actions": [{**element, "block_id": block, "value": element["value"]}],
    }
    received = Received(f"{message['ts']}.{element['action_id']}", f"pressed {element['action_id']}", body)
    DatabaseInbound(slack.engine).take(received, "killed", slack.clock.now() - timedelta(minutes=1))
    return replace(received)
