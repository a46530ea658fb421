"""`How far behind Orrisford are we`, `how far is Dudley off Coventry`: how far the one is from the other.

Where an area stands that something is behind, the gap to that area is meant, and no distance to a target.
"""

import re
from dataclasses import dataclass

from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort, Vocabulary
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_BE = r"(?:is|are|was|were|do|does|did)"
_FROM = (
    r"(?:behind|ahead of|in front of|in front|adrift of|adrift from|clear of|short of|off|away from|from|above|below"
    r"|better than|worse than|higher than|lower than)"
)
_HOW_FAR = r"(?:by )?how (?:far|much)(?: (?:further|much))?"
_SUBJECT_LAST = re.compile(rf"^(?P<before>.*?){_HOW_FAR} {_FROM} (?P<rest>.+)$")
_SUBJECT_FIRST = re.compile(
    rf"^(?P<before>.*?){_HOW_FAR} "
    rf"(?:(?:better|worse|higher|lower) {_BE} (?P<worse>.+?) than|{_BE} (?P<one>.+?) {_FROM}) (?P<rest>.+)$"
)
_MORE_THAN = re.compile(
    r"^(?P<before>.*?)how (?:much|many) (?P<more>more|fewer|less)(?P<what> (?!than\b).+?)? than (?P<rest>.+)$"
)
_HAD = re.compile(r"^(?:did|do|does|has|have|had|is|was|are|were) (?P<one>.+)$")
_HAVING = re.compile(r"^(?:have|has|had|get|got|see|saw|record|recorded|log|spend)\b ?")
_SAYS_IT = word_set("it that this they those we us")
_WE = word_set("we us")
_OPENS = word_set("and so ok okay but now then right also please just hi hello n")


@dataclass(frozen=True, slots=True)
class GapSaid:
    """How far one area is from the other, as it was said.

    `one` is what is said to be behind or ahead, in its words: a name, a pronoun, or "" where that is not said; `rest`
    is what is said behind the two.
    """

    one: str
    other: str
    rest: str


def gap_said(text: str, vocabulary: Vocabulary) -> GapSaid | None:
    """The gap that is asked for so; None where what something is held to be behind is no area."""
    said = " ".join(words_of(text))
    found = _SUBJECT_FIRST.match(said)
    one = (found["one"] or found["worse"]) if found is not None else ""
    if found is not None and _names_one(one, vocabulary):
        other, rest = _area_first(found["rest"], vocabulary)
        return GapSaid(one, other, rest) if other and _opens(found["before"]) else None
    if (found := _SUBJECT_LAST.match(said)) is None or not _opens(found["before"]):
        return None
    other, rest = _area_first(found["rest"], vocabulary)
    if not other:
        return None
    behind = re.match(rf"^{_BE} (?P<one>.+)$", rest)
    if behind is None:
        return GapSaid("", other, rest)
    one, rest = _area_first(behind["one"], vocabulary)
    if not one and words_of(behind["one"])[0] in _SAYS_IT:
        one, _, rest = behind["one"].partition(" ")
    return GapSaid(one, other, rest) if one else None


def more_than_said(text: str, vocabulary: Vocabulary) -> str:
    """`How many more than Hope did Sale have` as how many more in the one than in the other; "" where it is not so."""
    found = _MORE_THAN.match(" ".join(words_of(text)))
    if found is None or not _opens(found["before"]):
        return ""
    other, behind = _area_first(found["rest"], vocabulary)
    had = _HAD.match(behind)
    one, rest = _area_first(had["one"], vocabulary) if other and had is not None else ("", "")
    if not one:
        return ""
    more = f"how many {found['more']}{found['what'] or ''}"
    return f"{more} in {one} than in {other} {_HAVING.sub('', rest)}".strip()


def with_gaps_in_plain_words(text: str, vocabulary: Vocabulary) -> str:
    """A question of how far one area is behind another in the words that are read for it; any other as it is."""
    if "than" in text.lower() and (more := more_than_said(text, vocabulary)):
        return more
    said = gap_said(text, vocabulary) if "how" in text.lower() else None
    if said is None or not said.one or (said.one in _SAYS_IT and said.one not in _WE):
        return text
    one = "us" if said.one in _WE else said.one
    return " ".join(f"gap between {one} and {said.other} {said.rest}".split())


def _opens(before: str) -> bool:
    return {*before.split()} <= _OPENS


def _names_one(said: str, vocabulary: Vocabulary) -> bool:
    return said in _SAYS_IT or (bool(said) and _area_first(said, vocabulary) == (said, ""))


def _area_first(said: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """The longest name of an area, or of home, that some words begin with, and what stands behind it."""
    words = words_of(said)
    for length in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        if any(_is_area(one) for one in vocabulary.readings(tuple(words[:length]))):
            return " ".join(words[:length]), " ".join(words[length:])
    return "", said


def _is_area(one: Reading) -> bool:
    return one.sort is Sort.AREA or one == Reading(Sort.FIELD, Field.HOME.value)
