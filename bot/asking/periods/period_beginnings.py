"""The words with which a period can begin: most words of a question begin none, and nothing is looked for at them."""

from bot.asking.periods.period_names import KINDS, MONTH_NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from bot.asking.periods.period_phrases import (
    AT_THE_END_OF,
    LAST,
    THIS,
    WEEK_FROM,
    WEEK_TO,
    YEAR_ENDINGS,
    YEAR_TO_DATE,
)
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.word_sets import word_set

_SMALL = word_set(
    "a the from between since next most prior first last final second half calendar financial fiscal fy pre "
    "before precovid prepandemic same so recent each every decade weeks wks christmas xmas festive boxing "
    "halloween bonfire guy new nye full whole penultimate going back looking stretching preceding one easter newest "
    "bank early mid middle late now run runup lead rolling moving trailing school six start beginning"
)
_FIRST_WORDS = frozenset(
    {*_SMALL, *KINDS, *MONTH_NUMBERS, *ORDINALS, *SEASONS, *WEEKDAYS, *NUMBER_WORDS, *LAST, *THIS, "wk"}
    | {f"{noun}s" for noun in KINDS}
)
_LEADING = word_set("by per in for use using take taking over across covering spanning going")
_LED_TO = word_set("a the each every half") | {*NUMBER_WORDS}
"""Behind one of those, or a number: in each of the last six months, over three years, for the month."""
_UP_TO = word_set("to up until till by")
_THE_END = word_set("to the end until and") | {*MONTH_NUMBERS}
"""Behind one of those: up to end Feb, to July this year."""
_TO_NOW = word_set("and to")
_AROUND = word_set("before after post")
_EVENTS = word_set("the last christmas xmas covid pandemic lockdown") | {*SEASONS}
"""Behind one of those: before Christmas, after the summer, post covid."""
_FIRST_TWO = frozenset(phrase[:2] for phrase in AT_THE_END_OF | WEEK_FROM | WEEK_TO | YEAR_ENDINGS | YEAR_TO_DATE)

PERIOD_BEGINNINGS = frozenset(
    {*_FIRST_WORDS, *_LEADING, *_UP_TO, *_TO_NOW, *_AROUND, *(phrase[0] for phrase in _FIRST_TWO)}
)
"""With one of these, or what has a digit in it, begins every period but a set phrase."""


def may_begin_a_period(word: str, following: str) -> bool:
    """Whether a period other than a set phrase can begin with a word before another: so can whatever has a digit in it.

    What stands before names as well (`in`, `at`, `to`) begins one only with the word behind it.
    """
    if word in _AROUND and following in _EVENTS:
        return True
    if (word in _UP_TO and following in _THE_END) or (word in _TO_NOW and following == "now"):
        return True
    if word in _FIRST_WORDS or not word.isalpha() or (word,) in _FIRST_TWO or (word, following) in _FIRST_TWO:
        return True
    return word in _LEADING and (following in _LED_TO or not following.isalpha())
