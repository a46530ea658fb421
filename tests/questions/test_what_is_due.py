"""What is due, what is late and who owes it: deliverables by their own days, updates and papers, each as what it is."""

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY, talk

_HUB = "Open the second digital forensics hub"
_DAY = "19 January 2027"
_NOVEMBER = "from 1 November 2026 to 30 November 2026"
_PAST = f"1 deliverable is past its due date and not said to be complete: {_HUB}"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "which deliverables were due in November 2026",
            f"1 deliverable was due {_NOVEMBER} and is not said to be complete, as at {_DAY}: {_HUB}",
        ),
        ("what is due this year", f"{_HUB} (Director of Forensic Services, was due 30 November 2026)"),
        (
            "which updates were due in November 2026",
            f"1 update was due {_NOVEMBER} and has not come, as at {_DAY}: {_HUB}",
        ),
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


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what was due in November", f"1 deliverable was due {_NOVEMBER} and is not said to be complete"),
        ("what fell due in November", f"1 deliverable was due {_NOVEMBER} and is not said to be complete"),
        ("what came due in November", f"1 deliverable was due {_NOVEMBER} and is not said to be complete"),
        ("what was due in November and is it done", f"1 deliverable was due {_NOVEMBER} and is not said to be"),
        ("which updates fell due in November", f"1 update was due {_NOVEMBER} and has not come"),
        ("what was due on 30 November", "1 deliverable was due on 30 November 2026 and is not said to be complete"),
        ("what was due in March", "was due from 1 March 2026 to 31 March 2026"),
        ("what was due by the end of November", "1 deliverable was due by 30 November 2026 and is not said"),
        ("what was due by the end of November", "4 updates were due then and have not come"),
        ("what was due before November", "3 updates were due by 31 October 2026 and have not come"),
        ("what was due before the October board", "3 updates were due by 20 October 2026 and have not come"),
        ("what was due before the January board", "1 deliverable is due (to 26 January 2027)"),
        ("what was due in January", "3 updates are due (to 31 January 2027)"),
        ("what is due in November", "No deliverable and no update falls due from 1 November 2027 to 30 November 2027"),
        ("what falls due in March", "No deliverable and no update falls due from 1 March 2027 to 31 March 2027"),
        ("deliverables due in March", "No deliverable and no update falls due from 1 March 2027 to 31 March 2027"),
        ("what is due in January", "3 updates are due (to 31 January 2027)"),
    ],
)
def test_what_was_due_is_past(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert words in found.text


@pytest.mark.parametrize(
    "question", ["what was due in April", "which updates were due this month", "what was due before the April board"]
)
def test_updates_that_came_are_told_beside_those_that_did_not(worlds: dict[str, World], question: str) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=DAY))
    assert "6 updates are due" in found.text
    assert "31 updates due before 20 April 2026 came." in found.text


def test_a_time_that_is_no_stretch_is_not_passed_over(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["what is due this side of christmas"], "tenth_force")
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
        "which of the plan deliverables are overdue",
        "overdue deliverables in the plan",
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
        ("papers for 26 January", "26 January 2027 (papers were due 18 January 2027)"),
        ("papers for 27 January", "no papers are due for 27 january; the next meeting is on 26 January 2027"),
        ("what deliverables does the commander crime have", "1 deliverable of the Commander Crime"),
        ("which measures does the cmdr pp own", "Commander Public Protection"),
    ],
)
def test_papers_by_their_day_and_work_by_its_lead(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert words in found.text
