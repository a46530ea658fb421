"""`How many were above 30`, `which are` after the figures of each month, `longest run` after a row: of those months."""

import re
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Occurs, Question
from bot.asking.reading.reading import read
from bot.asking.words.said_around import CLOSED, OPENED

_COUNTED = re.compile(
    rf"^{OPENED}(?:(?:in )?how many|which(?: ones?)?)(?: of (?:them|those|these))? "
    r"(?:were|was|are|is|came|come|fell|stood|ended|had been) "
    r"(?P<so>(?:(?:above|below|over|under|outside|at least|at most|more than|less than|fewer than) \S.*?"
    rf"|on target|off target)){CLOSED}$"
)
_LONGEST = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|what was|and) )?(?:the )?(?:longest|biggest) "
    rf"(?:run|row|streak|spell|sequence|stretch)(?: (?:ever|of them|of those|on record|in a row))?{CLOSED}$"
)


def periods_counted(said: str, previous: Question | None, vocabulary: Vocabulary, day: date) -> Question | None:
    """How many of the periods that were told were so, or the row again, which tells the longest; else None."""
    if previous is None or len(previous.measures) != 1:
        return None
    if previous.intent is Intent.HOW_OFTEN and previous.occurs is Occurs.IN_A_ROW and _LONGEST.match(said):
        return previous
    found = _COUNTED.match(said)
    of_steps = previous.by == EACH_PERIOD and previous.intent is Intent.VALUE
    steps = {one.value.removeprefix("financial-") for one in previous.cadences} or {"month"}
    if found is None or not (of_steps or previous.intent is Intent.EXTREME) or len(steps) != 1:
        return None
    asked = read(f"how many {steps.pop()}s was it {found['so']}", vocabulary, day, previous).outcome
    return asked if isinstance(asked, Question) else None
