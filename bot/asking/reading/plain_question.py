"""One wording of a question, with all that its words are read with: what every reader of a part of it is handed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from bot.asking.names.names_unmeant import may_be_meant
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.question import Question
from bot.asking.words.tokens import Token


@dataclass(frozen=True)
class PlainQuestion:
    """The words of a question asked on a day, and the vocabulary that they are read by.

    `written` is the question as it was typed, for names that count only in capitals. `previous` is the question that it
    follows up in a thread, where there is one. `asked_on` is the day on which it was asked, where it is read as of
    another: `as of last month` is said on that day.
    """

    tokens: tuple[Token, ...]
    vocabulary: Vocabulary
    day: date
    written: str
    previous: Question | None = None
    asked_on: date | None = None

    @cached_property
    def words(self) -> list[str]:
        """The words, worked out once: every finder reads along in them, and none changes them."""
        return [token.word for token in self.tokens]

    @cached_property
    def said(self) -> frozenset[str]:
        """The words without their order."""
        return frozenset(self.words)

    @cached_property
    def periods(self) -> PeriodReader:
        """The reader of the periods in these words."""
        return PeriodReader(self.tokens, self.day)

    @cached_property
    def marks(self) -> PeriodReader:
        """The reader of the days as at which something is asked."""
        return self.periods if self.asked_on is None else PeriodReader(self.tokens, self.asked_on)

    def may_be_meant(self, place: int) -> bool:
        """Whether a word may stand for a name of the catalogue that holds it."""
        return may_be_meant(self.tokens, place, self.vocabulary, self.written)

    def is_name(self, word: str) -> bool:
        """Whether a word is a name, or part of the name of a place that can be meant here."""
        return self.vocabulary.is_name(word) and (word not in self.said or self.may_be_name(word))

    def may_be_name(self, word: str) -> bool:
        """Whether a word of these stands for a name of the catalogue, or for part of one, wherever it stands."""
        return any(self.may_be_meant(at) for at, one in enumerate(self.words) if one == word)

    def in_words(self, tokens: Sequence[Token]) -> "PlainQuestion":
        """The same question in other words; itself where they are its own."""
        return self if tokens is self.tokens else replace(self, tokens=tuple(tokens))
