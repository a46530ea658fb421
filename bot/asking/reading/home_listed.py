"""Home in a list of areas: us, Kent and Essex; in Sale and across the force."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.span import Segmentation
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token

PLACING = frozenset({"in", "for", "across", "within", "the", "over"})
"""What may stand before each name of a list: in Sale and in Hope, for Sale and for the whole force."""
BETWEEN_NAMES = PLACING | {"number", "numbers", "volume", "volumes", "figures", "count", "counts", "its"}
"""What may stand beside the `and` between two names: search numbers and the find rate."""


def with_home_listed(
    path: Segmentation, chosen: tuple[Reading | None, ...], tokens: Sequence[Token], vocabulary: Vocabulary
) -> tuple[Reading | None, ...]:
    """`Us` in a list of areas, or compared with one, is home: us, Kent and Essex; how are we against Kent."""
    home = vocabulary.framework.home
    if home is None:
        return chosen
    return tuple(
        Reading(Sort.AREA, home) if reading == _HOME and _is_listed(place, path, chosen, tokens) else reading
        for place, reading in enumerate(chosen)
    )


_HOME = Reading(Sort.FIELD, Field.HOME.value)


def _is_listed(place: int, path: Segmentation, chosen: tuple[Reading | None, ...], tokens: Sequence[Token]) -> bool:
    words = [token.word for token in tokens[path[place].start : path[place].end]]
    if words == ["our"]:
        return False
    for step in (-1, 1):
        at, linked = place + step, _parted_at(place + (step > 0), path, tokens) and words != ["we"]
        while 0 <= at < len(path) and (between := chosen[at]) is not None and (_links(between) or _places(between)):
            linked = linked or _links(between)
            at += step
        beside = chosen[at] if 0 <= at < len(path) else None
        if linked and beside is not None and beside.sort is Sort.AREA:
            return True
    return False


def _links(reading: Reading) -> bool:
    return reading == Reading(Sort.FIELD, Field.COMPARE.value) or (
        reading.sort is Sort.HARMLESS and reading.key in ("and", "or")
    )


def _places(reading: Reading) -> bool:
    return reading.sort is Sort.HARMLESS and reading.key in PLACING


def _parted_at(place: int, path: Segmentation, tokens: Sequence[Token]) -> bool:
    return place < len(path) and tokens[path[place].start].parted
