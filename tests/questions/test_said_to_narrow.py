"""`With a knife`, `take that out` behind a figure: it is not held so, and no other measure is told for it."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize("then", ["take that out", "leave that out", "excluding that", "if you take it out"])
def test_nothing_is_left_out_of_a_figure(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["home burglary in East Wych last month", then])[-1]
    assert found.status is Status.UNKNOWN
    assert "make none up" in found.text


@pytest.mark.parametrize("then", ["with hare coursing", "just those with hare coursing"])
def test_what_it_was_with_is_no_other_measure(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["home burglary in East Wych last month", then])[-1]
    assert found.status is Status.UNKNOWN, found.text
    assert "is not held of" in found.text or "I do not know" in found.text


def test_another_measure_is_told_where_it_is_named_alone(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["home burglary last month", "hate crime"])[-1].text
    assert found.startswith("Hate crime in Wychmoor Police: ")
