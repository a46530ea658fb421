"""`For all of 2025/26`, `under its target all year`: the whole of a time."""

from collections.abc import Iterator

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.question import Occurs
from bot.asking.reading.in_a_single_one import ASKED_OTHERWISE
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.reading.thresholds import thresholds
from bot.asking.words.field_words import Field
from bot.figures.periods import PeriodKind, period_containing

_TARGETS = frozenset({"target", "targets", "goal", "milestone"})


def all_of_a_time_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`For all of 2025/26`: the whole of a time, and no breakdown."""
    if question.words[at : at + 2] == ["all", "of"] and at + 2 < len(question.words):
        time = question.periods.period(at + 2)
        if time is not None and len(time[1].candidates) == 1:
            yield Span(at, at + 2, (Reading(Sort.HARMLESS, ASIDE),))
    tokens = question.tokens
    if question.words[at : at + 2] == ["all", "year"] and (
        _TARGETS & question.said or any(any(thresholds(tokens, place)) for place in range(len(tokens)))
    ):
        occurs = Occurs.ALWAYS if ASKED_OTHERWISE.isdisjoint(question.said) else None
        # Under its target all year, under 70 all year: how often it was so.
        year = period_containing(PeriodKind.FINANCIAL_YEAR, question.day)
        to_date = AskedPeriod(Form.TO_DATE, (year,), relative=True, words="this year")
        yield Span(at, at + 2, (Reading(Sort.FIELD, Field.HOW_OFTEN.value),), period=to_date, occurs=occurs)
