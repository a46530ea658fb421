"""The world that questions are answered in, for as long as one catalogue is in force."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.duties.answer_world import World
from bot.duties.catalogue import Catalogue

# Looking whether the files have changed reads them all: many questions at once look once.
LOOK_AGAIN_SECONDS = 2.0


@dataclass(slots=True)
class WorldInForce:
    """Gathers the words of a catalogue once, and again when another one is in force."""

    catalogue: Callable[[], Catalogue]
    made: Callable[[Catalogue], World]
    monotonic: Callable[[], float] = time.monotonic
    _world: World | None = None
    _looked: float = 0.0
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self) -> World:
        """The world of the catalogue that is in force."""
        with self._one_at_a_time:
            if self._world is not None and self.monotonic() - self._looked < LOOK_AGAIN_SECONDS:
                return self._world
            catalogue = self.catalogue()
            if self._world is None or self._world.catalogue is not catalogue:
                self._world = self.made(catalogue)
                self._world.vocabulary  # noqa: B018 - gathered here, while others wait for it instead of doing the same
            self._looked = self.monotonic()
            return self._world
