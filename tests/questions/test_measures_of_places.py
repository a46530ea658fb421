"""Which measures there are of a place, of a kind of place or counted so often: those alone, and not all."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"
_AS_AT = "as at 10 November 2026"
_OF_NEIGHBOURHOODS = (
    "Total recorded crime (excluding fraud); Theft from a motor vehicle; Shoplifting; Robbery of personal property; "
    "Violence with injury."
)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("which measures do you have for neighbourhoods", f"by neighbourhood, {_AS_AT}: {_OF_NEIGHBOURHOODS}"),
        ("what do you hold for canalside", f"5 measures with figures in Canalside, {_AS_AT}: {_OF_NEIGHBOURHOODS}"),
        ("what measures do you have in kingsbridge by neighbourhood", "5 measures with figures by neighbourhood in K"),
        ("which measures do you have for tarrington", "23 measures with figures in Tarrington"),
        ("what measures do you have for tarrington", "23 measures with figures in Tarrington"),
        ("what kpis are there for canalside", f"5 measures with figures in Canalside, {_AS_AT}: {_OF_NEIGHBOURHOODS}"),
        ("which measures do you have by week", "1 measure with figures counted by the week"),
        ("list the weekly measures", "Detainees booked into custody."),
        ("which measures do you have by quarter", "2 measures with figures counted by the quarter"),
        ("what measures do you have", "29 measures with figures, as at"),
        ("give me everything on canalside", "The newest: Total recorded crime (excluding fraud) "),
    ],
)
def test_only_those_are_listed(talking_of: dict[str, World], asked: str, words: str) -> None:
    assert words in talk(talking_of, [asked], _SEVENTH)[-1].text


@pytest.mark.parametrize(
    "asked",
    [
        "which measures do you have for tarrington and canalside",
        "which measures do you have by ward",
        "what measures do you have by month and week",
        "which measures do you have for birmingham",
        "what measures do you have last month",
    ],
)
def test_what_narrows_the_list_and_cannot_is_not_passed_over(talking_of: dict[str, World], asked: str) -> None:
    assert talk(talking_of, [asked], _SEVENTH)[-1].status is not Status.ANSWERED
