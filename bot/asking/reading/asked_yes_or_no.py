"""`Are both up`, `is Dudley worse than that`: what can be answered with yes or no, and of whom it is asked.

Only what is said in these words from end to end has a yes or no: how far, how often or beyond what something went up
(*is it still up*, *up a lot*, *up more than 5%*) is another question, and so is what is denied.
"""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from bot.asking.reading.change_beyond import BY_SO_MUCH
from bot.asking.words.field_words import Field
from bot.asking.words.moved_phrases import BETTER_SAID, FALL_SAID, RISE_SAID, WORSE_SAID
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_HIGHER = "higher, more, above, bigger, larger, greater, busier"
_LOWER = "lower, less, fewer, below, smaller, quieter"
_LONGER, _SHORTER = "longer, slower", "shorter, quicker, faster"
OF_TIMES = word_set(f"{_LONGER} {_SHORTER}".replace(",", ""))
"""Ways that only what is a length of time can go."""
_SAID = {
    Field.RISE: f"{RISE_SAID}, {_HIGHER}, {_LONGER}",
    Field.FALL: f"{FALL_SAID}, {_LOWER}, {_SHORTER}",
    Field.BETTER: BETTER_SAID,
    Field.WORSE: WORSE_SAID,
}
_OF_ONE_OF_MANY = re.compile(r"(?:est|most|ers?|quick\w*|slow\w*|fast\w*)$")
_HOLDS_AGAINST = word_set("than on from since against compared with to vs v versus above below")
_OPENS = word_set("and so but ok okay then well oh hi hmm right cheers ta thanks or")
_ASKS = word_set("any is are was were has have had did does do")
_SMALL = word_set(
    "it that this they it them these those we us our both all two three four each one ones of the a an in for at be "
    "been being get got getting gone going go went come coming moving heading then now there "
    "last this previous same year years month week quarter time times before ago prior ytd date period point earlier "
    "any either neither none figure figures number numbers rate rates and thats its theyre "
    "per head 1,000 1000 population"
)
_TAGS = re.compile(
    r"(?: (?:isnt|arent|wasnt|werent|hasnt|havent|didnt|is|are) (?:it|that|they|we)| right| innit| yeah)$"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
MONTHS = {
    **{name.lower(): number for number, name in enumerate(calendar.month_name) if name},
    **{name.lower(): number for number, name in enumerate(calendar.month_abbr) if name},
}


class Quantifier(StrEnum):
    """Of how many of those that are told it has to be so."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class YesOrNo:
    """Which way it is asked whether it went or lies, of how many, and the words on either side of that.

    `held_against` says that something is named that it is held against; `leaves_open_than_what` that a word which
    compares stands without that, and nothing says that it came to be so.
    """

    way: Field
    quantifier: Quantifier
    before: tuple[str, ...]
    behind: tuple[str, ...]
    held_against: bool
    of_times: bool = False
    leaves_open_than_what: bool = False


def asked_yes_or_no(text: str, names: frozenset[str]) -> YesOrNo | None:
    """What a text asks that has a yes or no; None where it says more. `names` are words of what was told."""
    typed = words_of(text)
    words = _TAGS.sub("", " ".join(typed)).split()
    tagged = len(words) < len(typed)
    while words and words[0] in _OPENS:
        words = words[1:]
    asks = bool(words) and (words[0] in _ASKS or tagged or text.rstrip().endswith("?") or words[-1] == "then")
    said = _way(words) if asks else None
    if said is None:
        return None
    way, begins, ends = said
    known = _SMALL | names | _HOLDS_AGAINST | MONTHS.keys()
    rest = [word for word in (*words[:begins], *words[ends:]) if word not in _ASKS]
    if any(word not in known and not _YEAR.fullmatch(word) for word in rest):
        return None
    turns = next((place for place, word in enumerate(words) if place >= ends and word in _HOLDS_AGAINST), None)
    turns = ends if turns is None and words[begins] in _HOLDS_AGAINST else turns
    parted = len(words) if turns is None else turns
    before = (*words[:begins], *words[ends:parted])
    of_times = not OF_TIMES.isdisjoint(words[begins:ends])
    open_yet = turns is None and not _COMPARING.isdisjoint(words[begins:ends]) and _CAME_TO_BE.isdisjoint(words)
    return YesOrNo(way, _quantifier(words), before, tuple(words[parted:]), turns is not None, of_times, open_yet)


def _quantifier(words: Sequence[str]) -> Quantifier:
    if "neither" in words or "none" in words:
        return Quantifier.NONE
    of_some = words[0] == "any" or any(one == "any" and then not in _BY_SO_MUCH for one, then in pairwise((*words, "")))
    return Quantifier.ANY if "either" in words or of_some else Quantifier.ALL


_BY_SO_MUCH = frozenset({"better", "worse", "more", "less", "fewer", "higher", "lower"})
"""Before these `any` is said of how much, and of none of several: is it any better."""


def _way(words: Sequence[str]) -> tuple[Field, int, int] | None:
    """The one way that is said, with where it stands; None where none is or several are."""
    found: list[tuple[Field, int, int]] = []
    place = 0
    while place < len(words):
        beginning = _phrases().get(words[place], {})
        longest = next((one for one in beginning if (*words[place : place + len(one)],) == one), None)
        if longest is not None:
            found.append((beginning[longest], place, place + len(longest)))
        place += 1 if longest is None else len(longest)
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=1)
def _phrases() -> dict[str, dict[tuple[str, ...], Field]]:
    """Each way of saying which way something went by its first word, the longest first.

    Those that pick one of many, or say how fast or how far, are none.
    """
    found: dict[tuple[str, ...], Field] = {
        (*phrase.split(),): way
        for way, said in _SAID.items()
        for phrase in said.split(", ")
        if BY_SO_MUCH.isdisjoint(phrase.split())
        and not any(_OF_ONE_OF_MANY.search(word) and word not in _COMPARED for word in phrase.split())
    }
    by_first: dict[str, dict[tuple[str, ...], Field]] = {}
    for phrase in sorted(found, key=len, reverse=True):
        by_first.setdefault(phrase[0], {})[phrase] = found[phrase]
    return by_first


_COMPARED = OF_TIMES | word_set(f"{_HIGHER} {_LOWER} better".replace(",", ""))
_COMPARING = _COMPARED | {"worse"}
_CAME_TO_BE = word_set("has have had did get gets getting got go going gone went come coming")
