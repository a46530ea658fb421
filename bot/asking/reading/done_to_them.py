"""`Complaints against officers`: those they are made of, and not how many there are."""

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Combine


def is_done_to_them(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether `against` stands straight between a measure and one of how many there are, such as officers."""
    sorts = [one for _, one in parts.taken]
    for place in range(1, len(sorts) - 1):
        before, said, after = sorts[place - 1], sorts[place], sorts[place + 1]
        named = before is not None and after is not None and before.sort is after.sort is Sort.MEASURE
        compared = said is not None and said.key == Field.COMPARE.value and parts.words_at(place) == ("against",)
        if named and compared and after is not None:
            return vocabulary.framework.measures[after.key].combine is Combine.LAST
    return False
