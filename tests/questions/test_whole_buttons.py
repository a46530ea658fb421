"""A button is a whole question that has an answer when it is pressed, and none is offered that breaks off."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    "then",
    [
        "how much do we need to hammer it by",
        "are we zonked",
        "does it count zonks",
        "zonk",
        "robbery last month doing a zonk",
        "robbery last month for the zonk",
        "is robbery counted as zonk",
        "robbery in dudley that could zonk last month",
        "robbery that we zonk last month",
    ],
)
def test_what_would_break_off_is_not_offered(talking: World, then: str) -> None:
    *_, last = said(talking, ["robbery last month", then])
    assert not last.choices


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("robbery zonk last month", "robbery last month"),
        ("robbery last month zonk", "robbery last month"),
        ("is zonk robbery in dudley up", ""),
    ],
)
def test_what_is_whole_is_offered_and_answered(talking: World, asked: str, offered: str) -> None:
    (found,) = said(talking, [asked])
    assert [one.question for one in found.choices] == ([offered] if offered else [])
    for one in found.choices:
        (pressed,) = said(talking, [one.question], thread="pressed")
        assert pressed.answers


def test_what_is_counted_by_the_quarter_is_offered_by_the_month_where_it_is_part_of_that(talking: World) -> None:
    (found,) = said(talking, ["muggings last month"])
    assert not found.answers
    assert found.choices[0].question == "Robbery in West Midlands Police March 2026"
    (other,) = said(talking, ["theft of motor vehicle last month"], thread="other")
    assert [one.question for one in other.choices] == ["theft of motor vehicle Q3 2025/26"]
