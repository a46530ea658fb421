"""How long a question takes at ten million stored observations, beside the bare SQL look-ups that it needs.

    .venv/bin/python benchmarks/ask_ten_million.py [--rows N] [--keep FILE] [--rounds N]

Each question is read, worked out and put into words as `reeve ask` does it, with nothing kept from the question before
it but the vocabulary. Beside it stands sqlite3 by itself, in the same run: the rows of every series that the answer
bears on (the area asked for, and those within it), fetched by the measure's and areas' keys.
"""

import argparse
import json
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from bot.duties.answer import Asked, World, answer
from bot.files.catalogue import read_catalogue
from bot.main import answering, open_migrated
from bot.settings import Settings

FORCES, BOROUGHS, MEASURES, MONTHS = 10, 9, 400, 250
TODAY = date(2020, 12, 20)
NOW = datetime(2020, 12, 20, 12, tzinfo=UTC)
FIRST_YEAR = 2000
AT_ONCE = 200_000
WORDS = ("burglary", "robbery", "theft", "arson", "fraud", "assault", "damage", "shoplifting", "knife crime", "drugs")
PLACES = ("dwellings", "shops", "streets", "schools", "stations", "parks", "farms", "offices")
HOW = ("by night", "by day", "with force", "without force", "repeat")


def months() -> list[str]:
    return [f"{FIRST_YEAR + month // 12}-{month % 12 + 1:02d}" for month in range(MONTHS)]


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


def write_home(home: Path) -> None:
    """A home whose catalogue has 400 measures and a hundred areas."""
    catalogue = home / "data" / "catalogue"
    catalogue.mkdir(parents=True)
    (home / "rules").mkdir()
    (home / "templates").symlink_to(Path(__file__).parent.parent / "templates")
    lines = ["home: force-0", "areas:"]
    for key, name, parent in areas():
        within = f", parent: {parent}" if parent else ""
        lines.append(f"  - {{key: {key}, name: {name}, kind: {'borough' if parent else 'force'}{within}}}")
    (catalogue / "areas.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    lines = ["measures:"]
    for number, name in enumerate(measure_names()):
        lines.append(
            f"  - {{key: measure-{number}, name: {name}, unit: count, better: lower, cadence: month, combine: sum}}"
        )
    (catalogue / "measures.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def fill(settings: Settings, rows: int) -> None:
    """Put made-up observations into the store as an import would have, without the time that an import takes."""
    engine = open_migrated(settings)
    engine.dispose()
    place = settings.database.removeprefix("sqlite:///")
    target = sqlite3.connect(place, isolation_level=None)
    target.execute("PRAGMA synchronous=OFF")
    target.execute("BEGIN IMMEDIATE")
    columns = [name for _, name, *_ in target.execute("PRAGMA table_info(import)")]
    made = {"id": 1, "file": "made-up.csv", "digest": "made-up", "who": "benchmark", "known_at": str(NOW)[:19]}
    values = [made.get(name, 0) for name in columns]
    target.execute(f"INSERT INTO import VALUES ({', '.join('?' * len(columns))})", values)  # noqa: S608 - a count
    keys = [key for key, _, _ in areas()]
    subjects = [(f"measure-{measure}", area, "") for measure in range(MEASURES) for area in keys]
    target.executemany('INSERT INTO series (measure, area, "group") VALUES (?, ?, ?)', subjects)
    target.executemany(
        "INSERT INTO period (text, kind, start, end) VALUES (?, 'month', ?, ?)", [_days(month) for month in months()]
    )
    target.executemany(
        "INSERT INTO observation (series_id, period_id, import_id, value, provisional, note, line)"
        " VALUES (?, ?, 1, ?, 0, '', ?)",
        _observations(len(subjects), rows),
    )
    target.execute("COMMIT")
    target.execute("ANALYZE")
    target.close()


def _days(month: str) -> tuple[str, str, str]:
    year, number = int(month[:4]), int(month[5:])
    after = date(year + number // 12, number % 12 + 1, 1)
    return month, f"{month}-01", date.fromordinal(after.toordinal() - 1).isoformat()


def _observations(series: int, rows: int) -> Iterator[tuple[int, int, float, int]]:
    chance = random.Random(4)  # noqa: S311 - made-up figures
    line = 1
    for one in range(1, series + 1):
        usual = chance.randint(20, 400)
        for period in range(1, MONTHS + 1):
            if line > rows:
                return
            yield one, period, float(chance.randint(usual - 15, usual + 15)), line
            line += 1


def questions(names: list[str]) -> list[tuple[str, str, str]]:
    """What is asked, the measure and the area that it is about."""
    chance = random.Random(7)  # noqa: S311 - made-up questions
    asked = (
        "{} in {} in July 2019",
        "{} {} year to date",
        "is {} in {} unusual?",
        "{} {} rolling 12 months",
        "{} {} 2019",
    )
    places = [(key, name) for key, name, _ in areas()]
    found = []
    for number in range(60):
        measure = chance.randrange(MEASURES)
        key, name = chance.choice(places)
        words = asked[number % len(asked)].format(names[measure].lower(), name)
        found.append((words, f"measure-{measure}", key))
    return found


def bare(connection: sqlite3.Connection, measure: str, area: str) -> int:
    """The look-ups a question needs, by sqlite3 alone; how many rows they gave."""
    within = [area, *(key for key, _, parent in areas() if parent == area)]
    marks = ", ".join("?" * len(within))
    series = connection.execute(
        f'SELECT id, measure, area, "group" FROM series WHERE measure = ? AND area IN ({marks})',  # noqa: S608 - question marks
        (measure, *within),
    ).fetchall()
    connection.execute("SELECT id, text, kind, start, end FROM period").fetchall()
    marks = ", ".join("?" * len(series))
    columns = "series_id, period_id, value, numerator, denominator, provisional"
    values = f"SELECT {columns} FROM observation WHERE series_id IN ({marks})"  # noqa: S608 - question marks
    values += " ORDER BY series_id, period_id, import_id"
    return len(connection.execute(values, [one[0] for one in series]).fetchall())


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def ask(world: World, question: str) -> None:
    said = answer(world, Asked(question=question, as_of=TODAY))
    if said.status.value != "answered":
        sys.exit(f"not answered: {question}: {said.text}")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=10_000_000)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--keep", type=Path, help="a folder to keep the database in, for the next run")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = given.keep or Path(folder, "home")
        settings = Settings(home=home, database=f"sqlite:///{home / 'reeve.sqlite'}")
        if not home.exists():
            write_home(home)
            fill(settings, given.rows)
        engine = open_migrated(settings)
        world = answering(engine, settings, read_catalogue(settings.home))
        alone = sqlite3.connect(home / "reeve.sqlite")
        (rows,) = alone.execute("SELECT count(*) FROM observation").fetchone()
        pairs = questions(measure_names())
        ask(world, pairs[0][0])  # the words of the catalogue are gathered once
        answers, lookups = [], []
        for _ in range(given.rounds):
            for question, measure, area in pairs:
                lookups.append(timed(lambda m=measure, a=area: bare(alone, m, a)))
                answers.append(timed(lambda q=question: ask(world, q)))
        told = {
            "observations": rows,
            "questions": len(answers),
            "answer_ms": _spread(answers),
            "bare_sql_ms": _spread(lookups),
            "ratio_of_medians": round(statistics.median(answers) / statistics.median(lookups), 2),
            "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        }
        print(json.dumps(told, indent=2))


def _spread(seconds: list[float]) -> dict[str, float]:
    in_order = sorted(one * 1000 for one in seconds)
    return {
        "median": round(statistics.median(in_order), 2),
        "95th of 100": round(in_order[int(len(in_order) * 0.95)], 2),
        "most": round(in_order[-1], 2),
    }


if __name__ == "__main__":
    main()
