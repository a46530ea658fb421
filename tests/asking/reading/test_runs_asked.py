"""Figures that are asked for step by step are given one by one."""

import pytest

from bot.asking.asked_period import Form
from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.figures.periods import PeriodKind
from tests.asking.rural_catalogue import outcome


@pytest.mark.parametrize(
    "text",
    [
        "robbery by month since April",
        "robbery month by month in 2025/26",
        "monthly robbery figures for 2025",
        "robbery in each month of 2025",
        "robbery each quarter of last year",
        "robbery for each of the last 6 months",
        "the last six monthly figures for robbery",
        "robbery, the last 8 data points",
        "robbery trend over the past year",
        "trend in robbery since January",
        "robbery for the last 3 months individually",
        "total robbery, last 6 months, each month",
        "robbery and farm theft by month since July",
    ],
)
def test_each_period_of_a_stretch_is_asked_for(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.by) == (Intent.VALUE, EACH_PERIOD)


@pytest.mark.parametrize(
    ("text", "cadences"),
    [
        ("robbery month by month", (PeriodKind.MONTH,)),
        ("weekly 999 calls breakdown by week", (PeriodKind.WEEK,)),
        ("robbery quarterly totals", (PeriodKind.QUARTER,)),
        ("run of figures for robbery", ()),
    ],
)
def test_a_run_without_a_stretch_is_of_the_newest(text: str, cadences: tuple[PeriodKind, ...]) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.by, found.period.form, found.cadences, found.stepped) == (EACH_PERIOD, Form.NEWEST, cadences, True)


@pytest.mark.parametrize("text", ["robbery in the most recent month", "robbery trend", "robbery this month"])
def test_one_period_is_no_run(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert not found.stepped


def test_steps_of_areas_are_kept_beside_them() -> None:
    found = outcome("robbery by district by month since July")
    assert isinstance(found, Question)
    assert (found.by, found.stepped) == ("district", True)


@pytest.mark.parametrize("text", ["how many robberies a month", "robberies each month", "average robbery a week"])
def test_so_many_each_month_is_an_average_and_no_run(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert found.intent is Intent.LINES
