"""What is said around a time without making it another one, left out or said the plain way.

The latest 12 months available are the latest 12 months; the latest that you have is the latest; and beside what
stands now, this time last year is a year before that.
"""

import re

from bot.asking.periods.period_names import MONTH_NUMBERS

_NEWEST = r"(?:latest|newest|most recent|last|past)"
_HAD = (
    r"(?:that )?(?:are |is )?(?:available|published|on file|to hand|(?:you|we)(?:'ve| have| hold|ve)(?: got)?)"
    r"(?=[\s?.!,]*$|[\s,]+(?:please|pls|for|in|by|then|and)\b)"
)
_MONTHS = "|".join(sorted((one for one in MONTH_NUMBERS if one != "may"), key=len, reverse=True))
_WE_HOLD = (
    r"(?: that)?(?: (?:you|we)(?:'ve|ve)?(?: have| hold| keep)?(?: got| figures for| data for)?"
    r"| held| on file| on record)"
)
_NO_RANGE = "".join(rf"(?<!{one})" for one in ("to ", "and ", "-", ", ", "& ", "till ", "until ", "through ", "or "))
_ENDS = r"(?=[\s,]*(?:$|[?.!]|(?:please|pls|thanks|in a|as a|in one|for|in|of|as)\b))"
_HELD = rf"(?:{_WE_HOLD}{_ENDS}|(?= (?:in|as) (?:a |one )?table\b))( (?:in|as) (?:a |one )?table)?"
_MAYBE_HELD = rf"(?:{_WE_HOLD}{_ENDS})?( (?:in|as) (?:a |one )?table)?"
_FULL_YEAR = r"(?:full|whole|complete|entire) (?:financial |fin(?:'l|l)? |fiscal )?(?:year|yr)"
_OVER = r"(?:just|recently) (?:gone|ended|finished|past|over|closed|completed)"
_STEPS, _SO_MANY = r"(?:months|quarters|weeks|waves|years)", r"(?:\d+|three|four|six|eight|ten|twelve)"
_OF_A_YEAR = r"(?:this|last) year(?: so far| to date)?|so far this year|year to date|ytd"
_WHICH_YEAR = (
    r"(?:that is |thats |i mean |ie |meaning )?(?:the )?(fin|fin'l|financial|fiscal|cal|calendar)(?: (?:year|yr))"
)


def _year_of_its_kind(found: re.Match[str]) -> str:
    """`This year so far (fin year)`: the year by its kind, which is said behind it."""
    kind = "calendar" if (found[2] or found[3]).lower().startswith("cal") else "financial"
    return f"{kind} year{' to date' if 'ytd' in found[1].lower() else ''}"


_PLAINLY = (
    (re.compile(r"\b(\d+) ?(?:mths?|mnths?|mos)\b(?! ?/)", re.I), r"\1 months"),
    (
        re.compile(rf"\b({_NEWEST} (?:full |complete )?\d+ (?:months?|quarters?|weeks?|waves?|years?)) {_HAD}", re.I),
        r"\1",
    ),
    (re.compile(r"\b(the )?(?:whole|full|entire|complete) (12|twelve) months\b", re.I), r"\g<1>\2 months"),
    (
        re.compile(rf"\b(?:all|every|each)(?: of)?(?: the| our)? (year|quarter|month)s?{_HELD}", re.I),
        lambda found: f"by {found[1]} since records began{found[2] or ''}",
    ),
    (
        re.compile(rf"\b(?:all|every|each)(?: of)?(?: the| our)? ({_MONTHS}|q[1-4])(?:s\b{_MAYBE_HELD}|{_HELD})", re.I),
        lambda found: f"each {found[1]}{found[2] or found[3] or ''}",
    ),
    (
        re.compile(
            rf"{_NO_RANGE}\b((?:(?:{_MONTHS}|may|q[1-4])(?:,? and | & |, ))*(?:{_MONTHS}|q[1-4]))"
            r" (?:in |of |for )?(?:each|every) (?:year|yr)\b",
            re.I,
        ),
        lambda found: " and ".join(f"each {one}" for one in re.split(r",? and | & |, ", found[1])),
    ),
    (
        re.compile(rf"\b(?:the )?(?:financial|fin|fiscal) (?:year|yr) (?:that has |thats |that's )?{_OVER}\b", re.I),
        "last financial year",
    ),
    (
        re.compile(rf"\b(?:the |for )?{_FULL_YEAR}(?: for| of|,)? last (?:financial )?(?:year|yr)\b", re.I),
        "the whole of last year",
    ),
    (
        re.compile(
            rf"^((?:(?:and|ok|okay|right|well|so|then),? )*)wh?at(?:'s|\u2019s|s| is)? (?:the |your )?"
            rf"(?:latest|newest|most recent)(?: (?:one|figure))? {_HAD}",
            re.I,
        ),
        r"\1the latest",
    ),
    (
        re.compile(
            rf"\b({_NEWEST}\b[^?.!,]*?) (?:(?:that )?(?:we|you) (?:currently |actually )?hold"
            r"|(?<=figure )held|(?<=figures )held|(?<=total )held|(?<=data )held|(?<=numbers )held|(?<=number )held)"
            r"(?=[\s?.!,]*$|[\s,]+(?:please|pls|for|in|by|then|and)\b)",
            re.I,
        ),
        r"\1",
    ),
    (
        re.compile(
            rf"\b(?:in |on |for )?how many ({_STEPS})(?: are| is| were)? (?:out )?(?:of|in|over|from) "
            rf"(?:the |our )?({_NEWEST}) ({_SO_MANY})(?: \1)?\b(?! (?:of the )?(?:{_STEPS})\b)",
            re.I,
        ),
        r"in how many of the \2 \3 \1",
    ),
    (
        re.compile(
            rf"^((?:(?:and|so|ok|n) )*)(?:in )?(?:which|how many) of (?:the |our )?({_NEWEST}) ({_SO_MANY}) ({_STEPS}) "
            r"(?:were|was|are|is|came in|came|have been) "
            r"(?=(?:over|under|above|below|at least|at most|more|less|fewer)\b)",
            re.I,
        ),
        r"\1in how many of the \2 \3 \4 was it ",
    ),
    (
        re.compile(
            r"(?<!go )(?<!going )(?<!goes )\b(an?|one|two|three|\d+) (years?|months?|weeks?|quarters?) back\b", re.I
        ),
        r"\1 \2 ago",
    ),
    (re.compile(r"(?:(?<=\bq[1-4])|(?<=\bquarter [1-4])) (?:only|alone)(?=,? (?:and|&|plus) |\W*$)", re.I), ""),
    (
        re.compile(rf"\b({_OF_A_YEAR}) ?(?:\({_WHICH_YEAR}\)|,? {_WHICH_YEAR}(?=\W*$))", re.I),
        lambda found: re.sub("year|ytd", _year_of_its_kind(found), found[1], count=1, flags=re.I),
    ),
    (re.compile(r"\bas an? (year to date|ytd|rolling (?:year|12 months|twelve months))\b", re.I), r"for the \1"),
    (
        re.compile(
            r"\b(now|currently|at present|at the moment) (?:and|vs?|versus|against|compared (?:to|with)|then) "
            r"(?:at )?this (?:time|point) last (?:year|yr)\b",
            re.I,
        ),
        r"now and a year ago",
    ),
)


def with_times_in_plain_words(text: str) -> str:
    """The question with its times said the plain way; any other as it is."""
    for said, plainly in _PLAINLY:
        text = said.sub(plainly, text)
    return text
