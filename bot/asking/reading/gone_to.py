"""`How many burglaries did we get to`: how many of what was recorded the police went to, which is another number."""

import re

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.figures.measures import Combine

_POLICE = r"(?:we|officers|police|cops|they|patrols|units|response|crews|somebody|someone|anyone|anybody|pcs|bobbies)"
_ADVERB = (
    r"(?:actually|even|ever|physically|still|really|all|have|had|has|not|never|ended up|manage to|managed to|able to)"
)
_WENT = (
    r"(?:been sent|go|went|gone|going|get|got|getting|come|came|been|turn|turned|show|showed|drive|drove|"
    r"respond|responded|make it|made it|rush|rushed|head|headed|roll|rolled|scramble|scrambled|"
    r"send|sent|deploy|deployed|dispatch|dispatched)"
)
_OUT = (
    r"(?:out|up|round|around|along|down|over|straight|people|officers|someone|somebody|anyone|a unit|units|"
    r"a car|cars)"
)
_COUNTED = r"\b(?:how many|number of|no of|what (?:percentage|percent|pct|proportion|share|number)|which)\b"
_NOT_A_PLACE = (
    r"(?!\s*(?:\d+|date|record|the (?:target|end|bottom|top|level|point)|a (?:record|peak|high|low|total)|"
    r"over|under|above|or (?:over|under|above|below|more|less|better|worse)|"
    r"below|know|see|be|have|do|answer|find|meet|hit|reach|make|resolve|close|solve)\b)"
)
_GONE_TO = re.compile(rf"{_COUNTED}.*\b{_POLICE}(?: {_ADVERB})* {_WENT}(?: {_OUT})* (?:to|at)\b{_NOT_A_PLACE}")
_IN_TIME = re.compile(r"\b(?:within|inside|in \d+|in time|on time|under \d+|target|sla)\b")
_WENT_TO = "attend"


def asks_what_was_gone_to(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how many of something the police went to, and not in what time; nor is just that counted."""
    if not _GONE_TO.search(plain) or _IN_TIME.search(plain):
        return False
    named = vocabulary.parts.get(_WENT_TO, frozenset())
    measures = vocabulary.framework.measures
    return not any(one.sort is Sort.MEASURE and measures[one.key].combine is Combine.SUM for one in named)
