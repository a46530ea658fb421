"""`All five years in a table`: the years that stand there, or so many of the last, each by itself."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import KINDS, number_of
from bot.asking.question import EACH_PERIOD, Intent, Question, only_its_figures
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone
from bot.figures.periods import PeriodKind

_NUMBER = r"(?P<number>\d+|two|three|four|five|six|seven|eight|nine|ten)"
_TABLE = r"(?: (?:in|as|on) (?:a |one |the )?(?P<table>table|list|grid))?"
_SAID = said_alone(
    rf"(?:for )?(?:all(?: of)?|each of|every one of)(?: the| our| those| these)? {_NUMBER} (?P<unit>years|quarters)"
    rf"(?: (?:separately|individually|one by one|side by side|together|side by side))?{_TABLE}"
)
_YEARS = (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR)
_QUARTERS = (PeriodKind.FINANCIAL_QUARTER, PeriodKind.QUARTER)


def all_so_many_years(said: str, thread: Thread) -> Question | None:
    """Each of so many years or quarters, of one figure; None where others than the last so many may be meant."""
    last, found = thread.question, _SAID.match(said)
    if last is None or found is None or thread.unanswered or last.intent not in (Intent.VALUE, Intent.SIGNALS):
        return None
    number, kind = number_of(found["number"]) or 0, KINDS[found["unit"].removesuffix("s")]
    told = {one.period for one in thread.shown if one.period is not None}
    if len(told) == number and len(told) > 1:
        stand = {one.kind for one in told} <= {*(_YEARS if kind in _YEARS else _QUARTERS)}
        return replace(last, table=True) if stand and (last.more_periods or last.by == EACH_PERIOD) else None
    if len(told) > 1 or last.more_periods or last.by not in ("", EACH_PERIOD) or number < len(told):
        return None
    words = f"last {number} {found['unit']}"
    period = AskedPeriod(Form.LAST, relative=True, number=number, unit=kind, whole=kind in _YEARS, words=words)
    return replace(only_its_figures(last), period=period, by=EACH_PERIOD, cadences=(kind,), stepped=True, table=True)
