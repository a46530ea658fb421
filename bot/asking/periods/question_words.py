"""The words of a question, as those who look for periods in them read along."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import Candidates, number_of
from bot.asking.periods.period_phrases import Phrases, longest_first
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.tokens import Token
from bot.figures.periods import Period

Found = tuple[int, AskedPeriod]
"""How many words, and what they say."""


_BEHIND = ("", "", "", "")
"""As far behind the last word as is looked at mostly."""


class _ByPlace(dict[int, str]):
    """The words by their places; there is none before the first and behind the last."""

    def __missing__(self, at: int) -> str:
        return ""


class QuestionWords(ABC):
    """The words of one question, asked on a day."""

    def __init__(self, tokens: Sequence[Token], day: date) -> None:
        self._tokens = tokens
        self._words = [token.word for token in tokens]
        # Some 200 times a question the word at a place is looked at: no function of our own stands between.
        self._word: Callable[[int], str] = _ByPlace(enumerate((*self._words, *_BEHIND))).__getitem__
        self._day = day
        self._single: dict[int, tuple[Found, ...]] = {}
        self._longest_at: dict[int, Found | None] = {}

    @abstractmethod
    def longest_atom(self, at: int) -> Found | None:
        """The longest single period at a word."""

    def _joined(self, at: int) -> bool:
        """Whether only a dash parts a word from the one before."""
        return at < len(self._tokens) and self._tokens[at].joined

    def _parted(self, at: int) -> bool:
        """Whether a comma or the like stands before a word."""
        return at < len(self._tokens) and self._tokens[at].parted

    def _longest(self, known: Phrases, at: int) -> int:
        for length, phrase in longest_first(known).get(self._word(at), ()):
            if self._words[at : at + length] == phrase:
                return length
        return 0

    def _skip(self, at: int, *words: str) -> int:
        """How many of the words (each at most once, in order) stand here."""
        place = at
        for word in words:
            if self._word(place) == word:
                place += 1
        return place - at

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
