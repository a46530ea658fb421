"""The periods that a question can mean, as choices: each with its question, in which every period is read alike."""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Choice, Question
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import plain_text, tokens_of
from bot.figures.periods import Period


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
    said = said.replace(words, period.text, 1)
    label = [period.in_words]
    for other, alike in _others(words, period, question):
        if other.words in said:
            said = said.replace(other.words, alike.text, 1)
            label.append(alike.in_words)
    return Choice(", ".join(label), said)


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
