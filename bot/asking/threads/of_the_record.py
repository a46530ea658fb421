"""`How many`, `what was the figure` after when something was highest or last so: the figure of that time."""

from bot.asking.question import Intent, Question
from bot.asking.threads.thread import Thread, at
from bot.asking.words.said_around import said_alone
from bot.figures.framework import Framework
from bot.figures.measures import Unit

_THEN = r"(?: (?:then|at the time|that (?:month|week|quarter|year|day|time)))?"
_HOW_MANY = said_alone(
    rf"how (?:many|much)(?: (?:is|was|were|are|did) (?:it|that|this|there|they|those|we (?:have|get|see)))?{_THEN}"
)
_FIGURE = said_alone(
    r"(?:(?:what|whats|what was|what is|what were) )?(?:the |its |that )?(?:actual |exact )?"
    rf"(?:figure|figures|number|numbers|count|value|total){_THEN}|what (?:was|is) (?:it|that){_THEN}"
)


def of_the_record(said: str, thread: Thread, framework: Framework) -> Question | None:
    """The figure of the one time that was told; None where several were, or something else is asked."""
    last = thread.question
    when = last is not None and last.intent in (Intent.EXTREME, Intent.HOW_OFTEN) and not (last.by or last.both_ends)
    if last is None or not when or thread.unanswered or len(thread.shown) != 1 or len(last.measures) != 1:
        return None
    if {"now", "moment"} & {*said.split()}:
        return None
    counted = framework.measures[last.measures[0]].unit is Unit.COUNT
    period = thread.shown[0].period
    asks = _FIGURE.match(said) or (counted and _HOW_MANY.match(said))
    if period is None or not asks:
        return None
    then = Question(measures=last.measures, areas=last.areas, groups=last.groups, period=at(period))
    return then if last.intent is Intent.EXTREME or last.occurs is not None else None
