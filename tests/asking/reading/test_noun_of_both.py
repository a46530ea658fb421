"""The noun at the end of two things that are held against one another is that of both."""

import pytest

from bot.asking.reading.noun_of_both import with_one_word_for_and, with_the_noun_behind_each


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("theft from vs theft of vehicle in Sale", "theft from vehicle vs theft of vehicle in Sale"),
        ("theft of v from motor vehicle", "theft of motor vehicle v theft from motor vehicle"),
        ("Theft of and theft from vehicles ytd", "Theft of vehicles and Theft from vehicles ytd"),
        ("theft of/from cars", "theft of cars / theft from cars"),
        ("theft from vehicle", "theft from vehicle"),
        ("theft from Sale and of vehicle", "theft from Sale and of vehicle"),
        ("theft from shops and theft of vehicle", "theft from shops and theft of vehicle"),
    ],
)
def test_what_is_stolen_is_said_of_each(text: str, put: str) -> None:
    assert with_the_noun_behind_each(text) == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("robbery as well as burglary", "robbery and burglary"),
        ("robbery in Sale, along with Hope", "robbery in Sale and Hope"),
        ("is Sale doing as well as Hope", "is Sale doing as well as Hope"),
        ("robbery as well", "robbery as well"),
    ],
)
def test_things_asked_for_together_are_joined_by_and(text: str, put: str) -> None:
    assert with_one_word_for_and(text) == put
