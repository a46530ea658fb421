"""What a message that is in no thread goes on from: a question of its own from nothing that was said before it."""

from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Question
from bot.asking.reading.in_parts import stands_alone
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import plain_text, tokens_of

_GOES_ON = frozenset({("and",), ("same",), ("also",), ("or",), ("what", "about"), ("how", "about")})


def goes_on_from(text: str, before: Thread, vocabulary: Vocabulary, day: date) -> Thread:
    """What a new message goes on from, where `before` is what those before it came to.

    All of it where the message is no question of its own, or says that it goes on (`and shoplifting`). Else nothing:
    an area or a time of an earlier message would be in the answer unasked. But what was offered may be chosen, and a
    measure by itself stands in the place of one that was not known.
    """
    words = tuple(token.word for token in tokens_of(plain_text(text)))
    if {words[:1], words[:2]} & _GOES_ON or not stands_alone(text, vocabulary, day):
        return before
    only_named = any(one.sort is Sort.MEASURE for one in vocabulary.readings(words))
    lacked = bool(before.unanswered) and not isinstance(read(before.unanswered, vocabulary, day).outcome, Question)
    return Thread(choices=before.choices, unanswered=before.unanswered if only_named and lacked else "")
