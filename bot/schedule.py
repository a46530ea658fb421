"""The ticker: one APScheduler job a minute that calls the tick. What is due is decided in the database, not here."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from apscheduler.schedulers.background import BackgroundScheduler

EVERY_SECONDS = 60
DELIVERY_SECONDS = 1


class Ticker:
    """Calls the tick once a minute and delivery every second, each in a thread of its own and never twice at once."""

    def __init__(
        self,
        tick: Callable[[], None],
        deliver: Callable[[], None],
        now: Callable[[], datetime],
        every_seconds: float = EVERY_SECONDS,
        stopping: threading.Event | None = None,
    ) -> None:
        self._now = now
        self._tick = tick
        self._at_work = threading.Lock()
        self._asked_for = threading.Event()
        self._stopping = stopping or threading.Event()
        # That a call is still at work when the next would be due is no news.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        # A late call is made all the same, and several late ones once: what is due is decided in the database.
        self._scheduler = BackgroundScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self._scheduler.add_job(self._tick_when_due, "interval", seconds=every_seconds, id="tick")
        self._scheduler.add_job(deliver, "interval", seconds=DELIVERY_SECONDS, id="deliver")

    def start(self) -> None:
        """Start ticking."""
        self._scheduler.start()

    def tick_now(self) -> None:
        """Tick at once, besides the ticks that are due anyway; one that is at work is waited for, never joined."""
        self._asked_for.set()
        # A job of its own: the scheduler drops a call of a job that is still at work with an earlier one.
        self._scheduler.add_job(self._tick_if_asked_for)

    def deliver_now(self) -> None:
        """Deliver at once."""
        self._scheduler.modify_job("deliver", next_run_time=self._now())

    def _tick_when_due(self) -> None:
        with self._at_work:
            self._asked_for.clear()
            self._tick()

    def _tick_if_asked_for(self) -> None:
        with self._at_work:
            if self._asked_for.is_set() and not self._stopping.is_set():
                self._asked_for.clear()
                self._tick()

    def stop(self) -> None:
        """Stop after what is being done; `stopping` is set first, so that long work can end early."""
        self._stopping.set()
        self._scheduler.shutdown(wait=True)


class Stoppable(Protocol):
    """Something that runs until it is stopped."""

    def stop(self) -> None:
        """Stop, finishing what is being done."""
        ...


class Service:
    """What runs in this process, stopped in the opposite order of starting."""

    def __init__(self, *parts: Stoppable) -> None:
        self._parts = list(parts)

    def stop(self) -> None:
        """Stop every part, whatever another does."""
        faults = []
        for part in reversed(self._parts):
            try:
                part.stop()
            except Exception as fault:  # noqa: BLE001 - one part's fault must not leave the others running
                faults.append(fault)
        if faults:
            raise ExceptionGroup("a part did not stop cleanly", faults)
