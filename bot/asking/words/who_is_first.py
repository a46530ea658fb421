"""`Who's worst for robbery`, `where's burglary highest`: areas are asked for, though none is named."""

from collections.abc import Iterator, Sequence

from bot.asking.words.word_sets import word_set

_ENDS = word_set("best worst highest lowest top bottom biggest smallest most fewest least slowest fastest quickest")
_COMPARED = word_set("better worse higher lower ahead behind")
_HOLDING = word_set("dragging holding letting pulling bringing weighing keeping")
_VERBS = word_set("is are was were has have had s got gets does do did")
_THE = word_set("the currently now still doing performing at having")
_OF_TIME = word_set("month months week weeks day days quarter quarters year years when period wave")
_THAT_TIME = word_set("that this in last over during")
"""Behind one of these a time is when, and not what is asked for: who had the most that quarter."""
COMES = word_set("come comes sit sits stand stands rank ranks placed lie lies")
_ASKS = word_set("do does did would is are will")
WHO_OR_WHERE = word_set("who whos where wheres")
"""With one of these begins what asks who or where."""
_FURTHEST = 6
_OF_HOME = word_set("we us our i you rank ranks stand stands sit sits come comes ranked position")


def asks_who_or_where(words: Sequence[str], at: int) -> int:
    """How many words from a place on ask who, or where something, is first; 0 where none do."""
    if words[at] in ("whos", "who"):
        place = at + 1
        while place < len(words) and words[place] in _VERBS:
            place += 1
        length, following = place - at, place
        while following < len(words) and words[following] in _THE:
            following += 1
        asks = following < len(words) and (words[following] in _ENDS | _COMPARED or _holds_us_back(words, following))
        asks = asks or _misses(words, following)
        asks = asks and not (_OF_TIME & _asked(words, at) or {"when", "which"} & {*words})
        plain = words[at] == "whos" or length > 1 or _misses(words, following)
        return length if asks and plain else 0
    if words[at] in ("wheres", "where") and _ENDS & {*words[at:]} and not (_OF_TIME - {"when"}) & _asked(words, at):
        place = at + 1
        if words[at] == "where" and words[place : place + 1] and words[place] in _VERBS:
            place += 1
        return 0 if _OF_HOME & {*words[at : at + 4]} else place - at
    return 0


def _misses(words: Sequence[str], at: int) -> bool:
    """`Who missed 85`, `who hit the target`: which areas did."""
    behind = [word for word in words[at + 1 : at + 4] if word not in _WHOSE]
    aimed = behind[:1] != [] and (behind[0] in _AIMS or behind[0][:1].isdecimal())
    return words[at : at + 1] != [] and words[at] in _MEETING and aimed


_MEETING = word_set("missed miss misses missing met meets meet meeting hit hits hitting made makes making")
_AIMS = word_set("target targets")
_WHOSE = word_set("the our their its")


def _holds_us_back(words: Sequence[str], at: int) -> bool:
    """`Who is dragging us down`."""
    return words[at] in _HOLDING and words[at + 1 : at + 2] == ["us"] and {*words[at + 2 : at + 3]} <= {"down", "back"}


def asks_where_it_comes(words: Sequence[str], at: int) -> Iterator[int]:
    """Whether a word ends `where does Sale come`: the place of an area among others is asked for."""
    before = words[max(at - _FURTHEST, 0) : at]
    if words[at] in COMES and "where" in before[:-1] and before[before.index("where") + 1] in _ASKS:
        yield 1


def _asked(words: Sequence[str], at: int) -> set[str]:
    """The words about the end that is asked for: the worst month is no place."""
    ends = [place for place in range(at, len(words)) if words[place] in _ENDS]
    behind = (words[place + 1 : place + 3] for place in ends)
    return {word for said in behind for word in said if said[0] not in _THAT_TIME}
