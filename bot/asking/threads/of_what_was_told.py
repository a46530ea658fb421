"""What is asked of the last answer as a whole: of its parts, of the one it gave first, of its end or of its place."""

from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question, Read
from bot.asking.threads.of_the_first import of_the_first
from bot.asking.threads.of_what_was_told_apart import of_what_was_told_apart
from bot.asking.threads.places_of_lists import of_its_place
from bot.asking.threads.targets_of_those import targets_of_those
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_given import of_the_end_given

Told = tuple[Question | None, Read, Question | None]
"""The question that is gone on from, what is asked, and what of an order it is asked of."""


def of_what_was_told(
    text: str, said: str, understood: Read, thread: Thread, vocabulary: Vocabulary, day: date
) -> Told | None:
    """What is asked of what the last answer told; None where nothing says that it is of that."""
    previous = thread.question
    apart = None if previous is None else of_what_was_told_apart(text, understood.outcome, previous, vocabulary)
    if previous is not None and apart is not None:
        return previous, Read(apart), None
    if previous is not None and (aims := targets_of_those(text, understood.outcome, previous)) is not None:
        return previous, Read(aims), None
    if (first := of_the_first(said, understood, thread, vocabulary, day)) is not None:
        return *first, first[0]
    if (there := of_its_place(text, understood, thread, vocabulary, day)) is not None:
        return None, there, None
    end = of_the_end_given(text, understood, thread, vocabulary, day)
    return None if end is None else (end[1], end[0], None)
