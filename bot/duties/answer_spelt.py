"""A reply in a thread with its ordinary words put right: it is answered so, and the answer says what was taken."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Status
from bot.asking.names.ordinary_words import ordinary_words_put_right
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood
from bot.duties.answer_beside import begun_with
from bot.duties.answered import Answer
from bot.duties.asker import Asked

Found = tuple[Answer, NotUnderstood | None]


def with_ordinary_words_put_right(asked: Asked, vocabulary: Vocabulary, answered: Callable[[Asked], Found]) -> Found:
    """What comes of a reply as it was meant; as it was typed where that has none, or no word of it is misspelt."""
    meant, taken = ordinary_words_put_right(asked.question, vocabulary)
    if meant == asked.question:
        return answered(asked)
    found, why = answered(replace(asked, question=meant))
    if found.status is not Status.ANSWERED:
        return answered(asked)
    if taken:
        words = ", ".join(f"{typed} for {word}" for typed, word in taken)
        found = begun_with(found, f"(Taking {words}.)")
    return found, why
