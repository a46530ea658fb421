import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.duties.faults import InputFaults
from bot.files.chart_table import ChartSeries, parse_chart_table, read_chart_table


def _read(text: str) -> tuple[ChartSeries, ...]:
    return parse_chart_table(text, "t.csv")


def _faults(text: str) -> list[tuple[int | None, str | None, str | None, str]]:
    with pytest.raises(InputFaults) as refused:
        _read(text)
    return [(fault.line, fault.column, fault.value, fault.message) for fault in refused.value.faults]


def test_series_come_in_the_order_of_the_file_and_periods_in_their_own() -> None:
    a, b = _read("series,period,value\nA,2015-02,2\nB,2015-01,5\nA,2015-01,1\n")
    assert (a.name, a.periods, a.values) == ("A", ("2015-01", "2015-02"), (1.0, 2.0))
    assert (b.name, b.phases, b.better, b.target) == ("B", None, None, None)


def test_a_table_is_taken_in_whatever_clothes_it_comes() -> None:
    text = '\ufeffValue, PERIOD ,note,Series\r\n 1.5 ,2015-01,=1+1," A, and B "\r\n\r\n2e1,2015-02\r\n'
    with pytest.raises(InputFaults):
        _read(text.lstrip("\ufeff"))  # the last row has no series
    (one,) = _read(text.lstrip("\ufeff").replace("2015-02\r\n", '2015-02,,"A, and B"\r\n\r\n ,,,\r\n'))
    assert (one.name, one.values) == ("A, and B", (1.5, 20.0))


def test_a_byte_order_mark_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"\xef\xbb\xbfseries,period,value\nA,1,2\n")
    assert read_chart_table(path)[0].values == (2.0,)


def test_an_encoding_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("series,period,value\nA,1,2\nCafé,1,2\n".encode("latin-1"))
    with pytest.raises(InputFaults) as refused:
        read_chart_table(path)
    assert refused.value.faults[0].line == 3
    assert "UTF-8" in refused.value.faults[0].message


def test_an_empty_value_is_a_gap_and_zero_is_not() -> None:
    (one,) = _read("series,period,value\nA,2015-01,0\nA,2015-02,\n")
    assert one.values[0] == 0.0
    assert math.isnan(one.values[1])


def test_direction_and_target_may_be_said_once_a_series() -> None:
    (one,) = _read("series,period,value,better,target\nA,1,2,,\nA,2,3,Lower,50\nA,3,4,lower,50.0\n")
    assert (one.better, one.target) == ("lower", 50.0)


def test_phases_keep_their_text() -> None:
    (one,) = _read("series,period,value,phase\nA,2,2,after\nA,1,3,before\n")
    assert one.phases == ("before", "after")


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("", [(None, None, None, "is empty; it needs a header and rows: series,period,value")]),
        (" \n\n", [(None, None, None, "is empty; it needs a header and rows: series,period,value")]),
        (",,\n", [(None, None, None, "is empty; it needs a header and rows: series,period,value")]),
        ("series,period,value\n", [(None, None, None, "has a header and no rows")]),
        (
            "series;period;value\nA;1;2\n",
            [
                (
                    1,
                    name,
                    "series;period;value",
                    f"the column {name} is missing; the header is series,period,value "
                    "(columns are separated by commas)",
                )
                for name in ("series", "period", "value")
            ],
        ),
        (
            "series,period,value,value\nA,1,2,3\n",
            [(1, "value", "value", "this column is there twice; keep one")],
        ),
        (
            "series,period,value,beter\nA,1,2,lower\n",
            [(1, "beter", "beter", "this column is not read; did you mean 'better'?")],
        ),
        (
            'series,period,value\nA,1,"1,098"\n',
            [(2, "value", "1,098", "is not a number; write 1098, or leave it empty where nothing is known")],
        ),
        (
            "series,period,value,better\nA,1,2,lowr\n",
            [(2, "better", "lowr", "is not a direction; write lower, higher, neither; did you mean 'lower'?")],
        ),
        (
            "series,period,value,better\nA,1,2,lower\nA,2,2,higher\n",
            [(3, "better", "higher", "disagrees with lower above; a series has one direction")],
        ),
        (
            "series,period,value,target\nA,1,2,5\nA,2,2,6\nA,3,2,x\n",
            [
                (3, "target", "6", "disagrees with 5 above; a series has one target"),
                (
                    4,
                    "target",
                    "x",
                    "is not a number; write digits alone, or leave it empty where nothing is known",
                ),
            ],
        ),
        (
            "series,period,value\nA,2015-01,1\nA,2015-02,1\nA,2015-01,1\n",
            [(4, "period", "2015-01", "A already has this period in line 2; keep one of the two")],
        ),
        (
            "series,period,value\n,1,2\nA,,2\n",
            [
                (2, "series", "", "series is empty; every row needs one"),
                (3, "period", "", "period is empty; every row needs one"),
            ],
        ),
        (
            "series,period,value\nA,1,098,2\n",
            [(2, None, "A,1,098,2", "has 4 cells where the header has 3; put a cell with a comma in quotes")],
        ),
        (
            "series,period,value,phase\nA,1,2,x\nA,2,2,\n",
            [(3, "phase", "", "phase is empty where other rows of this series have one")],
        ),
        (
            'series,period,value\nA,1,"2\nB,1,2\n',
            [(2, None, None, "is not CSV from here on: unexpected end of data")],
        ),
        (
            '"series",period,value\n"A\nB",2015-01,1\nC,2015-01,x\n',
            [
                (
                    4,
                    "value",
                    "x",
                    "is not a number; write digits alone, or leave it empty where nothing is known",
                )
            ],
        ),
    ],
)
def test_every_fault_is_told_with_its_place(text: str, faults: list[tuple[object, ...]]) -> None:
    assert _faults(text) == faults


@pytest.mark.parametrize("value", ["nan", "inf", "-Infinity", "1_000", "12%", "£5", "0x1", "١٢", "1e999", "--1", "."])
def test_only_plain_numbers_are_values(value: str) -> None:
    ((line, column, written, _),) = _faults(f"series,period,value\nA,1,{value}\n")
    assert (line, column, written) == (2, "value", value)


def test_all_faults_come_together_in_the_order_of_the_file() -> None:
    lines = [line for line, *_ in _faults("series,period,value\nA,2015-01,x\nA,2015-13,1\nA,2015-02,y\nA,2015-03,1\n")]
    assert lines == [2, 3, 4]


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_and_never_breaks(text: str) -> None:
    for start in ("", "series,period,value\n", "series,period,value,phase,better,target\nA,1,2,3,lower,4\n"):
        try:
            _read(start + text)
        except InputFaults as refused:
            assert refused.faults
