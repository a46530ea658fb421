"""`Highest month for each borough`, `lowest quarter of each` behind a list of them: the record of every one of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question, Read, only_its_figures
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_ENDS = word_set("highest lowest peak worst best busiest quietest record max maximum min minimum")
_TIMES = word_set("day week month quarter year days weeks months quarters years")
_EACH = word_set("each every by per")
_OF = word_set("for in of from across at")
_ONE = word_set("one area")


def ends_of_each(
    tokens: Sequence[Token],
    previous: Question | None,
    vocabulary: Vocabulary,
    read_then: Callable[[str, Question | None], Read],
) -> Read | None:
    """The highest or lowest of some steps of time of each area of a kind; None where none such is asked for."""
    words = [token.word for token in tokens]
    if not any(one in _ENDS and other in _TIMES for one, other in pairwise(words)):
        return None
    found = _each_of(words, previous, vocabulary)
    if found is None:
        return None
    first, last, kind = found
    rest = " ".join(token.word for token in (*tokens[:first], *tokens[last:]))
    read = read_then(rest, None if previous is None else replace(only_its_figures(previous), period=NEWEST))
    asked = read.outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.EXTREME or asked.by or len(asked.measures) != 1:
        return None
    return replace(read, outcome=replace(asked, by=kind))


def _each_of(words: Sequence[str], previous: Question | None, vocabulary: Vocabulary) -> tuple[int, int, str] | None:
    """From which word to which it is said that each of a kind is meant, and of which kind: named, or there already."""
    for at, word in enumerate(words):
        if word not in _EACH:
            continue
        first = at - 1 if at and words[at - 1] in _OF else at
        behind = tuple(words[at + 1 : at + 2])
        kinds = {one.key for one in vocabulary.readings(behind) if one.sort is Sort.KIND} if behind else set()
        if len(kinds) == 1:
            return first, at + 2, kinds.pop()
        of_those = previous is not None and previous.by not in ("", EACH_PERIOD) and ":" not in previous.by
        if previous is not None and of_those and word in ("each", "every") and (not behind or behind[0] in _ONE):
            return first, at + 1 + len(behind), previous.by
    return None
