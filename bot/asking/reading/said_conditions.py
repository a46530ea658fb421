"""What the parts of a question say of a number, a limit, the average or a target that figures are held against."""

import re
from dataclasses import replace

from bot.asking.question import Aim, Condition, Occurs
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

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
    said = next((span.occurs for span, _ in parts.taken if span.occurs is not None), None)
    return Occurs.IN_A_ROW if said is None and _GOES_ON.search(" ".join(parts.words)) else said


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
