"""What an answer says of areas that were asked for in other words than the catalogue: LPA taken for borough."""

from collections.abc import Sequence

from bot.asking.names.kind_words import taken_for
from bot.asking.names.vocabulary import Sort
from bot.asking.reading.parts import Parts


def kinds_taken(parts: Parts, steps: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The everyday words for areas that were asked through, with the kinds that they were taken for.

    `steps` are the stretches of the question, as they were said.
    """
    said = zip(parts.taken, steps, strict=True)
    kinds = [(words, one.key) for (_, one), (words, _) in said if one is not None and one.sort is Sort.KIND]
    return tuple(pair for words, kind in kinds if kind in parts.kinds for pair in taken_for(words, kind))
