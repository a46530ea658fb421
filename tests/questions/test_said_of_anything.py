"""What people say of anything, something and anyone beside a question tells no cases apart."""

import pytest

from bot.duties.answer import Answer, World
from tests.questions.conversations import talk


def told(found: Answer) -> list[tuple[object, ...]]:
    return [tuple(one.get(key) for key in ("kind", "measure", "area", "period", "value")) for one in found.answers]


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        ("robbery last month, got something I can put in an email?", "robbery last month"),
        ("can you put together something on shoplifting for the board", "shoplifting"),
        ("robbery in Northgate last month - have there been any at all?", "robbery in Northgate last month"),
        ("shoplifting in Riverside, anything to see there?", "shoplifting in Riverside"),
        ("anyone know if robbery has gone up", "has robbery gone up"),
        ("wondered if you had the figure for robbery", "robbery"),
        ("not sure who to ask but how many robberies last month", "how many robberies last month"),
        ("I know it's early but have you got September's shoplifting", "shoplifting in September"),
        ("robbery has gone up, any truth in that?", "has robbery gone up"),
        ("journalist asking how many robberies were recorded last month, can you help?", "robberies last month"),
        ("thats mad, robbery last month", "robbery last month"),
        ("is shoplifting unusual or is it just the new normal", "is shoplifting unusual"),
        ("is shoplifting something we're on top of", "is shoplifting under control"),
        ("are we getting a grip on shoplifting", "is shoplifting under control"),
    ],
)
def test_it_is_answered_as_the_question_alone(talking_of: dict[str, World], question: str, alone: str) -> None:
    (found,), (plain,) = talk(talking_of, [question], "sixth_force"), talk(talking_of, [alone], "sixth_force")
    assert found.as_json["status"] == "answered", found.text
    assert told(found) == told(plain)


@pytest.mark.parametrize(
    "question",
    [
        "robbery of something valuable",
        "robbery of anyone wearing headphones",
        "shoplifting that somebody filmed",
        "burglary where nothing was taken",
        "anything new on robbery at the bus station",
        "is robbery on top of a bus unusual",
    ],
)
def test_what_may_be_some_of_them_still_stops_it(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "sixth_force")
    assert found.as_json["status"] != "answered", found.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("has it been that high before", "It was last as high in"),
        ("is it the usual", "usual variation"),
        ("anything noted against that month?", "No reason is held for it"),
    ],
)
def test_of_the_figure_before(talking_of: dict[str, World], question: str, said: str) -> None:
    _, found = talk(talking_of, ["shoplifting last month", question], "sixth_force")
    assert said in found.text
