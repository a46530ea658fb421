"""`Missing people who were high risk`: which of them are counted, and nobody whose name is asked for."""

import re

_PEOPLE = (
    r"people|persons?|casualt(?:y|ies)|ksis?|mispers?|detainees?|victims?|drivers?|riders?|officers?|staff|children|kids"
    r"|suspects?|arrestees?|offenders?|leavers?|joiners?|callers?|residents?|complainants?"
)
_WHO_WERE = re.compile(rf"\b({_PEOPLE}) (?:who|whom) (are|were|was|is)\b", re.IGNORECASE)


def with_those_who_were_plain(text: str) -> str:
    """The question with whom it counts said as what it counts; any other as it is."""
    return _WHO_WERE.sub(r"\1 that \2", text)
