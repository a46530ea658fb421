"""Figures that are asked for step by step are given one by one."""

import pytest

from bot.asking.asked_period import Form
from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.reading.reading import read
from bot.figures.periods import PeriodKind
from tests.asking.rural_catalogue import DAY, VOCABULARY, outcome


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


@pytest.mark.parametrize(
    "text",
    [
        "positive outcomes per quarter since April",
        "positive outcomes a month since January",
        "positive outcomes per month in 2025",
        "officers in post per month since March",
        "officers in post per quarter",
        "officers in post each quarter",
        "positive outcomes every month",
        "attendance time per month this year",
        "robbery per year",
        "robbery each year",
    ],
)
def test_each_time_of_what_does_not_add_up_is_one_figure(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert (found.intent, found.by, found.stepped) == (Intent.VALUE, EACH_PERIOD, True)


@pytest.mark.parametrize(
    "text",
    [
        "robbery per month since April",  # what is counted has so many a month
        "robbery a week in 2025",
        "robbery each month",
        "average positive outcomes per month since January",
    ],
)
def test_what_adds_up_has_so_many_a_time(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert found.by != EACH_PERIOD
    assert found.intent in (Intent.AVERAGE, Intent.LINES)


@pytest.mark.parametrize(
    "then", ["per month since January", "monthly since January", "per quarter since April", "per month"]
)
def test_steps_in_a_thread_are_of_the_measure_before(then: str) -> None:
    before = outcome("robbery in vale last month")
    assert isinstance(before, Question)
    found = read(then, VOCABULARY, DAY, before).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.areas, found.by, found.stepped) == (("robbery",), ("vale",), EACH_PERIOD, True)
    assert (found.period.form is Form.SINCE) is ("since" in then)


def test_steps_of_areas_are_kept_beside_them() -> None:
    found = outcome("robbery by district by month since July")
    assert isinstance(found, Question)
    assert (found.by, found.stepped) == ("district", True)


@pytest.mark.parametrize("text", ["how many robberies a month", "robberies each month", "average robbery a week"])
def test_so_many_each_month_is_an_average_and_no_run(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert found.intent is Intent.LINES
