"""The buttons under answers in Slack: where it is from, the chart, the files, show in channel, and doubts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest

from tests.end_to_end.asking_force import (
    COVENTRY,
    ELSEWHERE,
    OPERATORS,
    SHARED,
    AskingForce,
    asking_force,
    labels,
)
from tests.end_to_end.slack_force import eventually

QUESTION = "burglary in Coventry in November 2025"
FIGURE = "Burglary in Coventry: 90 in November 2025."


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskingForce]:
    """One app for all tests here: connecting and closing takes the SDK seconds."""
    with asking_force(tmp_path_factory.mktemp("asking")) as here:
        yield here


def asked(slack: AskingForce, question: str = QUESTION) -> tuple[str, dict[str, Any]]:
    """A question in a channel, and its answer."""
    ts = slack.mention(question)
    return ts, slack.reply(COVENTRY, ts)


def test_where_a_figure_is_from_is_told_with_import_file_and_line(slack: AskingForce) -> None:
    _, answer = asked(slack, "burglary in Coventry from October 2025 to December 2025")
    assert "342" in answer["text"]
    slack.press("U0ANALYST", answer, "Where is that from?")
    shown = str(slack.modal("U0ANALYST", "import")["blocks"])
    assert "observations/burglary-coventry-figures.csv · import 1 by the tests" in shown
    assert "• October 2025: 94 · line" in shown
    assert "observations/burglary-coventry-revised.csv · import 10 by the tests" in shown
    assert "*Burglary, Coventry, December 2025*\\n• 158 · line 2" in shown
    assert "by the tests" in shown
    assert "10 February 2026" in shown


def test_the_chart_of_an_answer_is_put_in_its_thread(slack: AskingForce) -> None:
    ts, answer = asked(slack)
    slack.press("U0ANALYST", answer, "Chart it")
    charted = slack.reply(COVENTRY, ts, 2)
    assert [block["type"] for block in charted["blocks"]].count("image") == 1
    assert charted["text"].startswith(FIGURE)


def test_the_figures_of_an_answer_are_had_as_csv_and_xlsx(slack: AskingForce) -> None:
    ts, answer = asked(slack, "burglary by lpu in November 2025")
    slack.press("U0ANALYST", answer, "CSV")
    with_csv = eventually(lambda: [one for one in slack.replies(COVENTRY, ts) if one.get("files")])
    (file,) = with_csv[0]["files"]
    rows = list(csv.DictReader(io.StringIO(slack.download(file).decode())))
    assert [(row["area"], row["value"]) for row in rows] == [("coventry", "90"), ("sefton", "50")]
    slack.press("U0ANALYST", answer, "XLSX")
    both = eventually(
        lambda: len(found := [one for one in slack.replies(COVENTRY, ts) if one.get("files")]) > 1 and found
    )
    table = pd.read_excel(io.BytesIO(slack.download(both[1]["files"][0])))
    assert list(table["value"]) == [90, 50]


def test_the_figures_are_had_as_a_file_at_a_word_in_the_thread(slack: AskingForce) -> None:
    ts, _ = asked(slack, "burglary by lpu in November 2025")
    slack.mention("as csv please", thread=ts)
    with_csv = eventually(lambda: [one for one in slack.replies(COVENTRY, ts) if one.get("files")])
    rows = list(csv.DictReader(io.StringIO(slack.download(with_csv[0]["files"][0]).decode())))
    assert [(row["area"], row["value"]) for row in rows] == [("coventry", "90"), ("sefton", "50")]
    slack.mention("and in Sefton as a spreadsheet", thread=ts)
    both = eventually(
        lambda: len(found := [one for one in slack.replies(COVENTRY, ts) if one.get("files")]) > 1 and found
    )
    assert list(pd.read_excel(io.BytesIO(slack.download(both[1]["files"][0])))["value"]) == [50]


def test_the_owner_is_told_of_a_wrong_figure_at_a_word_in_the_thread(slack: AskingForce) -> None:
    ts, _ = asked(slack)
    slack.mention("this figure is wrong", user="U0ANALYST", thread=ts)
    assert "what it should be" in slack.reply(COVENTRY, ts, 2)["text"]
    before = len(slack.in_direct_messages("U0ACC"))
    slack.mention("this figure is wrong: it was 95", user="U0ANALYST", thread=ts)
    assert slack.reply(COVENTRY, ts, 3)["text"].endswith("“it was 95”\nACC Crime will be told.")
    slack.deliver()
    (told,) = slack.in_direct_messages("U0ACC")[before:]
    assert "it was 95" in str(told["blocks"])
    assert FIGURE in str(told["blocks"])
    slack.mention("and in Sefton?", thread=ts)
    assert "50 in November 2025" in slack.reply(COVENTRY, ts, 4)["text"]


def test_a_file_of_what_one_person_saw_goes_to_their_direct_messages(slack: AskingForce) -> None:
    answer = slack.command(QUESTION)
    slack.press("U0VIEWER", answer, "CSV")
    assert slack.whispered("U0VIEWER", "direct messages with Reeve")
    assert [one for one in slack.in_direct_messages("U0VIEWER") if one.get("files")]


def test_so_does_a_file_that_is_asked_for_by_the_command(slack: AskingForce) -> None:
    slack.command(QUESTION, user="U0CHIEF2")
    before = len(slack.in_direct_messages("U0CHIEF2"))
    slack.command("as csv", user="U0CHIEF2")
    eventually(lambda: [one for one in slack.in_direct_messages("U0CHIEF2")[before:] if one.get("files")])


def test_what_one_person_saw_is_shown_to_the_channel_once_and_by_whom(slack: AskingForce) -> None:
    answer = slack.command(QUESTION)
    slack.press("U0VIEWER", answer, "Show in channel")

    def shown() -> list[dict[str, Any]]:
        messages = slack.workspace.control.messages(COVENTRY)
        return [one for one in messages if "Vic Viewer" in str(one.get("blocks"))]

    (message,) = eventually(shown)
    assert message["text"].startswith(FIGURE)
    assert "Asked: “" in str(message["blocks"][0])
    eventually(lambda: answer["ts"] not in [one["ts"] for one in slack.whispers("U0VIEWER")])
    slack.mention("and in Sefton?", thread=message["ts"])
    assert "50 in November 2025" in slack.reply(COVENTRY, message["ts"])["text"]


def test_what_one_person_saw_is_shown_in_a_channel_that_reeve_is_not_in(slack: AskingForce) -> None:
    answer = slack.command(QUESTION, channel=ELSEWHERE)
    slack.press("U0VIEWER", answer, "Show in channel")
    (message,) = eventually(lambda: slack.workspace.control.messages(ELSEWHERE))
    assert message["text"].startswith(FIGURE)


def test_the_owner_of_a_figure_is_told_once_that_it_is_wrong_and_so_is_the_thread(slack: AskingForce) -> None:
    ts, answer = asked(slack)
    slack.press("U0VIEWER", answer, "This figure is wrong…")
    modal = slack.modal("U0VIEWER", "What is wrong with it?")
    assert not slack.workspace.control.submit("U0VIEWER", modal["id"], {"words": "   "})
    assert "spaces alone are no help" in str(slack.workspace.control.state("modals")["modals"]["U0VIEWER"])
    before = len(slack.in_direct_messages("U0ACC"))
    assert slack.workspace.control.submit("U0VIEWER", modal["id"], {"words": "It was 95 & <!here> *rising*"})
    line = slack.reply(COVENTRY, ts, 2)
    assert line["text"] == (
        "Vic Viewer says that this figure is wrong: "
        "“It was 95 &amp; &lt;!here&gt; \u2060*\u2060rising\u2060*\u2060”\nACC Crime will be told."
    )
    slack.deliver()
    slack.deliver()
    (told,) = slack.in_direct_messages("U0ACC")[before:]
    assert "Vic Viewer says" in str(told["blocks"])
    assert FIGURE in str(told["blocks"])
    assert "/archives/C0COVENTRY/" in str(told["blocks"])


def test_a_doubt_under_what_one_person_saw_is_answered_to_that_person(slack: AskingForce) -> None:
    answer = slack.command(QUESTION, user="U0CHIEF2")
    slack.press("U0CHIEF2", answer, "This figure is wrong…")
    slack.workspace.control.submit("U0CHIEF2", slack.modal("U0CHIEF2", "What is wrong")["id"], {"words": "Too low"})
    assert slack.whispered("U0CHIEF2", "ACC Crime will be told.")


def test_a_doubt_about_a_figure_without_an_owner_goes_to_the_operators(slack: AskingForce) -> None:
    _, answer = asked(slack, "robbery of personal property in Coventry in November 2025")
    slack.press("U0VIEWER", answer, "This figure is wrong…")
    slack.workspace.control.submit("U0VIEWER", slack.modal("U0VIEWER", "What is wrong")["id"], {"words": "Too low"})

    def told() -> list[dict[str, Any]]:
        slack.deliver()
        return [one for one in slack.workspace.control.messages(OPERATORS) if "Too low" in str(one)]

    assert len(eventually(told)) == 1


@pytest.mark.parametrize("user", ["U0GUEST", "U0STRANGER"])
def test_somebody_from_outside_is_refused_at_each_button(slack: AskingForce, user: str) -> None:
    ts, answer = asked(slack)
    number = len(slack.workspace.control.state("files")["files"])
    for label in labels(answer):
        before = len(slack.whispers(user))
        slack.press(user, answer, label)
        told = eventually(lambda: slack.whispers(user)[before:])  # noqa: B023 - called at once
        assert told[-1]["text"] == "Only people of this organisation are answered. Ask somebody of the organisation."
    assert len(slack.replies(COVENTRY, ts)) == 1
    assert not slack.workspace.control.state("modals")["modals"].get(user)
    assert len(slack.workspace.control.state("files")["files"]) == number


def test_nobody_from_outside_and_nothing_in_a_shared_channel_is_answered(slack: AskingForce) -> None:
    told = slack.command(QUESTION, user="U0GUEST")
    assert told["text"].startswith("Only people of this organisation")
    refused = slack.command(QUESTION, channel=SHARED)
    assert "shared with another organisation" in refused["text"]
    silent = slack.mention(QUESTION, channel=SHARED)
    slack.reply(COVENTRY, slack.mention(QUESTION))
    assert slack.replies(SHARED, silent) == []


def test_a_channel_that_becomes_shared_is_refused_at_the_buttons_of_earlier_answers(slack: AskingForce) -> None:
    ts = slack.mention(QUESTION, channel=OPERATORS)
    answer = slack.reply(OPERATORS, ts)
    slack.workspace.control.order("channel", channel=OPERATORS, is_pending_ext_shared=True)
    slack.clock.seconds += 61
    for label in labels(answer):
        slack.press("U0VIEWER", answer, label)
    eventually(
        lambda: len([one for one in slack.whispers("U0VIEWER") if one["channel"] == OPERATORS]) == len(labels(answer))
    )
    assert len(slack.replies(OPERATORS, ts)) == 1
    assert not slack.workspace.control.state("modals")["modals"].get("U0VIEWER")
    slack.workspace.control.order("channel", channel=OPERATORS, is_pending_ext_shared=False)
    slack.clock.seconds += 61
