"""`ASB everywhere last month`, `is it up everywhere`: the figure of each area, and none of the force alone.

`Is ASB up anywhere`, `anywhere above its limits`: in which of them it is so.
"""

import re

_SAID = re.compile(
    r"(?<=\w) everywhere\b(?! (?:else|but|bar|except|excluding|outside|other|apart|that|we|you|i)\b)", re.IGNORECASE
)
_ANYWHERE = re.compile(
    r"(?P<subject>^|\b(?:is|are|was|were|has|have|had|did|does|do) )?(?:\b(?:in|at) )?\banywhere\b"
    r"(?! (?:else|but|bar|except|excluding|outside|other|apart|that|we|you|i|near|close|between|from|up to)\b)",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:by|per|each|which|where|total|not|never|same|and|about|isn|hasn)\b", re.IGNORECASE)
"""With these it asks for another thing, or follows another question by itself."""


_ALL_SUITES = re.compile(
    r"(?:,? (?:across|at|in|for|over))? all (?:of )?(?:the |our )?(?:custody )?suites\b"
    r"(?: (?:together|combined|in total))?",
    re.IGNORECASE,
)
_OF_CUSTODY = re.compile(r"\b(?:custody|throughput|det(?:ention|ainee)s?|dps?|prisoners|booked in)\b", re.IGNORECASE)


def with_all_suites_as_the_whole(text: str) -> str:
    """`Throughput for August, all suites together`: what is counted in custody, wherever that was."""
    return _ALL_SUITES.sub(" all areas together", text) if _OF_CUSTODY.search(text) else text


def with_everywhere_as_each_area(text: str) -> str:
    """A question of everywhere as that of each area."""
    return text if _OTHER.search(text) else _SAID.sub(" by area", text, count=1)


def with_anywhere_as_any_area(text: str) -> str:
    """A question of anywhere as that of any area: which of them it is true of."""
    return _ANYWHERE.sub(
        lambda said: "in any area" if said["subject"] is None else f"{said['subject']}any area", text, 1
    )
