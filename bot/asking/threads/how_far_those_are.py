"""`How far off` after which places miss their target of a measure: those places, and not the force."""

from bot.asking.question import EACH_PERIOD, Condition, Intent, Question
from bot.asking.threads.said_around import said_alone
from bot.asking.threads.thread import Thread

_THEY = r"(?:they|those|these|it|that)"
_HOW_FAR = said_alone(
    r"(?:by )?how (?:far|much)(?: (?:off|out|short|below|behind|under|adrift))?(?: (?:is|are) "
    rf"{_THEY})?(?: (?:off|out|short|below|behind|under|adrift|missing(?: it| them)? by))?"
    r"(?: (?:the |their |its )?target)?"
    rf"|(?:by )?how (?:far|much) do(?:es)? {_THEY} miss(?: it| by| it by)?"
)


def how_far_those_are(said: str, thread: Thread) -> Question | None:
    """How far each of the places is off that was told to miss its target; None of anything else."""
    stood = thread.question or thread.listed
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
