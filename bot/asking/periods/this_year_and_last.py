"""A part of the year in several years: April to July this year and last, Q1 last year and the year before."""

from collections.abc import Iterator
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS
from bot.asking.periods.period_phrases import phrases
from bot.asking.periods.question_words import QuestionWords
from bot.asking.periods.years_beside import moved
from bot.figures.periods import Period, PeriodKind, period_containing

_LINK = phrases("for, in, of, both, for both, in both, in each of, for each of, both in")
_YEAR = "year, yr, fy, financial year, fin year, fiscal year, performance year"
_YEARS = _YEAR.split(", ")
_THIS = phrases(", ".join(f"this {one}" for one in _YEARS))
_AND_LAST = phrases(", ".join(["and last", *(f"and last {one}" for one in _YEARS), *(f"last {one}" for one in _YEARS)]))
_AND_THIS = phrases(", ".join(["and this", *(f"and this {one}" for one in _YEARS)]))
_LAST = phrases(", ".join(f"last {one}" for one in _YEARS))
_BEFORE_THAT = phrases(
    ", ".join(
        f"{link}{before}"
        for link in ("and ", "")
        for noun in ("year", "yr", "one")
        for before in (f"the {noun} before", f"the {noun} before that", f"the previous {noun}", f"{noun} before")
    )
)
_FINANCIAL = frozenset({"fy", "financial", "fin", "fiscal", "performance"})
_NAMES = frozenset({*MONTH_NUMBERS, *SEASONS, "quarter"})
_HALVES = frozenset({"h1", "h2", "half"})
_PARTS = (PeriodKind.MONTH, PeriodKind.FINANCIAL_QUARTER, PeriodKind.QUARTER, PeriodKind.SPAN)


class ThisYearAndLast(QuestionWords):
    """Reads a part of the year that is asked for in several years."""

    def _in_several_years(self, at: int, length: int, part: AskedPeriod) -> tuple[int, AskedPeriod] | None:
        """A part that starts at a word, and so many words of it, with the years behind it that it is asked for in."""
        named = part.form is Form.NAMED and not part.relative and part.candidates
        if not named or any(one.kind not in _PARTS for one in part.candidates):
            return None
        if self._is_one_of_several(at):
            return None  # "May and June, this year and last"
        place = at + length
        own = tuple(self._words[place - 2 : place]), tuple(self._words[place - 3 : place])
        this, last = (any(one in years for one in own) for years in (_THIS, _LAST))
        for words, years in self._years_behind(place, this=this, last=last):
            said = {*self._words[place : place + words]}
            financial = bool(_FINANCIAL & said or _HALVES & {*self._words[at:place]})
            found = [self._in_year(part.candidates[0], back, financial=financial) for back in years]
            candidates = tuple(one for one in found if one is not None)
            if len(candidates) == len(years):
                return length + words, replace(part, candidates=candidates, floating=False, several=True)
        return None

    def _is_one_of_several(self, at: int) -> bool:
        """Whether another part stands straight before a part: of which of them the years are, cannot be told."""
        before = self._word(at - 1) if self._word(at - 1) not in ("and", "or") else self._word(at - 2)
        return before in _NAMES or (before[:1] == "q" and before[1:].isdecimal()) or before in _HALVES

    def _years_behind(self, place: int, *, this: bool, last: bool) -> Iterator[tuple[int, tuple[int, ...]]]:
        """How many words behind a part name years, and which: 0 for this one, 1 for the one before."""
        link = 0 if this or last else self._longest(_LINK, place)
        start = place + link
        first = 0 if this else self._longest(_THIS, start)
        if (this or first) and (second := self._longest(_AND_LAST, start + first)):
            third = self._longest(_BEFORE_THAT, start + first + second)
            yield link + first + second + third, (0, 1, 2) if third else (0, 1)
        first = 0 if last else self._longest(_LAST, start)
        if (last or first) and (second := self._longest(_BEFORE_THAT, start + first)):
            yield link + first + second, (1, 2)
        if first and (second := self._longest(_AND_THIS, start + first)):
            yield link + first + second, (0, 1)

    def _in_year(self, part: Period, back: int, *, financial: bool) -> Period | None:
        """A part in this year, or so many years before; of quarters in the financial one."""
        financial = financial or part.kind is PeriodKind.FINANCIAL_QUARTER
        year = period_containing(PeriodKind.FINANCIAL_YEAR if financial else PeriodKind.YEAR, self._day)
        this = next((one for years in _AROUND if year.start <= (one := moved(part, years)).start <= year.end), None)
        return None if this is None else moved(this, -back)


_AROUND = range(-8, 9)
