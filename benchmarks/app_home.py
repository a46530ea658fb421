"""How long it takes to build each role's Home with many open alerts, and how many rows that reads.

    .venv/bin/python benchmarks/app_home.py [--alerts N]

A force of made-up areas and measures, with as many open alerts, each with a whole episode as the book keeps it. Shown
are the median of several builds in milliseconds, once with few alerts and once with many, and the blocks that come out.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Engine

from bot.chasing.register import Lead, Register
from bot.chasing.terms import ChasingRules
from bot.duties.access import Person
from bot.duties.alert_book import Change, Entry, Identity
from bot.duties.answer_world import World
from bot.duties.catalogue import Catalogue
from bot.duties.chasing import Chasing
from bot.duties.home_view import HomeWorld
from bot.duties.home_views import home_of
from bot.duties.outbox import Mail
from bot.duties.watching import Watching, no_bank_holiday
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.files.alert_pictures import AlertPictures
from bot.files.templates import FileTemplates
from bot.main import Source, end_of_day
from bot.main.following import NobodyInGroups
from bot.slack.home_blocks import home_blocks
from bot.store import migrate, open_engine
from bot.store.alert_book import DatabaseAlertBook
from bot.store.follows import FollowStore, RecentQuestions
from bot.store.home_numbers import HomeNumbers
from bot.store.requests import DatabaseRequestBook
from bot.watching.alerts import Reason
from bot.watching.channels import Channel
from bot.watching.episodes import Episode, State
from bot.watching.findings import Detail, Finding, Subject
from bot.watching.rules import DataLate, Notify, Rule, Severity

NOW = datetime(2026, 4, 20, 12, tzinfo=UTC)
AREAS, BUILDS = 100, 9
PEOPLE = {"command team": "U0CHIEF", "analyst": "U0ANALYST", "administrator": "U0ADMIN", "officer": "U0OFFICER"}


def catalogue(measures: int) -> Catalogue:
    """A force with many areas and measures."""
    areas = {f"area-{one}": Area(f"area-{one}", f"Area {one}", "lpu") for one in range(AREAS)}
    made = {
        f"measure-{one}": Measure(
            f"measure-{one}", f"Measure {one}", Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM
        )
        for one in range(measures)
    }
    register = Register(
        leads={"chief": Lead("chief", "Chief", "U0CHIEF")},
        roles={"command-team": ("U0CHIEF",), "analyst": ("U0ANALYST",), "administrator": ("U0ADMIN",)},
    )
    return Catalogue(Framework(areas, made, "area-0"), register, {"command-team": Channel("command-team", "C0COMMAND")})


def fill(engine: Engine, number: int) -> None:
    """Open so many alerts."""
    changes = [_opened(place) for place in range(number)]
    DatabaseAlertBook(engine).write(date(2026, 4, 20), NOW, changes, Mail())


def _opened(place: int) -> Change:
    subject = Subject(f"measure-{place // AREAS}", f"area-{place % AREAS}")
    severity = (Severity.HIGH, Severity.MEDIUM, Severity.LOW)[place % 3]
    detail: Detail = {"signals": ["above_upper_limit"], "mean": 100.0, "upper": 140.0, "lower": 60.0, "unit": "count"}
    finding = Finding(
        rule="late" if place % 7 == 0 else "above",
        severity=severity,
        subject=subject,
        period=parse_period("2026-03"),
        value=150.0 + place,
        reason=f"Measure in area: {150 + place} in March 2026, above its upper control limit of 140.",
        detail=detail,
    )
    episode = Episode(
        state=State.OPEN,
        opened_on=date(2026, 4, 20),
        opened_at=NOW,
        fired=finding,
        newest=finding,
        periods=("2026-03",),
        worst_beyond=10.0,
        waits_for="somebody to take it",
    )
    entry = Entry(Identity(finding.rule, subject), 1, 1, episode)
    return Change(entry=entry, before=None, event="opened", reason=Reason.FIRST_TIME)


def world(engine: Engine, known: Catalogue) -> HomeWorld:
    """What a Home is made of."""
    templates, source = FileTemplates(), Source(engine)
    rules = tuple(
        Rule(
            id=name,
            title="{{ measure.name }} in {{ area.name }} is to be looked at",
            when=DataLate(),
            severity=Severity.LOW,
            every="0 7 * * *",
            notify=Notify("command-team"),
        )
        for name in ("above", "late")
    )
    watching = Watching(
        catalogue=known,
        rules=rules,
        source=source,
        book=DatabaseAlertBook(engine),
        templates=templates,
        pictures=AlertPictures(known.framework),
    )
    chasing = Chasing(
        catalogue=known,
        rules=ChasingRules(),
        source=source,
        book=DatabaseRequestBook(engine),
        templates=templates,
        is_bank_holiday=no_bank_holiday,
    )
    return HomeWorld(
        chasing=chasing,
        watching=watching,
        answers=World(known, source, templates, end_of_day),
        follows=FollowStore(engine),
        recent=RecentQuestions(engine),
        numbers=HomeNumbers(engine, lambda: NOW),
        people=NobodyInGroups(),
        day=NOW.date(),
        now=NOW,
    )


def measured(number: int) -> Sequence[tuple[str, float, int]]:
    """Of each role, the median milliseconds of a build and the blocks of the view."""
    with tempfile.TemporaryDirectory() as place:
        engine = open_engine(f"sqlite:///{Path(place) / 'home.sqlite'}")
        migrate(engine)
        fill(engine, number)
        known = catalogue(number // AREAS + 1)
        found = []
        for role, identity in PEOPLE.items():
            took = []
            for _ in range(BUILDS):
                start = time.perf_counter()
                view = home_of(world(engine, known), Person(identity, role))
                took.append(1_000 * (time.perf_counter() - start))
            found.append((role, statistics.median(took), len(home_blocks(view, {}, "more"))))
        start = time.perf_counter()
        HomeNumbers(engine, lambda: NOW).pulse()
        found.append(("(the look whether something changed)", 1_000 * (time.perf_counter() - start), 0))
        engine.dispose()
    return found


def main() -> None:
    """Print a line for each role: with few alerts, and with many."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--alerts", type=int, default=10_000)
    number = parser.parse_args().alerts
    few, many = measured(20), measured(number)
    for (role, before, _), (_, after, blocks) in zip(few, many, strict=True):
        print(f"{role}: {before:.0f} ms with 20 open alerts, {after:.0f} ms with {number:,}; {blocks} blocks")


if __name__ == "__main__":
    main()
