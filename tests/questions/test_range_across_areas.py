"""`The range of sickness across districts`: all of them in order, and how far the ends are apart."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "question",
    ["range of complaints across districts 2025/26", "the spread in complaints across the districts 2025/26"],
)
def test_how_far_the_ends_are_apart(talking_of: dict[str, World], question: str) -> None:
    found = talk(talking_of, [question], "sixth_force")[-1]
    assert "Apart: " in found.text and "242" in found.text, found.text


def test_a_range_of_times_is_none_of_areas(talking_of: dict[str, World]) -> None:
    said = ["range of shoplifting in High Moor between January and March"]
    assert talk(talking_of, said, "sixth_force")[-1].answers == ()
