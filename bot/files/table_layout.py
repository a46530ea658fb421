"""How a table is laid out: its header, and rows that have as many cells as the header has names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from bot.files.nearest import nearest
from bot.files.text_rows import FaultLog, TextRows

REQUIRED = ("measure", "area", "period", "value")
OPTIONAL = ("group", "numerator", "denominator", "provisional", "note")
KNOWN = (*REQUIRED, *OPTIONAL)
_FIRST_CELL = itemgetter(0)


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows turned into columns by name; only columns that the file has. `lines` says where each row stands."""

    lines: Sequence[int]
    cells: Mapping[str, Sequence[str]]


class Layout:
    """One file's layout: takes its rows, notes what is wrong with their shape, and gives columns."""

    def __init__(self, file: str, faults: FaultLog) -> None:
        self._file = file
        self._faults = faults
        self._names: tuple[str, ...] = ()
        self._width = 0
        self._blank: tuple[int, int] | None = None
        self._has_rows = False

    def columns(self, batches: Iterable[TextRows]) -> Iterator[Columns]:
        """Columns of the rows that have the right shape. A fault of the header ends it: nothing can be read then."""
        before = self._faults.total
        batches = iter(batches)
        first = next(batches, None)
        if first is None or not any(map(_is_filled, first.rows)):
            self._fault("is empty")
            return
        if not self._take_header(first.lines[0], first.rows[0]):
            return
        yield from self._body(TextRows(first.lines[1:], first.rows[1:]))
        for batch in batches:
            yield from self._body(batch)
        if not self._has_rows and self._faults.total == before:
            self._fault("has a header and no rows")

    def _body(self, batch: TextRows) -> Iterator[Columns]:
        kept = self._without_blanks(batch)
        if not kept.rows:
            return
        self._has_rows = True
        kept = self._of_right_width(kept)
        if kept.rows:
            cells = list(zip(*kept.rows, strict=False))
            yield Columns(kept.lines, {name: cells[place] for place, name in enumerate(self._names)})

    def _take_header(self, line: int, row: Sequence[str]) -> bool:
        before = self._faults.total
        if not _is_filled(row) or line != 1:
            self._fault(f"is empty; the header belongs there: {','.join(REQUIRED)}", 1)
            return False
        names = [cell.strip().casefold() for cell in row]
        self._width = len(names)
        while names and not names[-1]:
            names.pop()
        if len(names) == 1 and (wrong := next((mark for mark in ";\t|" if mark in names[0]), None)):
            said = {";": "semicolons", "\t": "tabs", "|": "bars"}[wrong]
            self._fault(f"is separated by {said}; save it with commas", 1)
            return False
        for place, name in enumerate(names):
            self._check_name(name, row[place], names[:place])
        for name in REQUIRED:
            if name not in names:
                self._fault(f"lacks the column {name!r}; required are {', '.join(REQUIRED)}", 1)
        self._names = tuple(names)
        return self._faults.total == before

    def _check_name(self, name: str, written: str, before: Sequence[str]) -> None:
        if name in before:
            self._fault("is in the header twice", 1, name, written)
        elif name not in KNOWN:
            near = nearest(name, KNOWN)
            meant = f"did you mean {near!r}?" if near else f"known are {', '.join(KNOWN)}"
            self._fault(f"is not a known column; {meant}", 1, written.strip(), written)

    def _without_blanks(self, batch: TextRows) -> TextRows:
        """Blank rows are taken at the end of a file only: those with rows below them are faults."""
        if [] not in batch.rows and all(map(str.strip, set(map(_FIRST_CELL, batch.rows)))):
            self._refuse_blanks()
            return batch
        filled = [place for place, row in enumerate(batch.rows) if _is_filled(row)]
        if len(filled) == len(batch.rows):
            self._refuse_blanks()
            return batch
        last = filled[-1] if filled else -1
        standing = set(filled)
        for place in range(len(batch.rows)):
            if place in standing:
                self._refuse_blanks()
            else:
                line = batch.lines[place]
                self._blank = (self._blank[0] if self._blank else line, line)
            if place == last == len(batch.rows) - 1:
                break
        return TextRows([batch.lines[place] for place in filled], [batch.rows[place] for place in filled])

    def _refuse_blanks(self) -> None:
        if self._blank is not None:
            first, last = self._blank
            rows = "is an empty row" if first == last else f"is the first of {last - first + 1} empty rows"
            self._fault(f"{rows} with figures below; take it out", first)
            self._blank = None

    def _of_right_width(self, batch: TextRows) -> TextRows:
        if set(map(len, batch.rows)) == {self._width}:
            return batch
        lines, rows = [], []
        for line, row in zip(batch.lines, batch.rows, strict=True):
            if len(row) == self._width:
                lines.append(line)
                rows.append(row)
            else:
                self._fault(f"has {len(row)} cells where the header has {self._width}", line)
        return TextRows(lines, rows)

    def _fault(
        self, message: str, line: int | None = None, column: str | None = None, value: str | None = None
    ) -> None:
        self._faults.add(self._file, message, line, column, value)


def _is_filled(row: Iterable[str]) -> bool:
    return any(map(str.strip, row))
