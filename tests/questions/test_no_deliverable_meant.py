"""What names no deliverable by its verb alone, by a misspelt word of another name, or by nothing else of it."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "second",
    ["who carries that one", "who carries it", "who picks that up", "who carries the can", "who is running that one"],
)
def test_who_answers_for_a_figure_is_no_verb_of_a_title(talking_of: dict[str, World], second: str) -> None:
    """The fourth force is to carry out its rural crime plan."""
    found = talk(talking_of, ["robbery last month", second], "fourth_force")[1]
    assert "leads on Recorded robbery" in found.text


@pytest.mark.parametrize(("force", "second"), [("eighth_force", "n brackfrd"), ("sixth_force", "n rivrside")])
def test_a_misspelt_place_is_no_deliverable_there(talking_of: dict[str, World], force: str, second: str) -> None:
    """Both have a custody suite to be moved or refitted there, and had no answer to the line before."""
    found = talk(talking_of, ["sausages in kelby last month", second], force)[1]
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("force", "second"),
    [
        ("tenth_force", "whats the hub"),
        ("tenth_force", "forensc"),
        ("tenth_force", "how are the winters"),
        ("fourth_force", "telephne"),
    ],
)
def test_one_word_behind_a_figure_is_no_deliverable(talking_of: dict[str, World], force: str, second: str) -> None:
    found = talk(talking_of, ["personal robbery last month" if force == "tenth_force" else "robbery", second], force)[1]
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize("text", ["custody suite officers", "rural crime officers"])
def test_what_no_title_has_is_no_deliverable_where_nothing_asks_for_one(
    talking_of: dict[str, World], text: str
) -> None:
    (found,) = talk(talking_of, [text], "fourth_force")
    assert "last update" not in found.text and not found.choices


@pytest.mark.parametrize("second", ["drop of what %", "what % drop", "what % down", "rise of what percent"])
def test_a_move_behind_one_figure_is_of_that_figure(talking_of: dict[str, World], second: str) -> None:
    found = talk(talking_of, ["personal robbery in highmoor last month", second], "tenth_force")[1]
    assert found.text.startswith("Robbery of Personal Property in Highmoor: ")
    assert "December 2026 against" in found.text


@pytest.mark.parametrize("second", ["so are we over 1,500 now?", "and is it over 1500 now", "ok, is it now over 1,500"])
def test_now_is_the_newest_whatever_is_said_before_it(talking_of: dict[str, World], second: str) -> None:
    found = talk(talking_of, ["personal robbery in july 2026", second], "tenth_force")[1]
    assert "in December 2026" in found.text
