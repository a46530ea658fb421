"""Small words that say which of something is meant, or when, are not passed over."""

import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "burglary in harrow in the first half of the month",
        "burglary in harrow last month in the first half of the week",
        "average burglary a month in harrow in the first half of the month",
        "hate crime with a crime number in harrow",
        "how many burglaries could have been reported in harrow last month",
        "what could burglary in harrow have been last month",
        "how many requested burglaries in harrow last month",
        "number of tried burglaries in harrow last month",
        "how many urgent burglaries in harrow last month",
        "urgent burglaries in harrow last month",
        "how many burglaries in harrow were silly last month",
        "how many burglaries in harrow were urgent last month",
        "burglary in harrow last month, evening",
        "on my shift, burglary in harrow last month",
        "how many burglaries in harrow fell through last month",
        "how many burglaries reported in harrow were recorded last month",
        "how many reported burglaries in harrow were recorded last month",
        "burglaries filed in harrow last month",
        "burglaries submitted in harrow last month",
        "burglaries for their own use in harrow last month",
        "the night shift figure for burglary in harrow last month",
        "long-term burglary in harrow last month",
        "how is the superintendent at harrow performing",
        "hows the inspector at harrow doing",
    ],
)
def test_a_part_of_a_time_or_of_the_cases_is_not_the_whole(text: str) -> None:
    assert not_understood(text).reason != ""


def test_over_in_a_place_is_there_and_over_a_place_is_held_against_it() -> None:
    question = understood("burglary over in harrow last month")
    assert (question.intent, question.areas) == (Intent.VALUE, ("harrow",))
    assert len(understood("is burglary in harrow over the force last month").areas) == 2
