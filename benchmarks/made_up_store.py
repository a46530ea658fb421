"""A home whose store holds made-up figures, many millions of them; and its rows looked up by the driver alone."""

import random
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from sqlalchemy import Engine, insert

from bot.settings import Settings
from bot.store.tables.imports import StoredImport
from bot.store.tables.observations import StoredPeriod, StoredSeries

FORCES, BOROUGHS, MEASURES, MONTHS_HELD = 10, 9, 400, 250
FIRST_YEAR = 2000
NOW = datetime(2020, 12, 20, 12, tzinfo=UTC)
WORDS = ("burglary", "robbery", "theft", "arson", "fraud", "assault", "damage", "shoplifting", "knife crime", "drugs")
PLACES = ("dwellings", "shops", "streets", "schools", "stations", "parks", "farms", "offices")
HOW = ("by night", "by day", "with force", "without force", "repeat")
LINES_AT_ONCE = 100_000
Row = tuple[int, int, float, int]


def months() -> list[str]:
    return [f"{FIRST_YEAR + month // 12}-{month % 12 + 1:02d}" for month in range(MONTHS_HELD)]


def measure_names() -> list[str]:
    names = [f"{what.capitalize()} in {where} {how}" for what in WORDS for where in PLACES for how in HOW]
    return names[:MEASURES]


def areas() -> list[tuple[str, str, str | None]]:
    """Key, name and parent: forces, each with boroughs."""
    found: list[tuple[str, str, str | None]] = []
    for force in range(FORCES):
        found.append((f"force-{force}", f"Force {chr(65 + force)}ton", None))
        for borough in range(BOROUGHS):
            found.append(
                (f"borough-{force}-{borough}", f"{chr(65 + force)}{'aeiouyrlw'[borough]}mouth", f"force-{force}")
            )
    return found


def within(area: str) -> tuple[str, ...]:
    """An area and those within it."""
    return (area, *(key for key, _, parent in areas() if parent == area))


def write_home(home: Path) -> None:
    """A home whose catalogue has 400 measures and a hundred areas."""
    catalogue = home / "data" / "catalogue"
    catalogue.mkdir(parents=True)
    (home / "rules").mkdir()
    (home / "templates").symlink_to(Path(__file__).parent.parent / "templates")
    lines = ["home: force-0", "areas:"]
    for key, name, parent in areas():
        inside = f", parent: {parent}" if parent else ""
        lines.append(f"  - {{key: {key}, name: {name}, kind: {'borough' if parent else 'force'}{inside}}}")
    (catalogue / "areas.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    lines = ["measures:"]
    for number, name in enumerate(measure_names()):
        lines.append(
            f"  - {{key: measure-{number}, name: {name}, unit: count, better: lower, cadence: month, combine: sum}}"
        )
    (catalogue / "measures.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def fill(engine: Engine, settings: Settings, rows: int) -> None:
    """Put made-up observations into the store as an import would have, without the time that an import takes."""
    subjects = [(f"measure-{measure}", area, "") for measure in range(MEASURES) for area, _, _ in areas()]
    made = {"id": 1, "file": "made-up.csv", "digest": "made-up", "who": "benchmark", "known_at": NOW}
    with engine.begin() as connection:
        connection.execute(insert(StoredImport), {name: made.get(name, 0) for name in _names_of_import()})
        connection.execute(
            insert(StoredSeries),
            [
                {"id": place, "measure": measure, "area": area, "group": group}
                for place, (measure, area, group) in enumerate(subjects, start=1)
            ],
        )
        connection.execute(insert(StoredPeriod), [_period(place, month) for place, month in enumerate(months(), 1)])
    engine.dispose()
    put_in = _put_into_sqlite if settings.database.startswith("sqlite") else _put_into_postgresql
    put_in(settings.database, _observations(len(subjects), rows))


def _names_of_import() -> list[str]:
    return [column.name for column in StoredImport.__table__.columns]


def _period(place: int, month: str) -> dict[str, Any]:
    year, number = int(month[:4]), int(month[5:])
    after = date(year + number // 12, number % 12 + 1, 1)
    start, end = date(year, number, 1), date.fromordinal(after.toordinal() - 1)
    return {"id": place, "text": month, "kind": "month", "start": start, "end": end}


def _observations(series: int, rows: int) -> Iterator[Row]:
    """Series, period, value and line of each."""
    chance = random.Random(4)  # noqa: S311 - made-up figures
    line = 1
    for one in range(1, series + 1):
        usual = chance.randint(20, 400)
        for period in range(1, MONTHS_HELD + 1):
            if line > rows:
                return
            yield one, period, float(chance.randint(usual - 15, usual + 15)), line
            line += 1


def _put_into_sqlite(database: str, rows: Iterator[Row]) -> None:
    target = sqlite3.connect(database.removeprefix("sqlite:///"), isolation_level=None)
    target.execute("PRAGMA synchronous=OFF")
    target.execute("BEGIN IMMEDIATE")
    target.executemany(
        "INSERT INTO observation (series_id, period_id, import_id, value, provisional, note, line)"
        " VALUES (?, ?, 1, ?, 0, '', ?)",
        rows,
    )
    target.execute("COMMIT")
    target.execute("ANALYZE")
    target.close()


def _put_into_postgresql(database: str, rows: Iterator[Row]) -> None:
    with psycopg.connect(database, autocommit=True) as target:
        # What is referred to was put in above: to look it up for each row would take most of the time.
        target.execute("SET session_replication_role = replica")
        copying = "COPY observation (series_id, period_id, import_id, value, provisional, note, line) FROM STDIN"
        with target.cursor().copy(copying) as copy:
            while some := [*islice(rows, LINES_AT_ONCE)]:
                copy.write("".join(f"{one}\t{period}\t1\t{value}\tf\t\t{line}\n" for one, period, value, line in some))
        target.execute("VACUUM ANALYZE")


class Needed(NamedTuple):
    """The observations that an answer uses: of a measure in areas, all of them or those of some months."""

    measure: str
    areas: tuple[str, ...]
    first: str | None = None
    last: str = months()[-1]


class Bare(NamedTuple):
    """The database by its driver alone: what looks some observations up, and how many there are in all."""

    look_up: Callable[[Needed], int]
    held: int


_COLUMNS = "series_id, period_id, value, numerator, denominator, provisional"
_IN_ORDER = "ORDER BY series_id, period_id, import_id"
_SERIES = 'SELECT id, measure, area, "group" FROM series WHERE measure = {one} AND area {among}'
_PERIODS = 'SELECT id, text, kind, start, "end" FROM period'


def bare(database: str) -> Bare:
    """The quickest way known to look rows up, on either database."""
    return _bare_sqlite(database) if database.startswith("sqlite") else _bare_postgresql(database)


def _bare_sqlite(database: str) -> Bare:
    connection = sqlite3.connect(database.removeprefix("sqlite:///"))

    def among(number: int) -> str:
        return f"IN ({', '.join('?' * number)})"

    def look_up(needed: Needed) -> int:
        found = _SERIES.format(one="?", among=among(len(needed.areas)))
        chosen = [one[0] for one in connection.execute(found, (needed.measure, *needed.areas)).fetchall()]
        values = f"SELECT {_COLUMNS} FROM observation WHERE series_id {among(len(chosen))}"  # noqa: S608 - question marks
        if needed.first is None:
            connection.execute(_PERIODS).fetchall()
            return len(connection.execute(f"{values} {_IN_ORDER}", chosen).fetchall())
        days = (needed.first, needed.last)
        periods = connection.execute(f"{_PERIODS} WHERE text BETWEEN ? AND ?", days).fetchall()
        given = [*chosen, *(one[0] for one in periods)]
        return len(connection.execute(f"{values} AND period_id {among(len(periods))} {_IN_ORDER}", given).fetchall())

    return Bare(look_up, connection.execute("SELECT count(*) FROM observation").fetchone()[0])


def _bare_postgresql(database: str) -> Bare:
    """Statements that are prepared once, and rows that come as numbers and not as text."""
    connection = psycopg.connect(database, autocommit=True, prepare_threshold=0)
    cursor = connection.cursor(binary=True)
    values = f"SELECT {_COLUMNS} FROM observation WHERE series_id = ANY(%s)"  # noqa: S608 - no value stands in it

    def fetched(statement: str, given: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        return cursor.execute(statement, given).fetchall()

    def look_up(needed: Needed) -> int:
        found = _SERIES.format(one="%s", among="= ANY(%s)")
        chosen = [one[0] for one in fetched(found, (needed.measure, [*needed.areas]))]
        if needed.first is None:
            fetched(_PERIODS)
            return len(fetched(f"{values} {_IN_ORDER}", (chosen,)))
        periods = fetched(f"{_PERIODS} WHERE text BETWEEN %s AND %s", (needed.first, needed.last))
        return len(fetched(f"{values} AND period_id = ANY(%s) {_IN_ORDER}", (chosen, [one[0] for one in periods])))

    return Bare(look_up, fetched("SELECT count(*) FROM observation")[0][0])
