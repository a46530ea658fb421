"""`Which boroughs had more robberies in July than in June`: those that were up on robberies against June.

Said so, what is held against a time is the number in each area; than Walsall, or than 50, is another question.
"""

import re

_TIME = (
    r"(?:the |that )?(?:same (?:month|quarter|period|time|point|week|year|stretch)\b.*"
    r"|(?:last|previous|prior|preceding) "
    r"(?:month|quarter|year|week|summer|winter|spring|autumn|christmas|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)\b.*|this time last year|(?:a|the) (?:year|month|quarter|week) "
    r"(?:ago|before|earlier)|(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?: \d{4})?|q[1-4](?: \d{4}(?:/\d\d)?)?|\d{4}/\d\d)"
)
_SAID = re.compile(
    r"^(?P<which>(?:which|what) (?:of (?:our|the) )?[a-z][a-z -]*?) (?:have |has )?"
    r"(?:had|have|has|saw|seen|recorded|got|reported|logged|took) (?P<way>more|fewer|less) (?P<what>[a-z].*?)"
    rf" than (?:they had |they did |it was |there were )?(?:in |for |during )?(?P<then>{_TIME})\??$",
    re.IGNORECASE,
)
_ACTUAL = re.compile(
    r"(?:\b(?:actual|exact)|(?<=\bthe )(?:real|true)) (?=(?:(?:%|percent|percentage) )?"
    r"(?:change|difference|movement|increase|decrease|reduction|rise|fall|drop)\b)",
    re.IGNORECASE,
)
"""The actual change is the change, and no count in the place of a rate; a real one is more than chance."""
_WAYS = {"more": "up", "fewer": "down", "less": "down"}


def with_moves_in_plain_words(text: str) -> str:
    """The question with what moved in the words that are read for it; any other as it is."""
    text = _ACTUAL.sub("", text)
    found = _SAID.match(text.strip())
    if found is None:
        return text
    return f"{found['which']} are {_WAYS[found['way'].lower()]} on {found['what']} against {found['then']}"
