"""Times told by what went before or came after: before Christmas, after the summer, since the pandemic.

None of them says how long is meant, so that each is several things, to choose from.
"""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import (
    KINDS,
    MONTHS_IN_A_YEAR,
    SEASONS,
    Candidates,
    back,
    month_of,
    short_year,
    year_number,
)
from bot.asking.periods.period_phrases import first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.figures.periods import Period, PeriodKind, financial_year, span

_SINCE_COVID = phrases(
    "since the pandemic, since covid, since covid 19, since lockdown, since the lockdowns, since the first lockdown, "
    "since the covid pandemic, since the start of the pandemic, since the pandemic began, since covid began, "
    "post covid, post pandemic, post lockdown, after covid, after the pandemic, after lockdown, after the lockdowns"
)
_FIRST_YEARS_SINCE = (2020, 2021)
"""The financial years from which people count since the pandemic: that of the first lockdown, and the next."""
_DECEMBER, _MONTHS_OF_A_SEASON = 12, 3
_BESIDE = ("before", "after")
_STARTED = ("started", "began", "onwards", "onward")
_EVENTS = {**SEASONS, "christmas": _DECEMBER, "xmas": _DECEMBER}


_RUN_UP = phrases("run up to, runup to, lead up to, lead in to")
_LEADING_UP_TO = phrases(
    "before, prior to, leading up to, running up to, in the run up to, in the lead up to, preceding, ahead of"
)
_FOLLOWING = phrases("after, following, straight after, immediately after")
_SINCE = phrases("since")
"""`The two months since June` are those after it; how many months it is since June is another question."""


class AroundEvents(QuestionWords):
    """Reads times before or after a season or an event."""

    @begins(*first_words(_SINCE_COVID))
    def _since_covid(self, at: int) -> Found | None:
        """`Since the pandemic`: from the financial year of the first lockdown on, or from the next."""
        length = self._longest(_SINCE_COVID, at)
        years = tuple(financial_year(year) for year in _FIRST_YEARS_SINCE)
        return (length, AskedPeriod(Form.SINCE, years)) if length else None

    @begins("since")
    def _since_season(self, at: int) -> Found | None:
        """`Since the summer`: since it was over, or since it began; `since the end of summer` only the first."""
        the = self._skip(at + 1, "the")
        end = self._skip(at + 1 + the, "end", "of", "the")
        end = end if end > 1 else 0
        name = at + 1 + the + end
        first = SEASONS.get(self._word(name)) if self._word(at) == "since" else None
        goes_on = year_number(self._word(name + 1)) or short_year(self._word(name + 1))
        if first is None or goes_on or self._word(name + 1) in (*_STARTED, "last", "this"):
            return None
        over = self._month_beside(first, _MONTHS_OF_A_SEASON, before=False)
        if over is None:
            return None
        season = span(back(over[0], _MONTHS_OF_A_SEASON), back(over[0], 1))
        meant = (over[0],) if end else (over[0], season)
        return name + 1 - at, AskedPeriod(Form.SINCE, meant)

    @begins(*_BESIDE)
    def _around_event(self, at: int) -> Found | None:
        """`Before Christmas`, `after the summer`."""
        the = self._skip(at + 1, "the", "last")
        first = _EVENTS.get(self._word(at + 1 + the))
        if first is None or self._word(at) not in _BESIDE:
            return None
        months = 1 if first == _DECEMBER and self._word(at + 1 + the) != "winter" else _MONTHS_OF_A_SEASON
        found = self._month_beside(first, months, before=self._word(at) == "before")
        return None if found is None else (2 + the, named(found))

    @begins("the", "run", "runup", "lead", *KINDS, numbers=True)
    def _beside_a_month(self, at: int) -> Found | None:
        """`The three months before Christmas`, `the month after January`, `the run up to Christmas`: whole months.

        Of a day in a month it is not said whether that month is one of those before it, nor how long a run-up is.
        """
        place = at + self._skip(at, "the")
        run_up = self._longest(_RUN_UP, place)
        number, words = (2, 0) if run_up else self._number(place)
        kind = PeriodKind.MONTH if run_up else KINDS.get(self._word(place + words).removesuffix("s"))
        link = place + (0 if run_up else words + 1)
        before, after = run_up or self._longest(_LEADING_UP_TO, link), self._longest(_FOLLOWING, link)
        after = after or (self._longest(_SINCE, link) if number is not None else 0)
        if kind is not PeriodKind.MONTH or not (before or after) or (number is None and before == 1):
            return None
        end = self._event(link + (before or after))
        if end is None or not 1 <= (number or 1) <= MONTHS_IN_A_YEAR:
            return None
        length, months, is_day = end
        found: list[Period] = []
        for month in months:
            if after:
                found.append(_so_many(_next(month, number or 1), number or 1))
                continue
            found += [_so_many(back(month, 1), number or 1)]
            found += [_so_many(month, number or 1)] if is_day else []
        return link + (before or after) + length - at, named(tuple(one for one in found if one.end <= self._day))

    def _event(self, at: int) -> tuple[int, Candidates, bool] | None:
        """A month, or the month of Christmas, with how many words say so and whether it is only a day of the month."""
        at_the = self._skip(at, "the", "start", "of")
        if self._word(at) in ("christmas", "xmas"):
            year = year_number(self._word(at + 1)) or short_year(self._word(at + 1))
            years = (year,) if year else (self._day.year, self._day.year - 1)
            over = [one for one in (month_of(one, _DECEMBER) for one in years) if one.end <= self._day]
            return 1 + (year is not None), tuple(over[:1]), True
        found = self.longest_atom(at + at_the)
        if found is None or found[1].relative or any(one.kind is not PeriodKind.MONTH for one in found[1].candidates):
            return None
        return at_the + found[0], found[1].candidates, False

    def _month_beside(self, first: int, months: int, *, before: bool) -> tuple[Period, ...] | None:
        """The month, and the three months, straight before or after the newest of so many months that is over."""
        for year in (self._day.year, self._day.year - 1, self._day.year - 2):
            begins = month_of(year, first)
            ends = begins
            for _ in range(months - 1):
                ends = ends.next()
            if ends.end > self._day:
                continue
            if before:
                return back(begins, 1), span(back(begins, _MONTHS_OF_A_SEASON), back(begins, 1))
            after = ends.next()
            return after, span(after, after.next().next())
        return None


def _so_many(last: Period, number: int) -> Period:
    """So many months of which the last is one that is named."""
    return last if number == 1 else span(back(last, number - 1), last)


def _next(month: Period, number: int) -> Period:
    """The month that is so many behind another."""
    for _ in range(number):
        month = month.next()
    return month
