"""A meeting that is still to come in a place: the question behind it is of that place."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said, talk


@pytest.mark.parametrize(
    "front",
    [
        "council meeting in riverside tonight, ",
        "got a scrutiny panel tomorrow in riverside - ",
        "residents meeting at 7 in riverside: ",
        "partnership meeting with the traders tonight in Riverside - ",
    ],
)
def test_the_question_is_of_the_place(talking_of: dict[str, World], front: str) -> None:
    (found,) = talk(talking_of, [f"{front}shoplifting last month"], "sixth_force")
    assert found.as_json["status"] == "answered", found.text
    assert found.text.startswith("(Taken for Riverside, where who asks is.) Shoplifting in Riverside: 218 in September")


def test_a_place_of_its_own_stands(talking_of: dict[str, World]) -> None:
    (found,) = talk(
        talking_of, ["council meeting in riverside tonight, shoplifting in northgate last month"], "sixth_force"
    )
    assert found.text.startswith("Shoplifting in Northgate: ")


@pytest.mark.parametrize(
    "front",
    [
        "meeting in nowhere tonight - ",
        "council meeting in upper riverside tonight - ",
        "board in riverside and northgate today - ",
    ],
)
def test_a_place_that_is_not_known_stops_it(talking_of: dict[str, World], front: str) -> None:
    (found,) = talk(talking_of, [f"{front}shoplifting last month"], "sixth_force")
    assert found.as_json["status"] != "answered", found.text


@pytest.mark.parametrize("asked", ["when is the Coventry meeting", "where is the Birmingham meeting"])
def test_when_a_meeting_of_a_place_is_tells_no_targets(talking: World, asked: str) -> None:
    assert said(talking, [asked], asked)[0].as_json["status"] == "unknown"
