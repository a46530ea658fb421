"""Behind a figure: whether it is unusual and what is asked beside that, whether it is usual again, and why it moved."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_FIGURE = "personal robbery in dockhead in november 2026"


@pytest.mark.parametrize("judged", ["thats high isnt it?", "that's a bit low, right?", "is that normal?"])
def test_a_judgement_and_another_time_are_both_told(talking_of: dict[str, World], judged: str) -> None:
    found = talk(talking_of, [_FIGURE, f"{judged} what was october"], "tenth_force")[1]
    assert "272 in November 2026. Stable" in found.text and "265 in October 2026." in found.text


def test_what_narrows_it_behind_a_judgement_stops_both(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [_FIGURE, "thats high isnt it? what about among students"], "tenth_force")[1]
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize("then", ["back to usual since?", "has it gone back to normal", "did it settle back to normal"])
def test_whether_it_is_usual_again_is_asked_of_the_newest(talking_of: dict[str, World], then: str) -> None:
    assert "439 in December 2026." in talk(talking_of, [_FIGURE, then], "tenth_force")[1].text


@pytest.mark.parametrize("then", ["is anything noted about why its gone up", "any notes on why it went up"])
def test_what_is_noted_of_why_it_moved(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["personal robbery in dockhead in december 2026", then], "tenth_force")[1]
    assert "Known of it, for December 2026" in found.text


def test_why_something_else_moved_is_not_what_is_noted_here(talking_of: dict[str, World]) -> None:
    then = "is anything noted about why burglary went up"
    assert talk(talking_of, [_FIGURE, then], "tenth_force")[1].status is not Status.ANSWERED


def test_em_is_them_and_not_what_is_not_known(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [_FIGURE, "how many of em were haunted"], "tenth_force")[1]
    assert found.status is not Status.ANSWERED
    assert "“haunted”" in found.text and "“em”" not in found.text


_TWO_AREAS = ["home burglary in East Wych last month", "and in The Vale"]


@pytest.mark.parametrize(
    ("before", "then", "verdict"),
    [
        (_TWO_AREAS, "are both up", "Yes, East Wych is up and The Vale is up on October 2024. "),
        (_TWO_AREAS, "is either of them down?", "No, East Wych is up and The Vale is up on October 2024. "),
        (_TWO_AREAS, "neither of them down then?", "Yes, East Wych is up and The Vale is up on October 2024. "),
        (_TWO_AREAS[:1], "is that higher than in the vale", "Yes, East Wych is above The Vale by number. "),
        (_TWO_AREAS[:1], "is the vale worse than that", "No, The Vale is better than East Wych by number. "),
        (_TWO_AREAS[:1], "is it down on september", "No, it is up on September 2025. "),
        (
            ["home burglary by district last month"],
            "has any of them fallen",
            "Yes, East Wych is up, The Vale is up and ",
        ),
    ],
)
def test_yes_or_no_stands_first_where_it_is_asked(
    talking_of: dict[str, World], before: list[str], then: str, verdict: str
) -> None:
    assert talk(talking_of, [*before, then])[-1].text.startswith(verdict)


@pytest.mark.parametrize(
    "then",
    [
        "is it up a lot",
        "is it up or down",
        "isn't it up",
        "was august higher than october",
        "is home burglary worse in the vale",
        "is it better in the vale",
    ],
)
def test_what_no_yes_or_no_answers_has_none(talking_of: dict[str, World], then: str) -> None:
    assert not talk(talking_of, [_TWO_AREAS[0], then])[-1].text.startswith(("Yes", "No,"))


@pytest.mark.parametrize(
    ("said", "figure"), [("whats the vale on", "The Vale: 22"), ("whats the vale one", "The Vale: 22")]
)
def test_where_an_area_stands_is_its_figure_and_not_what_it_is(
    talking_of: dict[str, World], said: str, figure: str
) -> None:
    assert figure in talk(talking_of, [_TWO_AREAS[0], said])[-1].text
