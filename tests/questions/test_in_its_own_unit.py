"""The unit that a figure or a comparison has anyway says no more."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("questions", "said"),
    [
        (["101 average time to answer in june, secs"], "136 seconds in June 2026"),
        (["101 average time to answer in june, mins"], "that is 2.27 minutes"),
        (["positive outcomes in june v may, in points"], "+1.1 percentage points"),
        (["positive outcomes june against may (pp)"], "+1.1 percentage points"),
        (["positive outcomes last 12 months", "v previous 12, in percentage points"], "percentage points, "),
    ],
)
def test_it_is_told_as_without_it(questions: list[str], said: str, talking_of: dict[str, World]) -> None:
    assert said in talk(talking_of, questions, "fifth_force")[-1].text


@pytest.mark.parametrize(
    "questions",
    [
        ["residential burglary in june v may, in points"],
        ["positive outcomes in june, in points"],
        ["positive outcomes in june", "and in ashbourne, in points"],
    ],
)
def test_another_unit_is_not_passed_over(questions: list[str], talking_of: dict[str, World]) -> None:
    assert talk(talking_of, questions, "fifth_force")[-1].answers == ()


def test_so_much_money_for_each_of_something_is_money(talking_of: dict[str, World]) -> None:
    each, first = (
        talk(talking_of, [asked], "seventh_force")[0].text
        for asked in ("overtime per officer by area", "which area spends most overtime per officer")
    )
    assert "Kingsbridge £462.22" in each and "1st Dunmoor, £545.67" in first
