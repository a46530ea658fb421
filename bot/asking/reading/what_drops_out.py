"""`What drops out of the rolling 12 when oct lands, and how big is it`: the month that comes in, as its time."""

import re

from bot.asking.periods.period_names import MONTH_NUMBERS

_LEAVES = re.compile(r"\b(?:(?:drop|fall|roll|go)(?:s|es|ping|ing)?|comes?|coming) (?:out|off)\b", re.IGNORECASE)
_WINDOW = re.compile(
    r"\b(?:of )?(?:the |our |its )?"
    r"(?:rolling (?:12|twelve|year)(?: ?m(?:onths?)?)?|r ?12 ?m?\b|(?:last )?(?:12|twelve) months?)"
    r"(?: (?:total|figure|number|count|window))?\b",
    re.IGNORECASE,
)
_HOW_BIG = re.compile(
    r"(?:,? (?:and|plus|&)|,) "
    r"(?:how (?:big|much|many|large|high)|what(?:s|'s|\u2019s)?(?: the (?:number|figure|value))?)"
    r" ?(?:is|was|are|were)? ?(?:it|that|they|this)?(?= *[?.!]*$| (?:please|pls)\b)",
    re.IGNORECASE,
)
_COMES_IN = re.compile(
    r",? (?:when|once|after|as|if) (?:the )?(?P<month>"
    + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
    + r")(?:'s|\u2019s|s)?(?: (?:figures?|numbers?|data|one|month))?"
    r" (?:lands?|comes? (?:in|out|through)|arrives?|drops?(?: in)?|goes in|go in|gets? added"
    r"|is (?:in|out|added|published|here)|are (?:in|out))\b",
    re.IGNORECASE,
)


def with_what_drops_out_plain(text: str) -> str:
    """The question of what leaves the rolling months, with the month that comes in as its time; any other as it is."""
    if not _LEAVES.search(text):
        return text
    coming = _COMES_IN.search(text)
    if coming is None:
        return _HOW_BIG.sub("", text) if _WINDOW.search(text) else text
    rest = _LEAVES.sub("drops out", _HOW_BIG.sub("", _COMES_IN.sub("", text)), count=1)
    return f"{_WINDOW.sub('', rest, count=1).rstrip(' ?.!')} in {coming['month']}"
