"""Which area drives a rise: the one where it went up most; how many times higher one figure is than another."""

from collections.abc import Iterator, Sequence

from bot.asking.names.kind_words import is_a_kind_somewhere
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.field_words import DIRECTIONS, Field
from bot.asking.words.who_is_first import WHO_OR_WHERE
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Better

_DRIVING = word_set("drives driving drove driven drive fuelling fuels fuelled pushing pushed causing caused behind")
_DOING_IT = word_set("drive drives driving drove fuelling fuels fuelled")
_BEFORE_IT = word_set("the our this that most of to up")
_FURTHEST, _LONGEST = 3, 5
_TIMES = ("how", "many", "times")
_NOT_DONE = word_set("to can will could should would must may a the pay price budget short power")
_CUTS = word_set("cut cuts cutting")
_PACE = word_set("faster quicker slower")
_HIGHER = word_set("higher more bigger greater larger busier worse as")
_PULLING = word_set(
    "dragging drags dragged pulling pulls pulled bringing brings brought holding holds held letting lets keeping keeps "
    "weighing pushing pushes putting"
)
_DRAGGING, _ON_WHAT = word_set("dragging drags dragged"), word_set("on for in most here there please pls now then")
_US = word_set("us force performance average rate service")
_NUMBERS = word_set("numbers figures figure number total totals it them crime")
_DOWN = word_set("down back")
_BETWEEN = _US | _NUMBERS | word_set("the our whole overall everyone")
_MOST_BETWEEN = 4
DRIVING_BEGINNINGS = _PULLING | _DRIVING | _PACE | {_TIMES[0], *_CUTS, "break", *_DOWN}
_OF_THAT = (["by"], ["that"], ["it"], ["this"], ["most", "by"], ["by", "most"])
_MOVED = frozenset(one.value for one in DIRECTIONS)


def driving_words(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, Field]]:
    """How many words from a place on ask which area something came of, or how many times higher one of two is."""
    if said[at] in _DRIVING and _names_a_kind(said[:at], vocabulary) and _moves(said, at + 1, vocabulary):
        yield 1, Field.MOST
    if said[at] in _DOING_IT and _names_a_kind(said[:at], vocabulary) and _is_driven(said, at + 1, vocabulary):
        yield 1, Field.MOST  # which districts are driving violence: where there is most of it
    if said[at] in _DRIVING and [*said[at + 1 :]] in _OF_THAT and _names_a_kind(said[:at], vocabulary):
        yield len(said) - at, Field.MOST  # which division is that driven by: where there is most of it
    length = len(_TIMES) + 1
    if (
        said[at] == _TIMES[0]
        and tuple(said[at : at + length - 1]) == _TIMES
        and _HIGHER & {*said[at + length - 1 : at + length]}
    ):
        yield from ((length, Field.RATIO) for _ in {"than", "as"} & {*said[at + length :]})
    if said[at] in _PULLING and (_names_a_kind(said[:at], vocabulary) or not WHO_OR_WHERE.isdisjoint(said[:at])):
        yield from _pulling(said, at)
        yield from _pulling_a_figure(said, at, vocabulary)
    if said[at] in _DOWN and not _PULLING.isdisjoint(said[max(at - _LONGEST - 1, 0) : at]):
        pulled = max(place for place in range(at) if said[place] in _PULLING)
        if _behind_a_name(said, pulled + 1, vocabulary) == at:
            yield 1, Field.DRAGGING
    if said[at] in _CUTS and at and said[at - 1] not in _NOT_DONE:
        yield 1, Field.FALL
    if said[at] in _PACE and _moves_near(said, at, vocabulary) and "than" in said[at + 1 :]:
        yield 1, Field.COMPARE
    if said[at] == "break" and "down" in said[at + 2 : at + 8]:
        yield 1, Field.BY
    if said[at] == "down" and "break" in said[max(at - 6, 0) : at] and said[at + 1 : at + 2] == ["by"]:
        yield 2, Field.BY


def _pulling(said: Sequence[str], at: int) -> Iterator[tuple[int, Field]]:
    """`Dragging us down`, `holding the force back`, `pulling the numbers up`: for the worse, or which way."""
    place = at + 1
    while place < len(said) and place - at <= _MOST_BETWEEN and said[place] in _BETWEEN:
        place += 1
    between, way = {*said[at + 1 : place]}, said[place : place + 1]
    if way in (["down"], ["back"]) and between & _US:
        yield place + 1 - at, Field.DRAGGING
    elif said[at] in _DRAGGING and (not said[at + 1 :] or said[at + 1] in _ON_WHAT):
        yield 1, Field.DRAGGING  # which district is dragging, on attendance
    elif way in (["down"], ["up"]) and between & _NUMBERS:
        yield place + 1 - at, Field.DRIVEN_UP if way == ["up"] else Field.DRIVEN_DOWN


def _pulling_a_figure(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, Field]]:
    """`Pulling down our detection rate`, `dragging our detection rate down`: what is pulled is named."""
    if said[at + 1 : at + 2] and said[at + 1] in _DOWN and _behind_a_name(said, at + 2, vocabulary):
        yield 2, Field.DRAGGING
    elif said[(place := _behind_a_name(said, at + 1, vocabulary)) : place + 1] in (["down"], ["back"]):
        yield 1, Field.DRAGGING


def _behind_a_name(said: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """The place behind the name of what is better high that begins at a place, but for whose it is; 0 where none does.

    Who brings burglary down does well.
    """
    first = at + (said[at : at + 1] in (["the"], ["our"]))
    for end in range(min(first + _LONGEST, len(said)), first, -1):
        named = {one.key for one in vocabulary.readings(tuple(said[first:end])) if one.sort is Sort.MEASURE}
        if named and all(vocabulary.framework.measures[key].better is Better.HIGHER for key in named):
            return end
    return 0


def is_of_pace(words: Sequence[str]) -> bool:
    """Whether areas are compared by how fast something moves there, which their size says nothing of."""
    return not _PACE.isdisjoint(words) and "than" in words


def _names_a_kind(before: Sequence[str], vocabulary: Vocabulary) -> bool:
    held = any(one.sort is Sort.KIND for word in before for one in vocabulary.readings((word,)))
    return held or any(is_a_kind_somewhere(word) for word in before)


def _moves_near(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a word beside which a place may stand says that something moves: rising, fallen."""
    near = (*said[max(at - _FURTHEST, 0) : at], *said[at + 1 : at + 1 + _FURTHEST])
    return any(one.sort is Sort.FIELD and one.key in _MOVED for word in near for one in vocabulary.readings((word,)))


def _is_driven(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a measure follows that is no driving itself, and neither up nor down behind it."""
    first = at + (said[at : at + 1] in (["the"], ["our"]))
    names = (tuple(said[first:end]) for end in range(first + 1, min(first + _LONGEST, len(said)) + 1))
    named = any(one.sort is Sort.MEASURE for name in names for one in vocabulary.readings(name))
    itself = any(one.sort is Sort.MEASURE for one in vocabulary.readings(tuple(said[at - 1 : at + 1])))
    return named and not itself and {"up", "down"}.isdisjoint(said[at:])


def _moves(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a rise, a fall or the like follows."""
    for word in said[at : at + _FURTHEST]:
        if any(one.sort is Sort.FIELD and one.key in _MOVED for one in vocabulary.readings((word,))):
            return True
        if word not in _BEFORE_IT:
            return False
    return False
