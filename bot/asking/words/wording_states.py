"""All wordings of a list gone through at once, word by word: what can come after some words is worked out once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple


class Guard(Enum):
    """What has to be so at a place, where no word is taken."""

    BEGINS = "a clause begins"
    CLOSES = "a clause ends"


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A place within a wording, with the nodes that can come `after` it.

    It takes one of its `words`, or where these are None no word, if its `guard` holds. `short` says that it takes
    abbreviations too, `goes_on` that it takes no word with which a clause begins.
    """

    after: tuple["Node", ...]
    words: frozenset[str] | None = None
    guard: Guard | None = None
    short: bool = False
    goes_on: bool = False


END = Node(())
"""Behind the last word of a wording."""


class Place(NamedTuple):
    """A word of a question and whether a clause begins, or ends, before it; behind the last word it is empty."""

    word: str
    short: bool
    begins: bool
    closes: bool


AtPlace = tuple[str, bool, bool, bool]
"""What a `Place` holds: of nearly every one it is known already what comes of it."""
Taking = tuple[frozenset[str], bool, tuple[Node, ...]]
"""The words that a node takes, whether it takes abbreviations too, and the nodes that come after it."""


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """The nodes at which some words can have come, in all wordings together; `after` holds what came of each place.

    `asks_for_short` says that one of them takes abbreviations, so that it has to be known which words are; `open_to`
    what is open where a clause begins, ends or goes on.
    """

    nodes: tuple[Node, ...]
    asks_for_short: bool
    after: dict[AtPlace, tuple[bool, "State | None"]] = field(default_factory=dict)
    open_to: dict[tuple[bool, bool], tuple[bool, tuple[Taking, ...]]] = field(default_factory=dict)


class States:
    """The states of some wordings, each made when it is first come to."""

    def __init__(self, wordings: Sequence[Node]) -> None:
        self._made: dict[frozenset[Node], State] = {}
        self._words = frozenset().union(*(_words_from(wordings, set())))
        self.first = self._of(wordings)
        self.first_words = frozenset[str]().union(*(node.words or () for node in _reached(self.first.nodes, None)))

    def known(self, word: str) -> str:
        """The word, or nothing where no wording has it: all such words are alike."""
        return word if word in self._words else ""

    def next(self, state: State, at: AtPlace) -> tuple[bool, State | None]:
        """Whether a wording can end at a place, and what can come after its word; None for nothing."""
        if (found := state.after.get(at)) is None:
            word, short, begins, closes = at
            ended, taking = _open_to(state, begins, closes)
            after: dict[Node, None] = {}
            for words, takes_short, behind in taking:
                if word in words or (takes_short and short):
                    after.update(dict.fromkeys(behind))
            found = state.after[at] = ended, self._of([*after]) if after else None
        return found

    def _of(self, nodes: Sequence[Node]) -> State:
        key = frozenset(nodes)
        if key not in self._made:
            self._made[key] = State(tuple(nodes), any(node.short for node in _reached(nodes, None)))
        return self._made[key]


def _reached(nodes: Iterable[Node], place: Place | None) -> Iterator[Node]:
    """The nodes that take a word, and the end, come to without one; where no place is given, past every guard."""
    for node in nodes:
        if node.words is not None or node is END:
            yield node
        elif place is None or node.guard is None or (place.begins if node.guard is Guard.BEGINS else place.closes):
            yield from _reached(node.after, place)


def _open_to(state: State, begins: bool, closes: bool) -> tuple[bool, tuple[Taking, ...]]:
    """Whether a wording can end where a clause begins or ends, or not, and what can take a word there, whichever."""
    known = state.open_to.get((begins, closes))
    if known is None:
        reached = dict.fromkeys(_reached(state.nodes, Place("", False, begins, closes)))
        open_nodes = (node for node in reached if not (node.goes_on and begins))
        taking = tuple((node.words, node.short, node.after) for node in open_nodes if node.words is not None)
        known = state.open_to[begins, closes] = END in reached, taking
    return known


def _words_from(nodes: Iterable[Node], met: set[Node]) -> Iterator[frozenset[str]]:
    """The words of some nodes and of all that can come after them."""
    for node in nodes:
        if node not in met:
            met.add(node)
            yield node.words or frozenset()
            yield from _words_from(node.after, met)
