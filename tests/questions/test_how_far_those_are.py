"""`How far off` after which places miss their target of a measure: those places, and not the force."""

import pytest

from bot.asking.question import Condition, Intent, Question
from bot.asking.threads.how_far_those_are import how_far_those_are
from bot.asking.threads.thread import Thread

_MISSED = Question(intent=Intent.LIST_MISSED, measures=("grade-1",), areas=("force",), by="district", home_meant=True)


@pytest.mark.parametrize("said", ["how far off", "by how much", "how far off are they", "and how far below target"])
def test_how_far_each_that_misses_its_target_is_off(said: str) -> None:
    found = how_far_those_are(said, Thread(listed=_MISSED))
    assert found is not None
    assert (found.intent, found.measures, found.by) == (Intent.LIST_TARGETS, ("grade-1",), "district")
    assert found.condition is Condition.MISSED_TARGET


@pytest.mark.parametrize("said", ["how far off is central", "how many", "which are they"])
def test_nothing_else_is_taken_for_it(said: str) -> None:
    assert how_far_those_are(said, Thread(listed=_MISSED)) is None
