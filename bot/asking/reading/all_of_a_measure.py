"""`All robbery last month`: the whole of what is counted, where it is asked through by nothing."""

from bot.asking.names.named import Reading, Sort
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_EACH_FIGURE = word_set("figures numbers stats statistics data types kinds measures")


def settle_all_of_it(parts: Parts) -> None:
    """`All` straight before a measure asks for no breakdown; all robbery by borough and all robbery figures do."""
    place = parts.fields.get(Field.BY)
    if place is None or not _says_all(parts, place) or not _stands_before_a_measure(parts, place):
        return
    through = parts.kinds or parts.kinds_alone or parts.dimensions or parts.peers or parts.cadences or parts.each
    said_by = [one for _, one in parts.taken if one == Reading(Sort.FIELD, Field.BY.value)]
    if not (through or len(said_by) > 1 or _EACH_FIGURE & {*parts.words}):
        del parts.fields[Field.BY]


def _says_all(parts: Parts, place: int) -> bool:
    said = parts.words_at(place)
    return said[:1] == ("all",) and {*said} <= {"all", "of", "the", "our"}


def _stands_before_a_measure(parts: Parts, place: int) -> bool:
    following = place + 1
    while parts.harmless.get(following) in ("the", "our", "of"):
        following += 1
    named = parts.taken[following][1] if following < len(parts.taken) else None
    return named is not None and named.sort in (Sort.MEASURE, Sort.GROUP)
