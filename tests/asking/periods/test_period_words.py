from datetime import date

import pytest

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_words import read_period
from bot.asking.words.tokens import plain_text, tokens_of
from tests.asking.catalogue import understood

DAY = date(2026, 4, 20)


def period(text: str, day: date = DAY) -> AskedPeriod:
    tokens = tokens_of(plain_text(text))
    found = read_period(tokens, 0, day)
    assert found is not None, text
    assert found[0] == len(tokens), f"{text}: only {found[0]} words of it are a period"
    return found[1]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("last month", "2026-03"),
        ("this month", "2026-04"),
        ("last week", "2026-W16"),
        ("yesterday", "2026-04-19"),
        ("last quarter", "2025/26-Q4"),
        ("last calendar quarter", "2026-Q1"),
        ("last year", "2025/26"),
        ("last calendar year", "2025"),
        ("next month", "2026-05"),
        ("July", "2025-07"),
        ("last July", "2025-07"),
        ("march", "2026-03"),
        ("march last year", "2025-03"),
        ("July 2025", "2025-07"),
        ("sept 2025", "2025-09"),
        ("07/2025", "2025-07"),
        ("summer 2025", "2025-06..2025-08"),
        ("last summer", "2025-06..2025-08"),
        ("winter 2025/26", "2025-12..2026-02"),
        ("Q2", "2025/26-Q2"),
        ("q2 2014/15", "2014/15-Q2"),
        ("2014/15 q2", "2014/15-Q2"),
        ("second quarter of 2014/15", "2014/15-Q2"),
        ("calendar q2 2025", "2025-Q2"),
        ("2014/15", "2014/15"),
        ("2014-15", "2014/15"),
        ("14/15", "2014/15"),
        ("FY14/15", "2014/15"),
        ("financial year 2014/15", "2014/15"),
        ("2025", "2025"),
        ("week 30", "2025-W30"),
        ("week 30 2024", "2024-W30"),
        ("week 11 of this year", "2026-W11"),
        ("week 11 last year", "2025-W11"),
        ("wk 11 this year", "2026-W11"),
        ("the first week of january", "2026-W02"),
        ("newest month", "2026-03"),
        ("april to march last year", "2025/26"),
        ("autumn term so september to december", "2025-09..2025-12"),
        ("last summer, as in 2025", "2025-06..2025-08"),
        ("week commencing 6 april 2026", "2026-W15"),
        ("3 march 2026", "2026-03-03"),
        ("3rd of march", "2026-03-03"),
        ("24/11/2014", "2014-11-24"),
        ("april to september 2025", "2025-04..2025-09"),
        ("apr-sep 2025", "2025-04..2025-09"),
        ("november to february", "2025-11..2026-02"),
        ("between 1 and 10 march 2026", "2026-03-01..2026-03-10"),
        ("from 1 April 2025 to 31 December 2025", "2025-04-01..2025-12-31"),
        ("2025-04..2025-12", "2025-04..2025-12"),
    ],
)
def test_a_period_is_named_as_people_say_it(said: str, meant: str) -> None:
    found = period(said)
    assert found.form is Form.NAMED
    assert [one.text for one in found.candidates] == [meant]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Q2 2025", ["2025/26-Q2", "2024/25-Q2", "2025-Q2"]),
        ("winter 2025", ["2025-12..2026-02", "2024-12..2025-02"]),
        ("April", ["2026-04", "2025-04"]),
        ("Feb 26", ["2026-02", "2026-02-26"]),
        ("2011-12", ["2011-12", "2011/12"]),
        ("financial year 2015", ["2015/16", "2014/15"]),
    ],
)
def test_what_can_mean_several_periods_means_all_of_them(said: str, meant: list[str]) -> None:
    assert [one.text for one in period(said).candidates] == meant


def test_last_july_can_be_this_year_s_or_the_one_before() -> None:
    found = period("last july", date(2026, 10, 5))
    assert [one.text for one in found.candidates] == ["2026-07", "2025-07"]


@pytest.mark.parametrize(
    ("said", "form", "meant"),
    [
        ("ytd", Form.TO_DATE, ["2026/27"]),
        ("so far this year", Form.TO_DATE, ["2026/27"]),
        ("calendar year to date", Form.TO_DATE, ["2026"]),
        ("rolling 12 months", Form.ROLLING, []),
        ("R12M", Form.ROLLING, []),
        ("12 months to June 2019", Form.ROLLING, ["YE-2019-06"]),
        ("r12 to June 2019", Form.ROLLING, ["YE-2019-06"]),
        ("rolling 12 up to June 2019", Form.ROLLING, ["YE-2019-06"]),
        ("year ending 31 March 2025", Form.ROLLING, ["YE-2025-03"]),
        ("since Christmas", Form.SINCE, ["2025-12-25"]),
        ("since the new year", Form.SINCE, ["2026-01-01"]),
        ("since April", Form.SINCE, ["2026-04", "2025-04"]),
        ("last 6 months", Form.LAST, []),
        ("past three quarters", Form.LAST, []),
        ("latest", Form.NEWEST, []),
    ],
)
def test_stretches_have_their_forms(said: str, form: Form, meant: list[str]) -> None:
    found = period(said)
    assert found.form is form
    assert [one.text for one in found.candidates] == meant


@pytest.mark.parametrize("said", ["13/13/2025", "31/02/2026", "2014/16", "from september 2025 to april 2025"])
def test_what_is_no_period_names_none(said: str) -> None:
    assert period(said).candidates == ()


@pytest.mark.parametrize("said", ["may i", "burglary", "per", "13", "month", ""])
def test_other_words_are_no_period(said: str) -> None:
    assert read_period(tokens_of(f"{said} x"), 0, DAY) is None


@pytest.mark.parametrize(("text", "period"), [("for the quarter", "2026/27-Q1"), ("for the month", "2026-04")])
def test_for_the_quarter_is_this_one_or_the_newest_in_its_place(text: str, period: str) -> None:
    question = understood(f"burglary {text}")
    assert [one.text for one in question.period.candidates] == [period]
    assert question.period.relative


def test_for_the_month_of_may_is_may() -> None:
    assert [one.text for one in understood("burglary for the month of may 2025").period.candidates] == ["2025-05"]
