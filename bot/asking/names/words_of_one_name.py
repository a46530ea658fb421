"""Which phrases can be a name at all: those whose words stand in the names of one thing. Most in a question are not."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable
from functools import lru_cache

from bot.asking.words.name_forms import Words, folded, with_and_left_out
from bot.asking.words.tokens import root, stem
from bot.asking.words.word_sets import word_set

SMALL_WORDS = word_set(
    "a an and as at be by do for go had has have he i if in is it me my no not of on or so the to up us we"
)
"""Words that together are none of the letters of a name: `as a rate`, where the average speed of answer is the ASA."""

MOST_REMEMBERED = 16_384
_EVERYTHING = -1
"""As a set of things, a bit each: all of them."""


class WordsOfOneName:
    """Tells phrases that may be names, in any of their forms, from those that cannot, before each form is looked for.

    `names` are phrases with the things that they name. A word may be written apart from its name's, or together with
    the next, so that it is sought within the letters of a name. `free` words may stand in what is said of a thing and
    in no name of it; with a `telling` one words may be of two things, so that nothing is ruled out.
    """

    def __init__(
        self, names: Iterable[tuple[Words, Iterable[Hashable]]], *, free: Collection[str], telling: Collection[str]
    ) -> None:
        written: dict[Hashable, set[str]] = defaultdict(set)
        for words, things in names:
            forms = (words, folded(words), with_and_left_out(words))
            letters = {"".join(map(ended, form)) for form in forms for ended in (str, stem, root)}
            for thing in things:
                written[thing] |= letters
        self._letters = tuple(" ".join(forms) for forms in written.values())
        self._free, self._telling = frozenset(free), frozenset(telling)
        self._holding = lru_cache(maxsize=MOST_REMEMBERED)(self._things_holding)

    def may_be_one(self, words: Words) -> bool:
        """Whether some words can be the name of one thing. Where they cannot, nothing longer that they begin can."""
        common = _EVERYTHING
        for word in words:
            if word in self._telling:
                return True
            common &= self._holding(word)
        return bool(common)

    def _things_holding(self, word: str) -> int:
        """The things in one of whose names a word stands, a bit each."""
        if word in self._free:
            return _EVERYTHING
        held = 0
        for part in {_without_ending(one) for one in (word, *folded((word,)))}:
            for place, letters in enumerate(self._letters):
                if part in letters:
                    held |= 1 << place
        return held


def _without_ending(word: str) -> str:
    """What every form of a word begins with."""
    least = root(word)
    # The singular of what ends in -ies ends in -y.
    return (least if word.startswith(least) else least[:-1]).rstrip("s")
