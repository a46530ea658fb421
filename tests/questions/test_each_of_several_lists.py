"""What is asked behind several lists is of each of them, and `for each` behind one of each of its areas."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_TWO = ["antisocial behaviour and burglary of homes by district last month"]  # 187, 146, 160 and 48, 22, 16
_THREE_MONTHS = ["antisocial behaviour by district last three months"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_TWO, "which of those are down on last year"], ("incidents fell in 1 of 3", "homes fell in 1 of 3")),
        ([*_TWO, "which are down on last year", "the others"], ("in The Vale: +17", "homes in East Wych: +15")),
        (
            [*_TWO, "top two of each", "total of those"],
            (" together: 347", "The Vale together: 70"),
        ),
        ([*_TWO, "how far is east wych from the average"], ("187 against 164.3", "48 against 28.7")),
        (
            [*_THREE_MONTHS, "average a month for each"],
            ("in East Wych: on average 225.7", "172.0 a month"),
        ),
        (
            [*_THREE_MONTHS, "highest month for each", "each month"],
            ("in East Wych: August 2025 265", "in The Vale"),
        ),
        ([*_THREE_MONTHS, "total for each"], ("East Wych 677; The Vale 463",)),
    ],
)
def test_it_is_of_each(talking_of: dict[str, World], said: list[str], words: tuple[str, ...]) -> None:
    found = talk(talking_of, said, "fourth_force")[-1].text
    assert [one for one in words if one not in found] == []


def test_the_others_of_several_measures_are_those_that_did_not_go_that_way(talking_of: dict[str, World]) -> None:
    asked = ["east wych: antisocial behaviour, burglary of homes, complaints last month"]
    found = talk(talking_of, [*asked, "which of those are down on last year", "the others"], "fourth_force")[-1]
    assert {row["measure"] for row in found.answers} == {"home-burglary"}


def test_what_share_of_another_measure_is_asked_behind_one_is_of_the_same_place(talking: World) -> None:
    asked = ["what % of force robbery is coventry and what % of burglary"]
    assert "Burglary in Coventry: " in talk({"sample": talking}, asked, "sample")[-1].text
