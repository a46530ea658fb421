"""So many percent that can only be the target of a percentage of what is counted: hitting 90% on the 999s."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("question", "measure"),
    [("are we hitting 90% on 999 demand", "sla-999"), ("have we hit 90% on 999 calls received", "sla-999")],
)
def test_it_is_of_the_percentage(talking_of: dict[str, World], question: str, measure: str) -> None:
    (found,) = talk(talking_of, [question], "eighth_force")
    assert found.as_json["status"] == "answered", found.text
    assert found.answers[0]["measure"] == measure


@pytest.mark.parametrize("question", ["are we hitting 95% on 999 demand", "did we get the 90% cut in 999 demand"])
def test_of_another_number_it_is_none(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "eighth_force")
    assert found.as_json["status"] != "answered", found.text
