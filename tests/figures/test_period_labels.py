from datetime import date

import pytest

from bot.figures.period_labels import (
    cadence_noun,
    is_a_year,
    label_lines,
    length_in_words,
    preposition,
    short_label,
    title_label,
)
from bot.figures.periods import PeriodKind, named_period, parse_period


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2015-04", "Apr 2015"),
        ("2015-07-25", "25 Jul 2015"),
        ("2015-W30", "w/c 20 Jul 2015"),
        ("2015-Q3", "Jul–Sep 2015"),
        ("2015/16-Q1", "Q1 2015/16"),
        ("2015/16", "2015/16"),
        ("2015", "2015"),
        ("YE-2019-06", "year to Jun 2019"),
        ("2025-04..2025-12", "1 Apr 2025 to 31 Dec 2025"),
    ],
)
def test_a_period_is_labelled_as_the_field_does(text: str, label: str) -> None:
    assert short_label(parse_period(text)) == label


def test_a_wave_is_labelled_by_its_name() -> None:
    wave = named_period("wave-37", "Wave 37", date(2015, 1, 12), date(2015, 4, 15))

    assert short_label(wave) == "Wave 37"
    assert label_lines(wave) == ("Wave 37", "")


def test_titles_spell_months_and_keep_the_names_of_quarters() -> None:
    assert title_label(parse_period("2026-03")) == "March 2026"
    assert title_label(parse_period("2025/26-Q3")) == "Q3 2025/26"


def test_one_is_on_a_day_and_in_a_month() -> None:
    assert preposition(parse_period("2026-03-01")) == "on"
    assert preposition(parse_period("2026-03")) == "in"


def test_a_financial_quarter_is_called_a_quarter() -> None:
    assert cadence_noun(PeriodKind.FINANCIAL_QUARTER, 3) == "quarters"


@pytest.mark.parametrize(
    ("text", "length", "year"),
    [
        ("2026-03", "one month", False),
        ("2025/26-Q3", "3 months", False),
        ("2025-04..2026-01", "10 months", False),
        ("2025/26", "12 months", True),
        ("YE-2019-06", "12 months", True),
        ("2015-W30", "7 days", False),
        ("2026-03-01", "one day", False),
        ("2024-04..2026-03", "24 months", False),
    ],
)
def test_how_long_a_period_is(text: str, length: str, year: bool) -> None:
    period = parse_period(text)
    assert (length_in_words(period), is_a_year(period)) == (length, year)
