"""CSV read strictly: UTF-8 or nothing, every quotation mark closed, the physical line of every record known."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain, islice
from pathlib import Path

from bot.files.text_rows import ROWS_AT_ONCE, TextRows, Unreadable

_BLOCK = 1 << 18
_LONGEST_LINE = 1_000_000
_MISPLACED_QUOTE = "expected after"
_UNCLOSED = re.compile("field larger|unexpected end")  # the first where more text follows than a cell may hold
_NEVER_CLOSED = "opens a quotation mark that is not closed"


Refuse = Callable[[str, int], None]  # told what is wrong with a record and the line on which it starts


def csv_rows(path: Path, seen: Callable[[bytes], object], refuse: Refuse) -> Iterator[TextRows]:
    """The records of a CSV file, some thousands at a time, the header among them; `seen` is given every block of bytes.

    Cells are as written, spaces included. A record that is no CSV is refused and the next one read. Raises Unreadable,
    after yielding what came before, for a file that is not UTF-8, holds a quotation mark that is never closed, or a
    line too long to be one.
    """
    reader = csv.reader(chain.from_iterable(_lines(path, seen)), strict=True)
    while True:
        before = reader.line_num
        rows: list[list[str]] = []
        end: Unreadable | None = None
        broken: str | None = None
        try:
            rows.extend(islice(reader, ROWS_AT_ONCE))  # what came before an error stays in the list
        except Unreadable as why:
            end = why
        except csv.Error as error:
            broken = str(error)
        starts = _starts(before, rows, None if broken else reader.line_num)
        if rows:
            yield TextRows(starts[:-1], rows)
        if broken is not None and _MISPLACED_QUOTE not in broken:
            end = Unreadable(_NEVER_CLOSED if _UNCLOSED.search(broken) else f"is not CSV: {broken}", starts[-1])
        if end is not None:
            raise end
        if broken is not None:
            refuse(
                'has text after a closing quotation mark; within quotation marks one is written twice: ""', starts[-1]
            )
        elif len(rows) < ROWS_AT_ONCE:
            return


def _starts(before: int, rows: Sequence[Sequence[str]], ended: int | None = None) -> Sequence[int]:
    """The line on which each record starts, `before` lines having come before, and that on which the next one would."""
    if ended == before + len(rows):
        return range(before + 1, ended + 2)
    lengths = (1 + sum(len(_split(cell + ".")) - 1 for cell in row) for row in rows)
    return list(accumulate(lengths, initial=before + 1))


def _lines(path: Path, seen: Callable[[bytes], object]) -> Iterator[list[str]]:
    """The lines of a file with their ends, whichever of the three ends they have, a block at a time."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    count, rest = 0, ""
    with path.open("rb") as file:
        while True:
            block = file.read(_BLOCK)
            seen(block)
            pending = decoder.getstate()[0]
            try:
                text = rest + decoder.decode(block, final=not block)
            except UnicodeDecodeError as error:
                good = rest + (pending + block)[: error.start].decode("utf-8-sig", errors="ignore")
                whole = _split(good)
                yield whole[:-1]
                raise _not_utf8(error, max(count + len(whole), 1)) from None
            whole = _split(text)
            # A lone carriage return at the end of a block may be the first half of a line's end.
            rest = whole.pop() if block and whole else ""
            count += len(whole)
            yield whole
            if not block:
                return
            if len(rest) > _LONGEST_LINE:
                raise Unreadable(f"is longer than {_LONGEST_LINE:,} characters, which no line of figures is", count + 1)


def _split(text: str) -> list[str]:
    return list(io.StringIO(text, newline=""))


def _not_utf8(error: UnicodeDecodeError, line: int) -> Unreadable:
    byte = error.object[error.start]
    if error.object[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return Unreadable("is UTF-16; save it as CSV in UTF-8", line)
    if error.object[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        return Unreadable("is a spreadsheet and no CSV; give it the ending .xlsx, or save it as CSV in UTF-8", line)
    return Unreadable(f"holds the byte 0x{byte:02X}, which is not UTF-8; save the file as CSV in UTF-8", line, None)
