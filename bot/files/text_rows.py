"""Rows of a table as they were written: text, with the line each starts on, whatever kind of file they are from."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.duties.faults import MOST_PRINTED, Fault, InputFaults

ROWS_AT_ONCE = 2_000  # small enough to stay in the processor's cache


class TextRows(NamedTuple):
    """Some rows, in order. `lines` are physical lines of a text file or rows of a sheet, the first being 1."""

    lines: Sequence[int]
    rows: Sequence[Sequence[str]]


class Unreadable(Exception):  # noqa: N818 - it ends the reading of a file and carries why
    """A file that cannot be read further: why, and on which line where that is known."""

    def __init__(self, message: str, line: int | None = None, value: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.value = value


class FaultLog:
    """Faults as they are found. The first 1,000 are kept and all are counted."""

    def __init__(self) -> None:
        self.total = 0
        self._kept: list[tuple[int, Fault]] = []
        self._order: dict[str, int] = {}

    def add(
        self, file: str, message: str | Callable[[], str], line: int | None, column: str | None, value: str | None
    ) -> None:
        """Note a fault. A message that is costly to put into words is a function, called only if it will be read."""
        self.total += 1
        if len(self._kept) < MOST_PRINTED:
            words = message if isinstance(message, str) else message()
            place = self._order.setdefault(file, len(self._order))
            self._kept.append((place, Fault(file, words, line=line, column=column, value=value)))

    def refusal(self) -> InputFaults | None:
        """The faults in the order of the files and their lines, or None when there are none."""
        if not self.total:
            return None
        ordered = sorted(self._kept, key=lambda one: (one[0], one[1].line or 0))
        return InputFaults((fault for _, fault in ordered), self.total)
