"""Totals of several years: that of each, where totals are asked for, and not one of them together."""

from bot.asking.names.vocabulary import Sort
from bot.asking.question import Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.periods import PeriodKind


def are_totals_of_years(question: Question, parts: Parts) -> bool:
    """`23/24, 24/25 and 25/26 totals`: that of each of the years; `total` may be that of them together."""
    place = parts.fields.get(Field.TOTAL)
    periods = (question.period, *question.more_periods)
    years = all(one.kind in (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR) for two in periods for one in two.candidates)
    alone = len(question.measures) == len(question.areas) == 1 and not (question.groups or question.by)
    each = place is not None and (parts.words_at(place) == ("totals",) or "as a total for" in " ".join(parts.words))
    return each and len(periods) > 1 and years and alone


def is_total_of_each(question: Question, parts: Parts) -> bool:
    """`Total burglaries by borough`, `both suites`: that of each; a total said behind them may be that of all."""
    one = len(question.measures) == 1 and len(question.areas) <= 1 and not (question.more_periods or question.groups)
    kinds = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.KIND]
    each = [parts.fields[Field.BY]] if parts.has(Field.BY) else kinds if "both" in parts.words else []
    first = bool(each) and parts.has(Field.TOTAL) and parts.fields[Field.TOTAL] < each[0]
    return one and first and bool(question.by) and not parts.has(Field.COMBINED)
