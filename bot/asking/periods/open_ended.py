"""Times that go on to now from one that is named: since April, from the start of January, Easter onwards."""

from abc import abstractmethod

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import Candidates, day_of
from bot.asking.periods.period_phrases import TO, phrases
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.asking.words.predicates import CAME_OUT, COME_OUT
from bot.figures.periods import Period, PeriodKind, period_containing

_SINCE_ITS_START = phrases("start, the start, beginning, the beginning")
_AT_THE_START_OF = phrases(
    "at the start of, at the beginning of, at the start of the, at the beginning of the, at start of, "
    "at the outset of, at start of the, at beginning of the, start of the, the start of the, beginning of the, "
    "the beginning of the"
)
THE_START_OF = phrases("the start of, start of, the beginning of, beginning of, the very start of")
_ENDS_ON = COME_OUT | CAME_OUT | {"ended", "ends", "finishes", "close", "closed", "closes"}
"""Verbs of a figure behind which `on` is what it came to."""


class OpenEnded(QuestionWords):
    """Reads times of which only the beginning is named."""

    @abstractmethod
    def _days(self, month: int, day: int) -> Candidates: ...

    @abstractmethod
    def _last_easter(self, at: int) -> tuple[int, Period] | None: ...

    @abstractmethod
    def _turn_of_the_clocks(self, at: int) -> tuple[int, Period] | None: ...

    @abstractmethod
    def _year_behind(self, at: int) -> tuple[int, int | None]: ...

    @abstractmethod
    def _whole_year(self, at: int) -> tuple[int, tuple[Period, ...]] | None: ...

    @begins("at", "start", "the", "beginning")
    def _at_its_start(self, at: int) -> Found | None:
        """`At the start of 2025`: its first month; of `the year` that of the financial or of the calendar one."""
        said = self._longest(_AT_THE_START_OF, at)
        found = self.longest_atom(at + said) if said else None
        if said and self._words[at + said - 1] == "the" and self._word(at + said) == "year":
            starts = [period_containing(kind, self._day).start for kind in (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR)]
            return said + 1, named(tuple(period_containing(PeriodKind.MONTH, one) for one in starts))
        of = next((place for place in range(at, at + said) if self._word(place) == "of"), at)
        if said and (whole := self._whole_year(of)) is not None:
            return of - at + whole[0], named(tuple(period_containing(PeriodKind.MONTH, one.start) for one in whole[1]))
        if found is None or found[1].form is not Form.NAMED or found[1].relative or not found[1].candidates:
            return None
        if any(
            one.kind not in (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR, PeriodKind.SPAN) for one in found[1].candidates
        ):
            return None
        months = tuple(period_containing(PeriodKind.MONTH, one.start) for one in found[1].candidates)
        return said + found[0], named(months)

    @begins("since")
    def _since(self, at: int) -> Found | None:
        if self._word(at) != "since":
            return None
        the = self._skip(at + 1, "the", "start", "of", "end")
        if self._word(at + 1) == "last" and self._word(at + 2) in ("christmas", "xmas"):
            return 3, AskedPeriod(Form.SINCE, self._days(12, 25))
        new_year = (("new", "years", "day"), ("new", "year", "day"), ("new", "years"), ("new", "year"))
        holiday: dict[tuple[str, ...], tuple[int, int]] = {("christmas",): (12, 25), ("xmas",): (12, 25)}
        holiday |= dict.fromkeys((*new_year, ("turn", "of", "the", "year")), (1, 1))
        for words, (month, day) in holiday.items():
            start = at + 1 + self._skip(at + 1, "the", "start", "of")
            if tuple(self._words[start : start + len(words)]) == words:
                said, year = self._year_behind(start + len(words))
                dated = None if year is None else day_of(year, month, day)
                days = self._days(month, day) if dated is None else (dated,)
                return start + len(words) + said - at, AskedPeriod(Form.SINCE, days)
        if (dated_by := self._last_easter(at + 1) or self._turn_of_the_clocks(at + 1)) is not None:
            return 1 + dated_by[0], AskedPeriod(Form.SINCE, (dated_by[1],))
        begun = self._longest(_SINCE_ITS_START, at + 1)
        whole = self._whole_year(at + 1 + begun) if begun else None
        if whole is not None:
            return 1 + begun + whole[0], AskedPeriod(Form.SINCE, whole[1][:1])
        if "end" in self._words[at + 1 : at + 1 + the] or (found := self.longest_atom(at + 1 + the)) is None:
            return None
        period = found[1]
        candidates = period.candidates
        if period.relative:
            return None  # "since last year" asks for a change as often
        if period.floating and len(candidates) == 2:
            # "Since April" said in April is this April, unless nothing of it is held yet.
            candidates = tuple(sorted(candidates, key=lambda one: one.start, reverse=True))
        began = self._skip(at + 1 + the + found[0], "started") or self._skip(at + 1 + the + found[0], "began")
        return 1 + the + found[0] + began, AskedPeriod(Form.SINCE, candidates, floating=period.floating)

    @begins("from", periods=True)
    def _from(self, at: int) -> Found | None:
        """`From April`, `April onwards`: everything since."""
        opened = int(self._word(at) == "from")
        opened += self._longest(THE_START_OF, at + 1) if opened else 0
        found = self.longest_atom(at + opened)
        if found is None or found[1].relative or not found[1].candidates:
            return None
        length = opened + found[0]
        onwards = self._word(at + length) in ("onwards", "onward")
        onwards = onwards or self._closes_with_on(at + length, opened=bool(opened))
        goes_on = self._word(at + length) in (*TO, "and") or self._joined(at + length)
        if not onwards and (not opened or goes_on or self._word(at - 1) in ("up", "down", "different", "apart")):
            return None
        return length + onwards, AskedPeriod(Form.SINCE, found[1].candidates, floating=found[1].floating)

    def _closes_with_on(self, at: int, *, opened: bool) -> bool:
        """`January 2026 on`, at the end of what is said: what is on something goes on behind it.

        It is not the `on` of a figure: what did it finish 2025/26 on, which month did it close on.
        """
        closes = at + 1 >= len(self._words) or self._tokens[at + 1].opens or self._word(at + 1) == "and"
        ends_on = not opened and not _ENDS_ON.isdisjoint(self._words[:at])
        return self._word(at) == "on" and closes and not ends_on
