"""What is said behind a period of which time it is: last winter, say November to February; summer (June to August)."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import SEASONS
from bot.asking.periods.period_phrases import phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.figures.periods import Period, PeriodKind

_THAT_IS = phrases(
    "say, so, ie, i e, that is, meaning, namely, as in, which is, lets say, so thats, so just, ie just, so only"
)
_SURELY_THAT_IS = (["so"], ["ie"], ["i", "e"], ["as", "in"], ["namely"], ["that", "is"], ["so", "just"])


def days_of_the_year(period: Period) -> tuple[int, int, int, int]:
    """The days between which a period lies, whatever its year."""
    return period.start.month, period.start.day, period.end.month, period.end.day


class SaidBetter(QuestionWords):
    """Reads what is said behind a period, and means it or says no more than it."""

    @abstractmethod
    def every(self, at: int) -> Iterator[Found]:
        """Every period that starts at a word."""

    def _said_better(self, at: int, period: AskedPeriod) -> Found | None:
        """`Last winter, say November to February`, `since the summer, so since 1 June`: what is said behind is meant.

        It must be of the same time: of another it would be another period.
        """
        term = self._skip(at, "term", "half", "holidays") if self._word(at - 1) in SEASONS else 0
        at += term
        linked = self._longest(_THAT_IS, at) if at < len(self._words) else 0
        if not linked or not (self._tokens[at].opens or self._words[at : at + linked] in _SURELY_THAT_IS):
            return None
        linked += self._skip(at + linked, "the")
        found = max(self.every(at + linked), key=lambda one: one[0], default=None)
        if found is not None and period.form is Form.NEWEST and found[1].form is Form.LAST:
            return term + linked + found[0], found[1]  # of late, say the last two months
        if found is None or not (period.candidates and found[1].candidates):
            return None
        if found[1].form is not period.form and (period.form, found[1].form) != (Form.SINCE, Form.NAMED):
            return None
        said, meant = period.candidates, found[1].candidates
        within = tuple(one for one in said if any(two.start <= one.start and one.end <= two.end for two in meant))
        if meant[0].kind is PeriodKind.YEAR and period.form is Form.NAMED and within not in ((), meant):
            return term + linked + found[0], replace(period, candidates=within)  # last summer, as in 2026
        overlap = any(one.start <= two.end and two.start <= one.end for one in said for two in meant)
        return (term + linked + found[0], found[1]) if overlap else None

    def _is_of_last_year(self, at: int, length: int) -> bool:
        """Whether what is said names last year, or the last of its name."""
        said = self._words[at : at + length]
        return said[:1] == ["last"] or said[-2:] == ["last", "year"]

    def _by_its_number(self, at: int, period: AskedPeriod) -> int:
        """How many words behind this year or the last are its number: this year 26/27."""
        year = self.longest_atom(at) if period.relative and period.candidates else None
        return 0 if year is None or year[1].relative or year[1].candidates != period.candidates else year[0]

    def _explained(self, at: int, period: AskedPeriod) -> Found:
        """How many words in brackets behind a period say only which months it has: summer 2025 (June to August).

        What they cannot mean it does not mean either.
        """
        if at >= len(self._words) or not self._tokens[at].opens:
            return 0, period
        found = max(self.every(at), key=lambda one: one[0], default=None)
        if (
            found is not None
            and self._is_of_last_year(at, found[0])
            and not (period.relative or len(period.candidates) > 1)
        ):
            return 0, period  # September, September last year
        months = {days_of_the_year(one) for one in period.candidates}
        again = found is not None and {days_of_the_year(one) for one in found[1].candidates}
        named = found is not None and period.form is Form.NAMED and found[1].form is Form.NAMED
        if found is None or not (named and again and again <= months):
            return 0, period
        if found[1].floating:
            return found[0], period
        meant = found[1].candidates if period.floating else period.candidates
        both = tuple(one for one in meant if one in found[1].candidates)
        return (found[0], replace(period, candidates=both, floating=False)) if both else (0, period)
