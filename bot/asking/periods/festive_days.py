"""The holidays by which people date things: Christmas, last Christmas, Easter 2025, the Christmas before.

So are the terms and holidays of schools, and the days on which the clocks change.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.bank_holidays import BANK_HOLIDAYS, bank_holidays_called, easter_sunday, may_be_several
from bot.asking.periods.period_names import day_of, short_year, year_number, years_back
from bot.asking.periods.period_phrases import Phrases, first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind, period_containing, span

Ends = tuple[date, date]
"""The first and the last day of a holiday."""
Days = Callable[[int], Ends | None]
"""Those of it in a year."""


def _on(year: int, first: tuple[int, int], last: tuple[int, int]) -> Ends | None:
    days = day_of(year, *first), day_of(year, *last)
    return None if days[0] is None or days[1] is None else (days[0].start, days[1].end)


def _christmas_and_new_year(year: int) -> Ends:
    return date(year, 12, 24), date(year + 1, 1, 1)


def _easter(year: int) -> Ends:
    sunday = easter_sunday(year)
    return sunday - timedelta(days=2), sunday + timedelta(days=1)


def _christmas_week(year: int) -> Ends:
    week = period_containing(PeriodKind.WEEK, date(year, 12, 25))
    return week.start, week.end


def _easter_month(year: int) -> Ends:
    month = period_containing(PeriodKind.MONTH, easter_sunday(year))
    return month.start, month.end


def _new_years_week(year: int) -> Ends:
    week = period_containing(PeriodKind.WEEK, date(year, 1, 1))
    return week.start, week.end


_EASTER = phrases("easter, the easter weekend, easter weekend, the easter period, easter period")
_FESTIVE: dict[Phrases, Days] = {
    phrases("christmas week, xmas week, the week of christmas, the week of xmas, week of christmas"): _christmas_week,
    phrases(
        "new years week, new year week, the week of new year, the week of new years, week of new year, "
        "new years eve week, new years day week"
    ): _new_years_week,
    phrases("christmas and new year, xmas and new year"): _christmas_and_new_year,
    phrases("christmas day, xmas day"): partial(_on, first=(12, 25), last=(12, 25)),
    phrases("boxing day"): partial(_on, first=(12, 26), last=(12, 26)),
    phrases("christmas, xmas"): partial(_on, first=(12, 24), last=(12, 26)),
    phrases(
        "the festive period, festive period, the christmas period, christmas period, the festive season, "
        "festive season, "
        "the christmas holidays, christmas holidays, the xmas period, xmas period, the christmas break, "
        "christmas break, christmas hols, xmas hols, xmas holidays, xmas break"
    ): partial(_on, first=(12, 24), last=(12, 31)),
    phrases("bonfire month, the bonfire month, bonfire night month"): partial(_on, first=(11, 1), last=(11, 30)),
    phrases("christmas month, xmas month"): partial(_on, first=(12, 1), last=(12, 31)),
    phrases("halloween"): partial(_on, first=(10, 31), last=(10, 31)),
    phrases("bonfire night, guy fawkes night"): partial(_on, first=(11, 5), last=(11, 5)),
    phrases("new years eve, new year eve, nye"): partial(_on, first=(12, 31), last=(12, 31)),
    phrases("new years day, new year day"): partial(_on, first=(1, 1), last=(1, 1)),
    phrases("easter month, the easter month, month of easter, the month of easter"): _easter_month,
    _EASTER: _easter,
}
_MARCH, _OCTOBER = 3, 10
_CLOCKS: dict[Phrases, tuple[int, ...]] = {
    phrases(
        "the clocks went back, clocks went back, the clocks go back, clocks going back, the clocks going back, "
        "the clocks have gone back, the clocks gone back"
    ): (_OCTOBER,),
    phrases(
        "the clocks went forward, clocks went forward, the clocks went forwards, the clocks go forward, "
        "clocks going forward, the clocks going forward, the clocks have gone forward, the clocks sprang forward"
    ): (_MARCH,),
    phrases(
        "the clocks changed, clocks changed, the clocks change, clocks change, the clock change, clock change, "
        "the clocks changing, the clocks have changed, the clocks last changed, the clocks altered"
    ): (_MARCH, _OCTOBER),
}
"""The months on whose last Sunday the clocks do so."""
_SUMMER_HOLIDAYS = ", ".join(
    f"{school}summer {holidays}"
    for school in ("", "school ")
    for holidays in ("holidays", "holiday", "hols", "break", "school holidays", "school hols")
)
_SCHOOL: dict[Phrases, tuple[tuple[int, int], ...]] = {
    phrases(f"{_SUMMER_HOLIDAYS}, six weeks holiday, six weeks holidays, six week holiday, six week holidays"): (
        (7, 8),
        (8, 8),
    ),
    phrases("easter holidays, easter hols, easter break, easter school holidays"): ((4, 4), (3, 4)),
    phrases("autumn term, autumn school term"): ((9, 12),),
    phrases("spring term, spring school term"): ((1, 3), (1, 4)),
    phrases("summer term, summer school term"): ((4, 7),),
}
"""The first and the last month of the times of schools; of those that begin within a month, with it and without."""
_CHRISTMAS = word_set("christmas xmas festive")
"""What is so much of December that of what is counted by the month that month is given, which the answer says."""
_DECEMBER = 12
_MONTH_SAID = word_set("month december dec")
_YEARS_BACK = {
    phrases("last year, a year ago, of last year"): 1,
    phrases("this year, of this year"): 0,
    phrases("two years ago, 2 years ago, the year before last"): 2,
}
_LED = ("the", "last", "this", "previous", "prior", "preceding")
_EARLIER = word_set("last previous prior preceding")
_BEFORE = phrases("before, before that, before it, earlier")
_BEFORE_LAST = phrases("before last")
THE_ONE_BEFORE = phrases("the one before, the one before that, one before, the previous one")


class FestiveDays(QuestionWords):
    """Reads holidays, of this year or another."""

    @begins(*_LED, *first_words(*_FESTIVE))
    def _festive(self, at: int) -> Found | None:
        """`Over the festive period`, `last Christmas`, `Easter 2025`: the newest that is over, where no year is.

        Behind another holiday `the Christmas before` and `last Christmas` are the one before that.
        """
        called = self._called(at)
        if called is None:
            return None
        days, end, which = called
        behind, year = self._year_behind(end)
        if year is not None:
            return end + behind - at, _meant([days(year)])
        before = self._longest(_BEFORE, end)
        before_last = self._longest(_BEFORE_LAST, end)
        other = self._holiday_before(at) if not before_last and (before or which in _EARLIER) else None
        if other is not None:
            return end + before - at, self._newest(days, other[1].start)
        return end + before_last - at, self._newest(days, self._day, skipped=int(before_last > 0))

    @begins(*first_words(THE_ONE_BEFORE))
    def _festive_before(self, at: int) -> Found | None:
        """`The one before`, behind a holiday."""
        length = self._longest(THE_ONE_BEFORE, at)
        other = self._holiday_before(at) if length else None
        return None if other is None else (length, self._newest(other[0], other[1].start))

    def _called(self, at: int) -> tuple[Days, int, str] | None:
        """The days of the holiday that is named at a word, where its name ends, and whether it is the last or this."""
        the = self._skip(at, "the")
        which = self._word(at + the) if self._word(at + the) in _LED else ""
        for start, said in ((at, ""), (at + the + bool(which), which)):
            length, days = max(((self._longest(known, start), days) for known, days in _FESTIVE.items()), key=_length)
            if length:
                return days, start + length, said
        return None

    def _holiday_before(self, at: int) -> tuple[Days, Period] | None:
        """The holiday that was named last before a word, and its days."""
        for place in range(at - 1, -1, -1):
            called, found = self._called(place), self._festive(place)
            if called is not None and found is not None and place + found[0] <= at and found[1].candidates:
                return called[0], found[1].candidates[0]
        return None

    def _newest(self, days: Days, before: date, *, skipped: int = 0) -> AskedPeriod:
        """The newest that is over before a day, or the one before it."""
        over = [ends for year in years_back(self._day) if (ends := days(year)) is not None and ends[1] < before]
        return _meant(over[skipped:])

    @begins("the", "last", *first_words(*BANK_HOLIDAYS))
    def _bank_holiday(self, at: int) -> Found | None:
        """`The August bank holiday weekend`: its days, of which no month is made."""
        the = self._skip(at, "the", "last")
        length, known = max(((self._longest(one, at + the), one) for one in BANK_HOLIDAYS), key=_length)
        if not length:
            return None
        behind, year = self._year_behind(at + the + length)
        found = bank_holidays_called(known, list(years_back(self._day)) if year is None else [year])
        over = [_from_to(*ends) for ends in found if year is not None or ends[1] < self._day]
        return the + length + behind, named(tuple(over[: 2 if may_be_several(known) else 1]))

    @begins(*_LED, *first_words(*_SCHOOL))
    def _school_time(self, at: int) -> Found | None:
        """`The summer holidays`, `last autumn term`: the newest that is over, of whole months."""
        place = at + self._skip(at, "the")
        place += self._word(place) in _LED
        length, known = max(((self._longest(one, place), one) for one in _SCHOOL), key=_length)
        if not length:
            return None
        behind, year = self._year_behind(place + length)
        meant = [
            next((one for one in spans if year is not None or one.end < self._day), None)
            for first, last in _SCHOOL[known]
            for spans in ([_months(one, first, last) for one in ([year] if year else years_back(self._day))],)
        ]
        return place + length + behind - at, named(tuple(one for one in meant if one is not None))

    def _turn_of_the_clocks(self, at: int) -> tuple[int, Period] | None:
        """The day on which the clocks last changed, or did so that way, with how many words say so."""
        length, known = max(((self._longest(one, at), one) for one in _CLOCKS), key=_length)
        sundays = [_last_sunday(year, month) for year in years_back(self._day) for month in _CLOCKS[known]]
        newest = max(one for one in sundays if one <= self._day)
        return (length, period_containing(PeriodKind.DAY, newest)) if length else None

    def _last_easter(self, at: int) -> tuple[int, Period] | None:
        """The last Easter Sunday, as a time that something goes back to, with how many words name it."""
        last = self._skip(at, "last")
        length = self._longest(_EASTER, at + last)
        behind, year = self._year_behind(at + last + length) if length else (0, None)
        sundays = (easter_sunday(year) for year in ([year] if year is not None else years_back(self._day)))
        newest = next(day for day in sundays if year is not None or day <= self._day)
        return (last + length + behind, period_containing(PeriodKind.DAY, newest)) if length else None

    def _year_behind(self, at: int) -> tuple[int, int | None]:
        """How many words name the year behind a holiday, and which year; none is the newest."""
        year = year_number(self._word(at)) or short_year(self._word(at))
        if year is not None:
            return 1, year
        for known, back in _YEARS_BACK.items():
            if length := self._longest(known, at):
                return length, self._day.year - back
        return 0, None


def _meant(ends: Sequence[Ends | None]) -> AskedPeriod:
    """The first of some holidays; of monthly figures that month which it is all of, or so much of as of December."""
    newest = [one for one in ends[:1] if one is not None]
    days = [_from_to(*one) for one in newest]
    months = {period_containing(PeriodKind.MONTH, day) for one in newest for day in one}
    several = bool(days) and days[0].kind is PeriodKind.SPAN
    fit = [one for one in months if one.start.month == _DECEMBER or (one.start, one.end) == newest[0]]
    return named((*days, *(fit if len(months) == 1 and several else ())))


def month_given(asked: AskedPeriod) -> Period | None:
    """The month that is given for Christmas, of what is counted by the month; None where that month was said too."""
    said = {*asked.words.split()}
    month = asked.candidates[0] if len(asked.candidates) == 1 else None
    if month is None or month.kind is not PeriodKind.MONTH or asked.form is not Form.NAMED:
        return None
    return None if said.isdisjoint(_CHRISTMAS) or said & _MONTH_SAID else month


def _months(year: int, first: int, last: int) -> Period:
    months = (period_containing(PeriodKind.MONTH, date(year, month, 1)) for month in (first, last))
    return span(*months) if first < last else next(months)


def _last_sunday(year: int, month: int) -> date:
    end = date(year, month, 31)
    return end - timedelta(days=end.isoweekday() % 7)


def _length(found: tuple[int, object]) -> int:
    return found[0]


def _from_to(first: date, last: date) -> Period:
    week = period_containing(PeriodKind.WEEK, first)
    if (week.start, week.end) == (first, last):
        return week
    begins_on, ends_on = (period_containing(PeriodKind.DAY, day) for day in (first, last))
    return begins_on if first == last else span(begins_on, ends_on)
