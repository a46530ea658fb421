"""`July only please`, `July on its own`: that no more than the period is wanted, which is all that is ever given."""

import re
from collections.abc import Sequence

from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_ONLY = (
    *(("only",), ("alone",), ("on", "its", "own"), ("on", "their", "own")),
    *(("by", "itself"), ("by", "themselves"), ("in", "isolation")),
)
ONLY = frozenset(said[0] for said in _ONLY)
_TIMES = word_set("month week quarter year ytd fytd") | {*MONTH_NUMBERS, *SEASONS}
_NUMBERED, _QUARTER = word_set("quarter week wave"), re.compile(r"q[1-4]")
"""What is told by its number: quarter 2, q2."""
_COURTESIES = word_set("please pls plz thanks thx ta cheers")


def length_of_only(tokens: Sequence[Token], at: int) -> int:
    """How many words say that no more is wanted; none where they do not."""
    return next((len(one) for one in _ONLY if tuple(token.word for token in tokens[at : at + len(one)]) == one), 0)


def only_then(tokens: Sequence[Token], at: int) -> bool:
    """Whether some words say only that of a time that stands before them, at the end of what is asked."""
    length = length_of_only(tokens, at)
    if at == 0 or not length:
        return False
    before = tokens[at - 1].word
    timed = before in _TIMES or (before[:2] == "20" and before[:4].isdecimal())
    numbered = before.isdecimal() and at > 1 and tokens[at - 2].word in _NUMBERED
    timed = timed or numbered or _QUARTER.fullmatch(before) is not None
    return timed and ends_what_is_asked(tokens, at + length)


def ends_what_is_asked(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing goes on at a place but another clause, or a courtesy."""
    return at >= len(tokens) or tokens[at].opens or tokens[at].word in _COURTESIES
