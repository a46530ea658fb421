"""Figures read back as columns."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Engine

from bot.figures.periods import named_period
from bot.figures.series import SeriesKey
from bot.store.observations import ObservationStore
from tests.files.observation_files import FIRST, HEADER, KNOWN, imported, written

FULL = "measure,area,group,period,value,numerator,denominator,provisional,note\n"


@pytest.fixture
def store(engine: Engine, tmp_path: Path) -> ObservationStore:
    rows = (
        "robbery,coventry,,2015-02,2,,,,\n"
        "burglary,west-midlands,,2015-07,7,,,true,=SUM(A1)\n"
        "burglary,coventry,,2015-03,3,,,,\n"
        "burglary,west-midlands,,2014-12,4,,,,\n"
        "burglary,coventry,night,2015-01,1,,,,\n"
        "confidence,west-midlands,,wave-37,62.5,5,8,,\n"
        "answered-in-time,coventry,,2015-07,,1,3,,\n"
    )
    imported(engine, written(tmp_path, FULL + rows))
    return ObservationStore(engine)


def test_an_empty_store_has_no_figures(engine: Engine) -> None:
    figures = ObservationStore(engine).figures({})
    assert (len(figures), figures.keys, figures.periods) == (0, (), ())


def test_series_are_sorted_by_their_keys_and_rows_by_their_periods(store: ObservationStore) -> None:
    figures = store.figures(KNOWN.waves)
    assert figures.keys == (
        SeriesKey("answered-in-time", "coventry"),
        SeriesKey("burglary", "coventry"),
        SeriesKey("burglary", "coventry", "night"),
        SeriesKey("burglary", "west-midlands"),
        SeriesKey("confidence", "west-midlands"),
        SeriesKey("robbery", "coventry"),
    )
    assert figures.offsets.tolist() == [0, 1, 2, 3, 5, 6, 7]
    series = figures.series(SeriesKey("burglary", "west-midlands"))
    assert series is not None
    assert [(one.period.text, one.value, one.provisional) for one in series] == [
        ("2014-12", 4, False),
        ("2015-07", 7, True),
    ]


def test_parts_that_were_not_given_are_not_known(store: ObservationStore) -> None:
    series = store.figures(KNOWN.waves).series(SeriesKey("burglary", "coventry"))
    assert series is not None
    assert np.isnan(series.numerators).all()
    assert np.isnan(series.denominators).all()


def test_an_empty_value_is_the_quotient_of_its_parts(store: ObservationStore) -> None:
    series = store.figures(KNOWN.waves).series(SeriesKey("answered-in-time", "coventry"))
    assert series is not None
    assert (series.newest.value, series.newest.numerator, series.newest.denominator) == (100 / 3, 1, 3)


@pytest.mark.parametrize(
    ("measures", "areas", "count"),
    [
        (["burglary"], None, 4),
        (["burglary"], ["coventry"], 2),
        (None, ["west-midlands"], 3),
        (["burglary", "robbery"], ["coventry"], 3),
        ([], None, 0),
        (["no-such-measure"], None, 0),
    ],
)
def test_only_what_is_wanted_is_read(
    store: ObservationStore, measures: list[str] | None, areas: list[str] | None, count: int
) -> None:
    assert len(store.figures(KNOWN.waves, measures=measures, areas=areas)) == count


@pytest.mark.parametrize(
    ("first", "last", "held"),
    [
        (date(2015, 2, 1), date(2015, 3, 31), ["2015-02", "2015-03"]),
        (date(2015, 2, 2), date(2015, 7, 30), ["2015-03"]),
        (date(2016, 1, 1), date(2016, 12, 31), []),
    ],
)
def test_only_periods_that_lie_between_two_days_are_read(
    store: ObservationStore, first: date, last: date, held: list[str]
) -> None:
    figures = store.figures(KNOWN.waves, measures=["burglary", "robbery"], days=(first, last))
    assert [period.text for period in figures.periods] == held
    assert len(figures) == len(held)


def test_a_wave_has_the_days_that_the_catalogue_gives_it_now(store: ObservationStore) -> None:
    key = SeriesKey("confidence", "west-midlands")
    moved = named_period("wave-37", "Wave 37, again", date(2015, 2, 1), date(2015, 5, 1))
    now, without = store.figures({"wave-37": moved}).series(key), store.figures({}).series(key)
    assert now is not None
    assert without is not None
    assert now.periods == (moved,)
    assert (without.periods[0].start, without.periods[0].end) == (date(2015, 1, 12), date(2015, 4, 15))


def test_a_period_that_is_stored_later_is_read_in_its_place(engine: Engine, tmp_path: Path) -> None:
    store = ObservationStore(engine)
    held = []
    for number, month in enumerate(("2015-03", "2015-05", "2015-01", "2015-04")):
        path = written(tmp_path, HEADER + f"burglary,coventry,{month},{number}\n")
        imported(engine, path, known_at=FIRST + timedelta(days=number))
        series = store.figures({}).series(SeriesKey("burglary", "coventry"))
        assert series is not None
        held.append([(one.period.text, one.value) for one in series])
    assert held[1] == [("2015-03", 0), ("2015-05", 1)]
    assert held[3] == [("2015-01", 2), ("2015-03", 0), ("2015-04", 3), ("2015-05", 1)]


def test_figures_as_known_on_a_date_are_those_of_the_imports_until_then(engine: Engine, tmp_path: Path) -> None:
    for day in range(4):
        path = written(tmp_path, HEADER + f"burglary,coventry,2015-05,{day}\n")
        imported(engine, path, known_at=FIRST + timedelta(days=day))
    store = ObservationStore(engine)
    for day in range(4):
        figures = store.figures({}, known_on=FIRST + timedelta(days=day, hours=1))
        assert figures.values.tolist() == [day]
    assert len(store.figures({}, known_on=datetime(2015, 1, 1, tzinfo=UTC))) == 0


def test_more_rows_than_are_fetched_at_once_come_back_whole(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.observations._ROWS_AT_ONCE", 7)
    days = [date(2014, 1, 1) + timedelta(days=day) for day in range(100)]
    rows = "".join(f"days-lost,coventry,{day},{number}\n" for number, day in enumerate(reversed(days)))
    imported(engine, written(tmp_path, HEADER + rows))
    figures = ObservationStore(engine).figures({})
    assert figures.values.tolist() == list(range(99, -1, -1))
    assert figures.starts.tolist() == [day.toordinal() for day in days]


def test_the_series_held_are_told_without_their_values(store: ObservationStore) -> None:
    assert store.series_held() == set(store.figures({}).keys)


def test_whether_more_values_are_stored_than_a_number(store: ObservationStore) -> None:
    stored = len(store.figures({}))
    assert store.holds_more_than(stored - 1)
    assert not store.holds_more_than(stored)
