"""The periods that a series could have held: a place for each, so that a gap is seen as one."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.figures.cadences import place_in_cadence
from bot.figures.periods import Period, PeriodKind


def every_period(held: Sequence[Period], waves: Mapping[str, Period]) -> tuple[Period, ...]:
    """The periods from the first to the last of `held` (in order), missing ones included.

    Calendar periods follow one another. What follows a wave only the catalogue knows: the waves of the same name
    and another number that start between the first and the last.
    """
    if not held or held[0].kind is PeriodKind.SPAN:
        return tuple(held)
    if held[0].kind is PeriodKind.WAVE:
        return _every_wave(held, waves)
    if _none_is_missing(held):
        return tuple(held)
    places: list[Period] = []
    for period in held:
        # Overlapping periods of another kind have no places between them; they are only put in their order.
        while (
            places and _may_follow_later(places[-1], period) and (following := places[-1].next()).start < period.start
        ):
            places.append(following)
        places.append(period)
    return tuple(places)


def _none_is_missing(held: Sequence[Period]) -> bool:
    """Whether periods of one cadence are as many as there are from the first to the last: most series have no gap."""
    first, last = held[0], held[-1]
    if first.kind is PeriodKind.YEAR_ENDING or {period.kind for period in held} != {first.kind}:
        return False
    return place_in_cadence(last) - place_in_cadence(first) + 1 == len(held)


def _may_follow_later(last: Period, period: Period) -> bool:
    """Whether there may be a place between two periods: most follow one another, which their days tell at once."""
    if last.kind is not period.kind:
        return False
    return period.kind is PeriodKind.YEAR_ENDING or last.end.toordinal() + 1 < period.start.toordinal()


def waves_like(wave: Period, waves: Mapping[str, Period]) -> tuple[Period, ...]:
    """The waves of the catalogue that have a wave's name and another number, in order: those of the same survey."""
    return tuple(sorted((one for one in waves.values() if _stem(one.text) == _stem(wave.text)), key=_in_order))


def _every_wave(held: Sequence[Period], waves: Mapping[str, Period]) -> tuple[Period, ...]:
    stems = {_stem(period.text) for period in held}
    between = {
        wave.text: wave
        for wave in waves.values()
        if _stem(wave.text) in stems and held[0].start <= wave.start <= held[-1].start
    }
    return tuple(sorted((between | {period.text: period for period in held}).values(), key=_in_order))


def _stem(key: str) -> str:
    return key.rstrip("0123456789")


def _in_order(period: Period) -> tuple[date, date, str]:
    return period.start, period.end, period.text
