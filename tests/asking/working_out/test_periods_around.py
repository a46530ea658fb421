"""What is offered in place of a month of weekly figures: the whole weeks that lie in it, where each is held."""

from bot.asking.answers import NoFigure
from bot.asking.working_out.meant_periods import chosen
from bot.asking.working_out.periods_around import with_period_around
from bot.figures.periods import PeriodKind
from tests.asking.working_out.test_meant_periods import DAY, asked, measure, series

WEEKS = [f"2026-W{week:02}" for week in range(2, 16)]
WEEKLY = measure(PeriodKind.WEEK)


def offered(text: str, held: list[str]) -> list[str]:
    period, known = asked(text), series(held)
    refused = chosen(period, WEEKLY, known, DAY)
    assert isinstance(refused, NoFigure)
    return [one.text for one in with_period_around(refused, period, WEEKLY, known).periods]


def test_of_a_month_the_whole_weeks_that_lie_in_it_are_offered() -> None:
    assert offered("last month", WEEKS) == ["2026-W10..2026-W13"]
    assert offered("february 2026", WEEKS) == ["2026-W06..2026-W08"]


def test_of_a_month_that_has_begun_those_that_are_held() -> None:
    assert offered("this month", WEEKS) == ["2026-W15"]


def test_the_last_months_end_with_the_newest_figure() -> None:
    assert offered("last 2 months", WEEKS) == ["2026-W06..2026-W13"]


def test_what_began_goes_on_to_the_newest_week() -> None:
    assert offered("since february", WEEKS) == ["2026-W06..2026-W15"]


def test_nothing_is_offered_of_which_a_week_is_not_held() -> None:
    assert offered("last month", [week for week in WEEKS if week != "2026-W11"]) == []
    assert offered("january 2026", WEEKS[2:]) == []


def test_of_a_day_the_week_around_it_is_offered() -> None:
    assert offered("3 march", WEEKS) == ["2026-W10"]
