"""The catalogue in force with the causes that people marked, the same object as long as neither changes."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.duties.known_causes import KnownCause, KnownCauseBook, with_known_causes
from bot.duties.tick import InForce


@dataclass(slots=True)
class WithKnownCauses:
    """What is in force, each time it is asked for, with every known cause that stands then."""

    in_force: Callable[[], InForce]
    book: KnownCauseBook
    _made: tuple[InForce, tuple[KnownCause, ...], InForce] | None = None

    def __call__(self) -> InForce:
        """What is in force now."""
        known, causes, made = self.in_force(), tuple(self.book.standing()), self._made
        if made is None or made[0] is not known or made[1] != causes:
            made = (known, causes, replace(known, catalogue=with_known_causes(known.catalogue, causes)))
            self._made = made
        return made[2]
