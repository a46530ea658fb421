"""Every fault of contract 2 with its place, and everything that is taken."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.files.observation_table import ObservationFiles, digest_of
from tests.files.observation_files import HEADER, KNOWN, TODAY, faults_of, written

FULL = "measure,area,group,period,value,numerator,denominator,provisional,note\n"


def fault_of_row(folder: Path, row: str, header: str = HEADER) -> tuple[str | None, str | None, str]:
    """Column, value and message of the one fault of a row, which stands on line 2."""
    ((line, column, value, message),) = faults_of(written(folder, header + row + "\n"))
    assert line == 2
    return column, value, message


@pytest.mark.parametrize(
    ("row", "column", "value", "words"),
    [
        ("burglry,coventry,2015-05,1", "measure", "burglry", "is not a known measure; did you mean 'burglary'?"),
        ("House Burglary,coventry,2015-05,1", "measure", "House Burglary", "did you mean 'burglary'?"),
        (",coventry,2015-05,1", "measure", "", "is empty; every row names its measure"),
        ("burglary,coventy,2015-05,1", "area", "coventy", "is not a known area; did you mean 'coventry'?"),
        ("burglary,WMP,2015-05,1", "area", "WMP", "did you mean 'west-midlands'?"),
        ("burglary,,2015-05,1", "area", "", "is empty; every row names its area"),
        ("burglary,coventry,,1", "period", "", "is empty; every row names its period"),
        ("burglary,coventry,May 2015,1", "period", "May 2015", "is not a period; one is written 2015-07-25"),
        ("burglary,coventry,2015-13,1", "period", "2015-13", "no such date"),
        ("burglary,coventry,2015-02-30,1", "period", "2015-02-30", "no such date"),
        ("residents,coventry,2014/16,1", "period", "2014/16", "is not a financial year; 2014/15 would be"),
        ("burglary,coventry,2015-05-01,1", "period", "2015-05-01", "is a day; burglary is by month, written 2015-07"),
        ("crime-rate,coventry,2015-Q1,1", "period", "2015-Q1", "written 2015/16-Q2; write 2014/15-Q4"),
        ("residents,coventry,2014-01..2014-12,1", "period", "2014-01..2014-12", "is a span; residents is by year"),
        ("confidence,coventry,2015-05,1", "period", "2015-05", "is a month; confidence is by wave, written wave-37"),
        ("confidence,coventry,wave-38,1", "period", "wave-38", "did you mean 'wave-37'?"),
        (
            "burglary,coventry,2015-08,1",
            "period",
            "2015-08",
            "lies ahead: it ends on 2015-08-31, and today is 2015-08-20",
        ),
        ("burglary,coventry,2015-05,", "value", "", "is empty; give a value, or both a numerator and a denominator"),
        ('burglary,coventry,2015-05,"1,098"', "value", "1,098", "has a thousands separator; write 1098"),
        ("burglary,coventry,2015-05,1.5", "value", "1.5", "is a fraction of a count"),
        ("burglary,coventry,2015-05,-1", "value", "-1", "is a count below 0"),
        ("burglary,coventry,2015-05,n/a", "value", "n/a", "is not a number"),
        ("answered-in-time,coventry,2015-05,100.1", "value", "100.1", "is a percentage outside 0 to 100"),
        ("answered-in-time,coventry,2015-05,-0.1", "value", "-0.1", "is a percentage outside 0 to 100"),
        ("answered-in-time,coventry,2015-05,85%", "value", "85%", "has a per cent sign; write 85"),
    ],
)
def test_a_fault_names_its_column_its_value_and_what_would_be_right(
    tmp_path: Path, row: str, column: str, value: str, words: str
) -> None:
    found = fault_of_row(tmp_path, row)
    assert found[:2] == (column, value)
    assert words in found[2]


@pytest.mark.parametrize(
    ("row", "column", "value", "words"),
    [
        ("answered-in-time,coventry,,2015-05,50,3,2,,", "numerator", "3", "is above its denominator, 2"),
        ("answered-in-time,coventry,,2015-05,,1,0,,", "denominator", "0", "is 0, of which nothing is a part"),
        ("answered-in-time,coventry,,2015-05,0,0,0,,", "denominator", "0", "is 0, of which nothing is a part"),
        ("answered-in-time,coventry,,2015-05,,1,-2,,", "denominator", "-2", "is below 0"),
        ("answered-in-time,coventry,,2015-05,,-1,2,,", "numerator", "-1", "is below 0"),
        ("answered-in-time,coventry,,2015-05,,1,,,", "value", "", "is empty; give a value, or both"),
        ("answered-in-time,coventry,,2015-05,,x,2,,", "numerator", "x", "is not a number"),
        ("answered-in-time,coventry,,2015-05,51,1,2,,", "value", "51", "is not its parts' quotient: 100 × 1 / 2 is 50"),
        ("answered-in-time,coventry,,2015-05,33.34,1,3,,", "value", "33.34", "100 × 1 / 3 is 33.33"),
        ("answered-in-time,coventry,,2015-05,0.5,1,2,,", "value", "0.5", "100 × 1 / 2 is 50.0"),
        ("crime-rate,coventry,,2014/15-Q4,5,50,1000,,", "value", "5", "1,000 × 50 / 1000 is 50"),
        ("disproportionality,coventry,,2015-05,4.2,41,10,,", "value", "4.2", "41 / 10 is 4.1"),
        ("burglary,coventry,,2015-05,,5,2,,", "value", "2.5", "is a fraction of a count"),
        ("clear-up,coventry,,2015-05,150,1,2,,", "value", "150", "is not its parts' quotient"),
        ("burglary,coventry,,2015-05,1,,,yes,", "provisional", "yes", "is neither true nor false"),
        (
            "hate-crime,coventry,religion=sikism,2015-05,1,,,,",
            "group",
            "religion=sikism",
            "did you mean 'religion=sikhism'?",
        ),
        ("hate-crime,coventry,Sikh,2015-05,1,,,,", "group", "Sikh", "did you mean 'religion=sikhism'?"),
        ("burglary,coventry,,2015-05,1,,,,a\0b", "note", "a\0b", "holds a character that is no text"),
    ],
)
def test_a_fault_among_the_optional_columns_is_named_likewise(
    tmp_path: Path, row: str, column: str, value: str, words: str
) -> None:
    found = fault_of_row(tmp_path, row, FULL)
    assert found[:2] == (column, value)
    assert words in found[2]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", (None, None, None, "is empty")),
        ("\ufeff", (None, None, None, "is empty")),
        ("\n\n", (None, None, None, "is empty")),
        (" , ,\n", (None, None, None, "is empty")),
        (HEADER, (None, None, None, "has a header and no rows")),
        (HEADER + "\n,,,\n", (None, None, None, "has a header and no rows")),
        ("measure;area;period;value\na;b;c;d\n", (1, None, None, "is separated by semicolons; save it with commas")),
        ("measure\tarea\tperiod\tvalue\n", (1, None, None, "is separated by tabs; save it with commas")),
        ("\n" + HEADER, (1, None, None, "is empty; the header belongs there: measure,area,period,value")),
        (
            "measure,area,value\nburglary,coventry,1\n",
            (1, None, None, "lacks the column 'period'; required are measure, area, period, value"),
        ),
        (HEADER.replace("value", "value,value"), (1, "value", "value", "is in the header twice")),
        (HEADER.replace("value", "value,nots"), (1, "nots", "nots", "is not a known column; did you mean 'note'?")),
        (HEADER + "burglary,coventry,2015-05\n", (2, None, None, "has 3 cells where the header has 4")),
        (HEADER + "burglary,coventry,2015-05,1,098\n", (2, None, None, "has 5 cells where the header has 4")),
        (
            HEADER + "\nburglary,coventry,2015-05,1\n",
            (2, None, None, "is an empty row with figures below; take it out"),
        ),
        (
            HEADER + "burglary,coventry,2015-05,1\n,,,\n \n\nburglary,coventry,2015-06,1\n",
            (3, None, None, "is the first of 3 empty rows with figures below; take it out"),
        ),
    ],
)
def test_a_fault_of_the_files_shape_is_said_once(
    tmp_path: Path, text: str, fault: tuple[int | None, str | None, str | None, str]
) -> None:
    assert faults_of(written(tmp_path, text)) == [fault]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + HEADER + "burglary,coventry,2015-05,1\n",
        "Value, PERIOD ,area,Measure\n1,2015-05,coventry,burglary\n",
        HEADER + " burglary ,\tcoventry, 2015-05 , 1 \n",
        HEADER + "burglary,coventry,2015-05,1\r\nburglary,coventry,2015-06,1\nrobbery,coventry,2015-05,1\r",
        HEADER + "burglary,coventry,2015-05,1\n\n,,,\n   \n",
        HEADER + '"burglary","coventry","2015-05","1"',
        HEADER + "burglary,coventry,2015-05,1.0\n",
        HEADER + "burglary,coventry,2015-07,0\n",
        HEADER + "clear-up,coventry,2015-05,130\n",
        HEADER + "confidence,coventry,wave-37,62\n",
        "measure,area,period,value,,\nburglary,coventry,2015-05,1,,\n",
        FULL + "burglary,coventry,night,2015-05,1,,,TRUE,=HYPERLINK()\n",
        FULL + "burglary,coventry,,2015-05,1,,,False,two\n" + '"burglary",coventry,,2015-06,1,,,,"a\nb"\n',
        FULL + "hate-crime,coventry,religion=sikhism,2015-05,1,,,,\n",
        FULL + "answered-in-time,coventry,,2015-05,33.3,1,3,,\n",
        FULL + "answered-in-time,coventry,,2015-05,33.333333333333336,1,3,,\n",
        FULL + "answered-in-time,coventry,,2015-05,50,,200,,\n",
        FULL + "clear-up,coventry,,2015-05,150,3,2,,\n",
        FULL + "crime-rate,coventry,,2014/15-Q4,50,50,1000,,\n",
        FULL + "harm-rate,coventry,,2015-05,0.05,50,1000,,\n" + "harm-rate,coventry,,2015-06,50,50,1000,,\n",
        FULL + "disproportionality,coventry,,2015-05,4.1,41,10,,\n",
    ],
)
def test_what_contract_2_takes_is_taken(tmp_path: Path, text: str) -> None:
    assert faults_of(written(tmp_path, text)) == []


def test_every_fault_of_a_file_is_listed_in_its_order(tmp_path: Path) -> None:
    rows = "burglry,nowhere,2015-13,x\nburglary,coventry,2015-05,1\nburglary,coventry,2015-05,-1,\n"
    found = faults_of(written(tmp_path, HEADER + rows + "robbery,coventry,2015,2\n"))
    assert [(line, column) for line, column, _, _ in found] == [
        (2, "measure"),
        (2, "area"),
        (2, "period"),
        (2, "value"),
        (4, None),
        (5, "period"),
    ]


def test_the_faults_before_a_byte_that_is_not_utf8_are_listed_with_it(tmp_path: Path) -> None:
    found = faults_of(
        written(tmp_path, (HEADER + "burglary,coventry,2015-05,x\n").encode() + b"burglary,caf\xe9,1,1\n")
    )
    assert [(line, message[:27]) for line, _, _, message in found] == [
        (2, "is not a number; a number is"[:27]),
        (3, "holds the byte 0xE9, which "),
    ]


def test_a_period_is_over_on_its_last_day(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + "burglary,coventry,2015-08,1\n")
    assert faults_of(path, today=date(2015, 8, 31)) == []
    assert len(faults_of(path, today=date(2015, 8, 30))) == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("figures.txt", "is of no kind that is read here; known are .csv, .xlsx, .xlsm"),
        ("missing.csv", "cannot be read: No such file or directory"),
    ],
)
def test_a_file_that_is_none_is_a_fault_of_the_whole_file(tmp_path: Path, name: str, words: str) -> None:
    written(tmp_path, HEADER, "figures.txt")
    assert faults_of(tmp_path / name) == [(None, None, None, words)]


def test_a_long_value_is_cut_where_it_is_printed(tmp_path: Path) -> None:
    files = ObservationFiles([written(tmp_path, HEADER + f"burglary,coventry,2015-05,{'9' * 5000}\n")], KNOWN, TODAY)
    assert [list(rows.values) for rows in files.rows()] == [[]]
    refusal = files.refusal()
    assert refusal is not None
    assert len(str(refusal.faults[0].as_json["value"])) == 100
    assert len(refusal.in_words) < 400


def test_only_the_first_thousand_faults_are_put_into_words_and_all_are_counted(tmp_path: Path) -> None:
    files = ObservationFiles([written(tmp_path, HEADER + "x,coventry,2015-05,1\n" * 2_500)], KNOWN, TODAY)
    assert sum(len(rows) for rows in files.rows()) == 0
    refusal = files.refusal()
    assert refusal is not None
    assert (refusal.total, len(refusal.faults)) == (2_500, 1_000)


def test_rows_are_the_same_wherever_a_batch_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f"burglary,coventry,2014-{month:02},{month}\n" for month in range(1, 13))
    path = written(tmp_path, HEADER + rows + "burglary,coventry,2015-13,1\n\n")
    for size in (1, 2, 3, 5, 100):
        monkeypatch.setattr("bot.files.csv_rows.ROWS_AT_ONCE", size)
        files = ObservationFiles([path], KNOWN, TODAY)
        read = [(line, value) for batch in files.rows() for line, value in zip(batch.lines, batch.values, strict=True)]
        assert read == [(month + 1, float(month)) for month in range(1, 13)]
        assert [line for line, _, _, _ in faults_of(path)] == [14]


def test_the_digest_of_a_file_is_that_of_its_bytes(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + "burglary,coventry,2015-05,1\n")
    files = ObservationFiles([path], KNOWN, TODAY)
    list(files.rows())
    assert files.files[0].digest == digest_of(path)
    assert files.bytes_read == files.bytes_in_all == path.stat().st_size
