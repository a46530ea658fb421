"""Periods as people say them, found in the words of a question, relative to a day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.around_events import AroundEvents
from bot.asking.periods.bare_lengths import BareLengths
from bot.asking.periods.counted_stretches import CountedStretches
from bot.asking.periods.dated_periods import DatedPeriods
from bot.asking.periods.festive_days import FestiveDays
from bot.asking.periods.half_years import HalfYears
from bot.asking.periods.middles import Middles
from bot.asking.periods.near_periods import MOST_BACK, NearPeriods
from bot.asking.periods.open_ended import THE_START_OF, OpenEnded
from bot.asking.periods.parts_in_a_year import PartsInAYear
from bot.asking.periods.period_beginnings import may_begin_a_period
from bot.asking.periods.period_names import (
    KINDS,
    MONTHS_IN_A_YEAR,
    SEASONS,
    Candidates,
    back,
    day_number,
    months_ended_with,
)
from bot.asking.periods.period_phrases import (
    AT_THE_END_OF,
    LAST,
    YEAR_ENDINGS,
    first_words,
    phrases,
)
from bot.asking.periods.period_ranges import (
    ends_in_their_order,
    is_part_of_a_season,
    last_of_a_stretch,
    or_of_the_financial_year,
)
from bot.asking.periods.periods_to_date import PeriodsToDate
from bot.asking.periods.question_words import Found, named
from bot.asking.periods.readers_by_word import ReadersByWord, begins
from bot.asking.periods.said_better import SaidBetter
from bot.asking.periods.same_part import SamePart
from bot.asking.periods.set_periods import set_periods_from
from bot.asking.periods.so_many_before import SoManyBefore
from bot.asking.periods.spoken_periods import SpokenPeriods
from bot.asking.periods.the_one_before import TheOneBefore
from bot.asking.periods.this_year_and_last import ThisYearAndLast
from bot.asking.periods.times_side_by_side import SIDE_BY_SIDE, TimesSideBySide
from bot.asking.periods.words_behind import words_behind
from bot.asking.words.tokens import Token
from bot.figures.periods import PeriodKind, parse_period, period_containing, span, year_ending


def read_period(tokens: Sequence[Token], at: int, day: date) -> tuple[int, AskedPeriod] | None:
    """The longest period that starts at a word, with how many words it takes; None where none does."""
    return PeriodReader(tokens, day).period(at)


_SET_STRETCHES = (
    (("fortnight",), 2, PeriodKind.WEEK),
    (("half", "year"), 6, PeriodKind.MONTH),
    (("half", "a", "year"), 6, PeriodKind.MONTH),
    (("year", "and", "a", "half"), 18, PeriodKind.MONTH),
)


_LONG = (PeriodKind.FINANCIAL_QUARTER, PeriodKind.QUARTER)
"""Longer than most is counted by, so that a number of them says of what length each is to be."""
_FIGURES = ("figures", "numbers", "totals", "counts", "results", "values", "returns")
_A_DECADE = AskedPeriod(Form.LAST, relative=True, number=10, unit=PeriodKind.FINANCIAL_YEAR)

_WHOLE_OR_HELD = (
    *("full", "whole", "complete", "calendar", "financial", "fiscal"),
    *("published", "reported", "available", "released"),
)
_ROLLS = frozenset({"rolling", "moving", "trailing", "running", "r12m", "r12", "l12m", "t12m", "ltm"})
_A_YEAR_AGO = phrases(
    "a year ago, one year ago, a year earlier, a year before, last year, this time last year, at this time last year, "
    "the same time last year, same time last year, at the same time last year, the same point last year, "
    "same point last year, at the same point last year, to the same point last year, at this point last year, "
    "this point last year, to this point last year, to this time last year, as at last year, to last year"
)
_AND = phrases("and, and the end of, and end of, and end, and the close of")
_TO_ITS_END = phrases(
    "to, ending, ending on, ended, up to, to the end of, to end of, up to the end of, ending in, to end"
)
_NOW = ("now", "date", "today", "present", "the present", "the present day", "this point", "right now", "the moment")
_TO_NOW = phrases(", ".join(f"{to} {now}" for to in ("to", "until", "till", "up to", "up until") for now in _NOW))
_AND_NOW = phrases(", ".join(f"{to} {now}" for to in ("and", "up to", "to") for now in _NOW))
_THROUGH = phrases(
    "to, until, till, through, .., through to, up to, up until, thru, thru to, right through to, to the end of, "
    "to end of, until the end of, till the end of, until end of, till end of, through to the end of, up to the end of, "
    "up to and including, to and including, to end, up to end, until end, to the close of"
)


class PeriodReader(
    DatedPeriods,
    NearPeriods,
    SpokenPeriods,
    CountedStretches,
    PeriodsToDate,
    HalfYears,
    BareLengths,
    PartsInAYear,
    SamePart,
    ThisYearAndLast,
    TheOneBefore,
    SoManyBefore,
    FestiveDays,
    AroundEvents,
    Middles,
    SaidBetter,
    OpenEnded,
    TimesSideBySide,
):
    """Reads periods in one question's words, as of a day."""

    def period(self, at: int) -> Found | None:
        """The longest period that starts at a word, with how many words it takes; None where none does."""
        if at not in self._longest_at:
            self._longest_at[at] = self._longest_period(at)
        return self._longest_at[at]

    def _longest_period(self, at: int) -> Found | None:
        found = max(self.every(at), key=lambda one: one[0], default=None)
        if found is None:
            return None
        length, period = self._in_several_years(at, *found) or self._in_its_year(at, *found) or found
        meant = self._said_better(at + length, period)
        length, period = (length + meant[0], meant[1]) if meant is not None else (length, period)
        length += self._by_its_number(at + length, period)
        length, period = self._wave_of_a_season(at, length, period)
        explained, period = self._explained(at + length, period)
        length += explained
        if self._word(at + length) == "each" and self._stands_in_a_row(at) and period.form is Form.NAMED:
            length += at + length + 1 == len(self._words) or self._tokens[at + length + 1].opens  # Q1, Q2 and Q3 each
        if period.form is Form.LAST and period.number > 1 and self._word(at + length) == "each":
            ends = at + length + 1 == len(self._words) or self._tokens[at + length + 1].opens
            length, period = (length + 1, replace(period, each=True)) if ends else (length, period)
        length += words_behind(self._words, at + length, period)
        back = self._a_year_back(at, at + length, period)
        length, period = length + back, replace(period, years_before=int(back > 0))
        return length, replace(period, words=" ".join(self._words[at : at + length]))

    def _a_year_back(self, at: int, end: int, period: AskedPeriod) -> int:
        """How many words behind a rolling year say that it is that of a year ago: rolling 12 months a year ago."""
        rolls = period.form is Form.ROLLING and not (period.candidates or _ROLLS.isdisjoint(self._words[at:end]))
        return self._longest(_A_YEAR_AGO, end) if rolls and not self._parted(end) else 0

    def _stands_in_a_row(self, at: int) -> bool:
        """Whether another period stands straight before a word, or before the `and` there."""
        place = at - 1 - (self._word(at - 1) == "and")
        return any(one + found[0] == place + 1 for one in (place - 1, place) if (found := self.longest_atom(one)))

    def _wave_of_a_season(self, at: int, length: int, period: AskedPeriod) -> Found:
        """`The summer wave`, `last autumn's survey`: the wave that bears the name of that season, and no months."""
        of_a_season = period.form is Form.NAMED and not SEASONS.keys().isdisjoint(self._words[at : at + length])
        if of_a_season and self._word(at + length) in ("wave", "survey", "round"):
            return length + 1, replace(period, unit=PeriodKind.WAVE)
        return length, period

    def day(self, at: int) -> tuple[int, date] | None:
        """The day that is written at a word, with how many words it takes; the last day of a longer period."""
        found = self.longest_atom(at)
        if found is None or len(found[1].candidates) != 1:
            return None
        return found[0], found[1].candidates[0].end

    def every(self, at: int) -> Iterator[Found]:
        """Every period that starts at a word; of those that are said in a set phrase the longest."""
        for phrase, build in set_periods_from(self._word(at)):
            end = at + len(phrase)
            opened = any(token.opens and len(token.word) > 1 for token in self._tokens[at + 1 : end])
            if self._words[at:end] == phrase and not opened:
                yield len(phrase), build(self._day)  # `right. now robbery` is not right now, but y.t.d. is one
                break
        if not may_begin_a_period(self._word(at), self._word(at + 1)):
            return
        yield from self._every_single(at)
        for read in LONGER.at(self._word(at), is_period=bool(self._every_single(at))):
            found = read(self, at)
            if found is not None:
                yield found

    def _atoms(self, at: int) -> Iterator[Found]:
        for read in SINGLE.at(self._word(at)):
            found = read(self, at)
            if found is not None:
                yield found

    def _day_in_words(self, at: int) -> tuple[int, Candidates] | None:
        found = self._day_month(at)
        return None if found is None else (found[0], found[1].candidates)

    def _weekday_in_words(self, at: int) -> tuple[int, Candidates] | None:
        found = self._weekday(at)
        return None if found is None else (found[0], found[1].candidates[:1])

    @begins(*first_words(AT_THE_END_OF))
    def _closing(self, at: int) -> Found | None:
        """`At the end of March`: how many there were then, of what is counted at a moment."""
        said = self._longest(AT_THE_END_OF, at)
        found = self.longest_atom(at + said) if said else None
        if found is None or found[1].form is not Form.NAMED or not found[1].candidates:
            return None
        if self._word(at) == "end" and said == 1 and found[1].candidates[0].kind is not PeriodKind.MONTH:
            return None  # where did it end 2024/25
        return said + found[0], replace(found[1], closing=True)

    @begins("most", "decade", *LAST)
    def _last_number(self, at: int) -> Found | None:
        """`Last six months`, `previous 4 quarters`, `last half year`, `last fortnight`."""
        most_recent = self._longest(phrases("most recent"), at)
        skipped = most_recent or (1 if self._word(at) in LAST else 0)
        if self._word(at + skipped) == "decade" and (skipped or self._word(at - 1) in ("a", "the")):
            return skipped + 1, _A_DECADE
        if not skipped:
            return None
        for words, often, unit in _SET_STRETCHES:
            if tuple(self._words[at + skipped : at + skipped + len(words)]) == words:
                return skipped + len(words), AskedPeriod(Form.LAST, relative=True, number=often, unit=unit)
        number, length = self._number(at + skipped)
        full = self._skip(at + skipped + length, *_WHOLE_OR_HELD)
        whole = bool({"financial", "fiscal"} & {*self._words[at + skipped + length : at + skipped + length + full]})
        place = at + skipped + length + full
        noun = self._word(place)
        kind = PeriodKind.MONTH if noun == "m" and self._is_glued(place) else KINDS.get(noun.removesuffix("s"))
        if number is not None and kind is None and not full and (alike := self._said_before(at, number)) is not None:
            length += skipped
            return length, AskedPeriod(Form.LAST, relative=True, number=number, unit=alike)
        if number is None or kind is None or not 1 <= number <= MOST_BACK:
            return None
        length += skipped + full + 1
        years = whole and kind is PeriodKind.FINANCIAL_YEAR
        each = number > 1 and (years or (kind in _LONG and self._asks_for_figures(at, at + length)))
        return length, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind, whole=years, each=each)

    def _asks_for_figures(self, at: int, end: int) -> bool:
        """`Figures for the last four quarters`, `the last 3 years figures`: as many as there are, and no total."""
        before = [word for word in self._words[max(at - 3, 0) : at] if word not in ("the", "for", "of", "from", "over")]
        return bool(before and before[-1] in _FIGURES) or self._word(end) in _FIGURES

    @begins("the", numbers=True)
    def _newest_of_them(self, at: int) -> Found | None:
        """`The 6 most recent months`, `twelve latest weeks`: the number before what says which."""
        the = self._skip(at, "the")
        number, length = self._number(at + the)
        place = at + the + length
        said = self._longest(phrases("most recent, latest, newest, last, past"), place) if number is not None else 0
        noun = self._word(place + said)
        kind = KINDS.get(noun.removesuffix("s")) if said and noun.endswith("s") else None  # not `over 90 last month`
        if number is None or kind is None or not 1 < number <= MOST_BACK:
            return None
        return place + said + 1 - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind)

    @begins("the", *KINDS, *(f"{noun}s" for noun in KINDS), numbers=True)
    def _stretch_to(self, at: int) -> Found | None:
        """`Three months to March`, `the quarter ending June 2019`, `6 months ending September`."""
        the = self._skip(at, "the")
        number, length = self._number(at + the)
        kind = KINDS.get(self._word(at + the + length).removesuffix("s"))
        link = at + the + length + 1
        linked = self._longest(_TO_ITS_END, link)
        if kind not in (PeriodKind.MONTH, PeriodKind.FINANCIAL_QUARTER) or not linked:
            return None
        end = self.longest_atom(link + linked)
        ends = () if end is None or end[1].relative else months_ended_with(end[1].candidates)
        if end is None or not ends:
            return None
        months = (number or 1) * (3 if kind is PeriodKind.FINANCIAL_QUARTER else 1)
        # 12 months are a year, and "month to" alone is no stretch.
        if (
            not 1 <= months <= MOST_BACK
            or months == MONTHS_IN_A_YEAR
            or (number is None and kind is PeriodKind.MONTH and linked == 1 and self._word(link) == "to")
        ):
            return None
        spans = tuple(span(back(one, months - 1), one) if months > 1 else one for one in ends)
        return link + linked + end[0] - at, named(spans, floating=end[1].floating)

    @begins(*first_words(YEAR_ENDINGS))
    def _year_ending(self, at: int) -> Found | None:
        length = self._longest(YEAR_ENDINGS, at)
        if not length:
            return None
        length += self._skip(at + length, "the", "end", "of")
        found = self.longest_atom(at + length)
        if found is None or found[1].relative or not found[1].candidates:
            return None
        whole_months = [one for one in found[1].candidates if (one.end + timedelta(days=1)).day == 1]
        months = whole_months if found[1].candidates[0].kind in (PeriodKind.MONTH, PeriodKind.DAY) else []
        years = dict.fromkeys(year_ending(one.end.year, one.end.month) for one in months)
        return length + found[0], AskedPeriod(Form.ROLLING if years else Form.NAMED, tuple(years))

    @begins("from", "between", marked=True, periods=True)
    def _range(self, at: int) -> Found | None:
        opening = self._word(at)
        skipped = 1 if opening in ("from", "between") else 0
        skipped += self._longest(THE_START_OF, at + skipped)
        bare = day_number(self._word(at + skipped)) if skipped or self._opens_days(at) else None
        first = self.longest_atom(at + skipped)
        if first is None and bare is not None:
            first = (1, named((), floating=True))
        if first is None:
            return None
        link = at + skipped + first[0]
        joined = self._joined(link)
        if (to_now := self._longest(_AND_NOW if opening == "between" else _TO_NOW, link)) and first[1].candidates:
            return link + to_now - at, AskedPeriod(Form.SINCE, first[1].candidates[:1])
        linked = self._longest(_AND if opening == "between" else _THROUGH, link)
        if not (linked or joined):
            return None
        second = self.longest_atom(link + linked) or self._end_of_the_year(first[1], link + linked)
        if second is None:
            return None
        alike = not {*first[1].candidates}.isdisjoint(second[1].candidates)
        if alike and self._word(link + linked) == "last":
            return None  # this May and last May are two, whichever the last one is
        length = link + linked + second[0] - at
        ends = self._words[link + linked : at + length]
        of_last_year = ends[1:] in (["last", "year"], ["last", "fy"])
        if self._word(link - 1)[:3] == "apr" and ends[0][:3] == "mar" and of_last_year:
            year = period_containing(PeriodKind.FINANCIAL_YEAR, self._day).year_before()
            return length, named((year,))  # April to March last year are the financial year, and not the one before
        if not linked and is_part_of_a_season(second[1], first[1]):
            return None  # summer 2025 - June, July, August
        last = last_of_a_stretch(first[1], second[1], self._day) if self._word(at) == "last" else None
        if last is not None:
            return length, last
        found = ends_in_their_order(first[1], second[1], bare, self._day, between=opening == "between")
        if first[1].floating and ends[-2:] == ["last", "year"]:
            found = or_of_the_financial_year(found, self._day)
        return length, found

    def _end_of_the_year(self, first: AskedPeriod, at: int) -> Found | None:
        """`1 July to the end of the year`: of the calendar or the financial one; of those that have ended."""
        the = self._skip(at, "the")
        if self._words[at - 2 : at] != ["end", "of"] or self._word(at + the) != "year" or not first.candidates:
            return None
        year = first.candidates[0].start.year
        ends = [parse_period(f"{year}-12"), parse_period(f"{year + (first.candidates[0].start.month > 3)}-03")]
        return the + 1, named(tuple(one for one in ends if one.end <= self._day))

    def _opens_days(self, at: int) -> bool:
        """`1-10 September` and `1 to 10 September` begin with a day of the month that stands alone."""
        return self._joined(at + 1) or self._word(at + 1) in ("to", "until", "till")


SINGLE = ReadersByWord(
    *(PeriodReader._short_date, PeriodReader._coded, PeriodReader._year, PeriodReader._month, PeriodReader._day_month),
    *(PeriodReader._quarter, PeriodReader._half, PeriodReader._season, PeriodReader._week, PeriodReader._relative),
    *(PeriodReader._for_the, PeriodReader._ago, PeriodReader._before_last, PeriodReader._weekday),
    *(PeriodReader._last_alone, PeriodReader._now_held_against, PeriodReader._now_and_then),
    PeriodReader._year_held_against,
)
LONGER = ReadersByWord(
    *SIDE_BY_SIDE,
    *(PeriodReader._years_ago, PeriodReader._before_covid, PeriodReader._of_the_year, PeriodReader._year_so_far),
    *(PeriodReader._points, PeriodReader._each_of, PeriodReader._few, PeriodReader._just_ended, PeriodReader._weekend),
    *(PeriodReader._days_of_a_month, PeriodReader._weeks_to, PeriodReader._last_number, PeriodReader._newest_of_them),
    *(PeriodReader._rolling_before, PeriodReader._so_many_before, PeriodReader._part_of, PeriodReader._stretch_to),
    *(PeriodReader._so_far_alone, PeriodReader._to_date, PeriodReader._from, PeriodReader._year_ending),
    PeriodReader._since_season,
    *(PeriodReader._within_months, PeriodReader._since, PeriodReader._range, PeriodReader._prior_number),
    *(
        PeriodReader._closing,
        PeriodReader._up_to_a_month,
        PeriodReader._bare_length,
        PeriodReader._over_the_year,
        PeriodReader._festive,
    ),
    *(PeriodReader._same_in, PeriodReader._over_so_many, PeriodReader._bare_last, PeriodReader._weeks_between),
    *(
        PeriodReader._half_year_to,
        PeriodReader._so_many_total,
        PeriodReader._rolling_so_many,
        PeriodReader._several,
        PeriodReader._decade,
    ),
    *(PeriodReader._half_year, PeriodReader._each_half, PeriodReader._last_of_the_same, PeriodReader._named_before),
    *(
        PeriodReader._festive_before,
        PeriodReader._bank_holiday,
        PeriodReader._season_before,
        PeriodReader._year_before_last,
        PeriodReader._last_of_this,
        PeriodReader._since_covid,
        PeriodReader._around_event,
        PeriodReader._beside_a_month,
        PeriodReader._at_its_start,
        PeriodReader._school_time,
    ),
)
"""Longer periods; of two as long as each other the first is meant."""
