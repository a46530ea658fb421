"""How far one thing is from another, as people say it: `how far is Sale from the highest`, `how much above normal`.

What the one is, and what it is held to be far from: an end, a place in an order, an average, what is usual, a number,
what was told, the others, or a name.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from bot.asking.words.said_around import OPENED
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set


class Sort(StrEnum):
    """What something is held to be far from."""

    END = "end"
    PLACE = "place"
    MEAN = "mean"
    USUAL = "usual"
    NUMBER = "number"
    TARGET = "target"
    TOLD = "told"
    OTHERS = "others"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: `said` are its words, `end` which end of what (`noun`), `rest` what is said behind it."""

    sort: Sort
    said: str
    end: str = ""
    noun: str = ""
    number: Decimal | None = None
    rest: str = ""


@dataclass(frozen=True, slots=True)
class DistanceSaid:
    """A distance that is asked for: of the one, in its words ("" where it is not said), from the other.

    `first` is furthest or nearest where it is asked which of several is so, and on what `side`; `each` that the
    distance of each is asked.
    """

    one: str
    other: Side
    first: str = ""
    side: str = ""

    @property
    def each(self) -> bool:
        """Whether it is asked of several things that stand there, and not of one."""
        return self.one in _EACH or bool(self.first)

    @property
    def unsaid(self) -> bool:
        """Whether the one is not named: it, that, or nothing."""
        return self.one in _POINTS and not self.first

    @property
    def of_us(self) -> bool:
        """Whether the one is us."""
        return self.one.split()[:1] in (["we"], ["us"])


_POINTS = ("", "it", "that", "this", "we", "us", "that one", "this one", "that figure", "it now", "that now", "we now")
_EACH = (
    "each",
    "they",
    "those",
    "these",
    "each of them",
    "each one",
    "all of them",
    "each of those",
    "them",
    "the lot",
)
_FOR_EACH = ("for each", "of each", "in each", "by each", "for each one", "for each of them", "for all of them")
_ASKS = re.compile(
    r"\b(?:far|gaps?|distance|difference|furthest|farthest|nearest|closest|close|near|much|many)\b",
    re.IGNORECASE,
)
_FAR = re.compile(r"\b(?:far|close|near|gap|distance|furthest|farthest|nearest|closest)\b")
"""By these words a distance is asked for from whatever is named; `how many more` is so of an end or a mean alone."""
_HOW = r"(?:by )?how (?:far|much|many|close|near)(?: (?:percentage )?points?| percent)?"
_WAY = r"(?: (?:up|down|away|out|higher|lower|more|fewer|less|better|worse|bigger|smaller|back))?"
_FROM = (
    r"(?:adrift of|adrift from|ahead of|in front of|clear of|short of|up on|down on|from|off|behind|above|below|over"
    r"|under|than|to)"
)
_BE = r"(?:is|are|was|were)"
_ONE_FIRST = re.compile(rf"^{OPENED}{_HOW}{_WAY} {_BE} (?P<one>.+?){_WAY} {_FROM} (?P<other>.+)$")
_ONE_LAST = re.compile(rf"^{OPENED}{_HOW}{_WAY} {_FROM} (?P<other>.+)$")
_GAP = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|what was|how big is) )?(?:the |our |its |their )?(?:gap|distance|difference|diff)s?"
    r" (?:between (?P<one>.+?) and|from|to) (?P<other>.+)$"
)
_WHICH = re.compile(
    rf"^{OPENED}(?:(?:which|what|who)s?(?: (?P<one>.+?))??(?: {_BE})?(?: the)? )?"
    r"(?P<first>furthest|farthest|closest|nearest)(?: away)?(?: (?:from|to|off))?"
    r"(?: (?P<side>above|below|over|under))? (?P<other>.+)$"
)
_AHEAD = re.compile(rf"^{OPENED}(?:by )?how (?:far|much) (?:ahead|clear|in front) {_BE} (?P<one>.+)$")
_NUMBER_OF = re.compile(r"^\d[\d,.]* (?:(?:percent|minutes|mins|seconds|secs) )?(?:for|in|on|at) ")
"""A number, and then of what: a measure may be called so many in target."""
_AIMED = word_set("target targets milestone goal ambition line threshold limit limits trajectory budget plan aim")
_BEHIND = r"(?: (?P<rest>.+))?$"
_NO_NOUN = r"(?:for|in|on|at|of|last|this|during|since|is|are|was|were|per|by|then|now|and|to|from|over|across|so)"
_END = (
    r"best|worst|top|bottom|highest|lowest|most|fewest|least|biggest|largest|smallest|peak|max|maximum|minimum|busiest"
    r"|quietest|leaders?"
)
_SIDES = (
    (
        Sort.END,
        r"(?:the |its |our |their |his )?(?:(?:all time|record) )?"
        rf"(?P<end>{_END}|(?<=record )(?:high|low)|(?<=time )(?:high|low)|record)"
        rf"(?: (?!{_NO_NOUN}\b)(?P<noun>[a-z]+))?",
    ),
    (
        Sort.PLACE,
        r"(?:the )?(?P<end>next|second|2nd|third|3rd|fourth|4th|fifth|5th)"
        r"(?: (?:place|placed|one|highest|best|spot|up|down))*"
        rf"(?= {_NO_NOUN}\b|$)",
    ),
    (
        Sort.USUAL,
        r"(?:the |its |our |their |what is |whats )?(?:(?:usual|normal|typical|norm)(?: (?:level|range|number|figure))?"
        r"|(?:own|process|long term|monthly|weekly|quarterly) (?:average|avg|mean)|(?<=its )(?:average|avg|mean))",
    ),
    (
        Sort.MEAN,
        r"(?:the |their |our |an |its )?(?:(?P<noun>[a-z]+(?: [a-z]+)?) )?(?:average|avg|mean)"
        r"(?: (?:of|for|across) (?:them(?: all)?|those|these|all(?: of them)?|the (?:lot|others|rest|group))"
        rf"| (?!{_NO_NOUN}\b)(?P<end>[a-z]+))?",
    ),
    (Sort.NUMBER, r"(?P<end>\d[\d,]*(?:\.\d+)?(?: ?[km]\b)?)(?: (?:percent|per cent|minutes?|mins?|seconds?|secs?))?"),
    (Sort.OTHERS, r"(?:the )?(?:other|others|rest)(?: (?:two|three|four|\d|ones?|of them))*"),
    (Sort.TOLD, r"(?:that|it|this|them)(?: (?:one|figure|record|peak|high|low))?"),
)
_OF_ALL = ("overall", "plain", "whole", "simple")
_SIDES_SAID = tuple((sort, re.compile(rf"^(?:{words})(?: now)?{_BEHIND}")) for sort, words in _SIDES)
_ITS_AVERAGE = re.compile(r"^its (?:average|avg|mean)\b")
_SUBJECT = re.compile(rf"^(?:(?P<before>.+?) )?{_BE} (?P<one>.+?)(?: now)?$")


def distance_said(text: str) -> DistanceSaid | None:
    """The distance that is asked for; None where none is."""
    if not _ASKS.search(text):
        return None
    said = " ".join(words_of(text))
    if (ahead := _AHEAD.match(said)) is not None:
        return DistanceSaid(ahead["one"], Side(Sort.PLACE, "the next", "next"))
    for form in (_WHICH, _ONE_FIRST, _ONE_LAST, _GAP):
        found = form.match(said)
        if found is None:
            continue
        parts = found.groupdict()
        aimed = not _AIMED.isdisjoint(parts["other"].split()) and not _NUMBER_OF.match(parts["other"])
        other = Side(Sort.TARGET, parts["other"]) if aimed else side_said(parts["other"])
        if other.sort is Sort.NAMED and not _FAR.search(said):
            return None
        one, other = (parts.get("one") or "", other) if form is not _ONE_LAST else _subject_behind(other)
        if form is _GAP and other.sort is Sort.MEAN:
            return None  # that of those of its kind
        if other.rest in _FOR_EACH:
            one, other = "each", replace(other, rest="")
        first = parts.get("first") or ""
        nearest = first in ("closest", "nearest")
        side = {"over": "above", "under": "below"}.get(parts.get("side") or "", parts.get("side") or "")
        return (
            None if side and nearest else DistanceSaid(one, other, "nearest" if nearest else first and "furthest", side)
        )
    return None


def side_said(said: str) -> Side:
    """What something is held to be far from, by its words; a name where they are nothing else."""
    if _ITS_AVERAGE.match(said):
        return Side(Sort.USUAL, said, rest=_ITS_AVERAGE.sub("", said).strip())
    for sort, pattern in _SIDES_SAID:
        if (found := pattern.match(said)) is not None:
            parts = found.groupdict()
            end = parts.get("end") or ""
            number = _number(end) if sort is Sort.NUMBER else None
            noun = parts.get("noun") or (end if sort is Sort.MEAN else "")
            return Side(sort, said, end, "" if noun in _OF_ALL else noun, number, parts.get("rest") or "")
    return Side(Sort.NAMED, said)


def _number(said: str) -> Decimal:
    """A number as it is written: 2,500, 4.5, 300k."""
    times = {"k": 1_000, "m": 1_000_000}.get(said[-1:], 1)
    return Decimal(said.rstrip("km ").replace(",", "")) * times


def _subject_behind(other: Side) -> tuple[str, Side]:
    """`How far above normal was robbery in Sale`: the one that is named behind, and the other without it."""
    behind = other.said if other.sort in (Sort.NAMED, Sort.TARGET) else other.rest
    found = _SUBJECT.match(behind)
    if found is None:
        return "", other
    before = found["before"] or ""
    if other.sort in (Sort.NAMED, Sort.TARGET):
        return found["one"], replace(other, said=before)
    return found["one"], replace(other, rest=before)
