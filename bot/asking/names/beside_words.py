"""What areas are set beside: the force average, above or below the force, anywhere else, the other boroughs."""

from collections.abc import Iterator, Sequence

from bot.asking.names.kind_words import ANY_KIND
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

AVERAGE_OF_HOME = "average"
"""What is said of home where areas are held against its average: of a count that is its rate."""
OTHERS = "others"
"""What is said of a kind of area where the others of it are meant."""
_COMPARING = word_set("vs v versus against than with to above below over under from compared beside")
_SIDES = word_set("above below over under beneath")
_SMALL = word_set("the our that of for its in")
_AVERAGES = (("average",), ("mean",), ("avg",), ("wide", "average"), ("area", "average"))
_FIGURES = (("figure",), ("level",), ("as", "a", "whole"), ("overall",), ("total",))
_ELSE = (("anywhere", "else"), ("everywhere", "else"), ("anyone", "else"), ("everyone", "else"), ("anybody", "else"))
_REST = (
    *(("elsewhere",), ("the", "rest"), ("rest",), ("elsewhere", "in", "the", "force"), ("rest", "of", "the", "force")),
    ("the", "rest", "of", "the", "force"),
)
"""All the others, where they are set beside an area."""
_OTHER = (
    *(("any", "other"), ("the", "other"), ("all", "other"), ("every", "other"), ("all", "the", "other")),
    *(("all", "of", "the", "other"), ("the", "rest", "of", "the"), ("other",)),
)
_OTHER_BEGINNINGS = frozenset(said[0] for said in (*_ELSE, *_REST, *_OTHER))
_WHOSE = frozenset({"its", "their", "the"})
_LONGEST = 5
SET_BESIDE = _COMPARING | _SIDES | {"behind", "ahead", "minus"}
"""In a question without any of these words nothing is set beside another."""
MORE, FEWER, BETTER, WORSE = "more", "fewer", "better", "worse"
_DIRECTIONS = {
    **dict.fromkeys(word_set("more higher greater bigger above over busier exceed exceeds"), MORE),
    **dict.fromkeys(word_set("less fewer lower smaller below under beneath"), FEWER),
    **dict.fromkeys(word_set("better ahead outperform outperforms outperforming beating"), BETTER),
    **dict.fromkeys(word_set("worse behind"), WORSE),
}


def direction_said(words: Sequence[str]) -> str:
    """Which side of another figure is asked for: more, fewer, better or worse; none where both or neither are."""
    said = {_DIRECTIONS[word] for word in words if word in _DIRECTIONS}
    if {"we", "behind"} <= {*words}:
        return BETTER  # those that we are behind
    if {"we", "ahead"} <= {*words}:
        return WORSE
    return said.pop() if len(said) == 1 else ""


def beside_words(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, Reading]]:
    """How many words from a place on say what is set beside what, and what they mean."""
    if said[at] in _SIDES and (length := _side(said, at, vocabulary)):
        yield length, Reading(Sort.FIELD, Field.COMPARE.value)
    if said[at] in ("behind", "ahead") and {"we", "us"} & {*said[max(at - 2, 0) : at], *said[at + 1 : at + 3]}:
        yield 1 + (said[at + 1 : at + 2] == ["of"]), Reading(Sort.FIELD, Field.COMPARE.value)
    if said[at] == "minus" and _are_side_by_side(said, at, vocabulary):
        yield 1, Reading(Sort.FIELD, Field.COMPARE.value)  # Sale minus Hope: how far the one is from the other
    if _is_compared_with(said, at) and _is_an_area(said, at + 1, vocabulary):
        yield 1, Reading(Sort.FIELD, Field.COMPARE.value)  # compare Sale with Hope
    if _COMPARING.isdisjoint(said[max(at - _LONGEST, 0) : at]):
        return
    if (average := _of_home(said, at, vocabulary)) is not None:
        yield average
    if said[at] in _WHOSE:
        yield from _around(said, at, vocabulary)
    yield from _others(said, at, vocabulary)


def _is_compared_with(said: Sequence[str], at: int) -> bool:
    opened = said[at] in ("with", "to") and {"compare", "comparing"} & {*said[:at]}
    return bool(opened) and said[at + 1 : at + 2] not in (["us"], ["our"], ["ours"], ["we"])


def _are_side_by_side(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Whether the names of two areas stand on both sides of a word, and neither lies within the other."""
    before = (tuple(said[start:at]) for start in range(max(at - _LONGEST, 0), at))
    behind = (tuple(said[at + 1 : end]) for end in range(at + 2, min(at + 2 + _LONGEST, len(said) + 1)))
    one, other = (
        {reading.key for words in names for reading in vocabulary.readings(words) if reading.sort is Sort.AREA}
        for names in (before, behind)
    )
    within = vocabulary.framework.with_ancestors
    return bool(one and other) and not any(a in within(b) or b in within(a) for a in one for b in other)


def _side(said: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """How many words are `above`, or `above or below`, where the name of an area follows; else 0."""
    length = 3 if said[at + 1 : at + 2] == ["or"] and said[at + 2 : at + 3] and said[at + 2] in _SIDES else 1
    place = at + length
    if said[place : place + 1] == ["in"]:
        return 0  # "over in Sale" is there
    while place < len(said) and said[place] in _SMALL:
        if _is_an_area(said, place, vocabulary):
            return length
        place += 1
    return length if _is_an_area(said, place, vocabulary) else 0


def _is_an_area(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    phrases = (tuple(said[at : at + length]) for length in range(1, min(_LONGEST, len(said) - at) + 1))
    found = {one for phrase in phrases for one in vocabulary.readings(phrase)}
    home = vocabulary.framework.areas.get(vocabulary.framework.home or "")
    named = any(one.sort in (Sort.AREA, Sort.PEERS) for one in found) or Reading(Sort.FIELD, Field.HOME.value) in found
    the_force = home is not None and said[at - 1] == "the" and Reading(Sort.KIND, home.kind) in found
    return named or the_force or _of_home(said, at, vocabulary) is not None


def _of_home(said: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[int, Reading] | None:
    """`Force average`, `the force as a whole`: home, and whether its average is meant."""
    home = vocabulary.framework.home
    if home is None:
        return None
    for length in range(1, min(_LONGEST, len(said) - at) + 1):
        if not _is_home(tuple(said[at : at + length]), home, vocabulary):
            continue
        rest = tuple(said[at + length : at + length + 3])
        for phrases, of in ((_AVERAGES, AVERAGE_OF_HOME), (_FIGURES, "")):
            for phrase in phrases:
                if rest[: len(phrase)] == phrase:
                    return length + len(phrase), Reading(Sort.AREA, home, of)
    return None


def _is_home(phrase: tuple[str, ...], home: str, vocabulary: Vocabulary) -> bool:
    kind = vocabulary.framework.areas[home].kind
    at_home = {(Sort.AREA, home), (Sort.FIELD, Field.HOME.value), (Sort.KIND, kind)}
    return any((one.sort, one.key) in at_home and one.of != "plural" for one in vocabulary.readings(phrase))


def _around(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, Reading]]:
    """`Sale compared with its division`, `with the division as a whole`: the area around the one named before."""
    framework = vocabulary.framework
    named = {
        one.key for phrase in _phrases_in(said[:at]) for one in vocabulary.readings(phrase) if one.sort is Sort.AREA
    }
    if len(named) != 1:
        return
    around = {framework.areas[key].kind: key for key in framework.with_ancestors(named.pop())[1:]}
    place = at + 1 + (said[at + 1 : at + 2] == ["own"])
    for length in range(1, min(_LONGEST, len(said) - place) + 1):
        for one in vocabulary.readings(tuple(said[place : place + length])):
            if one.sort is not Sort.KIND or one.of == "plural" or around.get(one.key) in (None, framework.home):
                continue
            end = place + length
            for phrase in ((), *_FIGURES, *_AVERAGES):
                if tuple(said[end : end + len(phrase)]) == phrase:
                    yield end + len(phrase) - at, Reading(Sort.AREA, around[one.key])


def _phrases_in(said: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for start in range(len(said)):
        yield from (tuple(said[start:end]) for end in range(start + 1, min(start + _LONGEST, len(said)) + 1))


def _others(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, Reading]]:
    if said[at] not in _OTHER_BEGINNINGS:
        return
    for phrase in (*_ELSE, *_REST):
        if tuple(said[at : at + len(phrase)]) == phrase:
            yield len(phrase), Reading(Sort.KIND, ANY_KIND, OTHERS)
    home = vocabulary.framework.areas.get(vocabulary.framework.home or "")
    own = "" if home is None else home.kind
    for before in _OTHER:
        if tuple(said[at : at + len(before)]) != before:
            continue
        place = at + len(before)
        for length in range(1, min(_LONGEST, len(said) - place) + 1):
            for one in vocabulary.readings(tuple(said[place : place + length])):
                of_home = one.key == own and one.of != "plural"  # the rest of the force is of all its areas
                if one.sort is Sort.KIND and not of_home:
                    yield len(before) + length, Reading(Sort.KIND, one.key, OTHERS)
                elif one.sort is Sort.AREA and _is_a_kind(said, place + length, vocabulary):
                    yield len(before), Reading(Sort.KIND, ANY_KIND, OTHERS)  # the other Fens neighbourhoods


def _is_a_kind(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    phrases = (tuple(said[at : at + length]) for length in range(1, min(_LONGEST, len(said) - at) + 1))
    return any(one.sort is Sort.KIND for phrase in phrases for one in vocabulary.readings(phrase))
