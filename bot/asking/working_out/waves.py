"""Waves of a survey: they have no fixed days, so that one goes by its name, or by the same time of the year."""

from collections.abc import Sequence
from datetime import timedelta

from bot.asking.asked_period import AskedPeriod
from bot.asking.words.tokens import words_of
from bot.figures.periods import Period, PeriodKind, a_year_before

_QUARTERS = (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)
_LONGEST = 124
"""Four months in days: of a longer time, such as a year, no wave is the figure."""
_LONGEST_QUARTER = 92
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})


def waves_a_year_before(held: Sequence[Period], wave: Period) -> tuple[Period, ...]:
    """The only wave held that was under way in the same days a year before; none where there is not exactly one."""
    start, end = a_year_before(wave.start), a_year_before(wave.end)
    shared = {one: (min(one.end, end) - max(one.start, start)).days + 1 for one in held if one != wave}
    found = [one for one, days in shared.items() if days * 2 > (end - start + timedelta(days=1)).days]
    return tuple(found) if len(found) == 1 else ()


def waves_called_so(asked: AskedPeriod, held: Sequence[Period]) -> tuple[Period, ...]:
    """The waves held of a season that bear its name: last autumn, of the Autumn 2026 wave; none else."""
    seasons = _SEASONS & {*words_of(asked.words)}
    named = (one for one in held if one.kind is PeriodKind.WAVE and seasons & {*words_of(one.name)})
    return tuple(
        one for one in named if any(season.start <= one.end and one.start <= season.end for season in asked.candidates)
    )


def waves_then(asked: AskedPeriod, held: Sequence[Period]) -> tuple[Period, ...]:
    """The waves held of the times that are named: by the name of their season, or each the only one of its time."""
    if by_number := _wave_of_its_number(asked, held):
        return by_number
    within = (_wave_within(one, held) for one in asked.candidates if (one.end - one.start).days < _LONGEST)
    return waves_called_so(asked, held) or tuple(dict.fromkeys(one for one in within if one is not None))


def _wave_of_its_number(asked: AskedPeriod, held: Sequence[Period]) -> tuple[Period, ...]:
    """`W19` of what is counted by waves: the wave of that number, and no week."""
    said = words_of(asked.words)
    number = "".join(said).removeprefix("w") if len(said) in (1, 2) and said[0].startswith("w") else ""
    if not number.isdecimal():
        return ()
    return tuple(one for one in held if one.kind is PeriodKind.WAVE and words_of(one.name)[-1:] == (number,))


def is_a_later_quarter(asked: AskedPeriod, newest: Period) -> bool:
    """Whether a quarter that moves with the day began after the newest wave, which is then given in its place."""
    kinds = {one.kind for one in asked.candidates}
    return asked.relative and kinds <= {*_QUARTERS} and asked.candidates[0].start > newest.end


def _wave_within(period: Period, held: Sequence[Period]) -> Period | None:
    """The only wave held that was under way in a period, and mostly then: October to December, of a survey by quarter.

    None where there are several, or where the wave is of a longer time, as what it says of October alone is not known,
    or a small part of more than a quarter: the first wave of a year is not that year.
    """
    found = [one for one in held if one.kind is PeriodKind.WAVE and one.start <= period.end and period.start <= one.end]
    if len(found) != 1:
        return None
    (wave,) = found
    shared = (min(wave.end, period.end) - max(wave.start, period.start)).days + 1
    own, asked = (wave.end - wave.start).days + 1, (period.end - period.start).days + 1
    of_a_year = asked > _LONGEST_QUARTER and shared * 2 <= asked
    return wave if shared * 2 > own and not of_a_year else None
