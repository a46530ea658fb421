"""Names that share their end with the one behind them: each is the measure that goes by it."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure("home", "Home burglary"),
    measure("shed", "Shed burglary"),
    measure("shop", "Business burglary"),
    measure("of", "Theft of vehicle"),
    measure("from", "Theft from vehicle"),
    measure("robbery", "Robbery"),
    measure("personal", "Personal robbery"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def _outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("home and shed burglary", ("home", "shed")),
        ("home v business burglary", ("home", "shop")),
        ("home vs shed vs business burglary", ("home", "shed", "shop")),
        ("shed or business burglary in Harrow", ("shed", "shop")),
        ("theft of v theft from vehicle", ("of", "from")),
        ("theft of and theft from vehicle last month", ("of", "from")),
        ("robbery v personal robbery", ("robbery", "personal")),
    ],
)
def test_the_end_of_a_name_is_that_of_those_before_it(text: str, measures: tuple[str, ...]) -> None:
    found = _outcome(text)
    assert isinstance(found, Question), found
    assert found.measures == measures


@pytest.mark.parametrize("text", ["church and shed burglary", "theft by v theft from vehicle", "home v shed"])
def test_what_is_no_name_with_that_end_is_none(text: str) -> None:
    assert isinstance(_outcome(text), NotUnderstood)
