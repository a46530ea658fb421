"""`Q3, last year's, and the change`: what it was a year before, and no year of the time that stands before it."""

import re

_YEAR = r"(?:the\s+)?(?:(?:last|previous|prior)\s+year|year\s+before)"
_CHANGE = (
    r"(?:the\s+)?(?:(?:%|per\s?cent|percentage|overall|net)\s+)?"
    r"(?:change|difference|diff|increase|decrease|rise|fall|reduction|movement)"
)
_LAST_YEARS = re.compile(
    r"(?:(?<=\w)(?<!this year)(?<!this year['\u2019]s)"
    r"(?P<joint>\s*[,;]\s*(?:and\s+|then\s+)?|\s+(?:and|plus)\s+|\s*\()|^)"
    rf"{_YEAR}['\u2019]s(?:\s+(?:figures?|numbers?|one|value))?(?:\s+(?:too|also|as well))?"
    r"(?=\s*(?:[,;.?!)]|$)|\s+(?:and|plus|with|for comparison)\b(?!\s+(?:this|the\s+year|what)\b))",
    re.IGNORECASE,
)
_THEN_CHANGED = re.compile(
    rf"(?<=\w)(?P<joint>\s*,\s*){_YEAR}(?=(?:\s*,\s*|\s+)(?:and|plus)\s+{_CHANGE}\b)", re.IGNORECASE
)


def with_last_years_plain(text: str) -> str:
    """The text with what says whose figure it is by the year alone put plainly: the same period last year.

    So is `Q3, last year and the change`, where the change is between the two.
    """
    for said in (_LAST_YEARS, _THEN_CHANGED):
        text = said.sub(lambda found: f"{found['joint'] or ''}the same period last year", text)
    return text
