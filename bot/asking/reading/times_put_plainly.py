"""What is said around a time without making it another one, left out or said the plain way.

The latest 12 months available are the latest 12 months; the latest that you have is the latest; and beside what
stands now, this time last year is a year before that.
"""

import re

_NEWEST = r"(?:latest|newest|most recent|last|past)"
_HAD = (
    r"(?:that )?(?:are |is )?(?:available|published|on file|to hand|(?:you|we)(?:'ve| have| hold|ve)(?: got)?)"
    r"(?=[\s?.!,]*$|[\s,]+(?:please|pls|for|in|by|then|and)\b)"
)
_PLAINLY = (
    (
        re.compile(rf"\b({_NEWEST} (?:full |complete )?\d+ (?:months?|quarters?|weeks?|waves?|years?)) {_HAD}", re.I),
        r"\1",
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
