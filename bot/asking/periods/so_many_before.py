"""So many periods before those that were named: the 4 quarters before, against the previous rolling year."""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import KINDS, MONTHS_IN_A_YEAR
from bot.asking.periods.period_phrases import ROLLING, phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.asking.periods.readers_by_word import begins
from bot.figures.periods import PeriodKind

_ROLLED = frozenset({"r12m", "r12", "12m", "rolling"})
_BEFORE_IT = ("previous", "preceding", "prior")
_HELD_AGAINST = ("to", "with", "vs", "v", "versus", "against", "than", "on", "from")


class SoManyBefore(QuestionWords):
    """Reads as many periods as were named, before those."""

    @begins(*_BEFORE_IT)
    def _rolling_before(self, at: int) -> Found | None:
        """`Rolling year against the previous rolling year`: the 12 months before those."""
        compared = self._word(at - 1 - (self._word(at - 1) == "the" and at > 1)) in _HELD_AGAINST if at else False
        said = self._longest(phrases(ROLLING), at + 1) if self._word(at) in _BEFORE_IT and compared else 0
        return (1 + said, AskedPeriod(Form.LAST, relative=True, number=12, unit=PeriodKind.MONTH)) if said else None

    @begins("the", numbers=True)
    def _so_many_before(self, at: int) -> Found | None:
        """`The 4 quarters before`, `the 6 before that`, held against the last so many."""
        the = self._skip(at, "the")
        number, length = self._number(at + the)
        noun = KINDS.get(self._word(at + the + length).removesuffix("s"))
        place = at + the + length + (noun is not None)
        if number is None or self._word(place) not in ("before", "prior", "earlier") or not at:
            return None
        kind = self._said_before(at, number)
        if kind is None or noun not in (None, kind):
            return None
        place += 1 + self._skip(place + 1, "that", "those", "them")
        return place - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind)

    def _said_before(self, at: int, number: int) -> PeriodKind | None:
        """The noun that `the last 3 months against the previous 3` leaves out the second time."""
        for place in range(1, at):
            kind = KINDS.get(self._word(place).removesuffix("s"))
            if kind is not None and self._number(place - 1)[0] == number:
                return kind
        return PeriodKind.MONTH if number == MONTHS_IN_A_YEAR and _ROLLED & {*self._words[:at]} else None
