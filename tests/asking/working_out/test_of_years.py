"""The parts of the year beside one another over whole years, and one of them beside the same part of other years."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import Condition, Intent, Occurs, OfYears, Question, Statistic
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area
from bot.figures.cadences import whole_periods
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.watching.facts import Facts

BURGLARY = Measure("burglary", "Burglary", Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM)
FRAMEWORK = Framework(areas={"north": Area("north", "North", "force")}, measures={"burglary": BURGLARY}, home="north")
TWO_YEARS = [value + year for year in (0, 10) for value in (50, 40, 30, 20, 20, 20, 20, 20, 30, 40, 60, 80)]
"""January to December: the least in April to August, the most in December."""


def comes_of(values: Sequence[float | None], **asked: object) -> Figure | NoFigure:
    """What comes of a question of North's burglaries, which hold these months from January 2024 on."""
    months = whole_periods(PeriodKind.MONTH, date(2024, 1, 1), date(2027, 12, 31))
    pairs = zip(months, values, strict=False)
    held = [Observation(month, float(value)) for month, value in pairs if value is not None]
    work = Work(Facts(date(2027, 12, 31), FRAMEWORK, figures_of([(SeriesKey("burglary", "north"), held)])))
    question = Question(measures=("burglary",), areas=("north",), **asked)  # type: ignore[arg-type] # fields of it
    found = worked_out(question, work)
    assert isinstance(found, NoFigure | tuple), found
    return found if isinstance(found, NoFigure) else found[0]


def of_years(values: Sequence[float | None], kind: OfYears, month: str = "", **asked: object) -> Figure | NoFigure:
    period = AskedPeriod(Form.NAMED, (parse_period(month),), words=month) if month else NEWEST
    return comes_of(values, intent=Intent.OF_YEARS, of_years=kind, period=period, **asked)


def test_the_months_of_whole_years_are_set_beside_one_another() -> None:
    found = of_years([*TWO_YEARS, 500], OfYears.BY_PART)  # the year runs from February: January 2027 is the newest
    assert isinstance(found, Figure)
    assert (found.value, found.details["years"]) == (Decimal(280), 2)
    assert (found.details["highest"]["part"], found.details["highest"]["times"]) == ("January", 1)
    found = of_years(TWO_YEARS, OfYears.BY_PART)
    assert isinstance(found, Figure)
    assert (found.value, found.details["highest"]["part"], found.details["lowest"]["part"]) == (85, "December", "April")


def test_months_add_up_to_quarters_where_those_are_asked_for() -> None:
    values = [*TWO_YEARS, *TWO_YEARS[:3]]
    found = of_years(values, OfYears.BY_PART, cadences=(PeriodKind.QUARTER,), extreme=Statistic.LOWEST)
    assert isinstance(found, Figure)
    assert (found.value, found.details["lowest"]["part"]) == (Decimal(75), "Q1 (April to June)")


def test_of_less_than_two_years_without_a_gap_nothing_is_said() -> None:
    gap = [*TWO_YEARS[:5], None, *TWO_YEARS[6:]]
    for values in (TWO_YEARS[:20], gap):
        found = of_years(values, OfYears.BY_PART)
        assert isinstance(found, NoFigure)
        assert found.reason == "no season"


def test_a_month_stands_beside_the_same_month_of_the_years_before() -> None:
    values = [*TWO_YEARS, 45]
    found = of_years(values, OfYears.THIS_ONE, "2026-01")
    assert isinstance(found, Figure)
    assert (found.value, found.details["from_bottom"], found.details["others"]) == (45, 1, 55)
    worst = of_years(values, OfYears.END, "2026-01", extreme=Statistic.HIGHEST)
    assert isinstance(worst, Figure)
    assert worst.period is not None
    assert (worst.value, worst.period.text) == (60, "2025-01")
    usual = of_years(values, OfYears.USUAL, "2026-01")
    assert isinstance(usual, Figure)
    assert (usual.statistic, usual.value) == (Statistic.MEAN, (50 + 60 + 45) / Decimal(3))


def test_a_month_that_no_other_year_holds_has_nothing_beside_it() -> None:
    found = of_years(TWO_YEARS[:12], OfYears.THIS_ONE, "2024-03")
    assert isinstance(found, NoFigure)
    assert found.reason == "no other years"


def test_periods_with_a_gap_between_them_are_counted_and_the_gap_is_told() -> None:
    values = [*TWO_YEARS[:5], None, *TWO_YEARS[6:12]]
    year = AskedPeriod(Form.NAMED, (parse_period("2024"),), words="2024")
    asked = {"intent": Intent.HOW_OFTEN, "condition": Condition.MORE_THAN, "threshold": Decimal(45)}
    found = comes_of(values, period=year, occurs=Occurs.EVER, **asked)
    assert isinstance(found, Figure)
    assert (found.value, found.details["number"], found.details["missing"]) == (3, 11, 1)
