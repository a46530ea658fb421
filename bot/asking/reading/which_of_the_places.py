"""`Robbery in Sale, Hope and March in May, and which is highest`: which of the places, and no month of each."""

import re
from collections.abc import Callable

from bot.asking.question import Intent, Question, Read

_FEWEST = 2
_PLACED = r"(?:one|of (?:them|these|those|the (?:two|three|four))|area|place|borough|town|district|division|force|bcu)"
_END = r"(?:highest|lowest|higher|lower|most|fewest|least|more|fewer|less|biggest|smallest|largest|top|bottom)"
_OF_THEM = r"of (?:them|the (?:two|three|four))"
_TELL = r"(?:(?:and|then|also|please) )*(?:(?:can you |please )?(?:tell|show|let) (?:me|us) (?:know )?|say )?"
_WHICH = rf"(?:which|who|where)(?: {_PLACED})? (?:is|was|are|were|has|had|have|comes?|came|got|sees?|saw)(?: it)?"
_ASKED = re.compile(
    rf"^(?P<said>.+?)[\s,;:.?\u2013\u2014-]+{_TELL}{_WHICH} (?:the )?{_END}(?: {_PLACED})?"
    rf"(?: (?:number|figure|total|count|in|{_OF_THEM}))?"
    r"(?P<rate> (?:rate|per (?:head|capita|person|1,?000(?: (?:people|residents|population))?)))?[\s?.!]*$",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:v|vs|versus|against|compare[ds]?)\b", re.IGNORECASE)
_OF_A_FIGURE = (Intent.VALUE, Intent.RATE)


def which_of_the_places(text: str, read: Callable[[str], Read]) -> Read | None:
    """The figures of several places held against one another, where it is asked behind them which is at an end.

    The highest of each by itself would be its highest month.
    """
    found = _ASKED.match(text)
    if found is None:
        return None
    asked = read(said := found["said"]).outcome
    if not isinstance(asked, Question) or asked.by or asked.more_periods or asked.intent not in _OF_A_FIGURE:
        return None
    if len(asked.areas) < _FEWEST or len(asked.measures) != 1:
        return None
    rate = " per 1,000 residents" if found["rate"] and asked.intent is not Intent.RATE else ""
    return read(f"{said}{rate}" if _COMPARED.search(said) else f"{said}{rate} compared")
