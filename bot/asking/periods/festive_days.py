"""The holidays by which people date things: Christmas, last Christmas, Easter 2025, bonfire night two years ago."""

from datetime import date, timedelta

from bot.asking.periods.period_names import day_of, short_year, year_number, years_back
from bot.asking.periods.period_phrases import first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.figures.periods import Period, PeriodKind, period_containing, span

_FESTIVE = {
    phrases("christmas day, xmas day"): ((12, 25), (12, 25)),
    phrases("boxing day"): ((12, 26), (12, 26)),
    phrases("christmas, xmas"): ((12, 24), (12, 26)),
    phrases(
        "the festive period, festive period, the christmas period, christmas period, the festive season, "
        "festive season, "
        "the christmas holidays, christmas holidays, the xmas period, xmas period, the christmas break, christmas break"
    ): ((12, 24), (12, 31)),
    phrases("halloween"): ((10, 31), (10, 31)),
    phrases("bonfire night, guy fawkes night"): ((11, 5), (11, 5)),
    phrases("new years eve, new year eve, nye"): ((12, 31), (12, 31)),
    phrases("new years day, new year day"): ((1, 1), (1, 1)),
}
_CHRISTMAS_WEEK = phrases("christmas week, xmas week, the week of christmas, the week of xmas, week of christmas")
_EASTER = phrases("easter, the easter weekend, easter weekend, the easter period, easter period, easter month")
_EVERY = (_CHRISTMAS_WEEK, *_FESTIVE, _EASTER)
_YEARS_BACK = {
    phrases("last year, a year ago, the year before last, of last year"): 1,
    phrases("this year, of this year"): 0,
    phrases("two years ago, 2 years ago"): 2,
}
_GOOD_FRIDAY, _EASTER_MONDAY = timedelta(days=-2), timedelta(days=1)


class FestiveDays(QuestionWords):
    """Reads holidays, of this year or another."""

    @begins("last", "this", *first_words(*_EVERY))
    def _festive(self, at: int) -> Found | None:
        """`Over the festive period`, `last Christmas`, `Easter 2025`: the newest that is over, where no year is."""
        last = self._skip(at, "last") or self._skip(at, "this")
        for known in _EVERY:
            if length := self._longest(known, at + last):
                behind, year = self._year_behind(at + last + length)
                years = list(years_back(self._day)) if year is None else [year]
                ends = [ends for one in years if (ends := _days_of(known, one)) is not None]
                over = [_from_to(first, end) for first, end in ends if year is not None or end.end <= self._day]
                # Of monthly figures the month in which they lie is meant.
                months = {period_containing(PeriodKind.MONTH, day) for one in over[:1] for day in (one.start, one.end)}
                of_days = over[:1] and over[0].kind is PeriodKind.SPAN
                month = [*months] if len(months) == 1 and of_days else []
                return last + length + behind, named((*over[:1], *month))
        return None

    def _last_easter(self, at: int) -> tuple[int, Period] | None:
        """The last Easter Sunday, as a time that something goes back to, with how many words name it."""
        last = self._skip(at, "last")
        length = self._longest(_EASTER, at + last)
        sundays = (easter_sunday(year) for year in years_back(self._day))
        newest = next(day for day in sundays if day <= self._day)
        return (last + length, period_containing(PeriodKind.DAY, newest)) if length else None

    def _year_behind(self, at: int) -> tuple[int, int | None]:
        """How many words name the year behind a holiday, and which year; none is the newest."""
        year = year_number(self._word(at)) or short_year(self._word(at))
        if year is not None:
            return 1, year
        for known, back in _YEARS_BACK.items():
            if length := self._longest(known, at):
                return length, self._day.year - back
        return 0, None


def easter_sunday(year: int) -> date:
    """The day of Easter in the western churches (the anonymous Gregorian computus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _days_of(known: frozenset[tuple[str, ...]], year: int) -> tuple[Period, Period] | None:
    """The first and the last day of a holiday in a year."""
    if known is _CHRISTMAS_WEEK:
        return (period_containing(PeriodKind.WEEK, date(year, 12, 25)),) * 2
    if known is _EASTER:
        ends = (easter_sunday(year) + days for days in (_GOOD_FRIDAY, _EASTER_MONDAY))
        first, last = (period_containing(PeriodKind.DAY, day) for day in ends)
        return first, last
    first_day, last_day = _FESTIVE[known]
    begins, ends_on = day_of(year, *first_day), day_of(year, *last_day)
    return None if begins is None or ends_on is None else (begins, ends_on)


def _from_to(first: Period, last: Period) -> Period:
    return first if first == last else span(first, last)
