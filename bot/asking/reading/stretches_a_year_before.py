"""`Same period last year` in a thread, after a stretch that moves with the newest figure: as far, a year before."""

from dataclasses import replace

from bot.asking.question import Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.years_ago_then import STRETCHES
from bot.asking.words.field_words import Field
from bot.figures.periods import PeriodKind


def stretch_a_year_before(parts: Parts, previous: Question) -> Question | None:
    """The question before, of its stretch a year earlier; None where something else is asked, or of other periods."""
    alone = not (parts.names or parts.periods or parts.rate or parts.cadences)
    if {*parts.fields} != {Field.YEAR_EARLIER} or not alone or [*parts.units_earlier] not in ([], [_YEAR]):
        return None
    period = previous.period
    of_one = len(previous.areas) == 1 and not (previous.by or previous.peers or previous.more_periods)
    if previous.intent is not Intent.VALUE or not of_one or period.form not in STRETCHES:
        return None
    return replace(previous, period=replace(period, years_before=period.years_before + 1))


_YEAR = PeriodKind.FINANCIAL_YEAR
