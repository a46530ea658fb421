"""What is red, amber or green says of what: targets that are missed or met, and deliverables said to be so."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what's red", "missed or off track"),
        ("anything red", "Deliverables whose latest update is red"),
        ("what is green", "Deliverables whose latest update is green"),
        ("what's amber at the moment", "amber, as at 20 April 2026"),
    ],
)
def test_a_colour_says_of_what(worlds: dict[str, World], question: str, words: str) -> None:
    (found,) = said(worlds["sample"], [question])
    assert words in found.text
