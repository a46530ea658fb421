from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.areas import PeerGroup
from bot.figures.measures import Better, Rate
from bot.figures.peers import Standing, ranks, standing_of
from bot.figures.periods import parse_period
from bot.figures.series import SeriesKey, figures_of
from tests.figures.small_world import measure, written

SIMILAR = PeerGroup("msf", "Most Similar Forces", ("home", "north", "east", "west"))
MARCH = parse_period("2026-03")


def standing(counts: dict[str, float], residents: dict[str, float] | None = None, **properties: object) -> Standing:
    rates = {"rates": {"default": Rate(1000, "residents")}} if residents is not None else {}
    parts = [(SeriesKey("burglary", area), written({"2026-03": value})) for area, value in counts.items()]
    parts += [(SeriesKey("residents", area), written({"2024": value})) for area, value in (residents or {}).items()]
    return standing_of(figures_of(parts), measure(**rates, **properties), SIMILAR, "home", MARCH)


def test_rank_1_is_best_whichever_way_is_better() -> None:
    counts = {"home": 3.0, "north": 1.0, "east": 2.0, "west": 4.0}

    assert standing(counts).rank == 3
    assert standing(counts, better=Better.HIGHER).rank == 2


def test_it_is_said_where_a_count_that_was_compared_is_not_shown() -> None:
    counts = {"home": 9.0, "north": 3.0}

    assert not standing(counts).hidden
    assert standing(counts, suppress_below=5).hidden
    assert not standing({"home": 9.0, "north": 6.0}, suppress_below=5).hidden


def test_ties_share_the_lower_number() -> None:
    assert ranks({"a": Decimal(1), "b": Decimal(1), "c": Decimal(2)}, Better.LOWER) == {"a": 1, "b": 1, "c": 3}


def test_a_rank_is_on_the_rate_where_the_measure_has_one() -> None:
    found = standing({"home": 30, "north": 10}, {"home": 10_000, "north": 1_000})

    assert (found.rank, found.values["home"], found.of) == (1, 3, 2)


def standing_by(residents: dict[str, dict[str, float]]) -> Standing:
    """Where home stands with 30 burglaries beside north with 31, each per 1,000 of its own residents."""
    parts = [
        (SeriesKey("burglary", area), written({"2026-03": n})) for area, n in {"home": 30.0, "north": 31.0}.items()
    ]
    parts += [(SeriesKey("residents", area), written(years)) for area, years in residents.items()]
    by_rate = measure(rates={"default": Rate(1000, "residents")})
    return standing_of(figures_of(parts), by_rate, SIMILAR, "home", MARCH)


def test_the_rates_of_peers_are_of_one_year_of_their_base() -> None:
    found = standing_by({"home": {"2023": 10_000}, "north": {"2023": 10_000, "2024": 12_000}})

    assert (found.rank, found.base.period, found.base.is_older) == (1, parse_period("2023"), True)
    assert found.values["north"] == Decimal("3.1")


def test_without_a_base_of_one_year_there_is_no_rank() -> None:
    found = standing_by({"home": {"2023": 10_000}, "north": {"2024": 12_000}})

    assert (found.rank, found.values) == (None, {})
    assert "of one time are not held" in found.reason


def test_a_member_without_a_figure_or_a_base_is_not_compared_but_named() -> None:
    found = standing({"home": 30, "north": 10, "east": 1}, {"home": 10_000, "north": 1_000})

    assert (found.rank, found.without) == (1, ("east", "west"))


@pytest.mark.parametrize(
    ("counts", "properties", "reason"),
    [
        pytest.param(
            {"north": 1.0, "east": 2.0}, {}, "no figure that can be compared is held", id="nothing of its own"
        ),
        pytest.param({"home": 1.0}, {}, "none of its peers holds a figure", id="nobody to be compared with"),
        pytest.param(
            {"home": 1.0, "north": 2.0}, {"better": Better.NEITHER}, "neither direction", id="nothing is best"
        ),
    ],
)
def test_where_there_is_no_rank_it_says_why(
    counts: dict[str, float], properties: dict[str, object], reason: str
) -> None:
    found = standing(counts, **properties)

    assert found.rank is None
    assert found.reason.startswith(reason)


values = st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.decimals(-100, 100, places=1), min_size=1)


@given(values, st.sampled_from([Better.LOWER, Better.HIGHER]))
def test_a_rank_counts_those_that_are_strictly_better(values: dict[str, Decimal], better: Better) -> None:
    found = ranks(values, better)

    best = min(values.values()) if better is Better.LOWER else max(values.values())
    assert {area for area, rank in found.items() if rank == 1} == {area for area, one in values.items() if one == best}
    assert all((found[a] == found[b]) == (values[a] == values[b]) for a in values for b in values)


@given(values)
def test_the_order_of_the_members_does_not_matter(values: dict[str, Decimal]) -> None:
    assert ranks(dict(reversed(values.items())), Better.LOWER) == ranks(values, Better.LOWER)
