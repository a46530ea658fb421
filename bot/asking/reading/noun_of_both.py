"""`Theft from vs theft of vehicle`: the noun at the end is that of both, and is put behind each.

What joins two things in other words (robbery as well as burglary) is an `and`, but where it says how well a thing does.
"""

import re

_LINK = r"(?:vs?\.?|versus|against|and|or|compared (?:with|to)|&|\+|/)"
_NOUN = r"(?:(?:the |a )?(?:motor )?(?:vehicles?|cars?|vans?|mv|bikes?|motorbikes?|cycles?))"
_SHARED = re.compile(
    rf"\b(?P<what>theft|thefts|stolen) (?P<one>from|of) ?(?P<link>{_LINK}) ?(?:(?P=what) )?(?P<two>from|of) "
    rf"(?P<noun>{_NOUN})\b",
    re.IGNORECASE,
)


_NUMBER = r"(?:\d|one|two|three)"
_GRADES = re.compile(
    rf"\b(?P<grade>grade |g)(?P<one>{_NUMBER}s?)(?P<link>,? (?:{_LINK}|n) )(?P<two>{_NUMBER}s)\b", re.IGNORECASE
)
"""Grades in the plural: grade 1s and 2s. The second of grade 1 and 2 March may be a day."""


def with_the_noun_behind_each(text: str) -> str:
    """A question with what is stolen, or stolen from, said behind each of the two, and a grade before each."""
    text = _SHARED.sub(r"\g<what> \g<one> \g<noun> \g<link> \g<what> \g<two> \g<noun>", text)
    return _GRADES.sub(r"\g<grade>\g<one>\g<link>\g<grade>\g<two>", text)


_IN_OTHER_WORDS = re.compile(r"(?<=\w),? (?:as well as|along with|in addition to|and also) (?=\w)", re.IGNORECASE)
_HOW_WELL = re.compile(
    r"\b(?:do|does|did|done|doing|perform\w*|far\w*|go|goes|going|getting on|works?|nearly|half|not)\b", re.IGNORECASE
)


def with_one_word_for_and(text: str) -> str:
    """A question in which things that are asked for together are joined by `and`: in Dudley as well as in Walsall."""
    return text if _HOW_WELL.search(text) else _IN_OTHER_WORDS.sub(" and ", text)
