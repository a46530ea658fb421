"""`The most we have had in any one month`: in which steps the highest or the lowest is looked for."""

from collections.abc import Iterator, Sequence

from bot.asking.words.word_sets import word_set

ENDS = word_set(
    "most highest biggest largest greatest fewest lowest least smallest maximum max peak minimum min worst best record"
)
"""Beside one of these it says so; beside another word it may ask how often something was."""
_STEPS = {"day": "daily", "week": "weekly", "month": "monthly", "quarter": "quarterly"}
IN_ONE = frozenset({"in", "within", *_STEPS})
_MOVES = word_set("rise rises fall falls change changes jump drop increase decrease move swing")
_WHEN = word_set("since now")
"""Behind a month that is named so they say from when: the highest in a month since now may be of that month."""
_EVER = word_set("had have has recorded seen taken got ever been logged dealt")
_ONE = tuple(
    tuple(one.split())
    for one in (
        "any one",
        "any single",
        "a single",
        "one single",
        "just one",
        "a given",
        "any given",
        "any",
        "one",
        "a",
    )
)


def in_one_step(words: Sequence[str], at: int) -> Iterator[tuple[int, str]]:
    """How many words from a place on say it, with the word of the field for such steps.

    `The highest in a month` can be the highest for that long; what was had in a month is of the month.
    """
    if words[at] in _STEPS and at and words[at - 1] in ENDS and words[at + 1 : at + 2] == ["of"]:
        yield 2, _STEPS[words[at]]  # the best month of 2025/26; "the month of" May says no more than May
    other = "which" in words or not _MOVES.isdisjoint(words)
    if words[at] in _STEPS or words[at] not in IN_ONE or other or ENDS.isdisjoint(words[:at]):
        return
    said = next((one for one in _ONE if tuple(words[at + 1 : at + 1 + len(one)]) == one), ())
    step = _STEPS.get(" ".join(words[at + 1 + len(said) : at + 2 + len(said)]))
    plain = (
        said != ("a",) or not _EVER.isdisjoint(words[:at]) or (words[at - 1] not in ENDS and _WHEN.isdisjoint(words))
    )
    if said and step and plain:
        yield 2 + len(said), step
