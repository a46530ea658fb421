"""The year to date of this year or another: YTD last year, 2025/26 so far, year to date to April."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import KINDS, MONTH_NUMBERS, SEASONS
from bot.asking.periods.period_phrases import FINANCIAL, YEAR_TO_DATE, first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.asking.periods.readers_by_word import begins
from bot.figures.periods import Period, PeriodKind, period_containing, span

_SO_FAR_IN_IT = phrases("so far, thus far")
_PARTS = (PeriodKind.YEAR, PeriodKind.FINANCIAL_QUARTER, PeriodKind.QUARTER)
_SO_FAR = ("so", "far")
_ENDS = ("worst", "best", "most", "peak", "record", "fewest", "ever")
_OF_A_TIME = ("in", "as", "this", "today", "into", "for", "during")
_UP_TO = phrases(
    "to, up to, until, till, up until, to the end of, to end of, to end, up to the end of, up to end of, "
    "up to end, until the end of, until end of, till the end of, till end of, until end, till end, "
    "to and including, up to and including, by the end of, by end of, by end"
)
_BEFORE_THIS = ("last", "previous", "prior")
_OF_THIS_YEAR = ("this", "current")
_OF_LAST_YEAR = ("last", "previous")


class PeriodsToDate(QuestionWords):
    """Reads the year to date."""

    @begins("the", *_BEFORE_THIS, *first_words(YEAR_TO_DATE), periods=True)
    def _to_date(self, at: int) -> Found | None:
        """The year to date of another year, or up to another month: `YTD last year`, `2025/26 YTD`, `YTD to April`."""
        the = self._skip(at, "the")
        last = int(self._word(at + the) in _BEFORE_THIS)
        last += last and self._word(at + the + 1) in ("year", "years") and self._word(at + the + 2) != "to"
        said = self._longest(YEAR_TO_DATE, at + the + last)
        atom = None if said else self.longest_atom(at)
        start = at + the + last + said
        if atom is not None and (so_far := self._longest(_SO_FAR_IN_IT, at + atom[0])):
            return self._so_far_in(atom[1], atom[0] + so_far)
        if atom is not None and (said := self._longest(YEAR_TO_DATE, at + atom[0])):
            months = any(one.kind is PeriodKind.MONTH for one in atom[1].candidates)
            if months and (
                self._word(at + atom[0]) == "to" or self._parted(at + atom[0]) or self._tokens[at + atom[0]].opens
            ):
                return None  # January to date is what came since, and January, YTD are two times
            return self._to_date_of(atom[1], atom[0] + said)
        if not said:
            return None
        after = self._skip(start, "for", "in", "of")
        behind = self._words[start + after : start + after + 4]
        if last or (behind[:2] == ["last", "year"] and behind[2:] != ["to", "date"]):  # ytd, and last year to date
            length = start - at if last else start + after + 2 - at
            this = period_containing(PeriodKind.FINANCIAL_YEAR, self._day)
            return length, AskedPeriod(Form.TO_DATE, (this.year_before(),), number=1)
        to = self._longest(phrases("to, up to, until, to the end of, to end of, at, for, ending"), start)
        atom = self.longest_atom(start + to)
        return None if atom is None else self._to_date_of(atom[1], start + to + atom[0] - at)

    @begins("so")
    def _so_far_alone(self, at: int) -> Found | None:
        """`Shoplifting v target so far`: this year's; straight behind a time it is of that, of the highest ever."""
        before = self._word(at - 1) if at else ""
        of_it = before in MONTH_NUMBERS or before in SEASONS or before in KINDS or not before.isalpha()
        of_it = of_it or any(word in _ENDS or word.endswith("est") for word in self._words[:at])
        if self._longest(_SO_FAR_IN_IT, at) != len(_SO_FAR) or (at and of_it) or self._word(at + 2) in _OF_A_TIME:
            return None
        return len(_SO_FAR), AskedPeriod(
            Form.TO_DATE, (period_containing(PeriodKind.FINANCIAL_YEAR, self._day),), relative=True
        )

    @begins(*_OF_THIS_YEAR, *_OF_LAST_YEAR, *first_words(_UP_TO))
    def _up_to_a_month(self, at: int) -> Found | None:
        """`To the end of July, this fin year`, `this FY up to end Feb`: the year to date as it stood then."""
        if at and (self._word(at - 1) in MONTH_NUMBERS or not self._word(at - 1).isalpha()):
            return None  # "January to March this year" is a stretch
        year = self._year_of_the_day(at)
        place = at + (year[0] if year is not None else 0)
        linked = self._longest(_UP_TO, place)
        end = self.longest_atom(place + linked) if linked else None
        if (
            end is None
            or end[1].form is not Form.NAMED
            or any(one.kind is not PeriodKind.MONTH for one in end[1].candidates)
        ):
            return None
        place += linked + end[0]
        said_all = self._longest(phrases("inclusive, incl"), place)
        place += said_all
        if year is None:
            of = self._skip(place, "of", "in")
            year = self._year_of_the_day(place + of)
            place += of + (year[0] if year is not None else 0)
        if year is None:
            # Up to a month: it alone, or all from the year's beginning, which is asked.
            return (place - at, replace(end[1], closing=True)) if said_all or self._word(at) != "to" else None
        if not end[1].floating:
            return None
        months = (period_containing(PeriodKind.MONTH, one.start) for one in end[1].candidates)
        last = next((found for one in months if (found := _within(one, year[1])) is not None), None)
        if last is None:
            return None
        first = period_containing(PeriodKind.MONTH, year[1].start)
        return place - at, AskedPeriod(Form.TO_DATE, (span(first, last),))

    def _year_of_the_day(self, at: int) -> tuple[int, Period] | None:
        """`This financial year`, `last FY`, with how many words say so."""
        which = self._word(at)
        if which not in (*_OF_THIS_YEAR, *_OF_LAST_YEAR):
            return None
        noun = at + 1 + (self._word(at + 1) in FINANCIAL)
        if self._word(noun) not in ("year", "fy", "yr"):
            return None
        this = period_containing(PeriodKind.FINANCIAL_YEAR, self._day)
        return noun + 1 - at, this if which in _OF_THIS_YEAR else this.year_before()

    def _so_far_in(self, said: AskedPeriod, length: int) -> Found | None:
        """`2025/26 so far`, `last year so far`; `Q2 so far`, `the summer so far` of one that is under way."""
        if said.relative and [one.end < self._day for one in said.candidates] == [True]:
            of_years = said.form is Form.NAMED and said.candidates[0].kind is PeriodKind.FINANCIAL_YEAR
            return (length, AskedPeriod(Form.TO_DATE, said.candidates, number=1)) if of_years else None
        if all(one.kind is PeriodKind.FINANCIAL_YEAR for one in said.candidates):
            found = self._to_date_of(said, length)
            return None if found is None else (found[0], replace(found[1], relative=True))
        under_way = tuple(one for one in said.candidates if one.start <= self._day < one.end and one.kind in _PARTS)
        over = tuple(one for one in said.candidates if one.end < self._day and one.kind in (*_PARTS, PeriodKind.SPAN))
        if said.form is Form.NAMED and said.floating and over == said.candidates:
            return length, said  # of the summer that is over all of it
        season = tuple(
            one for one in said.candidates if one.start <= self._day < one.end and one.kind is PeriodKind.SPAN
        )
        if len(under_way) != 1 and len(season) == 1:
            begun = period_containing(PeriodKind.MONTH, season[0].start)
            return length, AskedPeriod(Form.SINCE, (begun,))  # this summer so far
        if said.form is not Form.NAMED or len(under_way) != 1:
            return None
        return length, AskedPeriod(Form.TO_DATE, under_way, relative=True)

    def _to_date_of(self, said: AskedPeriod, length: int) -> Found | None:
        """The year to date up to the end of a month, or of a whole year."""
        if said.relative or not said.candidates:
            return None
        if all(one.kind is PeriodKind.FINANCIAL_YEAR for one in said.candidates):
            return length, AskedPeriod(Form.TO_DATE, said.candidates)
        if any(one.kind is not PeriodKind.MONTH for one in said.candidates):
            return None
        years = [period_containing(PeriodKind.FINANCIAL_YEAR, one.start) for one in said.candidates]
        firsts = [period_containing(PeriodKind.MONTH, year.start) for year in years]
        spans = tuple(span(first, one) for first, one in zip(firsts, said.candidates, strict=True))
        return length, AskedPeriod(Form.TO_DATE, spans, floating=said.floating)


def _within(month: Period, year: Period) -> Period | None:
    """The month of the same name in a financial year."""
    start = month.start
    found = start.replace(year=year.start.year if start.month >= year.start.month else year.end.year)
    return period_containing(PeriodKind.MONTH, found)
