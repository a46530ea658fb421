"""A statement of harmless words that says which cases are meant after all: the chief wants phones.

Each of its words says nothing by itself. What is wanted, or spoken of, is told by where it stands.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.words import statement_words as kinds
from bot.asking.words.asking_sets import TEAMS
from bot.asking.words.word_sets import word_set

_WANTED = word_set(
    "want wants wanted wanting need needs needed after about its thats talking regarding mention mentioned mentions "
    "mean means meant"
)
"""Straight behind one of them stands what is wanted or spoken of."""
_HAVING = word_set("doing on got had told getting")
"""Behind one of them persons are those of the cases: we've had students."""
_BETWEEN = kinds.OWNERS | word_set("those these all just late early friday saturday sunday monday weekday every most")
_THINGS_AND_PERSONS = word_set(
    """
    phones emails letters texts screens laptops printers lines officers officer crews crew staff sergeants inspectors
    neighbours neighbour friends friend mates lads kids partners
    """
)
_TIMES = word_set(
    """
    nights weekends mornings evenings afternoons days lates earlies mondays tuesdays wednesdays thursdays fridays
    saturdays sundays
    """
)
_LENGTHS = word_set("half quarter week month year day hour weekend")
_PARTS_OF_A_TIME = tuple(("the", which) for which in ("first", "second", "third", "fourth", "last"))
_OFTEN = word_set("daily weekly monthly quarterly hourly nightly yearly annually")
_LEAVING = word_set("took take takes taken taking leave leaves leaving left")
_OF_THE_WORK = kinds.OCCASIONS | kinds.OCCASION_WORDS


_OWN = word_set("mine ours theirs hers itself themselves everybodys everyones")
_WHOSE = word_set("my their his her")
_PICKED = (("stick", "to"), ("sticking", "to"), ("out", "of", "it"), ("of", "them"), ("them", "first"), ("half", "are"))


def names_what_is_wanted(words: Sequence[str]) -> bool:
    """Whether a word of a statement is what is wanted: people, things, a time of the day, how often, what is out."""
    return _picks_some(words) or any(_is_wanted(words, at) for at in range(len(words)))


def is_of_a_team(words: Sequence[str]) -> bool:
    """`I'm response`: of a team its own figure may be wanted, so that an answer tells that it was passed over."""
    is_so = words[:1] in (["im"], ["were"]) or words[:2] in (["i", "am"], ["we", "are"])
    last = words[-2:-1] if words[-1] in _A_TEAM else words[-1:]
    return is_so and not TEAMS.isdisjoint(last) and len(words) <= _LONGEST_TEAM


_A_TEAM = word_set("team teams unit desk squad office")
_LONGEST_TEAM = 6


def _picks_some(words: Sequence[str]) -> bool:
    """Whether some are picked or left out in so many words: lates are mine, stick to the adults, skip the holidays."""
    if _OWN & {*words} or {"skip", "skips", "skipping"} & {*words}:
        return True
    if any(tuple(words[at : at + len(phrase)]) == phrase for at in range(len(words)) for phrase in _PICKED):
        return True
    return any(one in _WHOSE and said in _FIGURES for one, said in pairwise(words))


_FIGURES = word_set("figure figures number numbers total totals count")


def _is_wanted(words: Sequence[str], at: int) -> bool:
    word, following = words[at], words[at + 1 : at + 2]
    if word.isdecimal() and (following in (["year"], ["yr"], ["yo"]) or _is_a_span(words, at)):
        return True  # sixteen year olds, 18 to 24s
    if word in _LEAVING:
        return "out" in words[at + 1 : at + 4]
    if word == "percent":
        return at == 0 or not (words[at - 1] == "nearest" or words[at - 1].replace(".", "").isdecimal())
    if word in _OFTEN:
        return not _OF_THE_WORK & {*following} and bool({*words} & (_WANTED | kinds.SAYING))
    before = at - 1
    while before >= 0 and words[before] in _BETWEEN:
        before -= 1
    said = words[before] if before >= 0 else ""
    if word in _LENGTHS:
        return _is_a_length_wanted(words, at, said)
    keen = words[max(before - 1, 0) : before + 1] in (["keen", "on"], ["on", "about"])
    if word == "students":
        return said in _WANTED | _HAVING
    if word in _THINGS_AND_PERSONS:
        return said in _WANTED or keen
    return word in _TIMES and (said in _WANTED | kinds.SAYING or keen)


def _is_a_span(words: Sequence[str], at: int) -> bool:
    return words[at + 1 : at + 2] == ["to"] and words[at + 2 : at + 3] != [] and words[at + 2].isdecimal()


def _is_a_length_wanted(words: Sequence[str], at: int, said: str) -> bool:
    """`I need the quarter`, `the first half`, `by the day`; not `by the weekend`, `in half an hour`."""
    if words[at - 1 : at] in (["first"], ["second"]) and words[at] == "half":
        return True
    if words[at] in ("week", "half") and tuple(words[max(at - 2, 0) : at]) in _PARTS_OF_A_TIME:
        return True
    if said == "by":
        return words[at] not in ("weekend", "half", "quarter")
    wanted = bool({*words} & _WANTED)
    return wanted and words[at - 1 : at] == ["the"] and (said in _WANTED or said == "for")


def is_of_days(words: Sequence[str]) -> bool:
    """Whether a day of the week or a time of day is named by itself, and may be when the cases happened."""
    if kinds.EVERY_DAY & {*words}:
        return True
    needed = {*words} & (kinds.OCCASIONS | _UNTIL_WHEN)
    alone = (word in kinds.DAYS and before not in _POINTING for before, word in pairwise(["", *words]))
    return not needed and any(alone)


_POINTING = word_set("this last next tomorrow yesterday today")
_UNTIL_WHEN = word_set(
    "need needed needs due by arrive arrives arriving visit visits visiting coming back "
    "rang called asked deadline day event"
)
