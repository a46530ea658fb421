"""`Previous 3 as well`, `the two before that`: as many straight before what was told, and never the last so many."""

from contextlib import suppress
from dataclasses import replace

from bot.asking.asked_period import Form, just_that
from bot.asking.periods.period_names import KINDS, back, number_of
from bot.asking.question import EACH_PERIOD, Intent, Question, only_its_figures
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period, stretch_of_the_run
from bot.asking.threads.times_beside import NUMBERS
from bot.asking.words.said_around import said_alone
from bot.figures.framework import Framework
from bot.figures.periods import Period, PeriodError, PeriodKind, span

_UNIT = r"(?: (?P<unit{n}>weeks|months|quarters|years))?"
_SAID = said_alone(
    rf"(?:the )?(?:previous|prior|preceding) (?P<ahead>{NUMBERS}){_UNIT.format(n=1)}"
    rf"|(?:the )?(?P<behind>{NUMBERS}){_UNIT.format(n=2)} before(?: (?:that|this|those|these|them|it))?"
)
_WHOLE = (PeriodKind.SPAN, PeriodKind.YEAR_ENDING, PeriodKind.WAVE)
_ONE, _A_YEAR = 1, 12
"""The 12 before one month may be a year, all together, or that month a year before."""


def as_many_before_then(said: str, thread: Thread, framework: Framework) -> Question | None:
    """So many straight before what was told, which was so many, one of them or a row of them; None behind all else."""
    last, found = thread.question, _SAID.match(said)
    if last is None or found is None or thread.unanswered or last.intent not in (Intent.VALUE, Intent.SIGNALS):
        return None
    if len(last.measures) != 1 or last.more_periods or last.by not in ("", EACH_PERIOD):
        return None
    number = number_of(found["ahead"] or found["behind"]) or 0
    unit, own = found["unit1"] or found["unit2"], framework.measures[last.measures[0]].cadence
    kind = own if unit is None else KINDS[unit.removesuffix("s")]
    first = _first_told(last, thread)
    if _ONE < number < _A_YEAR and first is not None and first.kind is kind and kind not in _WHOLE:
        figures = replace(only_its_figures(last), by=EACH_PERIOD, cadences=(kind,), stepped=True)
        return replace(figures, period=just_that(span(back(first, number), first.before())))
    told = None if last.by else only_period(last, thread)
    so_many = last.period.form is Form.LAST and last.period.number == number
    of_them = unit is None or kind is (last.period.unit or own)
    if told is None or told.kind is not PeriodKind.SPAN or not (so_many and of_them):
        return None
    with suppress(PeriodError):
        return replace(last, period=just_that(told.before()), against=None, against_period=None)
    return None


def _first_told(last: Question, thread: Thread) -> Period | None:
    """The one time that was told, or the first of a row of them."""
    if stretch_of_the_run(last, thread) is None:
        return None if last.by else only_period(last, thread)
    return min((one.period for one in thread.shown if one.period is not None), key=lambda one: one.start)
