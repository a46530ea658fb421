"""A figure that is held against a number."""

import pytest

from bot.asking.question import Condition, Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "is burglary above 90",
        "was burglary over 90 last month",
        "did we have more than 90 burglaries in march 2026",
        "has burglary gone over 90",
        "are we over 90 on burglary",
        "does burglary in harrow exceed 90",
        "burglary in harrow - over or under 90?",
        "is burglary above or below the 90 we set ourselves",
    ],
)
def test_a_verb_that_opens_asks_whether(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.condition, question.threshold) == (Intent.VALUE, Condition.MORE_THAN, 90)


@pytest.mark.parametrize(
    "text",
    [
        "burglary over 90",
        "how many months was burglary over or under 90",
        "burglaries of people over or under 18",
        "burglary - over or under 18?",
        "which boroughs were above or below 90 for burglary",
        "are there burglaries over 90",
        "did we have burglary over 90 last month",
        "is burglary over 90%",
        "is burglary over 90 minutes",
        "is burglary over £90",
        "is burglary up over 90",
        "is burglary over 90 in each district",
    ],
)
def test_what_may_narrow_the_figure_gets_none(text: str) -> None:
    assert not_understood(text)
