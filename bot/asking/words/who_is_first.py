"""`Who's worst for robbery`, `where's burglary highest`: areas are asked for, though none is named."""

from collections.abc import Iterator, Sequence

from bot.asking.words.word_sets import word_set

_ENDS = word_set("best worst highest lowest top bottom biggest smallest most fewest least slowest fastest quickest")
_COMPARED = word_set("better worse higher lower ahead behind")
_HOLDING = word_set("dragging holding letting pulling bringing weighing keeping")
_VERBS = word_set("is are was were has have had s got gets does do did")
HAVING_IT = word_set(
    "spend spends spent spending blew blows blown burn burns burned burnt see sees saw seen seeing get gets got "
    "attract attracts attracted generate generates generated record records recorded recording rack racks racked clock "
    "clocks clocked run runs ran"
)
"""What an area does by having a figure; what people do, such as to report, to suffer or to take, is of people."""
_THE = word_set("the currently now still doing performing at having")
_OF_TIME = word_set("month months week weeks day days quarter quarters year years when period wave")
_THAT_TIME = word_set("that this in last over during")
"""Behind one of these a time is when, and not what is asked for: who had the most that quarter."""
COMES = word_set("come comes sit sits stand stands rank ranks placed lie lies")
_ASKS = word_set("do does did would is are was were will")
WHO_OR_WHERE = word_set("who whos where wheres")
"""With one of these begins what asks who or where."""
_FURTHEST = 6
_OF_HOME = word_set("we us our i you rank ranks stand stands sit sits come comes ranked position")


def asks_who_or_where(words: Sequence[str], at: int) -> int:
    """How many words from a place on ask who, or where something, is first; 0 where none do."""
    if words[at] in ("whos", "who"):
        place = at + 1 + _among_whom(words, at + 1)
        among = place - at - 1
        while place < len(words) and words[place] in _VERBS:
            place += 1
        length = 1 if among else place - at
        following = place + (words[place : place + 1] != [] and words[place] in HAVING_IT)
        following += words[following : following + 1] == ["up"]
        while following < len(words) and words[following] in _THE:
            following += 1
        asks = following < len(words) and (words[following] in _ENDS | _COMPARED or _holds_us_back(words, following))
        asks = asks or (following < len(words) and words[following] in _MOVED and "most" in words[following + 1 :])
        asks = asks or _is_at_an_end_of_a_table(words, following)
        asks = asks or _misses(words, following) or _makes_up_most(words, following)
        asks = asks or (
            following < len(words)
            and words[following - 1] in HAVING_IT
            and words[following] in _MORE
            and "than" not in words
        )
        asks = asks and not (_OF_TIME & _asked(words, at) or {"when", "which"} & {*words})
        plain = words[at] == "whos" or length > 1 or among > 0 or following > place or _misses(words, following)
        plain = plain or _is_at_an_end_of_a_table(words, following)
        plain = plain or (following < len(words) and words[following] in _MOVED) or _makes_up_most(words, following)
        return length if asks and plain else 0
    if words[at] == "where" and at == len(words) - 1 and at and words[at - 1] not in _WHITHER:
        return int(not (_ENDS.isdisjoint(words) or _ASKS_WHEN & {*words}))
    if words[at] in ("wheres", "where") and _ENDS & {*words[at:]} and not (_OF_TIME - {"when"}) & _asked(words, at):
        place = at + 1
        if words[at] == "where" and words[place : place + 1] and words[place] in _VERBS:
            place += 1
        return 0 if _OF_HOME & {*words[at : at + 4]} else place - at
    return 0


def _among_whom(words: Sequence[str], at: int) -> int:
    """How many words from a place on say among whom: who `in our family` has the most."""
    if words[at : at + 1] == [] or words[at] not in _AMONG:
        return 0
    behind = words[at + 1 : at + 1 + _FURTHEST]
    verbs = _VERBS | HAVING_IT
    return next((place for place, word in enumerate(behind, start=1) if place > 1 and word in verbs), 0)


_AMONG = word_set("in of out among amongst across within")


def _is_at_an_end_of_a_table(words: Sequence[str], at: int) -> bool:
    """`Who tops the list`, `who is leading the pack`, `who sits at the foot of the table`."""
    return words[at : at + 1] != [] and words[at] in _TOPPING and not _TABLES.isdisjoint(words[at + 2 : at + 7])


_TOPPING = word_set(
    "tops topped topping heads heading headed leads leading led props propping propped sits sitting sat at came comes"
)
_TABLES = word_set(
    "list table league chart charts pack pile tree shop board rankings leaderboard heap class msf msg msfs family "
    "group peers forces"
)


def _makes_up_most(words: Sequence[str], at: int) -> bool:
    """`Who accounts for most of it`, `who contributed most to the rise`."""
    said = words[at : at + 1] != [] and (words[at] in _MAKING_UP or tuple(words[at : at + 2]) in _MADE_UP)
    return said and not _MOST_OF_IT.isdisjoint(words[at + 1 : at + 6])


_MAKING_UP = word_set("accounts account accounted contributes contribute contributed adds brings generates drives")
_MADE_UP = (("makes", "up"), ("make", "up"), ("made", "up"))
_MOST_OF_IT = word_set("most bulk majority share brunt")
_MORE = word_set("more fewer less")
_MOVED = word_set(
    "moved changed shifted improved worsened gone went risen rose fallen fell dropped climbed jumped grown come came"
)


_WHITHER = word_set("from to of in at")
_ASKS_WHEN = word_set("when which month week day quarter year who")


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
    if words[at] not in _HOLDING:
        return False
    us = words[at + 1 : at + 2] == ["us"] and {*words[at + 2 : at + 3]} <= {"down", "back"}
    return us or not {"down", "back"}.isdisjoint(words[at + 1 : at + _FURTHEST])


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
