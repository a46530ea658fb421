"""The periods of a store in the order of their days, kept from one look-up to the next."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from sqlalchemy import Connection, select

from bot.figures.periods import Period, PeriodKind
from bot.figures.series import Integers
from bot.store.tables.observations import StoredPeriod

_NOT_KNOWN = -1


@dataclass(frozen=True, slots=True, eq=False)
class KnownPeriods:
    """Periods in the order of their days, and by the number under which each is stored its place among them.

    A period that is stored never changes, so that they are read again only for one that is not among them. The days of
    a wave are those that the catalogue gives it (`waves`).
    """

    waves: Mapping[str, Period]
    periods: tuple[Period, ...]
    by_number: Integers

    @classmethod
    def read(cls, connection: Connection, waves: Mapping[str, Period]) -> "KnownPeriods":
        """Every period that is stored now."""
        one = StoredPeriod
        found = connection.execute(select(one.id, one.text, one.kind, one.start, one.end).order_by(one.id)).all()
        in_force = [
            (number, waves.get(text) or Period(text, PeriodKind(kind), start, end))
            for number, text, kind, start, end in found
        ]
        in_force.sort(key=lambda numbered: (numbered[1].start, numbered[1].end))
        by_number = np.full(max((number for number, _ in in_force), default=0) + 1, _NOT_KNOWN, dtype=np.int64)
        by_number[[number for number, _ in in_force]] = np.arange(len(in_force))
        return cls(waves, tuple(period for _, period in in_force), by_number)

    def places_of(self, numbers: Integers) -> Integers | None:
        """The places of the periods that are stored under some numbers; None where one of them is not known."""
        if len(numbers) and numbers.max() >= len(self.by_number):
            return None
        places = self.by_number[numbers]
        return None if (places == _NOT_KNOWN).any() else places
