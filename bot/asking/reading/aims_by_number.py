"""A number that is aimed at, said another way: how that sits with the 4% cut, the max of 300, the 85% standard.

What a figure is set beside with its number is what it is held against, whatever the verb; and what is called a
standard or a maximum with its number is a target. Whether the number is the target's own is for the answer to say.
"""

import re

_NOUN = r"(?:max|maximum|min|minimum|limit|floor|ceiling|cap|standard|threshold|benchmark|ambition|bar|requirement)"
_NUMBER = r"£?\d[\d,.]*k?(?: ?(?:%|per ?cent))?"
_CHANGE = r"(?:cut|reduction|decrease|drop|fall|increase|improvement|uplift|rise|saving)"
_ASKED = r"(?:how(?:'s|s| is| are| does| do| did)? (?:(?:that|it|this|we|they|things) )?)?"
_SET_BESIDE = re.compile(
    rf"(?i)\b{_ASKED}(?:sits?|sitting|stands?|standing|compares?|comparing|squares?|stacks? up|stacking up|"
    r"measures? up|measuring up|fares?|faring|looks?|looking|shapes? up|shaping up) "
    r"(?:with|against|next to|alongside|beside|to|versus|vs) "
    rf"(?=(?:the|our|its|their) (?!(?:19|20)\d\d\b){_NUMBER}(?: (?:{_CHANGE}|{_NOUN}|target|milestone|goal))?"
    r"(?: (?:on|for|in)\b|[?.!,]*$))"
)
_OF_SO_MUCH = re.compile(rf"(?i)\b(?P<whose>the|our|its|their) (?:{_NOUN}|target) of (?P<number>{_NUMBER})(?![\w%])")
_SO_MUCH = re.compile(rf"(?i)\b(?P<whose>the|our|its|their) (?P<number>{_NUMBER}) {_NOUN}\b(?! (?:of|age|speed|grade))")
_BESIDE_A_CHANGE = re.compile(
    rf"(?i)\b(?:inside|within|outside|beyond|short of|ahead of|behind|shy of) "
    rf"(?=(?:the|our|its|their) {_NUMBER} {_CHANGE}\b)"
)
"""`Inside the 4% cut`: of a change that was set, on which side of it we are."""
_WHERE_BOTH = re.compile(
    r"(?i)\bwhere should (?:we|it|they) be(?: by now| now| at)? (?:and|vs|versus|against|compared with|compared to) "
    r"where (?:are (?:we|they)|is it|(?:we|they) are|it is)(?: now| at)?(?=[?.!]*$)"
)


def with_aims_by_number(text: str) -> str:
    """The text with what is said of a number that is aimed at in plain words; as it is where nothing is."""
    text = _WHERE_BOTH.sub("are we on track", text)
    if not any(letter.isdecimal() for letter in text):
        return text
    text = _SET_BESIDE.sub("against ", text)
    text = _BESIDE_A_CHANGE.sub("against ", text)
    text = _OF_SO_MUCH.sub(r"\g<whose> \g<number> target", text)
    return _SO_MUCH.sub(r"\g<whose> \g<number> target", text)
