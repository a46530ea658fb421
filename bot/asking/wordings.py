"""Ways of saying something, written down as a small grammar: words, alternatives, what may be left out.

just to (check|confirm) [that]      alternatives in round brackets, what may be missing in square ones
^ sorry {chat}                      only where a clause begins; a run of words of a named set
for the {who} {occasion=3}          a run of at most three words of the set
is that right $                     only where a clause ends
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

_SIGN = re.compile(r"\{[a-z ]+(?:=\d+)?\}|[()\[\]|^$]|[^\s()\[\]|^${}]+")
_LONGEST_RUN = 14


@dataclass(frozen=True, eq=False)
class Said:
    """The words of a question. `opens` says of each whether a clause begins with it.

    `is_short` says of a word whether it is an abbreviation written in capitals, which is a word of every set that
    takes abbreviations.
    """

    words: Sequence[str]
    opens: Sequence[bool]
    is_short: Callable[[str], bool] = lambda word: False

    def closes(self, place: int) -> bool:
        """Whether a clause ends before a place."""
        return place >= len(self.words) or self.opens[place]


_Ends = Callable[[Said, int], set[int]]
"""The places at which some way of saying something that begins at a place can end."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a wording. `firsts` are the words it can begin with (None: any); `empty` that it may be missing."""

    ends: _Ends
    firsts: frozenset[str] | None
    empty: bool = False


@dataclass(frozen=True)
class WordSet:
    """A named set of words; `abbreviations` says that one in capitals belongs to it as well."""

    words: Collection[str]
    abbreviations: bool = False


class Wordings:
    """A list of wordings, one a line, found by the words that they begin with."""

    def __init__(self, text: str, sets: Mapping[str, WordSet]) -> None:
        self._lines = [line.strip() for line in text.splitlines() if line.strip()]
        self._sets = sets

    def lengths(self, said: Said, at: int) -> Iterator[int]:
        """How many words from a place on are one of the wordings, in every way."""
        by_word, of_any = self._by_first_word
        for part in (*by_word.get(said.words[at], ()), *of_any):
            yield from (end - at for end in part.ends(said, at) if end > at)

    @cached_property
    def _by_first_word(self) -> tuple[Mapping[str, Sequence[_Part]], Sequence[_Part]]:
        found: dict[str, list[_Part]] = defaultdict(list)
        of_any: list[_Part] = []
        for line in self._lines:
            part = _Grammar(line, self._sets).whole()
            for word in part.firsts or ():
                found[word].append(part)
            if part.firsts is None:
                of_any.append(part)
        return found, of_any


class _Grammar:
    """Reads one wording."""

    def __init__(self, line: str, sets: Mapping[str, WordSet]) -> None:
        self._line = line
        self._signs = _SIGN.findall(line)
        self._place = 0
        self._sets = sets

    def whole(self) -> _Part:
        part = self._alternatives()
        if self._place < len(self._signs):
            raise ValueError(f"“{self._line}”: a bracket is closed that was not opened")
        return part

    def _sign(self) -> str:
        return self._signs[self._place] if self._place < len(self._signs) else ""

    def _alternatives(self) -> _Part:
        parts = [self._sequence()]
        while self._sign() == "|":
            self._place += 1
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else _either(parts)

    def _sequence(self) -> _Part:
        parts = []
        while self._sign() not in ("", "|", ")", "]"):
            parts.append(self._one())
        return _in_a_row(parts)

    def _one(self) -> _Part:
        sign = self._sign()
        self._place += 1
        if sign in ("(", "["):
            inner = self._alternatives()
            if self._sign() != {"(": ")", "[": "]"}[sign]:
                raise ValueError(f"“{self._line}”: a bracket is not closed")
            self._place += 1
            return inner if sign == "(" else _Part(lambda said, at: {at} | inner.ends(said, at), inner.firsts, True)
        if sign == "^":
            return _Part(lambda said, at: {at} if at == 0 or said.opens[at] else set(), frozenset(), True)
        if sign == "$":
            return _Part(lambda said, at: {at} if said.closes(at) else set(), frozenset(), True)
        if sign.startswith("{"):
            name, _, most = sign.strip("{}").partition("=")
            return _run(self._sets[name], int(most) if most else _LONGEST_RUN)
        return _Part(
            lambda said, at: {at + 1} if at < len(said.words) and said.words[at] == sign else set(), frozenset({sign})
        )


def _either(parts: Sequence[_Part]) -> _Part:
    firsts = [one.firsts for one in parts]
    known = None if None in firsts else frozenset().union(*(one for one in firsts if one is not None))
    return _Part(
        lambda said, at: {end for one in parts for end in one.ends(said, at)}, known, any(one.empty for one in parts)
    )


def _in_a_row(parts: Sequence[_Part]) -> _Part:
    firsts: frozenset[str] | None = frozenset()
    for one in parts:
        firsts = None if firsts is None or one.firsts is None else firsts | one.firsts
        if not one.empty:
            break

    def ends(said: Said, at: int) -> set[int]:
        places = {at}
        for one in parts:
            places = {end for place in places for end in one.ends(said, place)}
            if not places:
                break
        return places

    return _Part(ends, firsts, all(one.empty for one in parts))


def _run(words: WordSet, most: int) -> _Part:
    known = frozenset(words.words)

    def ends(said: Said, at: int) -> set[int]:
        found: set[int] = set()
        for place in range(at, min(at + most, len(said.words))):
            if place > at and said.opens[place]:
                break
            word = said.words[place]
            if word not in known and not (words.abbreviations and said.is_short(word)):
                break
            found.add(place + 1)
        return found

    return _Part(ends, None if words.abbreviations else known)
