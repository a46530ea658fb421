"""Periods told from the day of the question: last week, this quarter, five months ago, week 30."""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_beginnings import may_begin_a_period
from bot.asking.periods.period_names import (
    KINDS,
    MONTH_NUMBERS,
    WEEKDAYS,
    WEEKDAYS_IN_FULL,
    Candidates,
    back,
    last_named,
    month_of,
    newest_of,
    number_of,
    previous,
    year_number,
    years_back,
)
from bot.asking.periods.period_phrases import FINANCIAL, LAST, NOW_AND, THIS, WEEK_FROM, WEEK_TO, first_words
from bot.asking.periods.question_words import Found, QuestionWords, moving, named
from bot.asking.periods.readers_by_word import begins
from bot.asking.periods.set_periods import set_periods_from
from bot.asking.periods.words_behind import ASKS_WHEN
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind, period_containing, year_ending

MOST_BACK = 400
SHORTEST = 2
_COMPARING = ("to", "with", "vs", "v", "versus", "on", "against", "than", "the")
"""After these the previous month is the one before that which was named, not the one before this."""
_SAYS_WHICH_LAST = word_set("known held reported recorded published updated time times one ones available few couple")
_GOES_ON_BEHIND_LAST = ("for", "in", "at", "please", "pls", "by", "across", "as", "with", "up", "down", "or")
_NOUNS = KINDS | {"fy": PeriodKind.FINANCIAL_YEAR}
_BEHIND_SEVERAL = word_set(
    "and or in for of to on at by with as from since than then v vs versus against compared is are was were be been "
    "has have had do does did there please pls thanks"
)
_FULL = word_set("full whole complete completed entire held available finished ended elapsed closed reported published")

_GOES_ON = (
    *("of", "to", "in", "on", "ending", "ended", "end", "up", "until", "till", "before", "after", "from", "since"),
    *("beginning", "starting", "commencing", "containing", "that", "when", "so", "just", "prior", "ahead", "either"),
)
"""What makes of `for the month` another one than this."""


class NearPeriods(QuestionWords):
    """Reads periods that are told from the day."""

    def longest_atom(self, at: int) -> Found | None:
        """The longest single period at a word."""
        singles = self._every_single(at)
        return max(singles, key=lambda one: one[0]) if singles else None

    def _every_single(self, at: int) -> tuple[Found, ...]:
        """Every single period at a word, looked for once: longer periods are built of them."""
        if at not in self._single:
            self._single[at] = tuple(self._atoms(at)) if may_begin_a_period(self._word(at), self._word(at + 1)) else ()
        return self._single[at]

    @abstractmethod
    def _atoms(self, at: int) -> Iterator[Found]:
        """Every single period at a word."""

    @begins("last", "previous")
    def _last_alone(self, at: int) -> Found | None:
        """`This year compared to last`: last year, as far as the noun goes on from the period before."""
        compared = (
            self._word(at - 1) in (*_COMPARING, "and") or self._words[at - 2 : at] == ["compared", "2"]
        ) and at > 1
        one = int(self._word(at + 1) == "one")
        closes = self._word(at + 1 + one) in ("", *_GOES_ON_BEHIND_LAST) or self._tokens[at + 1 + one].opens
        closes = closes or self._is_of_no_time(at + 1 + one)
        if self._word(at) not in ("last", "previous") or not compared or not closes:
            return None
        nouns = [self._noun_after(place + 1) for place in range(at - 1) if self._word(place) in THIS]
        nouns += ["wave"] if self._names_the_newest_wave(at) else []
        if nouns and (month := MONTH_NUMBERS.get(nouns[-1])) is not None:
            return 1 + one, named((month_of(self._day.year - 1, month),))  # this May against last
        kind = _NOUNS.get(nouns[-1]) if nouns else None
        if kind is None:
            return None
        if kind is PeriodKind.WAVE:
            return 1 + one, AskedPeriod(Form.BEFORE_NEWEST, relative=True, number=1, unit=PeriodKind.WAVE)
        return 1 + one, moving(previous(kind, self._day))

    def _names_the_newest_wave(self, before: int) -> bool:
        """`Latest wave v previous`."""
        said = zip(self._words[:before], self._words[1:before], strict=False)
        return any(which in LAST and noun == "wave" for which, noun in said)

    def _is_of_no_time(self, at: int) -> bool:
        """`This year against last Sale`: what stands behind it is no time, nor what would say which last one."""
        word = self._word(at)
        return word not in _SAYS_WHICH_LAST and not may_begin_a_period(word, self._word(at + 1))

    @begins("now", "and", "to")
    def _now_held_against(self, at: int) -> Found | None:
        """`End of March v now`, `and now`: the newest, where it is held against a time that was named."""
        joined = int(self._word(at) in ("and", "to"))
        end = at + joined + 1
        closes = end >= len(self._words) or self._tokens[end].opens
        if self._word(end - 1) != "now" or not closes or at < 2:
            return None
        named = any(self.longest_atom(place) for place in range(at))
        compared = joined or self._word(at - 1) in _COMPARING
        return (1 + joined, AskedPeriod(Form.NEWEST, words="now")) if named and compared else None

    @begins("now")
    def _now_and_then(self, at: int) -> Found | None:
        """`Now and a year ago`: the newest, beside a time that stands behind it."""
        if not at or self._words[at : at + 2] != ["now", "and"]:
            return None
        behind = at + 2 + self._skip(at + 2, "in", "for", "at", "on", "the")
        set_phrases = (phrase for phrase, _ in set_periods_from(self._word(behind)))
        behind_it = (["a", "year", "ago"], ["year", "before"], ["wave"], *set_phrases)
        named = self.longest_atom(behind) or any(
            self._words[behind : behind + len(phrase)] == phrase for phrase in behind_it
        )
        return (2, AskedPeriod(Form.NEWEST, words=NOW_AND)) if named else None

    def _noun_after(self, at: int) -> str:
        """The noun of time at a word, or behind `financial` and the like."""
        return self._word(at + (self._word(at) in FINANCIAL))

    @begins(numbers=True)
    def _ago(self, at: int) -> Found | None:
        """`Five months ago`: the month that was then. Of a year it is not said whether the whole of it is meant."""
        number, length = (1, 1) if self._word(at) == "a" else self._number(at)
        kind = KINDS.get(self._word(at + length).removesuffix("s"))
        closes = at + length + 2 >= len(self._words) or self._tokens[at + length + 2].opens
        ago = self._word(at + length + 1) == "ago" or (self._word(at + length + 1) == "back" and closes)
        if number is None or kind is None or not ago:
            return None
        if kind in (PeriodKind.WAVE, PeriodKind.FINANCIAL_YEAR) or not 1 <= number <= MOST_BACK:
            return None
        return length + 2, moving(back(period_containing(kind, self._day), number))

    @begins("the", "last", "penultimate", *KINDS)
    def _before_last(self, at: int) -> Found | None:
        """`The month before last`, `last quarter but one`, `the last but one month`."""
        the = self._skip(at, "the")
        if self._word(at + the) in ("last", "penultimate"):
            return self._last_but_one(at, the)
        kind = KINDS.get(self._word(at + the))
        if kind is None or kind is PeriodKind.WAVE or self._words[at + the + 1 : at + the + 3] != ["before", "last"]:
            return None
        return the + 3, named((back(period_containing(kind, self._day), 2),))

    def _last_but_one(self, at: int, the: int) -> Found | None:
        """`Last quarter but one`, `the last but one month`, `the penultimate quarter`."""
        words = self._words[at + the + 1 : at + the + 4]
        if self._word(at + the) == "penultimate":
            noun, length = words[0] if words else "", 2
        elif words[:2] == ["but", "one"]:
            noun, length = words[2] if len(words) > 2 else "", 4
        else:
            noun, length = words[0] if words[1:] == ["but", "one"] else "", 4
        kind = KINDS.get(noun)
        if kind is None or kind is PeriodKind.WAVE:
            return None
        return the + length, named((back(period_containing(kind, self._day), 2),))

    @begins("last", *WEEKDAYS_IN_FULL)
    def _weekday(self, at: int) -> Found | None:
        """`Monday`, `last Tuesday`: the newest one; where another one can be meant, both."""
        last = self._skip(at, "last")
        which = WEEKDAYS.get(self._word(at + last))
        if which is None or self._word(at + last) != WEEKDAYS_IN_FULL[which]:
            return None
        newest = self._day - timedelta(days=(self._day.weekday() - which) % 7 or 7)
        this_week = period_containing(PeriodKind.WEEK, self._day).start <= newest
        days = (newest, newest - timedelta(days=7)) if last and this_week else (newest,)
        return 1 + last, named(tuple(period_containing(PeriodKind.DAY, day) for day in days))

    @begins("week", "wk", *first_words(WEEK_FROM, WEEK_TO), marked=True)
    def _week(self, at: int) -> Found | None:
        marked = self._marked_week(at)
        if marked is not None:
            return marked
        joined = self._word(at)[1:] if self._word(at)[:1] == "w" and self._word(at)[1:].isdecimal() else ""
        number = number_of(joined or (self._word(at + 1) if self._word(at) in ("week", "wk") else ""))
        if number is None or not 1 <= number <= 53:
            return None
        length = 1 if joined else 2
        of = self._skip(at + length, "of", "in")
        if (year := year_number(self._word(at + length + of))) is not None:
            return length + of + 1, named(self._weeks([year], number))
        if self._word(at + length + of + 1) == "year" and self._word(at + length + of) in ("this", "last"):
            last = self._word(at + length + of) == "last"
            return length + of + 2, named(self._weeks([self._day.year - last], number))
        return length, named(newest_of(self._weeks(list(years_back(self._day)), number), self._day))

    def _marked_week(self, at: int) -> Found | None:
        """`Week commencing 3 March`; of `week ending` only a Sunday ends a week."""
        marked = self._longest(WEEK_FROM, at)
        ends = not marked
        marked = marked or self._longest(WEEK_TO, at)
        found = self.longest_atom(at + marked) if marked else None
        if found is None or any(one.kind is not PeriodKind.DAY for one in found[1].candidates):
            return None
        weeks = [period_containing(PeriodKind.WEEK, one.start) for one in found[1].candidates]
        days = zip(weeks, found[1].candidates, strict=True)
        fitting = tuple(week for week, day in days if not ends or week.end == day.end)
        return marked + found[0], named(fitting)

    @staticmethod
    def _weeks(years: Sequence[int], number: int) -> Candidates:
        found = []
        for year in years:
            try:
                found.append(period_containing(PeriodKind.WEEK, date.fromisocalendar(year, number, 1)))
            except ValueError:
                continue  # that year has no 53rd week
        return tuple(found)

    @begins("most", "next", *LAST, *THIS)
    def _relative(self, at: int) -> Found | None:
        which = self._word(at)
        if which == "most" and self._word(at + 1) == "recent":
            full = int(self._word(at + 2) in _FULL)
            kind = KINDS.get(self._word(at + 2 + full)) if full or self._words[0] not in ASKS_WHEN else None
            return None if kind in (None, PeriodKind.WAVE) else self._last_one(at, 3 + full, kind, "latest")
        full = self._word(at + 1) in _FULL
        calendar, financial = self._word(at + 1 + full) == "calendar", self._word(at + 1 + full) in FINANCIAL
        noun = self._word(at + 1 + full + (calendar or financial))
        length = 2 + full + (calendar or financial)
        if which in ("last", "this") and noun in MONTH_NUMBERS and length == 2:
            return self._relative_month(at)
        kind = _NOUNS.get(noun) or self._of_one_time(at, at + length - 1)
        compared = which in ("previous", "preceding") and self._word(at - 1) in _COMPARING
        if kind is None or kind is PeriodKind.WAVE or compared:
            return None
        if calendar:
            kind = {PeriodKind.FINANCIAL_YEAR: PeriodKind.YEAR, PeriodKind.FINANCIAL_QUARTER: PeriodKind.QUARTER}.get(
                kind, kind
            )
        if which in LAST:
            return self._last_one(at, length, kind, which)
        if which in THIS and kind not in (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR):
            now = period_containing(kind, self._day)
            if self._words[at + length : at + length + 2] == ["last", "year"]:
                return length + 2, named((now.year_before(),))
            return length, moving(now)
        return (length, named((period_containing(kind, self._day).next(),))) if which == "next" else None

    def _of_one_time(self, at: int, noun: int) -> PeriodKind | None:
        """`Last weeks missing reports`: of one week, written without its sign; `over the last weeks` is of some."""
        word, behind = self._word(noun), self._word(noun + 1)
        whose = noun + 1 < len(self._words) and not self._tokens[noun + 1].opens and behind not in _BEHIND_SEVERAL
        one = self._word(at) in ("last", "this") and self._word(at - 1) not in ("the", "these", "those")
        return _NOUNS.get(word[:-1]) if whose and one and noun == at + 1 and word.endswith("s") else None

    def _last_one(self, at: int, length: int, kind: PeriodKind, which: str) -> Found:
        last = previous(kind, self._day)
        if kind in (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR):
            # "The last year" can be the last twelve months as well; "last year" alone is not said of them.
            over = self._word(at - 1) in ("the", "over") or which == "past"
            month = previous(PeriodKind.MONTH, self._day)
            twelve = (year_ending(month.end.year, month.end.month),) if over and length == SHORTEST else ()
            return length, named((last, *twelve)) if twelve else moving(last)
        if self._words[at + length : at + length + 2] == ["last", "year"]:
            return length + 2, named((last.year_before(),))
        return length, moving(last)

    @begins("for")
    def _for_the(self, at: int) -> Found | None:
        """`Robbery for the quarter`: this one, or in its place the newest that is held."""
        kind = KINDS.get(self._word(at + 2)) if self._words[at : at + 2] == ["for", "the"] else None
        if kind not in (PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.FINANCIAL_QUARTER, PeriodKind.FINANCIAL_YEAR):
            return None
        goes_on = self._word(at + 3) in _GOES_ON or (at + 3 < len(self._words) and self.longest_atom(at + 3))
        now = period_containing(kind, self._day)
        if kind is PeriodKind.FINANCIAL_YEAR:
            return None if goes_on else (3, AskedPeriod(Form.TO_DATE, (now,), relative=True))
        return None if goes_on else (3, moving(now))

    def _relative_month(self, at: int) -> Found:
        months = [month_of(year, MONTH_NUMBERS[self._word(at + 1)]) for year in years_back(self._day)]
        if self._word(at) == "this":
            return 2, named(tuple(months[:1]))
        return 2, named(last_named(months, self._day))
