"""An average of this year that is held against last year's is of the same months of each."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "question",
    ["average 101 wait this year v last year", "average 101 wait last year against this year"],
)
def test_as_much_of_last_year_is_averaged_as_is_held_of_this_one(question: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert "136.3 seconds from April to June 2026 against 143.7 seconds in April to June 2025" in found.text


def test_the_average_of_last_year_is_that_of_the_whole_of_it(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["101 wait in june against last year's average"], "fifth_force")
    assert [one["period"] for one in found.answers] == ["2026-06", "2025/26"]
