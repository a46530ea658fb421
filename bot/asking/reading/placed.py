"""Whether where a place must stand, behind `in`, `at` and the like, one does: else it may be a place of nobody's."""

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.parts import Parts
from bot.asking.reading.span import ASIDE
from bot.asking.words.field_words import Field
from bot.asking.words.steps_said import UNITS_EARLIER

_PLACED_AFTER = frozenset({"in", "at", "near", "around", "round", "across", "within", "inside", "throughout"})
_PASSED_OVER = frozenset(
    {"the", "a", "an", "all", "any", "both", "just", "my", "your", "there", "it", "that", "this"}
) | {ASIDE}
_SET_AFTER = frozenset(
    {"number", "numbers", "figure", "figures", "general", "particular", "fact", "all", "there", "here"}
)


def place_is_placed(parts: Parts) -> bool:
    """Whether after `in`, `at` and the like a place, a period or a measure stands.

    A place that is none of ours may be spelt as a word that changes nothing, or as one of change: Rose, Down, Well.
    """
    for place, word in parts.harmless.items():
        if word in ("and", "or") and sort_at(parts, place + 1) is Sort.AREA and _is_no_place(parts, place - 1):
            return False  # "in Total and Sale"
        after_area = word in ("and", "or") and sort_at(parts, place - 1) is Sort.AREA
        if word not in _PLACED_AFTER and not after_area:
            continue
        following = place + 1
        while parts.harmless.get(following) in _PASSED_OVER:
            following += 1
        if word == "in" and parts.harmless.get(place + 1) == "for" and _is_when_or_where(parts, place + 2):
            continue  # packages in for August: those that came
        if parts.harmless.get(following) in _PLACED_AFTER:
            continue  # "what is it running at in May"
        sort = sort_at(parts, following)
        goes_on = parts.harmless.get(following + 1) in ("and", "or") and sort_at(parts, following + 2) is Sort.AREA
        if goes_on and sort in (Sort.FIELD, Sort.HARMLESS):
            return False  # "in Down and Sale"
        if sort is Sort.HARMLESS and not after_area and parts.harmless[following] not in _SET_AFTER:
            return False
        if sort is Sort.FIELD and not _may_follow(parts, following, after_area=after_area):
            return False
    return True


def _is_when_or_where(parts: Parts, place: int) -> bool:
    return any(place == at for at, _ in parts.periods) or sort_at(parts, place) is Sort.AREA


def _is_no_place(parts: Parts, place: int) -> bool:
    """Whether a word of the field stands where, beside another area, an area is expected."""
    places = {parts.fields.get(one) for one in (Field.TOTAL, Field.SIGNALS, Field.CHANGE, Field.TREND)}
    return sort_at(parts, place) is Sort.FIELD and place in places


def sort_at(parts: Parts, place: int) -> Sort | None:
    """What the stretch at a place was taken for; None where it is out of bounds or was taken for nothing."""
    reading = parts.taken[place][1] if 0 <= place < len(parts.taken) else None
    return None if reading is None else reading.sort


def _may_follow(parts: Parts, place: int, *, after_area: bool) -> bool:
    span, reading = parts.taken[place]
    said = None if reading is None else Field(reading.key)
    if after_area:
        return said is not Field.CHANGE
    if said in (Field.HIGHEST, Field.LOWEST) and span.end - span.start > 1:
        return True  # "in the top three"
    return said in (
        Field.HOME,
        Field.TOTAL,
        Field.BY,
        Field.COMBINED,
        Field.WHICH,
        Field.ANY,
        Field.MEAN,
        Field.AVERAGE,
        Field.SEASON,
        Field.YEAR_EARLIER,
        *UNITS_EARLIER,
    )
