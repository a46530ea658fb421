"""Words that name a place in a list: the second one, number 3, the last one, and which came third."""

import re
from dataclasses import dataclass

_ORDINALS = (
    *("first 1st former", "second 2nd latter", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th"),
    *("eighth 8th", "ninth 9th", "tenth 10th"),
)
_NUMBERS = ("one 1", "two 2", "three 3", "four 4", "five 5", "six 6", "seven 7", "eight 8", "nine 9", "ten 10")
LAST = -1
_PLACES = {
    word: place for row in (_ORDINALS, _NUMBERS) for place, words in enumerate(row, 1) for word in words.split()
} | {"last": LAST, "bottom": LAST, "final": LAST, "top": 1}


def _one_of(rows: tuple[str, ...]) -> str:
    return "|".join(word for words in rows for word in words.split())


THING = (
    "(?:one|option|choice|item|entry|line|row|area|borough|district|division|force|section|ward|neighbourhood|measure)"
)
ORDINAL = rf"(?:{_one_of(_ORDINALS)})"
_ENDS = "last|bottom|final|top"
_AT_THE_END = re.compile(
    rf"(?:^|(?<=\s))(?:(?:the|that|your) (?:{_one_of(_ORDINALS)})(?: {THING}| on the list)?"
    rf"|(?:the )?(?:{_one_of(_ORDINALS)}|{_ENDS}) {THING}"
    rf"|(?:number|no|option|item|line|row) (?:{_one_of(_NUMBERS)}))$"
)
_WITHIN = re.compile(
    rf"(?:^|(?<=\s))(?:the|that) (?:(?:{_one_of(_ORDINALS)}|{_ENDS}) one(?=\s|$)"
    rf"|(?:{_one_of(_ORDINALS)})(?=\s(?:as|by|please|then|too|again|is|was|has|had|in|on|up|down|do|does|did|per|over|compared)\b))"
)
_ALONE = re.compile(rf"^(?:{_one_of(_ORDINALS)}|{_one_of(_NUMBERS)})$")
_CAME = re.compile(
    rf"^(?:and )?(?:which|who|what|where)s?(?: one)?(?: was| is| came| comes)?(?: in)?(?: the)? "
    rf"(?:{_one_of(_ORDINALS)})(?: place| {THING})?$"
)


@dataclass(frozen=True, slots=True)
class PlaceSaid:
    """A place of a list that was said, -1 for the last, and the words around it.

    `in_order` says that it is asked who came there, which only an order tells.
    """

    before: str
    behind: str
    place: int
    in_order: bool = False
    is_end: bool = False
    """Whether it was called the top or the bottom one, which of figures is the highest or the lowest."""

    def among(self, number: int) -> int | None:
        """Where it stands in a list of so many, counted from 0; None where the list has no such place."""
        place = number if self.place == LAST else self.place
        return place - 1 if 0 < place <= number else None


def place_said(words: str) -> PlaceSaid | None:
    """The place of a list that is named in some words; a bare number is one only by itself."""
    if (found := _CAME.match(words)) is not None:
        return PlaceSaid("", "", place_of(found[0]), in_order=True)
    found = _ALONE.match(words) or _AT_THE_END.search(words) or _WITHIN.search(words)
    if found is None:
        return None
    is_end = not {"top", "bottom"}.isdisjoint(found[0].split())
    return PlaceSaid(words[: found.start()].strip(), words[found.end() :].strip(), place_of(found[0]), is_end=is_end)


def place_of(said: str) -> int:
    """The first word that says a place; a number that stands for a thing (`the second one`) comes behind it."""
    return next(_PLACES[word] for word in said.split() if word in _PLACES)
