"""The groups of a measure by what they tell apart: the dimension in their keys, or else what their names tell.

A survey's groups may be men, women, and three ages, with no dimension declared: `by age` is then asked of the ages.
"""

import re
from collections.abc import Mapping

from bot.figures.measures import NO_DIMENSION, Group, Measure, dimension_of

AGE, SEX = "age", "sex"
_OF_AN_AGE = re.compile(
    r"(?:ages?d? )?(?:\d+(?: to |-| - )\d+|\d+(?: and over| or over| plus|\+| and older| and above)"
    r"|(?:under|over|below|younger than|older than)[ -]\d+)s?(?: years?(?: olds?)?)?",
    re.IGNORECASE,
)
_OF_A_SEX = re.compile(r"women|men|wom[ae]n and girls|men and boys|females?|males?|girls|boys", re.IGNORECASE)
_TOLD: Mapping[str, re.Pattern[str]] = {AGE: _OF_AN_AGE, SEX: _OF_A_SEX}
_FEWEST = 2


def groups_in(measure: Measure, dimension: str) -> tuple[Group, ...]:
    """The groups of one dimension, in the order of the catalogue."""
    declared = tuple(group for group in measure.groups if dimension_of(group.key) == dimension)
    return declared or told_by_names(measure).get(dimension, ())


def told_by_names(measure: Measure) -> Mapping[str, tuple[Group, ...]]:
    """The ages and the sexes among groups that stand beside others with no dimension declared for them."""
    undeclared = [group for group in measure.groups if dimension_of(group.key) == NO_DIMENSION]
    found = {}
    for dimension, pattern in _TOLD.items():
        told = tuple(group for group in undeclared if pattern.fullmatch(group.name))
        if _FEWEST <= len(told) < len(undeclared):
            found[dimension] = told
    return found
