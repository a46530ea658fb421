"""Comparatives that stand apart from what they compare: more robberies in Sale than in Hope, higher in Sale or Hope."""

from collections.abc import Iterator, Sequence

from bot.asking.words.word_sets import word_set

_COMPARATIVES = word_set("more less fewer higher lower greater bigger smaller worse better busier")
_EITHER = word_set("more less fewer higher lower greater bigger smaller")
"""Before `or` these compare: `worse in Sale or Hope` may as well be asked of each by itself."""
_WHICH = word_set("which who")
COMPARING_BEGINNINGS = _COMPARATIVES | _WHICH
_NOT_AFTER = word_set("how many much any no not")
_OF_MERIT = word_set("worse better")
_PLACING = word_set("in at on for around")
_MOVING = word_set("get gets got getting become becoming becomes became gone going turn turned turning")
_MOVED = word_set(
    "difference gap change changes changed moved movement shifted risen rise fallen fall improved improvement"
)
_IS = word_set("is are was were has had have feels feel do does did")
_AFTER_OR_IS_NO_NAME = word_set("lower higher less more fewer worse better not down the same")


def comparatives(words: Sequence[str], at: int) -> Iterator[int]:
    """How many words from a place on compare what stands around them: `more ... than`, `which is worse, ... or`."""
    opened = 2 if words[at] in _WHICH and words[at + 1 : at + 2] and words[at + 1] in _IS else 0
    place = at + opened
    if place >= len(words) or words[place] not in _COMPARATIVES or (place and words[place - 1] in _NOT_AFTER):
        return
    rest = words[place + 1 :]
    if "than" in rest[1:]:
        yield opened + 1
    elif "or" in rest[1:-1] and (opened or words[place] in _EITHER or _is_worse_somewhere(words, place)):
        after = rest[rest.index("or", 1) + 1]
        if after not in _AFTER_OR_IS_NO_NAME:
            yield opened + 1 + (words[place] in _OF_MERIT and not opened)


def _is_worse_somewhere(words: Sequence[str], place: int) -> bool:
    """`Is it worse at Sale or Hope`: what stands behind it at once is where; `getting worse` asks how each moved."""
    behind = words[place + 1 : place + 2] != [] and words[place + 1] in _PLACING
    return words[place] in _OF_MERIT and behind and words[max(place - 1, 0)] not in _MOVING


def of_two_before(words: Sequence[str], at: int) -> int:
    """`Sale or Hope, who had more robberies`: how many words ask which of two has more; both are told. 0 for none."""
    asks = words[at] in _WHICH and words[at + 1 : at + 2] and words[at + 1] in _IS
    more = asks and words[at + 2 : at + 3] and words[at + 2] in _EITHER
    return 3 if more and "or" in words[1 : max(at - 1, 0)] and "than" not in words else 0


def is_parted_difference(words: Sequence[str], at: int) -> bool:
    """Whether a word is the `between` of `the difference in robbery between Sale and Hope`."""
    waves = words[at + 1 : at + 2] == ["wave"]
    before = _MOVED & {*words[:at]} if waves else {"difference", "gap"} & {*words[: max(at - 1, 0)]}
    return words[at] == "between" and "and" in words[at + 1 :] and bool(before)
