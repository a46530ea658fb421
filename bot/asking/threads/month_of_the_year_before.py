"""`And in March the year before`, behind the figure of another month: of which year that is."""

import re
from datetime import date

from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.question import Choice, NotUnderstood
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.threads.up_to_then import up_to_then
from bot.figures.periods import PeriodKind

_SAID = re.compile(
    r"^(?P<ahead>(?:(?:and|but|so|ok|what|whats|about|how|many|much|was|were|it|there|in|for|did|we|have|get) )*)"
    rf"(?P<month>{'|'.join(MONTH_NUMBERS)})"
    r" (?:(?:of|in) )?the (?:year (?:before|earlier)|previous year|prior year)(?: that)?\W*$",
    re.IGNORECASE,
)


def month_of_the_year_before(text: str, thread: Thread, day: date) -> str | NotUnderstood:
    """What is asked with the year of its month, or with the end of what was told where it is asked up to then.

    The year is that before the year told, and before the newest of the name.

    Where these are two, which is meant is asked back.
    """
    if (then := up_to_then(text, thread)) != text:
        return then
    found = _SAID.match(text)
    told = None if thread.question is None or thread.unanswered else only_period(thread.question, thread)
    if found is None or told is None or told.kind is not PeriodKind.MONTH:
        return text
    month = found["month"]
    newest = day.year - (MONTH_NUMBERS[month.casefold()] >= day.month)
    meant = dict.fromkeys(f"{found['ahead']}{month} {year - 1}" for year in (told.start.year, newest))
    if len(meant) == 1:
        return next(iter(meant))
    return NotUnderstood(
        "several readings", month, choices=tuple(Choice(one[len(found["ahead"]) :], one) for one in meant)
    )
