"""Times that begin or end within a month: mid June to mid July, early March. No whole months are made of them."""

from datetime import date, timedelta

from bot.asking.periods.period_names import MONTH_NUMBERS, month_of, year_number, years_back
from bot.asking.periods.period_phrases import TO
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.figures.periods import Period, PeriodKind, period_containing, span

_MIDDLE, _LATE = 15, 21
_DAYS = {"early": (1, 10), "mid": (11, 20), "middle": (11, 20), "late": (_LATE, 31)}
_BEGINS = {"early": 1, "mid": _MIDDLE, "middle": _MIDDLE, "late": _LATE, "": 1}
_ENDS = {"early": 10, "mid": _MIDDLE, "middle": _MIDDLE, "late": 31, "": 31}
"""The days on which a stretch begins and ends that goes from one such part of a month to another."""
JOINS = (*TO, "and")
Part = tuple[int, str, int, int | None]
"""How many words, which part of a month or the whole of it, which month, and its year where it is said."""


class Middles(QuestionWords):
    """Reads times that are told by a part of a month."""

    @begins("between", "from", "the", *_DAYS, periods=True)
    def _within_months(self, at: int) -> Found | None:
        """`Mid June to mid July`, `from mid May to the end of June`, `early March`."""
        opened = int(self._word(at) in ("between", "from"))
        first = self._part_of_a_month(at + opened)
        if first is None:
            return None
        place = at + opened + first[0]
        linked = int(self._word(place) in JOINS)
        second = self._part_of_a_month(place + linked) if linked or self._joined(place) else None
        if second is not None and (first[1] or second[1]):
            return place + linked + second[0] - at, named(self._from_to(first, second))
        return (first[0], named(self._days_of(first))) if first[1] and not opened else None

    def _part_of_a_month(self, at: int) -> Part | None:
        the = self._skip(at, "the")
        part = self._word(at + the) if self._word(at + the) in _DAYS else ""
        end = self._skip(at + the, "end", "of")
        place = at + the + (1 + self._skip(at + the + 1, "part", "of", "in") if part else end)
        month = MONTH_NUMBERS.get(self._word(place))
        year = year_number(self._word(place + 1))
        return None if month is None else (place + 1 + (year is not None) - at, part, month, year)

    def _days_of(self, part: Part) -> tuple[Period, ...]:
        """The days of a part of a month, of the newest year in which it is over."""
        first, last = _DAYS[part[1]]
        over = (_day(one, last) for one in self._months(part))
        ends = next((one for one in over if one <= self._day), None)
        return () if ends is None else (_stretch(ends.replace(day=first), ends),)

    def _from_to(self, first: Part, second: Part) -> tuple[Period, ...]:
        ends = next((day for one in self._months(second) if (day := _day(one, _ENDS[second[1]])) <= self._day), None)
        if ends is None:
            return ()
        starts = (_day(one, _BEGINS[first[1]]) for one in self._months(first))
        begun = next((one for one in starts if one < ends), None)
        return () if begun is None else (_stretch(begun, ends),)

    def _months(self, part: Part) -> list[Period]:
        years = years_back(self._day) if part[3] is None else [part[3]]
        return [month_of(year, part[2]) for year in years]


def _day(month: Period, number: int) -> date:
    return min(month.start + timedelta(days=number - 1), month.end)


def _stretch(first: date, last: date) -> Period:
    return span(*(period_containing(PeriodKind.DAY, day) for day in (first, last)))
