"""`The change` behind several times is between two, `compared with last year` of each against its own year before."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Against, Intent, NotUnderstood, Question
from bot.asking.reading.against_periods import changed

_TWO = 2


def change_of_several(asked: Question, *, unsaid: bool) -> Question | NotUnderstood:
    """A change of the times that stand before it: of the first alone it would be another one than was asked for.

    Where nothing is named to compare with (`unsaid`) two times are held against one another. Where the year before is,
    each has its own. What is held against anything else, or is of three times, is not sure.
    """
    if asked.intent is not Intent.CHANGE or not asked.more_periods:
        return asked
    if not unsaid:
        of_years = asked.against is Against.YEAR_EARLIER and asked.against_period is None
        return asked if of_years else NotUnderstood("two periods")
    times = (asked.period, *asked.more_periods)
    apart = max(len(asked.areas), len(asked.measures), len(asked.groups)) > 1  # of the places, or of the times
    if len(times) != _TWO or apart or not _are_alike(*times):
        return NotUnderstood("two periods")
    plain = replace(asked, more_periods=(), against=None, against_period=None, against_unsaid=False)
    earlier, later = sorted(times, key=lambda one: one.candidates[0].start)
    return changed(plain, later, earlier)


def _are_alike(one: AskedPeriod, other: AskedPeriod) -> bool:
    """Whether two times are of one kind, and each can mean one thing alone."""
    named = all(time.form in (Form.NAMED, Form.TO_DATE) and len(time.candidates) == 1 for time in (one, other))
    return named and one.form is other.form and one.candidates[0].kind is other.candidates[0].kind
