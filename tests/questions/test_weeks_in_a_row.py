"""Three weeks that are named are each of them."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize("said", ["week 44, week 45 and week 46", "weeks 44, 45 and 46", "wks 44, 45, 46"])
def test_each_of_three_weeks_is_told(said: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"999 calls {said}"])
    assert [one["period"] for one in found.answers] == ["2025-W44", "2025-W45", "2025-W46"]
