"""Times written short beside one another: Oct 24 25 26, 26/27 to Feb, month and YTD, Q2 and the year."""

import re

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import (
    KINDS,
    MONTH_NUMBERS,
    financial_year_start,
    month_of,
    newest_of,
    previous,
    short_year,
    years_back,
)
from bot.asking.periods.period_phrases import YEAR_TO_DATE, phrases
from bot.asking.periods.question_words import Found, QuestionWords, moving, named
from bot.asking.periods.readers_by_word import begins
from bot.asking.periods.years_beside import moved
from bot.figures.periods import PeriodKind, financial_year, period_containing, span

_MONTHS_IN_A_QUARTER = 3
_FEWEST_YEARS = 3
"""Two of them may be a day and its year."""
_UP_TO = phrases("to, up to, until, till, to the end of, to end of, to end, up to the end of, up to end of, up to end")
_AND = ("and", "plus")
_ONE_OF_THEM = frozenset({"month", "quarter", "week", "mtd"})
_SAYS_WHICH = frozenset(
    {"last", "this", "same", "per", "a", "each", "every", "by", "next", "previous", "prior", "latest", "newest"}
)
_QUARTER = re.compile(r"q[1-4]")
_GLUED_YEARS = re.compile(r"(\d\d)/(\d\d)/(\d\d)")


class TimesSideBySide(QuestionWords):
    """Reads times that stand in a row, where one says of the other what it is itself."""

    @begins(*MONTH_NUMBERS)
    def _month_in_a_row_of_years(self, at: int) -> Found | None:
        """`Oct 24 25 26`: that month of each year."""
        month = MONTH_NUMBERS.get(self._word(at))
        glued = _GLUED_YEARS.fullmatch(self._word(at + 1))
        words = [*glued.groups()] if glued is not None else []
        place = at + 1 + bool(glued)
        while not glued and short_year(self._word(place + (self._word(place) in _AND))) is not None:
            place += self._word(place) in _AND
            words.append(self._word(place))
            place += 1
        years = [year for word in words if (year := short_year(word)) is not None]
        in_a_row = years in (sorted({*years}), sorted({*years}, reverse=True)) and len(years) >= _FEWEST_YEARS
        near = in_a_row and max(years) - min(years) < len(years) and max(years) <= self._day.year
        if month is None or not near or self._word(place).removesuffix("s") in KINDS:
            return None
        found = tuple(month_of(year, month) for year in years)
        return place - at, AskedPeriod(Form.NAMED, found, several=True)

    @begins(*MONTH_NUMBERS)
    def _quarter_called_by_its_month(self, at: int) -> Found | None:
        """`The June quarter`: that which ends in June."""
        month = MONTH_NUMBERS.get(self._word(at))
        if month is None or month % _MONTHS_IN_A_QUARTER or self._word(at + 1) != "quarter":
            return None
        months = (month_of(year, month) for year in years_back(self._day))
        quarters = [period_containing(PeriodKind.FINANCIAL_QUARTER, one.start) for one in months]
        return 2, named(newest_of(quarters, self._day), floating=True)

    @begins(marked=True)
    def _year_to_a_month(self, at: int) -> Found | None:
        """`26/27 to Feb`: that year up to then, and not up to the Februaries behind it."""
        start = financial_year_start(self._word(at))
        to = self._longest(_UP_TO, at + 1)
        month = MONTH_NUMBERS.get(self._word(at + 1 + to))
        dated = self._word(at + 2 + to)[:1].isdecimal()
        if start is None or not to or month is None or dated:
            return None
        year = financial_year(start)
        last = month_of(start if month >= year.start.month else start + 1, month)
        return 2 + to, AskedPeriod(Form.TO_DATE, (span(period_containing(PeriodKind.MONTH, year.start), last),))

    @begins(*_ONE_OF_THEM)
    def _one_beside_the_year(self, at: int) -> Found | None:
        """`Month and YTD`: the newest month, beside the year to date."""
        kind = KINDS.get(self._word(at))
        behind = at + 1 + (self._word(at + 1) in _AND)
        beside = behind > at + 1 or self._parted(behind)
        if kind is None or not beside or self._word(at - 1) in _SAYS_WHICH or self._word(at - 2) in _SAYS_WHICH:
            return None
        to_date = self._longest(YEAR_TO_DATE, behind) or self._is_the_year(behind)
        return (1, moving(previous(kind, self._day))) if to_date else None

    @begins("the", "year")
    def _year_beside_a_part(self, at: int) -> Found | None:
        """`Q2 and the year`: the year to date."""
        length = self._is_the_year(at)
        before = self._word(at - 2) if self._word(at - 1) in _AND else self._word(at - 1)
        beside = self._word(at - 1) in _AND or self._parted(at)
        part = before in MONTH_NUMBERS or before in _ONE_OF_THEM or _QUARTER.fullmatch(before)
        if at == 0 or not length or not beside or not part:
            return None
        this = period_containing(PeriodKind.FINANCIAL_YEAR, self._day)
        return length, AskedPeriod(Form.TO_DATE, (this,), relative=True)

    @begins("last")
    def _last_year_since(self, at: int) -> Found | None:
        """`Since April against last year since April`: since that of the year before, where it is said before, too."""
        since = [*self._words[at + 2 : at + 4]]
        month = self.longest_atom(at + 3) if self._word(at + 1) == "year" and since[:1] == ["since"] else None
        before = any(self._words[place : place + 2] == since for place in range(at - 1))
        if month is None or month[0] != 1 or not before or not month[1].candidates:
            return None
        return 4, AskedPeriod(Form.SINCE, (moved(month[1].candidates[0], -1),))

    def _is_the_year(self, at: int) -> int:
        """How many words say `the year`, at the end of what is asked."""
        the = self._skip(at, "the")
        end = at + the + 1
        closes = end >= len(self._words) or self._tokens[end].opens
        return the + 1 if self._word(at + the) == "year" and closes else 0


SIDE_BY_SIDE = (
    TimesSideBySide._month_in_a_row_of_years,
    TimesSideBySide._quarter_called_by_its_month,
    TimesSideBySide._year_to_a_month,
    TimesSideBySide._one_beside_the_year,
    TimesSideBySide._year_beside_a_part,
    TimesSideBySide._last_year_since,
)
