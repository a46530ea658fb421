"""The ways of asking what a control chart says: that something is beyond a limit, or usual."""

from itertools import product

_WHOSE = ("", "its", "their", "the", "our")
_KINDS = ("", "control", "process")
_NOUNS = ("limit", "limits")


def limit_phrases(prepositions: str, *sides: str) -> str:
    """`Above its upper control limit` and the like: every whole phrase, parted by commas.

    `prepositions` are parted by commas, `sides` are upper, lower or nothing.
    """
    parts = product(prepositions.split(", "), _WHOSE, sides, _KINDS, _NOUNS)
    return ", ".join(" ".join(word for word in words if word) for words in parts)


SIGNALS_SAID = (
    f"{limit_phrases('within, inside', '')}, "
    "above normal, higher than normal, higher than usual, above usual, above expected, higher than "
    "expected, unusually high, abnormally high, below normal, lower than normal, lower than usual, below usual, "
    "below expected, lower than expected, unusually low, abnormally low, a bad month, a good month, a bad quarter, "
    "a good quarter, a bad week, a good week, statistically stable, statistically significant, "
    "statistically normal, statistically out of "
    "the ordinary, stable, unusual, unusual variation, signal, signals, in control, under control, common "
    "cause, normal, abnormal, steady, step change, usual variation, within limits, within its limits, "
    "within normal limits, within normal variation, "
    "within the normal range, within normal range, within usual range, within the usual range, within expected limits, "
    "within expected range, within the expected range, within usual limits, normal range, usual range, "
    "within "
    "control limits, statistically unusual, significant, out of the ordinary, variation"
)
"""Whether a figure is what it usually is."""
