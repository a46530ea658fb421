"""One suite for both databases: what is stored, what is not, and what was known when."""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select, text

from bot.duties.faults import InputFaults
from bot.duties.load import Counts
from bot.figures.periods import Period, PeriodKind, period_containing
from bot.figures.series import SeriesKey
from bot.store import open_engine
from bot.store.imports import ImportStore
from bot.store.observations import ObservationStore
from bot.store.tables.base import Base
from bot.store.tables.imports import StoredImport
from bot.store.tables.observations import StoredObservation
from tests.examples import examples
from tests.files.observation_files import FIRST, HEADER, KNOWN, imported, refused, written

BURGLARY = SeriesKey("burglary", "coventry")
LATER = FIRST + timedelta(days=30)


def values(engine: Engine, key: SeriesKey = BURGLARY, known_on: datetime | None = None) -> dict[str, float]:
    series = ObservationStore(engine).figures(KNOWN.waves, known_on=known_on).series(key)
    return {} if series is None else {one.period.text: one.value for one in series}


def rows_in_all(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in Base.metadata.sorted_tables
        }


def test_a_first_import_is_all_new(engine: Engine, tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\nburglary,coventry,2015-06,12\n")
    assert imported(engine, path) == Counts(new=2)
    assert values(engine) == {"2015-05": 10, "2015-06": 12}


def test_the_same_file_again_changes_nothing_at_all(engine: Engine, tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\nburglary,coventry,2015-06,12\n")
    imported(engine, path)
    before = rows_in_all(engine)
    assert imported(engine, path, known_at=LATER) == Counts(unchanged=2)
    assert rows_in_all(engine) == before


def test_a_different_value_is_a_revision_and_the_old_one_is_kept(engine: Engine, tmp_path: Path) -> None:
    imported(engine, written(tmp_path, HEADER + "burglary,coventry,2015-05,10\nburglary,coventry,2015-06,12\n"))
    second = written(
        tmp_path,
        HEADER + "burglary,coventry,2015-06,13\nburglary,coventry,2015-07,9\nburglary,coventry,2015-05,10\n",
        "second.csv",
    )
    assert imported(engine, second, known_at=LATER) == Counts(new=1, revised=1, unchanged=1)
    assert values(engine) == {"2015-05": 10, "2015-06": 13, "2015-07": 9}
    assert values(engine, known_on=LATER - timedelta(seconds=1)) == {"2015-05": 10, "2015-06": 12}
    assert values(engine, known_on=FIRST - timedelta(seconds=1)) == {}


def test_a_value_that_goes_back_is_a_revision_too(engine: Engine, tmp_path: Path) -> None:
    for day, value in enumerate((10, 11, 10)):
        path = written(tmp_path, HEADER + f"burglary,coventry,2015-05,{value}\n", f"{day}.csv")
        imported(engine, path, known_at=FIRST + timedelta(days=day))
    known = [values(engine, known_on=FIRST + timedelta(days=day))["2015-05"] for day in range(3)]
    assert known == [10, 11, 10]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("50,1,2,false,", "50,2,4,false,"),
        ("50,1,2,false,", "50,,,false,"),
        ("50,,,false,", "50,,,true,"),
        ("50,,,false,", "50,,,false,counted again"),
        ("50,,,false,", "51,,,false,"),
    ],
    ids=["other parts", "parts gone", "provisional now", "another note", "another value"],
)
def test_whatever_differs_makes_a_revision(engine: Engine, tmp_path: Path, before: str, after: str) -> None:
    header = "measure,area,period,value,numerator,denominator,provisional,note\n"
    imported(engine, written(tmp_path, f"{header}answered-in-time,coventry,2015-05,{before}\n"))
    second = written(tmp_path, f"{header}answered-in-time,coventry,2015-05,{after}\n", "second.csv")
    assert imported(engine, second) == Counts(revised=1)
    assert imported(engine, second) == Counts(unchanged=1)


def test_a_fault_in_one_file_stores_nothing_of_any(engine: Engine, tmp_path: Path) -> None:
    good = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n")
    bad = written(tmp_path, HEADER + "burglary,coventry,2015-06,12\nburglary,coventry,2015-07,-1\n", "bad.csv")
    before = rows_in_all(engine)
    assert refused(engine, good, bad) == ["bad.csv:3:value: '-1': is a count below 0"]
    assert rows_in_all(engine) == before


def test_files_are_imported_together_each_with_its_own_counts(engine: Engine, tmp_path: Path) -> None:
    first = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n", "first.csv")
    second = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\nrobbery,coventry,2015-05,3\n", "second.csv")
    assert imported(engine, first, second) == Counts(new=2)
    with engine.connect() as connection:
        found = connection.execute(
            select(StoredImport.file, StoredImport.new, StoredImport.who).order_by(StoredImport.id)
        )
        assert found.all() == [("first.csv", 1, "analyst"), ("second.csv", 1, "analyst")]


def test_a_dry_run_counts_and_stores_nothing(engine: Engine, tmp_path: Path) -> None:
    imported(engine, written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n"))
    before = rows_in_all(engine)
    second = written(tmp_path, HEADER + "burglary,coventry,2015-05,11\nrobbery,coventry,2015-05,3\n", "second.csv")
    assert imported(engine, second, dry_run=True) == Counts(new=1, revised=1)
    assert rows_in_all(engine) == before
    assert imported(engine, second) == Counts(new=1, revised=1)


def test_rows_that_repeat_each_other_are_taken_once(engine: Engine, tmp_path: Path) -> None:
    row = "burglary,coventry,2015-05,10\n"
    assert imported(engine, written(tmp_path, HEADER + row + row.replace("10", "10.0") + row)) == Counts(new=1)


@pytest.mark.parametrize("apart", [0, 4_000], ids=["side by side", "far apart"])
def test_rows_that_disagree_are_a_fault_naming_both(engine: Engine, tmp_path: Path, apart: int) -> None:
    between = "".join(f"days-lost,coventry,{date(1990, 1, 1) + timedelta(days=day)},1\n" for day in range(apart))
    path = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n" + between + "burglary,coventry,2015-05,11\n")
    assert refused(engine, path) == [
        f"figures.csv:{apart + 3}:value: '11': disagrees with line 2, which says 10 for burglary coventry 2015-05; "
        "keep the right one of the two"
    ]
    assert rows_in_all(engine)["observation"] == 0


def test_rows_that_disagree_across_files_are_a_fault_naming_both(engine: Engine, tmp_path: Path) -> None:
    one = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n", "one.csv")
    two = written(tmp_path, HEADER + "robbery,coventry,2015-05,1\nburglary,coventry,2015-05,11\n", "two.csv")
    (fault,) = refused(engine, one, two)
    assert fault.startswith("two.csv:3:value: '11': disagrees with one.csv:2, which says 10")


def test_a_row_that_equals_the_store_and_one_that_does_not_disagree_all_the_same(
    engine: Engine, tmp_path: Path
) -> None:
    imported(engine, written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n"))
    both = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\nburglary,coventry,2015-05,11\n", "both.csv")
    assert len(refused(engine, both)) == 1
    assert values(engine) == {"2015-05": 10}


def test_rows_that_differ_in_what_is_not_given_disagree(engine: Engine, tmp_path: Path) -> None:
    header = "measure,area,period,value,numerator,denominator\n"
    rows = "answered-in-time,coventry,2015-05,50,1,2\nanswered-in-time,coventry,2015-05,50,,\n"
    (fault,) = refused(engine, written(tmp_path, header + rows))
    assert "numerator: 'nothing': disagrees with line 2, which says 1 for" in fault


@contextmanager
def a_writer_that_waits(engine: Engine) -> Iterator[None]:
    """Holds what an import needs to store, as another import would."""
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("LOCK TABLE import IN SHARE ROW EXCLUSIVE MODE"))
        yield


def test_two_imports_at_once_come_one_after_the_other(engine: Engine, tmp_path: Path) -> None:
    text_of = HEADER + "".join(
        f"days-lost,coventry,{date(2000, 1, 1) + timedelta(days=day)},1\n" for day in range(3_000)
    )
    paths = [written(tmp_path, text_of, f"{number}.csv") for number in range(3)]
    outcomes: list[Counts] = []
    threads = [threading.Thread(target=lambda path=path: outcomes.append(imported(engine, path))) for path in paths]
    with a_writer_that_waits(engine):
        for thread in threads:
            thread.start()
        assert outcomes == []
    for thread in threads:
        thread.join()
    assert sorted(outcomes, key=lambda one: one.new) == [Counts(unchanged=3_000)] * 2 + [Counts(new=3_000)]
    assert rows_in_all(engine)["observation"] == 3_000


KILLED = """
import os, signal, sys
from pathlib import Path
from bot.store import imports, open_engine
from tests.files.observation_files import imported

def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)

imports._close = killed  # the last step before the commit: everything is written by then
imported(open_engine(sys.argv[1]), Path(sys.argv[2]))
"""


def test_an_import_killed_before_its_end_leaves_nothing(database_url: str, tmp_path: Path) -> None:
    path = written(
        tmp_path, HEADER + "".join(f"burglary,coventry,{2000 + n // 12}-{n % 12 + 1:02},1\n" for n in range(99))
    )
    engine = open_engine(database_url)
    before = rows_in_all(engine)
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", KILLED, database_url, str(path)], cwd=root, env=os.environ | {"PYTHONPATH": str(root)}
    )
    assert done.returncode == -signal.SIGKILL
    assert rows_in_all(engine) == before
    assert imported(engine, path) == Counts(new=99)
    engine.dispose()


def test_an_import_is_taken_before_by_what_is_in_it_not_by_its_name(engine: Engine, tmp_path: Path) -> None:
    imports = ImportStore(engine)
    path = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n")
    imported(engine, path)
    with engine.connect() as connection:
        digest = connection.execute(select(StoredImport.digest)).scalar_one()
    assert imports.taken_before(digest) == Counts(new=1)
    assert imports.taken_before("0" * 64) is None


def test_a_file_that_is_new_but_says_nothing_new_is_remembered(engine: Engine, tmp_path: Path) -> None:
    imported(engine, written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n"))
    imported(engine, written(tmp_path, HEADER + "burglary,coventry,2015-05,10.0\n", "second.csv"))
    with engine.connect() as connection:
        counts = select(StoredImport.new, StoredImport.unchanged).order_by(StoredImport.id)
        assert connection.execute(counts).all() == [(1, 0), (0, 1)]


MONTHS = st.dates(date(1990, 1, 1), date(2015, 7, 31)).map(lambda day: period_containing(PeriodKind.MONTH, day))
NUMBERS = st.integers(0, 10**12)
NOTES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20).map(str.strip)
ROWS = st.dictionaries(
    st.tuples(st.sampled_from(["burglary", "robbery"]), st.sampled_from(["coventry", "west-midlands"]), MONTHS),
    st.tuples(NUMBERS, st.booleans(), NOTES),
    min_size=1,
    max_size=30,
)


def as_csv(rows: dict[tuple[str, str, Period], tuple[int, bool, str]], end: str) -> str:
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerow(["measure", "area", "period", "value", "provisional", "note"])
    for (measure, area, period), (value, provisional, note) in rows.items():
        writer.writerow([measure, area, period.text, value, str(provisional).lower(), note])
    return table.getvalue()


@examples(6, at_random=15)
@given(first=ROWS, second=ROWS, end=st.sampled_from(["\n", "\r\n"]))
def test_any_tables_come_back_as_they_were_written(
    engine: Engine,
    tmp_path: Path,
    first: dict[tuple[str, str, Period], tuple[int, bool, str]],
    second: dict[tuple[str, str, Period], tuple[int, bool, str]],
    end: str,
) -> None:
    with engine.begin() as connection:
        for table in reversed(Base.metadata.sorted_tables):
            connection.execute(table.delete())
    assert imported(engine, written(tmp_path, as_csv(first, end))) == Counts(new=len(first))
    counts = imported(engine, written(tmp_path, as_csv(second, end), "second.csv"), known_at=LATER)
    same = {key for key in first.keys() & second.keys() if first[key] == second[key]}
    assert counts == Counts(len(second.keys() - first), len(first.keys() & second) - len(same), len(same))
    for known_on, held in ((None, first | second), (FIRST, first)):
        figures = ObservationStore(engine).figures({}, known_on=known_on)
        back = {
            (key.measure, key.area, one.period): (one.value, one.provisional)
            for key in figures.keys
            for one in figures.series(key) or ()
        }
        assert back == {key: (float(value), provisional) for key, (value, provisional, _) in held.items()}
    with engine.connect() as connection:
        newest = connection.execute(select(StoredObservation.note).where(StoredObservation.import_id > 0)).scalars()
        assert {note for _, _, note in second.values()} <= set(newest)


def test_a_refused_file_raises_with_every_fault(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(InputFaults) as refusal:
        imported(engine, written(tmp_path, HEADER + "burglary,coventry,2015-05,x\n" * 1_500))
    assert (refusal.value.total, len(refusal.value.faults)) == (1_500, 1_000)
    assert refusal.value.in_words.endswith("... 1500 faults in all; the first 1000 are shown")
