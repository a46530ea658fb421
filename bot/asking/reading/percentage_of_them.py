"""`Hate crime in May, and what percentage were racist`: the share of a part, where a figure stands before it."""

import re

_SHARE = re.compile(
    r"(?<=[\s,;:])(?:what|which|(?P<the>the)) (?:%|percentage|per ?cent(?:age)?)"
    r"(?: of (?:them|those|these|which|that|it))?(?P<are> (?:was|were|is|are|had|have|came|resulted|led|ended)\b)?",
    re.IGNORECASE,
)


def with_its_share_plain(text: str) -> str:
    """A text in which the percentage that a part is of what stands before it is called its share.

    Not the percentage change, nor the percentage of something that is named behind it.
    """

    def put(found: re.Match[str]) -> str:
        if (
            found["the"]
            and not found["are"]
            and re.match(r" (?:change|of|on|increase|rise|fall|drop)", text[found.end() :])
        ):
            return found[0]
        return f"what share{found['are'] or ' were'}"

    return _SHARE.sub(put, text)
