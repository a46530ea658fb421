"""Areas and measures by how much they changed: in that order whichever way they went, or by more than a number."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_LISTED = "complaints by district 2025/26"
_ROSE = "which districts rose by more than 5% for complaints in 2025/26"
_COMPARED = f"{_LISTED} compared with 2024/25"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["rank districts by change in complaints 2025/26"], "by number): Eastfield +27 (+14.0%), 220; High Moor +19"),
        (["order the districts by percentage change in complaints 2025/26"], "by percent): High Moor +19"),
        (["complaints by district 2025/26 with change on last year, lowest first"], "by number): Riverside +3"),
        ([_LISTED, "rank them by change"], "by number): Eastfield +27"),
        ([_COMPARED, "rank them"], "by number): Eastfield +27"),
        ([_COMPARED, "best first"], "first (the financial year 2025/26 against the financial year 2024/25"),
        ([_COMPARED, "rank them", "which rose"], "allegations rose in"),
        ([_ROSE], "rose by more than 5% in"),
        (["districts up by at least 16 on complaints in 2025/26"], "rose by at least 16 in 3 of 6"),
        ([_LISTED, "only those up by more than 8%"], "rose by more than 8% in 4 of 6"),
        (["which measures rose by more than 20% in 2025/26"], "measures rose by more than 20%"),
        ([_ROSE, "and by more than 8%"], "rose by more than 8% in 4 of 6"),
        ([_ROSE, "which rose by more than 8%"], "rose by more than 8% in 4 of 6"),
        ([_COMPARED, "only those up by more than 8%"], "rose by more than 8% in 4 of 6"),
        ([_ROSE, "by more than 8%", "down by more than 10%"], "fell by more than 10% in none of 6"),
    ],
)
def test_they_are_put_in_order_by_how_much_they_changed(
    talking_of: dict[str, World], said: list[str], words: str
) -> None:
    found = talk(talking_of, said, "sixth_force")[-1]
    assert words in found.text, found.text


@pytest.mark.parametrize(
    "said",
    [
        ["districts ranked by complaints with change on last year"],
        ["which districts rose by more than 5% for officer sickness"],
        ["which districts rose by more than 5 minutes for complaints"],
        ["which measures rose by more than 20"],
        [_LISTED, "which are up by more than 5 minutes"],
        [_ROSE, "and by more than 8"],
        [_ROSE, "more than 8%"],
        [_COMPARED, "by more than 8%"],
        ["officer sickness by district 2025/26 compared with 2024/25", "which are up by more than 8%"],
        [_ROSE, "by more than 8% in may"],
        ["which district rose most for complaints in 2025/26", "by more than 8%"],
        ["which districts rose for officer sickness in 2025/26", "by more than 8%"],
    ],
)
def test_what_may_be_of_the_figures_or_of_points_is_not_taken_for_a_change(
    talking_of: dict[str, World], said: list[str]
) -> None:
    assert talk(talking_of, said, "sixth_force")[-1].answers == ()
