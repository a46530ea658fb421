"""Processes to be killed: each evaluates or delivers one round, and dies where it is told to.

Run as `python -m tests.end_to_end.victims`. It reads one line of JSON an order from standard input, a list of what to
run at once, starts a process for each (forked, so that starting costs nothing), and answers with how each ended.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, event

from bot.duties.alert_book import StaleBook
from bot.duties.deliver import Delivering, Waits, deliver
from bot.duties.operators import note
from bot.duties.watch import watch
from bot.files.templates import FileTemplates
from bot.slack.app import posting_client
from bot.slack.messenger import SlackMessenger
from bot.store import open_engine
from bot.store.locks import Busy, alone
from bot.store.outbox import DatabaseOutbox
from tests.duties.alert_world import World, the_rule
from tests.shared_by_stores import compile_statements_once

Order = dict[str, Any]
KEYS = {"command-team": "C0COMMAND", "coventry": "C0COVENTRY", "operators": "C0OPERATORS"}
WAITS = Waits(
    settling=timedelta(milliseconds=250),
    slow_settling=timedelta(milliseconds=500),
    first_backoff=timedelta(milliseconds=20),
    longest_backoff=timedelta(milliseconds=200),
)
WRITES = ("INSERT", "UPDATE", "DELETE")


class Points:
    """The places between two writes; at the one that was chosen this process kills itself."""

    def __init__(self, die_at: int) -> None:
        self.passed = 0
        self._die_at = die_at

    def here(self, *_: object) -> None:
        self.passed += 1
        if self.passed == self._die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def in_database(self, engine: Engine) -> None:
        """After each statement that writes, and before and after each commit."""

        def executed(connection: object, cursor: object, statement: str, *_: object) -> None:
            if statement.lstrip().upper().startswith(WRITES):
                self.here()

        event.listen(engine, "after_cursor_execute", executed)
        commit = engine.dialect.do_commit

        def committed(connection: Any) -> None:
            self.here()
            commit(connection)
            self.here()

        engine.dialect.do_commit = committed  # type: ignore[method-assign] # the only place after a commit

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """Before a call and after it."""

        def called(*given: Any, **named: Any) -> Any:
            self.here()
            answer = call(*given, **named)
            self.here()
            return answer

        return called


def month(number: int) -> str:
    return f"{2000 + number // 12}-{number % 12 + 1:02}"


def first_of(number: int) -> datetime:
    """Noon on the first day of the month after a round's month."""
    after = number + 1
    return datetime(2000 + after // 12, after % 12 + 1, 1, 12, tzinfo=UTC)


def world_of(engine: Engine, rounds: int) -> World:
    """What is known after some rounds: one area comes and goes, one worsens, one stays, one is revised away."""
    world = World(engine, rules=(the_rule(repeat_after=None),))
    for number in range(rounds + 1):
        at, text = first_of(number), month(number)
        world.ledger.hold(at, "coventry", {text: 80 if number % 2 else 120 + number})
        world.ledger.hold(at, "dudley", {text: 101 + number})
        world.ledger.hold(at, "walsall", {text: 130})
        world.ledger.hold(at, "force", {month(number - number % 2): 50 if number % 2 else 150 + number})
    return world


def evaluate(order: Order, points: Points) -> None:
    """What `reeve watch --once` does, round after round up to the one that is asked for."""
    engine = open_engine(order["database"])
    points.in_database(engine)
    world = world_of(engine, order["round"])
    watching = replace(world.watching, new_id=lambda: uuid4().hex)
    at = first_of(order["round"])
    for _ in range(5):
        try:
            watch(watching, at.date(), at)
            return
        except StaleBook:
            continue
    raise AssertionError("other processes kept moving alerts")


def send(order: Order, points: Points) -> None:
    """What `reeve deliver --once` does, with shorter waits."""
    engine = open_engine(order["database"])
    points.in_database(engine)
    client = posting_client(order["token"], order["api_url"])
    client._perform_urllib_http_request_internal = points.around(client._perform_urllib_http_request_internal)  # type: ignore[method-assign] # the wire
    outbox = DatabaseOutbox(engine, real_now)
    templates = FileTemplates()
    world = Delivering(
        outbox=outbox,
        messenger=SlackMessenger(client, KEYS, lambda one: outbox.picture(one)[0].words),
        now=real_now,
        wait=time.sleep,
        note=lambda head, words: note(templates, real_now(), head, words),
        patience=timedelta(seconds=order.get("patience", 2)),
        patience_when_limited=timedelta(seconds=10),
        waits=WAITS,
    )
    try:
        with alone(engine, "deliver", 20):
            deliver(world)
    except Busy:
        sys.exit(3)


def real_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - delivery goes by real time


DUTIES = {"watch": evaluate, "deliver": send}
NOWHERE: Order = {"token": "xoxb-nobody", "api_url": "http://127.0.0.1:9/api/", "patience": 0}


def warm_up(*orders: Order) -> None:
    """Do orders with no Slack: what a process makes once, such as statements and templates, need not be made anew
    after each fork.
    """
    compile_statements_once()
    for order in orders:
        DUTIES[order["duty"]]({**order, **NOWHERE}, Points(0))


def start(order: Order) -> int:
    """A process that does what an order says; its id."""
    child = os.fork()
    if child:
        return child
    status = 70
    try:
        points = Points(order.get("die_at", 0))
        DUTIES[order["duty"]](order, points)
        if order.get("count_to"):
            Path(order["count_to"]).write_text(str(points.passed), encoding="utf-8")
        status = 0
    except SystemExit as ended:
        status = int(str(ended.code or 0))
    except BaseException:  # noqa: BLE001 - whatever it is, the process that was forked ends here
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def run(orders: list[Order]) -> list[int]:
    """Run some orders at once, killing those that say after how long; how each ended."""
    children = [(start(order), order.get("kill_after")) for order in orders]
    began = time.monotonic()
    for child, after in sorted(children, key=lambda one: one[1] or 0.0):
        if after is not None:
            time.sleep(max(0.0, began + after - time.monotonic()))
            os.kill(child, signal.SIGKILL)
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child, _ in children]


def main() -> None:
    # What is forked ends long before it holds garbage that matters: to look for any copies every page of memory.
    gc.disable()
    gc.freeze()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(run(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
