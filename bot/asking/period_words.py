"""Periods as people say them, found in the words of a question, relative to a day."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.period_names import (
    KINDS,
    MONTH_NUMBERS,
    ORDINALS,
    SEASONS,
    Candidates,
    coded,
    day_number,
    day_of,
    financial_quarter_of,
    financial_year_start,
    last_named,
    month_of,
    newest_of,
    number_of,
    previous,
    season_of,
    year_number,
    years_back,
)
from bot.asking.period_phrases import (
    CALENDAR_TO_DATE,
    FINANCIAL_TO_DATE,
    LAST,
    ROLLING,
    THIS,
    TO,
    YEAR_ENDINGS,
    phrases,
)
from bot.asking.period_ranges import spanned
from bot.asking.tokens import Token
from bot.figures.periods import (
    Period,
    PeriodKind,
    financial_year,
    parse_period,
    period_containing,
    year_ending,
)

Found = tuple[int, AskedPeriod]
"""How many words, and what they say."""

_FIXED: Sequence[tuple[frozenset[tuple[str, ...]], Callable[[date], AskedPeriod]]] = (
    (phrases(ROLLING), lambda day: AskedPeriod(Form.ROLLING, relative=True)),
    (
        phrases(FINANCIAL_TO_DATE),
        lambda day: AskedPeriod(Form.TO_DATE, (period_containing(PeriodKind.FINANCIAL_YEAR, day),), relative=True),
    ),
    (
        phrases(CALENDAR_TO_DATE),
        lambda day: AskedPeriod(Form.TO_DATE, (period_containing(PeriodKind.YEAR, day),), relative=True),
    ),
    (phrases("latest, newest, most recent, current, last available, latest available"), lambda day: NEWEST),
    (
        phrases("last wave, latest wave, this wave, last survey, latest survey, newest wave, current wave"),
        lambda day: replace(NEWEST, unit=PeriodKind.WAVE),
    ),
    (phrases("yesterday"), lambda day: _relative(period_containing(PeriodKind.DAY, day - timedelta(days=1)))),
    (phrases("today"), lambda day: _relative(period_containing(PeriodKind.DAY, day))),
    (phrases("tomorrow"), lambda day: _named((period_containing(PeriodKind.DAY, day + timedelta(days=1)),))),
)


_COMPARING = ("to", "with", "vs", "v", "versus", "on", "against", "than", "the")
"""After these the previous month is the one before that which was named, not the one before this."""


def read_period(tokens: Sequence[Token], at: int, day: date) -> tuple[int, AskedPeriod] | None:
    """The longest period that starts at a word, with how many words it takes; None where none does."""
    found = [*_Reader(tokens, day).every(at)]
    if not found:
        return None
    length, period = max(found, key=lambda one: one[0])
    return length, replace(period, words=" ".join(token.word for token in tokens[at : at + length]))


def read_day(tokens: Sequence[Token], at: int, day: date) -> tuple[int, date] | None:
    """The day that is written at a word, with how many words it takes; the last day of a longer period."""
    found = _Reader(tokens, day).longest_atom(at)
    if found is None or len(found[1].candidates) != 1:
        return None
    return found[0], found[1].candidates[0].end


def _named(candidates: Candidates, *, floating: bool = False) -> AskedPeriod:
    return AskedPeriod(Form.NAMED, candidates, floating=floating)


def _relative(period: Period) -> AskedPeriod:
    return AskedPeriod(Form.NAMED, (period,), relative=True)


class _Reader:
    """Reads periods in one question's words."""

    def __init__(self, tokens: Sequence[Token], day: date) -> None:
        self._tokens = tokens
        self._words = [token.word for token in tokens]
        self._day = day

    def every(self, at: int) -> Iterator[Found]:
        """Every period that starts at a word."""
        for fixed, build in _FIXED:
            if length := self._longest(fixed, at):
                yield length, build(self._day)
        yield from self._atoms(at)
        for read in (self._last_number, self._year_ending, self._since, self._range):
            found = read(at)
            if found is not None:
                yield found

    def longest_atom(self, at: int) -> Found | None:
        """The longest single period at a word."""
        return max(self._atoms(at), key=lambda one: one[0], default=None)

    def _atoms(self, at: int) -> Iterator[Found]:
        for read in (self._coded, self._year, self._month, self._day_month, self._quarter, self._season, self._week):
            found = read(at)
            if found is not None:
                yield found
        if (found := self._relative(at)) is not None:
            yield found

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else ""

    def _longest(self, known: frozenset[tuple[str, ...]], at: int) -> int:
        return max((len(phrase) for phrase in known if tuple(self._words[at : at + len(phrase)]) == phrase), default=0)

    def _skip(self, at: int, *words: str) -> int:
        """How many of the words (each at most once, in order) stand here."""
        skipped = 0
        for word in words:
            if self._word(at + skipped) == word:
                skipped += 1
        return skipped

    def _coded(self, at: int) -> Found | None:
        candidates = coded(self._word(at))
        if candidates is None:
            return None
        after = self._quarter_number(at + 1)
        start = financial_year_start(self._word(at))
        if after is not None and start is not None:
            return 1 + after[0], _named((financial_quarter_of(start, after[1]),))
        return 1, _named(candidates)

    def _year(self, at: int) -> Found | None:
        glued = self._word(at)[2:] if self._word(at).startswith("fy") else ""
        if glued and (start := financial_year_start(glued)) is not None:
            return 1, _named((financial_year(start),))
        if len(glued) == 2 and glued.isdecimal():
            return 1, _named((financial_year(2000 + int(glued)), financial_year(1999 + int(glued))))
        skipped = self._skip(at, "the", "financial", "fiscal", "year") or self._skip(at, "fy")
        if skipped and (start := financial_year_start(self._word(at + skipped))) is not None:
            return skipped + 1, _named((financial_year(start),))
        calendar = self._skip(at, "calendar", "year")
        year = year_number(self._word(at + calendar))
        if year is not None:
            return calendar + 1, _named((parse_period(str(year)),))
        if skipped and (year := year_number(self._word(at + skipped))) is not None:
            # The year in which a financial year starts, or that in which it ends: nobody can tell.
            return skipped + 1, _named((financial_year(year), financial_year(year - 1)))
        return None

    def _month(self, at: int) -> Found | None:
        word = self._word(at)
        month = MONTH_NUMBERS.get(word)
        if month is None or (word == "may" and self._word(at + 1) in ("i", "we", "be", "have", "you")):
            return None
        of = self._skip(at + 1, "of")
        following = self._word(at + 1 + of)
        if (year := year_number(following)) is not None:
            return 2 + of, _named((month_of(year, month),))
        if found := self._beside_year(at + 1, lambda year: month_of(year, month)):
            return 1 + found[0], found[1]
        day, year = day_number(following), year_number(self._word(at + 2))
        if not of and day is not None and year is not None:
            return 3, _named(tuple(one for one in (day_of(year, month, day),) if one))
        if not of and following.isdecimal() and len(following) == 2:
            as_month = (month_of(2000 + int(following), month),)
            return 2, _named(as_month + self._days(month, int(following)))
        if not of and day is not None and not following.isdecimal():
            return 2, _named(self._days(month, day), floating=True)
        return 1, _named(newest_of([month_of(year, month) for year in years_back(self._day)], self._day), floating=True)

    def _beside_year(self, at: int, build: Callable[[int], Period]) -> Found | None:
        """`last year` or `this year` after a month or a season is a calendar year."""
        if self._word(at + 1) != "year":
            return None
        if self._word(at) == "last":
            return 2, _named((build(self._day.year - 1),))
        return (2, _named((build(self._day.year),))) if self._word(at) == "this" else None

    def _days(self, month: int, day: int) -> Candidates:
        """The newest day of this name that is not ahead."""
        found = (day_of(year, month, day) for year in years_back(self._day))
        return tuple(one for one in found if one is not None and one.end <= self._day)[:1]

    def _day_month(self, at: int) -> Found | None:
        skipped = self._skip(at, "the")
        day = day_number(self._word(at + skipped))
        of = self._skip(at + skipped + 1, "of")
        month = MONTH_NUMBERS.get(self._word(at + skipped + 1 + of))
        if day is None or month is None:
            return None
        length = skipped + of + 2
        year = year_number(self._word(at + length))
        if year is None:
            return length, _named(self._days(month, day), floating=True)
        found = day_of(year, month, day)
        return length + 1, _named((found,) if found else ())

    def _quarter_number(self, at: int) -> tuple[int, int] | None:
        word = self._word(at)
        if len(word) == 2 and word[0] == "q" and word[1] in "1234":
            return 1, int(word[1])
        if word == "quarter" and self._word(at + 1) in ("1", "2", "3", "4"):
            return 2, int(self._word(at + 1))
        number = ORDINALS.get(word) or (int(word[0]) if word in ("1st", "2nd", "3rd", "4th") else None)
        return (2, number) if number and self._word(at + 1) == "quarter" else None

    def _quarter(self, at: int) -> Found | None:
        skipped = self._skip(at, "the", "calendar", "financial")
        calendar = "calendar" in self._words[at : at + skipped]
        financial = "financial" in self._words[at : at + skipped]
        quarter = self._quarter_number(at + skipped)
        if quarter is None:
            return None
        length = skipped + quarter[0]
        number = quarter[1]
        after = length + self._skip(at + length, "of", "in")
        following = self._word(at + after)
        if (start := financial_year_start(following)) is not None and not calendar:
            return after + 1, _named((financial_quarter_of(start, number),))
        if (year := year_number(following)) is not None:
            in_calendar = parse_period(f"{year}-Q{number}")
            in_financial = (financial_quarter_of(year, number), financial_quarter_of(year - 1, number))
            chosen = (in_calendar,) if calendar else in_financial if financial else (*in_financial, in_calendar)
            return after + 1, _named(chosen)
        this_year = period_containing(PeriodKind.FINANCIAL_YEAR, self._day).start.year
        if not calendar and following in ("last", "this") and self._word(at + after + 1) == "year":
            return after + 2, _named((financial_quarter_of(this_year - (following == "last"), number),))
        if calendar:
            quarters = [parse_period(f"{year}-Q{number}") for year in years_back(self._day)]
        else:
            quarters = [financial_quarter_of(this_year - back, number) for back in range(3)]
        return length, _named(newest_of(quarters, self._day), floating=True)

    def _season(self, at: int) -> Found | None:
        last = self._skip(at, "last")
        skipped = last or self._skip(at, "this", "the")
        first = SEASONS.get(self._word(at + skipped))
        if first is None:
            return None
        length = skipped + 1
        of = self._skip(at + length, "of")
        following = self._word(at + length + of)
        if (start := financial_year_start(following)) is not None and first == 12:
            return length + of + 1, _named((season_of(start, first),))
        if (year := year_number(following)) is not None:
            both = (season_of(year, first), season_of(year - 1, first)) if first == 12 else (season_of(year, first),)
            return length + of + 1, _named(both)
        if first != 12 and (found := self._beside_year(at + length, lambda year: season_of(year, first))):
            return length + found[0], found[1]
        seasons = [season_of(year, first) for year in years_back(self._day)]
        chosen = last_named(seasons, self._day) if last else newest_of(seasons, self._day)
        return length, _named(chosen, floating=not last)

    def _week(self, at: int) -> Found | None:
        commencing = self._longest(phrases("week commencing, wc, w c, week beginning, week of, week starting"), at)
        if commencing and (found := self.longest_atom(at + commencing)):
            weeks = tuple(period_containing(PeriodKind.WEEK, one.start) for one in found[1].candidates)
            return commencing + found[0], _named(weeks)
        joined = self._word(at)[1:] if self._word(at)[:1] == "w" and self._word(at)[1:].isdecimal() else ""
        number = number_of(joined or (self._word(at + 1) if self._word(at) in ("week", "wk") else ""))
        if number is None or not 1 <= number <= 53:
            return None
        length = 1 if joined else 2
        of = self._skip(at + length, "of", "in")
        if (year := year_number(self._word(at + length + of))) is not None:
            return length + of + 1, _named(self._weeks([year], number))
        return length, _named(newest_of(self._weeks(list(years_back(self._day)), number), self._day))

    @staticmethod
    def _weeks(years: Sequence[int], number: int) -> Candidates:
        found = []
        for year in years:
            try:
                found.append(period_containing(PeriodKind.WEEK, date.fromisocalendar(year, number, 1)))
            except ValueError:
                continue  # that year has no 53rd week
        return tuple(found)

    def _relative(self, at: int) -> Found | None:
        which = self._word(at)
        calendar, financial = self._word(at + 1) == "calendar", self._word(at + 1) in ("financial", "fiscal")
        noun = self._word(at + 1 + (calendar or financial))
        length = 2 + (calendar or financial)
        if which in ("last", "this") and noun in MONTH_NUMBERS and length == 2:
            return self._relative_month(at)
        kind = KINDS.get(noun)
        compared = which == "previous" and self._word(at - 1) in _COMPARING
        if kind is None or kind is PeriodKind.WAVE or compared:
            return None
        if calendar:
            kind = {PeriodKind.FINANCIAL_YEAR: PeriodKind.YEAR, PeriodKind.FINANCIAL_QUARTER: PeriodKind.QUARTER}.get(
                kind, kind
            )
        if which in LAST or (which, noun) == ("latest", noun):
            return length, _relative(previous(kind, self._day))
        if which in THIS and kind not in (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR):
            return length, _relative(period_containing(kind, self._day))
        return (length, _named((period_containing(kind, self._day).next(),))) if which == "next" else None

    def _relative_month(self, at: int) -> Found:
        months = [month_of(year, MONTH_NUMBERS[self._word(at + 1)]) for year in years_back(self._day)]
        if self._word(at) == "this":
            return 2, _named(tuple(months[:1]))
        return 2, _named(last_named(months, self._day))

    def _last_number(self, at: int) -> Found | None:
        most_recent = self._longest(phrases("most recent"), at)
        skipped = most_recent or (1 if self._word(at) in LAST else 0)
        number, noun = number_of(self._word(at + skipped)), self._word(at + skipped + 1)
        kind = KINDS.get(noun.removesuffix("s"))
        if not skipped or number is None or kind is None or not 1 <= number <= 400:
            return None
        return skipped + 2, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind)

    def _year_ending(self, at: int) -> Found | None:
        length = self._longest(frozenset(YEAR_ENDINGS), at)
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

    def _since(self, at: int) -> Found | None:
        if self._word(at) != "since":
            return None
        the = self._skip(at + 1, "the", "start", "of", "end")
        holiday = {("christmas",): (12, 25), ("new", "year"): (1, 1), ("xmas",): (12, 25)}
        for words, (month, day) in holiday.items():
            start = at + 1 + self._skip(at + 1, "the", "start", "of")
            if tuple(self._words[start : start + len(words)]) == words:
                return start + len(words) - at, AskedPeriod(Form.SINCE, self._days(month, day))
        if "end" in self._words[at + 1 : at + 1 + the] or (found := self.longest_atom(at + 1 + the)) is None:
            return None
        period = found[1]
        candidates = period.candidates
        if period.floating and len(candidates) == 2:
            # "Since April" said in April is this April, unless nothing of it is held yet.
            candidates = tuple(sorted(candidates, key=lambda one: one.start, reverse=True))
        return 1 + the + found[0], AskedPeriod(Form.SINCE, candidates, floating=period.floating)

    def _range(self, at: int) -> Found | None:
        opening = self._word(at)
        skipped = 1 if opening in ("from", "between") else 0
        bare = day_number(self._word(at + skipped)) if skipped else None
        first = self.longest_atom(at + skipped)
        if first is None and bare is not None:
            first = (1, _named((), floating=True))
        if first is None:
            return None
        link = at + skipped + first[0]
        joined = link < len(self._tokens) and self._tokens[link].joined
        linked = self._word(link) in (("and",) if opening == "between" else TO)
        if self._word(link) in ("to", "until") and self._word(link + 1) in ("date", "now", "today"):
            return link + 2 - at, AskedPeriod(Form.SINCE, first[1].candidates[:1])
        if not (linked or joined):
            return None
        second = self.longest_atom(link + linked)
        if second is None:
            return None
        length = link + linked + second[0] - at
        return length, spanned(first[1], second[1], bare, self._day)
