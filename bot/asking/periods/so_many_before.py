"""So many periods before those that were named: the 4 quarters before, against the previous rolling year."""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import KINDS, MONTHS_IN_A_YEAR
from bot.asking.periods.period_phrases import LAST, ROLLING, first_words, phrases
from bot.asking.periods.question_words import Found, QuestionWords
from bot.asking.periods.readers_by_word import begins
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

_ROLLED = frozenset({"r12m", "r12", "12m", "rolling"})
_BEFORE_IT = ("previous", "preceding", "prior")
_ROLLS = phrases(ROLLING)
_SMALL = word_set("in over during last past latest most")
_BEHIND = phrases("before, prior, earlier, previously, prior to, prior to that, before that, immediately before")
_GOES_ON = word_set("and or with in for at by please pls then thanks ta across as plus too also")
_HELD_AGAINST = ("to", "with", "vs", "v", "versus", "against", "than", "on", "from")


class SoManyBefore(QuestionWords):
    """Reads as many periods as were named, before those."""

    @begins("the", *_BEFORE_IT, *(first_words(_ROLLS) - _SMALL))
    def _rolling_before(self, at: int) -> Found | None:
        """`Rolling year against the previous rolling year`, `the r12m before`: the 12 months before those."""
        the = self._skip(at, "the")
        ahead = self._word(at + the) in (*_BEFORE_IT, "last")
        compared = self._is_held_against(at)
        if (not compared and ahead) or not at:
            return None
        said = self._longest(_ROLLS, at + the + ahead)
        end = at + the + ahead + said
        behind = 0 if ahead or not said or not self._names_a_time(at) else self._said_behind(end)
        if not said or not (ahead or behind):
            return None
        return end + behind - at, AskedPeriod(Form.LAST, relative=True, number=12, unit=PeriodKind.MONTH)

    @begins("the", "prior")
    def _prior_number(self, at: int) -> Found | None:
        """`The prior 3 months`, `prior 6`: as many, straight before the time that is named."""
        place = at + self._skip(at, "the") + 1
        number, length = self._number(place)
        if self._word(place - 1) != "prior" or number is None or not self._names_a_time(at):
            return None
        noun = self._noun_at(place + length)
        kind = noun or self._said_before(at, number)
        length = place + length + (noun is not None) - at
        return None if kind is None else (length, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind))

    @begins("the", numbers=True)
    def _so_many_before(self, at: int) -> Found | None:
        """`The 4 quarters before`, `the 6 before that`, `the 3m before`, held against the last so many."""
        the = self._skip(at, "the")
        number, length = self._number(at + the)
        noun = self._noun_at(at + the + length)
        place = at + the + length + (noun is not None)
        behind = self._said_behind(place) if number is not None and at else 0
        if number is None or not behind:
            return None
        alone = noun if self._closes(place + behind) and self._names_a_time(at) else None
        kind = self._said_before(at, number) or alone
        if kind is None or noun not in (None, kind):
            return None
        return place + behind - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind)

    def _noun_at(self, at: int) -> PeriodKind | None:
        """The length of time of a noun, or of the letter that is written to its number: 12m."""
        if self._word(at) == "m":
            return PeriodKind.MONTH
        return KINDS.get(self._word(at).removesuffix("s"))

    def _said_behind(self, at: int) -> int:
        """How many words say that it is the time before: before, earlier, prior to that."""
        said = self._longest(_BEHIND, at)
        return said + self._skip(at + said, "that", "those", "them") if said else 0

    def _closes(self, at: int) -> bool:
        """Whether nothing follows that could say before what: the three months before the summer."""
        return at >= len(self._words) or self._tokens[at].opens or self._word(at) in _GOES_ON

    def _names_a_time(self, at: int) -> bool:
        """Whether a time is named before a word, which may be the one that something was before."""
        return any(
            self.longest_atom(place) or self._longest(_ROLLS, place) or self._is_last_of_so_many(place)
            for place in range(at)
        )

    def _is_last_of_so_many(self, at: int) -> bool:
        return self._word(at) in LAST and self._number(at + 1)[0] is not None

    def _is_held_against(self, at: int) -> bool:
        return at > 0 and self._word(at - 1 - (self._word(at - 1) == "the" and at > 1)) in _HELD_AGAINST

    def _said_before(self, at: int, number: int) -> PeriodKind | None:
        """The noun that `the last 3 months against the previous 3` leaves out the second time."""
        for place in range(1, at):
            kind = self._noun_at(place)
            if kind is not None and self._number(place - 1)[0] == number:
                return kind
        return PeriodKind.MONTH if number == MONTHS_IN_A_YEAR and _ROLLED & {*self._words[:at]} else None
