"""`How many 999 calls in May, what share was answered in 10 seconds`: two wishes, and no name of one measure."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize("force", ["fifth_force", "seventh_force"])
def test_a_name_is_not_put_together_over_what_is_asked_anew(talking_of: dict[str, World], force: str) -> None:
    said = "how many 999 calls did we get last month, what share was answered in 10 seconds and is that above target"
    found = talk(talking_of, [said], force)[-1]
    assert not found.answers and "alone?" in found.text, found.text


def test_a_place_or_a_time_still_parts_a_name(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["what share of 999 calls last month were answered in 10 seconds"], "fifth_force")[-1]
    assert {one["statistic"] for one in found.answers} == {"value"}, found.text
