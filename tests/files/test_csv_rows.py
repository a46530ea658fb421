"""CSV read strictly, with the line on which every record starts."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.files.csv_rows import csv_rows
from bot.files.text_rows import Unreadable
from tests.files.observation_files import written

Record = tuple[int, list[str]]


def records(path: Path) -> tuple[list[Record], list[tuple[int, str]], Unreadable | None]:
    """Records with their lines, refused ones, and what ended the reading early."""
    found: list[Record] = []
    refused: list[tuple[int, str]] = []
    try:
        for batch in csv_rows(path, lambda block: None, lambda message, line: refused.append((line, message))):
            found.extend((line, list(row)) for line, row in zip(batch.lines, batch.rows, strict=True))
    except Unreadable as why:
        return found, refused, why
    return found, refused, None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_record_is_numbered_by_the_line_on_which_it_starts(tmp_path: Path, end: str) -> None:
    text = end.join(["a,b", '1,"two', 'lines"', "3,4", "", '5,"x', "", 'y"', "6,7"])
    found, _, _ = records(written(tmp_path, text))
    assert [line for line, _ in found] == [1, 2, 4, 5, 6, 9]
    assert found[1][1] == ["1", f"two{end}lines"]


def test_mixed_ends_of_lines_are_taken(tmp_path: Path) -> None:
    found, _, _ = records(written(tmp_path, b"a,b\r\n1,2\n3,4\r5,6"))
    assert found == [(1, ["a", "b"]), (2, ["1", "2"]), (3, ["3", "4"]), (4, ["5", "6"])]


def test_a_byte_order_mark_is_no_part_of_the_header(tmp_path: Path) -> None:
    assert records(written(tmp_path, b"\xef\xbb\xbfa,b\n"))[0] == [(1, ["a", "b"])]


def test_characters_that_only_look_like_ends_of_lines_are_none(tmp_path: Path) -> None:
    found, _, _ = records(written(tmp_path, "a\x0bb,c\x85d,e\u2028f\n1,2,3\n"))
    assert found == [(1, ["a\x0bb", "c\x85d", "e\u2028f"]), (2, ["1", "2", "3"])]


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"a,b\n1,2\n3,caf\xe9\n5,6\n", 3, "holds the byte 0xE9, which is not UTF-8"),
        (b"a,b\n1,2\xff", 2, "holds the byte 0xFF"),
        (b"\xe9", 1, "holds the byte 0xE9"),
        ("a,b\n".encode("utf-16"), 1, "is UTF-16"),
        (b"PK\x03\x04\xff\xff", 1, "is a spreadsheet and no CSV"),
        (b'a,b\n1,"two\n3,4\n', 2, "opens a quotation mark that is not closed"),
        (b'a,b\n1,2\n"' + b"x\n" * 200_000, 3, "opens a quotation mark that is not closed"),
        (b"a,b\n" + b"x" * 3_000_000, 2, "is longer than 1,000,000 characters"),
        (b"a,b\n1,2\n3,\xe2\x82", 3, "is not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read_says_on_which_line_and_why(
    tmp_path: Path, content: bytes, line: int, words: str
) -> None:
    found, _, why = records(written(tmp_path, content))
    assert why is not None
    assert why.line == line
    assert words in why.message
    assert [number for number, _ in found] == list(range(1, line))


def test_a_broken_record_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    found, refused, why = records(written(tmp_path, 'a,b\n1,"x"y\n3,4\n"p"q,5\n6,7\n'))
    assert why is None
    assert [line for line, _ in refused] == [2, 4]
    assert found == [(1, ["a", "b"]), (3, ["3", "4"]), (5, ["6", "7"])]


def test_lines_are_right_wherever_a_block_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'a,é\r\n1,"two\r\nlines"\r\n3,€\r\n'
    whole = records(written(tmp_path, text))[0]
    for size in range(1, 12):
        monkeypatch.setattr("bot.files.csv_rows._BLOCK", size)
        assert records(written(tmp_path, text))[0] == whole


def test_lines_are_right_wherever_a_batch_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'a,b\n1,"two\nlines"\n3,4\n5,"x"y\n7,8\n9,"two\nmore"\n10,11\n'
    whole = records(written(tmp_path, text))
    for size in range(1, 9):
        monkeypatch.setattr("bot.files.csv_rows.ROWS_AT_ONCE", size)
        assert records(written(tmp_path, text)) == whole


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=8), st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_table_comes_back_as_it_was_written(tmp_path: Path, table: list[list[str]], end: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator=end).writerows(table)
    found, _, why = records(written(tmp_path, text.getvalue()))
    assert why is None
    assert [row for _, row in found] == table
    breaks = [sum(cell.replace("\r\n", "\n").replace("\r", "\n").count("\n") for cell in row) for row in table]
    assert [line for line, _ in found] == [1 + sum(breaks[:place]) + place for place in range(len(table))]
