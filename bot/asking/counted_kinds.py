"""As many areas as there are of a kind: all three districts."""

from collections.abc import Sequence

from bot.asking.period_names import number_of
from bot.asking.vocabulary import Sort, Vocabulary


def counts_all_of_a_kind(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """`All three districts`, where there are three: as many as there are, and so no fewer than all."""
    number = number_of(said[at])
    if number is None or not said[at + 1 : at + 2]:
        return False
    kinds = {one.key for one in vocabulary.readings((said[at + 1],)) if one.sort is Sort.KIND and one.of == "plural"}
    return any(sum(area.kind == kind for area in vocabulary.framework.areas.values()) == number for kind in kinds)
