"""`Which has gone up most` after the figures of several areas: of those, and not of all measures."""

import re
from dataclasses import replace

from bot.asking.question import EACH_PERIOD, Against, Intent, Question, Statistic

_RISES = r"gone up|went up|up|risen|rose|increased|grown|grew|gone up in number"
_FALLS = r"gone down|went down|down|fallen|fell|dropped|decreased|come down|came down|reduced|cut"
_BETTER, _WORSE = r"improved|got better|gotten better", r"worsened|got worse|gotten worse|deteriorated"
_WHICH = re.compile(
    r"^(?:(?:and|ok|so|but) )*(?:which|who)(?: one| of (?:them|those|these|the two))?(?:s| has| have| had| is| was)? "
    rf"(?:(?P<rises>{_RISES})|(?P<falls>{_FALLS})|(?P<better>{_BETTER})|(?P<worse>{_WORSE}))"
    r"(?: by)?(?: the)? (?:most|more|furthest|further|faster|fastest|biggest)(?: then)?$"
)
_ENDS = {"rises": Statistic.HIGHEST, "falls": Statistic.LOWEST, "better": None, "worse": Statistic.RANK}


def moved_most(said: str, previous: Question) -> Question | None:
    """The change of each of what was given, or the areas of a kind by their change; None where one was given."""
    found = _WHICH.match(said)
    if found is None or previous.intent not in (Intent.VALUE, Intent.RATE, Intent.RANKING, Intent.CHANGE):
        return None
    way = next(end for name, end in _ENDS.items() if found[name])
    asked = replace(previous, against=previous.against or Against.YEAR_EARLIER, rate=None, condition=None)
    asked = replace(asked, against_unsaid=previous.against is None or previous.against_unsaid, table=False)
    if previous.by and previous.by != EACH_PERIOD and ":" not in previous.by:
        return replace(asked, intent=Intent.RANKING, changed=True, extreme=way, only_first=True, first=0)
    several = len(previous.areas) > 1 or len(previous.measures) > 1
    alone = not (previous.by or previous.summed or previous.more_periods or previous.groups)
    return replace(asked, intent=Intent.CHANGE) if several and alone else None
