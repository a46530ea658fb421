"""The sample's figures: in the catalogue, in its periods, equal to their parts, and as published."""

import re
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal

import pytest

from tests.sample.home import DATA, keyed, observations, series, total

PERIODS = {
    "month": r"\d{4}-(0[1-9]|1[0-2])",
    "financial-quarter": r"\d{4}/\d{2}-Q[1-4]",
    "financial-year": r"\d{4}/\d{2}",
    "year": r"\d{4}",
    "wave": r"wave-\d+",
}
MISSING_MONTHS = ("2023-06", "2023-07", "2023-08", "2024-09", "2024-10", "2025-03")


def quarters(*years: str) -> list[str]:
    return [f"{year}-Q{quarter}" for year in years for quarter in (1, 2, 3, 4)]


def test_every_observation_is_of_a_known_measure_and_area_and_group() -> None:
    measures, areas = keyed("measures"), keyed("areas")
    strange = [
        row.where
        for row in observations()
        if row.measure not in measures
        or row.area not in areas
        or (row.group and row.group not in {group["key"] for group in measures[row.measure].get("groups", ())})
    ]
    assert strange == []


def test_every_period_is_of_its_measures_cadence() -> None:
    measures = keyed("measures")
    wrong = [
        f"{row.where} {row.period}"
        for row in observations()
        if not re.fullmatch(PERIODS[measures[row.measure]["cadence"]], row.period)
    ]
    assert wrong == []


def test_every_financial_year_is_followed_by_the_next() -> None:
    wrong = [
        f"{row.where} {row.period}"
        for row in observations()
        if "/" in row.period and (int(row.period[:4]) + 1) % 100 != int(row.period[5:7])
    ]
    assert wrong == []


def test_no_figure_is_given_twice() -> None:
    seen = Counter((row.measure, row.area, row.group, row.period) for row in observations())
    assert [key for key, times in seen.items() if times > 1] == []


def test_counts_are_whole_and_percentages_between_0_and_100() -> None:
    units = {key: measure["unit"] for key, measure in keyed("measures").items()}
    wrong = [
        f"{row.where} {row.value}"
        for row in observations()
        if (units[row.measure] == "count" and not re.fullmatch(r"\d+", row.value))
        or (units[row.measure] == "percent" and not 0 <= Decimal(row.value) <= 100)
    ]
    assert wrong == []


def test_every_percentage_is_the_quotient_of_its_parts_at_the_decimals_written() -> None:
    wrong = []
    for row in observations():
        if row.numerator:
            places = Decimal(1).scaleb(Decimal(row.value).as_tuple().exponent)
            exact = Decimal(int(row.numerator) * 100) / Decimal(int(row.denominator))
            if exact.quantize(places, ROUND_HALF_UP) != Decimal(row.value):
                wrong.append(f"{row.where} {row.value} is not {exact}")
    assert wrong == []


@pytest.mark.parametrize(
    "measure",
    ["positive-outcomes", "charged-or-summonsed", "breath-tests-positive", "stop-and-search-arrest-rate"],
)
def test_percentages_that_are_added_up_have_both_parts(measure: str) -> None:
    assert [row.where for row in observations() if row.measure == measure and not row.denominator] == []


# What the publishers and the board papers print; data/README.md says which, and how far papers may differ.
@pytest.mark.parametrize(
    ("published", "measure", "periods"),
    [
        (18_161, "burglary-recorded", quarters("2020/21")),  # paper of 26 October 2021, paragraph 40
        (6_495, "robbery-recorded", quarters("2020/21")),  # the same, paragraph 41
        (43, "homicide", quarters("2020/21")),  # the same, paragraph 19
        (2_512, "burglary-residential-recorded", ["2014/15-Q1"]),  # 2,513 in the paper of 2 December 2014, 124
        (28_681, "burglary-recorded", [*quarters("2018/19")[1:], "2019/20-Q1"]),  # 28,675 in 2021, paragraph 40
        (8_935, "robbery-recorded", [*quarters("2018/19")[1:], "2019/20-Q1"]),  # 8,945 in 2021, paragraph 41
    ],
)
def test_the_force_has_the_published_figures(published: int, measure: str, periods: list[str]) -> None:
    assert total(measure, "west-midlands", *periods) == published


def test_total_recorded_crime_of_2014_averages_what_the_paper_of_that_december_says() -> None:
    """Paragraph 111 says 14,770 a month up to November; the Home Office's April to December is 14,763."""
    april_to_december = total("total-recorded-crime", "west-midlands", *quarters("2014/15")[:3])
    assert april_to_december == 132_870
    assert round(april_to_december / 9) == 14_763


def test_workforce_and_knife_crime_are_as_published() -> None:
    assert series()["police-officers", "west-midlands"]["2022/23"] == "8067"
    assert series()["pcsos", "west-midlands"]["2020/21"] == "481"  # "the 480 PCSOs", paper of 26 October 2021
    assert series()["knife-crime", "west-midlands"]["2019/20"] == "5023"
    assert max(series()["knife-crime", "west-midlands"]) == "2021/22"  # years to December are no financial years


def test_the_outcomes_have_the_recorded_offences_as_their_denominator() -> None:
    """In 2024/25 the two Home Office sources agree to the digit."""
    for row in observations():
        if row.measure == "positive-outcomes" and row.area == "west-midlands" and row.period.startswith("2024/25"):
            assert row.denominator == series()["total-recorded-crime", "west-midlands"][row.period]


def test_the_43_forces_add_up_to_england_and_wales() -> None:
    country = series()["total-recorded-crime", "england-and-wales"]
    forces = [key for key, area in keyed("areas").items() if area["kind"] == "force"]
    assert len(forces) == 43
    sums = {period: sum(int(series()["total-recorded-crime", force][period]) for force in forces) for period in country}
    assert sums == {period: int(value) for period, value in country.items()}


def test_the_seven_boroughs_add_up_to_the_force_in_every_month() -> None:
    boroughs = [key for key, area in keyed("areas").items() if area.get("parent") == "west-midlands"]
    assert len(boroughs) == 7
    monthly = [key for key, measure in keyed("measures").items() if "monthly" in measure.get("tags", ())]
    for measure in monthly:
        for period, value in series()[measure, "west-midlands"].items():
            assert sum(int(series()[measure, borough][period]) for borough in boroughs) == int(value), (measure, period)


def test_the_months_that_the_source_had_only_in_part_stay_gaps() -> None:
    filled = [
        row.where for row in observations() if row.file.startswith("street_level") and row.period in MISSING_MONTHS
    ]
    assert filled == []
    assert len(series()["burglary", "west-midlands"]) == 28
    assert (min(series()["burglary", "west-midlands"]), max(series()["burglary", "west-midlands"])) == (
        "2023-09",
        "2026-03",
    )


def test_quarterly_crime_has_no_gap() -> None:
    held = series()["total-recorded-crime", "west-midlands"]
    years = [f"{year}/{(year + 1) % 100:02d}" for year in range(2012, 2026)]
    assert sorted(held) == quarters(*years)[:-1]


def test_the_readme_names_each_file() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    here = [*(DATA / "observations").glob("*.csv"), *(DATA / "catalogue").glob("*.yaml"), *DATA.glob("*.csv")]
    assert len(here) == 20
    assert [path.name for path in here if f"`{path.name}`" not in readme] == []
    assert "Open Government Licence v3.0" in readme
