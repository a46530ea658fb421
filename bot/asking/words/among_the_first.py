"""`Are we in the top three of our similar forces`: the place of one among others is asked for, and not the first."""

from collections.abc import Iterator, Sequence

from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.word_sets import word_set

AMONG = frozenset({"in", "among", "amongst", "within", "inside"})
"""With one of these begins what asks so."""
ASKED = word_set("is are was were am has have had do does did isnt arent")
"""With one of these begins a question that is answered with yes or no."""
_ENDS = word_set("top bottom best worst upper lower")
_PARTS = word_set("half third quarter quartile tercile decile quintile few group")
_LISTED = word_set("which who whos what whats list show name where how")


def asks_whether_among_the_first(words: Sequence[str], at: int) -> Iterator[int]:
    """How many words from a place on ask whether something is among the first or the last of several."""
    if words[at] not in AMONG or ASKED.isdisjoint(words[:at]) or not _LISTED.isdisjoint(words):
        return
    place = at + 1 + (words[at + 1 : at + 2] == ["the"])
    if place + 1 < len(words) and words[place] in _ENDS and _is_so_many(words[place + 1]):
        yield place + 2 - at


def _is_so_many(word: str) -> bool:
    return word in _PARTS or word in NUMBER_WORDS or (word.isdecimal() and len(word) < len("100"))
