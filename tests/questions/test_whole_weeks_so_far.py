"""The weeks of a month or a quarter that is under way: that they do not make all of it so far is said."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, talk


@pytest.mark.parametrize("time", ["so far this month", "month to date"])
def test_what_whole_weeks_leave_out_is_told(time: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"999 calls {time}"])
    assert "3 November 2025 to 16 November 2025, what is held of it so far, in whole weeks." in found.text
    assert first(found)["value"] == 2986
