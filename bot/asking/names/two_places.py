"""`Upper and lower`, where two areas are called so: those, and not the two limits of a chart."""

from collections.abc import Collection, Mapping

from bot.asking.names.named import Reading, Sort
from bot.asking.words.name_forms import Words

LINKS_OF_TWO = frozenset({"and", "or", "v", "vs", "versus"})
_TWO_AND_A_LINK = 3


def are_two_places(words: Words, names: Mapping[Words, Collection[Reading]]) -> bool:
    """Whether some words are two areas with a link between them, by their names in the catalogue."""
    if len(words) != _TWO_AND_A_LINK or words[1] not in LINKS_OF_TWO:
        return False
    return all(any(one.sort is Sort.AREA for one in names.get(end, ())) for end in (words[:1], words[2:]))
