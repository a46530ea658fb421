"""`Compare with`, `vs`, `difference from` in a thread: the measure or group that was told beside the one named now."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("robbery last month", "compare with hate crime"),
        ("robbery last month", "vs hate crime"),
        ("robbery last month", "how does that compare with hate crime"),
        ("robbery last month", "how many more than hate crime"),
        ("robbery last month", "difference from hate crime"),
        ("robbery per 1,000 last month", "compare with hate crime"),
        ("robbery in june compared with may", "compare with hate crime"),
        ("robbery in june compared with may", "difference from hate crime"),
    ],
)
def test_the_measure_before_stands_beside_the_one_that_is_named(
    talking_of: dict[str, World], before: str, said: str
) -> None:
    *_, found = talk(talking_of, [before, said], "fifth_force")
    assert found.question is not None
    assert (found.status, found.question.measures) == (Status.ANSWERED, ("robbery", "hate-crime"))


@pytest.mark.parametrize("said", ["compare with stolen property", "vs stolen property", "difference from weapons"])
def test_a_group_stands_beside_the_group_before(talking_of: dict[str, World], said: str) -> None:
    *_, found = talk(talking_of, ["stop and search for drugs last month", said], "sixth_force")
    assert found.question is not None
    assert found.question.groups in (("drugs", "stolen"), ("drugs", "weapons"))


def test_two_that_are_named_are_these_and_behind_with_the_one_before_as_well(talking_of: dict[str, World]) -> None:
    for said, measures in (
        ("compare hate crime and rape", ("hate-crime", "rape")),
        ("vs hate crime and rape", ("robbery", "hate-crime", "rape")),
    ):
        *_, found = talk(talking_of, ["robbery last month", said], "fifth_force")
        assert found.question is not None
        assert found.question.measures == measures


def test_a_change_of_another_measure_is_its_own(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["robbery last month", "change in hate crime"], "fifth_force")
    assert found.question is not None
    assert found.question.measures == ("hate-crime",)
