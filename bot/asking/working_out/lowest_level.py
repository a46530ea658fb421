"""`Where is it highest`, `is it up everywhere`, `did anywhere hit 85%`: of which level of areas that is asked.

Where two counties are made up of twelve districts, none of the counties is not nowhere.
"""

from dataclasses import replace

from bot.asking.question import Intent, Question
from bot.asking.working_out.work import Work
from bot.figures.areas import Area

_OF_EACH = (Intent.VALUE, Intent.RATE, Intent.SHARE, Intent.CHANGE)
"""With these each area has its own figure and none is picked out by it: `robbery by area` stays at the first level."""


def at_the_lowest_level(question: Question, work: Work) -> Question:
    """The question through the smallest areas that make up the whole and all hold what is asked of them.

    A level that only some areas are parted into, or that not all hold, is passed over: it would leave places out.
    """
    if not question.level_open or (question.intent in _OF_EACH and question.condition is None):
        return replace(question, level_open=False) if question.level_open else question
    within = question.areas[0] if question.areas else work.framework.home or ""
    level, kind = work.framework.children_of(within), question.by
    while level := _parted_further(level, work):
        if _all_hold(level, question, work):
            kind = level[0].kind
    return replace(question, by=kind, level_open=False)


def _parted_further(level: tuple[Area, ...], work: Work) -> tuple[Area, ...]:
    """The areas of one kind that areas are parted into; none where one of them is not, or they are of several kinds."""
    below = [work.framework.children_of(area.key) for area in level]
    found = tuple(area for areas in below for area in areas)
    return found if all(below) and len({area.kind for area in found}) == 1 else ()


def _all_hold(level: tuple[Area, ...], question: Question, work: Work) -> bool:
    """Whether every measure, or group of it, that is asked for is held of every area, to this day."""
    groups = question.groups or ("",)
    asked = [(measure, group) for measure in question.measures for group in groups]
    return all(not work.subject(measure, area.key, group).is_old for area in level for measure, group in asked)
