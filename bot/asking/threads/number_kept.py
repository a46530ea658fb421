"""`Compared with May`, `which had most` after a number behind a percentage: of it, until the rate is asked for."""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import OF_COUNTS, Intent, Question, Read

_SAYS_A_RATE = re.compile(
    r"(?:%|\b(?:rates?|percent\w*|points?|pp|proportions?|margins?|intervals?)\b)(?! of\b(?! error))", re.IGNORECASE
)
_BY_MERIT = re.compile(r"\b(?:best|worst|better|worse|bottom|perform\w*|league|struggling|poorest)\b", re.IGNORECASE)
"""What says how well something is done, which no number of cases does: the place with the fewest calls is none."""
_SHARE_OF = re.compile(r"(?:%|\b(?:percent\w*|shares?|proportions?)) of (?:that|it|them|those|these|the total)\b")


def of_the_number(found: Read, said: str, previous: Question | None, vocabulary: Vocabulary) -> Read:
    """What is asked, of the number that was asked before; as it is where its percentage or another is named."""
    asked = found.outcome
    if previous is None or previous.count_behind is None or not isinstance(asked, Question):
        return found
    if asked.measures != previous.measures or asked.count_behind is not None or asked.intent not in OF_COUNTS:
        return found
    names = {vocabulary.framework.measures[key].name for key in asked.measures}
    if _SAYS_A_RATE.search(said) or any(taken in names for _, taken in found.steps):
        return found
    if not previous.by and _BY_MERIT.search(said):
        return found  # of one figure told it was how many it is of; who does worst goes by the percentage
    of_one = asked.intent is Intent.VALUE and asked.areas != previous.areas and not asked.by
    if of_one and _SHARE_OF.search(said):
        asked = replace(asked, intent=Intent.SHARE)
    return replace(found, outcome=replace(asked, count_behind=previous.count_behind))
