"""A part of the year in several years: April to July this year and last, Q1 last year and the year before."""

from collections.abc import Iterator
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS, short_year, year_number
from bot.asking.periods.period_phrases import phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.asking.periods.readers_by_word import begins
from bot.asking.periods.years_beside import moved
from bot.figures.periods import Period, PeriodKind, parse_period, period_containing

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
_HELD_AGAINST = ("v", "vs", "versus", "against")
_LONGEST = 6
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
            found = [
                self._in_year(part.candidates[0], back, financial=financial, this_too=0 in years) for back in years
            ]
            candidates = tuple(one for one in found if one is not None)
            if len(candidates) == len(years):
                return length + words, replace(part, candidates=candidates, floating=False, several=True)
        return None

    @begins(marked=True)
    def _year_held_against(self, at: int) -> Found | None:
        """`April to August 26 v 25`: a year in two digits behind one that closes a period."""
        year, other = short_year(self._word(at)), short_year(self._word(at - 2)) or year_number(self._word(at - 2))
        closes = at + 1 >= len(self._words) or self._tokens[at + 1].opens or not self._word(at + 1)[:1].isdecimal()
        if year is None or other is None or self._word(at - 1) not in _HELD_AGAINST or not closes:
            return None
        dated = any(self._ends_at(place, at - 1) for place in range(max(at - _LONGEST, 0), at - 2))
        near = abs(year - other) <= len(_AROUND) and self._word(at + 1) not in (*MONTH_NUMBERS, "percent", "per", "of")
        return (1, AskedPeriod(Form.NAMED, (parse_period(str(year)),))) if dated and near else None

    def _ends_at(self, place: int, end: int) -> bool:
        found = self.longest_atom(place)
        return found is not None and place + found[0] == end

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

    def _in_year(self, part: Period, back: int, *, financial: bool, this_too: bool) -> Period | None:
        """A part in this year, or so many years before; of quarters in the financial one.

        Of months it is the calendar year; in January April to December of this year are those of the financial one,
        where `this_too` says that this year is asked for.
        """
        financial = financial or part.kind is PeriodKind.FINANCIAL_QUARTER
        kinds = (PeriodKind.FINANCIAL_YEAR,) if financial else (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)
        years = [period_containing(kind, self._day) for kind in kinds]
        inside = [one for year in years if (one := _begun_in(part, year)) is not None]
        begun = [one for one in inside if one.start <= self._day] if this_too else []
        this = next(iter([*begun, *inside]), None)
        return None if this is None else moved(this, -back)


def _begun_in(part: Period, year: Period) -> Period | None:
    """The same part that begins in a year."""
    return next((one for years in _AROUND if year.start <= (one := moved(part, years)).start <= year.end), None)


_AROUND = range(-8, 9)
