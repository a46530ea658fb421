"""Questions in Slack: the command, a mention, a direct message, and what follows in the thread."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.end_to_end.asking_force import COVENTRY, ELSEWHERE, AskingForce, asking_force, labels
from tests.end_to_end.slack_force import eventually

QUESTION = "burglary in Coventry in November 2025"
FIGURE = "Burglary in Coventry: 90 in November 2025."


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskingForce]:
    """One app for all tests here: connecting and closing takes the SDK seconds."""
    with asking_force(tmp_path_factory.mktemp("asking")) as here:
        yield here


def thread(slack: AskingForce, *questions: str) -> list[str]:
    """A thread of questions in a channel; the text of each answer."""
    top, texts = "", []
    for number, question in enumerate(questions, start=1):
        asked = slack.mention(question, thread=top or None)
        top = top or asked
        texts.append(slack.reply(COVENTRY, top, number)["text"])
    return texts


def test_the_command_answers_the_asker_alone(slack: AskingForce) -> None:
    before = slack.workspace.control.messages(COVENTRY)
    answer = slack.command(QUESTION)
    assert answer["text"].startswith(FIGURE)
    assert f"Asked: “{QUESTION}”" in str(answer["blocks"][0])
    assert slack.workspace.control.messages(COVENTRY) == before
    assert labels(answer)[0] == "Show in channel"


def test_the_command_is_answered_in_a_channel_that_reeve_is_not_in(slack: AskingForce) -> None:
    assert slack.command(QUESTION, channel=ELSEWHERE)["text"].startswith(FIGURE)


def test_the_command_is_followed_up_by_the_same_person_in_the_same_channel(slack: AskingForce) -> None:
    slack.command(QUESTION, user="U0ANALYST")
    followed = slack.command("and in Sefton?", user="U0ANALYST")
    assert followed["text"].startswith("Burglary in Sefton &amp; Crosby: 50 in November 2025.")
    alone = slack.command("and in Sefton?", user="U0CHIEF2")
    assert "50" not in alone["text"]


def test_a_mention_is_answered_in_its_thread_with_the_figure_first_and_the_context_last(slack: AskingForce) -> None:
    ts = slack.mention(QUESTION)
    answer = slack.reply(COVENTRY, ts)
    section, context, actions = answer["blocks"]
    assert section["text"]["text"].startswith(f"*{FIGURE}*")
    assert context["elements"][0]["text"].startswith("As at 20 February 2026 · source: Crimes")
    assert [one["text"]["text"] for one in actions["elements"]] == [
        "Where is that from?",
        "Chart it",
        "CSV",
        "XLSX",
        "Follow",
        "This figure is wrong…",
    ]


def test_a_direct_message_is_answered_in_its_thread(slack: AskingForce) -> None:
    ts = slack.direct(QUESTION)
    channel = slack.direct_channel("U0VIEWER")
    assert slack.reply(channel, ts)["text"].startswith(FIGURE)
    slack.direct("and in Sefton?", thread=ts)
    assert "Crosby: 50 in November 2025" in slack.reply(channel, ts, 2)["text"]


def test_a_new_direct_message_that_cannot_stand_alone_follows_the_last_one(slack: AskingForce) -> None:
    channel = slack.direct_channel("U0ANALYST")
    slack.reply(channel, slack.direct(QUESTION, "U0ANALYST"))
    followed = slack.reply(channel, slack.direct("and in Sefton?", "U0ANALYST"))
    assert "Crosby: 50 in November 2025" in followed["text"]


def test_a_new_direct_message_of_its_own_takes_nothing_from_one_without_an_answer(slack: AskingForce) -> None:
    channel = slack.direct_channel("U0ANALYST")
    refused = slack.reply(channel, slack.direct("burglary in Coventry in March 2019", "U0ANALYST"))
    alone = slack.reply(channel, slack.direct("burglary in November 2025", "U0ANALYST"))
    assert "Coventry" in refused["text"]
    assert FIGURE not in alone["text"]


def test_a_thread_keeps_the_rest_of_the_question(slack: AskingForce) -> None:
    texts = thread(
        slack,
        QUESTION,
        "and in Sefton?",
        "what about last year",
        "and in Coventry?",
        "per 1,000",
        "and December 2025 as known on 1 February 2026",
        "as known on 15 February 2026",
    )
    assert texts[0].startswith(FIGURE)
    assert "Sefton &amp; Crosby: 50 in November 2025" in texts[1]
    assert "Sefton &amp; Crosby: 54 in November 2024" in texts[2]
    assert "Burglary in Coventry: 94 in November 2024" in texts[3]
    assert "0.27 per 1,000 residents" in texts[4]
    assert "157" in texts[5]
    assert "158" in texts[6]


def test_chart_it_in_a_thread_gives_the_chart(slack: AskingForce) -> None:
    ts = slack.mention(QUESTION)
    assert not _pictures(slack.reply(COVENTRY, ts)["blocks"])
    slack.mention("chart it", thread=ts)
    charted = slack.reply(COVENTRY, ts, 2)
    (picture,) = _pictures(charted["blocks"])
    assert picture["alt_text"].startswith("Control chart (XmR) of Burglary in Coventry")
    assert "Chart it" not in labels(charted)


def test_a_figure_out_of_the_usual_comes_with_its_chart(slack: AskingForce) -> None:
    answer = slack.reply(COVENTRY, slack.mention("burglary in Coventry in December 2025"))
    assert _pictures(answer["blocks"])
    assert answer["text"].startswith(
        "Burglary in Coventry: 158 in December 2025. Not usual variation: it is above the upper control limit"
    )


def test_why_in_a_thread_gives_the_import_the_file_and_the_line(slack: AskingForce) -> None:
    why = thread(slack, QUESTION, "why")[1]
    assert "From observations/burglary-coventry-figures.csv (import 1, known on 20 January 2026)" in why
    assert "Burglary, Coventry, November 2025: 90 (line 24)." in why


def test_a_choice_is_offered_as_buttons_and_answered_in_the_thread(slack: AskingForce) -> None:
    ts = slack.mention("robbery in Coventry in November 2025")
    choices = slack.reply(COVENTRY, ts)
    assert labels(choices) == ["Robbery of business property", "Robbery of personal property"]
    assert choices["text"].endswith("Choices: Robbery of business property; Robbery of personal property.")
    slack.press("U0VIEWER", choices, "Robbery of personal property")
    assert slack.reply(COVENTRY, ts, 2)["text"].startswith("Robbery of personal property in Coventry: 31")
    slack.mention("and in December 2025?", thread=ts)
    assert "31 in December 2025" in slack.reply(COVENTRY, ts, 3)["text"]


def test_that_a_table_is_of_another_period_stands_before_it(slack: AskingForce) -> None:
    answer = slack.command("burglary in Coventry each month for the last 6 months")
    asked, header, first, table, *_ = answer["blocks"]
    assert "burglary in Coventry each month" in str(asked)
    assert [header["type"], first["type"], table["type"]] == ["header", "section", "data_table"]
    assert header["text"]["text"] == "Burglary in Coventry"
    assert first["text"]["text"].startswith("No figure of Burglary is held")
    assert answer["text"].startswith("No figure of Burglary is held")


@pytest.mark.parametrize("question", ["robbery in Coventry in November 2025", "burglary in Coventry q1 2026"])
def test_every_choice_that_is_offered_is_answered_when_its_button_is_pressed(slack: AskingForce, question: str) -> None:
    ts = slack.mention(question)
    choices = slack.reply(COVENTRY, ts)
    for number, label in enumerate(labels(choices), start=2):
        slack.press("U0VIEWER", choices, label)
        assert labels(slack.reply(COVENTRY, ts, number))[0] == "Where is that from?"
    assert labels(choices)


def test_a_choice_under_what_one_person_saw_is_answered_to_that_person(slack: AskingForce) -> None:
    before = slack.workspace.control.messages(COVENTRY)
    choices = slack.command("robbery in Coventry in November 2025", user="U0ACC")
    slack.press("U0ACC", choices, "Robbery of business property")
    assert slack.whispered("U0ACC", "Robbery of business property in Coventry: 8")
    assert slack.workspace.control.messages(COVENTRY) == before


@pytest.mark.parametrize("question", ["", "help", "hello", "what can I ask?"])
def test_who_does_not_know_what_to_ask_is_given_questions_that_are_answered(slack: AskingForce, question: str) -> None:
    offered = slack.command(question, user="U0CHIEF2")
    assert labels(offered)[0] == "Burglary in Coventry last month"
    assert "Informant" not in str(offered["blocks"])
    assert "Burglary in Coventry last month" in offered["text"]
    for number, label in enumerate(labels(offered)):
        before = len(slack.whispers("U0CHIEF2"))
        slack.press("U0CHIEF2", offered, label)
        answer = eventually(lambda: slack.whispers("U0CHIEF2")[before:])[-1]  # noqa: B023 - called at once
        assert "Where is that from?" in labels(answer), (number, label)


def test_thanks_in_a_thread_is_not_answered_with_the_figure_again(slack: AskingForce) -> None:
    texts = thread(slack, QUESTION, "thanks", "and in Sefton?")
    assert texts[1] == "You are welcome."
    assert "50 in November 2025" in texts[2]


def test_names_with_signs_are_shown_and_what_people_type_is_never_markup(slack: AskingForce) -> None:
    answer = slack.reply(COVENTRY, slack.mention("burglary in <!channel> &amp; *Sefton* in November 2025"))
    assert "<!channel>" not in str(answer["blocks"])
    assert "<!channel>" not in answer["text"]
    asked = str(slack.command("burglary in <!channel> *Sefton*")["blocks"][0])
    assert "Asked: “burglary in &lt;!channel&gt; " in asked


def _pictures(blocks: list[dict[str, object]]) -> list[dict[str, str]]:
    return [block for block in blocks if block["type"] == "image"]  # type: ignore[misc] # blocks are of Slack's making


def test_threads_survive_a_restart(slack: AskingForce) -> None:
    ts = slack.mention(QUESTION)
    slack.reply(COVENTRY, ts)
    slack.stop()
    slack.start()
    slack.mention("and in Sefton?", thread=ts)
    assert "Crosby: 50 in November 2025" in slack.reply(COVENTRY, ts, 2)["text"]
