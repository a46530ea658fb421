"""Whether two differ by more than chance: that is not worked out of places, and never told by another change."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"
_TWO = ["home burglary kingsbridge october", "saltwell"]


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ([*_TWO, "which is higher", "per 1,000"], "is that difference significant"),
        ([*_TWO, "which is higher"], "could that gap just be chance"),
        (_TWO, "is the gap real"),
        (["charge rate in kingsbridge and saltwell"], "is the difference statistically significant"),
        (["charge rate in kingsbridge and saltwell"], "are they significantly different"),
    ],
)
def test_how_far_two_are_apart_is_not_judged(talking_of: dict[str, World], before: list[str], then: str) -> None:
    found = talk(talking_of, [*before, then], _SEVENTH)[-1]
    assert found.status is Status.UNKNOWN
    assert "How far two are apart is told, and not judged" in found.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (["home burglary kingsbridge october vs september"], "is that difference significant", "154 in September"),
        (["home burglary kingsbridge october", "and september"], "is that difference significant", "154 in September"),
        (["home burglary kingsbridge october"], "is that significant", "October 2026 itself is usual variation"),
        ([*_TWO, "is the gap real"], "difference", "56 above Saltwell"),
    ],
)
def test_a_change_is_judged_by_its_chart(
    talking_of: dict[str, World], before: list[str], then: str, words: str
) -> None:
    assert words in talk(talking_of, [*before, then], _SEVENTH)[-1].text
