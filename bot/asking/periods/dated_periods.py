"""Months, days, quarters, seasons and years, as a question names them."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from bot.asking.periods.middles import JOINS
from bot.asking.periods.period_names import (
    KINDS,
    MONTH_NUMBERS,
    MONTHS_IN_A_YEAR,
    ORDINALS,
    SEASONS,
    WEEKDAYS,
    Candidates,
    coded,
    day_number,
    day_of,
    financial_quarter_of,
    financial_year_start,
    half_of,
    last_named,
    month_of,
    newest_of,
    season_of,
    short_year,
    year_number,
    years_back,
)
from bot.asking.periods.period_phrases import FINANCIAL, TO
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.figures.periods import Period, PeriodKind, financial_year, parse_period, period_containing

MOST_YEARS_AGO = 100
SHORT_YEARS = 25
_AFTER_A_YEAR = ("v", "vs", "versus", "and", "against", "compared", "to", "on", "in", "for", "with", "or", "than")
_BEHIND_LAST = ("for", "in", "at", "across", "please")
_MONTHS_OF_A_SEASON = 3
_FULL = ("full", "whole")
_HALVES = {"first": 1, "1st": 1, "front": 1, "second": 2, "2nd": 2, "last": 2, "back": 2}
_HALVES_BEHIND = {"one": 1, "1": 1, "two": 2, "2": 2}
_LONG_AGO = timedelta(days=183)


class DatedPeriods(QuestionWords):
    """Reads periods that have a name of their own, with their year or without."""

    @begins(marked=True)
    def _coded(self, at: int) -> Found | None:
        candidates = coded(self._word(at))
        if candidates is None:
            return None
        after = self._quarter_number(at + 1)
        start = financial_year_start(self._word(at))
        if after is not None and start is not None:
            return 1 + after[0], named((financial_quarter_of(start, after[1]),))
        return 1, named(candidates)

    @begins("the", "year", "fy", "calendar", *_FULL, *FINANCIAL, marked=True)
    def _year(self, at: int) -> Found | None:
        if self._word(at).startswith("cy") and (year := year_number(self._word(at)[2:])) is not None:
            return 1, named((parse_period(str(year)),))
        if (start := self._dashed_year(at)) is not None:
            return 2, named((financial_year(start),))
        glued = self._word(at)[2:] if self._word(at).startswith("fy") else ""
        if glued and (start := financial_year_start(glued)) is not None:
            return 1, named((financial_year(start),))
        if len(glued) == 2 and glued.isdecimal():
            return 1, named((financial_year(2000 + int(glued)), financial_year(1999 + int(glued))))
        skipped = self._skip(at, "the", *_FULL, *FINANCIAL, "year") or self._skip(at, "fy")
        if skipped and (start := financial_year_start(self._word(at + skipped))) is not None:
            return skipped + 1, named((financial_year(start),))
        if skipped and (start := self._dashed_year(at + skipped)) is not None:
            return skipped + 2, named((financial_year(start),))
        calendar = self._skip(at, "the", *_FULL, "calendar", "year")
        calendar = calendar if {"calendar", "full", "whole"} & {*self._words[at : at + calendar]} else 0
        year = year_number(self._word(at + calendar))
        month = MONTH_NUMBERS.get(self._word(at + 1))
        if year is not None and month is not None and not calendar and not self._parted(at + 1):
            after = self._word(at + 2)
            if year_number(after) is None and day_number(after) is None:
                return 2, named((month_of(year, month),))  # "2026 April"
        if year is not None:
            return calendar + 1, named((parse_period(str(year)),))
        if skipped and (year := year_number(self._word(at + skipped))) is not None:
            # The year in which a financial year starts, or that in which it ends: nobody can tell.
            return skipped + 1, named((financial_year(year), financial_year(year - 1)))
        return None

    def _dashed_year(self, at: int) -> int | None:
        """The year in which 25-26 starts; days of a month are none."""
        two = f"{self._word(at)}-{self._word(at + 1)}"
        dashed = self._joined(at + 1) and self._word(at + 2) not in MONTH_NUMBERS
        return financial_year_start(two) if dashed and len(two) == 5 else None

    @begins(*MONTH_NUMBERS)
    def _month(self, at: int) -> Found | None:
        word = self._word(at)
        month = MONTH_NUMBERS.get(word)
        if month is None or (word == "may" and self._word(at + 1) in ("i", "we", "be", "have", "you")):
            return None
        of = self._skip(at + 1, "of")
        following = self._word(at + 1 + of)
        if (year := year_number(following)) is not None:
            return 2 + of, named((month_of(year, month),))
        if found := self._beside_year(at + 1 + of, lambda year: month_of(year, month)):
            return 1 + of + found[0], found[1]
        if found := self._which_one(at + 1, [month_of(year, month) for year in years_back(self._day)]):
            return 1 + found[0], found[1]
        if following == "last" and self._closes(at + 2 + of):
            months = [month_of(year, month) for year in years_back(self._day)]
            return 2 + of, named(last_named(months, self._day))
        day, year = day_number(following), year_number(self._word(at + 2))
        if not of and day is not None and year is not None:
            return 3, named(tuple(one for one in (day_of(year, month, day),) if one))
        # "August, 12 months to August" is of no 12th.
        counts = self._parted(at + 1) and self._word(at + 2).removesuffix("s") in (*KINDS, "m")
        if not of and following.isdecimal() and len(following) == 2 and not counts:
            as_month = (month_of(2000 + int(following), month),)
            return 2, named(as_month + self._days(month, int(following)))
        if not of and day is not None and not following.isdecimal():
            return 2, named(self._days(month, day), floating=True)
        return 1, named(newest_of([month_of(year, month) for year in years_back(self._day)], self._day), floating=True)

    def _closes(self, at: int) -> bool:
        """Whether a word ends what is said: August last, August last in Sale."""
        return at >= len(self._words) or self._tokens[at].opens or self._word(at) in _BEHIND_LAST

    def _beside_year(self, at: int, build: Callable[[int], Period]) -> Found | None:
        """`last year`, `this year` or `two years ago` after a month or a season is a calendar year.

        In January October of this year is that of the financial one.
        """
        number, length = (1, 1) if self._word(at) == "a" else self._number(at)
        if number and self._word(at + length) in ("year", "years") and self._word(at + length + 1) == "ago":
            return length + 2, named((build(self._day.year - min(number, MOST_YEARS_AGO)),))
        if self._word(at + 1) != "year":
            return None
        if self._word(at) == "last":
            return 2, named((build(self._day.year - 1),))
        if self._word(at) != "this":
            return None
        this, before = build(self._day.year), build(self._day.year - 1)
        of_the_financial_year = before.start >= period_containing(PeriodKind.FINANCIAL_YEAR, self._day).start
        return 2, named((before if this.start > self._day and of_the_financial_year else this,))

    def _which_one(self, at: int, periods: Sequence[Period]) -> Found | None:
        """`April just gone`, `April before last`: of the Aprils that have ended, newest first."""
        ended = [one for one in periods if one.end <= self._day]
        if self._words[at : at + 2] == ["just", "gone"]:
            return 2, named(tuple(ended[:1]))
        if self._word(at) == "gone" and self._closes(at + 1):
            return 1, named(tuple(ended[:1]))
        return (2, named(tuple(ended[1:2]))) if self._words[at : at + 2] == ["before", "last"] else None

    def _days(self, month: int, day: int) -> Candidates:
        """The newest day of this name that is not ahead."""
        found = (day_of(year, month, day) for year in years_back(self._day))
        return tuple(one for one in found if one is not None and one.end <= self._day)[:1]

    @begins("the", *WEEKDAYS, marked=True)
    def _day_month(self, at: int) -> Found | None:
        weekday = WEEKDAYS.get(self._word(at))
        start = at + (weekday is not None)
        skipped = self._skip(start, "the")
        day = day_number(self._word(start + skipped))
        of = self._skip(start + skipped + 1, "of")
        month = MONTH_NUMBERS.get(self._word(start + skipped + 1 + of))
        if day is None or month is None:
            return None
        length = start - at + skipped + of + 2
        year = year_number(self._word(at + length)) or short_year(self._word(at + length))
        if year is None:
            return length, named(_on(weekday, self._days(month, day)), floating=True)
        found = day_of(year, month, day)
        return length + 1, named(_on(weekday, (found,) if found else ()))

    @staticmethod
    def _quarters_of(year: int, number: int, *, calendar: bool) -> Candidates:
        """What Q2 2025 can mean: of the financial years that begin and end in it, and of the calendar year."""
        in_calendar = parse_period(f"{year}-Q{number}")
        if calendar:
            return (in_calendar,)
        return financial_quarter_of(year, number), financial_quarter_of(year - 1, number), in_calendar

    @begins("this", "the", "calendar", "financial", "half", *_HALVES, marked=True)
    def _half(self, at: int) -> Found | None:
        """`H1 2025/26`, `first half of 2025`, `the second half of last year`."""
        of_this_year = self._skip(at, "this")
        skipped = of_this_year + self._skip(at + of_this_year, "the", "calendar", "financial")
        code = self._word(at + skipped) in ("h1", "h2")
        number = int(self._word(at + skipped)[1]) if code else _HALVES.get(self._word(at + skipped))
        if self._word(at + skipped) == "half":
            number = _HALVES_BEHIND.get(self._word(at + skipped + 1))
        elif not (code or self._word(at + skipped + 1) == "half"):
            return None
        if self._words[at + skipped : at + skipped + 3] == ["last", "half", "year"]:
            return None  # the last six months
        if number is None:
            return None
        length = skipped + (1 if code else 2)
        of = self._skip(at + length, "of", "in", "the", "financial", "year")
        following = self._word(at + length + of)
        if (start := self._dashed_year(at + length + of)) is not None:
            return length + of + 2, named((half_of(financial_year(start), number),))
        if (start := financial_year_start(following)) is not None:
            return length + of + 1, named((half_of(financial_year(start), number),))
        if (year := year_number(following)) is not None:
            calendar = half_of(parse_period(str(year)), number)
            # A half "of 2025" is one of that year; H1 2025 is as often one of a financial year.
            financial = (half_of(financial_year(year), number), half_of(financial_year(year - 1), number))
            literal = not code or "calendar" in self._words[at : at + skipped]
            return length + of + 1, named((calendar,) if literal else (*financial, calendar))
        this = period_containing(PeriodKind.FINANCIAL_YEAR, self._day)
        if following in ("last", "this", "current", "previous"):
            noun = at + length + of + 1
            noun += self._word(noun) in ("financial", "fiscal", "fin")
            if self._word(noun) in ("year", "fy", "yr"):
                meant = this if following in ("this", "current") else this.year_before()
                return noun + 1 - at, named((half_of(meant, number),))
        halves = [half_of(year, number) for year in (this, this.year_before(), this.year_before().year_before())]
        return length, named(newest_of(halves, self._day), floating=True)

    def _quarter_number(self, at: int) -> tuple[int, int] | None:
        word = self._word(at)
        if len(word) == 2 and word[0] == "q" and word[1] in "1234":
            return 1, int(word[1])
        if word == "quarter" and self._word(at + 1) in ("1", "2", "3", "4"):
            return 2, int(self._word(at + 1))
        number = ORDINALS.get(word) or (int(word[0]) if word in ("1st", "2nd", "3rd", "4th") else None)
        return (2, number) if number and self._word(at + 1) == "quarter" else None

    @begins("this", "the", "calendar", "financial", "quarter", *ORDINALS, marked=True)
    def _quarter(self, at: int) -> Found | None:
        if (year := year_number(self._word(at))) is not None and (quarter := self._quarter_number(at + 1)):
            return 1 + quarter[0] + self._skip(at + 1 + quarter[0], "calendar"), named(
                self._quarters_of(year, quarter[1], calendar=self._word(at + 1 + quarter[0]) == "calendar")
            )
        of_this_year = self._skip(at, "this")
        skipped = of_this_year + self._skip(at + of_this_year, "the", "calendar", "financial")
        calendar = "calendar" in self._words[at : at + skipped]
        financial = "financial" in self._words[at : at + skipped]
        quarter = self._quarter_number(at + skipped)
        if quarter is None:
            return None
        length = skipped + quarter[0]
        number = quarter[1]
        after = length + self._skip(at + length, "of", "in")
        following = self._word(at + after)
        if (start := self._dashed_year(at + after)) is not None and not calendar:
            return after + 2, named((financial_quarter_of(start, number),))
        if (start := financial_year_start(following)) is not None and not calendar:
            return after + 1, named((financial_quarter_of(start, number),))
        if (year := year_number(following)) is not None:
            said_after = self._skip(at + after + 1, "calendar")
            chosen = self._quarters_of(year, number, calendar=calendar or bool(said_after))
            return after + 1 + said_after, named(chosen[:2] if financial else chosen)
        if len(following) == 4 and following.startswith("fy") and (start := short_year(following[2:])) is not None:
            return after + 1, named((financial_quarter_of(start, number), financial_quarter_of(start - 1, number)))
        this_year = period_containing(PeriodKind.FINANCIAL_YEAR, self._day).start.year
        if not calendar and following in ("last", "this") and self._word(at + after + 1) == "year":
            return after + 2, named((financial_quarter_of(this_year - (following == "last"), number),))
        behind = self._skip(at + length, "calendar", "year")
        if not calendar and behind and self._word(at + length) == "calendar":
            length, calendar = length + behind, True
        if calendar:
            quarters = [parse_period(f"{year}-Q{number}") for year in years_back(self._day)]
        else:
            quarters = [financial_quarter_of(this_year - back, number) for back in range(3)]
        return length, named(
            tuple(quarters[:1]) if of_this_year else newest_of(quarters, self._day), floating=not of_this_year
        )

    def _year_of_a_season(self, at: int, first: int) -> int | None:
        """`Summer 24`: the year in two digits, where nothing follows that could be counted; its own months may."""
        year = short_year(self._word(at))
        after = self._word(at + 1)
        alone = not after or self._tokens[at + 1].opens or after in _AFTER_A_YEAR or self._months_of(at + 1, first)
        return year if year is not None and alone and abs(self._day.year - year) < SHORT_YEARS else None

    def _months_of(self, at: int, first: int) -> int:
        """How many words name just the months of a season: June to August, jun jul aug."""
        months = [1 + (first + number - 1) % MONTHS_IN_A_YEAR for number in range(_MONTHS_OF_A_SEASON)]
        place = at
        said: list[int] = []
        while (month := MONTH_NUMBERS.get(self._word(place))) is not None or (said and self._word(place) in JOINS):
            said += [] if month is None else [month]
            place += 1
        ends = (self._word(at + 1) in TO or self._joined(at + 1)) and said == [months[0], months[-1]]
        closes = self._word(place - 1) in MONTH_NUMBERS and not self._year_or_day(place)
        return place - at if closes and (ends or said == months) else 0

    def _year_or_day(self, at: int) -> bool:
        return self._word(at)[:1].isdecimal()

    @begins("last", "this", "the", *SEASONS)
    def _season(self, at: int) -> Found | None:
        last = self._skip(at, "last")
        skipped = last or self._skip(at, "this", "the")
        first = SEASONS.get(self._word(at + skipped))
        if first is None:
            return None
        length = skipped + 1 + self._skip(at + skipped + 1, "months", "period")
        if found := self._which_one(at + length, [season_of(year, first) for year in years_back(self._day)]):
            return length + found[0], found[1]
        of = self._skip(at + length, "of")
        following = self._word(at + length + of)
        if (start := financial_year_start(following)) is not None and first == 12:
            return length + of + 1, named((season_of(start, first),))
        year = year_number(following) or self._year_of_a_season(at + length + of, first)
        if year is not None:
            both = (season_of(year, first), season_of(year - 1, first)) if first == 12 else (season_of(year, first),)
            length += of + 1
            return length + self._months_of(at + length, first), named(both)
        if first != 12 and (found := self._beside_year(at + length, lambda year: season_of(year, first))):
            return length + found[0], found[1]
        seasons = [season_of(year, first) for year in years_back(self._day)]
        chosen = last_named(seasons, self._day) if last else newest_of(seasons, self._day)
        # In November this winter may be the one to come: whatever is held of it, it is not held against the last.
        this = self._word(at) == "this" and self._day - chosen[0].end < _LONG_AGO
        return length, named(chosen, floating=not (last or this))


def _on(weekday: int | None, days: Candidates) -> Candidates:
    """The days that fall on a weekday, where one was said."""
    return tuple(one for one in days if weekday is None or one.start.weekday() == weekday)
