"""Both ends, and the quarters and months in which they were asked for, of what is named next in a thread."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (["highest and lowest month for shoplifting in 2025/26"], "and in Coventry"),
        (["highest and lowest month for shoplifting in 2025/26", "and in Coventry"], "and robbery"),
        (["lowest and highest month for robbery in the last three years"], "in 2025/26"),
        (["highest and lowest month for robbery in 2025/26"], "by borough"),
    ],
)
def test_both_ends_are_told(talking: World, before: list[str], then: str) -> None:
    found = said(talking, [*before, then])[-1]
    assert found.status is Status.ANSWERED, found.text
    assert {one["statistic"] for one in found.answers} == {"highest", "lowest"}


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (["highest quarter for robbery in 2025/26"], "in Dudley"),
        (["highest quarter for robbery in 2025/26", "in Dudley"], "and shoplifting"),
        (["robbery by quarter in 2025/26"], "in Dudley"),
        (["robbery by quarter in 2025/26 by borough"], "and shoplifting"),
        (["average robbery per quarter in 2025/26"], "in Dudley"),
    ],
)
def test_quarters_stay_quarters(talking: World, before: list[str], then: str) -> None:
    found = said(talking, [*before, then])[-1]
    assert found.status is Status.ANSWERED, found.text
    assert "(Q" in found.text or "a quarter" in found.text, found.text
    assert "a month" not in found.text


def test_a_month_said_behind_quarters_is_that_month(talking: World) -> None:
    *_, found = said(talking, ["robbery by quarter since April 2025", "in June 2025"])
    assert "June 2025" in found.text
