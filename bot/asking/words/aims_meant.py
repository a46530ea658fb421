"""Which targets a question means by what it says of them: the number, the change, the baseline."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from bot.asking.question import Aim
from bot.asking.words.tokens import words_of
from bot.figures.measures import Better, Measure, Unit
from bot.figures.number_words import figure_in_words
from bot.figures.targets import ChangeTarget, Direction, LevelTarget, RankTarget, Target, TrajectoryTarget
from bot.figures.word_lists import ordinal

_LEAST_ROUNDED = 100
"""From here on a number of so many is that of a target which is one more: more than 8,000 officers."""
_SECONDS_A_MINUTE = 60


def targets_meant(
    aim: Aim, wanted: Sequence[Target], every: Iterable[Target], measure: Measure, day: date
) -> Sequence[Target]:
    """The targets that are meant: of those in force (`wanted`), else of the newest year that has one with the number.

    None of them where the number is no target's. What is said in the measure's own name says nothing of its target.
    """
    if aim.baseline:
        found = [one for one in wanted if isinstance(one, TrajectoryTarget)]
        return found or (wanted if aim.plain else [])
    if aim.rank:
        ranks = [one for one in wanted if isinstance(one, RankTarget)]
        return [one for one in ranks if aim.number in (None, one.at_worst)]
    if aim.number is None or _is_in_the_name(aim, measure):
        return [one for one in wanted if _goes(one, aim.way)] or wanted
    if kept := [one for one in wanted if is_number_of(one, aim, measure)]:
        return kept
    begun = [one for one in every if one.year is not None and one.year.start <= day]
    past = [one for one in begun if is_number_of(one, aim, measure)]
    newest = max((one.year.start for one in past if one.year is not None), default=None)
    return [one for one in past if one.year is not None and one.year.start == newest]


def said_in_words(aim: Aim, measure: Measure) -> str:
    """The number that was said, as it would be written of the target: `10%`, `15 minutes`."""
    assert aim.number is not None  # noqa: S101 - only a number can be no target's
    if aim.rank:
        return ordinal(int(aim.number))
    return figure_in_words(aim.number, aim.unit or (Unit.COUNT if aim.way else measure.unit))


def may_stand_alone(aim: Aim, measure: Measure) -> bool:
    """Whether a number that is no target's can be held against the figure itself: have we hit 95% yet.

    Where less is better to hit 5% may be to come down to it or to go up to it.
    """
    return aim.plain and not aim.way and measure.better is Better.HIGHER and aim.unit in (None, measure.unit)


def _is_in_the_name(aim: Aim, measure: Measure) -> bool:
    said = {word for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return aim.unit not in (None, Unit.PERCENT) and str(aim.number) in said


def _goes(target: Target, way: int) -> bool:
    match target:
        case ChangeTarget():
            return target.percent * way >= 0
        case TrajectoryTarget():
            return way == 0 or (way < 0) == (target.direction is Direction.DECREASE)
    return way == 0


def is_number_of(target: Target, aim: Aim, measure: Measure) -> bool:
    """Whether the number that was said is a target's own."""
    assert aim.number is not None  # noqa: S101 - asked of numbers alone
    match target:
        case ChangeTarget():
            return aim.unit in (None, Unit.PERCENT) and abs(target.percent) == aim.number and _goes(target, aim.way)
        case RankTarget():
            return aim.unit is None and target.at_worst == aim.number
        case LevelTarget():
            number = _in_unit(aim, measure)
            lines = [line for line in (target.at_least, target.at_most) if line is not None]
            return not aim.way and number is not None and any(_is_line(line, number, measure) for line in lines)
    return False


def upper_end_said(target: Target, aim: Aim | None, measure: Measure) -> Decimal | None:
    """The upper end of a target between two, where that is the number that was said: 2,000 of 1,900 to 2,000."""
    if not isinstance(target, LevelTarget) or target.at_least is None or target.at_most is None or aim is None:
        return None
    number = None if aim.number is None or aim.rank else _in_unit(aim, measure)
    return target.at_most if number is not None and _is_line(target.at_most, number, measure) else None


def _in_unit(aim: Aim, measure: Measure) -> Decimal | None:
    """The number in the unit of the measure; None where it is of another."""
    if aim.number is None or aim.unit in (None, measure.unit):
        return aim.number
    if (aim.unit, measure.unit) == (Unit.MINUTES, Unit.SECONDS):
        return aim.number * _SECONDS_A_MINUTE
    if (aim.unit, measure.unit) == (Unit.SECONDS, Unit.MINUTES):
        return aim.number / _SECONDS_A_MINUTE
    return None


def _is_line(line: Decimal, number: Decimal, measure: Measure) -> bool:
    more_than = measure.unit is Unit.COUNT and line >= _LEAST_ROUNDED
    return line == number or (more_than and abs(line - number) <= 1)
