"""Stretches and days in this year or the last: between 1 May and 31 July this year; last year, April to June."""

from abc import abstractmethod

from bot.asking.asked_period import AskedPeriod
from bot.asking.periods.period_names import KINDS
from bot.asking.periods.period_phrases import phrases
from bot.asking.periods.period_ranges import part_of
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.asking.periods.years_beside import in_year
from bot.figures.periods import PeriodKind, period_containing

_YEAR = phrases("this year, last year, of this year, of last year, in this year, in last year")
_AHEAD = phrases("this year, last year")
_NO_PART_OF_IT = ("to", "with", "vs", "v", "versus", "on", "against", "than", "since", "and", "or", "the")
"""After these a year is what something is held against, or begins with: compared with last year, April to June."""


class PartsInAYear(QuestionWords):
    """Reads a part of the year and the year that it lies in, whichever is said first.

    A year is the calendar one or the financial one: where the part is another in each, both can be meant.
    """

    def _in_its_year(self, at: int, length: int, found: AskedPeriod) -> Found | None:
        """What starts at a word, and so many words of it, as a part of the year that is named behind it or by it."""
        behind = self._longest(_YEAR, at + length)
        if behind and self._part(at) == (length, found):
            place = at + length + behind
            goes_on = self._word(place) in ("and", "so", "to", "ytd") or self._is_to_last(place)
            return None if goes_on else self._within(found, length + behind, last=self._word(place - 2) == "last")
        ahead = self._longest(_AHEAD, at)
        if ahead != length or self._word(at - 1) in _NO_PART_OF_IT:
            return None
        link = self._skip(at + length, "in") or self._skip(at + length, "for") or self._skip(at + length, "over")
        part = self._part(at + length + link)
        return None if part is None else self._within(part[1], length + link + part[0], last=self._word(at) == "last")

    def _part(self, at: int) -> Found | None:
        """A stretch between two months or days, or a day, of which the year is not said."""
        found = self._range(at) or self._day_month(at)
        return found if found is not None and found[1].floating and found[1].candidates else None

    def _is_to_last(self, at: int) -> bool:
        """`April to June this year v last`: two years, each of which has the part."""
        return self._word(at) in ("v", "vs", "versus", "against") and self._word(at + 1) == "last"

    def _within(self, part: AskedPeriod, length: int, *, last: bool) -> Found | None:
        years = [period_containing(kind, self._day) for kind in (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)]
        meant = [in_year(part.candidates[0], one.year_before() if last else one) for one in years]
        inside = tuple(dict.fromkeys(one for one in meant if one is not None))
        begun = tuple(one for one in inside if one.start <= self._day)
        return (length, named(begun or inside)) if inside else None

    @abstractmethod
    def _range(self, at: int) -> Found | None: ...

    @abstractmethod
    def _day_month(self, at: int) -> Found | None: ...

    @begins("the", "first", "last", "final")
    def _part_of(self, at: int) -> Found | None:
        """`The last six months of 2014`, `the first quarter of 2014/15`, `the last month of last year`."""
        the = self._skip(at, "the")
        first = self._word(at + the) == "first"
        if not first and self._word(at + the) not in ("last", "final"):
            return None
        number, length = self._number(at + the + 1)
        kind = KINDS.get(self._word(at + the + 1 + length).removesuffix("s"))
        end = at + the + 2 + length
        if kind is None or kind is PeriodKind.WAVE or self._word(end) not in ("of", "in"):
            return None
        whole = self.longest_atom(end + 1)
        if whole is None or not whole[1].candidates:
            return None
        parts = [part_of(one, kind, number or 1, first=first) for one in whole[1].candidates]
        found = sorted((one for one in parts if one), key=lambda one: one.end, reverse=True)
        if whole[1].floating and found and found[0].end <= self._day:
            del found[1:]  # of a month that is under way the first week may have ended
        return end + 1 + whole[0] - at, named(tuple(found), floating=whole[1].floating)
