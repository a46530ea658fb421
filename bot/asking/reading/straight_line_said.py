"""Where the year would end at the rate so far, put plainly: `at this rate what will we finish on`, `annualised`.

That is arithmetic of what is held and no forecast, and it is told only where the rate so far is said to go on.
A question of a target is one of how it stands, whatever it says of the rate, and is left as it is.
"""

import re

STRAIGHT_LINE = "straight line"
_OF_THE_YEAR_SO_FAR = f"year to date {STRAIGHT_LINE}"

_NOW = r"(?:(?:the|this|that|our|its) (?:current|present|same|existing|year to date|ytd)|this|that|current|present)"
_RATE = r"(?:monthly |quarterly |run ?|run-)?(?:rate|pace|trajectory|form|speed|performance|path|run of things)"
_SO_FAR = r"(?: (?:so far|to date|this year|so far this year|of the year so far|for the year so far|year to date|ytd))?"
_GOES_ON = (
    r"(?:carry|carries|carried|keep|keeps|kept|continue|continues|continued|go|goes|went|stay|stays|stayed|hold|holds|"
    r"held|run|runs|is|are|were|was)(?: (?:on|up|going|running|at|like|as|this|that|it|the same|the|same|we|are|is|it|"
    r"way|pace|rate|run|so|far|now|in|line|current|currently|doing|maintained|unchanged|to|they|things|were)\b)*"
)
_AT_THIS_RATE = (
    rf"(?:(?:at|on|with|from|by|going by|based on|given|assuming|using|extrapolating|extrapolated from) "
    rf"{_NOW} {_RATE}{_SO_FAR}(?: (?:continues|holds|goes on|carries on|is maintained))?|"
    rf"(?:if|assuming|provided|supposing)(?: that)? (?:(?:we|it|they|things|this|that|{_NOW} {_RATE}) {_GOES_ON}|"
    r"nothing changes|nothing changed|nothing else changes)|"
    r"as things (?:stand|are going)|on current (?:form|performance|trajectory|run rate))\b"
)
_LINE = (
    r"(?:(?:an? |the |our )?(?:straight[ -]line|linear)(?: (?:projection|forecast|estimate|extrapolation|outturn|"
    r"finish|basis|terms))?|"
    r"(?:an? |the |our )?(?:current )?run[ -]?rate (?:projection|forecast|estimate|outturn|finish)|"
    r"(?:an? |the |our )?annuali[sz]ed?(?: (?:figure|number|total|count|position|volume))?|"
    r"(?:the |our |an? )?full[ -]year equivalent)\b"
)
"""What by its own name is the rate so far carried on."""
_YEAR_END = (
    r"(?:(?:(?:by|at|as at|come|in|for|on|to) )?(?:the )?"
    r"(?:end of (?:the |this )?(?:financial |fiscal )?year|year[ -]?end|"
    r"end of march|31 march|31st march)|(?:by|at|come|to|until) march|(?:for |over |in |out )?(?:the |this )?"
    r"(?:whole |full |entire )?(?:financial |fiscal )?year)"
)
_WILL = r"(?:(?:'ll|'s|'re| will| would| do| does| might| could| are| is| should| can)\b ?)"
_ENDS = (
    r"(?:(?:going to |likely to |set to |on course to |heading to |expected to )?"
    r"(?:finish|finishing|end|ending|wind|land|landing|come|coming|close|closing|total|totalling|have|get|getting|be|reach|stand|heading|headed|looking)"
    r"(?: (?:up|out|in))?)"
)
_AT = r"(?: (?:on|at|with|as|to|for|in)\b)*"
_ASKS = r"(?:where|what|how many|how much|what (?:number|figure|total|count))"
_OF = r"(?:of|for|on|in)"
_NOBODY = r"(?:we|it|they|things|that|this|you|i|there|the (?:year|total|force))"
_THERE = rf"{_AT}(?: {_YEAR_END}\b)?{_AT}(?: {_YEAR_END}\b)?"
_FINISH = re.compile(rf"\b{_ASKS}{_WILL}(?:(?P<what>(?!{_ENDS}\b)[\w' &-]+?) )?{_ENDS}\b{_THERE}")
_SO_MANY = re.compile(rf"\bhow (?:many|much) (?P<what>[\w' &-]+?){_WILL}{_NOBODY} {_ENDS}\b{_THERE}")
_FINISH_OF_ALL = re.compile(
    rf"\b(?:{_ASKS}{_WILL})?(?:the |our |a )?(?:projected |estimated |likely )?"
    r"(?:(?:(?:full|whole)[ -]year|year[ -]end|end of year|years?|annual) "
    r"(?:total|figure|number|outturn|finish|position|count|volume)s?|outturn)\b"
    rf"(?:{_WILL}?(?:(?:end up|finish|come out|turn out) )?(?:be|as|at|on|to)?\b)?(?: be\b)?(?: {_OF}\b)?"
)
_WHAT_THE_YEAR_IS = re.compile(
    r"^(?:so |then )?(?:what|how)(?:'?s| is| will| would| does| do)?(?: be)? (?:the|our) "
    r"(?:(?:full|whole|financial|fiscal) )?year"
    r"(?: (?:be|look|looking|look like|looking like|come to|come out at|total))?$"
)
_WE_FINISH = re.compile(rf"\b{_NOBODY} (?:finish|end|land|come|close)(?: (?:up|out|in))?\b{_THERE}(?: (?:what|where))?")
_AT_YEAR_END = re.compile(
    r"\b(?:year[ -]end|full[ -]year|whole year|end of (?:the |this )?(?:financial )?year|by march|end of march)\b"
)
_RATE_SAID, _LINE_SAID = re.compile(rf"\b{_AT_THIS_RATE}"), re.compile(rf"\b{_LINE}")
_BASED_ON = re.compile(
    r"\b(?:(?:based|going|working) on|based upon|from|on the basis of|using|on)? ?(?:the )?(?:year to date|ytd|"
    r"year so far|(?:figures |numbers |position )?so far this year)(?: (?:figures?|numbers?|position))?\b"
)
_END_SAID = re.compile(
    rf"\b(?:by|at|as at|come|for|to|until)? ?{_YEAR_END}\b|\b(?:this|the) (?:financial |fiscal )?year\b"
)
_OF_AN_AIM = re.compile(
    r"\b(?:targets?|milestones?|goals?|aim|ambition|track|course|meet|hit|hits|achieve|miss|make|cut|reduction|under|over|"
    r"above|below|within|short|limit|cap|ceiling|floor|percent|pct|per ?cent|per|rates|not|rank|never)\b|%"
)
"""What is asked of a target or a number, or of more than a count and its rate so far."""
_WHOEVER = re.compile(rf"^{_NOBODY}?$")
_BEFORE = re.compile(
    r"^(?:(?:whats|what's|what is|what are|give me|show me|for|of|the|an|a|on) )+|^(?:that|it|this|them|those)$"
)
_SMALL = re.compile(r"^(?:(?:so|and|ok|okay|then|right|but|also|please),? )+")
_SPACES = re.compile(r"\s+")
_TO_COME = re.compile(
    r"\b(?:will|would|could|might|if|assuming|provided|supposing|finish|end|ends|land|going to|get to|in|by)\b|'ll\b"
)
_QUICK = re.compile(
    r"(?i)\b(?:rate|pace|trajectory|form|performance|things|path|speed|if|assuming|straight|linear|annuali[sz]ed?|"
    r"equivalent|provided|supposing)\b"
)


def with_the_straight_line_plain(text: str) -> str:
    """The question as one of the straight line of the year to date; as it is where it asks no such thing."""
    if not _QUICK.search(text):
        return text
    rest = _SMALL.sub("", _said(text))
    by_name = _LINE_SAID.search(rest)
    rest, rates = _RATE_SAID.subn(" ", rest, count=1)
    if by_name is not None:
        rest = _LINE_SAID.sub(" ", rest, count=1)
    if not (rates or by_name) or _OF_AN_AIM.search(_END_SAID.sub(" ", rest)):
        return text
    rest = _SPACES.sub(" ", _BASED_ON.sub(" ", rest)).strip()
    whose, ends = _without_the_end(rest)
    if not (ends or by_name):
        return text
    named = _BEFORE.sub("", _SPACES.sub(" ", _END_SAID.sub(" ", whose)).strip())
    return f"{named} {_OF_THE_YEAR_SO_FAR}".strip()


def goes_on_at_its_rate(text: str) -> bool:
    """Whether it is asked what is to come if things go on so, where neither a year's end nor an aim is meant."""
    said = _said(text) if _QUICK.search(text) else ""
    rest, rates = _RATE_SAID.subn(" ", said, count=1)
    return bool(rates and _TO_COME.search(said)) and not _OF_AN_AIM.search(rest)


def _said(text: str) -> str:
    """A text in small letters without its marks."""
    plain = re.sub(r"[?!,;:.]+(?= |$)|[–—]", " ", text.lower().replace("’", "'"))
    return _SPACES.sub(" ", plain).strip()


def _without_the_end(rest: str) -> tuple[str, bool]:
    """What is left of a question without the words that ask where the year ends, and whether there were any."""
    for wording in (_SO_MANY, _FINISH_OF_ALL, _FINISH, _WE_FINISH, _WHAT_THE_YEAR_IS):
        if (found := wording.search(rest)) is None:
            continue
        what = found.groupdict().get("what") or ""
        named = "" if _WHOEVER.match(what) else what
        return f"{rest[: found.start()]} {named} {rest[found.end() :]}", True
    return rest, _AT_YEAR_END.search(rest) is not None
