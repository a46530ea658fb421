"""What is due, what is late and who owes it: deliverables by their own days, updates and papers, each as what it is."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_HUB = "Open the second digital forensics hub"
_DAY = "19 January 2027"
_PAST = f"1 deliverable is past its due date and not said to be complete: {_HUB}"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("which deliverables were due in November 2026", f"1 deliverable is due (to 30 November 2026), as at {_DAY}: "),
        ("what is due this year", f"{_HUB} (Director of Forensic Services, was due 30 November 2026)"),
        ("which updates were due in November 2026", f"1 update is due (to 30 November 2026), as at {_DAY}: {_HUB}"),
        ("what is due before March", "No deliverable and no update falls due by 28 February 2027"),
        ("what is due up to 3 March", "No deliverable and no update falls due by 3 March 2027"),
        ("what is due by the end of March", "No deliverable and no update falls due by 31 March 2027"),
        ("what is due before the next performance board", "falls due by 26 January 2027"),
        ("what is due before the board", "Papers for the Performance board of 26 January 2027 were due"),
        ("what is due for the 26 January board", "falls due by 26 January 2027"),
    ],
)  # fmt: skip
def test_what_is_due_are_deliverables_and_updates(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert words in found.text


def test_a_time_that_is_no_stretch_is_not_passed_over(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["what is due before christmas"], "tenth_force")
    assert "I cannot tell which days" in found.text


@pytest.mark.parametrize(
    "question", ["is anything late", "what is late for the board", "what's outstanding for the board"]
)
def test_all_that_can_be_late_is_gone_through(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert _PAST in found.text
    assert "updates are overdue" in found.text
    assert "Papers for the Performance board of 26 January 2027 were due 18 January 2027" in found.text


@pytest.mark.parametrize("question", ["which figures are late", "is any data late", "what is late in Brent"])
def test_where_figures_are_meant_nothing_else_is(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert "deliverable" not in found.text


@pytest.mark.parametrize(
    "question",
    [
        "missed deliverables",
        "which deliverables have slipped",
        "what projects are running late",
        "any slipped milestones",
    ],
)
def test_pieces_of_work_past_their_day(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.text.startswith("1 deliverable is past its due date")


def test_who_owes_now_stands_apart_from_who_will(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["who owes an update"], "tenth_force")
    assert "updates are overdue, as at 19 January 2027:" in found.text
    assert "not answered" not in found.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("which papers are due in January", "26 January 2027 (papers were due 18 January 2027)"),
        ("what papers are due in February", "By the calendar of meetings no papers are due for february"),
        ("what deliverables does the commander crime have", "1 deliverable of the Commander Crime"),
        ("which measures does the cmdr pp own", "Commander Public Protection"),
    ],
)
def test_papers_by_their_day_and_work_by_its_lead(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert words in found.text
