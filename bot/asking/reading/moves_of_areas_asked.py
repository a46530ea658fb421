"""Areas that overtake one another, go against the trend or drag the force down: what each asks for."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.change_beyond import settle_by_how_much
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit

_TWO = 2
_DRIVEN = {Field.DRIVEN_UP: Field.RISE, Field.DRIVEN_DOWN: Field.FALL}
"""Which way the whole is driven, as the way in which its parts went."""
_LEVELS = (Intent.VALUE, Intent.RANKING, Intent.SIGNALS)
_CHANGES = frozenset({Field.OVERTAKING, Field.AGAINST_TREND, Field.BIGGER_SHARE, *_DRIVEN})


def settle_moves_of_areas(parts: Parts, vocabulary: Vocabulary) -> NotUnderstood | None:
    """Take what is said of areas' moves for changes, orders and areas; why not where it does not fit."""
    of_percentages = any(vocabulary.framework.measures[key].unit is Unit.PERCENT for key in parts.measures)
    if parts.kinds or not of_percentages:
        settle_by_how_much(parts)
    for said in _CHANGES & {*parts.fields}:
        parts.fields.setdefault(Field.CHANGE, parts.fields[said])
    for said, way in _DRIVEN.items():
        if (place := parts.fields.pop(said, None)) is not None:
            parts.fields.setdefault(Field.MOST, place)
            parts.directions.append(way)
    if (place := parts.fields.pop(Field.BIGGER_SHARE, None)) is not None:
        parts.fields.setdefault(Field.SHARE, place)
    if parts.has(Field.DRAGGING):
        _settle_dragging(parts, vocabulary)
    subjects = max(len(parts.areas), len(parts.measures), len(parts.groups))
    if parts.has(Field.OVERTAKING) and (subjects != _TWO or parts.kinds):
        return NotUnderstood("mixed")
    if parts.has(Field.RATIO):
        return _ratio_fault(parts)
    if parts.has(Field.AGAINST_TREND) and not parts.kinds:
        return _beside_the_whole(parts, vocabulary)
    return None


def _settle_dragging(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Which borough drags us down`: of what is counted where it worsened most; of percentages the worst."""
    place = parts.fields.pop(Field.DRAGGING)
    if all(vocabulary.framework.measures[key].unit is not Unit.COUNT for key in parts.measures):
        parts.fields.setdefault(Field.WORST, place)
        return
    parts.fields.setdefault(Field.CHANGE, place)
    parts.fields.setdefault(Field.MOST, place)
    parts.directions.append(Field.WORSE)


def by_their_level(
    asked: Question | NotUnderstood, parts: Parts, previous: Question, vocabulary: Vocabulary
) -> Question | NotUnderstood:
    """`Which district is dragging it down` after a percentage: those that are low themselves, beside what was told.

    What is counted, and what was told as a change, is dragged down where it fell.
    """
    framework = vocabulary.framework
    a_level = previous.intent in _LEVELS and not (previous.changed or previous.more_periods or parts.periods)
    if not (isinstance(asked, Question) and a_level and asked.changed):
        return asked
    if any(framework.measures[key].unit is Unit.COUNT for key in asked.measures):
        return asked
    whole = previous.areas[0] if len(previous.areas) == 1 else ""
    return replace(asked, changed=False, against=None, beside=whole)


def _ratio_fault(parts: Parts) -> NotUnderstood | None:
    """A ratio is of two areas, two groups or two measures, over one time."""
    several = [one for one in (len(parts.areas), len(parts.measures), len(parts.groups)) if one > 1]
    plain = not (parts.kinds or parts.peers or parts.dimensions or parts.rate) and len(parts.periods) <= 1
    return None if plain and several == [_TWO] else NotUnderstood("mixed")


def _beside_the_whole(parts: Parts, vocabulary: Vocabulary) -> NotUnderstood | None:
    """`Is Sale bucking the trend`: its change beside that of home, or of the area that it lies in."""
    framework = vocabulary.framework
    if len(parts.areas) != 1:
        return NotUnderstood("mixed")
    within = framework.with_ancestors(parts.areas[0])[1:]
    if not within:
        return NotUnderstood("mixed")
    parts.areas.append(framework.home if framework.home in within and framework.home is not None else within[0])
    return None
