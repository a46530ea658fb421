"""`How far off` after which places miss their target of a measure: those places, and not the force."""

from dataclasses import replace

from bot.asking.question import EACH_PERIOD, OF_THE_AVERAGE, Condition, Intent, NotUnderstood, Question
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone

_THEY = r"(?:they|those|these|it|that)"
_HOW_FAR = said_alone(
    r"(?:by )?how (?:far|much)(?: (?:off|out|short|below|behind|under|adrift))?(?: (?:is|are) "
    rf"{_THEY})?(?: (?:off|out|short|below|behind|under|adrift|missing(?: it| them)? by))?"
    r"(?: (?:the |their |its )?target)?"
    rf"|(?:by )?how (?:far|much) do(?:es)? {_THEY} miss(?: it| by| it by)?"
)
_HOW_FAR_BEYOND = said_alone(
    rf"(?:by )?how (?:far|much) (?:(?:is|are) {_THEY} )?(?:above|below|over|under|beyond)"
    r"(?: (?:it|that|is it|are they))?"
)


def how_far_those_are(said: str, thread: Thread) -> Question | NotUnderstood | None:
    """How far each of the places is off that was told to miss its target; None of anything else.

    Of places that are beyond a number it is how far each is from that: it is no target, by which the force would be
    judged. How far they are from the average of all stands beside each.
    """
    stood = thread.question or thread.listed
    how_far = _HOW_FAR.match(said) or _HOW_FAR_BEYOND.match(said)
    if stood is not None and stood.condition in OF_THE_AVERAGE and stood.by and how_far:
        return stood
    if stood is not None and stood.threshold is not None and stood.by and how_far and "target" not in said.split():
        return replace(stood, how_far=True) if _are_areas(stood) else NotUnderstood("which of them")
    if stood is None or stood.intent not in (Intent.LIST_MISSED, Intent.LIST_TARGETS) or not _HOW_FAR.match(said):
        return None
    if len(stood.measures) != 1 or stood.by in ("", EACH_PERIOD) or ":" in stood.by:
        return None
    return Question(
        intent=Intent.LIST_TARGETS,
        measures=stood.measures,
        areas=stood.areas,
        by=stood.by,
        period=stood.period,
        condition=stood.condition if stood.intent is Intent.LIST_TARGETS else Condition.MISSED_TARGET,
        home_meant=stood.home_meant,
    )


def _are_areas(stood: Question) -> bool:
    """Whether those that are beyond a number are areas by their figures, and no periods and no changes."""
    plain = stood.intent in (Intent.VALUE, Intent.RATE) and not stood.changed
    return plain and stood.by != EACH_PERIOD and not stood.by.startswith("groups:")
