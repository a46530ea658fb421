"""How a figure stands to its target, beside another wish: the count, another place, a group that has no target."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said, talk


@pytest.mark.parametrize(
    "question",
    [
        "how many recorded robberies in Q3 and is it on target",
        "recorded robbery in Q3 against target",
        "recorded robbery in Q3, are we on target?",
        "Who leads on recorded robbery, how many in Q3 and is it on target?",
        "was recorded robbery on target in Q3",
    ],
)
def test_the_figure_of_the_time_that_is_named_is_told_before_the_line_of_the_year(
    talking: World, question: str
) -> None:
    (found,) = said(talking, [question])
    told = [(one["statistic"], one["period"]) for one in found.answers if one["statistic"] in ("value", "variance")]
    assert told[:2] == [("value", "2025/26-Q3"), ("variance", "2025/26-Q1..2025/26-Q3")]
    assert "1,618" in found.text and "72 above 5,176" in found.text


@pytest.mark.parametrize("question", ["is recorded robbery on target", "recorded robbery year to date against target"])
def test_where_no_single_time_is_named_the_line_is_told_alone(talking: World, question: str) -> None:
    (found,) = said(talking, [question])
    assert found.answers[0]["statistic"] == "variance" and "1,618" not in found.text


@pytest.mark.parametrize(
    "question",
    [
        "Recorded robbery in Q3 against target and GMP",
        "Recorded robbery in Q3 against GMP and target",
        "Recorded robbery in Q3 compared with the target and with GMP",
        "Recorded robbery in Q3 v target, v GMP",
    ],
)
def test_against_the_target_and_another_place_both_are_told(talking: World, question: str) -> None:
    (found,) = said(talking, [question])
    areas = {(one["statistic"], one["area"]) for one in found.answers}
    assert ("variance", "west-midlands") in areas
    assert ("value", "greater-manchester") in areas and ("value", "west-midlands") in areas


@pytest.mark.parametrize(
    "question",
    [
        "personal recorded robbery in October against target",
        "is personal recorded robbery on target",
        "how is personal recorded robbery doing against the 6% target",
    ],
)
def test_a_group_without_a_target_has_its_figure_and_is_said_to_have_none(
    talking_of: dict[str, World], question: str
) -> None:
    (found,) = talk(talking_of, [question])
    assert found.text.startswith("(No target is held of Recorded robbery (Personal)")
    assert {(one["statistic"], one["group"]) for one in found.answers} == {("value", "kind=personal")}


@pytest.mark.parametrize("question", ["personal recorded robbery target", "what is the target for personal robbery"])
def test_the_target_of_a_group_itself_is_refused(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question])
    assert found.answers == () and "whole measure" in found.text
