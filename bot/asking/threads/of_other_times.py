"""What is asked of other times than those that were told: the same of other years, all before them."""

import re
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.threads.all_so_many_years import all_so_many_years
from bot.asking.threads.as_many_before_then import as_many_before_then
from bot.asking.threads.before_that import of_all_before_that
from bot.asking.threads.ends_a_year_before import end_a_year_before
from bot.asking.threads.of_times_told import of_times_told
from bot.asking.threads.points_moved import points_moved
from bot.asking.threads.rolled_on import of_twelve_months_elsewhere
from bot.asking.threads.same_times_of_years import of_the_same_times
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of

_WHOSE_YEAR = re.compile(r"(?<=\d)['\u2019]s\b")
"""`2024's` are those of 2024, as `2024s` are."""


def of_other_times(
    text: str, as_said: str, thread: Thread, vocabulary: Vocabulary, day: date
) -> Question | NotUnderstood | None:
    """What is asked of the times that stand there, or of others that are told from them; None where it is neither.

    `text` has `each of` and `all of` left out where what stands there is what they are of; the others need them.
    """
    said = " ".join(words_of(_WHOSE_YEAR.sub("s", as_said.lower())))
    others: Question | NotUnderstood | None = of_the_same_times(said, thread) or all_so_many_years(said, thread)
    others = others or end_a_year_before(said, thread) or of_all_before_that(said, thread, vocabulary, day)
    others = others or as_many_before_then(said, thread, vocabulary.framework)
    others = others or of_twelve_months_elsewhere(said, thread, vocabulary, day)
    return others or points_moved(said, thread, vocabulary, day) or of_times_told(text, thread, vocabulary, day)
