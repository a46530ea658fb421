"""`Theft from vs theft of vehicle`: the noun at the end is that of both, and is put behind each."""

import re

_LINK = r"(?:vs?\.?|versus|against|and|or|compared (?:with|to)|&|\+|/)"
_NOUN = r"(?:(?:the |a )?(?:motor )?(?:vehicles?|cars?|vans?|mv|bikes?|motorbikes?|cycles?))"
_SHARED = re.compile(
    rf"\b(?P<what>theft|thefts|stolen) (?P<one>from|of) ?(?P<link>{_LINK}) ?(?:(?P=what) )?(?P<two>from|of) "
    rf"(?P<noun>{_NOUN})\b",
    re.IGNORECASE,
)


def with_the_noun_behind_each(text: str) -> str:
    """A question with what is stolen, or stolen from, said behind each of the two."""
    return _SHARED.sub(r"\g<what> \g<one> \g<noun> \g<link> \g<what> \g<two> \g<noun>", text)
