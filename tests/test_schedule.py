"""The ticker: what is asked of it while it is at work is done after that, and never beside it."""

from __future__ import annotations

import threading

from bot import clock
from bot.schedule import Ticker
from tests.end_to_end.slack_force import eventually

AN_HOUR = 3600.0


def test_a_tick_asked_for_while_one_is_at_work_follows_it_at_once_and_never_runs_beside_it() -> None:
    begun, may_end, delivered = threading.Semaphore(0), threading.Semaphore(0), threading.Semaphore(0)
    at_once: list[int] = []
    at_work: list[None] = []

    def tick() -> None:
        at_work.append(None)
        at_once.append(len(at_work))
        begun.release()
        may_end.acquire()
        at_work.pop()

    ticker = Ticker(tick, delivered.release, clock.now, every_seconds=AN_HOUR)
    ticker.start()
    try:
        ticker.tick_now()
        assert begun.acquire(timeout=60)
        for _ in range(3):
            ticker.tick_now()
        while delivered.acquire(blocking=False):
            pass
        for _ in range(2):  # the second delivery begins after the scheduler has looked at what was asked for
            assert delivered.acquire(timeout=60)
        may_end.release()
        assert begun.acquire(timeout=30), "the tick that was asked for was dropped"
        may_end.release()
        eventually(lambda: not at_work)
    finally:
        may_end.release(9)
        ticker.stop()
    assert at_once == [1, 1], "three asked for while one was at work are one, after it"
