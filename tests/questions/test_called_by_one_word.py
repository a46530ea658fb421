"""What one word calls: a deliverable by the catalogue's own word for it, and the meaning of the figure before."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize("then", ["whats it count", "definition", "what does it mean", "define it"])
def test_what_it_means_is_of_the_figure_before(talking_of: dict[str, World], then: str) -> None:
    *_, found = talk(talking_of, ["complaints finalised within 60 days", then])
    assert found.status is Status.ANSWERED
    assert "Complaints finalised within 60 days" in found.text and "a percentage" in found.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("wellbeing", "Wellbeing programme"),
        ("when does wellbeing go live", "Wellbeing programme"),
        ("when was the custody refit last updated", "Refit the custody suite"),
        ("milestones for the rural plan", "Carry out the rural crime plan"),
    ],
)
def test_a_deliverable_goes_by_its_own_word(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question])
    assert found.status is Status.ANSWERED
    assert words in found.text


def test_where_no_milestones_are_set_the_target_is_told(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["robbery milestone"], "tenth_force")
    assert "the target is" in found.text
