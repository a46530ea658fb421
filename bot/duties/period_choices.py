"""The periods that a question can mean, as choices: each with its question, in which every period is read alike."""

import re
from collections.abc import Iterator

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Choice, Question
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import plain_text, tokens_of
from bot.figures.periods import Period, parse_period

_BARE_QUARTER = re.compile(r"q[1-4]")


def period_choice(asked: str, words: str, period: Period, question: Question) -> Choice:
    """The choice of one period for some words of a question.

    Where others of its periods can mean as many things (Q1 2025 v Q1 2024), they are taken in the same way.
    """
    typed = [token.word for token in tokens_of(plain_text(asked))]
    said = " ".join(typed)
    if words not in said:
        said = " ".join(SHORTHAND.get(word, word) for word in typed)  # same mth last yr
    if not words or words not in said:
        return Choice(period.in_words, period.text)
    row: list[str] = []
    before, _, behind = said.partition(words)
    for bare, alike in _of_its_year(period, question):
        if (put := re.sub(rf"\b{bare}\b", alike.text, before, count=1)) != before:
            before = put
            row.append(alike.in_words)
    label = [" and ".join([*row, period.in_words])]
    said = f"{before}{period.text}{behind}"
    for other, alike in _others(words, period, question):
        if other.words in said:
            said = said.replace(other.words, alike.text, 1)
            label.append(alike.in_words)
    return Choice(", ".join(label), said)


def _of_its_year(period: Period, question: Question) -> Iterator[tuple[str, Period]]:
    """The quarters that are listed without a year, as those of the year that is chosen: Q3 of `Q3 and Q4 2025`."""
    year, quarter, _ = period.text.partition("-Q")
    for one in (question.period, *question.more_periods) if quarter and question.more_periods else ():
        if _BARE_QUARTER.fullmatch(one.words):
            yield one.words, parse_period(f"{year}-{one.words.upper()}")


def _others(words: str, period: Period, question: Question) -> list[tuple[AskedPeriod, Period]]:
    """The other periods that can mean several things, each with what it means where the first is this one."""
    against = () if question.against_period is None else (question.against_period,)
    asked = (question.period, *against, *question.more_periods)
    first = next((one for one in asked if one.words == words and period in one.candidates), None)
    if first is None or first.form is not Form.NAMED:
        return []
    place, kinds = first.candidates.index(period), [one.kind for one in first.candidates]
    return [
        (one, one.candidates[place])
        for one in asked
        if one.words != words and len(kinds) > 1 and [other.kind for other in one.candidates] == kinds
    ]
