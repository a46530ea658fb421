"""CSV read strictly: UTF-8 or nothing, every quotation mark closed, the physical line of every record known."""

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.files.text_rows import ROWS_AT_ONCE, TextRows, Unreadable

_BLOCK = 1 << 18
_LONGEST_LINE = 1_000_000


def csv_rows(path: Path, seen: Callable[[bytes], object]) -> Iterator[TextRows]:
    """The records of a CSV file, some thousands at a time, the header among them; `seen` is given every block of bytes.

    Cells are as written, spaces included. Raises Unreadable, after yielding what came before, for a file that is not
    UTF-8, holds a quotation mark that is never closed, or a line too long to be one.
    """
    reader = csv.reader(_lines(path, seen), strict=True)
    while True:
        ended: list[int] = [reader.line_num]
        rows: list[list[str]] = []
        fault = _fill(reader, ended, rows)
        lines = [line + 1 for line in ended[:-1]]
        if rows:
            yield TextRows(lines, rows)
        if fault is not None:
            raise fault
        if len(rows) < ROWS_AT_ONCE:
            return


def _fill(reader: Iterator[list[str]], ended: list[int], rows: list[list[str]]) -> Unreadable | None:
    """Read records into `rows` and the line each ends on into `ended`; what stopped the reading, if something did."""
    try:
        for row in reader:
            rows.append(row)
            ended.append(reader.line_num)  # type: ignore[attr-defined] # csv.reader has it
            if len(rows) == ROWS_AT_ONCE:
                break
    except Unreadable as why:
        return why
    except csv.Error as error:
        return Unreadable(_in_words(str(error)), ended[-1] + 1)
    return None


def _in_words(error: str) -> str:
    if "expected after" in error:
        return 'has text right after a closing quotation mark; within quotation marks one is written twice: ""'
    if "field larger" in error or "unexpected end" in error:
        return "opens a quotation mark that is not closed"
    return f"is not CSV: {error}"


def _lines(path: Path, seen: Callable[[bytes], object]) -> Iterator[str]:
    """The lines of a file with their ends, whichever of the three ends they have."""
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
                yield from whole[:-1]
                raise _not_utf8(error, max(count + len(whole), 1)) from None
            whole = _split(text)
            # A lone carriage return at the end of a block may be the first half of a line's end.
            rest = whole.pop() if block and whole else ""
            count += len(whole)
            yield from whole
            if not block:
                return
            if len(rest) > _LONGEST_LINE:
                raise Unreadable(f"is longer than {_LONGEST_LINE:,} characters, which no line of figures is", count + 1)


def _split(text: str) -> list[str]:
    return list(io.StringIO(text, newline=""))


def _not_utf8(error: UnicodeDecodeError, line: int) -> Unreadable:
    byte = error.object[error.start]
    start = error.object[:2]
    if start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return Unreadable("is UTF-16; save it as CSV in UTF-8", line)
    return Unreadable(f"holds the byte 0x{byte:02X}, which is not UTF-8; save the file as CSV in UTF-8", line, None)
