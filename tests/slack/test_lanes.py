"""Lanes: what is said in one place is done in its order, and places do not wait for each other."""

from __future__ import annotations

import threading
import zlib

from bot.slack.lanes import LANES, Lanes


def lane_of(key: str) -> int:
    return zlib.crc32(key.encode()) % LANES


def test_what_is_under_one_key_is_done_in_the_order_it_came() -> None:
    lanes, done = Lanes(), []
    for number in range(200):
        lanes.later("C1:1.0", lambda number=number: done.append(number))  # type: ignore[misc] # a default binds it now
    lanes.finish()
    assert done == list(range(200))


def test_a_place_does_not_wait_for_another() -> None:
    lanes, go_on, done = Lanes(), threading.Event(), threading.Event()
    other = next(f"C{number}" for number in range(100) if lane_of(f"C{number}") != lane_of("slow"))
    lanes.later("slow", lambda: go_on.wait(60))
    lanes.later(other, done.set)
    assert done.wait(60)
    go_on.set()
    lanes.finish()


def test_work_that_fails_does_not_stop_its_lane() -> None:
    lanes, done = Lanes(), []
    lanes.later("C1", lambda: 1 / 0)
    lanes.later("C1", lambda: done.append("after"))
    lanes.finish()
    assert done == ["after"]
