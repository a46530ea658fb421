"""`Total for each`, `average a month for each`, `highest month for each`, `each month` behind a list of areas: of each.

What is asked so is of every area by itself, over the time of the list, and never of the force.
"""

from dataclasses import replace

from bot.asking.asked_period import Form
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.adding_up import adds_up
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from bot.figures.periods import PeriodKind

_EACH = r"(?:for|of|in|by|per) (?:each|every one|all)(?: (?:one|area|of (?:them|those|these)|\w+))?"
_STEP = r"(?:week|month|quarter|wave)"
_HIGH, _LOW = r"highest|busiest|peak|biggest|top", r"lowest|quietest|smallest"
_ASKED = said_alone(
    rf"(?:the )?(?:(?P<total>totals?|sum)|(?P<mean>(?:monthly |weekly |quarterly )?(?:average|avg|mean)"
    rf"(?: (?:a|per|each|every) {_STEP})?)|(?P<high>{_HIGH})(?: {_STEP})|(?P<low>{_LOW})(?: {_STEP})) {_EACH}"
    rf"|each (?:ones? )?(?P<mean_of>average|avg|mean)|(?P<steps>(?:each|every) {_STEP}"
    rf"|(?P<step>{_STEP}) by (?P=step)(?: {_EACH})?|by {_STEP} {_EACH})"
)
_OF_A_STRETCH = (Form.SINCE, Form.TO_DATE, Form.ROLLING)
_STEPS = {
    "week": PeriodKind.WEEK,
    "month": PeriodKind.MONTH,
    "quarter": PeriodKind.FINANCIAL_QUARTER,
    "wave": PeriodKind.WAVE,
}


def of_each_itself(text: str, thread: Thread, framework: Framework) -> Question | NotUnderstood | None:
    """What is asked of each of the areas that were listed, over the time of the list; None where nothing is."""
    last, found = thread.question, _ASKED.match(" ".join(words_of(text.lower())))
    if found is None or last is None or thread.unanswered or not _is_plain(last):
        return None
    last = replace(last, intent=Intent.VALUE, extreme=None, best=None, stepped=False, cadences=())
    if found["total"]:
        return last if adds_up(last, framework) else NotUnderstood("no sum of them")
    if not _is_long(last):
        return None
    if found["steps"]:
        word = next(one for one in _STEPS if one in found["steps"])
        return replace(last, stepped=True, cadences=(_STEPS[word],))
    if found["mean"] or found["mean_of"]:
        return replace(last, intent=Intent.AVERAGE)
    return replace(last, intent=Intent.EXTREME, extreme=Statistic.HIGHEST if found["high"] else Statistic.LOWEST)


def _is_plain(last: Question) -> bool:
    told = last.intent in (Intent.VALUE, Intent.AVERAGE, Intent.EXTREME)
    of_areas = told and last.by not in ("", EACH_PERIOD) and ":" not in last.by
    more = last.more_periods or last.condition or last.lines or last.how_far
    return of_areas and len(last.measures) == 1 and not more


def _is_long(last: Question) -> bool:
    """Whether the list is of a stretch of several periods."""
    period = last.period
    several = period.form is Form.LAST and period.number > 1
    spans = period.form is Form.NAMED and any(one.kind is PeriodKind.SPAN for one in period.candidates)
    return several or spans or period.form in _OF_A_STRETCH
