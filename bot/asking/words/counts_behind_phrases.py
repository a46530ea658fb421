"""How it is asked for the counts that a percentage is made of: as a number, numerator and denominator."""

from itertools import product

_AS = (
    "",
    "as",
    "in",
    "as actual",
    "as raw",
    "the raw",
    "raw",
    "in raw",
    "in actual",
    "the actual",
    "actual",
    "in real",
)
_NUMBERS = ("numbers", "counts", "volumes", "figures")
_AS_A = ("as a", "as the", "as an actual", "as a raw", "the raw", "raw")
_NUMBER = ("number", "count", "volume", "total", "figure")
_NOT = (
    "not a",
    "not as a",
    "rather than a",
    "and not a",
    "not the",
    "instead of a",
    "not",
    "rather than",
    "instead of",
)
_PERCENT = ("percent", "percentage", "percentages", "rate", "proportion")
_PLAIN = (
    *("by number", "by numbers", "by volume", "by volumes", "by count", "in volume terms", "by sheer number"),
    *("as a number", "as a count", "as numbers", "as counts", "as raw numbers", "raw numbers", "in raw numbers"),
    *("raw number", "the raw number", "the raw numbers", "in actual numbers", "as actual numbers", "as a raw number"),
    *("numerator", "the numerator", "numerators", "numerator and denominator", "the numerator and denominator"),
    *("numerators and denominators", "the numerator and the denominator", "numbers behind", "the numbers behind"),
    *("how many is that", "how many was that", "how many does that make", "how many is it", "how many would that be"),
    *("with numbers", "with the numbers", "and the numbers", "and numbers", "numbers too", "numbers as well"),
    *("with counts", "and the counts", "counts too", "with the actual numbers"),
    *("just the number", "just the numbers", "just numbers", "as an actual number"),
    *("what are the numbers behind", "the numbers behind it", "what are the numbers behind it", "numbers behind it"),
    *("the counts behind", "counts behind", "the counts behind it", "what numbers are behind"),
    *("the number behind it", "the number behind", "number behind it", "the number that it is out of"),
)
AS_NUMBERS_SAID = ", ".join(
    (
        *_PLAIN,
        *(" ".join(words).strip() for words in product(_AS, _NUMBERS, _NOT, _PERCENT)),
        *(" ".join(words).strip() for words in product(("", *_AS_A), _NUMBER, _NOT, _PERCENT)),
    )
)
"""Of what is a number already they say nothing more."""
AS_PERCENTAGES_SAID = ", ".join(
    (
        *("as a percentage", "as a percent", "as percentage", "as percentages", "in percent terms"),
        *(" ".join(words) for words in product(("percent", "percentage", "percentages"), _NOT, (*_NUMBER, *_NUMBERS))),
    )
)
"""`Percentage not number`: the percentage of what is counted."""
