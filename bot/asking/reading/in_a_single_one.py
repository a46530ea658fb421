"""Steps of time in one of which a figure was beyond a number: over 2,000 in a month, a week without a robbery."""

from collections.abc import Sequence

from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.asking.question import Occurs
from bot.asking.reading.always_asked import STEPS
from bot.asking.reading.thresholds import thresholds
from bot.asking.words.none_said import NONE_SAID
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_BARE = frozenset({"a", "per", "any", "one", "gone", "go", "each", "every"})
_OF_EACH = frozenset({"a", "per"})
_ONCE = word_set("ever once gone go went never")
_WITH = frozenset({"with", "without", "where", "when", "that"})
IN_ONE = by_first_word(
    phrases(
        "a, per, in a, in one, in a single, in any, in any one, in a given, in the one, within a, within a single, "
        "for a, for a single, one, any one, in any single, in just one, gone a, go a, gone a whole, go a whole, "
        "gone a full, a single, inside a, over a, a whole, a full"
    )
)
ASKED_OTHERWISE = word_set("how often which what when whens first list last latest earliest many")
"""Words of questions that ask for more than whether there ever was one."""


def in_a_single_one(tokens: Sequence[Token], words: Sequence[str], at: int) -> int:
    """`Over 2,000 in a month`, `3,000 a month`, `a month without a robbery`: how many words say in which steps; else 0.

    What comes for each of them as a rule (`100 a month on average`) is asked without a number that is beyond.
    """
    for said in IN_ONE.get(words[at], ()):
        noun = words[at + len(said) : at + len(said) + 1]
        if tuple(words[at : at + len(said)]) != said or not noun or noun[0] not in STEPS:
            continue
        end = at + len(said) + 1
        behind = words[at] in _BARE and any(one.end == at for place in range(at) for one in thresholds(tokens, place))
        before = words[end : end + 1] and words[end] in _WITH
        number = words[at] not in _BARE and _holds_a_number(tokens)
        return end - at if behind or before or number else 0
    return 0


def occurs_in_one(words: Sequence[str], at: int, length: int) -> Occurs | None:
    """Whether any of the steps is meant or, in `is robbery under 60 a month`, each; None where more is asked."""
    if not ASKED_OTHERWISE.isdisjoint(words):
        return None
    each = words[at] in _OF_EACH and _WITH.isdisjoint(words[at + length : at + length + 1])
    return Occurs.ALWAYS if each and _ONCE.isdisjoint(words) else Occurs.EVER


def _holds_a_number(tokens: Sequence[Token]) -> bool:
    return any(any(thresholds(tokens, place)) for place in range(len(tokens))) or bool(
        NONE_SAID & {token.word for token in tokens}
    )
