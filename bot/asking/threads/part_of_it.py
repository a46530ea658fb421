"""`Is the noise part unusual`, `whats the trend on the begging side`: what is asked of a part of the figure before."""

import re
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.asking.threads.reworded import group_meant

_PART = re.compile(
    r"^(?P<before>.+?) (?:(?:on|of|for|with|in) )?the (?P<name>(?:\w+ ){1,3}?)(?P<noun>part|bit|side|element|portion)s?"
    r"(?: of (?:it|that|this))?(?P<behind>(?: .+)?)$"
)


def of_a_part_of_it(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """What is asked of `it`, with the one group of the measure before in its place that is called so."""
    found = _PART.match(said)
    if found is None or previous.groups or previous.by:
        return None
    of_part = group_meant(f"the {found['name']}{found['noun']}", previous, vocabulary)
    if not isinstance(of_part, Question):
        return None
    asked = read(f"{found['before']} it{found['behind']}", vocabulary, day, of_part).outcome
    return asked if isinstance(asked, Question) and asked.groups == of_part.groups else None
