"""A year before the newest figure, in a thread: of a survey wave the one of the same weeks, where there is one."""

from datetime import date

from bot.asking.threads.thread import Thread
from bot.duties.answer import Asked, World, answer


def test_a_year_before_a_wave_of_no_fixed_days_may_have_none(worlds: dict[str, World], days: dict[str, date]) -> None:
    world, day = worlds["another_force"], days["another_force"]
    before = answer(world, Asked(question="trust in the constabulary", as_of=day))
    found = answer(world, Asked(question="and the year before", as_of=day), Thread(before.question))
    assert (before.status.value, found.answers, found.reason) == ("answered", (), "no counterpart")
