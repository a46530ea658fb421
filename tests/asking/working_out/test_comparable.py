"""What is offered where the period to compare with is not held."""

from datetime import date

import pytest

from bot.asking.answers import NoFigure
from bot.asking.question import Against, Intent, Question
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.series import SeriesKey, figures_of
from bot.watching.facts import Facts
from tests.figures.small_world import measure, monthly

FRAMEWORK = Framework({"sale": Area("sale", "Sale", "borough")}, {"burglary": measure("burglary")}, home="sale")


def offered(against: Against, values: list[float | None]) -> list[str]:
    """What is offered instead of the newest month's change, of months to March 2026."""
    first = f"{2026 - (len(values) + 8) // 12}-{(3 - len(values)) % 12 + 1:02}"
    figures = figures_of([(SeriesKey("burglary", "sale"), monthly(first, values))])
    question = Question(intent=Intent.CHANGE, measures=("burglary",), areas=("sale",), against=against)
    found = worked_out(question, Work(Facts(date(2026, 4, 20), FRAMEWORK, figures)))
    assert isinstance(found, NoFigure), found
    return [label for label, _ in found.instead]


@pytest.mark.parametrize(
    ("missing", "label"),
    [
        pytest.param([12], "February 2026 against February 2025", id="of the year before"),
        pytest.param([12, 13], "January 2026 against January 2025", id="of two months"),
        pytest.param([12, 1], "January 2026 against January 2025", id="one of this year and one of the last"),
    ],
)
def test_the_newest_month_that_can_be_held_against_the_year_before_is_offered(missing: list[int], label: str) -> None:
    values: list[float | None] = [10.0 + place for place in range(30)]
    for back in missing:
        values[len(values) - 1 - back] = None
    assert offered(Against.YEAR_EARLIER, values) == [label]


def test_nor_is_the_month_before_another_than_the_month_before() -> None:
    values: list[float | None] = [10.0, 11.0, 12.0, None, 14.0]
    assert offered(Against.PERIOD_EARLIER, values) == ["January 2026 against December 2025"]


def test_no_pair_is_offered_where_nothing_can_be_compared() -> None:
    assert offered(Against.YEAR_EARLIER, [10.0, 11.0, 12.0]) == ["Burglary in Sale since January 2026"]
