"""`Put robbery by month in a table`, `stick that in a table`: what is asked, as a table."""

import re

_ASKED = r"(?:(?:and|ok|so|now|then|please|pls|(?:can|could|would|will) (?:you|we|i)(?: please)?|just),? )*"
_IT = ("it", "that", "this", "them", "those", "these", "that all", "all that", "the lot")
_PUT = re.compile(
    rf"^(?P<asked>{_ASKED})(?:put|stick|pop|lay|set|get|have) (?P<what>.+?)(?: out)? "
    r"(?:in|into|in to) (?:a|one)(?: single)? (?:table|grid)"
    r"(?P<rest>[?.! ]*(?:please|pls|for me|thanks|ta|cheers)?[?.! ]*)$",
    re.IGNORECASE,
)


def with_tables_in_plain_words(text: str) -> str:
    """The question that is asked as a table; any other as it is."""
    found = _PUT.match(text)
    if found is None:
        return text
    what = "" if found["what"].lower() in _IT else f"{found['what']} "
    return f"{what}as a table{found['rest']}"
