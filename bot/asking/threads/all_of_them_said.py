"""`For each`, `of those`, `in that group` behind all of a kind or a group of peers: no more than what stands there."""

import re

from bot.asking.periods.period_names import number_of
from bot.asking.question import EACH_PERIOD, Intent, Question, Statistic

_OF_EACH = re.compile(
    r" (?:for|in) each(?: (?:one|of (?:them|those|these)))?"
    r"(?P<then>(?: (?:please|pls|too|then))*)$",
    re.IGNORECASE,
)
_OF_EACH_ITSELF = re.compile(
    r"\b(?:average|avg|mean|median|highest|lowest|record|limits?|chart|shares?|proportion|totals?|sum|figures?|numbers?|months?)\b",
    re.IGNORECASE,
)
"""The average for each is its own, and not that of them all."""
_EACH_FIRST = re.compile(r"^(?P<opened>(?:(?:and|ok|so|now) )*)each(?= (?:vs|v|versus|against|compared|on|over|per)\b)")
_AMONG_PEERS = re.compile(
    r"^(?P<end>(?:(?:and|ok|so|but) )*(?:(?:who|which|what)(?: one)?['’]?s?(?: is| was| are| were| has)? )?(?:the )?"
    r"(?:top|bottom|best|worst|highest|lowest|first|last)(?: (?:\d|two|three|four|five))?)"
    r" (?:of|in|among|amongst|out of|from) (?:all )?(?:those|these|them"
    r"|(?:the|that|this|our) (?:group|lot|list|pack|peers|forces|table))$",
    re.IGNORECASE,
)


_OF_AN_END = re.compile(r"(?<=\w) (?:of|for) the (?P<end>[a-z]+) (?P<number>[a-z]+|\d)$", re.IGNORECASE)
_ENDS = {
    **dict.fromkeys(("top", "highest", "most", "biggest"), Statistic.HIGHEST),
    **dict.fromkeys(("bottom", "lowest", "fewest", "smallest"), Statistic.LOWEST),
    "worst": Statistic.RANK,
    "best": None,
}
_ORDER = ("top", "bottom")


def _are_those_told(end: str, number: str, previous: Question) -> bool:
    """`The bottom three` behind them, which stand first there, or the worst three, whichever end those are."""
    alike = _ENDS.get(end, "") == previous.extreme or (end in _ORDER and previous.extreme in (Statistic.RANK, None))
    return previous.only_first and number_of(number) == previous.first > 1 and alike


def without_all_of_them(said: str, previous: Question | None) -> str:
    """What is said without the words that point at all that was told; as it was said where others may be meant."""
    if previous is None:
        return said
    plain = said.strip(" ?!.")
    if (end := _OF_AN_END.search(plain)) is not None and _are_those_told(end["end"].lower(), end["number"], previous):
        return f"{plain[: end.start()]} of those"
    if previous.intent is Intent.RANK or previous.by.startswith("peers:"):
        found = _AMONG_PEERS.match(plain)
        return said if found is None else found["end"]
    if (previous.by in ("", EACH_PERIOD) and len(previous.areas) < len(("one", "other"))) or _OF_EACH_ITSELF.search(
        said
    ):
        return said
    if _OF_EACH.search(plain):
        return _OF_EACH.sub(r"\g<then>", plain)
    return _EACH_FIRST.sub(r"\g<opened>", plain) if _EACH_FIRST.match(plain) else said
