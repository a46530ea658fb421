"""`July only please`: that no more than the period is wanted, which is all that is ever given."""

from collections.abc import Sequence

from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

ONLY = frozenset({"only", "alone"})
_TIMES = word_set("month week quarter year ytd fytd") | {*MONTH_NUMBERS, *SEASONS}
_COURTESIES = word_set("please pls plz thanks thx ta cheers")


def only_then(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word says only that of a time that stands before it, at the end of what is asked."""
    if at == 0 or tokens[at].word not in ONLY:
        return False
    before = tokens[at - 1].word
    return ends_what_is_asked(tokens, at + 1) and (before in _TIMES or (before[:2] == "20" and before[:4].isdecimal()))


def ends_what_is_asked(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing goes on at a place but another clause, or a courtesy."""
    return at >= len(tokens) or tokens[at].opens or tokens[at].word in _COURTESIES
