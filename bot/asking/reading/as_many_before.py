"""A stretch held against as many periods straight before it: the last 12 months against the previous 12."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Against, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.cadences import whole_periods
from bot.figures.periods import PeriodKind


def are_as_many_before(main: AskedPeriod, against: AskedPeriod) -> bool:
    """`The last 3 months against the previous 3 months`: as many, straight before."""
    alike = (main.form, main.number, main.unit) == (against.form, against.number, against.unit)
    alike = alike or _is_of_so_many(main, against)
    so_many = main.form is against.form is Form.LAST and main.number == against.number
    alike = alike or (so_many and against.unit is None)  # the last 3 months and the previous 3
    a_year = main.form is Form.ROLLING and against.form is Form.LAST
    alike = alike or (a_year and against.number == 12 and against.unit in (None, PeriodKind.MONTH))
    of_length = main.form in (Form.LAST, Form.ROLLING) or _is_of_so_many(main, against)
    return alike and is_so_many_before(against) and of_length and main.words != against.words


def against_as_many_before(question: Question, parts: Parts) -> Question | None:
    """`Robbery up or down on the last 12 months`: those against as many before them, where no other time is named."""
    compared = parts.fields.get(Field.COMPARE)
    if compared is None or parts.words_at(compared)[-1:] != ("on",) or len(parts.periods) != 1:
        return None
    place, period = parts.periods[0]
    so_many = period.form is Form.ROLLING or (period.form is Form.LAST and period.number > 1)
    if place < compared or not so_many or period.candidates or is_so_many_before(period):
        return None
    return replace(question, period=period, against=Against.PERIOD_EARLIER)


def is_so_many_before(period: AskedPeriod) -> bool:
    """`The previous 12 months`, `the 3m before`: so many before another time, which by themselves name none."""
    words = period.words.removeprefix("the ").split()
    ahead = words[:1] and words[0] in ("previous", "preceding", "prior")
    so_many = period.form in (Form.LAST, Form.ROLLING) and not period.candidates
    return so_many and bool(ahead or says_before(period))


def says_before(period: AskedPeriod) -> bool:
    """`The 12 months before`: that it is so long before another time is said behind it."""
    return not {"before", "earlier", "prior", "previously"}.isdisjoint(period.words.split()[-2:])


def is_beside_as_many_before(periods: Sequence[AskedPeriod]) -> bool:
    """`The 12 months to June and the previous 12`: a stretch, and as many straight before it."""
    return len(periods) == 2 and are_as_many_before(periods[0], periods[1])


def _is_of_so_many(main: AskedPeriod, against: AskedPeriod) -> bool:
    """`The six months to June` beside `the six before`: a stretch that was named, of as many."""
    if main.form is not Form.NAMED or len(main.candidates) != 1 or against.form is not Form.LAST:
        return False
    (named,) = main.candidates
    if against.unit not in (PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.FINANCIAL_QUARTER, PeriodKind.DAY):
        return False
    parts = whole_periods(against.unit, named.start, named.end)
    return len(parts) == against.number and (parts[0].start, parts[-1].end) == (named.start, named.end)
