"""`How many of them under 18`: a group of ages of the measure that is asked of, and no number to be under."""

from bot.asking.names.named import Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.words.word_sets import word_set

_OF_PERIODS = word_set("ever when often times month months week weeks day days quarter quarters year years occasions")
_LONGEST_NAME = 6


def names_its_group(question: PlainQuestion, start: int, end: int) -> bool:
    """Whether words that could be a number to be under are a group of the measure named, or of the one before.

    Not where it is asked of times: how many months it was under 18.
    """
    of = {one.of for one in question.vocabulary.readings(tuple(question.words[start:end])) if one.sort is Sort.GROUP}
    return bool(of) and question.said.isdisjoint(_OF_PERIODS) and not of.isdisjoint(_asked_of(question))


def _asked_of(question: PlainQuestion) -> set[str]:
    """The measures that a question names; where it names none, those of the question before."""
    words = tuple(question.words)
    stretches = (words[at:end] for at in range(len(words)) for end in range(at + 1, at + 1 + _LONGEST_NAME))
    readings = (one for said in stretches for one in question.vocabulary.readings(said))
    named = {one.key for one in readings if one.sort is Sort.MEASURE}
    return named or {*(question.previous.measures if question.previous is not None else ())}
