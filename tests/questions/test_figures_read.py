"""What is read for a question is enough: its answer is that of all figures."""

from dataclasses import replace
from datetime import date

from bot.asking.answers import Status
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.asking.working_out.days_looked_at import days_looked_at
from bot.duties.answer import Asked, World, answer
from bot.figures.framework import Framework

PERIODS = ("last month", "in June 2025", "in 2024/25", "this month")
LEAST = 10


def test_areas_are_in_the_order_that_all_figures_give(worlds: dict[str, World], days: dict[str, date]) -> None:
    told: list[Status] = []
    for name, day in days.items():
        world = worlds[name]
        alone = replace(world, keep_figures=False)
        for said in which_has_most(world.catalogue.framework):
            outcome = read(said, world.vocabulary, day).outcome
            if isinstance(outcome, Question) and days_looked_at(outcome, world.catalogue.framework) is not None:
                one, other = (answer(each, Asked(question=said, as_of=day)) for each in (alone, world))
                assert (one.as_json, one.table, one.context) == (other.as_json, other.table, other.context)
                told.append(one.status)
    assert told.count(Status.ANSWERED) >= LEAST
    assert told.count(Status.ANSWERED) < len(told)


def which_has_most(framework: Framework) -> list[str]:
    assert framework.home is not None
    kind = framework.children_of(framework.home)[0].kind
    names = [one.name for one in framework.measures.values()][:25]
    return [f"which {kind} had the most {name} {PERIODS[place % len(PERIODS)]}" for place, name in enumerate(names)]
