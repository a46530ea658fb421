"""Ways of saying something, written down as a small grammar: words, alternatives, what may be left out.

just to (check|confirm) [that]      alternatives in round brackets, what may be missing in square ones
^ sorry {chat}                      only where a clause begins; a run of words of a named set
for the {who} {occasion=3}          a run of at most three words of the set
is that right $                     only where a clause ends
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

from bot.asking.words.wording_states import END, AtPlace, Guard, Node, State, States

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


@dataclass(frozen=True)
class WordSet:
    """A named set of words; `abbreviations` says that one in capitals belongs to it as well."""

    words: Collection[str]
    abbreviations: bool = False


class Wordings:
    """A list of wordings, one a line, all of them looked for at once."""

    def __init__(self, text: str, sets: Mapping[str, WordSet]) -> None:
        self._lines = [(line.strip(), sets) for line in text.splitlines() if line.strip()]

    def __add__(self, others: "Wordings") -> "Wordings":
        """These wordings and others, each with its own sets: looking for all at once costs hardly more than for few."""
        both = Wordings("", {})
        both._lines = [*self._lines, *others._lines]
        return both

    def lengths(self, said: Said, at: int) -> Iterator[int]:
        """How many words from a place on are one of the wordings, in every way."""
        states = self._states
        state: State | None = states.first
        for place in range(at, len(said.words) + 1):
            if state is None:
                return
            ended, state = states.next(state, _place(said, place, state, states))
            if ended and place > at:
                yield place - at

    @property
    def first_words(self) -> frozenset[str]:
        """The words with which one of the wordings can begin."""
        return self._states.first_words

    def holds(self, word: str) -> bool:
        """Whether a word stands anywhere in the wordings."""
        return bool(self._states.known(word))

    def may_begin(self, word: str, *, short: bool) -> bool:
        """Whether one of the wordings can begin with a word; `short` says that it is an abbreviation."""
        return word in self._states.first_words or (short and self._states.first.asks_for_short)

    @cached_property
    def _states(self) -> States:
        return States([_Grammar(line, sets).whole() for line, sets in self._lines])


def _place(said: Said, at: int, state: State, states: States) -> AtPlace:
    if at == len(said.words):
        return "", False, False, True
    word, opens = said.words[at], said.opens[at]
    return states.known(word), state.asks_for_short and said.is_short(word), at == 0 or opens, opens


_Part = Callable[[Node], Node]
"""A part of a wording: from the node behind it to the node that it begins with."""


class _Grammar:
    """Reads one wording."""

    def __init__(self, line: str, sets: Mapping[str, WordSet]) -> None:
        self._line = line
        self._signs = _SIGN.findall(line)
        self._place = 0
        self._sets = sets

    def whole(self) -> Node:
        part = self._alternatives()
        if self._place < len(self._signs):
            raise ValueError(f"“{self._line}”: a bracket is closed that was not opened")
        return part(END)

    def _sign(self) -> str:
        return self._signs[self._place] if self._place < len(self._signs) else ""

    def _alternatives(self) -> _Part:
        parts = [self._sequence()]
        while self._sign() == "|":
            self._place += 1
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else lambda behind: Node(tuple(part(behind) for part in parts))

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self._sign() not in ("", "|", ")", "]"):
            parts.append(self._one())
        return lambda behind: reduce(lambda node, part: part(node), reversed(parts), behind)

    def _one(self) -> _Part:
        sign = self._sign()
        self._place += 1
        if sign in ("(", "["):
            inner = self._alternatives()
            if self._sign() != {"(": ")", "[": "]"}[sign]:
                raise ValueError(f"“{self._line}”: a bracket is not closed")
            self._place += 1
            return inner if sign == "(" else lambda behind: Node((inner(behind), behind))
        if sign in _GUARDS:
            return lambda behind: Node((behind,), guard=_GUARDS[sign])
        if sign.startswith("{"):
            name, _, most = sign.strip("{}").partition("=")
            return _run(self._sets[name], int(most) if most else _LONGEST_RUN)
        return lambda behind: Node((behind,), frozenset({sign}))


_GUARDS = {"^": Guard.BEGINS, "$": Guard.CLOSES}


def _run(taken: WordSet, most: int) -> _Part:
    """At least one word of a set, and at most so many; it does not go on where a clause begins."""

    def begun_before(behind: Node) -> Node:
        words = frozenset(taken.words)
        after: tuple[Node, ...] = (behind,)
        for _ in range(most - 1):
            after = (behind, Node(after, words, short=taken.abbreviations, goes_on=True))
        return Node(after, words, short=taken.abbreviations)

    return begun_before
