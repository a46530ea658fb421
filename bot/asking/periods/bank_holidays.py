"""The bank holidays of England and Wales, by whose weekends people date things."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from bot.asking.periods.period_phrases import Phrases, phrases

_TO_SATURDAY = timedelta(days=2)


def easter_sunday(year: int) -> date:
    """The day of Easter in the western churches (the anonymous Gregorian computus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _last_monday(year: int, month: int) -> date:
    end = date(year, month, 31)
    return end - timedelta(days=end.weekday())


def _easter(year: int) -> date:
    return easter_sunday(year) + timedelta(days=1)


def _early_may(year: int) -> date:
    return date(year, 5, 1) + timedelta(days=-date(year, 5, 1).weekday() % 7)


def _late_may(year: int) -> date:
    return _last_monday(year, 5)


def _august(year: int) -> date:
    return _last_monday(year, 8)


_MONDAYS: Mapping[str, tuple[Callable[[int], date], ...]] = {
    "august, aug, late august, summer, late summer, end of august": (_august,),
    "early may, may day": (_early_may,),
    "late may, spring, end of may": (_late_may,),
    "may": (_early_may, _late_may),
    "easter": (_easter,),
}
_WEEKEND = ("bank holiday weekend", "bank hol weekend", "bank holiday", "bank hol")
_MONDAY = ("bank holiday monday", "bank hol monday")


def _called(names: str, ends: Sequence[str]) -> Phrases:
    return phrases(", ".join(f"{name} {end}".strip() for name in names.split(", ") for end in ends))


BANK_HOLIDAYS: Mapping[Phrases, tuple[tuple[Callable[[int], date], ...], timedelta]] = {
    _called(names, ends): (mondays, before)
    for names, mondays in (*_MONDAYS.items(), ("", (_easter, _early_may, _late_may, _august)))
    for ends, before in ((_WEEKEND, _TO_SATURDAY), (_MONDAY, timedelta()))
}
"""What they are called, with the Mondays that can be meant of a year, and how long before them they begin."""


def bank_holidays_called(known: Phrases, years: Sequence[int]) -> list[tuple[date, date]]:
    """The first and the last day of each that is called so, the newest first."""
    mondays, before = BANK_HOLIDAYS[known]
    return sorted(((monday(year) - before, monday(year)) for year in years for monday in mondays), reverse=True)


def may_be_several(known: Phrases) -> bool:
    """`The May bank holiday`: one of two; that of no name is the newest."""
    return BANK_HOLIDAYS[known][0] == (_early_may, _late_may)
