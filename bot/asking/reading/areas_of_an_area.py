"""`All the Harwick neighbourhoods`, `robbery for the Castle teams`: those of a kind that lie within an area.

An area with areas behind it that lie within it is no question of its own figure; put in the words that are read so.
"""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_LONGEST_AREA, _LONGEST_KIND = 4, 3
_ASKS = word_set("which what who whos whats how any is are was were has have had did do does where why when")
_ONLY = word_set("not no other others rest remaining remainder but except without than vs versus against v compared")
_BEFORE = word_set("of all the our each every for across both in over each")


def with_areas_of_an_area(text: str, vocabulary: Vocabulary) -> str:
    """The text with the areas within one asked for by their kind; as it is where it names none so."""
    chunks = text.split()
    plain = [" ".join(words_of(chunk.lower())) for chunk in chunks]
    if not (_ASKS | _ONLY).isdisjoint(plain):
        return text
    for at in range(1, len(plain)):
        ends = range(min(at + _LONGEST_KIND, len(plain)), at, -1)
        end = next((one for one in ends if _kind(tuple(plain[at:one]), vocabulary)), 0)
        starts = range(max(at - _LONGEST_AREA, 0), at)
        start = next((one for one in starts if _holds(plain[one:at], plain[at:end], vocabulary)), None) if end else None
        if start is None or any(chunk[-1:] in ",;:.?!" for chunk in chunks[start : end - 1]):
            continue
        area, kind, begins = " ".join(chunks[start:at]), chunks[at:end], start
        while begins and plain[begins - 1] in _BEFORE:
            begins -= 1
        return " ".join((*chunks[:begins], "by", *kind, "in", area, *chunks[end:]))
    return text


def _kind(words: Words, vocabulary: Vocabulary) -> str:
    """The kind of area that is named in the plural."""
    kinds = {one.key for one in vocabulary.readings(words) if one.sort is Sort.KIND and one.of == "plural"}
    return kinds.pop() if len(kinds) == 1 else ""


def _holds(name: Sequence[str], kind: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a name is one area's alone, and areas of a kind lie within it."""
    readings = vocabulary.readings(tuple(name))
    keys = {one.key for one in readings}
    if {one.sort for one in readings} != {Sort.AREA} or len(keys) != 1:
        return False
    framework = vocabulary.framework
    within = framework.lying_within(tuple(keys))
    return any(framework.areas[key].kind == _kind(tuple(kind), vocabulary) for key in within - keys)
