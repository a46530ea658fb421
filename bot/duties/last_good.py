"""The catalogue and the rules in force, for those who do not keep the schedule: the last good ones."""

import threading
from dataclasses import dataclass, field

from bot.duties.catalogue import Catalogue
from bot.duties.faults import InputFaults
from bot.duties.tick import Home, InForce
from bot.watching.rules import RuleSet


@dataclass(slots=True)
class LastGood:
    """What is in force, looked up anew each time it is asked for; what is at fault leaves the last good set in force.

    Whoever keeps the schedule tells the operators of a fault: here it is only passed over.
    """

    home: Home
    in_force: InForce
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self) -> InForce:
        """What is in force now."""
        with self._one_at_a_time:
            changed: tuple[Catalogue, RuleSet] | None
            try:
                changed = self.home.refresh()
            except InputFaults:
                changed = None
            if changed is not None:
                self.in_force = InForce(*changed)
            return self.in_force
