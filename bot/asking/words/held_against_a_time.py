"""`Higher than July`, `up on the month before`, `over last year`: which way something went, and since when."""

import re

from bot.figures.periods import MONTHS

_YEAR = r"(?:(?:the )?(?:last|previous|prior) (?:year|yr)|the year before)"
_MONTH = "|".join(rf"{month[:3]}(?:{month[3:]})?" for month in MONTHS)
TIME = (
    rf"(?:(?:at |in )?(?:(?:the )?(?:same|corresponding)|this) (?:month|quarter|week|period|time|point|stage)"
    rf"(?: of| in)?(?: {_YEAR}| a year (?:ago|earlier|before))"
    r"|(?:the )?(?:month|quarter|week|year) before(?: (?:that|last))?"
    r"|(?:the )?(?:last|previous|prior|preceding) (?:month|quarter|week|year|yr)(?:['\u2019]?s)?"
    r"|a (?:month|quarter|week|year) (?:ago|earlier|before)|ly\b"
    rf"|(?:in |back in )?(?:{_MONTH}|sept)(?: (?:20\d\d|{_YEAR}))?"
    r"|(?:in )?q[1-4](?: \d\d/\d\d| 20\d\d(?:/\d\d)?)?)"
)
"""A time that something is held against, in the words in which people name it behind a way."""
LINK = r"(?:than|on|from|against|vs\.?|v|compared (?:to|with))(?: (?:they|it|we) (?:was|were))?"
"""What stands between how something moved and the time that it is held against: than, on, compared with."""
_MOVED = {
    **dict.fromkeys(("rose", "risen", "increased", "went up", "gone up", "grew", "grown", "climbed"), "rose"),
    **dict.fromkeys(("fell", "fallen", "decreased", "went down", "gone down", "dropped", "declined"), "fell"),
    **dict.fromkeys(("got worse", "gotten worse", "worsened"), "got worse"),
    **dict.fromkeys(("got better", "gotten better", "improved"), "got better"),
}
_SINCE = rf"(?:since|{LINK})"
WAY_SINCE = (
    rf"(?:(?P<moved>{'|'.join(_MOVED)}) {_SINCE}"
    rf"|(?P<way>up|higher|more|bigger|worse|down|lower|fewer|less|smaller|better) {LINK}"
    rf"|(?P<beyond>above|below|over|under)(?: {LINK})?) (?P<time>{TIME})"
)
_ROSE = {
    **dict.fromkeys(("up", "higher", "more", "bigger", "above", "over"), "rose"),
    **dict.fromkeys(("down", "lower", "fewer", "less", "smaller", "below", "under"), "fell"),
    "worse": "got worse",
    "better": "got better",
}
"""What each way is as something that happened since then."""


def way_said(found: re.Match[str]) -> str:
    """What happened since the time that a match of `WAY_SINCE` names."""
    if found["moved"]:
        return _MOVED[found["moved"].casefold()]
    return _ROSE[(found["way"] or found["beyond"]).casefold()]
