"""The words of a question, as those who look for periods in them read along."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import Candidates, number_of
from bot.asking.periods.period_phrases import Phrases, by_first_word
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.tokens import Token
from bot.figures.periods import Period

Found = tuple[int, AskedPeriod]
"""How many words, and what they say."""


class QuestionWords(ABC):
    """The words of one question, asked on a day."""

    def __init__(self, tokens: Sequence[Token], day: date) -> None:
        self._tokens = tokens
        self._words = [token.word for token in tokens]
        self._day = day
        self._single: dict[int, tuple[Found, ...]] = {}

    @abstractmethod
    def longest_atom(self, at: int) -> Found | None:
        """The longest single period at a word."""

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else ""

    def _joined(self, at: int) -> bool:
        """Whether only a dash parts a word from the one before."""
        return at < len(self._tokens) and self._tokens[at].joined

    def _parted(self, at: int) -> bool:
        """Whether a comma or the like stands before a word."""
        return at < len(self._tokens) and self._tokens[at].parted

    def _longest(self, known: Phrases, at: int) -> int:
        longest = 0
        for phrase in by_first_word(known).get(self._word(at), ()):
            if len(phrase) > longest and tuple(self._words[at : at + len(phrase)]) == phrase:
                longest = len(phrase)
        return longest

    def _skip(self, at: int, *words: str) -> int:
        """How many of the words (each at most once, in order) stand here."""
        skipped = 0
        for word in words:
            if self._word(at + skipped) == word:
                skipped += 1
        return skipped

    def _number(self, at: int) -> tuple[int | None, int]:
        """A small number and how many words it takes: 18, eighteen, twenty four, a couple of."""
        a = self._skip(at, "a") if self._word(at + 1) == "couple" else 0
        number = number_of(self._word(at + a))
        if number is None:
            return None, 0
        unit = NUMBER_WORDS.get(self._word(at + a + 1), 0)
        if number in (20, 30, 40, 50) and not self._word(at + a).isdecimal() and unit < 10 and unit:
            return number + unit, a + 2
        return number, a + 1 + self._skip(at + a + 1, "of")


def named(candidates: Candidates, *, floating: bool = False) -> AskedPeriod:
    """A period that was named, by all that the name can mean."""
    return AskedPeriod(Form.NAMED, candidates, floating=floating)


def moving(period: Period) -> AskedPeriod:
    """A period that moves with the day."""
    return AskedPeriod(Form.NAMED, (period,), relative=True)
