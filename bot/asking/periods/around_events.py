"""Times told by what went before or came after: before Christmas, after the summer, since the pandemic.

None of them says how long is meant, so that each is several things, to choose from.
"""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import SEASONS, back, month_of, short_year, year_number
from bot.asking.periods.period_phrases import first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.figures.periods import Period, financial_year, span

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
