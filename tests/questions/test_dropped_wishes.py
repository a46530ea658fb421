"""Several things asked in one sentence that has an answer as one question: each is told, or said to be left out."""

from typing import Any

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, World
from tests.questions.conversations import talk


def _told(found: Answer) -> list[Any]:
    """The value that each part begins with."""
    return [part.answers[0]["value"] for part in found.parts]


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("median and average robbery in harwick last year", [19.5, 19.0]),
        ("total and average shoplifting in 2025/26", [8441, 703.4]),
        ("which district has the most vehicle offences and which has risen most", [88, 3]),
        ("positive outcome rate by district, highest, lowest and force", [21.5, 19.9]),
        ("which district has most ASB and which least, and what is the force figure", [608, 1747]),
        ("average time to answer 101 in the last quarter and the longest month", [136.3, 151]),
        ("overtime in 2025/26 and the most expensive month", [7699841.1, 741859.7]),
        ("shoplifting in the last 12 months, with the highest and lowest month", [8730, 850]),
        ("highest month for ASB in 2025/26 and the total", [1875, 18437]),
        ("how many KSI in 2025/26, which quarter was worst, and how does that compare with last year", [416, 113]),
        ("is ASB up on last year and where", [-90, 50, -63]),
        ("ASB by district with the total and the highest", [293, 1747, 608]),
        ("overtime in q1 compared with q1 last year and the monthly average", [101876.6, 717833.9]),
        ("ASB in may v april and the total for 2025/26", [-84, 18437]),
        ("shoplifting in may and the total for 2025/26", [850, 8441]),
        ("ASB by month since January, highest", [1123, 1747]),
        ("which district is worst for ASB and what's the force rate", [5, 2.3]),
        ("which district is highest for ASB and what's the force rate", [608, 2.3]),
        ("how many robberies in the last 12 months, peak month", [572, 63]),
        ("robbery in may and how does that compare with april 2025", [63, 21]),
        ("which district is highest for ASB and is it rising there", [608, -37]),
    ],
)
def test_each_of_two_wishes_is_told(talking_of: dict[str, World], question: str, values: list[float]) -> None:
    found = talk(talking_of, [question], "fifth_force")[0]
    assert found.status is Status.ANSWERED, found.text
    assert [round(value, 1) for value in _told(found)][: len(values)] == values, found.text


def test_what_a_name_means_is_told_before_its_figure(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["what does KSI mean and what is it now"], "fifth_force")[0]
    assert found.text.startswith("People killed or seriously injured on the roads (also KSI")
    assert found.answers[0]["statistic"] == "value"


def test_what_is_due_is_told_behind_the_next_board(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["when's the next board and what's due"], "fifth_force")[0]
    assert "Performance board: 21 July 2026" in found.text and "9 updates are overdue" in found.text


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("when was ASB highest and where", "where"),
        ("hate crime last year and the year before and the total for both", "the total for both"),
    ],
)
def test_what_cannot_be_told_beside_is_said(talking_of: dict[str, World], question: str, part: str) -> None:
    found = talk(talking_of, [question], "fifth_force")[0]
    assert found.status is not Status.ANSWERED and not found.answers
    assert f"“{part}” has none" in found.text, found.text


@pytest.mark.parametrize(
    "question",
    [
        "shoplifting per 1,000 in harwick and the number",
        "highest month for ASB in 2025/26 and what was the number",
        "max and min ASB in 2025/26 and when",
        "is shoplifting higher in Harwick or Eastmere and by how much",
        "violence with injury in Castle and Vale in June and how does that compare with June last year",
    ],
)
def test_what_is_told_anyway_is_not_told_twice(talking_of: dict[str, World], question: str) -> None:
    found = talk(talking_of, [question], "fifth_force")[0]
    assert found.status is Status.ANSWERED and not found.parts, found.text


@pytest.mark.parametrize(
    ("questions", "values"),
    [
        (["total and average shoplifting in 2025/26", "and in Harwick", "and 2024/25"], [2837, 236.4]),
        (["total and average shoplifting in 2025/26", "by district"], [1185, 98.8]),
        (["which district has the most ASB and which has risen most", "and in April"], [549, 60]),
        (["shoplifting in the last quarter and the worst month", "and robbery"], [157, 63]),
        (
            ["ASB in castle and vale year to date compared with last year, and is it on target", "and in the force"],
            [-197],
        ),
    ],
)
def test_a_thread_keeps_all_that_was_told(
    talking_of: dict[str, World], questions: list[str], values: list[float]
) -> None:
    found = talk(talking_of, questions, "fifth_force")[-1]
    assert len(found.parts) == 2
    assert [round(value, 1) for value in _told(found)][: len(values)] == values, found.text


def test_what_is_not_held_of_one_of_them_is_told_behind_the_others(talking_of: dict[str, World]) -> None:
    asked = ["ASB in may, who leads on it, and what is the target", "and shoplifting"]
    found = talk(talking_of, asked, "fifth_force")[-1]
    assert "Shoplifting in Wealdshire Police: 850 in May 2026" in found.text
    assert "leads on Shoplifting" in found.text and "no such target for Shoplifting" in found.text


def test_a_question_of_its_own_behind_them_stands_alone(talking_of: dict[str, World]) -> None:
    asked = ["total and average shoplifting in 2025/26", "robbery in Harwick in May"]
    assert not talk(talking_of, asked, "fifth_force")[-1].parts


def test_what_is_due_for_a_board_is_due_before_it(talking_of: dict[str, World]) -> None:
    at_once = talk(talking_of, ["when's the next board and what's due for it"], "fifth_force")[0]
    in_turn = talk(talking_of, ["when's the next performance board", "what's due for it"], "fifth_force")[-1]
    assert "(to 21 July 2026)" in at_once.text or "by 21 July 2026" in at_once.text
    assert in_turn.text in at_once.text
