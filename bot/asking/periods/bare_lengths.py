"""Lengths of time that stand by themselves: 24 months, over a two year period, going back three years."""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_phrases import first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.asking.periods.readers_by_word import begins
from bot.asking.words.common_words import COMMON
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

MOST_BACK = 120
_NOUNS = {
    "months": PeriodKind.MONTH,
    "mths": PeriodKind.MONTH,
    "weeks": PeriodKind.WEEK,
    "wks": PeriodKind.WEEK,
    "quarters": PeriodKind.FINANCIAL_QUARTER,
    "qtrs": PeriodKind.FINANCIAL_QUARTER,
    "years": PeriodKind.FINANCIAL_YEAR,
    "yrs": PeriodKind.FINANCIAL_YEAR,
}
_GOING_BACK = phrases(
    "going back, back over, looking back, looking back over, stretching back, dating back, running back, "
    "for a period of, over a period of, over the course of, over the course of the last, over the course of the past"
)
_WORTH = phrases("worth, worth of data, worth of figures, of data, of figures, of history")
_A_YEAR = (12, PeriodKind.MONTH)
_NOT_BEHIND = word_set(
    "than under over within least most every each of to by after before until and or about around nearly almost "
    "exactly between plus minus aged age top bottom first next in took takes take for from per week weeks waves wave "
    "below above beyond exceed exceeded exceeds at is was last past previous recent"
)
"""What a number of years may follow that says how old, how long or how many: under two years, at least 3 months."""
_MOST_BEHIND = 3
_OF_IT = word_set(
    "ago earlier before later running row trot apart old back since straight solid long trend total totals average "
    "averages mean rolling moving figures data history worth time service sentence more less plus max min maximum "
    "minimum experience now then chart graph plot table list csv excel"
)
"""Behind a length one of them says what it is of, how old something is or how it is told."""


class BareLengths(QuestionWords):
    """Reads the last so many months, weeks, quarters or years where nothing says that they are the last."""

    @begins(*first_words(_GOING_BACK), numbers=True)
    def _bare_length(self, at: int) -> Found | None:
        """`24 months` at the end of what is said, `going back two years`, `two years worth of data`."""
        opened = self._longest(_GOING_BACK, at)
        number, words = self._number(at + opened)
        kind = _NOUNS.get(self._word(at + opened + words))
        if number is None or kind is None or not 2 <= number <= MOST_BACK:
            return None
        end = at + opened + words + 1
        worth = self._longest(_WORTH, end)
        if not (opened or worth or self._stands_alone(at, end)) or (number, kind) == _A_YEAR:
            return None
        return end + worth - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind)

    @begins("over", "across")
    def _over_the_year(self, at: int) -> Found | None:
        """`Trend over the year`, `what is it over the year`: the last twelve months, as the answer says."""
        year = self._words[at + 1 : at + 3] == ["the", "year"] and (
            at + 3 >= len(self._words) or self._tokens[at + 3].opens
        )
        return (3, AskedPeriod(Form.ROLLING, relative=True)) if year else None

    def _stands_alone(self, at: int, end: int) -> bool:
        """Whether a length is all that is said, and nothing before it asks how long, how old or how many."""
        behind = self._words[end : end + _MOST_BEHIND + 1]
        closes = not behind or self._tokens[end].opens
        # `Robbery 2 yrs force`: a name may stand behind it, and nothing that would make it another time.
        closes = closes or (len(behind) <= _MOST_BEHIND and COMMON.isdisjoint(behind) and _OF_IT.isdisjoint(behind))
        return closes and at > 0 and self._word(at - 1) not in _NOT_BEHIND
