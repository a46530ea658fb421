"""`How many would that be at the Coventry rate`: how many there would be if it were as elsewhere, which is not told.

The figures of the other place are no answer to it.
"""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import NotUnderstood
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_BEFORE = word_set("the our their its same a s rate in of average overall level per head")
_RATES = word_set("rate rates level levels")
_ELSEWHERE = word_set("force forces national similar peer peers family average regional england")
_FURTHEST = 6


def at_another_rate(tokens: Sequence[Token], vocabulary: Vocabulary) -> NotUnderstood | None:
    """Why it is not told; None where no rate of another place is taken for this one's."""
    words = [token.word for token in tokens]
    for at, word in enumerate(words):
        behind = words[at + 1 : at + 1 + _FURTHEST]
        end = next((place for place, one in enumerate(behind) if one in _RATES), None)
        if word not in ("at", "with", "on") or end is None:
            continue
        place = [one for one in behind[:end] if one not in _BEFORE]
        by_place = bool(place) and _is_elsewhere(place, vocabulary)
        # At the rate of Coventry.
        rest = [one for one in behind[end + 1 :] if one not in _BEFORE]
        named_behind = not place and behind[end + 1 : end + 2] == ["of"] and _is_elsewhere(rest[:3], vocabulary)
        asks = "would" in words or (word == "at" and at <= 1)
        if asks and (by_place or named_behind):
            return NotUnderstood("at another rate", " ".join(words[at : at + 2 + end]))
    return None


def _is_elsewhere(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    if words and {*words} <= _ELSEWHERE:
        return True
    lengths = range(len(words), 0, -1)
    return any(
        reading.sort in (Sort.AREA, Sort.PEERS)
        for length in lengths
        for reading in vocabulary.readings(tuple(words[:length]))
    )
