"""Which readers of periods are asked at a word: each says what it can begin with, and is not asked at other words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from bot.asking.asked_period import AskedPeriod
from bot.asking.periods.period_names import number_of

Reader = Callable[[Any, int], tuple[int, AskedPeriod] | None]
Read = TypeVar("Read", bound=Reader)


@dataclass(frozen=True, slots=True)
class _Beginnings:
    """What the periods of one reader can begin with."""

    words: frozenset[str]
    numbers: bool
    marked: bool
    periods: bool

    def may_begin(self, word: str, *, is_period: bool) -> bool:
        if word in self.words or (self.periods and is_period) or (self.marked and not word.isalpha()):
            return True
        return self.numbers and (word == "a" or number_of(word) is not None)


_SAID: dict[Reader, _Beginnings] = {}


def begins(*words: str, numbers: bool = False, marked: bool = False, periods: bool = False) -> Callable[[Read], Read]:
    """Says of a reader what its periods begin with: words, with `numbers` any number as well (`a couple` is one).

    With `marked` so can what has a digit or a mark in it (2024/25, Q3, 3rd), and with `periods` any single period.
    """

    def told(read: Read) -> Read:
        _SAID[read] = _Beginnings(frozenset(words), numbers, marked, periods)
        return read

    return told


class ReadersByWord:
    """Readers in the order in which they are asked."""

    def __init__(self, *readers: Reader) -> None:
        self.every: Sequence[Reader] = readers
        self.at = lru_cache(maxsize=8_192)(self._at)

    def _at(self, word: str, *, is_period: bool = False) -> tuple[Reader, ...]:
        """Those that may find a period at a word, where a single one begins there and where none does."""
        return tuple(read for read in self.every if _SAID[read].may_begin(word, is_period=is_period))
