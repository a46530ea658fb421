from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.measures import Unit
from bot.figures.number_words import (
    counted,
    duration_in_words,
    figure_in_words,
    line_in_words,
    number_in_words,
    percent_in_words,
    signed_in_words,
    signed_percent_in_words,
    told_apart,
)


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        pytest.param(1098.0, Unit.COUNT, "1,098", id="a count has its thousands apart and no decimals"),
        pytest.param(1098.25, Unit.COUNT, "1,098.3", id="a part of a count has one decimal, rounded half up"),
        pytest.param(62.5, Unit.PERCENT, "62.5%", id="a percentage has one decimal"),
        pytest.param(50.0, Unit.PERCENT, "50%", id="a whole percentage has none"),
        pytest.param(1234.5, Unit.POUNDS, "£1,234.50", id="pounds have pence"),
        pytest.param(-1234.0, Unit.POUNDS, "-£1,234", id="whole pounds have none, and the sign goes first"),
        pytest.param(1.0, Unit.MINUTES, "1 minute", id="one minute is one minute"),
        pytest.param(8.25, Unit.SECONDS, "8.3 seconds", id="seconds are said"),
        pytest.param(0.004, Unit.RATE, "0.004", id="a small rate is not shown as nothing"),
        pytest.param(0.0, Unit.RATE, "0", id="nothing is shown as nothing"),
        pytest.param(Decimal("0.1") + Decimal("0.2"), Unit.RATIO, "0.30", id="a ratio has two decimals"),
        pytest.param(
            1.5e30, Unit.COUNT, "1,500,000,000,000,000,000,000,000,000,000", id="a long number is written out"
        ),
        pytest.param(-0.04, Unit.COUNT, "-0.04", id="a small fall is still a fall"),
    ],
)
def test_figures_read_as_people_write_them(value: float | Decimal, unit: Unit, words: str) -> None:
    assert figure_in_words(value, unit) == words


def test_a_number_by_itself_has_no_unit() -> None:
    assert number_in_words(1098.0) == "1,098"


def test_a_computed_line_keeps_its_decimal_even_where_it_is_whole() -> None:
    assert line_in_words(331.0) == "331.0"


def test_a_value_just_above_its_limit_never_reads_as_the_limit() -> None:
    assert told_apart(398.2, 398.1962) == ("398.200", "398.196")


def test_a_whole_value_stays_whole_while_its_limit_takes_the_decimals_it_needs() -> None:
    assert told_apart(398, 397.98) == ("398", "397.98")


def test_changes_carry_their_sign() -> None:
    assert [signed_in_words(change) for change in (569, -735, 0)] == ["+569", "-735", "0"]
    assert signed_percent_in_words(Decimal(569) / Decimal(6623) * 100) == "+8.6%"  # 003 ¶110
    assert percent_in_words(Decimal(958) / Decimal(114287) * 100) == "0.8%"  # 003 ¶110 prints 0.9%


def test_things_are_counted_in_the_singular_and_the_plural() -> None:
    assert [counted(1, "day"), counted(0, "day"), counted(1200, "day")] == ["1 day", "0 days", "1,200 days"]
    assert counted(2, "series", "series") == "2 series"
    assert [counted(2, "county"), counted(1, "county"), counted(2, "survey")] == ["2 counties", "1 county", "2 surveys"]


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_two_values_that_differ_by_a_millionth_never_read_the_same(value: float, line: float) -> None:
    first, second = told_apart(value, line)
    if abs(value - line) > 1e-6:
        assert Decimal(first.replace(",", "")) != Decimal(second.replace(",", ""))
        assert (Decimal(first.replace(",", "")) > Decimal(second.replace(",", ""))) == (value > line)


@pytest.mark.parametrize(
    ("hours", "words"),
    [(672, "4 weeks"), (168, "1 week"), (240, "10 days"), (24, "1 day"), (36, "36 hours"), (1.5, "90 minutes")],
)
def test_a_length_of_time_is_said_in_the_largest_unit_that_it_is_whole_in(hours: float, words: str) -> None:
    assert duration_in_words(timedelta(hours=hours)) == words
