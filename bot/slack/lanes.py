"""Lanes: what is said in one place is answered in its order, and places do not wait for each other."""

import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

LANES = 8


class Lanes:
    """Does work after it was acknowledged, each lane one thing at a time."""

    def __init__(self, number: int = LANES) -> None:
        self._lanes = [ThreadPoolExecutor(1, thread_name_prefix=f"answers-{place}") for place in range(number)]

    def later(self, key: str, work: Callable[[], object]) -> None:
        """Do some work soon, after all that was given before under the same key."""
        self._lanes[zlib.crc32(key.encode()) % len(self._lanes)].submit(work)

    def finish(self) -> None:
        """Take no more, and wait until all is done."""
        for lane in self._lanes:
            lane.shutdown(wait=True)
