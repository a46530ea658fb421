"""`Which financial year had most`, `which month of 2025`: a unit of time that is asked for, and none that is named."""

import re

_ASKED = r"\b(which|what|highest|lowest|best|worst|busiest|quietest)"
_FINANCIAL_YEAR = re.compile(rf"{_ASKED} (?:financial|fiscal) year\b(?! ?(?:to date|so far|end|ends|ending|\d))", re.I)
"""Years are those of the field, from April, unless they are said to be others."""
_POUNDS = re.compile(r"\b(in|of) £(?= |$|[?,.])", re.I)
_MONEY = re.compile(r"(?<!\bin )(?<!\bof )(?<=\s)\(?\u00a3\s?(k|m)\b\)?(?=\W|$)", re.I)
_TIMED = r"(?:hours|hrs|minutes|mins|seconds|secs|thousands?|millions)"
_UNIT_APART = re.compile(
    rf"(?<=\w)(?:\s*[,(]|\s+[-\u2013\u2014])\s*(?:in )?(?P<unit>{_TIMED})"
    rf"(?: (?:not|rather than|instead of) {_TIMED})?(?:\)|,|\s+[-\u2013\u2014])?(?=\s*$|\s)"
    r"(?! ?(?:worked|lost|per|a|of|and|or|to)\b)",
    re.I,
)
"""`Overtime \u00a3m 26/27`, `custody time (hrs) March`, `delay, hours not minutes, March`."""
_AND_NO_OTHER = re.compile(rf"\b(in {_TIMED}) (?:not|rather than) (?:in )?{_TIMED}\b", re.I)
_PER_TIME = re.compile(r"(?<=[a-z])/(day|week|wk)\b(?!/)", re.I)
_CHANGE_BEHIND = re.compile(r"(?<=\bytd), %\s*$", re.I)
_CALENDAR_BEHIND = re.compile(r"\b(this|last) (?:year|yr),? \(?calendar(?: year)?\b\)?", re.I)
_SAYS_A_YEAR = re.compile(r"\b(?:calendar|(?:19|20)\d\d)\b", re.I)
_UNIT_OF = re.compile(r"\b(which|what) (day|week|month|quarter) of (?=last |this |20\d\d|\d\d[/-]\d\d\b)", re.I)


def with_units_in_plain_words(text: str) -> str:
    """The text with each unit that is asked for in the words that ask for no more than it."""
    # Beside 2020 years may be those from January, so that there the financial ones have to be said.
    text = _AND_NO_OTHER.sub(r"\1", text)
    text = _UNIT_APART.sub(r" in \g<unit>", _MONEY.sub("in \u00a3\\1", text, count=1), count=1)
    text = _CHANGE_BEHIND.sub(", % change", _PER_TIME.sub(r" per \1", text))
    text = _CALENDAR_BEHIND.sub(r"\1 calendar year", text)
    text = text if _SAYS_A_YEAR.search(text) else _FINANCIAL_YEAR.sub(r"\1 year", text)
    return _UNIT_OF.sub(r"\1 \2 in ", _POUNDS.sub(r"\1 pounds", text))
