"""Areas of a kind beside one that is named: which boroughs are above the force, more in Sale than anywhere else."""

from dataclasses import replace

from bot.asking.names.beside_words import AVERAGE_OF_HOME, FEWER, MORE, WORSE, direction_said
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.question import AskedRate, Intent, Question, Statistic
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.figures.measures import Measure, Unit

_ONE_AND_AROUND = 2
_ORDERS = {MORE: Statistic.HIGHEST, FEWER: Statistic.LOWEST, WORSE: Statistic.RANK}


def settle_beside(parts: Parts, vocabulary: Vocabulary) -> str:
    """The area that all areas of a kind are set beside, where a question asks for that; else nothing.

    Where the others of a kind were named and not which, they are those of the kind of the area.
    """
    framework = vocabulary.framework
    areas = parts.areas or ([framework.home] if parts.has(Field.HOME) and framework.home is not None else [])
    if parts.others and _within_one(parts, vocabulary):
        areas = parts.areas[:1]
    if len(areas) != 1 or len(parts.measures) != 1 or len(parts.periods) > 1:
        return ""
    if (parts.others or (parts.areas_asked and parts.has(Field.COMPARE))) and not parts.kinds:
        # The areas that may be above Sale are not those within it.
        parts.kinds, parts.kinds_alone = [framework.areas[areas[0]].kind], False
    fits = len(parts.kinds) == 1 and not (parts.groups or parts.dimensions or parts.peers or parts.directions)
    if not fits:
        return ""
    own = framework.areas[areas[0]].kind == parts.kinds[0]
    home_kind = framework.areas[framework.home].kind if framework.home is not None else ""
    held = _is_held_against(parts, home_kind) or (areas[0] == framework.home and _is_above_by_kind(parts, home_kind))
    return areas[0] if held or (own and (parts.ends_apart or _is_said_to_be_the_end(parts))) else ""


def _within_one(parts: Parts, vocabulary: Vocabulary) -> str:
    """`Marshgate against the rest of the Fens`: the area around the first, in which its like are meant."""
    if len(parts.areas) != _ONE_AND_AROUND:
        return ""
    one, around = parts.areas
    return around if around in vocabulary.framework.with_ancestors(one)[1:] else ""


def _is_held_against(parts: Parts, home_kind: str) -> bool:
    """`Which boroughs are above the force`: the area stands behind what compares, or the others of its kind do."""
    if not parts.has(Field.COMPARE):
        return False
    compared = parts.fields[Field.COMPARE]
    behind = any(place > compared for place in _places_of_areas(parts, home_kind))
    kinds = [*_places_of(parts, Sort.KIND), *([parts.fields.get(Field.ANY, compared)] if parts.areas_asked else [])]
    at_home = parts.fields.get(Field.HOME, -1)
    behind = behind or (min(kinds, default=compared) < at_home < compared)  # which forces we are behind
    return parts.others or (behind and any(place < compared for place in kinds))


def _is_above_by_kind(parts: Parts, home_kind: str) -> bool:
    """`Robbery rate below the force by borough`: on which side is asked of each of a kind, named last."""
    compared = parts.fields.get(Field.COMPARE)
    behind = compared is not None and any(place > compared for place in _places_of_areas(parts, home_kind))
    return behind and parts.has(Field.BY) and bool(direction_said(parts.words))


def _is_said_to_be_the_end(parts: Parts) -> bool:
    """`Is Sale the worst district`: an area that stands before its kind; the worst district in Sale lies within it."""
    areas, kinds = _places_of(parts, Sort.AREA), _places_of(parts, Sort.KIND)
    return parts.has(*ENDS_OF_ORDERS) and bool(areas) and bool(kinds) and max(areas) < min(kinds)


def _places_of(parts: Parts, sort: Sort) -> list[int]:
    return [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is sort]


def _places_of_areas(parts: Parts, home_kind: str) -> list[int]:
    """Where areas are named; the force may be home."""
    said = [one for one in (parts.fields.get(Field.HOME),) if one is not None]
    homes = (place for place, (_, one) in enumerate(parts.taken) if one == Reading(Sort.KIND, home_kind))
    return [*_places_of(parts, Sort.AREA), *said, *(homes if parts.home_said else ())]


def beside(question: Question, area: str, parts: Parts, vocabulary: Vocabulary) -> Question:
    """A question for all areas of a kind in their order, beside the figure of one.

    Areas are held against the force by their rates, where what is counted has one: its total is no measure of them.
    """
    measure = vocabulary.framework.measures[question.measures[0]]
    home = area == vocabulary.framework.home
    rate = question.rate or (AskedRate() if home and measure.unit is Unit.COUNT else None)
    side = direction_said(parts.words)
    extreme = question.extreme if parts.has(*ENDS_OF_ORDERS) else _ORDERS.get(side)
    return replace(
        question,
        intent=Intent.RANKING,
        extreme=extreme,
        only_first=False,
        rate=rate,
        beside=area,
        areas=(_within_one(parts, vocabulary) or area,),
        only_beyond="" if parts.others else side,  # boroughs below the force: those alone
    )


def against_the_average(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether counts are held against the average of the force, or lie above or below it: only their rates can."""
    framework = vocabulary.framework
    said = any(one is not None and one.sort is Sort.AREA and one.of == AVERAGE_OF_HOME for _, one in parts.taken)
    at_home = framework.home in parts.areas or parts.home_said
    parts_of_home = [one for one in parts.areas if framework.home in framework.with_ancestors(one)[1:]]
    on_a_side = parts.has(Field.COMPARE) and direction_said(parts.words) in (MORE, FEWER)
    on_a_side = on_a_side and at_home and bool(parts_of_home)
    measures = [framework.measures[key] for key in parts.measures]
    return (said and any(one.unit is Unit.COUNT for one in measures)) or (on_a_side and all(map(_has_rate, measures)))


def beside_average_of_peers(parts: Parts) -> bool:
    """`Is our rate above or below the group average`, `our peer average`: how far from the mean of the peers."""
    return parts.has(Field.AVERAGE) and bool(parts.peers) and len(parts.periods) <= 1 and not parts.cadences


def _has_rate(measure: Measure) -> bool:
    return measure.unit is Unit.COUNT and measure.default_rate is not None
