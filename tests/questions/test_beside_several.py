"""`Compared with Sale and Hope` after the figure of one place: that figure stands beside those of the others."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said, talk


@pytest.mark.parametrize(
    "then",
    [
        "compared with The Vale and Aske & Marsh",
        "how does that compare with The Vale and Aske & Marsh",
        "vs The Vale and Aske & Marsh",
    ],
)
def test_the_one_that_was_told_stands_beside_the_others(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["home burglary in East Wych last month", then])[-1].text.replace("&amp;", "&")
    assert all(f"Burglary of homes in {one}: " in found for one in ("East Wych", "The Vale", "Aske & Marsh")), found


@pytest.mark.parametrize("then", ["The Vale and Aske & Marsh", "compare The Vale and Aske & Marsh"])
def test_others_alone_where_they_are_asked_for(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["home burglary in East Wych last month", then])[-1].text
    assert "East Wych" not in found and "The Vale" in found


def test_a_measure_behind_a_courtesy_is_of_the_same_place_and_time(talking: World) -> None:
    (both,) = said(talking, ["robbery in dudley in march, sorry about this, and burglary"])
    told = [(one["measure"], one["area"], one["period"]) for one in both.answers if one["statistic"] == "value"]
    assert {("robbery", "dudley", "2026-03"), ("burglary", "dudley", "2026-03")} <= {*told}


_EAST_WYCH = "home burglary in East Wych last month"


@pytest.mark.parametrize(
    ("before", "then", "told"),
    [
        ([_EAST_WYCH], "add The Vale", ("East Wych: 48", "The Vale: 22")),
        (
            [_EAST_WYCH, "and The Vale"],
            "put Aske & Marsh in too",
            ("East Wych: 48", "The Vale: 22", "Aske & Marsh: 16"),
        ),
        ([_EAST_WYCH, "vs The Vale"], "is that worse than Aske & Marsh", ("East Wych: 48", "Aske & Marsh: 16")),
        ([_EAST_WYCH, "and The Vale"], "so East Wych is higher then", ("Yes, East Wych is above The Vale by number",)),
        ([_EAST_WYCH, "vs The Vale"], "is The Vale worse then", ("No, The Vale is better than East Wych by number",)),
    ],
)
def test_what_is_put_in_stands_beside_what_was_told(
    talking_of: dict[str, World], before: list[str], then: str, told: tuple[str, ...]
) -> None:
    found = talk(talking_of, [*before, then])[-1].text.replace("&amp;", "&")
    assert all(one in found for one in told), found


@pytest.mark.parametrize("then", ["add the students", "add East Wych", "put the night ones in"])
def test_what_is_not_named_alone_is_not_put_in(talking_of: dict[str, World], then: str) -> None:
    assert not talk(talking_of, [_EAST_WYCH, then])[-1].answers


def test_the_biggest_of_three_is_of_no_others(talking_of: dict[str, World]) -> None:
    asked = ["home burglary in august", "how does that compare with july", "what about may", "biggest of the three"]
    assert not talk(talking_of, asked)[-1].answers


def test_a_share_is_held_against_that_of_another_place(talking_of: dict[str, World]) -> None:
    said = ["what share of robbery is in Saltwell", "how does that compare with Ashgrove"]
    told = talk(talking_of, said, "seventh_force")[-1]
    assert [row["area"] for row in told.answers] == ["saltwell", "ashgrove"]
    assert "15.9%" in told.text and "16.4%" in told.text
