"""Whether it is asked which measures moved: what has gone up most, the biggest fall, which measures are improving."""

from dataclasses import replace
from itertools import pairwise

from bot.asking.names.up_on import MOVED_MOST
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.change_beyond import is_of_the_change, settle_by_how_much
from bot.asking.reading.compared_periods import with_periods
from bot.asking.reading.parts import Parts
from bot.asking.words.crime_types import asks_for_kinds
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit

_ENDS = (Field.MOST, Field.HIGHEST, Field.BEST, Field.WORST)
_THOSE = ("those", "these", "them")
_IS_THAT = {(verb, what) for verb in ("is", "was") for what in ("that", "it", "this")}
"""What percent up is that: of what was told, and no list."""
_LISTS = (Field.ANY, Field.WHICH, Field.WHAT_IS)
_USED = frozenset(
    {
        *(Field.CHANGE, Field.MOST, Field.HIGHEST, Field.BY, Field.HOME, Field.TABLE, Field.PERCENT, Field.COMPARE),
        *(Field.YEAR_EARLIER, Field.PERIOD_EARLIER, Field.YEAR_ON_YEAR, Field.PERIOD_ON_PERIOD, Field.SINCE),
        *(Field.TREND, Field.DOING, *_LISTS),
    }
)
SHOWN_OF_THE_MOST = 3
_ENDS_OF = {
    Field.RISE: Statistic.HIGHEST,
    Field.FALL: Statistic.LOWEST,
    Field.BETTER: Statistic.RANK,
    Field.WORSE: Statistic.GAP,
}
"""What a direction is called in a question: the rises, the falls, what got better, what got worse."""


def asked_what_moved(parts: Parts, vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """The question which measures of an area moved in one direction; None where none is asked."""
    names = all(one.sort in (Sort.AREA, Sort.TAG, Sort.OBJECTIVE) for one in parts.names)
    if not parts.measures:
        settle_by_how_much(parts)
    areas_asked = parts.kinds or parts.kinds_alone or parts.areas_asked or parts.peers or parts.dimensions
    by_percent = is_of_the_change(parts) and parts.threshold_unit is Unit.PERCENT
    by_another_number = parts.threshold is not None and not by_percent
    besides = bool(areas_asked or parts.cadences or parts.rate or by_another_number or parts.waves or parts.known_on)
    if parts.measures or not names or besides or parts.as_at or len(parts.areas) > 1 or not set(parts.fields) <= _USED:
        return None
    most = parts.has(*_ENDS)
    asks = parts.has(*_LISTS) or "what" in parts.harmless.values() or most
    if not (asks and parts.has(Field.CHANGE)) or not (parts.directions or most or by_percent):
        return None
    if _points_back(parts) and not (parts.tags or parts.objectives or asks_for_kinds(list(parts.words))):
        return NotUnderstood("no measure")  # which of those: of what was given before
    home = vocabulary.framework.home
    areas = tuple(parts.areas) or ((home,) if home is not None else ())
    asked = Question(intent=Intent.CHANGE, areas=areas, tags=tuple(parts.tags), objectives=tuple(parts.objectives))
    found = with_periods(asked, parts)
    if isinstance(found, NotUnderstood):
        return found
    extreme = _ENDS_OF[parts.directions[0]] if len(parts.directions) == 1 else None
    first = parts.first or (SHOWN_OF_THE_MOST if most else 0)
    found = replace(found, only_crimes=asks_for_kinds(list(parts.words)))
    if parts.threshold is not None:
        found = replace(found, condition=parts.threshold[0], threshold=parts.threshold[1])
    return replace(found, intent=Intent.LIST_MOVED, extreme=extreme, first=first, percent=True)


def settle_fastest_growing(parts: Parts) -> None:
    """`Fastest growing crime`: which crime grew fastest, and not how all of it did."""
    place = parts.fields.get(Field.CHANGE)
    if place is None or len(parts.measures) != 1 or parts.areas_asked or parts.kinds or parts.dimensions:
        return
    named = place + 1 < len(parts.taken) and parts.words_at(place + 1) in _ANY_CRIME
    if named and MOVED_MOST & {*parts.words_at(place)} and not parts.parted & {place + 1}:
        parts.names = [one for one in parts.names if one.sort is not Sort.MEASURE]
        parts.measures.clear()
        parts.fields.setdefault(Field.ANY, place + 1)


_ANY_CRIME = (("crime",), ("offence",), ("crimes",))


def _points_back(parts: Parts) -> bool:
    of_that = tuple(parts.words[-2:]) in _IS_THAT
    return of_that or any(one == "of" and behind in _THOSE for one, behind in pairwise(parts.words))


def names_what_to_list(parts: Parts) -> bool:
    """Whether it was said that several are asked through; `biggest rise` may go on from the measure before."""
    return parts.has(*_LISTS) or "what" in parts.harmless.values()


def with_the_areas_before(parts: Parts, previous: Question) -> Parts:
    """`Which one went up most` after the figure of each area of a kind, or after their order: asked of those areas."""
    of_areas = bool(previous.by) and previous.by != EACH_PERIOD and ":" not in previous.by
    place = parts.fields.get(Field.WHICH)
    alone = place is not None and parts.words_at(place) in _WHICH and not parts.has(Field.ANY)
    named = parts.names or parts.home_said or "what" in parts.harmless.values() or len(previous.measures) != 1
    return replace(parts, kinds=[previous.by]) if of_areas and alone and not named else parts


_WHICH = (("which",), ("which", "one"))
