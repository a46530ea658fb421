"""What the parts of a question say of a number, a limit, the average or a target that figures are held against."""

import re
from dataclasses import replace

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Aim, Condition, Intent, Occurs
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_CONDITIONS = {
    Field.ABOVE: Condition.ABOVE_LIMIT,
    Field.BELOW: Condition.BELOW_LIMIT,
    Field.OUTSIDE: Condition.OUTSIDE_LIMITS,
    Field.ABOVE_AVERAGE: Condition.ABOVE_AVERAGE,
    Field.BELOW_AVERAGE: Condition.BELOW_AVERAGE,
    Field.ABOVE_TARGET: Condition.ABOVE_TARGET,
    Field.BELOW_TARGET: Condition.BELOW_TARGET,
    Field.ON_TRACK: Condition.MET_TARGET,
    Field.SIGNALS: Condition.OUTSIDE_LIMITS,
}
_WAYS = {
    Field.RISE: Condition.RISING,
    Field.FALL: Condition.FALLING,
    Field.BETTER: Condition.IMPROVING,
    Field.WORSE: Condition.WORSENING,
}


def said_condition(parts: Parts) -> Condition | None:
    """What is counted where it is asked how often."""
    if parts.held_to_target:
        return Condition.MISSED_TARGET
    if parts.threshold is not None:
        return parts.threshold[0]
    if Field.MISSED in parts.fields:
        return Condition.MISSED_TARGET
    found = [condition for one, condition in _CONDITIONS.items() if one in parts.fields]
    found += [condition for one, condition in _WAYS.items() if one in parts.directions]
    return found[0] if len(found) == 1 else None


def said_occurs(parts: Parts) -> Occurs | None:
    """Which of the periods in which something was so are asked for; None for how many there are."""
    said = next((span.occurs for span, _ in parts.taken if span.occurs is not None), None) or _was_since(parts)
    return Occurs.IN_A_ROW if said is None and _GOES_ON.search(" ".join(parts.words)) else said


def figure_or_how_often(parts: Parts) -> Intent:
    """What is asked where nothing else is: the figure, or in which of its periods it has been beyond a number."""
    return Intent.VALUE if _was_since(parts) is None or parts.kinds else Intent.HOW_OFTEN


def _was_since(parts: Parts) -> Occurs | None:
    """`Has robbery been under 70 since Christmas`, `gone over 70`: of each of its periods, or of any of them.

    `There have been over 300 robberies since April` and `over 300 in total` are of all of them together.
    """
    at = next((span for span, _ in parts.taken if span.threshold is not None), None)
    if at is None or [period.form for _, period in parts.periods] != [Form.SINCE] or parts.has(*_OTHERWISE):
        return None
    counted = any(one is not None and one.sort is Sort.MEASURE and span.start == at.end for span, one in parts.taken)
    if counted or not _SUMMED.isdisjoint(parts.words):
        return None
    said = {*parts.words[max(at.start - 1, 0) : at.end]}
    return Occurs.ALWAYS if said & _STAYS else Occurs.EVER if said & _GOES else None


_OTHERWISE = (Field.TOTAL, Field.COMBINED, Field.AVERAGE, Field.CHANGE, Field.HOW_OFTEN)
_SUMMED = word_set("there altogether total cumulatively overall combined")
_STAYS = word_set("been be being stayed stay staying remained remain kept held sat stood")
_GOES = word_set("gone go went got dropped dipped slipped sunk sank risen rose climbed jumped crept tipped")
_WAY = (
    r"(?:up|down|rising|falling|increasing|decreasing|growing|shrinking|climbing|declining|dropping|improving"
    r"|worsening|deteriorating|getting (?:better|worse)|going (?:up|down))"
)
_GOES_ON = re.compile(
    rf"^(?:(?:and|so|ok|for) )*how many (?:days|weeks|months|quarters) (?:has|have|is|are)\b.*\b(?:been|kept) {_WAY}\b"
)
"""`How many months has it been falling`: those in a row, where `in how many months` counts all of them."""


def said_aim(parts: Parts) -> Aim | None:
    """What is said of a target, in all the words that say something of it; None where nothing is."""
    said = [span.aim for span, _ in parts.taken if span.aim is not None]
    if not said:
        return None
    numbered = next((one for one in said if one.number is not None), said[0])
    way = next((one.way for one in said if one.way), 0)
    ranked, based = any(one.rank for one in said), any(one.baseline for one in said)
    return replace(numbered, way=way, baseline=based, rank=ranked)


def says_a_number(parts: Parts) -> bool:
    """Whether a number was said that figures or targets are held against: a list of all would leave it out."""
    numbers = (span.threshold or (span.aim is not None and span.aim.number is not None) for span, _ in parts.taken)
    return any(numbers)
