"""`Compared with last quarter and with Sale`: one figure held against several things, each of which is asked by itself.

Every one is a comparison of the first figure, at its own place and time: read as one question, the other place would
stand at the earlier time, or the first figure would not be told at all.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, islice, pairwise

from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.one_reading import essence

Reader = Callable[[str], Read]
_IT = r"(?:that|this|it|they|these|those|we)"
_COMPARED = (
    rf"(?:how (?:does|do|did) {_IT} compare|how {_IT} compare[sd]?|compare[ds]?|comparing|in comparison|relative)"
    r" (?:with|to|against)"
)
_CHANGED = (
    r"(?:with )?(?:the |its )?(?:(?:%|per ?cent|percentage) ?)?(?:changes?|difference) (?:on|from|since|against|over)"
)
_UP_OR_DOWN = (
    r"(?:(?:is|was|are|were) (?:that|it|this|they) |whether (?:that|it|this) (?:is|was) )?"
    r"(?:up or down|higher or lower|better or worse) (?:on|from|than|against)"
)
_STANDING = r"(?:(?:our |the |its )?(?:position|performance|progress|standing) )?"
_MORE = r"(?:(?:(?:higher|lower|better|worse|more|fewer|less|bigger|smaller) than|(?:up|down) on|above|below) (?!\d))"
HOW = rf"(?:{_COMPARED}|{_CHANGED}|{_UP_OR_DOWN}|{_STANDING}(?:versus|vs?\.?|(?:set )?against))"
_HELD_TO = rf"(?:{HOW}\s+|{_MORE})"
_TEXT = re.compile(rf"(?:^|[\s,;:\u2013\u2014-]+)(?:(?:and|so|but|ok) (?:also )?)?{_HELD_TO}(?=\S)", re.IGNORECASE)
_ASKED_WHETHER = re.compile(
    r"^(?:(?:so|and|ok),? )*(?:is|was|are|were) (?!(?:it|that|this|there|they|we|he|she)\b)", re.IGNORECASE
)
_ASKED_HOW = re.compile(
    rf"^(?:so |and |please )*how (?:does|do|did) (?!{_IT} compare)(?P<said>.+?)"
    r" compare (?:with|to|against) (?P<rest>.+)$",
    re.IGNORECASE,
)
_TOLD_TO = re.compile(
    r"^(?:(?:so|and|please|can you|could you) )*compare (?P<said>.+?) (?:with|to|against) (?P<rest>.+)$", re.IGNORECASE
)
_JOINT = re.compile(
    r"[\s,]+(?:and(?: also| then)?|&|plus|also|then|as well as)\s+"
    rf"(?P<how>{_HELD_TO}|(?:with|to|against|on|from|than)\s+)?"
    rf"|[\s,]+(?P<again>{_HELD_TO})|,\s*",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:[\s,]*\b(?:please|pls|thanks|thank you|ta))?[\s?.!]*$", re.IGNORECASE)
_BROKEN_DOWN = re.compile(r"^(?:split |broken down )?(?:by|per|for each|in each|for every) ", re.IGNORECASE)
_WHOLE = re.compile(
    r"^(?:(?:for|in) )?(?:the )?(?:whole |overall )?(?:force|total|whole|overall)(?: total)?$", re.IGNORECASE
)
_STEP = re.compile(r"^(?:the |a |(?P<last>last ))?(?P<unit>month|quarter|week|year)$", re.IGNORECASE)
_SAME_LAST_YEAR = re.compile(r"^the same .*(?:last|previous) year$|^the same .*a year (?:ago|earlier)$", re.IGNORECASE)
_TARGET = re.compile(r"^(?:the |its |our )?(?:\d[\d.,]*%? )?(?:targets?|plan|goal)$", re.IGNORECASE)
_PER = re.compile(r"\bper\b", re.IGNORECASE)
_MOST = 4
_OF_ITS_OWN = (Intent.RANK, Intent.RANKING, Intent.VARIANCE, Intent.SHARE, Intent.RATE, Intent.LINES)
"""What may be asked beside a comparison without saying again that it is one: its rank, how it stands to its target."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """One of the things that the figure is held against, and whether it was said again that it is."""

    text: str
    said_again: bool
    joint: str = ""
    """What joins it to the one before it."""


_AGAIN_WITH_ANOTHER = re.compile(
    r"^(?:(?:and|so|ok),? )*"
    r"(?:(?:how (?:does|do|did) (?:that|it|this|they) )?compared? (?:with|to)|against|versus|vs|v)\b"
    r".*\band (?:with|to|against|versus|vs|v)\b",
    re.IGNORECASE,
)


def not_as_one(text: str, read: Reader, previous: Question | None = None) -> Read | None:
    """That a text holds a figure against several things, where it does: it is no one question."""
    of_two = previous is not None and (previous.intent is Intent.GAP or len(previous.areas) > 1)
    if of_two and _AGAIN_WITH_ANOTHER.match(text):
        return Read(NotUnderstood("which of them"))  # of the one place, or of the other
    return None if compared_with_each(text, read, previous) is None else Read(NotUnderstood("two things"))


def compared_with_each(text: str, read: Reader, previous: Question | None = None) -> tuple[str, ...] | None:
    """The question for each thing that one figure is held against; none where they cannot all be told.

    None where not both a time and something else are named, or two times that are told apart: places alone, or
    times in a row, stand side by side in one answer. `previous` is what is followed up where no figure is named.
    """
    read = cache(read)
    found = [_each(said, rest, read, previous) for said, rest in _parted(text)]
    return next((one for one in found if one), () if () in found else None)


def _parted(text: str) -> Iterator[tuple[str, str]]:
    """What is said before a comparison, and what behind it: hate crime against women in May, compared with April."""
    if (found := _ASKED_HOW.match(text) or _TOLD_TO.match(text)) is not None:
        yield found["said"], found["rest"]
        return
    for found in islice(_TEXT.finditer(text), _MOST):
        yield text[: found.start()].rstrip(" ,;:.?!-\u2013\u2014"), text[found.end() :]


def _each(said: str, rest: str, read: Reader, previous: Question | None) -> tuple[str, ...] | None:
    pieces = _pieces(_ENDS.sub("", rest))
    if not 1 < len(pieces) <= _MOST:
        return None
    said = _ASKED_WHETHER.sub("", said)
    asked = read(said).outcome if said else previous
    if not isinstance(asked, Question) or not asked.measures or asked.more_periods or asked.against is not None:
        return None
    held = _Comparisons(said, asked, read)
    apart = _ends_apart(pieces[-1])
    for put in () if apart else _put_together(pieces):
        if (each := held.of(put)) is not None:
            return each
    times = [held.is_time(one) for one in (pieces[:-1] if apart else pieces)]
    again = any(one.said_again for one in pieces[1 : len(times)]) and held.is_held_against(pieces[0])
    return () if any(times) and again and not all(times) else None


def _ends_apart(last: _Piece) -> bool:
    """`V last year, Sale`: what a comma alone parts at the end is of the whole, but for `by borough`."""
    return last.joint.strip() == "," and _BROKEN_DOWN.match(last.text) is None


def _pieces(text: str) -> list[_Piece]:
    joints = [*_JOINT.finditer(text)]
    starts = [0, *(one.end() for one in joints)]
    ends = [*(one.start() for one in joints), len(text)]
    said = [(True, ""), *((bool(one["how"] or one["again"]), one[0]) for one in joints)]
    return [
        _Piece(text[start:end].strip(" ,"), again, joint)
        for start, end, (again, joint) in zip(starts, ends, said, strict=True)
        if text[start:end].strip(" ,")
    ]


def _put_together(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """The pieces, those of one name in one: England and Wales; the fewest first."""
    for number in range(1, len(pieces)):
        for cuts in combinations(range(1, len(pieces)), number):
            if any(one.said_again and at not in cuts for at, one in enumerate(pieces) if at):
                continue
            bounds = (0, *cuts, len(pieces))
            yield [
                _Piece(
                    pieces[start].text + "".join(f"{one.joint}{one.text}" for one in pieces[start + 1 : end]),
                    pieces[start].said_again,
                    pieces[start].joint,
                )
                for start, end in pairwise(bounds)
            ]


_A_TIME_ON_AVERAGE = re.compile(
    r"(?:the |its |our )?(?:(?:daily|weekly|monthly|quarterly) (?:average|mean)"
    r"|(?:average|mean) (?:a|per|each) (?:day|week|month|quarter))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Comparisons:
    """The comparisons of one figure, as it was `said` and is `asked`."""

    said: str
    asked: Question
    read: Reader

    def of(self, pieces: Sequence[_Piece]) -> tuple[str, ...] | None:
        """The question of each; None where one has none, or all are read as one question rightly."""
        times = [self.is_time(one) for one in pieces]
        aimed = [_TARGET.match(one.text) is not None for one in pieces]
        of_two_sorts = any(times) or (any(aimed) and not all(aimed))
        if not of_two_sorts or (all(times) and not self._are_told_apart(pieces)):
            return None
        found: list[str] = []
        broken = any(_BROKEN_DOWN.match(one.text) for one in pieces)
        for piece, time in zip(pieces, times, strict=True):
            if broken and self.asked.home_meant and _WHOLE.match(piece.text):
                continue  # for the force: that is what stands first
            put = self._against(piece.text) if time else self._beside(piece, found)
            if put is None:
                return None
            found.append(put)
        return () if self._are_said_twice(found) else tuple(found)

    def is_time(self, piece: _Piece) -> bool:
        """Whether the figure is held against a time by it, and nothing else of it is another."""
        held = self._question(self._against(piece.text))
        return held is not None and _is_against_a_time(held) and held.areas == self.asked.areas and not held.by

    def is_held_against(self, piece: _Piece) -> bool:
        """Whether the figure can be held against it at all: not hate crime `against women in May`."""
        return self.is_time(piece) or self._beside(piece, ()) is not None

    def _are_told_apart(self, pieces: Sequence[_Piece]) -> bool:
        """`With Q2 and with Q3 last year`, `v Q2 and Q3 last year` of Q3: a year is that of the one time alone."""
        own = self.asked.period.words
        of_a_year = [
            _SAME_LAST_YEAR.match(one.text) or (own and one.text.casefold().startswith(f"{own} ")) for one in pieces[1:]
        ]
        return (all(one.said_again for one in pieces) and not self._stand_in_a_row(pieces)) or all(of_a_year)

    def _stand_in_a_row(self, pieces: Sequence[_Piece]) -> bool:
        """`Summer 24 v summer 25 v summer 23`: each with its year, and none the first; they stand side by side."""
        if any("and" in one.joint.casefold() for one in pieces):
            return False
        held = [self._question(self._against(one.text)) for one in pieces]
        times = [self.asked.period, *(one.against_period for one in held if one is not None)]
        return all(one is not None and len(one.candidates) == 1 and not (one.floating or one.relative) for one in times)

    def _are_said_twice(self, found: Sequence[str]) -> bool:
        """`With last year and with the year before`: the second is another time, and read alone the same one."""
        read = [essence(one) for put in found if (one := self._question(put)) is not None]
        return any(one == two for one, two in combinations(read, 2))

    def _beside(self, piece: _Piece, before: Sequence[str]) -> str | None:
        """The question that holds the figure against a place, a target, what is usual, or asks for its parts."""
        if _A_TIME_ON_AVERAGE.match(piece.text):
            return None  # a figure of its own, over the same time
        if _BROKEN_DOWN.match(piece.text):
            if not before:
                return None
            put = f"{before[0]} {piece.text}"
            broken, whole = self._question(put), self._question(before[0])
            return (
                put
                if broken is not None and whole is not None and broken.by and _held(broken) == _held(whole)
                else None
            )
        ways = (
            [self._put(piece.text)]
            if piece.said_again
            else [self._put(piece.text), f"{self.said} {piece.text}".strip()]
        )
        for number, put in enumerate(ways):
            found = self._question(put)
            if found is not None and self._is_of_the_same(found, piece) and (not number or found.intent in _OF_ITS_OWN):
                return put
        return None

    def _is_of_the_same(self, found: Question, piece: _Piece) -> bool:
        """Whether something else is asked of the same figure, at its time and in its place."""
        other = found.areas != self.asked.areas or found.intent is not self.asked.intent
        placed = bool(found.by or found.peers or (other and {*self.asked.areas} <= {*found.areas}))
        rate = found.intent is Intent.RATE and self.asked.intent is not Intent.RATE and _PER.search(piece.text)
        timed = found.period == self.asked.period or found.intent is Intent.VARIANCE
        same = essence(found) == essence(self.asked)
        return timed and placed and not (rate or same or _is_against_a_time(found) or found.more_periods)

    def _put(self, text: str) -> str:
        return f"{self.said} compared with {text}".strip()

    def _against(self, text: str) -> str:
        """The question that holds it against a time; `on month`, `on last month` of that one: the one before."""
        step = _STEP.match(text)
        put = self._put(text)
        if step is None or step["last"] is None:
            return put if step is None else self._put(f"the {step['unit']} before")
        held = self._question(put)
        against = None if held is None else held.against_period
        own = self.asked.period.candidates[:1]
        itself = held is None or (against is not None and against.candidates[:1] == own)
        return self._put(f"the {step['unit']} before") if own and itself else put

    def _question(self, text: str) -> Question | None:
        found = self.read(text).outcome
        own = isinstance(found, Question) and (found.measures, found.groups) == (self.asked.measures, self.asked.groups)
        return found if own and isinstance(found, Question) else None


def _is_against_a_time(question: Question) -> bool:
    return not question.against_unsaid and (question.against is not None or question.against_period is not None)


def _held(question: Question) -> tuple[object, ...]:
    return question.intent, question.period, question.against, question.against_period
