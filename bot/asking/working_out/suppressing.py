"""Which periods of a series are not shown in answers: those that are shown nowhere else either."""

import numpy as np

from bot.figures.series import SeriesKey
from bot.figures.suppression import suppressed_points
from bot.watching.facts import Facts


class Suppression:
    """What is not shown of one day's figures. It is kept, so that a list asks once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[SeriesKey, frozenset[str]] = {}

    def hidden(self, key: SeriesKey) -> frozenset[str]:
        """The periods (their texts) of a series that are not shown."""
        if key not in self._known:
            self._known[key] = self._hidden(key)
        return self._known[key]

    def _hidden(self, key: SeriesKey) -> frozenset[str]:
        measure = self._facts.framework.measures[key.measure]
        series = self._facts.figures.series(key) if measure.suppress_below > 0 else None
        if series is None:
            return frozenset()
        places = np.flatnonzero(suppressed_points(series, measure)).tolist()
        return frozenset(series.periods[place].text for place in places)
