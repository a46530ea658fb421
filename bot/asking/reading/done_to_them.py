"""`Complaints against officers`, `assaults against us`: whom they are done to, and not what they are held against."""

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Combine

_US = frozenset({("us",), ("the", "force"), ("our", "force")})
_OTHERS = frozenset({Sort.AREA, Sort.KIND, Sort.PEERS})


def is_done_to_them(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether `against` stands straight between a measure and one of how many there are, or us beside no other area."""
    sorts = [one for _, one in parts.taken]
    for place in range(1, len(sorts) - 1):
        before, said, after = sorts[place - 1], sorts[place], sorts[place + 1]
        compared = said is not None and said.key == Field.COMPARE and parts.words_at(place) == ("against",)
        if not compared or after is None:
            continue
        if before is not None and before.sort is after.sort is Sort.MEASURE:
            return vocabulary.framework.measures[after.key].combine is Combine.LAST
        named = {one.sort for one in sorts[:place] if one is not None}
        if Sort.MEASURE in named and not named & _OTHERS and parts.words_at(place + 1) in _US:
            return True
    return False
