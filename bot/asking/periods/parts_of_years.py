"""Months, quarters and seasons as parts of every year, and how one is named as it is as a rule: an average April."""

from collections.abc import Iterator, Sequence

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_words import PeriodReader
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind

_PARTS = (PeriodKind.MONTH, PeriodKind.FINANCIAL_QUARTER, PeriodKind.QUARTER, PeriodKind.SPAN)
USUAL = word_set("usual normal typical average ordinary standard")
JUDGED_PARTS = word_set("good bad poor great decent strong weak quiet busy high low tough rough terrible better worse")
_ARTICLES = word_set("a an the our your")
_EVERY = word_set("every each")
USUAL_BEGINNINGS = USUAL | _ARTICLES | _EVERY
"""With an article, or with one of these words, what is usual begins."""
USUAL_AMONG = USUAL | _EVERY
_LONGEST_PART = 4
_MOST_MONTHS = 6


def usual_parts(tokens: Sequence[Token], at: int, periods: PeriodReader) -> Iterator[tuple[int, AskedPeriod]]:
    """`An average April`, `every August`: how many words name a part of the year as it is as a rule, and the part."""
    the = tokens[at].word in _ARTICLES
    place = at + the
    if (beside := _average_of_a_part(tokens, at, place, periods)) is not None:
        yield beside
    if place + 1 >= len(tokens) or tokens[place].word not in (USUAL if the else USUAL_AMONG):
        return
    found = periods.period(place + 1)
    if found is not None and found[0] <= _LONGEST_PART and is_part_of_a_year(found[1]) and found[1].floating:
        yield the + 1 + found[0], found[1]


def _average_of_a_part(
    tokens: Sequence[Token], at: int, place: int, periods: PeriodReader
) -> tuple[int, AskedPeriod] | None:
    """`March against the March average`, `June than the average for June`: where a figure of it is held against it."""
    if at == 0 or tokens[at - 1].word not in _AGAINST or place >= len(tokens):
        return None
    words = [token.word for token in tokens]
    behind = words[place] in USUAL
    start = place + 1 + (words[place + 1 : place + 2] != [] and words[place + 1] in ("for", "in")) if behind else place
    start += behind and words[start : start + 1] == ["a"]
    found = periods.period(start) if start < len(words) else None
    if found is None or found[0] > _LONGEST_PART or not (is_part_of_a_year(found[1]) and found[1].floating):
        return None
    end = start + found[0]
    if not {*words[start:end]} <= {*words[:at]}:
        return None
    if behind:
        return end - at, found[1]
    return (end + 1 - at, found[1]) if words[end : end + 1] != [] and words[end] in USUAL else None


_AGAINST = word_set("against with to v vs versus than above below over on")


def judged_parts(tokens: Sequence[Token], at: int, periods: PeriodReader) -> Iterator[tuple[int, AskedPeriod]]:
    """`A good August`, `a bad Q3`: how many words name a part of the year and ask how it was, and the part."""
    if tokens[at].word != "a" or at + 2 >= len(tokens) or tokens[at + 1].word not in JUDGED_PARTS:
        return
    found = periods.period(at + 2)
    if found is not None and is_part_of_a_year(found[1]):
        yield 2 + found[0], found[1]


def is_part_of_a_year(asked: AskedPeriod) -> bool:
    """Whether a month, a quarter or a season is meant: what every year has."""
    kinds = {one.kind for one in asked.candidates}
    whole = all(_months(one) <= _MOST_MONTHS and one.start.day == 1 for one in asked.candidates)
    return asked.form is Form.NAMED and bool(kinds) and kinds <= {*_PARTS} and whole and not asked.relative


def _months(one: Period) -> int:
    return (one.end.year - one.start.year) * 12 + one.end.month - one.start.month + 1
