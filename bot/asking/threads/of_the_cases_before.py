"""`999 calls and what share was answered in time`: what is asked behind a count of the cases that it counts."""

from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.of_its_kind import share_of_those
from bot.asking.threads.outcomes_of_the_crime import outcomes_of_the_crime
from bot.asking.threads.reply import Reply
from bot.asking.threads.shares_of_what_stands import share_of_the_next, share_of_what_stands
from bot.asking.threads.thread import Thread
from bot.asking.threads.turning_words import as_written
from bot.asking.words.tokens import plain_text, tokens_of, words_of


def of_the_cases_before(text: str, before: Question, vocabulary: Vocabulary, day: date) -> Read | None:
    """What a text asks of the cases of a question in the same message, as it would in its thread.

    So it is the share of the burglaries that was solved, and never that of all crime.
    """
    if len(before.measures) != 1:
        return None
    share = share_of_those(" ".join(words_of(text)), before, vocabulary, day)
    said = as_written(tokens_of(plain_text(text)))
    stands = None if share is not None else share_of_what_stands(said, Thread(question=before), vocabulary, day)
    if stands is not None:
        return Read(stands)
    came_of_it = share or outcomes_of_the_crime(text, Reply(text, before), Thread(question=before), vocabulary, day)
    return came_of_it.read if isinstance(came_of_it, Reply) else came_of_it


def of_the_part_before(text: str, before: Question, vocabulary: Vocabulary, day: date) -> Read | None:
    """What a part of a line asks of the cases, or of the place whose share was told, in the part before it."""
    if (of_cases := of_the_cases_before(text, before, vocabulary=vocabulary, day=day)) is not None:
        return of_cases
    if before.intent is not Intent.SHARE:
        return None
    asked = read(text, vocabulary, day, before).outcome
    share = share_of_the_next(asked, before, vocabulary.framework.home) if isinstance(asked, Question) else None
    return None if share is None else Read(share)
