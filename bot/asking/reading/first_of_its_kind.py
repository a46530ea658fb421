"""`Is Sale the worst for robbery`: an area that is asked whether it is first stands in order among its kind."""

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.question import NotUnderstood
from bot.asking.reading.biggest_areas import sized_areas
from bot.asking.reading.home_listed import PLACING
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.asking.words.word_sets import word_set

_ENDS_SAID = frozenset(Reading(Sort.FIELD, one.value) for one in ENDS_OF_ORDERS)
_VERBS = word_set("is are was were has have had does do did would be isnt arent")
_STATED = word_set("has have had is was got gets")
_OF_ONE_SELF = frozenset({"at", "its", "our", "their", "ever", "time", "record", "point"})
"""What beside an end is of the area's own figures: at its highest, lowest ever."""
_OF_TIME = frozenset({"when", "how"})


def put_in_order(parts: Parts, vocabulary: Vocabulary) -> NotUnderstood | None:
    """Takes an area that is asked whether it is first for all of its kind, and home for its rank among peers.

    Since when it has been is not worked out. Of areas that are said to be big it is asked how these are meant.
    """
    if (sized := sized_areas(parts, vocabulary)) is not None:
        return sized
    ends = {place: Field(one.key) for place, (_, one) in enumerate(parts.taken) if one in _ENDS_SAID}
    plain = not (parts.cadences or parts.kinds or parts.peers or parts.dimensions or parts.first or parts.directions)
    if not ends or not plain or _OF_TIME & {*parts.harmless.values()} - _how_about(parts):
        return None
    at, end = next(iter(ends.items()))
    if not _is_asked_about(parts, at) or _OF_ONE_SELF & _words_of_the_end(parts, at):
        return None
    if parts.has(Field.SINCE_WHEN, Field.SINCE_WHEN_OF_AN_END):
        return NotUnderstood("mixed")
    if parts.areas:
        area = vocabulary.framework.areas[parts.areas[0]]
        parts.kinds, parts.areas = [area.kind], [area.parent] if area.parent is not None else []
    else:
        parts.fields = {Field.RANK if one is end else one: place for one, place in parts.fields.items()}
    return None


def _how_about(parts: Parts) -> set[str]:
    return {"how"} if "about" in parts.harmless.values() else set()


def _is_asked_about(parts: Parts, end: int) -> bool:
    """Whether the only area, or home, stands behind a verb and before the end, with nothing said between them."""
    areas = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.AREA]
    if len(areas) > 1 or (areas and parts.has(Field.HOME)):
        return False
    place = areas[0] if areas else parts.fields.get(Field.HOME)
    if place is None or place > end:
        return False
    verbs = _VERBS if areas else _VERBS - {"has", "have", "had", "do", "does", "did"}
    before = [word for at, word in parts.harmless.items() if at < place]
    placed = parts.before(place) in PLACING - {"the"}
    said_of = all(_says_nothing(parts, at) for at in range(place + 1, end))
    return said_of and not placed and (bool(verbs & {*before[-1:]}) or (bool(areas) and _is_stated(parts, place, end)))


def _is_stated(parts: Parts, area: int, end: int) -> bool:
    """`Sale has the highest robbery`: said to be so, for somebody to say whether it is."""
    between = [word for at in range(area + 1, end) for word in parts.harmless.get(at, "").split()]
    return bool(_STATED & {*between}) and between[-1:] == ["the"]


def _says_nothing(parts: Parts, place: int) -> bool:
    span, reading = parts.taken[place]
    return span.period is not None or (isinstance(reading, Reading) and reading.sort is Sort.HARMLESS)


def _words_of_the_end(parts: Parts, end: int) -> set[str]:
    return {*parts.words_at(end), parts.before(end), parts.harmless.get(end + 1, "")}
