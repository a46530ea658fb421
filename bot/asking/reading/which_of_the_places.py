"""`Robbery in Sale, Hope and March in May, and which is highest`: which of the places, and no month of each."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Read

_FEWEST = 2
_PLACED = r"(?:one|of (?:them|these|those|the (?:two|three|four))|area|place)"
_OF_A_KIND = r"(?:borough|town|district|division|force|bcu)"
_JUDGED = r"(?P<judged>worst|worse|best|better)"
_END = (
    rf"(?:highest|lowest|higher|lower|most|fewest|least|more|fewer|less|biggest|smallest|largest|top|bottom|{_JUDGED})"
)
_OF_THEM = r"of (?:them|the (?:two|three|four))"
_TELL = r"(?:(?:and|then|also|please) )*(?:(?:can you |please )?(?:tell|show|let) (?:me|us) (?:know )?|say )?"
_WHICH = (
    rf"(?:which|who|where)(?: (?:{_PLACED}|(?P<kind>{_OF_A_KIND})))?"
    r" (?:is|was|are|were|has|had|have|comes?|came|got|sees?|saw)(?: it)?"
)
_ASKED = re.compile(
    rf"^(?P<said>.+?)[\s,;:.?\u2013\u2014-]+{_TELL}{_WHICH} (?:the )?{_END}(?: (?:{_PLACED}|{_OF_A_KIND}))?"
    rf"(?: (?:number|figure|total|count|in|{_OF_THEM}))?"
    r"(?P<rate> (?:rate|per (?:head|capita|person|1,?000(?: (?:people|residents|population))?)))?[\s?.!]*$",
    re.IGNORECASE,
)
_MOVED = re.compile(
    rf"^(?P<said>.+?)[\s,;:.?\u2013\u2014-]+{_TELL}(?:which|who|where)(?: (?:{_PLACED}|(?P<kind>{_OF_A_KIND})))?"
    r"(?: (?:has|have|had|is|was|did|saw))?(?: it)?(?: (?:gone|going|went|go|moved|come|came))?"
    r" (?:up|down|risen|rose|increased|grown|fallen|fell|dropped|decreased|reduced|improved|worsened|changed|moved)"
    r"(?: by)?(?: the)? (?:most|furthest|further|least)(?: (?:since|on|from|compared (?:to|with)|against|over)"
    r" (?P<then>\w[\w /]*?))?[\s?.!]*$",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:v|vs|versus|against|compare[ds]?)\b", re.IGNORECASE)
_OF_A_FIGURE = (Intent.VALUE, Intent.RATE)


def which_of_the_places(text: str, read: Callable[[str], Read], vocabulary: Vocabulary) -> Read | None:
    """The figures of several places, or measures, held against one another, where it is asked which is at an end.

    The highest of each by itself would be its highest month. Which is worst is told by rates, where there are any.
    """
    found = _ASKED.match(text) or _MOVED.match(text)
    if found is None:
        return None
    asked = read(said := found["said"]).outcome
    if not isinstance(asked, Question) or asked.by or asked.more_periods or asked.intent not in _OF_A_FIGURE:
        return None
    several = [len(one) for one in (asked.areas, asked.measures, asked.groups) if len(one) > 1]
    if len(several) != 1:
        return None
    kinds = {vocabulary.framework.areas[key].kind for key in asked.areas}
    if found["kind"] is not None and kinds != {found["kind"].casefold()}:
        return None  # which of the boroughs, behind two places that are none
    if found.re is _MOVED:
        compared = read(f"{said} compared with {found['then'] or 'last year'}")
        if found["then"] or not isinstance(compared.outcome, Question):
            return compared
        # Where nothing is named to compare with, the year before is taken: if that is not held, the period before.
        return replace(compared, outcome=replace(compared.outcome, against_unsaid=True))
    rate = _rate_of(asked, vocabulary) if found["rate"] or found["judged"] else ""
    return read(f"{said}{rate}" if _COMPARED.search(said) else f"{said}{rate} compared")


def _rate_of(asked: Question, vocabulary: Vocabulary) -> str:
    """By how many of what places are held against one another, where they are judged or a rate is asked for."""
    rate = vocabulary.framework.measures[asked.measures[0]].default_rate
    if rate is None or asked.intent is Intent.RATE or len(asked.areas) < _FEWEST:
        return ""
    return f" per {rate.per}"
