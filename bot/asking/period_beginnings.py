"""The words with which a period can begin: most words of a question begin none, and nothing is looked for at them."""

from bot.asking.period_names import KINDS, MONTH_NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from bot.asking.period_phrases import AT_THE_END_OF, LAST, THIS, WEEK_FROM, WEEK_TO, YEAR_ENDINGS, YEAR_TO_DATE
from bot.asking.word_sets import word_set
from bot.asking.words import NUMBER_WORDS

_SMALL = word_set(
    "a the from between since for next most prior first last final second half calendar financial fiscal fy pre before "
    "precovid prepandemic same so recent each in every over across covering spanning going weeks wks in "
    "christmas xmas festive boxing halloween bonfire guy new nye"
)
_FIRST_WORDS = frozenset(
    {*_SMALL, *KINDS, *MONTH_NUMBERS, *ORDINALS, *SEASONS, *WEEKDAYS, *NUMBER_WORDS, *LAST, *THIS, "wk"}
    | {f"{noun}s" for noun in KINDS}
    | {phrase[0] for known in (AT_THE_END_OF, WEEK_FROM, WEEK_TO, YEAR_ENDINGS, YEAR_TO_DATE) for phrase in known}
)


def may_begin_a_period(word: str) -> bool:
    """Whether a period other than a set phrase can begin with a word: so can whatever has a digit in it."""
    return word in _FIRST_WORDS or not word.isalpha()
