"""Times of the day: when somebody needs the figure. When something happened is not known, and never passed over."""

from collections.abc import Iterator, Sequence

from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.words.word_sets import word_set

_NEEDED = word_set(
    "need needs needed want wants wanted due deadline meeting meetings brief briefing tasking call conference panel "
    "board handover review interview report"
)
TIMES_BEGIN = word_set("before by at for")
"""With these words it is said by when a figure is needed."""
_MAY_END_BEFORE = word_set(
    "it this that asap please pls back urgently quickly month months week weeks quarter quarters year years ytd r12m "
    "yesterday today tomorrow monday tuesday wednesday thursday friday"
)
"""What a time may follow: behind a measure or a place it could be when something happened."""
_HALVES = (("am",), ("pm",), ("a", "m"), ("p", "m"))


def times_of_need(words: Sequence[str], at: int, *, parted: bool) -> Iterator[int]:
    """How many words from a place on say by when a figure is needed: `chief needs it before 10am`, `for the 9am`.

    `parted` says that a comma or the like stands before them.
    """
    if words[at] not in TIMES_BEGIN:
        return
    the = words[at + 1 : at + 2] == ["the"]
    length = clock_words(words, at + 1 + the)
    if not length or not _NEEDED & {*words[:at]}:
        return
    before = words[at - 1]
    dated = before in _MAY_END_BEFORE | _NEEDED | MONTH_NUMBERS.keys() or not before.isalpha()
    if parted or dated:
        yield 1 + the + length


def clock_words(words: Sequence[str], at: int) -> int:
    """How many words from a place on are a time of the day, such as 9am, 10.30pm or 9:15 a.m.; 0 where none are."""
    if not (words[at : at + 1] and words[at].replace(".", "").isdecimal()):
        return 0
    minutes = words[at + 1 : at + 2] != [] and words[at + 1].isdecimal()
    end = at + 1 + minutes
    halves = (len(half) for half in _HALVES if tuple(words[end : end + len(half)]) == half)
    return next((end + length - at for length in halves), 0)
