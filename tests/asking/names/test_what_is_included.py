"""A thing and what is counted with it: shed and house burglaries, of burglary of a home including its sheds."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from bot.figures.framework import Framework
from tests.asking.catalogue import DAY, measure

_HOMES = replace(
    measure("homes", "Residential burglary"), description="Burglary of a home, including sheds and garages. No shops."
)
VOCABULARY = Vocabulary.of(
    Framework(
        areas={"here": Area("here", "Here Police", "force")},
        measures={one.key: one for one in (_HOMES, measure("business", "Business burglary"))},
    ),
    Register(),
)


@pytest.mark.parametrize(
    "text", ["shed and house burglaries", "burglaries of houses and sheds", "house burglary and garage burglary"]
)
def test_the_two_are_what_is_counted(text: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question)
    assert (found.outcome.measures, [name for _, name in found.only_held]) == (("homes",), ["Residential burglary"])


@pytest.mark.parametrize("text", ["shed burglaries", "house and barn burglaries", "house and shed theft"])
def test_less_or_other_than_that_is_not(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)
