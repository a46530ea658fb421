"""`The same month in 2025`, `the same three months of 2024/25`: the year before, where that year is named."""

from collections.abc import Iterator

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.period_names import number_of
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

SAME = frozenset({"same"})
_TIMES = word_set("time period point month months quarter quarters week weeks days dates season stretch stage")
_LINKS = ("in", "of", "during")
_YEARS = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)


def same_in_a_year_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The field of the year before; nothing where the year said is not the one before that of the time asked for."""
    words = question.words
    noun = at + 1 + (number_of(words[at + 1]) is not None if at + 1 < len(words) else 0)
    if words[at] != "same" or words[noun : noun + 1] == [] or words[noun] not in _TIMES:
        return
    year = noun + 1 + (words[noun + 1 : noun + 2] != [] and words[noun + 1] in _LINKS)
    found = question.periods.period(year) if noun + 1 < year < len(words) else None
    if found is None or found[1].form is not Form.NAMED or found[1].candidates[:1] == ():
        return
    named = found[1].candidates[0]
    asked = next((one for one in _others(question, at) if one.form is Form.NAMED and one.candidates), None)
    held = None if asked is None else next((one for one in asked.candidates if one.end <= question.day), None)
    if held is not None and named.kind in _YEARS:
        then = named.start <= held.start.replace(year=held.start.year - 1, day=1) <= named.end
        if then:
            yield Span(at, year + found[0], (Reading(Sort.FIELD, Field.YEAR_EARLIER.value),))


def _others(question: PlainQuestion, at: int) -> Iterator[AskedPeriod]:
    """The times that are said before, or that of the question that is followed up."""
    for place in range(at):
        if (found := question.periods.period(place)) is not None and place + found[0] <= at:
            yield found[1]
    if question.previous is not None:
        yield question.previous.period
