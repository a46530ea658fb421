"""Who came through the custody door, who was kept overnight, and who was hurt or killed."""

import pytest

from bot.asking.names.same_words import sense_of
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("force", "question", "taken", "measure"),
    [
        ("fifth_force", "how many prisoners through the door last week", "Taking prisoners", "custody"),
        ("fifth_force", "detainees brought into the cells last week", "Taking detainees brought", "custody"),
        ("sixth_force", "how many people were hurt or killed ytd", "All that is held of", "ksi"),
        ("eighth_force", "people killed or injured last month", "All that is held of", "ksi"),
    ],
)
def test_it_is_taken_and_said(
    talking_of: dict[str, World], force: str, question: str, taken: str, measure: str
) -> None:
    (found,) = talk(talking_of, [question], force)
    assert found.as_json["status"] == "answered", found.text
    assert (taken in found.text, found.answers[0]["measure"]) == (True, measure)


@pytest.mark.parametrize(
    ("force", "question"),
    [
        ("fifth_force", "how many people through the door last week"),
        ("fifth_force", "detainees through the court door last week"),
        ("sixth_force", "how many officers hurt or killed ytd"),
        ("sixth_force", "how many cyclists hurt or killed ytd"),
        ("sixth_force", "how many people were hurt ytd"),
    ],
)
def test_others_are_not_taken_for_them(talking_of: dict[str, World], force: str, question: str) -> None:
    (found,) = talk(talking_of, [question], force)
    assert found.as_json["status"] != "answered", found.text


@pytest.mark.parametrize(
    "said", ["juveniles kept in overnight", "kids locked up overnight", "children in the cells over night"]
)
def test_to_be_kept_in_is_to_be_held(said: str) -> None:
    assert sense_of(tuple(said.split())).bag == sense_of(("children", "held", "overnight")).bag


def test_adults_are_no_children() -> None:
    assert sense_of(("adults", "kept", "overnight")).bag != sense_of(("children", "held", "overnight")).bag
