"""What a rate is told by: what stands for a time, as residents do, or is counted for years, however they add up."""

from datetime import date
from decimal import Decimal

import pytest

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import AskedRate, Intent, Question
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Rate, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.watching.facts import Facts

PER_HOUSEHOLD = {"default": Rate(1000, "households")}
BURGLARY = Measure("burglary", "Burglary", Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM, rates=PER_HOUSEHOLD)


def rate_by(cadence: PeriodKind, combine: Combine, period: str) -> Figure | NoFigure:
    """What comes of 30 burglaries in January 2026 per 1,000 households, of which 6,000 are held for a period."""
    households = Measure("households", "Households", Unit.COUNT, Better.NEITHER, cadence, combine)
    measures = {one.key: one for one in (BURGLARY, households)}
    framework = Framework(areas={"north": Area("north", "North", "force")}, measures=measures, home="north")
    figures = figures_of(
        [
            (SeriesKey("burglary", "north"), [Observation(parse_period("2026-01"), 30.0)]),
            (SeriesKey("households", "north"), [Observation(parse_period(period), 6000.0)]),
        ]
    )
    question = Question(intent=Intent.RATE, measures=("burglary",), areas=("north",), rate=AskedRate(1000))
    found = worked_out(question, Work(Facts(date(2026, 2, 20), framework, figures)))
    assert isinstance(found, NoFigure | tuple), found
    return found if isinstance(found, NoFigure) else found[0]


@pytest.mark.parametrize(
    ("cadence", "combine", "period"),
    [
        (PeriodKind.YEAR, Combine.LAST, "2025"),
        (PeriodKind.YEAR, Combine.SUM, "2025"),
        (PeriodKind.FINANCIAL_YEAR, Combine.MEAN, "2024/25"),
        (PeriodKind.MONTH, Combine.LAST, "2026-01"),
    ],
)
def test_a_rate_is_told_by_what_holds_for_its_time(cadence: PeriodKind, combine: Combine, period: str) -> None:
    found = rate_by(cadence, combine, period)
    assert isinstance(found, Figure), found
    assert found.value == Decimal(5)


def test_what_adds_up_by_months_is_no_base_of_a_month_or_a_year() -> None:
    found = rate_by(PeriodKind.MONTH, Combine.SUM, "2026-01")
    assert isinstance(found, NoFigure)
    assert found.reason == "no such base"


def by_areas(intent: Intent, north: str, south: str) -> Listed | NoFigure:
    """What comes of two areas whose households are of one year each."""
    households = Measure("households", "Households", Unit.COUNT, Better.NEITHER, PeriodKind.YEAR, Combine.LAST)
    areas = {key: Area(key, key.title(), "borough") for key in ("north", "south")}
    framework = Framework(areas=areas, measures={one.key: one for one in (BURGLARY, households)}, home="north")
    figures = figures_of(
        [(SeriesKey("burglary", key), [Observation(parse_period("2026-01"), 30.0)]) for key in areas]
        + [
            (SeriesKey("households", key), [Observation(parse_period(year), 6000.0)])
            for key, year in (("north", north), ("south", south))
        ]
    )
    question = Question(intent=intent, measures=("burglary",), areas=("north",), by="borough", rate=AskedRate(1000))
    found = worked_out(question, Work(Facts(date(2026, 2, 20), framework, figures)))
    assert isinstance(found, Listed | NoFigure), found
    return found


def test_no_order_is_told_of_rates_of_two_years() -> None:
    found = by_areas(Intent.RANKING, "2024", "2025")
    assert isinstance(found, NoFigure)
    assert found.reason == "different bases"
    assert isinstance(by_areas(Intent.RANKING, "2024", "2024"), Listed)


def test_rates_of_two_years_are_listed_with_that_said() -> None:
    found = by_areas(Intent.RATE, "2024", "2025")
    assert isinstance(found, Listed)
    assert found.details["bases_differ"] == "Households"
