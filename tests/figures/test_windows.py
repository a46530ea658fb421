from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.measures import Combine, Unit
from bot.figures.periods import PeriodKind, financial_year, named_period, parse_period, period_containing, year_ending
from bot.figures.series import Observation
from bot.figures.windows import Window, a_year_earlier, over, rolling_year, to_date, within
from tests.figures.small_world import measure, monthly, months, series

BURGLARY = measure()
DAILY = measure(cadence=PeriodKind.DAY)
PERCENT = measure(unit=Unit.PERCENT, combine=Combine.RATIO)
YEAR = financial_year(2014)


def days(first: date, last: date, value: float = 1) -> list[Observation]:
    return [
        Observation(period_containing(PeriodKind.DAY, date.fromordinal(day)), value)
        for day in range(first.toordinal(), last.toordinal() + 1)
    ]


def test_a_total_over_a_missing_period_is_not_given_and_the_period_is_named() -> None:
    total = over(BURGLARY, series(monthly("2014-04", [3, None, 5])), months("2014-04", 3))

    assert (total.value, [one.text for one in total.missing]) == (None, ["2014-05"])
    assert total.reason == "no figure is held for May 2014"


def test_many_missing_periods_are_not_all_listed_in_words() -> None:
    total = over(BURGLARY, series(monthly("2015-04", [3])), months("2014-04", 12))

    assert len(total.missing) == 12
    assert total.reason.endswith("September 2014 and 6 more")


def test_a_total_of_pounds_has_no_error_of_binary_fractions() -> None:
    pounds = measure(unit=Unit.POUNDS)

    assert over(pounds, series(monthly("2014-04", [0.1, 0.2])), months("2014-04", 2)).value == Decimal("0.3")


def test_a_percentage_over_periods_is_the_sum_of_numerators_over_the_sum_of_denominators() -> None:
    held = [
        Observation(period, value, numerator, denominator)
        for period, (value, numerator, denominator) in zip(
            months("2014-04", 2), [(50.0, 1, 2), (10.0, 10, 100)], strict=True
        )
    ]
    total = over(PERCENT, series(held), months("2014-04", 2))

    assert (total.numerator, total.denominator) == (11, 102)
    assert Fraction(str(total.value)) == pytest.approx(Fraction(1100, 102))


@pytest.mark.parametrize(
    ("rows", "per"),
    [
        ([(9.95, 116, 1166), (12.98, 99, 763)], 100),
        ([(0.1, 116, 1166), (0.13, 99, 763)], 1),
        ([(0.0, 0, 1166), (129.8, 99, 763)], 1000),
        ([(99.49, 116, 1166), (0.0, 0, 763)], 1000),
    ],
)
def test_a_rate_over_periods_is_per_as_many_as_its_figures_are(rows: list[tuple[float, ...]], per: int) -> None:
    held = [Observation(period, *row) for period, row in zip(months("2014-04", 2), rows, strict=True)]
    total = over(measure(unit=Unit.RATE, combine=Combine.RATIO), series(held), months("2014-04", 2))

    wanted = Fraction(int(sum(row[1] for row in rows)) * per, int(sum(row[2] for row in rows)))
    assert Fraction(str(total.value)) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        pytest.param(
            measure(unit=Unit.PERCENT, combine=Combine.RATIO),
            "the numbers behind the figure are not held for April 2014 and May 2014",
            id="a percentage whose parts are not held",
        ),
        pytest.param(
            measure(combine=Combine.NONE),
            "Burglary does not add up over several periods",
            id="a measure that does not add up",
        ),
    ],
)
def test_what_cannot_be_combined_is_not_given(one: object, reason: str) -> None:
    total = over(one, series(monthly("2014-04", [3, 4])), months("2014-04", 2))  # type: ignore[arg-type] # a Measure

    assert (total.value, total.reason) == (None, reason)


def test_a_ratio_of_nothing_is_not_given() -> None:
    held = monthly("2014-04", [0, 0], numerator=0, denominator=0)

    assert over(PERCENT, series(held), months("2014-04", 2)).reason == "its denominators add up to nothing"


@pytest.mark.parametrize(
    ("combine", "value"),
    [
        pytest.param(Combine.MEAN, Decimal("4.5"), id="a mean is the plain mean of its periods"),
        pytest.param(Combine.LAST, Decimal(6), id="a stock is what it was last"),
    ],
)
def test_means_and_stocks(combine: Combine, value: Decimal) -> None:
    assert over(measure(combine=combine), series(monthly("2014-04", [3, 6])), months("2014-04", 2)).value == value


def test_a_stock_needs_only_its_last_period() -> None:
    stock = measure(combine=Combine.LAST)

    assert over(stock, series(monthly("2014-04", [3, None, 6])), months("2014-04", 3)).value == 6


def test_one_period_of_any_measure_is_its_value() -> None:
    assert over(measure(combine=Combine.NONE), series(monthly("2014-04", [3])), months("2014-04", 1)).value == 3


def test_a_total_with_a_provisional_figure_is_provisional() -> None:
    held = [*monthly("2014-04", [3]), *monthly("2014-05", [4], provisional=True)]

    assert over(BURGLARY, series(held), months("2014-04", 2)).provisional


def test_the_year_to_date_ends_with_the_newest_month_that_is_held() -> None:
    window = to_date(BURGLARY, series(monthly("2014-03", [99, 1, 2, 3])), YEAR)

    assert (window.value, window.start, window.end) == (6, date(2014, 4, 1), date(2014, 6, 30))


def test_the_year_to_date_of_a_year_without_its_first_month_is_not_given() -> None:
    window = to_date(BURGLARY, series(monthly("2014-05", [2, 3])), YEAR)

    assert [one.text for one in window.missing] == ["2014-04"]


def test_a_year_of_which_nothing_is_held_has_no_year_to_date() -> None:
    assert to_date(BURGLARY, series(monthly("2014-03", [2])), YEAR).reason == "no whole month of 2014/15 is held"
    assert to_date(BURGLARY, None, YEAR).value is None


def test_last_years_days_are_those_from_the_same_first_to_the_same_last_date() -> None:
    held = series(days(date(2013, 4, 1), date(2014, 11, 24)))
    now = to_date(DAILY, held, YEAR)
    before = a_year_earlier(DAILY, held, now)

    assert (before.start, before.end, before.value) == (date(2013, 4, 1), date(2013, 11, 24), now.value)


@pytest.mark.parametrize(
    ("as_of", "this_year", "last_year"),
    [
        pytest.param(date(2016, 2, 29), 335, 334, id="up to a leap day: last year up to 28 February"),
        pytest.param(date(2016, 3, 15), 350, 349, id="over a leap day: it counts in its own year"),
        pytest.param(date(2017, 2, 28), 334, 334, id="the year after, up to 28 February: 29 February is not reached"),
        pytest.param(date(2017, 3, 15), 349, 350, id="the year after: last year has its leap day"),
    ],
)
def test_leap_days_count_where_they_are(as_of: date, this_year: int, last_year: int) -> None:
    held = series(days(date(2014, 4, 1), as_of))
    year = financial_year(as_of.year - 1)
    now = to_date(DAILY, held, year)

    assert (now.value, a_year_earlier(DAILY, held, now).value) == (this_year, last_year)


def test_weeks_are_compared_with_as_many_weeks_52_weeks_earlier() -> None:
    weekly = measure(cadence=PeriodKind.WEEK)
    first = parse_period("2019-W14")
    held = [first]
    while held[-1].text != "2021-W10":
        held.append(held[-1].next())
    one = series([Observation(period, 1.0) for period in held])
    now = to_date(weekly, one, financial_year(2020))
    before = a_year_earlier(weekly, one, now)

    # 2020 has a 53rd week, so that week 10 of 2021 stands against week 11 of 2020.
    assert (now.periods[0].text, before.periods[0].text, before.periods[-1].text) == (
        "2020-W15",
        "2019-W15",
        "2020-W11",
    )
    assert now.value == before.value == 49


@pytest.mark.parametrize(
    ("kind", "newest", "start"),
    [
        pytest.param(PeriodKind.MONTH, "2019-06", date(2018, 7, 1), id="12 months"),
        pytest.param(PeriodKind.QUARTER, "2019-Q2", date(2018, 7, 1), id="4 quarters"),
        pytest.param(PeriodKind.FINANCIAL_QUARTER, "2019/20-Q1", date(2018, 7, 1), id="4 financial quarters"),
        pytest.param(PeriodKind.FINANCIAL_YEAR, "2018/19", date(2018, 4, 1), id="1 financial year"),
        pytest.param(PeriodKind.YEAR, "2018", date(2018, 1, 1), id="1 calendar year"),
        pytest.param(PeriodKind.WEEK, "2019-W26", date(2018, 7, 2), id="52 weeks"),
        pytest.param(PeriodKind.DAY, "2019-06-30", date(2018, 7, 1), id="days since the same date a year earlier"),
        pytest.param(PeriodKind.DAY, "2016-02-29", date(2015, 3, 1), id="366 days that end with a leap day"),
    ],
)
def test_a_rolling_year_is_12_months_of_whatever_cadence(kind: PeriodKind, newest: str, start: date) -> None:
    window = rolling_year(measure(cadence=kind), series([Observation(parse_period(newest), 1.0)]))

    assert window.start == start
    assert window.end == parse_period(newest).end


def test_waves_make_no_rolling_year() -> None:
    wave = named_period("wave-37", "Wave 37", date(2015, 1, 12), date(2015, 4, 15))
    window = rolling_year(measure(cadence=PeriodKind.WAVE), series([Observation(wave, 1.0)]))

    assert window.reason == "a wave is no part of a year"


def test_a_baseline_that_whole_periods_do_not_fill_is_not_given() -> None:
    yearly = measure(cadence=PeriodKind.FINANCIAL_YEAR)

    window = within(yearly, series([Observation(financial_year(2019), 5.0)]), year_ending(2019, 6))

    assert window.reason == "the 12 months to June 2019 is not made of whole financial years"


def test_a_baseline_year_is_the_sum_of_its_months() -> None:
    assert within(BURGLARY, series(monthly("2018-01", range(24))), year_ending(2019, 6)).value == sum(range(6, 18))


def test_a_total_that_gives_away_a_small_count_is_not_shown_but_can_be_judged() -> None:
    small = measure(suppress_below=5)

    total = over(small, series(monthly("2014-04", [30, 2])), months("2014-04", 2))

    assert (total.value, total.unshown, total.judged) == (None, 32, 32)
    assert total.reason == "it would show a count under 5"


amounts = st.decimals(-1_000_000, 1_000_000, places=2).map(float)


@given(st.lists(amounts, min_size=1, max_size=24))
def test_a_total_is_the_sum_of_its_parts_exactly(values: list[float]) -> None:
    total = over(measure(unit=Unit.POUNDS), series(monthly("2014-04", values)), months("2014-04", len(values)))

    assert total.value is not None
    assert Fraction(total.value) == sum((Fraction(repr(value)) for value in values), Fraction(0))


@given(st.lists(amounts, min_size=2, max_size=24), st.data())
def test_a_total_is_the_total_of_any_two_halves(values: list[float], data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, len(values) - 1))
    one, periods = series(monthly("2014-04", values)), months("2014-04", len(values))

    def total(part: Window) -> Decimal:
        assert part.value is not None
        return part.value

    halves = total(over(BURGLARY, one, periods[:cut])) + total(over(BURGLARY, one, periods[cut:]))
    assert total(over(BURGLARY, one, periods)) == halves


@given(st.permutations(range(12)))
def test_the_order_in_which_figures_came_does_not_matter(order: list[int]) -> None:
    held = monthly("2014-04", range(12))

    assert rolling_year(BURGLARY, series([held[place] for place in order])).value == 66
