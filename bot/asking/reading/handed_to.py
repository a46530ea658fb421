"""To whom something is to be handed: graph it for the district commanders, put that in a table for the chief's office.

Behind a measure they may be whose figures are wanted (overtime for the inspectors). Behind a word that only points at
what is there, and a verb of making or sending it, they are those who get it.
"""

from collections.abc import Iterator, Sequence

from bot.asking.words.occasion_words import KINDS_OF_OCCASIONS, OWNERS
from bot.asking.words.ranks import RANKS
from bot.asking.words.word_sets import word_set

_POINTED_AT = word_set("it that this them those these both one")
_MADE = word_set(
    "graph chart plot draw table tabulate send email export show print put get do make give run share present trend"
)
_MADE_AS = word_set("chart graph table csv excel spreadsheet slide picture list plot")
_FOR = word_set("for to")
_WHO = (
    RANKS
    | {f"{rank}s" for rank in RANKS}
    | word_set(
        """
        commanders commander managers manager heads leads lead chiefs chief boss bosses team teams board panel partners
        councillors councillor members colleagues supers officers inspectors sergeants gaffer office press media public
        commissioner pcc
        """
    )
)
_WHICH_OF_THEM = (
    KINDS_OF_OCCASIONS
    | RANKS
    | word_set("district borough area division local neighbourhood sector bcu lpa chief pccs my our the duty shift")
)
_MOST_BETWEEN, _MOST_BEFORE = 3, 5


def handed_to(words: Sequence[str], at: int) -> Iterator[int]:
    """How many words from a place on say to whom what was pointed at is to be handed; nothing where none do."""
    if words[at] not in _FOR or not _is_pointed_at(words[max(at - _MOST_BEFORE, 0) : at]):
        return
    place = at + 1 + (words[at + 1 : at + 2] != [] and words[at + 1] in OWNERS)
    for end in range(place, min(place + _MOST_BETWEEN, len(words))):
        if words[end] in _WHO and all(word in _WHICH_OF_THEM for word in words[place:end]):
            yield end + 1 - at


def _is_pointed_at(before: Sequence[str]) -> bool:
    """Whether just before it something is to be made of what is there: chart it, put that in a table."""
    made = next((place for place, word in enumerate(before[:-1]) if word in _MADE), None)
    if made is None or before[made + 1] not in _POINTED_AT:
        return False
    return all(word in _MADE_AS | {"in", "as", "a", "an", "over", "up", "on", "out"} for word in before[made + 2 :])
