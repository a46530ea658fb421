"""Times as people write them, put as they are read: 04/25 - 03/26, FY2526, over the course of 2025."""

import re

_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = r"(0?[1-9]|1[0-2])[/.](2[0-9]|1[3-9])"
"""A month and the year of two digits, which no month has: 04/25, but not 04/05."""
_MONTH_TO_MONTH = re.compile(rf"(?<![0-9/.]){_MONTH} ?(?:-|\u2013|to|until|through|thru) ?{_MONTH}(?![0-9/.])")
_ONE_MONTH = re.compile(r"(?<![\w/.-])(?<!out of )(0?[1-9]|1[0-2])/(2[0-9]|1[3-9])(?![\w/.-]| targets?\b)")
_MONTH_OF_A_YEAR = re.compile(r"(?<![\w/.-])(0?[1-9]|1[0-2])[.-](20(?:2[0-9]|1[0-9]))(?![\w/-]|\.[0-9])")
"""A month and its whole year: 03.2026, 3-2026."""
_MONTH_ENDING = re.compile(rf"\bm/e (?=(?:{'|'.join(name[:3].lower() for name in _NAMES)}))")
_YEAR_ENDING = re.compile(r"\bfye (?=[a-z0-9])")
_QUARTER_NUMBERED = re.compile(r"\b(?:qtr|quarter)([1-4])\b")
_LAST_YEARS_MONTH = re.compile(
    rf"\blast (?:year|yr) ({'|'.join(f'{name.lower()}|{name[:3].lower()}' for name in _NAMES)}|sept)\b"
    r"(?!\s*(?:[-\u2013,/&]|to\b|until\b|till\b|through\b|and\b|onwards?\b|i\b|we\b|be\b|[0-9]))"
)
"""August of last year, said the other way round: last yr aug."""
_ON_THE_SAME = re.compile(
    r"(?<=[a-z0-9] )on (?:the )?same "
    r"(?=(?:month|mth|period|quarter|qtr|week|wk|time|point) (?:last|the year before|ly\b|in))"
)
"""Last month on same month last year."""
_NUMBER_GLUED = re.compile(r"\b(top|bottom|last|past|previous|worst|best|first)([0-9]{1,2})\b")
_GLUED_YEAR = re.compile(r"\bfy ?(2[0-9]|1[0-9])(2[0-9]|1[0-9])\b")
_COURSE = re.compile(r"\b(?:over|in|during|through|throughout|across) the (?:whole )?course of\b")


_A_YEAR_IN_MONTHS = re.compile(
    r"(?<!the )(?<!last )(?<!past )(?<!those )\b(?:12|twelve) months (ago)\b"
    r"|\b(?:(?<=with )|(?<=to )|(?<=against )|(?<=on )|(?<=vs )|(?<= v )|(?<=than )|(?<=from ))"
    r"(?:12|twelve) months (?:earlier|before|previously|prior)\b(?! (?:that|this|it|the|then)\b)"
)
"""`Compared with 12 months ago`: the same time a year before, however it is counted."""
_OPENING = re.compile(r"\bopening (?=(?:quarter|half|month|week|(?:[0-9]+|two|three|four|six) months)\b)")


def _month(number: str, year: str) -> str:
    return f"{_NAMES[int(number) - 1].lower()} 20{year}"


def _stretch(said: re.Match[str]) -> str:
    if any(int(said[at + 1]) == int(said[at]) + 1 for at in (1, 3)):
        return said[0]  # 12/13 to 15/16 are financial years
    return f"{_month(said[1], said[2])} to {_month(said[3], said[4])}"


def _single(said: re.Match[str]) -> str:
    return said[0] if int(said[2]) == int(said[1]) + 1 else _month(said[1], said[2])


def _year_ending(said: re.Match[str]) -> str:
    """A financial year by the year that it ends in, FYE 2026; by its month it is the 12 months to that."""
    named = re.match(r"(?:20)?([0-9]{2})(?![0-9/.-])", said.string[said.end() :])
    return "ye march 20" if named and named[0] == named[1] else "ye march " if named else "ye "


def _year(said: re.Match[str]) -> str:
    return f"20{said[1]}/{said[2]}" if int(said[2]) == int(said[1]) + 1 else said[0]


TIMES_WRITTEN = (
    ("", _MONTH_TO_MONTH, _stretch),
    ("/", _ONE_MONTH, _single),
    ("20", _MONTH_OF_A_YEAR, r"\1/\2"),
    ("m/e", _MONTH_ENDING, "month of "),
    ("fye", _YEAR_ENDING, _year_ending),
    ("q", _QUARTER_NUMBERED, r"q\1"),
    ("", _NUMBER_GLUED, r"\1 \2"),
    ("last y", _LAST_YEARS_MONTH, r"\1 last year"),
    ("same", _ON_THE_SAME, "compared with the same "),
    ("in-year", re.compile(r"\bin-year\b"), "this year"),
    ("fy", _GLUED_YEAR, _year),
    ("course of", _COURSE, "in"),
    ("all through", re.compile(r"\ball through\b"), "throughout"),
    ("so far since", re.compile(r"\bso far since\b"), "since"),
    ("opening", _OPENING, "first "),
    ("td", re.compile(r"\b(m|q)td\b"), lambda said: f"{'month' if said[1] == 'm' else 'quarter'} to date"),
    ("thro", re.compile(r"\bthro'? (?=[a-z0-9])"), "to "),
    ("festive", re.compile(r"\bthe festive month\b"), "december"),
    ("cf", re.compile(r"(?<=[a-z0-9)] )(?:cf|c/f)\.? (?=[a-z0-9])"), "compared with "),
    (" down", re.compile(r"\b(shut|shuts|shutting|close|closed|closing|closes|hunted|tracked) down\b"), r"\1"),
    (" months ", _A_YEAR_IN_MONTHS, lambda said: f"a year {'ago' if said[1] == 'ago' else 'earlier'}"),
    ("back in", re.compile(r"\b(?:way|all the way|right) back in\b"), "back in"),
)
"""What a text must hold for it, what is sought, and what is put in its place."""
