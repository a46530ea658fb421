"""`What share of robbery do they make up`, `how much of it is down to Sale`: the verb of a share, which says no more.

Where no share is asked for such a verb may say another thing, and is none of these.
"""

from collections.abc import Iterator, Sequence

from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.asking.words.word_sets import word_set

MADE_UP = "made up"
"""Such a verb, as a reading."""
_PHRASES = phrases(
    "make up, makes up, made up, making up, account for, accounts for, accounted for, accounting for, represent, "
    "represents, represented, constitute, constitutes, constituted, comprise, comprises, comprised, come to, comes to, "
    "amount to, amounts to, amounted to, is down to, are down to, was down to, were down to, is due to, was due to, "
    "is accounted for by, was accounted for by, is made up of, was made up of, is made up by, was made up by, "
    "happens in, happened in, occurs in, occurred in, took place in, takes place in, sits in, sits with, lies in, "
    "lies with, belongs to, belong to"
)
_BY_FIRST_WORD = by_first_word(_PHRASES)
MAKING_UP_BEGINNINGS = frozenset(_BY_FIRST_WORD)
SHARES = word_set(
    "share shares proportion proportions percentage percent pct fraction slice chunk part much half third quarter "
    "fifth tenth thirds majority bulk"
)
"""In a question without any of these words no share is asked for."""


def makes_up(words: Sequence[str], at: int) -> Iterator[int]:
    """How many words from a place on say of something that it is so large a part of a whole."""
    if not any(word in SHARES and _is_of_a_whole(words, place) for place, word in enumerate(words)):
        return
    for phrase in _BY_FIRST_WORD.get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            yield len(phrase) - (phrase[-1] in ("in", "within", "with"))


def _is_of_a_whole(words: Sequence[str], place: int) -> bool:
    """Whether a word is a share of something: how much of it, half of all theft."""
    return words[place + 1 : place + 2] == ["of"] and (words[place] != "much" or words[max(place - 1, 0)] == "how")
