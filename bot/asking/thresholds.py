"""A number that figures are held against: more than 200, at least 90 percent, above 15 minutes."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from bot.asking.question import Condition
from bot.asking.tokens import Token
from bot.figures.measures import Unit

_THRESHOLDS: Sequence[tuple[tuple[str, ...], Condition]] = tuple(
    (tuple(phrase.split()), condition)
    for condition, phrases in (
        (Condition.MORE_THAN, "more than, over, above, higher than, greater than, exceeded, exceeding, in excess of"),
        (Condition.AT_LEAST, "at least, no fewer than, no less than"),
        (Condition.LESS_THAN, "less than, fewer than, under, below, lower than"),
        (Condition.AT_MOST, "at most, no more than"),
    )
    for phrase in phrases.split(", ")
)
_FIRST_OF_THRESHOLDS = frozenset(words[0] for words, _ in _THRESHOLDS)
_UNITS_SAID = {
    **dict.fromkeys(("minutes", "minute", "mins", "min"), Unit.MINUTES),
    **dict.fromkeys(("seconds", "second", "secs", "sec"), Unit.SECONDS),
}


class Threshold(NamedTuple):
    """Where it ends, what it asks for, and what the number was said to be of."""

    end: int
    condition: tuple[Condition, Decimal]
    unit: Unit | None


def thresholds(tokens: Sequence[Token], at: int) -> Iterator[Threshold]:
    """`More than 200`, `at least 1,000`, `under 90 percent`, `over 7.5 percent`."""
    if tokens[at].word not in _FIRST_OF_THRESHOLDS:
        return
    for words, condition in _THRESHOLDS:
        number = at + len(words)
        if tuple(token.word for token in tokens[at:number]) != words or number >= len(tokens):
            continue
        digits = tokens[number].word.replace(",", "")
        if digits.replace(".", "", 1).isdecimal() and len(digits) <= 12:
            unit = tokens[number + 1].word if number + 1 < len(tokens) else ""
            end = number + 1 + (unit == "percent" or unit in _UNITS_SAID)
            yield Threshold(end, (condition, Decimal(digits)), _UNITS_SAID.get(unit))
