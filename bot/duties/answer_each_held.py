"""Several areas, or times, of which one has no figure: those that have one are told, and which has none."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.asking.answers import Status
from bot.asking.question import Intent, Question
from bot.duties.answer_in_parts import together
from bot.duties.answer_not_compared import with_what_is_not_held
from bot.duties.answered import Answer

_SEVERAL = 2
_NOTHING = frozenset({"nothing held", "missing", "not held yet"})


def of_each(question: Question, reason: str) -> Sequence[Question]:
    """A question of several areas or times as one of each, where figures side by side are asked for."""
    beside = question.intent is Intent.VALUE and reason in _NOTHING and question.against_period is None
    if not beside or question.by or question.summed or question.condition or question.aim or question.beside:
        return ()
    times = (question.period, *question.more_periods)
    if len(question.areas) * len(times) < _SEVERAL or (len(question.areas) > 1 and len(times) > 1):
        return ()
    return [replace(question, areas=(area,), period=time, more_periods=()) for area in question.areas for time in times]


def told_of_each(each: Sequence[Question], answered: Callable[[Question], Answer]) -> Answer | None:
    """The figures that are held, and of which areas none is; None where that is not all that stands in the way."""
    found = [answered(one) for one in each]
    told = [one for one in found if one.status is Status.ANSWERED]
    lacking = [one for one in found if one.status is Status.UNKNOWN and one.reason in _NOTHING]
    if not told or not lacking or len(told) + len(lacking) < len(found):
        return None
    return with_what_is_not_held(together(told), lacking)
