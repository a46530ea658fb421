"""The same part of the year before the one that was named: the summer before, the April before, this spring v last."""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.festive_days import THE_ONE_BEFORE
from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS
from bot.asking.periods.period_phrases import first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.asking.periods.readers_by_word import begins
from bot.asking.periods.years_beside import moved
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind, period_containing

NAMES_OF_TIMES = frozenset({*MONTH_NUMBERS, *SEASONS})
_QUARTERS = ("q1", "q2", "q3", "q4")
_BEFORE = phrases("before, before that, previous, earlier, before last")
_AHEAD = word_set("previous prior preceding")
_YEAR_BEFORE = phrases(
    "the year before, the year before that, year before, year before that, the one before, the one before that"
)
_OF_A_YEAR_BEFORE = phrases(
    "the year before, the year before that, of the year before, in the year before, in the previous year, "
    "of the previous year, the previous year, the prior year, a year before, a year earlier"
)
_FURTHEST = 6
_LINKS = word_set("and v vs versus against to with than on")


class TheOneBefore(QuestionWords):
    """Reads a month or a season of the year before that which was named."""

    @begins("the", *_AHEAD, *NAMES_OF_TIMES, *_QUARTERS, "quarter")
    def _named_before(self, at: int) -> Found | None:
        """`The summer before`, `the previous April`, behind another of the name."""
        the = self._skip(at, "the")
        ahead = int(self._word(at + the) in _AHEAD)
        place = at + the + ahead
        numbered = self._word(place) == "quarter" and f"q{self._word(place + 1)}" in _QUARTERS
        name = f"q{self._word(place + 1)}" if numbered else self._word(place)
        place += numbered
        if name not in {*NAMES_OF_TIMES, *_QUARTERS} or self._words[place + 1 : place + 3] == ["before", "last"]:
            return None
        behind = 0 if ahead else self._longest(_BEFORE, place + 1) or self._longest(_OF_A_YEAR_BEFORE, place + 1)
        return self._a_year_before(name, at, place + 1 + behind) if ahead or behind else None

    @begins(*first_words(_YEAR_BEFORE))
    def _year_before_last(self, at: int) -> Found | None:
        """`This year, last year and the year before`: behind both of those the third of them."""
        length = self._longest(_YEAR_BEFORE, at)
        before = [word for word in self._words[max(at - _FURTHEST, 0) : at] if word != "and"]
        if not length or before[-4:] != ["this", "year", "last", "year"]:
            return None
        year = period_containing(PeriodKind.FINANCIAL_YEAR, self._day).year_before().year_before()
        return length, AskedPeriod(Form.NAMED, (year,))

    @begins(*first_words(THE_ONE_BEFORE))
    def _season_before(self, at: int) -> Found | None:
        """`The one before`, behind a season."""
        length = self._longest(THE_ONE_BEFORE, at)
        return self._a_year_before("", at, at + length) if length else None

    @begins("last")
    def _last_of_this(self, at: int) -> Found | None:
        """`This spring versus last`: the last of what was named as this one."""
        closes = at + 1 >= len(self._words) or self._tokens[at + 1].opens
        last = self._word(at) == "last" and closes and self._word(at - 1) in _LINKS
        return self._a_year_before("", at, at + 1) if last else None

    @begins(periods=True)
    def _last_of_the_same(self, at: int) -> Found | None:
        """`Q1 this year v Q1 last`: what was named before, a year earlier."""
        found = self.longest_atom(at) if "last" in self._words[at + 1 :] else None
        place = at + (found[0] if found is not None else 0)
        closes = place + 1 >= len(self._words) or self._tokens[place + 1].opens
        if found is None or not found[1].floating or self._word(place) != "last" or not closes:
            return None
        said = self._words[at:place]
        before = next((one for one in range(at) if self._words[one : one + len(said)] == said), None)
        named = None if before is None else self.longest_atom(before)
        if named is None or named[1].form is not Form.NAMED or len(named[1].candidates) != 1:
            return None
        return place + 1 - at, AskedPeriod(Form.NAMED, (moved(named[1].candidates[0], -1),))

    def _a_year_before(self, name: str, at: int, end: int) -> Found | None:
        """The named month or season that was said last before a word, a year earlier; of no name any season."""
        for place in range(at - 1, -1, -1):
            found = self.longest_atom(place)
            if found is None or place + found[0] > at:
                continue
            said = {*self._words[place : place + found[0]]}
            of_it = any(_is_the_same(name, one) for one in said) if name else bool(SEASONS.keys() & said)
            if of_it and found[1].form is Form.NAMED and len(found[1].candidates) == 1:
                return end - at, AskedPeriod(Form.NAMED, (moved(found[1].candidates[0], -1),), floating=True)
        return None


def _is_the_same(name: str, other: str) -> bool:
    """Whether two words name one month or season: December and dec."""
    if name in _QUARTERS:
        return other in (name, name[1:])  # quarter 2
    return name == other or (name in MONTH_NUMBERS and MONTH_NUMBERS[name] == MONTH_NUMBERS.get(other))
