"""Faults in what was handed in: where, what was written there, and what would be right."""

from collections.abc import Iterable
from dataclasses import dataclass

LONGEST_VALUE = 100
MOST_PRINTED = 1_000


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. A fault of a whole file has neither line nor column; `excerpt` is the line with a caret under it."""

    file: str
    message: str
    line: int | None = None
    column: str | None = None
    value: str | None = None
    excerpt: str = ""

    @property
    def in_words(self) -> str:
        """The fault as an operator reads it: file, line, column, value, message, and the line where there is one.

        With the line the value is not repeated: the caret points at it, and the message names it.
        """
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        written = "" if self.value is None or self.excerpt else f" {cut(self.value)!r}:"
        below = f"\n{self.excerpt}" if self.excerpt else ""
        return f"{place}:{written} {self.message}{below}"

    @property
    def as_json(self) -> dict[str, str | int | None]:
        """The fault as contract 5 writes it."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "value": None if self.value is None else cut(self.value),
            "message": self.message,
        }


class InputFaults(Exception):  # noqa: N818 - it carries faults, many at once, and is named for them
    """What was handed in is refused whole, for these faults. `total` may be more than are carried."""

    def __init__(self, faults: Iterable[Fault], total: int | None = None) -> None:
        self.faults = tuple(faults)
        self.total = len(self.faults) if total is None else total
        super().__init__(self.in_words)

    @property
    def in_words(self) -> str:
        """Every fault a line, at most 1,000 of them, and how many there are in all."""
        lines = [fault.in_words for fault in self.faults[:MOST_PRINTED]]
        if self.total > len(lines):
            lines.append(f"... {self.total} faults in all; the first {len(lines)} are shown")
        return "\n".join(lines)


def cut(value: str) -> str:
    """A value as it may be printed: at most 100 characters of it."""
    return value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1] + "…"
