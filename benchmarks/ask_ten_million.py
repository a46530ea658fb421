"""How long a question takes at ten million stored observations, beside the bare SQL look-ups that it needs.

    .venv/bin/python benchmarks/ask_ten_million.py [--rows N] [--keep FOLDER]

Each question is read, worked out and put into words as `reeve ask` does it. No question is asked twice; the process has
answered a few others before, as one that serves has. The mix is what officers ask: a value, the year to date, the
rolling 12 months, a change, whether a figure is unusual, which area has most, and two areas side by side.

Beside each question stands sqlite3 by itself, in the same run, with the look-ups whose rows the answer uses, each in
the quickest way known:

- value, change, unusual, two areas: every observation of each area's series, since the answer says how the figure
  stands against usual variation, which is made from all of them; with the text and the days of their periods;
- year to date, rolling 12 months: the observations of those months and of the same a year before;
- which area has most: one observation an area;
- of a force, the same of the areas within it, whose sums its figures are where it has none of its own.

There is nothing in it for what the answer does not use: no import (only an answer that is asked where it is from names
it), no neighbours (only small counts that are not shown need them), no count of rows. So what is measured is the price
of all that is not SQL, in time of the processor: the file is in memory, and the machine may be shared. It is told for
the question in the middle and for that at the 95th of 100, by kind as well.
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
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from bot.duties.answer import Asked, World, answer
from bot.figures.periods import MONTHS
from bot.files.catalogue import read_catalogue
from bot.main import answering, open_migrated
from bot.settings import Settings

FORCES, BOROUGHS, MEASURES, MONTHS_HELD = 10, 9, 400, 250
TODAY = date(2020, 12, 20)
NOW = datetime(2020, 12, 20, 12, tzinfo=UTC)
FIRST_YEAR = 2000
WARMING = 35
WORDS = ("burglary", "robbery", "theft", "arson", "fraud", "assault", "damage", "shoplifting", "knife crime", "drugs")
PLACES = ("dwellings", "shops", "streets", "schools", "stations", "parks", "farms", "offices")
HOW = ("by night", "by day", "with force", "without force", "repeat")


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
        for period in range(1, MONTHS_HELD + 1):
            if line > rows:
                return
            yield one, period, float(chance.randint(usual - 15, usual + 15)), line
            line += 1


@dataclass(frozen=True, slots=True)
class Needed:
    """The observations that an answer uses: of a measure in areas, all of them or those of some months."""

    measure: str
    areas: tuple[str, ...]
    first: str | None = None
    last: str = months()[-1]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and what its answer uses."""

    kind: str
    words: str
    needed: tuple[Needed, ...]


def questions(number: int) -> Iterator[Question]:
    """So many questions, no two of them alike."""
    chance = random.Random(7)  # noqa: S311 - made-up questions
    names, places = measure_names(), [(key, name) for key, name, _ in areas()]
    for one in range(number):
        measure = chance.randrange(MEASURES)
        (key, name), (other, other_name) = chance.sample(places, 2)
        what, month = f"measure-{measure}", chance.choice(months()[-60:])
        in_words = f"{MONTHS[int(month[5:]) - 1]} {month[:4]}"
        said, force = names[measure].lower(), chance.randrange(FORCES)
        whole = (Needed(what, within(key)),)
        boroughs = tuple(f"borough-{force}-{borough}" for borough in range(BOROUGHS))
        yield (
            Question("value", f"{said} in {name} in {in_words}", whole),
            Question("year to date", f"{said} {name} year to date", (Needed(what, within(key), "2019-04"),)),
            Question("rolling", f"{said} {name} rolling 12 months", (Needed(what, within(key), "2018-11"),)),
            Question("change", f"change in {said} in {name} in {in_words} on the year before", whole),
            Question("unusual", f"is {said} in {name} unusual?", whole),
            Question(
                "which area",
                f"which borough in Force {chr(65 + force)}ton has the most {said} in {in_words}",
                (Needed(what, boroughs, month, month),),
            ),
            Question(
                "two areas",
                f"compare {said} in {name} and {other_name} in {in_words}",
                (*whole, Needed(what, within(other))),
            ),
        )[one % 7]


def within(area: str) -> tuple[str, ...]:
    """An area and those within it."""
    return (area, *(key for key, _, parent in areas() if parent == area))


def bare(connection: sqlite3.Connection, needed: Needed) -> int:
    """The look-ups by sqlite3 alone; how many rows they gave."""
    marks = ", ".join("?" * len(needed.areas))
    series = connection.execute(
        f'SELECT id, measure, area, "group" FROM series WHERE measure = ? AND area IN ({marks})',  # noqa: S608 - question marks
        (needed.measure, *needed.areas),
    ).fetchall()
    chosen = [one[0] for one in series]
    columns = "series_id, period_id, value, numerator, denominator, provisional"
    marks = ", ".join("?" * len(chosen))
    values = f"SELECT {columns} FROM observation WHERE series_id IN ({marks})"  # noqa: S608 - question marks
    in_order = " ORDER BY series_id, period_id, import_id"
    if needed.first is None:
        connection.execute('SELECT id, text, kind, start, "end" FROM period').fetchall()
        return len(connection.execute(values + in_order, chosen).fetchall())
    periods = connection.execute(
        'SELECT id, text, kind, start, "end" FROM period WHERE text BETWEEN ? AND ?', (needed.first, needed.last)
    ).fetchall()
    marks = ", ".join("?" * len(periods))
    given = [*chosen, *(one[0] for one in periods)]
    return len(connection.execute(f"{values} AND period_id IN ({marks}){in_order}", given).fetchall())


def timed(work: Callable[[], object]) -> float:
    """Seconds of the processor: on a machine that others share, those of the clock tell of them."""
    started = time.process_time()
    work()
    return time.process_time() - started


def ask(world: World, question: str) -> None:
    said = answer(world, Asked(question=question, as_of=TODAY))
    if said.status.value != "answered":
        sys.exit(f"not answered: {question}: {said.text}")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rows", type=int, default=10_000_000)
    asked.add_argument("--questions", type=int, default=700)
    asked.add_argument("--keep", type=Path, help="a folder to keep the database in, for the next run")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = given.keep or Path(folder, "home")
        settings = Settings(home=home, database=f"sqlite:///{home / 'reeve.sqlite'}")
        if not home.exists():
            write_home(home)
            fill(settings, given.rows)
        world = answering(open_migrated(settings), settings, read_catalogue(settings.home))
        alone = sqlite3.connect(home / "reeve.sqlite")
        (rows,) = alone.execute("SELECT count(*) FROM observation").fetchone()
        every = list(questions(given.questions + WARMING))
        for one in every[:WARMING]:
            ask(world, one.words)
        timings = [_timed_pair(world, alone, one) for one in every[WARMING:]]
        print(json.dumps({"observations": rows, **_told(every[WARMING:], timings)}, indent=2))


def _timed_pair(world: World, alone: sqlite3.Connection, one: Question) -> tuple[float, float]:
    """Seconds of the answer, and of the bare look-ups."""
    for needed in one.needed:
        bare(alone, needed)  # both find the pages of the file in memory
    return timed(lambda: ask(world, one.words)), timed(lambda: [bare(alone, needed) for needed in one.needed])


def _told(every: list[Question], timings: list[tuple[float, float]]) -> dict[str, object]:
    answers, lookups = ([pair[place] for pair in timings] for place in (0, 1))
    kinds: dict[str, list[tuple[float, float]]] = {}
    for one, pair in zip(every, timings, strict=True):
        kinds.setdefault(one.kind, []).append(pair)
    return {
        "questions": len(every),
        "answer_ms": _spread(answers),
        "bare_sql_ms": _spread(lookups),
        "ratio_of_medians": round(statistics.median(answers) / statistics.median(lookups), 2),
        "ratio_of_sums": round(sum(answers) / sum(lookups), 2),
        "ratios": _ratios(timings),
        "by_kind": {
            kind: {
                "answer_ms": round(statistics.median(answer for answer, _ in pairs) * 1000, 2),
                "bare_sql_ms": round(statistics.median(lookup for _, lookup in pairs) * 1000, 2),
                **_ratios(pairs),
            }
            for kind, pairs in kinds.items()
        },
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def _ratios(pairs: list[tuple[float, float]]) -> dict[str, float]:
    """Each answer by its own look-ups."""
    in_order = sorted(answer / lookup for answer, lookup in pairs)
    return {
        "ratio_median": round(statistics.median(in_order), 2),
        "ratio_95th": round(in_order[int(len(in_order) * 0.95)], 2),
    }


def _spread(seconds: list[float]) -> dict[str, float]:
    in_order = sorted(one * 1000 for one in seconds)
    return {
        "median": round(statistics.median(in_order), 2),
        "95th of 100": round(in_order[int(len(in_order) * 0.95)], 2),
        "most": round(in_order[-1], 2),
    }


if __name__ == "__main__":
    main()
