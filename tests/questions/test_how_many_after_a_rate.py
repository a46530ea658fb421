"""`How many` after a rate, a place, a target or a record asks for the number; a rate per one is said in English."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "before",
    [
        ["home burglary per 1,000 in kingsbridge"],
        ["home burglary in kingsbridge", "how does that rank"],
        ["home burglary by borough", "per 1,000"],
    ],
)
def test_the_number_is_told_and_no_rate(talking_of: dict[str, World], before: list[str]) -> None:
    *_, told = talk(talking_of, [*before, "how many in q2"], "seventh_force")
    assert told.status is Status.ANSWERED
    assert (told.answers[0]["area"], told.answers[0]["value"]) == ("kingsbridge", 422)


@pytest.mark.parametrize("before", [["home burglary", "are we on target"], ["worst month for home burglary this year"]])
def test_neither_a_target_nor_a_record_is_told_again(talking_of: dict[str, World], before: list[str]) -> None:
    *_, told = talk(talking_of, [*before, "so how many in august"], "seventh_force")
    assert (told.answers[0]["statistic"], told.answers[0]["value"]) == ("value", 426)


@pytest.mark.parametrize("asked", ["uof per officer by borough", "which borough has the most uof per officer"])
def test_a_rate_per_one_is_said_in_english(talking_of: dict[str, World], asked: str) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert "for each of the police officers in post (FTE)" in told.text
    assert "per 1 " not in told.text


@pytest.mark.parametrize("asked", ["charge rate october", "charge rate october against october last year"])
def test_what_moved_by_a_hair_is_said_to_read_the_same(talking_of: dict[str, World], asked: str) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert "the same to one decimal" in told.text
