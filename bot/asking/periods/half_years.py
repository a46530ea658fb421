"""Half years: the half year October to March, each half year since 2023/24."""

from abc import abstractmethod
from collections.abc import Iterator

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import financial_year_start, half_of, year_number
from bot.asking.periods.period_phrases import first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.asking.periods.readers_by_word import begins
from bot.figures.cadences import whole_periods
from bot.figures.periods import Period, PeriodKind, financial_year, parse_period

MOST_HALVES = 6
MONTHS_IN_A_HALF = 6
_HALF = phrases("half year, half years, half yearly")
_OF_EACH = phrases("by, in, per, each, every, for each, for every, by each, in each")
_SINCE = phrases("since, from, back to, going back to, since the start of, from the start of")
_SIX_MONTHS = AskedPeriod(Form.LAST, relative=True, number=MONTHS_IN_A_HALF, unit=PeriodKind.MONTH, length_only=True)


class HalfYears(QuestionWords):
    """Reads half years that are told by their months, or one by one."""

    @begins("the", "half")
    def _half_year(self, at: int) -> Found | None:
        """`The half year`, beside the months that it has."""
        the = self._skip(at, "the")
        half = self._longest(_HALF, at + the)
        return (the + half, _SIX_MONTHS) if half and self._names_six_months() else None

    def _names_six_months(self) -> bool:
        """Whether a stretch of six months is named in the question, of which a half year then says no more."""
        stretches = (self._range(place) for place in range(len(self._words)))
        named = (one for found in stretches if found is not None for one in found[1].candidates)
        return any(len(whole_periods(PeriodKind.MONTH, one.start, one.end)) == MONTHS_IN_A_HALF for one in named)

    @begins("half", *first_words(_OF_EACH))
    def _each_half(self, at: int) -> Found | None:
        """`Each half year since 2023/24`: the halves since then that are over, each by itself."""
        each = self._longest(_OF_EACH, at)
        half = self._longest(_HALF, at + each)
        since = self._longest(_SINCE, at + each + half) if half else 0
        begun = self._year_named(at + each + half + since) if since else None
        if begun is None:
            return None
        halves = [one for one in _halves_from(begun[1], self._day.year) if one.end <= self._day]
        if not 2 <= len(halves) <= MOST_HALVES:
            return None
        return each + half + since + begun[0], AskedPeriod(Form.NAMED, tuple(halves), several=True)

    def _year_named(self, at: int) -> tuple[int, Period] | None:
        """A year, with how many words name it."""
        if (start := financial_year_start(self._word(at))) is not None:
            return 1, financial_year(start)
        dashed = f"{self._word(at)}-{self._word(at + 1)}" if self._joined(at + 1) else ""
        if (start := financial_year_start(dashed)) is not None:
            return 2, financial_year(start)
        year = year_number(self._word(at))
        return None if year is None else (1, parse_period(str(year)))

    @abstractmethod
    def _range(self, at: int) -> Found | None: ...


def _halves_from(year: Period, last: int) -> Iterator[Period]:
    """The halves of a year and of those that follow it, in order."""
    while year.start.year <= last:
        yield from (half_of(year, 1), half_of(year, 2))
        year = year.next()
