"""`Just the ones in Sale`, `I only want those from March`: the figure before of that place or that time."""

import re
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.statements import as_meant, names_in, times_in
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import plain_text, tokens_of, words_of

_ONES = re.compile(
    r"^(?:(?:and|ok|so|but|now|actually|sorry|i|we|id|only|just|want|need|meant|mean|like) )*(?:the )?"
    r"(?:ones|those) (?:in|at|from) (?P<where>.+)$"
)


def ones_of_a_place(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> str:
    """What is asked of them, where nothing is said of them but one place or one time; at night may be some of them."""
    found = _ONES.match(" ".join(words_of(plain_text(text))))
    if found is None or thread.question is None or not thread.question.measures:
        return text
    tokens = [*map(as_meant, tokens_of(found["where"]))]
    words = [token.word for token in tokens]
    placed = [
        (start, end)
        for start, end, readings in names_in(words, vocabulary)
        if any(one.sort is Sort.AREA for one in readings)
    ]
    named = [*placed, *times_in(PeriodReader(tokens, day), len(words))]
    return f"and in {found['where']}" if named == [(0, len(words))] else text
