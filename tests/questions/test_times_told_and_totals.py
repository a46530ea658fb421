"""What is held against another time in a thread, and the total behind a record: of the times that were told."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("lines", "total"),
    [
        (["hate crime in harwick by month since january", "which month was highest", "total"], 227),
        (["robbery last year", "highest month", "total for the year"], 564),
        (["hate crime by month", "the average", "total"], 1277),
    ],
)
def test_the_total_behind_a_record_is_of_its_whole_time(
    talking_of: dict[str, World], lines: list[str], total: int
) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert (found.answers[0]["statistic"], found.answers[0]["value"]) == ("total", total)
    assert found.answers[0]["measure"] in ("hate-crime", "robbery", "hate")


def test_a_record_of_all_time_and_a_state_have_no_total(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["highest month for robbery", "total"], "fifth_force")
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("lines", "change"),
    [
        (["robbery in june", "and june last year", "is that a big change"], -8),
        (["all recorded crime in harwick in june", "and may", "has it gone up"], 42),
        (["sickness in june", "in may", "is that an improvement"], -0.42),
        (["robbery in june", "is it rising"], -8),
    ],
)
def test_whether_it_moved_is_of_the_two_times_told(
    talking_of: dict[str, World], lines: list[str], change: float
) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert found.answers[0]["value"] == pytest.approx(change, abs=0.005)
