"""Who is asked at which word: most words of a question begin next to nothing, and only what can begin there is sought.

A finder is called at every word of every question that its beginnings allow. It says them beside itself, in one set of
words, and is listed with them in `every_finder.py` or `asked_spans.py`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.asking.periods.period_names import number_of
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span

EVERYWHERE: frozenset[str] | None = None
"""The beginnings of what any word can begin, as a name of the catalogue can."""


@dataclass(frozen=True, slots=True, eq=False)
class Finder:
    """What finds the stretches of one kind that start at a word.

    `begins` are the words that can be the first of one; with `numbers` so can any number, with `marked` whatever has a
    digit or a mark in it (2024/25, Q3). `among` are words of which one at least must stand somewhere in the question.
    """

    find: Callable[[PlainQuestion, int], Iterable[Span]]
    begins: frozenset[str] | None
    numbers: bool = False
    marked: bool = False
    among: frozenset[str] | None = None

    def may_begin(self, word: str) -> bool:
        """Whether a stretch of this kind can start with a word."""
        if self.begins is None or word in self.begins or (self.marked and not word.isalpha()):
            return True
        return self.numbers and is_a_number(word)

    def may_stand_in(self, said: frozenset[str]) -> bool:
        """Whether a question of these words can hold such a stretch."""
        return self.among is None or not self.among.isdisjoint(said)


class Finders:
    """Finders in the order in which they are asked."""

    def __init__(self, finders: Sequence[Finder]) -> None:
        self.every = tuple(finders)
        self._beginning_with = lru_cache(maxsize=8_192)(self._beginning)

    def at(self, question: PlainQuestion, place: int) -> Iterator[Span]:
        """The stretches that start at a place of a question."""
        said = question.said
        for finder in self._beginning_with(question.words[place]):
            if finder.among is None or not finder.among.isdisjoint(said):
                yield from finder.find(question, place)

    def _beginning(self, word: str) -> tuple[Finder, ...]:
        return tuple(finder for finder in self.every if finder.may_begin(word))


def is_a_number(word: str) -> bool:
    """Whether a word begins with a digit or is a number in words."""
    return word[:1].isdecimal() or number_of(word) is not None
