"""What rows of observations are about: their series and periods, numbered as they are first seen."""

from collections.abc import Callable, Iterable
from datetime import date

from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.periods import EXAMPLES, Period, PeriodError, PeriodKind, parse_period, period_containing
from bot.figures.series import SeriesKey
from bot.files.nearest import nearest

UNKNOWN = -1

Words = tuple[str, str, str]  # measure, area and group as written


class SeriesNumbers(dict[Words, int]):
    """The number of each series by the words it is written with; UNKNOWN where one of them is not known.

    Only known series are remembered, however they are spaced, so that a file of nonsense does not fill the memory.
    """

    def __init__(self, known: Framework) -> None:
        super().__init__()
        self.keys_seen: list[SeriesKey] = []
        self.measures = list(known.measures.values())
        self.measure_of: dict[int, int] = {UNKNOWN: UNKNOWN}  # series: place in `measures`
        self._known = known
        self._places = {measure.key: place for place, measure in enumerate(self.measures)}
        self._groups = {measure.key: {group.key for group in measure.groups} for measure in self.measures}
        self._numbers: dict[SeriesKey, int] = {}

    def __missing__(self, words: Words) -> int:
        key = SeriesKey(*(word.strip() for word in words))
        if self.faults(key):
            return UNKNOWN
        number = self._numbers.setdefault(key, len(self.keys_seen))
        if number == len(self.keys_seen):
            self.keys_seen.append(key)
            self.measure_of[number] = self._places[key.measure]
        self[words] = number
        return number

    def faults(self, key: SeriesKey) -> list[tuple[str, str, Callable[[], str]]]:
        """What is wrong with the words of a series: the column, what is written there, and how to say what is wrong."""
        found: list[tuple[str, str, Callable[[], str]]] = []
        measure = self._known.measures.get(key.measure)
        if measure is None:
            found.append(("measure", key.measure, lambda: _not_known("measure", key.measure, self._measure_names())))
        if key.area not in self._known.areas:
            found.append(("area", key.area, lambda: _not_known("area", key.area, self._area_names())))
        listed = self._groups.get(key.measure)
        if key.group and listed and key.group not in listed:
            found.append(("group", key.group, lambda: _not_a_group(measure, key.group)))
        if "\0" in key.group:
            found.append(("group", key.group, lambda: "holds a character that is no text"))
        return found

    def _measure_names(self) -> Iterable[tuple[str, str]]:
        for measure in self.measures:
            yield from ((name, measure.key) for name in (measure.key, measure.name, *measure.aliases))

    def _area_names(self) -> Iterable[tuple[str, str]]:
        for area in self._known.areas.values():
            yield from ((name, area.key) for name in (area.key, area.name, *area.aliases))


def _not_known(what: str, written: str, names: Iterable[tuple[str, str]]) -> str:
    if not written:
        return f"is empty; every row names its {what}"
    keys = dict(names)
    near = nearest(written, keys)
    return f"is not a known {what}" + (f"; did you mean {keys[near]!r}?" if near else "; the catalogue has no such key")


def _not_a_group(measure: Measure | None, written: str) -> str:
    assert measure is not None  # noqa: S101 - only a known measure lists groups
    keys = {name: group.key for group in measure.groups for name in (group.key, group.name, *group.aliases)}
    near = nearest(written, keys)
    meant = f"did you mean {keys[near]!r}?" if near else f"it has {', '.join(group.key for group in measure.groups)}"
    return f"is not a group of {measure.key}; {meant}"


class PeriodNumbers(dict[str, int]):
    """The number of each period by its text; UNKNOWN for a text that is no period."""

    def __init__(self, known: Framework, today: date) -> None:
        super().__init__()
        self.seen: list[Period] = []
        self.kind_of: dict[int, int] = {UNKNOWN: UNKNOWN}  # period: place in KINDS
        self.ahead: dict[int, bool] = {UNKNOWN: False}
        self._known = known
        self._today = today
        self._numbers: dict[str, int] = {}

    def __missing__(self, text: str) -> int:
        try:
            period = parse_period(text, self._known.waves)
        except PeriodError:
            return UNKNOWN
        number = self._numbers.setdefault(period.text, len(self.seen))
        if number == len(self.seen):
            self.seen.append(period)
            self.kind_of[number] = KINDS.index(period.kind)
            self.ahead[number] = period.end > self._today
        self[text] = number
        return number

    def why_unknown(self, text: str) -> str:
        """Why a text is no period."""
        if not text.strip():
            return "is empty; every row names its period"
        try:
            parse_period(text, self._known.waves)
        except PeriodError as error:
            waves = [f"did you mean {near!r}?" for near in [nearest(text, self._known.waves)] if near]
            return "; ".join([_without_the_text(str(error), text.strip()), *waves])
        raise AssertionError(f"{text!r} is a period")

    def why_ahead(self, number: int) -> str:
        """Why a period cannot have a figure yet."""
        return f"lies ahead: it ends on {self.seen[number].end}, and today is {self._today}"

    def why_not_of(self, number: int, measure: Measure) -> str:
        """Why a period is not one of a measure's, and which would be."""
        period = self.seen[number]
        right = f"{measure.key} is by {measure.cadence.value.replace('-', ' ')}, written {EXAMPLES[measure.cadence]}"
        same = _same_days(period, measure.cadence)
        return f"is a {period.kind.value.replace('-', ' ')}; {right}" + (f"; write {same}" if same else "")


KINDS = tuple(PeriodKind)


def _same_days(period: Period, cadence: PeriodKind) -> Period | None:
    if cadence in (PeriodKind.WAVE, PeriodKind.YEAR_ENDING, PeriodKind.SPAN):
        return None
    other = period_containing(cadence, period.start)
    return other if (other.start, other.end) == (period.start, period.end) else None


def _without_the_text(message: str, text: str) -> str:
    return message.removeprefix(f"{text!r} ").removeprefix(f"{text} ")
