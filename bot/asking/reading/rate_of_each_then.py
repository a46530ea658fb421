"""`By borough`, `and the boroughs` after the rate of the force: the rate of each of them."""

from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field


def is_the_rate_of_each(asked: Question, parts: Parts, previous: Question) -> bool:
    """Whether what is broken down by areas now was given as a rate before, and nothing else is said."""
    says_no_more = {*parts.fields} <= {Field.BY, Field.HOME, Field.TABLE, Field.CHART, Field.WHAT_IS}
    of_each = bool(asked.by) and asked.by != EACH_PERIOD and not asked.by.startswith("groups:")
    return previous.intent is Intent.RATE and asked.intent is Intent.VALUE and of_each and says_no_more
