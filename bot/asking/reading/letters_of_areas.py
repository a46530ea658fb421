"""`Break-ins in A last month`, `is C on target`: areas that are called by a letter, where no thread has told of one."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PLACING = word_set("in at for across within")
_ASKING = word_set("is are was were has have did does do and or vs v versus than")
_BEHIND_A_PLACE = frozenset(MONTH_NUMBERS) | word_set(
    "last this past previous ytd fytd since during in over from for up down on against compared vs v versus than then "
    "and or by per year-to-date now today yesterday is are was has did q1 q2 q3 q4 rolling so far between to"
)
"""What may stand behind `a` where it is a place, and behind no article."""
LETTERED_TOO = word_set("grade category cat section class band tier plan type item option part hepatitis vitamin")
DIVISION = word_set("div divn division area district sector")
_KINDS_BEFORE = DIVISION | word_set("divs divns divisions areas districts sectors")
_LETTER_AND_KIND = 2


def with_lettered_areas_in_full(text: str, vocabulary: Vocabulary) -> str:
    """A text with the letters that stand for areas as their names: behind a word for a place, or typed as capitals."""
    called = areas_by_letter(vocabulary)
    words = [*WORD.finditer(text)] if called else []
    put, end = "", 0
    said = ["", *(one[0].lower() for one in words), ""]
    for at, one in enumerate(words):
        name = called.get(one[0].lower().removesuffix("'s").removesuffix("’s"))
        capital = one[0][0].isupper() and not text.isupper()
        if name is None:
            continue
        beside = [_straight_before(words, place, text) for place in (at - 1, at, at + 1)]
        of_another = beside[0] and said[at - 1] in called  # A Division C
        following = said[at + 2] if beside[2] else ""
        behind_its_kind = said[at] in _KINDS_BEFORE and beside[1] and not of_another
        if behind_its_kind and _follows_its_kind(said[at + 1], following, capital=capital):
            put, end = f"{put}{text[end : words[at - 1].start()]}{name}", one.end()
        elif _is_a_place(*said[at : at + 3], capital=capital):
            put, end = f"{put}{text[end : one.start()]}{name}", one.end()
    return put + text[end:]


def _straight_before(words: Sequence[re.Match[str]], at: int, text: str) -> bool:
    """Whether nothing but a space stands between a word and the one before it."""
    return 0 < at < len(words) and not text[words[at - 1].end() : words[at].start()].strip()


def _follows_its_kind(letter: str, following: str, *, capital: bool) -> bool:
    """`Division A`, `divs A and C`; not each division a month."""
    if following in DIVISION:
        return False
    ends = not following or following in _BEHIND_A_PLACE or following.isdecimal()
    return ends or capital or not letter.startswith("a")


def _is_a_place(before: str, letter: str, following: str, *, capital: bool) -> bool:
    if before in LETTERED_TOO or following in DIVISION or before in DIVISION:
        return False
    if letter.endswith("s"):
        return capital
    if capital and before:
        return True
    ends = not following or following in _BEHIND_A_PLACE or following.isdecimal()
    if before in _PLACING:
        return ends
    return before in _ASKING and (letter != "a" or following.endswith("ing"))


@lru_cache(maxsize=4)
def areas_by_letter(vocabulary: Vocabulary) -> Mapping[str, str]:
    """The areas by their letters, where one kind of them alone is called so and no letter names another thing."""
    by_kind: dict[str, dict[str, str]] = defaultdict(dict)
    for one in vocabulary.framework.areas.values():
        if (letter := letter_of(one.name)) and not names_a_thing(letter, vocabulary):
            by_kind[one.kind][letter] = one.name
    return next(iter(by_kind.values())) if len(by_kind) == 1 else {}


def names_a_thing(letter: str, vocabulary: Vocabulary) -> bool:
    """Whether a letter is the name of a measure, a place or a group by itself."""
    return any(one.sort in (Sort.MEASURE, Sort.AREA, Sort.GROUP) for one in vocabulary.readings((letter,)))


def letter_of(name: str) -> str:
    """The letter by which an area is called, of a name that says no more than its kind beside it."""
    words = words_of(name)
    letters = [word for word in words if len(word) == 1 and word.isalpha()]
    return letters[0] if len(words) == len(letters) + 1 == _LETTER_AND_KIND else ""
