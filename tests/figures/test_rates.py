from decimal import Decimal

from bot.figures.measures import Rate
from bot.figures.periods import parse_period
from bot.figures.rates import base_of_all, rate_of
from tests.figures.small_world import series, written

PER_THOUSAND = Rate(1000, "residents")


def test_a_rate_uses_the_newest_base_that_ended_by_the_periods_end() -> None:
    base = series(written({"2013": 2_000_000, "2014": 2_500_000, "2015": 4_000_000}))

    rate = rate_of(Decimal(5000), parse_period("2015-03"), base, PER_THOUSAND)

    assert (rate.value, rate.base and rate.base.period.text) == (2, "2014")


def test_a_rate_of_a_month_is_not_made_into_one_of_a_year() -> None:
    base = series(written({"2014": 1_000}))

    assert rate_of(Decimal(10), parse_period("2015-03"), base, PER_THOUSAND).value == 10


def test_without_a_base_there_is_no_rate() -> None:
    rate = rate_of(Decimal(10), parse_period("2015-03"), series(written({"2015": 1_000})), PER_THOUSAND)

    assert (rate.value, rate.reason) == (None, "no residents is held up to March 2015")
    assert rate_of(Decimal(10), parse_period("2015-03"), None, PER_THOUSAND).value is None


def test_a_base_of_nothing_makes_no_rate() -> None:
    assert rate_of(Decimal(10), parse_period("2015-03"), series(written({"2014": 0})), PER_THOUSAND).value is None


def test_rates_that_are_held_against_one_another_rest_on_the_newest_base_that_all_hold() -> None:
    newer, older = series(written({"2013": 1_000, "2014": 2_000})), series(written({"2012": 500, "2013": 500}))
    march = parse_period("2015-03")

    shared = base_of_all(march, [newer, older, None])

    assert (shared.period, shared.is_older, shared.differs) == (parse_period("2013"), True, False)
    assert rate_of(Decimal(1), march, newer, PER_THOUSAND, shared).value == 1
    assert rate_of(Decimal(1), march, newer, PER_THOUSAND).value == Decimal("0.5")


def test_where_no_base_is_held_by_all_that_is_known() -> None:
    shared = base_of_all(parse_period("2015-03"), [series(written({"2014": 2_000})), series(written({"2013": 500}))])

    assert (shared.period, shared.is_older, shared.differs) == (None, False, True)
