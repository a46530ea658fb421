"""`Which has gone up most` after the figures of several areas: of those, and not of all measures."""

import re
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import EACH_PERIOD, Against, Intent, Question, Statistic
from bot.asking.threads.thread import Thread
from bot.asking.threads.times_beside import only_period
from bot.figures.periods import Period, PeriodKind

_RISES = r"gone up|went up|up|risen|rose|increased|grown|grew|gone up in number"
_FALLS = r"gone down|went down|down|fallen|fell|dropped|decreased|come down|came down|reduced|cut"
_BETTER, _WORSE = r"improved|got better|gotten better", r"worsened|got worse|gotten worse|deteriorated"
_WHICH = re.compile(
    r"^(?:(?:and|ok|so|but) )*(?:which|who)(?: one| of (?:them|those|these|the two))?(?:s| has| have| had| is| was)? "
    rf"(?:(?P<rises>{_RISES})|(?P<falls>{_FALLS})|(?P<better>{_BETTER})|(?P<worse>{_WORSE}))"
    r"(?: by)?(?: the)? (?:most|more|furthest|further|faster|fastest|biggest)(?: then)?$"
)
_ENDS = {"rises": Statistic.HIGHEST, "falls": Statistic.LOWEST, "better": None, "worse": Statistic.RANK}


def moved_most(said: str, previous: Question, thread: Thread) -> Question | None:
    """The change of each of what was given, or the areas of a kind by their change; None where one was given.

    Where two times were given one after the other it is the change between them.
    """
    found = _WHICH.match(said)
    if found is None or previous.intent not in (Intent.VALUE, Intent.RATE, Intent.RANKING, Intent.CHANGE):
        return None
    way = next(end for name, end in _ENDS.items() if found[name])
    asked = replace(_with_what_it_is_against(previous, thread), rate=None, condition=None, table=False)
    if previous.by and previous.by != EACH_PERIOD and ":" not in previous.by:
        return replace(asked, intent=Intent.RANKING, changed=True, extreme=way, only_first=True, first=0)
    several = len(previous.areas) > 1 or len(previous.measures) > 1
    alone = not (previous.by or previous.summed or previous.more_periods or previous.groups)
    return replace(asked, intent=Intent.CHANGE) if several and alone else None


def _with_what_it_is_against(previous: Question, thread: Thread) -> Question:
    """The question before with what its figures are held against: as it was, the time given beside it, or a year."""
    if previous.against is not None or previous.against_period is not None:
        return previous
    between = between_the_two_times(thread)
    return between or replace(previous, against=Against.YEAR_EARLIER, against_unsaid=True)


def between_the_two_times(thread: Thread) -> Question | None:
    """The change between two times that were given one after the other; None where no two were."""
    previous, beside = thread.question, thread.beside
    now = None if previous is None else only_period(previous, thread)
    if previous is None or now is None or beside is None or now == beside:
        return None
    if now.kind is not beside.kind or now.kind is PeriodKind.WAVE:
        return None
    earlier, later = sorted((now, beside), key=lambda one: one.start)
    return replace(
        previous,
        intent=Intent.CHANGE,
        period=_named(later),
        against_period=_named(earlier),
        against_unsaid=False,
        rate=None,
    )


def _named(period: Period) -> AskedPeriod:
    return AskedPeriod(Form.NAMED, (period,), words=period.text)
