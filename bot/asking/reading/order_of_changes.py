"""Areas in the order of how they changed, whichever way they went: rank divisions by change in robbery, worst first."""

from dataclasses import replace

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.question import EACH_PERIOD, Against, Intent, Question, Statistic
from bot.asking.reading.change_beyond import picks_changes
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit

_BEFORE = frozenset({"by", "of", "on"})
_PERCENT = frozenset({"percent", "percentage"})
_ENDS = {
    Field.WORST: Statistic.RANK,
    Field.LOWEST: Statistic.LOWEST,
    Field.FEWEST: Statistic.LOWEST,
    Field.HIGHEST: Statistic.HIGHEST,
    Field.MOST: Statistic.HIGHEST,
}


def orders_changes(parts: Parts, intent: Intent) -> bool:
    """Whether areas are put in order by their change; not where one way is asked for, or their figures stand first."""
    place = parts.fields.get(Field.CHANGE)
    if intent is not Intent.RANKING or place is None or not (parts.kinds and parts.has(Field.RANK)):
        return False
    if parts.directions or parts.first or parts.has(Field.AGAINST_TREND, Field.RATE):
        return False
    return _stands_behind_by(parts, place) or place < parts.fields[Field.RANK]


def _stands_behind_by(parts: Parts, place: int) -> bool:
    """Whether the order is by it: by change, in order of percentage change."""
    while place and parts.taken[place - 1][1] in _SAYS_NO_MORE:
        place -= 1
    before = parts.words[: parts.taken[place][0].start]
    return bool(_BEFORE & {*before[-1:]} or _BEFORE & {*parts.words_at(place)})


_SAYS_NO_MORE = (Reading(Sort.FIELD, Field.PERCENT.value), Reading(Sort.HARMLESS, "the"))


def first_of_the_changes(parts: Parts) -> Statistic | None:
    """Which end of the changes stands first: the largest rise where nothing is said, None for what improved most."""
    if parts.has(Field.BEST):
        return None
    return next((end for said, end in _ENDS.items() if said in parts.fields), Statistic.HIGHEST)


def is_by_percent(parts: Parts, intent: Intent) -> bool:
    """Whether the changes that areas are put in order by, or held against a number, are said to be percentages."""
    in_order = orders_changes(parts, intent) and _says_percent(parts)
    return in_order or (picks_changes(parts, intent) and parts.threshold_unit is Unit.PERCENT)


def _says_percent(parts: Parts) -> bool:
    place = parts.fields.get(Field.CHANGE)
    return parts.has(Field.PERCENT) or (place is not None and not _PERCENT.isdisjoint(parts.words_at(place)))


def in_order_of_changes(parts: Parts, previous: Question) -> Question | None:
    """`Rank them by change` after the figures of areas, `rank them`, `worst first` after how each has changed."""
    of_areas = previous.by not in ("", EACH_PERIOD) and ":" not in previous.by and len(previous.measures) == 1
    others = parts.names or parts.periods or parts.kinds or parts.peers or parts.cadences or parts.rate
    year_said = parts.has(Field.YEAR_EARLIER)
    said = {*parts.fields} - {Field.RANK, Field.CHANGE, Field.BY, Field.PERCENT, Field.BEST, Field.YEAR_EARLIER, *_ENDS}
    if not of_areas or others or said or not parts.has(Field.RANK) or parts.directions or parts.first:
        return None
    place = parts.fields.get(Field.CHANGE)
    figures = previous.intent in (Intent.VALUE, Intent.RANKING) and not (previous.changed or previous.beside)
    by_change = place is not None and figures and _stands_behind_by(parts, place)
    if not (by_change or previous.intent is Intent.CHANGE or (previous.changed and previous.both_ways)):
        return None
    if previous.rate is not None or previous.count_behind or previous.condition or previous.groups:
        return None
    compared = not year_said and (previous.against is not None or previous.against_period is not None)
    return replace(
        previous,
        intent=Intent.RANKING,
        changed=True,
        both_ways=True,
        extreme=first_of_the_changes(parts),
        only_first=False,
        first=0,
        percent=previous.percent or _says_percent(parts),
        against=previous.against if compared else Against.YEAR_EARLIER,
        against_period=previous.against_period if compared else None,
        against_unsaid=not year_said and (previous.against_unsaid or not compared),
    )
