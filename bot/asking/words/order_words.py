"""In which order areas are asked for: highest first, biggest to smallest, high to low, in order."""

from collections.abc import Iterator, Sequence

from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

ENDS_OF_ORDERS = (Field.HIGHEST, Field.LOWEST, Field.MOST, Field.FEWEST, Field.BEST, Field.WORST)
"""What asks for the one or the other end of an order."""
_HIGH = frozenset({"high", "highest", "biggest", "largest", "most", "busiest", "greatest"})
_LOW = frozenset({"low", "lowest", "smallest", "fewest", "least", "quietest"})
_BY_MERIT = frozenset({"best", "worst"})
_BY_TIME = frozenset({"slowest", "fastest", "quickest", "longest", "shortest"})
_ENDS = _HIGH | _LOW | _BY_MERIT | _BY_TIME
_MOVED = frozenset({"rise", "riser", "risers", "fall", "faller", "fallers", "increase", "drop", "reduction", "change"})
_OTHER_END = {**dict.fromkeys(_HIGH, _LOW), **dict.fromkeys(_LOW, _HIGH), "best": {"worst"}, "worst": {"best"}}
_IN_ORDER = (("in", "order"), ("in", "rank", "order"), ("in", "ranked", "order"), ("in", "sequence"))
_AT_THE_TOP = (("at", "the", "top"), ("at", "top"), ("on", "top"), ("at", "the", "front"), ("at", "the", "head"))
_ORDINALS = frozenset({"second", "third", "fourth", "fifth", "2nd", "3rd", "4th", "5th", "next"})
_OF_TIME = word_set("month months week weeks day days quarter quarters year years ever time wave")
_SORTED = frozenset({"sorted", "sort", "ordered"})
_NOT_IN_ORDER = (("something",), ("out",), ("me",), ("stuff",), ("things",), ("of",))
"""What who asks has to do is sorted, and nothing put in order: sort something for the boss."""
ORDER_BEGINNINGS = _SORTED | _ORDINALS | {"first", "at", "on", "to", "high", "low", "in", "order"}


def order_words(words: Sequence[str], at: int) -> Iterator[tuple[int, Field]]:
    """How many words from a place on say in which order, or that there is to be one, and what they ask for."""
    if words[at] not in ORDER_BEGINNINGS:
        return
    before, after = words[at - 1] if at else "", tuple(words[at + 1 : at + 3])
    if words[at] == "first" and (before in _ENDS or (before in _MOVED and at > 1 and words[at - 2] in _ENDS)):
        yield 1, Field.RANK
    if before in _ENDS and (said := next((one for one in _AT_THE_TOP if tuple(words[at : at + len(one)]) == one), ())):
        yield len(said), Field.RANK  # highest at the top
    if words[at] == "to" and after and after[0] in _OTHER_END.get(before, ()):
        yield 2, Field.RANK
    if words[at] in ("high", "low") and after[:1] == ("to",) and {words[at], *after[1:]} == {"high", "low"}:
        yield 1, Field.HIGHEST if words[at] == "high" else Field.LOWEST
    if words[at : at + 2] in (["in", "descending"], ["in", "ascending"]) and after[1:] == ("order",):
        yield 2, Field.HIGHEST if after[0] == "descending" else Field.LOWEST
    if words[at] == "order" and before in ("descending", "ascending"):
        yield 1, Field.RANK
    yield from ((len(said), Field.RANK) for said in _IN_ORDER if tuple(words[at : at + len(said)]) == said)
    if words[at] in _ORDINALS and after and after[0] in _ENDS and not _OF_TIME & {*after[1:]}:
        yield 1, Field.RANK  # the second worst is told with all of them in order
    if words[at] in _SORTED and after[:1] not in _NOT_IN_ORDER:
        yield 1 + (after[:1] == ("by",)), Field.RANK
