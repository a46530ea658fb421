"""A record of figures that begin after what was asked: what is held of the same thing for longer is offered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.asking.answers import Figure
from bot.asking.question import Question, Read
from bot.asking.working_out.standing_in import called_alike
from bot.asking.working_out.work import Work
from bot.duties.answer_choices import sifted
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.gap_choices import of_the_same
from bot.figures.series import SeriesKey


def with_what_goes_back(
    found: Answer,
    figures: tuple[Figure, ...],
    asked: str,
    question: Question,
    understood: Read,
    world: World,
    work: Work,
    again: Callable[[str], Answer] | None,
) -> Answer:
    """The answer, with the same question of another measure of it, such as what is recorded, where that goes back."""
    held_late = any(one.details.get("held_since") for one in figures)
    of_one = len(question.measures) == len(question.areas) == 1 and not question.groups
    if not (held_late and of_one) or again is None or found.choices:
        return found
    framework = work.framework
    own = framework.measures[question.measures[0]]
    alike = called_alike(own, framework, work.denied)
    since = _held_since(own.key, question, world, work)
    further = frozenset(one.key for one in alike if _held_since(one.key, question, world, work) < since)
    others = work.denied | (frozenset(one.key for one in alike) - further)
    offered = [*of_the_same(asked, own.key, understood, framework, others)]
    return replace(found, choices=sifted(offered, again).kept) if offered else found


def _held_since(measure: str, question: Question, world: World, work: Work) -> date:
    """The first day that a measure is held of in the area that was asked about."""
    facts = world.facts(replace(question, measures=(measure,)), work.day, question.known_on)
    series = facts.figures.series(SeriesKey(measure, question.areas[0]))
    return series.periods[0].start if series is not None and len(series) else date.max
