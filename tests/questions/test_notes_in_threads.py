"""Behind a figure: what is noted on it; behind a row of months: the figure of one of them, with its note."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

SERIES = "e-bike enabled robberies around Canal Street"


@pytest.mark.parametrize(
    "second",
    [
        "anything noted against that month?",
        "anyone written down why",
        "has anybody noted a reason",
        "did anybody write down a reason",
        "was anything recorded against it",
        "is there a note for then",
        "what does the note say",
        "any comments on that figure",
    ],
)
def test_what_is_noted_is_told(talking_of: dict[str, World], second: str) -> None:
    found = talk(talking_of, ["personal robbery in dockhead in december 2026", second], "tenth_force")[1]
    assert found.status is Status.ANSWERED
    assert f"Known of it, for December 2026: series of {SERIES}" in found.text


def test_where_nothing_is_noted_it_says_so(talking_of: dict[str, World]) -> None:
    first, second = "personal robbery in dockhead in june 2026", "anything noted against that month?"
    assert "no cause is marked on these periods" in talk(talking_of, [first, second], "tenth_force")[1].text


def test_the_note_of_one_month_of_a_row(talking_of: dict[str, World]) -> None:
    first = "personal robbery in dockhead by month since june 2026"
    found = talk(talking_of, [first, "what happened in december?"], "tenth_force")[1]
    assert "439 in December 2026." in found.text
    assert SERIES in found.text


@pytest.mark.parametrize("second", ["anything noted by the lead", "any notes in brentley against students"])
def test_what_narrows_it_is_not_passed_over(talking_of: dict[str, World], second: str) -> None:
    found = talk(talking_of, ["personal robbery in dockhead in december 2026", second], "tenth_force")[1]
    assert found.status is not Status.ANSWERED
