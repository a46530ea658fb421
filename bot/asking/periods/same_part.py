"""The part of another year that was named before: Q1 v same quarter 2024, May against the same month in 2024/25."""

from collections.abc import Sequence

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import KINDS
from bot.asking.periods.question_words import Found, QuestionWords
from bot.asking.periods.readers_by_word import begins
from bot.asking.periods.years_beside import Placed, in_year
from bot.asking.words.word_sets import word_set
from bot.figures.cadences import whole_periods
from bot.figures.periods import Period, PeriodKind, financial_year

_YEARS = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)
_NOUNS = word_set(
    "period point time stage stretch timeframe window month months week weeks quarter quarters days dates"
)
_OF = ("of", "in", "for", "during", "from")
_MONTHS_IN_A_QUARTER = 3
_UP_TO = ("to", "at", "over", "in", "for", "by", "during")


class SamePart(QuestionWords):
    """Reads `the same` of a year that is named by its number."""

    @begins("the", "same", periods=True)
    def _same_in(self, at: int) -> Found | None:
        """`The same quarter 2024`, `2025 to the same point`."""
        same = self._same(at)
        if same is not None:
            of = int(self._word(at + same[0]) in _OF)
            year = self.longest_atom(at + same[0] + of)
            length = same[0] + of + (year[0] if year is not None else 0)
        else:
            year = self.longest_atom(at)
            link = int(year is not None and self._word(at + year[0]) in _UP_TO)
            same = None if year is None else self._same(at + year[0] + link)
            length = 0 if year is None or same is None else year[0] + link + same[0]
        if same is None or year is None or year[1].relative or len(year[1].candidates) != 1:
            return None
        if year[1].form is not Form.NAMED or year[1].candidates[0].kind not in _YEARS:
            return None
        _, number, unit = same
        return length, AskedPeriod(Form.NAMED, same_in=year[1].candidates, number=number, unit=unit)

    def _same(self, at: int) -> tuple[int, int, PeriodKind | None] | None:
        """How many words say `the same quarter`, and how long that is; of a point in time it is not said."""
        the = self._skip(at, "the")
        number, words = self._number(at + the + 1)
        noun = self._word(at + the + 1 + words)
        if self._word(at + the) != "same" or noun not in _NOUNS:
            return None
        unit = KINDS.get(noun) or (KINDS.get(noun.removesuffix("s")) if number else None)
        return the + 2 + words, number or 1, unit


def with_same_parts(periods: Sequence[Placed]) -> list[Placed] | None:
    """The periods, with `the same` of another year told from the one beside it; None where that has no such part."""
    others = [one for _, one in periods if not one.same_in]
    if len(others) == len(periods):
        return list(periods)
    found = [(place, one if not one.same_in else _same_as(others, one)) for place, one in periods]
    told = [(place, one) for place, one in found if one is not None]
    return told if len(told) == len(found) else None


def _same_as(others: Sequence[AskedPeriod], same: AskedPeriod) -> AskedPeriod | None:
    (year,) = same.same_in
    if len(others) != 1 or not others[0].candidates:
        return None
    (one,) = others
    if one.form is Form.TO_DATE and len(one.candidates) == 1 and one.candidates[0].kind is year.kind:
        back = one.candidates[0].start.year - year.start.year
        so_far = AskedPeriod(Form.YEAR_AGO, relative=True, number=back, words=same.words)
        return so_far if back > 0 and same.unit is None else None
    if one.form is not Form.NAMED or not all(_is_as_long(each, same) for each in one.candidates):
        return None
    meant = tuple(dict.fromkeys(found for each in one.candidates for found in _in_that_year(each, year)))
    return AskedPeriod(Form.NAMED, meant, words=same.words) if meant else None


def _is_as_long(one: Period, same: AskedPeriod) -> bool:
    """Whether a period is what `the same` is called: three months are a quarter too."""
    if same.unit is None:
        return True
    parts = whole_periods(
        PeriodKind.MONTH if same.unit is PeriodKind.FINANCIAL_QUARTER else same.unit, one.start, one.end
    )
    number = same.number * (_MONTHS_IN_A_QUARTER if same.unit is PeriodKind.FINANCIAL_QUARTER else 1)
    return len(parts) == number and (parts[0].start, parts[-1].end) == (one.start, one.end)


def _in_that_year(one: Period, year: Period) -> list[Period]:
    """A part in another year; a quarter of the financial year in either year that has that number."""
    years = [year]
    if one.kind is PeriodKind.FINANCIAL_QUARTER and year.kind is PeriodKind.YEAR:
        years.append(financial_year(year.start.year))
    return [found for each in years if (found := in_year(one, each)) is not None]
