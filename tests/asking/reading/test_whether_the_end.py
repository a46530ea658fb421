import pytest

from bot.asking.asked_period import Form
from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "is february the highest on record for burglary",
        "was january the lowest burglary ever",
        "is january the highest burglary figure weve had",
        "does anyone know whether february was our busiest month ever for burglary",
        "is last month the highest burglary since records began",
    ],
)
def test_whether_one_is_the_end_of_all_is_told_by_the_end_of_all(text: str) -> None:
    question = understood(text)
    assert question.intent is Intent.EXTREME
    assert question.period.form in (Form.EVERYTHING, Form.NEWEST)


def test_the_highest_on_record_of_a_year_is_asked_back() -> None:
    assert not_understood("highest on record for burglary last year")


@pytest.mark.parametrize(
    "text",
    [
        "is february the lowest burglary has been in the last 12 months",
        "was november 2025 the highest for burglary in 2025",
        "is february the highest for burglary this financial year",
    ],
)
def test_one_of_a_longer_time_is_held_against_the_end_of_it(text: str) -> None:
    question = understood(text)
    assert question.intent is Intent.EXTREME
    assert question.against_period is not None
    assert question.against_period.form is Form.NAMED
    assert question.period != question.against_period


def test_two_months_of_one_year_have_no_end_between_them() -> None:
    assert not_understood("is november the highest for burglary in december")


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("was november the highest for burglary in 2024", "2024-11"),
        ("was june the lowest burglary in 2024/25", "2024-06"),
    ],
)
def test_a_month_is_that_of_the_year_beside_it(text: str, month: str) -> None:
    against = understood(text).against_period
    assert against is not None
    assert [one.text for one in against.candidates] == [month]


def test_a_month_of_another_year_is_no_part_of_it() -> None:
    assert not_understood("was november 2023 the highest for burglary in 2024")


@pytest.mark.parametrize(
    "text",
    [
        "was january the worst month for burglary",
        "is february the highest for burglary",
        "was last month the worst for burglary",
        "was january 2026 the lowest for burglary since 2024",
    ],
)
def test_one_time_behind_the_verb_is_one_of_all(text: str) -> None:
    question = understood(text)
    assert question.intent is Intent.EXTREME
    assert question.against_period is not None
    assert question.period.form in (Form.EVERYTHING, Form.SINCE)


@pytest.mark.parametrize(
    "text", ["was the worst week for burglary in january", "was january the worst week for burglary"]
)
def test_another_step_of_time_is_none_of_them(text: str) -> None:
    question = understood(text)
    assert question.against_period is None
