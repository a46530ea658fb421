"""The year to date of this year or another: YTD last year, 2025/26 so far, year to date to April."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_phrases import YEAR_TO_DATE, phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.figures.periods import PeriodKind, period_containing, span

_SO_FAR_IN_IT = phrases("so far")


class PeriodsToDate(QuestionWords):
    """Reads the year to date."""

    def _to_date(self, at: int) -> Found | None:
        """The year to date of another year, or up to another month: `YTD last year`, `2025/26 YTD`, `YTD to April`."""
        this = period_containing(PeriodKind.FINANCIAL_YEAR, self._day)
        the = self._skip(at, "the")
        last = int(self._word(at + the) in ("last", "previous", "prior"))
        last += last and self._word(at + the + 1) in ("year", "years") and self._word(at + the + 2) != "to"
        said = self._longest(YEAR_TO_DATE, at + the + last)
        atom = None if said else self.longest_atom(at)
        start = at + the + last + said
        if atom is not None and (so_far := self._longest(_SO_FAR_IN_IT, at + atom[0])):
            years = all(one.kind is PeriodKind.FINANCIAL_YEAR for one in atom[1].candidates)
            found = self._to_date_of(atom[1], atom[0] + so_far) if years else None
            return None if found is None else (found[0], replace(found[1], relative=True))
        if atom is not None and (said := self._longest(YEAR_TO_DATE, at + atom[0])):
            months = any(one.kind is PeriodKind.MONTH for one in atom[1].candidates)
            if months and self._word(at + atom[0]) == "to":
                return None  # January to date is what came since
            return self._to_date_of(atom[1], atom[0] + said)
        if not said:
            return None
        after = self._skip(start, "for", "in", "of")
        if last or self._words[start + after : start + after + 2] == ["last", "year"]:
            length = start - at if last else start + after + 2 - at
            return length, AskedPeriod(Form.TO_DATE, (this.year_before(),), number=1)
        to = self._longest(phrases("to, up to, until, to the end of, to end of, at, for, ending"), start)
        atom = self.longest_atom(start + to)
        return None if atom is None else self._to_date_of(atom[1], start + to + atom[0] - at)

    def _to_date_of(self, said: AskedPeriod, length: int) -> Found | None:
        """The year to date up to the end of a month, or of a whole year."""
        if said.relative or not said.candidates:
            return None
        if all(one.kind is PeriodKind.FINANCIAL_YEAR for one in said.candidates):
            return length, AskedPeriod(Form.TO_DATE, said.candidates)
        if any(one.kind is not PeriodKind.MONTH for one in said.candidates):
            return None
        years = [period_containing(PeriodKind.FINANCIAL_YEAR, one.start) for one in said.candidates]
        firsts = [period_containing(PeriodKind.MONTH, year.start) for year in years]
        spans = tuple(span(first, one) for first, one in zip(firsts, said.candidates, strict=True))
        return length, AskedPeriod(Form.TO_DATE, spans, floating=said.floating)
