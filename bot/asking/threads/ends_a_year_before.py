"""`And the year before`, `the year before's lowest`, behind the lowest of a year: the end of the year before that."""

from dataclasses import replace

from bot.asking.asked_period import Form, just_that
from bot.asking.periods.years_beside import moved
from bot.asking.question import Intent, Question, Statistic
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone
from bot.figures.periods import PeriodKind

_HIGH, _LOW = "highest|most|peak|biggest|busiest|max", "lowest|fewest|least|smallest|quietest|min"
_MERIT = {"best": True, "worst": False}
_END = rf"(?:the )?(?:(?P<high{{n}}>{_HIGH})|(?P<low{{n}}>{_LOW})|(?P<merit{{n}}>best|worst))(?: one| month| figure)?"
_SAID = said_alone(
    rf"(?:{_END.format(n=1)} )?(?:(?:in|for|of|over|during) )?(?:the )?"
    rf"(?:year before|previous year|prior year|preceding year|year earlier)s?(?: that)?(?: {_END.format(n=2)})?"
)
_YEARS = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)


def end_a_year_before(said: str, thread: Thread) -> Question | None:
    """The highest or lowest of the whole year before the one whose end was told; None behind any other time."""
    last, found = thread.question, _SAID.match(said)
    if last is None or found is None or thread.unanswered or last.intent is not Intent.EXTREME or last.by:
        return None
    years = last.period.candidates if last.period.form in (Form.NAMED, Form.TO_DATE) else ()
    if len(years) != 1 or years[0].kind not in _YEARS or last.since_when or last.against_period is not None:
        return None
    then = replace(last, period=just_that(moved(years[0], -1)))
    if (merit := found["merit1"] or found["merit2"]) is not None:
        return then if last.best is _MERIT[merit] else None
    if found["high1"] or found["high2"]:
        return replace(then, extreme=Statistic.HIGHEST, best=None)
    return replace(then, extreme=Statistic.LOWEST, best=None) if found["low1"] or found["low2"] else then
