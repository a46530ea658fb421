"""`Vehicle theft and keyless theft`, `ASB and drinking`: a measure and a group of its own are two figures, not one."""

from itertools import pairwise

from bot.asking.names.vocabulary import Sort
from bot.asking.question import Choice, NotUnderstood
from bot.asking.reading.parts import Parts

_AND = (("and",), ("and", "the"), ("plus",), ("as", "well", "as"))


def whole_and_part(parts: Parts) -> NotUnderstood | None:
    """Which of the two is meant, where a measure and one of its groups stand side by side with `and` between them."""
    sorts = (Sort.MEASURE, Sort.GROUP)
    named = [(place, one) for place, (_, one) in enumerate(parts.taken) if one and one.sort in sorts]
    for (first, whole), (second, part) in pairwise(named):
        between = tuple(word for place in range(first + 1, second) for word in parts.words_at(place))
        if {whole.sort, part.sort} != {Sort.MEASURE, Sort.GROUP} or between not in _AND:
            continue
        words, spans = parts.words, (parts.taken[first][0], parts.taken[second][0])
        without = {
            0: (*words[: spans[0].start], *words[spans[1].start :]),
            1: (*words[: spans[0].end], *words[spans[1].end :]),
        }
        of_the_part = (*words[: spans[0].end], *words[spans[1].start :])
        said = (without[1], of_the_part) if whole.sort is Sort.MEASURE else (of_the_part, without[0])
        labels = (" ".join(parts.words_at(place)).capitalize() for place in (first, second))
        choices = tuple(Choice(label, " ".join(one)) for label, one in zip(labels, said, strict=True))
        return NotUnderstood("two things", choices=choices)
    return None
