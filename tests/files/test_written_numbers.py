"""Numbers as people write them."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.files.written_numbers import NotANumber, is_quotient, number_column, plain_text, written_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1098", 1098.0),
        ("-5", -5.0),
        ("+5", 5.0),
        ("10.50", 10.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("007", 7.0),
        ("0.1", 0.1),
        ("999999999999999", 999999999999999.0),
        ("33.333333333333336", 100 / 3),  # 17 digits, and the very double that a spreadsheet held
    ],
)
def test_a_plain_number_is_taken_as_written(text: str, number: float) -> None:
    assert written_number(text) == number


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1,098", "write 1098"),
        ("1 098", "write 1098"),
        ("1,234,567.5", "write 1234567.5"),
        ("10%", "write 10"),
        ("10.5 %", "write 10.5"),
        ("£1,200", "write 1200"),
        ("−5", "write -5"),
        ("1e5", "write 100000"),
        ("1.5E-3", "write 0.0015"),
        ("0.1234567890123456789", "has more digits than can be kept exactly; write 0.12345678901234568"),
        ("123456789012345678", "has more digits than can be kept exactly"),
        ("9" * 400, "is too large to be a figure"),
        ("1e400", "is not a number"),
        ("1,09", "is not a number"),
        ("10,5", "is not a number"),
        ("0x10", "is not a number"),
        ("1_000", "is not a number"),
        ("nan", "is not a number"),
        ("inf", "is not a number"),
        ("-Infinity", "is not a number"),
        ("n/a", "leave the row out where the figure is not known"),
        ("-", "is not a number"),
        ("١٢", "is not a number"),
        ("1.2.3", "is not a number"),
        ("--5", "is not a number"),
        ("=1+1", "is not a number"),
        ("5\n6", "is not a number"),
    ],
)
def test_anything_else_is_refused_with_what_to_write(text: str, right: str) -> None:
    with pytest.raises(NotANumber, match=right.replace(".", r"\.")):
        written_number(text)


def test_minus_zero_is_zero() -> None:
    assert str(written_number("-0.0")) == "0.0"
    assert str(number_column(["-0"]).values[0]) == "0.0"


def test_a_cell_of_two_lines_is_no_two_numbers() -> None:
    column = number_column(["5\n6", "7"])
    assert "is not a number" in column.faults[0]
    assert column.values[1] == 7


CELLS = st.one_of(
    st.just(""),
    st.integers(-(10**17), 10**17).map(str),
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**6), max_value=10**6).map(str),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.text("0123456789.,-+eE% \n_x", max_size=8),
)


@given(st.lists(CELLS, max_size=12))
def test_a_column_is_read_as_its_cells_are_one_by_one(cells: list[str]) -> None:
    column = number_column(cells)
    for place, cell in enumerate(cells):
        if not cell.strip():
            assert np.isnan(column.values[place])
            continue
        try:
            expected = written_number(cell.strip())
        except NotANumber as fault:
            assert column.faults[place] == str(fault)
            assert np.isnan(column.values[place])
        else:
            assert column.values[place] == expected


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_what_is_taken_is_kept_exactly(number: Decimal) -> None:
    text = format(number, "f")
    try:
        value = written_number(text)
    except NotANumber:
        return
    assert Decimal(repr(value)) == Decimal(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_written_plainly_reads_back_as_itself(value: float) -> None:
    assert written_number(plain_text(value)) == value


@given(
    st.integers(0, 10**6),
    st.integers(1, 10**6),
    st.integers(0, 6),
    st.sampled_from([1, 100, 1000]),
    st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN]),
)
def test_a_quotient_rounded_either_way_is_one(part: int, whole: int, places: int, scale: int, rounding: str) -> None:
    quotient = (Decimal(part) * scale / Decimal(whole)).quantize(Decimal(1).scaleb(-places), rounding)
    assert is_quotient(str(quotient), str(part), str(whole), scale)
    assert not is_quotient(str(quotient + Decimal(2).scaleb(-places)), str(part), str(whole), scale)


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_a_spreadsheets_own_quotient_is_one(part: int, whole: int) -> None:
    for value in (100 * part / whole, part / whole * 100, 100 * (part / whole)):
        assert is_quotient(plain_text(value), str(part), str(whole), 100)


@pytest.mark.parametrize(
    ("value", "part", "whole", "right"),
    [
        ("12.5", "1", "8", True),
        ("12", "1", "8", True),  # 12.5 rounded half to even
        ("13", "1", "8", True),  # 12.5 rounded half up
        ("12.4", "1", "8", False),
        ("12.50", "1", "8", True),
        ("12.49", "1", "8", False),
        ("33.33", "1", "3", True),
        ("33.34", "1", "3", False),
        ("0", "0", "3", True),
    ],
)
def test_a_percentage_is_held_against_its_parts_at_the_decimals_written(
    value: str, part: str, whole: str, right: bool
) -> None:
    assert is_quotient(value, part, whole, 100) is right
