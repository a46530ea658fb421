"""In which areas it moved, after how the area around them did: which rose and which fell, and not one alone."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"
_UP = ["is shoplifting up"]
_ROSE = "Shoplifting rose in 5 of 7 (October 2026 against October 2025, by number): Kingsbridge +65 (+16.2%), 466;"
_FELL = "Shoplifting fell in 2 of 7 (October 2026 against October 2025, by number): Saltwell -28 (-11.4%), 217;"


@pytest.mark.parametrize("then", ["where", "is that just kingsbridge", "everywhere?", "is it only in Kingsbridge then"])
def test_those_that_rose_and_those_that_fell_are_told(talking_of: dict[str, World], then: str) -> None:
    text = talk(talking_of, [*_UP, then], _SEVENTH)[-1].text
    assert _ROSE in text
    assert _FELL in text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_UP, "and in kingsbridge"], "Shoplifting in Kingsbridge: +65 (+16.2%)"),
        (["is shoplifting up in kingsbridge", "where"], "Shoplifting in Kingsbridge rose in 1 of 2"),
        (["shoplifting vs september", "where exactly"], "rose in 5 of 7 (October 2026 against September 2026"),
        ([*_UP, "is that just birmingham"], "I do not know “birmingham”"),
        (["shoplifting", "where"], "Shoplifting by borough (number, not rate), in October 2026"),
    ],
)
def test_only_where_it_is_asked_and_known(talking_of: dict[str, World], said: list[str], words: str) -> None:
    assert words in talk(talking_of, said, _SEVENTH)[-1].text
