"""A total or an average in the same line as those that are so is of these, and not of the force."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_OVER = "which boroughs had over 200 shoplifting in october"


@pytest.mark.parametrize(
    "tail", [", total of those?", " and what is their total", ", their sum", " + total", ", average of those"]
)
def test_it_is_of_those_alone(talking_of: dict[str, World], tail: str) -> None:
    listed = talk(talking_of, [_OVER], "seventh_force")[-1]
    values = [one["value"] for one in listed.answers]
    assert len(values) > 1
    text = talk(talking_of, [f"{_OVER}{tail}"], "seventh_force")[-1].text
    assert listed.text.split(". As at")[0] in text
    expected = (
        f"{sum(values) / len(values):,.1f}, the plain mean" if "average" in tail else f"{sum(values):,} in October"
    )
    assert expected in text


def test_of_none_there_is_no_total(talking_of: dict[str, World]) -> None:
    told = talk(
        talking_of, ["which boroughs had more than 9000 shoplifting in october, total of those"], "seventh_force"
    )
    assert told[-1].text.endswith("nothing to add up, to average or to pick from.")
    assert not told[-1].answers
