"""What is asked of one measure is asked of another, which alone is named behind it: each by itself."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        ("shoplifting 2025/26 v 2024/25, and robbery the same", (16_646, 15_516, 2_612, 2_468)),
        ("robbery % change on last year and shoplifting", (214, 214, 1_491, 1_401)),
    ],
)
def test_each_measure_has_its_own_answer(talking_of: dict[str, World], asked: str, values: tuple[int, ...]) -> None:
    told = talk(talking_of, [asked], _SEVENTH)[-1].text
    places = [told.find(f"{one:,} in ") for one in values[:2]] + [told.rfind(f"{one:,} in ") for one in values[2:]]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize(
    "asked", ["difference between robbery last year and shoplifting", "robbery v last year and shoplifting combined"]
)
def test_one_number_of_the_two_is_none_of_each(talking_of: dict[str, World], asked: str) -> None:
    assert not talk(talking_of, [asked], _SEVENTH)[-1].answers
