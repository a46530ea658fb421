"""`Attendance target by unit`, `which wards met their burglary target`: how the target of each area stands."""

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Condition, Intent, Question, Statistic
from bot.asking.reading.overviews_asked import says_met
from bot.asking.reading.parts import Parts
from bot.asking.words.aim_phrases import FURTHEST
from bot.asking.words.field_words import Field

_OF_AIMS = (Field.TARGET, Field.MILESTONE, Field.ON_TRACK, Field.MISSED, Field.VARIANCE, Field.BELOW_TARGET)
_NAMED = (Field.TARGET, Field.MILESTONE)
_THROUGH = frozenset({Field.WHICH, Field.ANY, Field.BY, Field.WHAT_IS, Field.HOME, Field.TABLE, Field.TARGETS})
_MOST = frozenset({Field.MOST, Field.HIGHEST, Field.WORST})
_NEVER = frozenset({"not", "no", "never", "nor", "or", "if"})


def targets_of_areas(parts: Parts) -> Question | None:
    """The list of the targets of the areas of a kind; None where a figure, a rank or another time is asked for."""
    named = all(one.sort in (Sort.MEASURE, Sort.AREA) for one in parts.names)
    besides = (parts.groups, parts.peers, parts.dimensions, parts.cadences, parts.directions, parts.first, parts.rate)
    plain = named and not any(besides) and parts.threshold is None and len(parts.measures) == 1
    through = len(parts.kinds) == 1 and not parts.kinds_alone and len(parts.periods) < 2 and not parts.home_said
    only_aims = {*parts.fields} <= {*_OF_AIMS, *_THROUGH, *_MOST} and parts.has(*_OF_AIMS)
    if not (plain and through and only_aims) or _NEVER & {*parts.words}:
        return None
    by_most = parts.has(*_MOST) or not FURTHEST.isdisjoint(parts.words)
    if by_most and not parts.has(Field.MISSED, Field.VARIANCE, Field.BELOW_TARGET):
        return None  # the highest target is no list of how they stand
    if not parts.has(*_NAMED, Field.ON_TRACK, Field.VARIANCE, Field.BELOW_TARGET):
        return None
    side = _which_side(parts)
    if side is Condition.MISSED_TARGET and not by_most:
        return None  # those alone that miss it, with their figures
    return Question(
        intent=Intent.LIST_TARGETS,
        measures=tuple(parts.measures),
        areas=tuple(parts.areas),
        by=parts.kinds[0],
        period=parts.periods[0][1] if parts.periods else NEWEST,
        condition=side,
        extreme=Statistic.HIGHEST if by_most else None,
        milestone=parts.has(Field.MILESTONE) and not parts.has(Field.TARGET),
    )


def _which_side(parts: Parts) -> Condition | None:
    """Whether only those are asked for that are met, or that are missed; how each stands else."""
    which = parts.has(Field.WHICH, Field.ANY) or "who" in parts.words
    if which and says_met(parts):
        return Condition.MET_TARGET
    if which and parts.has(Field.MISSED, Field.BELOW_TARGET) and not parts.has(Field.ON_TRACK):
        return Condition.MISSED_TARGET
    return None
