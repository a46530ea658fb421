"""Those that a percentage of what was in time leaves over, however it is said that they were late."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "question",
    [
        "how many I calls did we get to late in december",
        "how many I calls were attended late in december",
        "how many S calls were not attended in time in december",
        "number of S calls attended outside the target in december",
    ],
)
def test_what_was_late_is_the_rest_behind_the_percentage(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert " were not, in " in found.text
    assert "the other" in found.text


@pytest.mark.parametrize(
    "question",
    ["how many burglaries did we get to late", "how many 999 calls were late at night", "how many robberies were late"],
)
def test_what_is_no_percentage_of_time_has_none(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert " were not, in " not in found.text


@pytest.mark.parametrize(
    "question", ["what has slipped", "which measures have slipped back", "what has dropped off", "what went backwards"]
)
def test_what_slipped_got_worse_and_did_not_fall(talking_of: dict[str, World], question: str) -> None:
    found, worse = talk(talking_of, [question, "what has got worse"], "tenth_force")
    assert "got worse against" in found.text
    assert found.text == worse.text


def test_what_is_down_fell(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["what has fallen"], "tenth_force")
    assert "fell against" in found.text
