"""What may not be shown in a place is told by no answer and no button there: not a byte of it leaves for Slack."""

from __future__ import annotations

import io
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd
import pytest

from tests.end_to_end.asking_force import COMMAND, COVENTRY, ELSEWHERE, HATE, SECRET, AskingForce, asking_force, labels
from tests.end_to_end.slack_force import eventually

SECRET_QUESTION = "informant reports in Coventry in November 2025"
DIGITS = {"71934", "71,934", "719.34", "71.9"}
REFUSAL = "That is marked OFFICIAL-SENSITIVE and is not shown here."
"""What is said instead of a figure that is marked."""


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskingForce]:
    """One app for all tests here: connecting and closing takes the SDK seconds."""
    with asking_force(tmp_path_factory.mktemp("asking")) as here:
        yield here


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Every request that leaves this process, as it goes on the wire."""
    requests: list[bytes] = []
    before: Callable[..., Any] = urllib.request.OpenerDirector.open

    def recording(opener: Any, asked: Any, data: Any = None, *given: Any, **named: Any) -> Any:
        is_request = isinstance(asked, urllib.request.Request)
        address = asked.full_url if is_request else str(asked)
        if "/_workspace/" not in address:
            body = asked.data if is_request else data
            requests.append(address.encode() + b"\n" + (body if isinstance(body, bytes) else str(body).encode()))
        return before(opener, asked, data, *given, **named)

    monkeypatch.setattr(urllib.request.OpenerDirector, "open", recording)
    return requests


def leaked(sent: list[bytes], figures: set[str]) -> list[bytes]:
    return [one for one in sent if any(figure.encode() in one for figure in figures)]


def test_the_wire_is_read_by_these_tests(slack: AskingForce, sent: list[bytes]) -> None:
    slack.reply(COMMAND, slack.mention(SECRET_QUESTION, channel=COMMAND))
    assert leaked(sent, {f"{SECRET['2025-11']:,}"})


@pytest.mark.parametrize(
    "question",
    [
        SECRET_QUESTION,
        "chart informant reports in Coventry",
        "informant reports in Coventry in November 2025, where is that from",
        "what is above its upper limit",
        "highest informant reports in Coventry",
        "burglary and informant reports in Coventry in November 2025",
    ],
)
def test_a_marked_figure_is_told_in_no_open_place(slack: AskingForce, sent: list[bytes], question: str) -> None:
    slack.reply(COVENTRY, slack.mention(question, user="U0ACC"))
    slack.command(question, user="U0ACC", channel=COVENTRY)
    slack.command(question, user="U0ACC", channel=ELSEWHERE)
    channel = slack.direct_channel("U0VIEWER")
    slack.reply(channel, slack.direct(question, "U0VIEWER"))
    assert leaked(sent, DIGITS) == []


@pytest.mark.parametrize("user", ["U0ACC", "U0ANALYST", "U0CHIEF2"])
def test_the_command_team_and_the_analysts_are_told_in_their_direct_messages(slack: AskingForce, user: str) -> None:
    channel = slack.direct_channel(user)
    assert (
        "71,934,024"
        in slack.reply(channel, slack.direct("informant reports in Coventry in December 2025", user))["text"]
    )


def test_every_button_refuses_a_marked_figure_to_whoever_presses_elsewhere(
    slack: AskingForce, sent: list[bytes]
) -> None:
    ts = slack.mention(SECRET_QUESTION, channel=COMMAND, user="U0ACC")
    answer = slack.reply(COMMAND, ts)
    # The same answer, forwarded as it were: its id is pressed in a channel that may not see it.
    elsewhere = slack.reply(COVENTRY, slack.mention("burglary in Coventry in November 2025"))
    place_ids(slack, elsewhere, answer)
    sent.clear()
    for label in [one for one in labels(elsewhere) if one != "Follow"]:  # that is a person's own, and tells no figure
        before = len(slack.whispers("U0ACC"))
        slack.press("U0ACC", elsewhere, label)
        told = eventually(lambda: slack.whispers("U0ACC")[before:])  # noqa: B023 - called at once
        assert told[-1]["text"].startswith(REFUSAL)
    assert leaked(sent, DIGITS) == []
    assert not [one for one in sent if b"files." in one or b"/upload" in one]
    assert not slack.workspace.control.state("modals")["modals"].get("U0ACC")


def test_what_a_channel_may_not_see_is_not_shown_in_it(slack: AskingForce, sent: list[bytes]) -> None:
    answer = slack.command("burglary in Coventry in November 2025", user="U0ACC", channel=COVENTRY)
    secret = slack.command(SECRET_QUESTION, user="U0ACC", channel=COMMAND)
    place_ids(slack, answer, secret)
    sent.clear()
    slack.press("U0ACC", answer, "Show in channel")
    slack.whispered("U0ACC", REFUSAL)
    assert leaked(sent, DIGITS) == []


def test_a_file_of_what_a_permitted_channel_shows_is_not_sent_to_who_may_not_see_it_alone(
    slack: AskingForce, sent: list[bytes]
) -> None:
    answer = slack.command(SECRET_QUESTION, user="U0VIEWER", channel=COMMAND)
    assert "71,934,023" in answer["text"]
    sent.clear()
    slack.press("U0VIEWER", answer, "CSV")
    slack.whispered("U0VIEWER", REFUSAL)
    assert leaked(sent, DIGITS) == []
    assert not [one for one in slack.in_direct_messages("U0VIEWER") if one.get("files")]


def test_the_owner_who_may_not_see_a_marked_figure_is_told_of_a_doubt_without_it(
    slack: AskingForce, sent: list[bytes]
) -> None:
    answer = slack.reply(COMMAND, slack.mention(SECRET_QUESTION, channel=COMMAND, user="U0ACC"))
    slack.press("U0ACC", answer, "This figure is wrong…")
    modal = slack.modal("U0ACC", "What is wrong with it?")
    slack.workspace.control.submit("U0ACC", modal["id"], {"words": "It was 7601"})
    slack.reply(COMMAND, answer["thread_ts"], 2)
    sent.clear()
    slack.deliver()
    (told,) = [one for one in slack.in_direct_messages("U0VIEWER") if "wrong" in one["text"]]
    assert "OFFICIAL-SENSITIVE" in str(told["blocks"])
    assert leaked(sent, DIGITS | {"7601"}) == []


def test_a_suppressed_count_is_given_away_by_no_file_and_no_explanation(slack: AskingForce, sent: list[bytes]) -> None:
    """The one of Coventry is under the floor; the next smallest is withheld beside it, so that no sum gives it away."""
    assert HATE["2025-11"] == 3
    ts = slack.mention("hate incidents by lpu in November 2025")
    answer = slack.reply(COVENTRY, ts)
    assert "Dudley 23" in answer["text"]
    for label in ("CSV", "XLSX"):
        slack.press("U0ACC", answer, label)
    shared = eventually(
        lambda: len(found := [one for one in slack.replies(COVENTRY, ts) if one.get("files")]) == 2 and found
    )
    (comma_separated,) = [one for one in sent if b"measure,area" in one]
    assert b"coventry" not in comma_separated
    spreadsheet = [one["files"][0] for one in shared if one["files"][0]["name"].endswith("xlsx")]
    assert list(pd.read_excel(io.BytesIO(slack.download(spreadsheet[0])))["area"]) == ["dudley"]
    slack.press("U0ACC", answer, "Where is that from?")
    shown = str(slack.modal("U0ACC", "import")["blocks"])
    assert "hate-coventry" not in shown
    assert "hate-sefton" not in shown


def test_a_suppressed_count_is_given_away_by_no_chart(slack: AskingForce) -> None:
    ts = slack.mention("hate incidents in Coventry in December 2025")
    slack.press("U0ACC", slack.reply(COVENTRY, ts), "Chart it")
    charted = slack.reply(COVENTRY, ts, 2)
    chart = slack.charts[-1]
    shown = {one.period.text: one.value for one in chart.points}
    assert shown["2025-12"] == 15
    assert shown.get("2025-11") is None
    assert "November 2025: 3" not in str(charted)


def place_ids(slack: AskingForce, message: dict[str, Any], of: dict[str, Any]) -> None:
    """Make the buttons of a message carry the id of another answer, as whoever knows it could send."""
    (id_,) = {one["value"] for block in of["blocks"] if block["type"] == "actions" for one in block["elements"]}
    workspace = slack.workspace.workspace
    with workspace.lock:
        stored = [
            *workspace.messages.all(message["channel"]),
            *(one for one in workspace.ephemerals if one.channel == message["channel"]),
        ]
        (found,) = [one for one in stored if one.ts == message["ts"]]
        for block in found.blocks:
            for element in block.get("elements", []) if block["type"] == "actions" else []:  # type: ignore[attr-defined] # as Slack's
                element["value"] = id_
