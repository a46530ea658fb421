"""What the doctor sees of the database: is it there, are its tables ours, can it be written, does mail get out."""

import stat
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from bot.duties.checks import Check, State, good, not_checked, warning, wrong
from bot.duties.condition import LATEST_TICK, Condition
from bot.figures.number_words import counted
from bot.store.condition import DatabaseCondition
from bot.store.engine import StoreMisfit, StoreUnreachable, open_engine, place_of
from bot.store.schema import NEWEST, is_migrated, version_of

STUCK = timedelta(minutes=10)


def examine_store(database: str, now: Callable[[], datetime]) -> tuple[Check, ...]:
    """Look at the database of an address. Nothing is created and nothing is changed."""
    try:
        engine = open_engine(database)
        place = place_of(engine.url)
        missing = _missing_file(engine)
        if missing is not None:
            return (missing,)
        version = version_of(engine)
    except StoreUnreachable as fault:
        remedy = "check REEVE_DATABASE_URL or --database, and that the database answers from this machine"
        return (wrong("database", str(fault), remedy), not_checked("outbox", "the database comes first"))
    try:
        return (_database(engine, place), *_of_the_tables(engine, version, now))
    finally:
        engine.dispose()


def _database(engine: Engine, place: str) -> Check:
    """It answers; of a file, whether everybody on this machine may read it."""
    file = Path(str(engine.url.database))
    if engine.dialect.name == "sqlite" and file.stat().st_mode & stat.S_IROTH:
        words = f"{place} answers, and everybody on this machine may read it"
        return warning("database", words, f"chmod 600 {file}: there may be marked figures in it")
    return good("database", f"{place} answers")


def _missing_file(engine: Engine) -> Check | None:
    """A check for an SQLite database that is not there; to connect would make it."""
    if engine.dialect.name != "sqlite" or Path(str(engine.url.database)).exists():
        return None
    file = Path(str(engine.url.database))
    if not file.parent.is_dir():
        return wrong("database", f"there is no folder {file.parent}", "make it, or name another with --database")
    return wrong("database", f"there is no {file} yet", "run reeve load: it makes the database and takes in data/")


def _of_the_tables(engine: Engine, version: str | None, now: Callable[[], datetime]) -> Iterator[Check]:
    yield _writable(engine)
    tables = _tables(engine, version)
    yield tables
    if tables.state is not State.GOOD:
        yield not_checked("outbox", "the tables come first")
        return
    condition = DatabaseCondition(engine, now).read()
    yield _outbox(condition, now())
    yield _inbound(condition)
    yield _tick(condition, now())


def _tables(engine: Engine, version: str | None) -> Check:
    """Whether they are those that this Reeve needs; whoever finds others in them is told what to do."""
    try:
        if is_migrated(engine):
            return good("tables", f"up to date (version {version})")
    except StoreMisfit as misfit:
        return wrong("tables", misfit.found, misfit.remedy)
    words = "none yet" if version is None else f"at version {version}, and this Reeve needs {NEWEST}"
    return wrong("tables", words, "run reeve migrate")


def _writable(engine: Engine) -> Check:
    try:
        with engine.connect() as connection, connection.begin() as transaction:
            connection.exec_driver_sql("CREATE TABLE reeve_doctor (written INTEGER)")
            transaction.rollback()
    except Exception as fault:  # noqa: BLE001 - whatever it is, Reeve could not write either
        words = str(fault) if isinstance(fault, StoreUnreachable) else f"it cannot be written: {type(fault).__name__}"
        return wrong(
            "writing", words, "let the user that Reeve runs as write it and its folder, or create tables in it"
        )
    return good("writing", "it can be written")


def _outbox(condition: Condition, now: datetime) -> Check:
    backlog = condition.backlog
    if backlog.refused:
        told = "; ".join(f"{channel}: {words or 'refused'}" for channel, words in sorted(backlog.refused.items()))
        return wrong("outbox", f"these refuse what is sent to them: {told}", "do as is said; it is sent by itself then")
    if backlog.oldest is not None and now - backlog.oldest > STUCK:
        minutes = int((now - backlog.oldest).total_seconds() // 60)
        waiting = counted(backlog.waiting, "message")
        words = f"{waiting} to be sent, the oldest for {counted(minutes, 'minute')}"
        return wrong("outbox", words, "is reeve worker running, and can it reach Slack? reeve deliver --once says more")
    if backlog.unsure:
        words = f"of {counted(backlog.unsure, 'message')} it is not known whether they were sent"
        return warning("outbox", words, "they are looked for before they are sent again; look here again in a minute")
    return good(
        "outbox", f"{counted(backlog.waiting, 'message')} to be sent" if backlog.waiting else "nothing is stuck"
    )


def _inbound(condition: Condition) -> Check:
    if condition.undone:
        words = f"{counted(condition.undone, 'request')} of people not done yet"
        return warning("inbound", words, "is reeve bot or reeve web running? It takes up what was left")
    return good("inbound", "all that people sent is done")


def _tick(condition: Condition, now: datetime) -> Check:
    if condition.last_tick is None:
        return warning("tick", "there has been none yet", "start reeve worker, or reeve run")
    age = now - condition.last_tick
    if age > LATEST_TICK:
        words = f"the last was at {condition.last_tick:%Y-%m-%d %H:%M} UTC"
        return warning("tick", words, "start reeve worker, or reeve run; it catches up by itself")
    return good("tick", f"{counted(max(int(age.total_seconds()), 0), 'second')} ago")
