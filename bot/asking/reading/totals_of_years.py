"""Totals of several years: that of each, where totals are asked for, and not one of them together."""

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.periods import PeriodKind

TWO = 2


def are_totals_of_years(question: Question, parts: Parts) -> bool:
    """`23/24, 24/25 and 25/26 totals`: that of each of the years; `total` may be that of them together.

    `Year to date, and last year's total` says of the whole year that it is whole.
    """
    place = parts.fields.get(Field.TOTAL)
    periods = (question.period, *question.more_periods)
    years = all(one.kind in (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR) for two in periods for one in two.candidates)
    alone = len(question.measures) == len(question.areas) == 1 and not (question.groups or question.by)
    each = place is not None and (parts.words_at(place) == ("totals",) or "as a total for" in " ".join(parts.words))
    whole = any(one.form is Form.TO_DATE for one in periods) and _is_said_of_the_last(parts, place)
    return (each or whole) and len(periods) > 1 and years and alone


def _is_said_of_the_last(parts: Parts, place: int | None) -> bool:
    """Whether the total is that of the last year of two, which is a whole one."""
    if place is None or len(parts.periods) != TWO or parts.has(Field.COMBINED):
        return False
    at, last = parts.periods[-1]
    beside = place == at + 1 or place == at - 1 or (place == at - 2 and parts.before(at) in ("of", "for"))
    return last.form is Form.NAMED and beside


def is_total_of_each(question: Question, parts: Parts) -> bool:
    """`Total burglaries by borough`, `both suites`: that of each; a total said behind them may be that of all."""
    one = len(question.measures) == 1 and len(question.areas) <= 1 and not (question.more_periods or question.groups)
    kinds = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.KIND]
    each = [parts.fields[Field.BY]] if parts.has(Field.BY) else kinds if "both" in parts.words else []
    first = bool(each) and parts.has(Field.TOTAL) and parts.fields[Field.TOTAL] < each[0]
    return one and first and bool(question.by) and not parts.has(Field.COMBINED)
