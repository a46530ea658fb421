"""The best and the worst month of another measure: the end that is best or worst of that one, and not the same end."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (
            ["999 in 10", "worst month since april"],
            "what about 101 abandonment",
            "abandoned in Merrowdale: highest 9.6%",
        ),
        (
            ["best month for charge rate this year", "home burglary"],
            "tomv",
            "motor vehicle in Merrowdale: lowest 334, in June 2026",
        ),
        (["worst month for 101 abandonment this year"], "999 in 10", "in Merrowdale: lowest 89.8%, in July 2026"),
        (["worst month for tomv this year", "and the best"], "999 in 10", "in Merrowdale: highest 93.2%"),
        (["months this year for 999 in 10", "which was best"], "101 abandonment", "in Merrowdale: lowest 8.3%"),
        (["highest month for 999 in 10 this year"], "101 abandonment", "in Merrowdale: highest 9.6%"),
        (["worst month for 999 in 10 this year"], "stop and search", "in Merrowdale: lowest 1,576, in April 2026"),
        (["worst month for 999 in 10 this year", "stop and search"], "999 in 10", "in Merrowdale: lowest 89.8%"),
        (["best and worst month for tomv this year"], "999 in 10", "in Merrowdale: highest 93.2%, in August 2026"),
    ],
)
def test_the_end_is_that_of_the_measure_named_last(
    talking_of: dict[str, World], before: list[str], then: str, words: str
) -> None:
    text = talk(talking_of, [*before, then], _SEVENTH)[-1].text.replace(" Metropolitan Police", "")
    assert words in text


def test_no_one_end_is_the_worst_of_two_measures_that_are_better_at_other_ends(talking_of: dict[str, World]) -> None:
    questions = ["worst month for 999 in 10 this year", "and for 999 in 10 and 101 abandonment"]
    assert not talk(talking_of, questions, _SEVENTH)[-1].answers
