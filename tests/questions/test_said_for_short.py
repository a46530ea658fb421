"""What people say for short: what it lags by, how short they are, each of those, the best in that group."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["robbery last month", "lag on it?"], "one figure a month"),
        (["robbery last month", "how far behind is the data"], "one figure a month"),
        (["robbery in coventry last month", "is march an exception"], "usual variation"),
        (["robbery by borough last month", "the change on february for each"], "Robbery in Birmingham: +"),
        (["robbery in a normal month in coventry"], "process average"),
        (["shoplifting last three published months"], "Each: January 2026"),
    ],
)
def test_it_is_answered_as_what_it_stands_for(talking: World, said: list[str], words: str) -> None:
    assert words in talk({"sample": talking}, said, "sample")[-1].text


@pytest.mark.parametrize("then", ["who's the best in that group", "who is best of those", "top of the list"])
def test_the_best_of_those_behind_a_rank_is_a_force(talking_of: dict[str, World], then: str) -> None:
    place, best = talk(talking_of, ["where do we rank on all crime", then], "eighth_force")
    assert "among Most Similar Forces" in place.text
    assert best.text.split("1st ")[1].split(",")[0] in place.text


def test_what_share_of_people_have_confidence_is_that_percentage(talking_of: dict[str, World]) -> None:
    asked = ["what percentage of people have confidence in the police"]
    assert "Confidence in the police in Wychmoor Police: 57.5%" in talk(talking_of, asked, "fourth_force")[-1].text


def test_so_many_areas_of_a_place_are_all_of_them(talking_of: dict[str, World]) -> None:
    three = talk(talking_of, ["antisocial behaviour in all three vale towns last month"], "fourth_force")[-1]
    four = talk(talking_of, ["antisocial behaviour in all four vale towns last month"], "fourth_force")[-1]
    assert "by town" in three.text and four.status is Status.UNKNOWN
