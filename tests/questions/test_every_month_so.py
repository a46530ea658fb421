"""Whether something was so in every month of a time, and in which months it was."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

ALL, SOME = " of the 3 months held, April to June 2026", " of 3 months held, from April to June 2026"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("was residential burglary over 300 every month this year", ALL),
        ("has residential burglary gone up each month this year", ALL),
        ("were we over 85% on 999 answering every single month this year", ALL),
        ("months where residential burglary was over 300 this year", SOME),
        ("months residential burglary has been above 300 this year", SOME),
        ("how many months this year did we hit 85% on 999", SOME),
    ],
)
def test_it_is_told_of_all_months(question: str, said: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert said in found.text


@pytest.mark.parametrize(
    "question",
    [
        "was residential burglary over 300 every month this year at weekends",
        "was residential burglary over 300 every week this year",
    ],
)
def test_what_narrows_it_or_is_not_held_stops_it(question: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert found.answers == ()
