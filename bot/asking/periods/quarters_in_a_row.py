"""`Quarters 1 and 2`, `the first and second quarters`, `weeks 44, 45 and 46`: each of them by its own name."""

import re

_AND = r"(?:\s*,\s*(?:and )?| and | & | to | ?[-\u2013] ?| v | vs | versus | or )"
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_ORDINAL = rf"(?:{'|'.join(_ORDINALS)})"
_NUMBERED = re.compile(rf"\b(?:quarters|qtrs|qs) ([1-4](?:{_AND}[1-4])+)\b(?![\d/%])", re.IGNORECASE)
_COUNTED = re.compile(rf"\b(?:the )?({_ORDINAL}(?: quarter)?(?:{_AND}(?:the )?{_ORDINAL})+) quarters?\b", re.IGNORECASE)
_WEEKS = re.compile(rf"\b(?:weeks?|wks?) (\d{{1,2}}(?:{_AND}\d{{1,2}}){{2,}})\b(?![\d/%])", re.IGNORECASE)
"""Three weeks and more; two are read together, as those from one to the other."""


def with_quarters_apart(text: str) -> str:
    """A text in which each of several quarters or weeks is called by its number."""
    text = _WEEKS.sub(lambda found: re.sub(r"\d+", lambda one: f"week {one[0]}", found[1]), text)
    text = _NUMBERED.sub(lambda found: re.sub(r"[1-4]", lambda one: f"Q{one[0]}", found[1]), text)
    return _COUNTED.sub(lambda found: _each_counted(found[1]), text)


def _each_counted(said: str) -> str:
    named = re.sub(r" quarter\b", "", said, flags=re.IGNORECASE)
    return re.sub(rf"(?:the )?({_ORDINAL})", lambda one: f"Q{_ORDINALS[one[1].casefold()]}", named, flags=re.IGNORECASE)
