"""The areas of a kind added up, and the months of a row."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_ALL = "together: 1,291 in the financial year 2025/26 (City Central 343, Riverside 243"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["total of the six districts for complaints 2025/26"], _ALL),
        (["total complaints across districts 2025/26"], _ALL),
        (["shoplifting by month in High Moor since July", "sum them"], "in total, from July to September 2026"),
        (["total complaints by district 2025/26"], "by district, in the financial year 2025/26: City Central 343"),
    ],
)
def test_all_areas_of_a_kind_are_added_up(talking_of: dict[str, World], said: list[str], words: str) -> None:
    found = talk(talking_of, said, "sixth_force")[-1]
    assert words in found.text, found.text


@pytest.mark.parametrize(
    "question",
    [
        "total of the three districts for complaints 2025/26",
        "total officer sickness across districts",
        "total complaints of the six districts and of the force",
    ],
)
def test_no_other_total_is_made(talking_of: dict[str, World], question: str) -> None:
    assert talk(talking_of, [question], "sixth_force")[-1].answers == ()
