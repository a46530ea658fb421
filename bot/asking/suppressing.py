"""Which periods of a series are not shown: small counts, and what would give them away by difference.

A figure over areas or groups is not shown beside its parts where it gives one of them away, nor is any figure over
several periods of which one is not shown: overlapping totals would give it away.
"""

from collections import defaultdict
from collections.abc import Sequence

from bot.figures.disclosure import gives_away
from bot.figures.measures import Measure, Unit
from bot.figures.series import Figures, Observation, Series, SeriesKey
from bot.figures.suppression import suppressed_points
from bot.watching.facts import Facts


class Suppression:
    """What is not shown of one day's figures. Answers are kept, so that a list asks once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[SeriesKey, frozenset[str]] = {}

    def hidden(self, key: SeriesKey) -> frozenset[str]:
        """The periods (their texts) of a series that are not shown."""
        if key not in self._known:
            self._known[key] = frozenset()  # an area that lies within itself by mistake ends here
            self._known[key] = self._hidden(key)
        return self._known[key]

    def _hidden(self, key: SeriesKey) -> frozenset[str]:
        measure = self._facts.framework.measures[key.measure]
        series = self._facts.figures.series(key)
        if series is None or measure.suppress_below <= 0:
            return frozenset()
        small = suppressed_points(series, measure)
        found = {period.text for period, is_small in zip(series.periods, small, strict=True) if is_small}
        for parts in [*self._areas_within(key), *self._groups_within(key)]:
            found |= self._given_away(measure, series, parts)
        return frozenset(found)

    def _areas_within(self, key: SeriesKey) -> list[list[SeriesKey]]:
        kinds: dict[str, list[SeriesKey]] = defaultdict(list)
        for child in self._facts.framework.children_of(key.area):
            kinds[child.kind].append(key._replace(area=child.key))
        return list(kinds.values())

    def _groups_within(self, key: SeriesKey) -> list[list[SeriesKey]]:
        if key.group:
            return []
        dimensions: dict[str, list[SeriesKey]] = defaultdict(list)
        for other in _groups_of(self._facts.figures, key):
            dimensions[other.group.partition("=")[0]].append(other)
        return list(dimensions.values())

    def _given_away(self, measure: Measure, whole: Series, parts: Sequence[SeriesKey]) -> set[str]:
        """The periods whose total would give one of its parts away, or one that is itself not shown for that reason."""
        held = [(key, series) for key in parts if (series := self._facts.figures.series(key)) is not None]
        found: set[str] = set()
        for total in whole:
            text = total.period.text
            ones = [one for _, series in held if (one := series.holding(total.period)) is not None]
            if not any(text in self.hidden(key) for key, _ in held):
                continue
            by_difference = any(self._by_difference(key, text) for key, _ in held)
            if by_difference or (ones and _tells(measure, total, ones)):
                found.add(text)
        return found

    def _by_difference(self, key: SeriesKey, text: str) -> bool:
        """Whether a part is hidden though it is not small itself."""
        series = self._facts.figures.series(key)
        measure = self._facts.framework.measures[key.measure]
        if series is None or text not in self.hidden(key):
            return False
        return not bool(suppressed_points(series, measure)[series.places[text]])


def _groups_of(figures: Figures, key: SeriesKey) -> list[SeriesKey]:
    return [one for one in figures.keys if (one.measure, one.area) == (key.measure, key.area) and one.group]


def _tells(measure: Measure, total: Observation, parts: Sequence[Observation]) -> bool:
    """Whether a total, its other parts being known, tells a small one."""
    least = measure.suppress_below
    if measure.unit is Unit.COUNT:
        columns = [(total.value, [one.value for one in parts])]
    else:
        columns = [
            (total.numerator or 0.0, [one.numerator or 0.0 for one in parts]),
            (total.denominator or 0.0, [one.denominator or 0.0 for one in parts]),
        ]
    # Where the parts do not make up the total, what is left over hides them.
    return any(abs(whole - sum(counts)) < least and gives_away(counts, least) for whole, counts in columns)
