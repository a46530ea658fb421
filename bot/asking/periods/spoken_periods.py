"""Periods as they are told in conversation: this time two years ago, the last few weeks, before covid, w/e 9/8."""

from abc import abstractmethod
from datetime import timedelta

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import (
    KINDS,
    MONTH_NUMBERS,
    MONTHS_IN_A_YEAR,
    Candidates,
    back,
    day_number,
    day_of,
    financial_year_start,
    half_of,
    year_number,
    years_back,
)
from bot.asking.periods.period_phrases import LAST, first_words, phrases
from bot.asking.periods.period_ranges import part_of
from bot.asking.periods.question_words import Found, QuestionWords, moving, named
from bot.asking.periods.readers_by_word import begins
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind, financial_year, parse_period, period_containing, span

MOST_YEARS_AGO = 60
MOST_POINTS = 60
SUNDAY = 7
_HALVES = {"first": 1, "1st": 1, "second": 2, "2nd": 2}
_POINTS = word_set(
    "point points figure figures reading readings result results value values number numbers period periods"
)
_STEPS = {
    "daily": PeriodKind.DAY,
    "weekly": PeriodKind.WEEK,
    "monthly": PeriodKind.MONTH,
    "quarterly": PeriodKind.FINANCIAL_QUARTER,
    "yearly": PeriodKind.FINANCIAL_YEAR,
    "annual": PeriodKind.FINANCIAL_YEAR,
}
_BEFORE_COVID = phrases(
    "pre covid, pre covid 19, pre pandemic, pre the pandemic, precovid, prepandemic, before covid, before covid 19, "
    "before the pandemic, before the covid pandemic, pre lockdown, before lockdown, "
    "before the lockdowns, the year before covid, the year before the pandemic, the last year before covid, "
    "the last year before the pandemic, the last full year before covid, the last full year before the pandemic"
)
_LAST_YEAR_BEFORE_COVID = 2019
_THIS_TIME = phrases(
    "this time, the same time, same time, the same month, same month, the same point, same point, this point"
)
_DATED_AFTER = (
    "on",
    "since",
    "from",
    "to",
    "until",
    "between",
    "and",
    "commencing",
    "ending",
    "ended",
    "beginning",
    "starting",
)
_UP_TO = phrases("to, up to, ending, ended, to the, ending on, ended on, until")
_EACH_OF = phrases(
    "each of the, every one of the, in each of the, for each of the, each one of the, for every one of the, each of, "
    "for each, each, for each of"
)


class SpokenPeriods(QuestionWords):
    """Reads periods that are told as people tell them to one another."""

    @begins("decade", *first_words(_THIS_TIME), numbers=True)
    def _years_ago(self, at: int) -> Found | None:
        """`This time two years ago`, `five years ago`, `a decade ago`."""
        this_time = self._longest(_THIS_TIME, at)
        place = at + this_time
        a = self._skip(place, "a")
        if self._word(place + a) == "decade":
            number, length = 10, a + 1
        else:
            said, words = self._number(place)
            if said is None or self._word(place + words) not in ("years", "year", "yrs"):
                return None
            number, length = said, words + 1
        ago = self._word(place + length) in ("ago", "back", "earlier", "previously")
        if not ago or not 1 < number <= MOST_YEARS_AGO:
            return None
        return this_time + length + 1, AskedPeriod(Form.YEAR_AGO, relative=True, number=number)

    @begins(*first_words(_BEFORE_COVID))
    def _before_covid(self, at: int) -> Found | None:
        """`Pre-covid`: 2019/20, or 2019; a year that is named beside it says which."""
        length = self._longest(_BEFORE_COVID, at)
        if not length:
            return None
        length += self._skip(at + length, "levels", "level")
        beside = self._skip(at + length, "in", "ie")
        year, calendar = financial_year(_LAST_YEAR_BEFORE_COVID), parse_period(str(_LAST_YEAR_BEFORE_COVID))
        for words, period in (
            (("2019/20",), year),
            (("2019/2020",), year),
            (("2019-20",), year),
            (("2019",), calendar),
        ):
            if tuple(self._words[at + length + beside : at + length + beside + 1]) == words:
                return length + beside + 1, named((period,))
        return length, named((year, calendar))

    @begins("the", "last", *_HALVES, marked=True)
    def _of_the_year(self, at: int) -> Found | None:
        """`The first half of the financial year`, `the first three months of the year`."""
        the = self._skip(at, "the")
        place = at + the
        if self._word(place) not in _HALVES and self._word(place) != "last":
            return None
        half = _HALVES.get(self._word(place)) if self._word(place + 1) == "half" else None
        first = self._word(place) == "first"
        number, words = self._number(place + 1) if not half else (None, 0)
        kind = KINDS.get(self._word(place + 1 + words).removesuffix("s"))
        length = the + (2 if half else 2 + words)
        whole = self._whole_year(at + length)
        if whole is None or not (half or (kind is not None and (first or self._word(place) == "last"))):
            return None
        if half:
            parts = [half_of(one, half) for one in whole[1]]
        else:
            found = (part_of(one, kind, number or 1, first=first) for one in whole[1] if kind is not None)
            parts = [one for one in found if one is not None]
        # In May nobody means the first half of the financial year, or its first three months: no more are over.
        over = [one for one in parts if one.end < self._day]
        return (length + whole[0], named((*over, *parts)[:1])) if parts else None

    def _whole_year(self, at: int) -> tuple[int, tuple[Period, ...]] | None:
        """`Of this financial year`, `of the calendar year`; `of the year` is of the first, or else of the second."""
        if self._word(at) not in ("of", "in"):
            return None
        place = at + 1
        if self._word(place) not in ("the", "this", "our", "current"):
            return None
        place += 1 + self._skip(place + 1, "current")
        said = self._word(place)
        place += said in ("financial", "fiscal", "calendar", "performance")
        if self._word(place) not in ("year", "fy", "yr"):
            return None
        kinds = [PeriodKind.YEAR] if said == "calendar" else [PeriodKind.FINANCIAL_YEAR]
        beside_last = any((self._word(one), self._word(one + 1)) == ("of", "last") for one in range(len(self._words)))
        kinds += [PeriodKind.YEAR] if said in ("year", "yr") and not beside_last else []
        return place + 1 - at, tuple(period_containing(kind, self._day) for kind in kinds)

    @begins("so", marked=True)
    def _year_so_far(self, at: int) -> Found | None:
        """`So far in 2026`, `2026 so far`, `so far in October` in that month."""
        opened = self._skip(at, "so", "far", "in") if self._words[at : at + 2] == ["so", "far"] else 0
        if opened == len(("so", "far", "in")) and MONTH_NUMBERS.get(self._word(at + opened)) == self._day.month:
            return opened + 1, AskedPeriod(
                Form.TO_DATE, (period_containing(PeriodKind.MONTH, self._day),), relative=True
            )
        year = year_number(self._word(at + opened))
        closed = 0 if opened else 2 * (self._words[at + 1 : at + 3] == ["so", "far"])
        if year is None or not (opened == 3 or closed) or year != self._day.year:
            return None
        year_on = period_containing(PeriodKind.YEAR, self._day)
        return opened + 1 + closed, AskedPeriod(Form.TO_DATE, (year_on,), relative=True)

    @begins("the", "recent", *LAST)
    def _points(self, at: int) -> Found | None:
        """`The last twelve data points`, `the last six monthly figures`: each of them."""
        the = self._skip(at, "the")
        if self._word(at + the) not in (*LAST, "recent"):
            return None
        number, words = self._number(at + the + 1)
        place = at + the + 1 + words
        unit = _STEPS.get(self._word(place))
        place += unit is not None or self._word(place) == "data"
        if number is None or self._word(place) not in _POINTS or not 1 <= number <= MOST_POINTS:
            return None
        return place + 1 - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=unit, each=True)

    @begins("the", numbers=True)
    def _weeks_to(self, at: int) -> Found | None:
        """`The six weeks to 2 November`: so many whole weeks, the last of which ends on that day."""
        the = self._skip(at, "the")
        number, words = self._number(at + the)
        place = at + the + words
        if number is None or self._word(place) not in ("weeks", "days") or not 1 < number <= MOST_POINTS:
            return None
        linked = place + 1 + self._longest(_UP_TO, place + 1)
        end = self._day_in_words(linked) or self._weekday_in_words(linked) if linked > place + 1 else None
        of_weeks = self._word(place) == "weeks"
        if end is None or (of_weeks and any(one.end.isoweekday() != SUNDAY for one in end[1])):
            return None
        kind = PeriodKind.WEEK if of_weeks else PeriodKind.DAY
        lasts = [period_containing(kind, one.end) for one in end[1]]
        return linked + end[0] - at, named(tuple(span(back(one, number - 1), one) for one in lasts))

    @begins(*first_words(_EACH_OF))
    def _each_of(self, at: int) -> Found | None:
        """`Each of the last 6 months`, `every one of the past four quarters`."""
        length = self._longest(_EACH_OF, at)
        place = at + length
        if not length or self._word(place) not in LAST:
            return None
        number, words = self._number(place + 1)
        whole = self._skip(place + 1 + words, "full", "whole", "complete", "financial", "fiscal")
        kind = KINDS.get(self._word(place + 1 + words + whole).removesuffix("s"))
        if number is None or kind is None or not 1 <= number <= MOST_POINTS:
            return None
        end = place + 2 + words + whole
        if kind is PeriodKind.FINANCIAL_YEAR:
            return end - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind, each=True, whole=True)
        return end - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind, each=True)

    @begins("the", "recent", *LAST)
    def _few(self, at: int) -> Found | None:
        """`The last few weeks`: nobody says how many."""
        the = self._skip(at, "the")
        which, place = self._word(at + the), at + the + 1
        few = self._longest(phrases("few, several, handful of, handful, couple or three, two or three"), place)
        noun = self._word(place + few)
        kind = KINDS.get(noun.removesuffix("s"))
        some = few or (which == "recent" and noun.endswith("s"))  # in recent months
        if which not in (*LAST, "recent") or not some or kind is None:
            return None
        return place + few + 1 - at, AskedPeriod(Form.LAST, relative=True, unit=kind)

    @begins("the", "this", *KINDS)
    def _just_ended(self, at: int) -> Found | None:
        """`The month just gone`, `the quarter that has just ended`."""
        the = self._skip(at, "the") or self._skip(at, "this")
        kind = KINDS.get(self._word(at + the))
        if kind in (None, PeriodKind.WAVE) or kind is None:
            return None
        place = at + the + 1 + self._skip(at + the + 1, "that", "has", "have", "weve", "had")
        if the and self._word(at + the + 1) == "gone":
            place = at + the  # this month gone, as this month just gone
        elif self._word(place) != "just" or self._word(place + 1) not in (
            "gone",
            "ended",
            "finished",
            "passed",
            "past",
            "closed",
        ):
            return None
        this = period_containing(kind, self._day)
        return place + 2 - at, moving(period_containing(kind, this.start - timedelta(days=1)))

    @begins("the", *LAST)
    def _weekend(self, at: int) -> Found | None:
        """`Last weekend`: its Saturday and Sunday."""
        which = self._skip(at, "the")
        if self._word(at + which) not in LAST or self._word(at + which + 1) != "weekend":
            return None
        sunday = self._day - timedelta(days=self._day.isoweekday() % 7 or 7)
        days = [period_containing(PeriodKind.DAY, one) for one in (sunday - timedelta(days=1), sunday)]
        return which + 2, named((span(*days),))

    @begins("between", "from")
    def _days_of_a_month(self, at: int) -> Found | None:
        """`Between the 1st and the 15th of October`."""
        opened = self._word(at) in ("between", "from")
        the = self._skip(at + opened, "the")
        first = day_number(self._word(at + opened + the))
        place = at + opened + the + 1
        if first is None or not opened or self._word(place) not in ("and", "to", "until", "till"):
            return None
        end = self._day_in_words(place + 1)
        if end is None:
            return None
        length, days = end
        starts = ((day_of(one.start.year, one.start.month, first), one) for one in days)
        spans = tuple(_from_to(start, one) for start, one in starts if start is not None and start.end < one.end)
        return place + 1 + length - at, named(spans)

    @abstractmethod
    def _day_in_words(self, at: int) -> tuple[int, Candidates] | None: ...

    @abstractmethod
    def _weekday_in_words(self, at: int) -> tuple[int, Candidates] | None: ...

    @begins(marked=True)
    def _short_date(self, at: int) -> Found | None:
        """`9/8`, `09/08`: a day and a month without the year, behind a word that calls for a day."""
        before = self._word(at - 1) if at else ""
        if before not in (*_DATED_AFTER, "c", "e", "wc"):
            return None
        word, length = self._word(at), 1
        if word.isdecimal() and self._parted(at + 1) and self._word(at + 1).isdecimal() and "/" not in word:
            word, length = f"{word}/{self._word(at + 1)}", 2
        if financial_year_start(word) is not None:
            return None
        day, _, month = word.partition("/")
        if not (day.isdecimal() and month.isdecimal() and len(day) <= 2 and len(month) <= 2):
            return None
        if not 1 <= int(month) <= MONTHS_IN_A_YEAR or not self._same_slash(at, length):
            return None
        found = (day_of(year, int(month), int(day)) for year in years_back(self._day))
        return length, named(tuple(one for one in found if one is not None and one.end <= self._day)[:1], floating=True)

    def _same_slash(self, at: int, length: int) -> bool:
        """Whether the two numbers are joined by a slash alone."""
        tokens = self._tokens
        return length == 1 or tokens[at + 1].start - tokens[at].end == 1


def _from_to(first: Period, last: Period) -> Period:
    return first if first == last else span(first, last)
