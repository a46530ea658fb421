"""Areas by their number and kind: all three districts, name five boroughs, thefts per town."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.period_names import number_of
from bot.asking.reading.statements import names_in
from bot.asking.words.word_sets import word_set


def counts_all_of_a_kind(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """`All three districts`, `our three central districts`, where there are three there: no fewer than all."""
    number = number_of(said[at])
    if number is None or at + 1 == len(said):
        return False
    places = (
        end
        for start, end, found in names_in(said, vocabulary)
        if start == at + 1 and any(one.sort is Sort.AREA for one in found)
    )
    starts = (at + 1, *places)
    ends = {start: min(start + _LONGEST_KIND, len(said)) for start in starts}
    phrases = (tuple(said[start:end]) for start in starts for end in range(start + 1, ends[start] + 1))
    kinds = {one.key for words in phrases for one in vocabulary.readings(words) if _is_several(one)}
    return any(number in _numbers_of(kind, said, vocabulary) for kind in kinds)


def _is_several(reading: Reading) -> bool:
    return reading.sort is Sort.KIND and reading.of == "plural"


def _numbers_of(kind: str, said: Sequence[str], vocabulary: Vocabulary) -> Iterator[int]:
    """How many areas of a kind there are, and how many within each area that is named."""
    framework = vocabulary.framework
    every = [key for key, area in framework.areas.items() if area.kind == kind]
    yield len(every)
    named = {one.key for _, _, found in names_in(said, vocabulary) for one in found if one.sort is Sort.AREA}
    yield from (sum(area in framework.with_ancestors(key)[1:] for key in every) for area in named)


NAMING = frozenset({"name", "identify"})
_ASKING = frozenset({"please", "you", "can", "could", "and", "to"})
_OWN = frozenset({"the", "our", "me", "us", "all", "any"})
_ENDS = frozenset({"top", "bottom", "worst", "best", "highest", "lowest"})


def asks_for_names(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """`Name three boroughs`, `name the worst two districts`: areas are asked for, and not what somebody is called."""
    if said[at] not in NAMING or not {*said[:at]} <= _ASKING:
        return False
    rest = [word for word in said[at + 1 : at + 6] if word not in _OWN]
    while rest and (number_of(rest[0]) is not None or rest[0] in _ENDS):
        rest = rest[1:]
    return bool(rest) and _names_a_kind(rest[:1], vocabulary)


def asks_for_each_of_a_kind(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """`Thefts per borough`: of each of them."""
    rest = said[at + 1 : at + 1 + _LONGEST_KIND]
    return said[at] == "per" and any(_names_a_kind(rest[:length], vocabulary) for length in range(1, len(rest) + 1))


def asks_which_of_a_kind(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """`What neighbourhood has the most`: which of them; not `what are the districts`."""
    rest = said[at + 1 : at + 1 + _LONGEST_KIND]
    kinds = (one for length in range(1, len(rest) + 1) for one in vocabulary.readings(tuple(rest[:length])))
    ends = not _WHICH_ENDS.isdisjoint(said[at + 1 :])
    return said[at] == "what" and ends and any(one.sort is Sort.KIND and one.of != "plural" for one in kinds)


_WHICH_ENDS = word_set("most fewest least highest lowest best worst biggest smallest busiest quietest")


def _names_a_kind(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    return any(one.sort is Sort.KIND for one in vocabulary.readings(tuple(words)))


_LONGEST_KIND = 3
